// A test of its own, because a thread sanitizer loses track of the process once Qt has started a child.
#include "tests/core/storage/teststore.h"

#include "core/storage/customerrepository.h"
#include "core/storage/outboxrepository.h"

#include <QProcess>

#include <csignal>

using namespace linija;
using namespace linija::test;

TEST_CASE("what a write confirmed survives kill -9")
{
    for (int round = 0; round < 5; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("linija.sqlite"));
        QProcess writer;
        writer.start(QStringLiteral(LINIJA_STORAGE_WRITER), {path});
        REQUIRE(writer.waitForStarted());
        // The child prints a number after each write that was confirmed.
        int confirmed = 0;
        const int enough = 20 + round * 7;
        QByteArray buffer;
        while (confirmed < enough && (writer.bytesAvailable() > 0 || writer.waitForReadyRead(20'000))) {
            buffer += writer.readAll();
            const auto lines = buffer.left(buffer.lastIndexOf('\n') + 1).split('\n');
            if (lines.size() >= 2)
                confirmed = lines.at(lines.size() - 2).toInt();
        }
        REQUIRE(confirmed >= enough);
        ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
        REQUIRE(writer.waitForFinished());
        buffer += writer.readAll();
        const auto lines = buffer.left(buffer.lastIndexOf('\n') + 1).split('\n');
        confirmed = lines.at(lines.size() - 2).toInt();

        auto opened = Store::open(path);
        REQUIRE(opened.ok());
        const auto seen = resultOf((*opened)->read([](Database &db) -> Result<QPair<qint64, int>> {
            const auto count = CustomerRepository(db).count();
            const auto waiting = OutboxRepository(db).counts();
            if (!count)
                return count.error();
            if (!waiting)
                return waiting.error();
            return QPair<qint64, int>(*count, waiting->waiting);
        }));
        REQUIRE(seen.ok());
        CHECK(seen->first >= confirmed);
        CHECK(seen->first == seen->second); // row and outbox row, or neither
    }
}
