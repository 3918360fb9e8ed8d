#include "tests/app/ctl/ctl.h"

#include "tests/waitfor.h"

using namespace linija::test;

TEST_CASE("one sync brings customers and articles, and the other commands find them")
{
    const Ctl ctl;
    QProcess backend;
    const QString portFile = ctl.path("port");
    backend.start(QStringLiteral(LINIJA_BIN_DIR "/linija-backend"),
                  {"--listen", "127.0.0.1:0", "--port-file", portFile, "--db", ctl.path("backend.sqlite"), "--demo",
                   QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo")});
    REQUIRE(waitFor([&] { return QFile::exists(portFile); }, std::chrono::seconds(60)));
    QFile file(portFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString url = "http://127.0.0.1:" + QString::fromLatin1(file.readAll().trimmed());

    const CtlRun refused = ctl.run({"sync", "--once", "--backend", url, "--token", "wrong"});
    CHECK(refused.exit == 3);
    const CtlRun sync = ctl.run({"--json", "sync", "--once", "--backend", url, "--token", "demo-olena"});
    INFO(sync.err.toStdString());
    CHECK(sync.exit == 0);
    REQUIRE(sync.rows.size() == 1);
    CHECK(sync.rows.first()["waiting"].toInt() == 0);

    for (const char *who : {"C-100042", "+371 26 555 014"}) {
        const CtlRun timeline = ctl.run({"--json", "timeline", QString::fromLatin1(who)});
        CHECK(timeline.exit == 0);
        CHECK(timeline.rows.size() > 5);
        CHECK(timeline.err.contains("Bērziņš"));
    }
    CHECK(ctl.run({"timeline", "C-999999999"}).exit == 1);

    const CtlRun found = ctl.run({"--json", "articles", "search", "damaged", "refund"});
    CHECK(found.exit == 0);
    REQUIRE_FALSE(found.rows.isEmpty());
    CHECK(found.rows.first()["slug"] == "damaged-goods-refund");
    CHECK(ctl.run({"articles", "search", "xyzzyqwv"}).exit == 1);

    // Many at once, so that the store's threads and the one that prints get out of step in every way.
    for (const QStringList &command : {QStringList{"timeline", "C-100042"}, QStringList{"articles", "search", "refund"}}) {
        std::vector<std::unique_ptr<QProcess>> crowd;
        for (int i = 0; i < 40; ++i)
            crowd.push_back(ctl.start(command));
        for (const auto &one : crowd) {
            REQUIRE(waitFor([&] { return one->state() == QProcess::NotRunning; }, std::chrono::seconds(60)));
            INFO(command.first().toStdString() << ": " << one->readAllStandardError().toStdString());
            CHECK(one->exitStatus() == QProcess::NormalExit);
            CHECK(one->exitCode() == 0);
        }
    }

    backend.terminate();
    CHECK(backend.waitForFinished(10'000));
}
