#include "tests/core/storage/teststore.h"

#include "core/storage/customerrepository.h"
#include "core/storage/draftrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/migrator.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/queuerepository.h"
#include "core/storage/statement.h"

#include <QFile>

using namespace linija;
using namespace linija::test;

namespace {

Customer someone(int number)
{
    Customer customer;
    customer.id = idOf<CustomerId>(number);
    customer.number = QStringLiteral("C-%1").arg(number);
    customer.name = QStringLiteral("Somebody %1").arg(number);
    return customer;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

void patchBytes(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(offset));
    REQUIRE(file.write(bytes) == bytes.size());
}

qint64 pragma(TestStore &test, const char *name)
{
    return test.mustRead([sql = QByteArray("PRAGMA ") + name](Database &db) -> Result<qint64> {
        Statement s = db.statement(sql.constData());
        return s.next() ? s.integer(0) : -1;
    });
}

} // namespace

TEST_CASE("a fresh store has the newest schema and its file is for its owner alone")
{
    TestStore test;
    CHECK(pragma(test, "user_version") == Migrator(Migrator::bundled()).latest());
    CHECK(pragma(test, "page_size") == 8192);
    CHECK((QFile::permissions(test.path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == QFile::Permissions());
    const auto settings = test.mustWrite([](Database &db) -> Result<QStringList> {
        QStringList out;
        for (const char *sql : {"PRAGMA journal_mode", "PRAGMA synchronous", "PRAGMA foreign_keys"}) {
            Statement s = db.statement(sql);
            out += s.next() ? s.text(0) : QString();
        }
        return out;
    });
    CHECK(settings == QStringList{QStringLiteral("wal"), QStringLiteral("2"), QStringLiteral("1")});
}

TEST_CASE("what was written is there after the store is opened again")
{
    TestStore test;
    test.mustWrite([](Database &db) { return CustomerRepository(db).upsert(someone(1)); });
    test.reopen();
    CHECK(test.mustRead([](Database &db) { return CustomerRepository(db).byId(idOf<CustomerId>(1)); }) == someone(1));
}

TEST_CASE("a job that fails leaves nothing behind")
{
    TestStore test;
    Seen<ChangeSet> changes(test.store(), &Store::changesCommitted);
    const auto result = test.write([](Database &db) -> Result<void> {
        if (auto done = CustomerRepository(db).upsert(someone(1)); !done)
            return done;
        return Error{ErrorCode::Invalid, QStringLiteral("changed my mind"), false};
    });
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().detail == QStringLiteral("changed my mind"));
    CHECK(test.mustRead([](Database &db) { return CustomerRepository(db).count(); }) == 0);

    test.mustWrite([](Database &db) { return CustomerRepository(db).upsert(someone(2)); });
    REQUIRE(waitFor([&] { return changes.values.size() == 1; }));
    CHECK(changes.values.first().customers == QSet<CustomerId>{idOf<CustomerId>(2)}); // not the first one
}

TEST_CASE("readers cannot write, and see a consistent snapshot")
{
    TestStore test;
    const auto result = test.read([](Database &db) { return CustomerRepository(db).upsert(someone(1)); });
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::Io);
}

TEST_CASE("writes run in the order of the calls, and all of them before the store closes")
{
    TestStore test;
    QVector<QFuture<Result<void>>> futures;
    for (int i = 1; i <= 200; ++i) {
        futures += test.store().write([i](Database &db) {
            Customer customer = someone(1);
            customer.note = QString::number(i);
            return CustomerRepository(db).upsert(customer);
        });
    }
    test.close();
    for (auto &future : futures) {
        REQUIRE(future.isFinished());
        CHECK(future.result().ok());
    }
    test.reopen();
    CHECK(test.mustRead([](Database &db) { return CustomerRepository(db).byId(idOf<CustomerId>(1)); }).note == QStringLiteral("200"));
}

TEST_CASE("after a commit the change set names what changed")
{
    TestStore test;
    Interaction interaction;
    interaction.id = idOf<InteractionId>(10);
    interaction.customer = idOf<CustomerId>(1);
    interaction.startedAt = fromMs(1'000);
    OutboxRow row;
    row.entityType = QStringLiteral("interactions");
    row.entityId = interaction.id.uuid();
    row.idempotencyKey = QUuid::createUuid();

    Seen<ChangeSet> seen(test.store(), &Store::changesCommitted);
    test.mustWrite([=](Database &db) -> Result<void> {
        if (auto done = InteractionRepository(db).upsert(interaction); !done)
            return done;
        if (auto added = OutboxRepository(db).append(row); !added)
            return added.error();
        return {};
    });
    REQUIRE(waitFor([&] { return seen.values.size() == 1; }));
    ChangeSet changes = seen.values.takeFirst();
    CHECK(changes.customers.isEmpty());
    CHECK(changes.interactions == QSet<InteractionId>{interaction.id});
    REQUIRE(changes.timelines.size() == 1);
    CHECK(changes.timelines.value(idOf<CustomerId>(1)) == QSet<TimelineEntryId>{idOf<TimelineEntryId>(10)});
    CHECK(changes.outboxChanged);
    CHECK_FALSE(changes.articlesChanged);
    CHECK_FALSE(changes.flowsChanged);

    // The call turns out to be somebody else's: both timelines changed.
    interaction.customer = idOf<CustomerId>(2);
    test.mustWrite([=](Database &db) { return InteractionRepository(db).upsert(interaction); });
    REQUIRE(waitFor([&] { return seen.values.size() == 1; }));
    changes = seen.values.takeFirst();
    CHECK(changes.timelines.size() == 2);
    CHECK(changes.timelines.value(idOf<CustomerId>(1)).contains(idOf<TimelineEntryId>(10)));
    CHECK(changes.timelines.value(idOf<CustomerId>(2)).contains(idOf<TimelineEntryId>(10)));
    CHECK_FALSE(changes.outboxChanged);

    Queue queue;
    queue.id = idOf<QueueId>(1);
    queue.key = QStringLiteral("support");
    test.mustWrite([=](Database &db) { return QueueRepository(db).upsert(queue); });
    REQUIRE(waitFor([&] { return seen.values.size() == 1; }));
    changes = seen.values.takeFirst();
    CHECK(changes.queuesChanged);
    CHECK(changes.timelines.isEmpty());

    test.mustWrite([](Database &db) { return DraftRepository(db).save({idOf<InteractionId>(10), {}, fromMs(1)}); });
    test.mustWrite([](Database &db) { return OutboxRepository(db).requeueInFlight(); });
    QCoreApplication::processEvents();
    CHECK(seen.values.isEmpty()); // nothing that a model shows
}

TEST_CASE("a store that a newer program made is refused and stays as it is")
{
    TestStore test;
    test.mustWrite([](Database &db) { return CustomerRepository(db).upsert(someone(1)); });
    test.close();
    patchBytes(test.path(), 60, QByteArray("\0\0\x27\x0f", 4)); // user_version 9999
    const QByteArray before = bytesOf(test.path());

    const auto opened = Store::open(test.path());
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::TooNew);
    CHECK(opened.error().detail.contains(test.path()));
    CHECK(bytesOf(test.path()) == before);
    CHECK_FALSE(QFile::exists(test.path() + QStringLiteral("-wal")));
}

TEST_CASE("a newer schema that is still in the log is refused too, and the log is kept")
{
    TestStore test;
    test.mustWrite([](Database &db) { return CustomerRepository(db).upsert(someone(1)); });
    test.mustWrite([](Database &db) { return db.execute("PRAGMA user_version = 9999"); });
    // As after a power cut: the file and its log, without the folding together of a clean end.
    QTemporaryDir other;
    const QString path = other.filePath(QStringLiteral("linija.sqlite"));
    REQUIRE(QFile::copy(test.path(), path));
    REQUIRE(QFile::copy(test.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    const QByteArray before = bytesOf(path);
    const QByteArray log = bytesOf(path + QStringLiteral("-wal"));

    const auto opened = Store::open(path);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::TooNew);
    CHECK(bytesOf(path) == before);
    CHECK(bytesOf(path + QStringLiteral("-wal")) == log);
    test.mustWrite([](Database &db) { return db.execute(QByteArray("PRAGMA user_version = " + QByteArray::number(Migrator(Migrator::bundled()).latest())).constData()); });
}

TEST_CASE("a damaged store is refused with its path, kept, and can be set aside")
{
    TestStore test;
    test.mustWrite([](Database &db) -> Result<void> {
        for (int i = 1; i <= 500; ++i) {
            if (auto done = CustomerRepository(db).upsert(someone(i)); !done)
                return done;
        }
        return {};
    });
    test.close();
    const QByteArray sound = bytesOf(test.path());

    QByteArray damaged = sound;
    SECTION("overwritten at the start") { damaged.replace(0, 16, QByteArray(16, 'x')); }
    SECTION("cut off") { damaged.truncate(damaged.size() / 2); }
    SECTION("shorter than a header") { damaged.truncate(50); }
    SECTION("the schema's page is garbage") { damaged.replace(100, 4000, QByteArray(4000, '\x5a')); }
    SECTION("the root page of a table is garbage")
    {
        test.reopen();
        const qint64 page = test.mustRead([](Database &db) -> Result<qint64> {
            Statement s = db.statement("SELECT rootpage FROM sqlite_schema WHERE name = 'customers'");
            return s.next() ? s.integer(0) : 0;
        });
        test.close();
        REQUIRE(page > 1);
        damaged = bytesOf(test.path());
        damaged.replace((page - 1) * 8192, 8192, QByteArray(8192, '\x5a'));
    }
    SECTION("another program's SQLite file") { damaged.replace(68, 4, QByteArray(4, '\1')); }
    SECTION("something else altogether") { damaged = QByteArray("<html>").repeated(1000); }
    writeBytes(test.path(), damaged);

    const auto opened = Store::open(test.path());
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::Corrupt);
    CHECK(opened.error().detail.contains(test.path()));
    CHECK(bytesOf(test.path()) == damaged);

    const auto kept = Store::setAside(test.path());
    REQUIRE(kept.ok());
    CHECK(kept->startsWith(test.path() + QStringLiteral(".damaged-")));
    CHECK(bytesOf(*kept) == damaged);
    test.reopen();
    CHECK(test.mustRead([](Database &db) { return CustomerRepository(db).count(); }) == 0);
}

TEST_CASE("damage inside is found after an unclean end, at once or in the background")
{
    TestStore test;
    test.mustWrite([](Database &db) -> Result<void> {
        for (int i = 1; i <= 20'000; ++i) {
            if (auto done = CustomerRepository(db).upsert(someone(i)); !done)
                return done;
        }
        return {};
    });
    test.reopen();
    const qint64 leaf = test.mustRead([](Database &db) -> Result<qint64> {
        // A page in the middle of the table's tree that the glance at the root does not meet.
        Statement s = db.statement("SELECT rootpage FROM sqlite_schema WHERE name = 'customers'");
        return s.next() ? s.integer(0) : 0;
    });
    test.close();
    const QByteArray root = bytesOf(test.path()).mid((leaf - 1) * 8192, 8192);
    REQUIRE(root.at(0) == 5); // an interior page: its cells begin with the number of a child
    const auto at = static_cast<quint16>((static_cast<uchar>(root.at(12 + 60)) << 8) | static_cast<uchar>(root.at(12 + 61)));
    qint64 child = 0;
    for (int i = 0; i < 4; ++i)
        child = child << 8 | static_cast<uchar>(root.at(at + i));
    patchBytes(test.path(), (child - 1) * 8192, QByteArray(8192, '\x5a'));
    writeBytes(test.path() + QStringLiteral("-wal"), QByteArray(64, '\0')); // a log is left: the end was not clean

    StoreOptions options;
    SECTION("at once")
    {
        options.checkBudget = std::chrono::seconds(60);
        const auto opened = Store::open(test.path(), options);
        REQUIRE_FALSE(opened.ok());
        CHECK(opened.error().code == ErrorCode::Corrupt);
    }
    SECTION("in the background")
    {
        options.checkBudget = std::chrono::milliseconds(0);
        auto opened = Store::open(test.path(), options);
        if (!opened)
            FAIL(opened.error().detail.toStdString());
        Seen<QString> found(**opened, &Store::damageFound);
        CHECK(waitFor([&] { return found.values.size() == 1; }, std::chrono::seconds(60)));
    }
}

TEST_CASE("a migration that fails leaves the version before it")
{
    QTemporaryDir folder;
    auto opened = Database::open(folder.filePath(QStringLiteral("m.sqlite")), DatabaseAccess::ReadWrite);
    REQUIRE(opened.ok());
    Database &db = **opened;
    const Migration first{1, QStringLiteral("0001_a.sql"), "CREATE TABLE a (x)"};
    const Migration broken{2, QStringLiteral("0002_b.sql"), "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1)"};
    const Migration dangling{2, QStringLiteral("0002_c.sql"), "CREATE TABLE p (x PRIMARY KEY); CREATE TABLE q (x REFERENCES p); INSERT INTO q VALUES (5)"};
    const Migration good{2, QStringLiteral("0002_d.sql"), "CREATE TABLE b (x)"};

    auto result = Migrator({first, broken}).run(db);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().detail.startsWith(QStringLiteral("0002_b.sql")));
    CHECK(*Migrator::versionOf(db) == 1);
    CHECK_FALSE(db.execute("SELECT * FROM b").ok());

    CHECK_FALSE(Migrator({first, dangling}).run(db).ok());
    CHECK(*Migrator::versionOf(db) == 1);

    CHECK(Migrator({first, good}).run(db).ok());
    CHECK(*Migrator::versionOf(db) == 2);
    CHECK(Migrator({first, good}).run(db).ok());

    result = Migrator({first}).run(db);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::TooNew);
}

TEST_CASE("the bundled migrations are numbered without gaps")
{
    const QVector<Migration> all = Migrator::bundled();
    REQUIRE_FALSE(all.isEmpty());
    for (qsizetype i = 0; i < all.size(); ++i)
        CHECK(all.at(i).version == i + 1);
}

TEST_CASE("rows that were on their way wait again after the store is opened anew")
{
    TestStore test;
    OutboxRow row;
    row.entityType = QStringLiteral("customers");
    row.entityId = QUuid::createUuid();
    row.idempotencyKey = QUuid::createUuid();
    const qint64 seq = test.mustWrite([=](Database &db) { return OutboxRepository(db).append(row); });
    test.mustWrite([=](Database &db) { return OutboxRepository(db).markInFlight(seq); });
    test.reopen(StoreOptions{2, OutboxRecovery::LeaveInFlight, std::chrono::milliseconds(250)});
    CHECK(test.mustRead([=](Database &db) { return OutboxRepository(db).bySeq(seq); }).state == OutboxState::InFlight);
    test.reopen();
    const auto again = test.mustRead([=](Database &db) { return OutboxRepository(db).bySeq(seq); });
    CHECK(again.state == OutboxState::Waiting);
    CHECK(again.idempotencyKey == row.idempotencyKey);
    CHECK(again.attempts == 1);
}

TEST_CASE("a file in a folder that cannot be written is an Io error")
{
    const auto opened = Store::open(QStringLiteral("/proc/nowhere/linija.sqlite"));
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::Io);
}

TEST_CASE("a read that is cancelled before its turn does not run")
{
    TestStore test(StoreOptions{1, OutboxRecovery::RequeueInFlight, std::chrono::milliseconds(250)});
    std::atomic<bool> go = false;
    std::atomic<bool> ran = false;
    auto blocker = test.store().read([&go](Database &) -> Result<int> {
        while (!go)
            std::this_thread::yield();
        return 1;
    });
    auto late = test.store().read([&ran](Database &) -> Result<int> {
        ran = true;
        return 2;
    });
    late.cancel();
    go = true;
    CHECK(resultOf(blocker).ok());
    REQUIRE(waitFor([&] { return late.isFinished(); }));
    CHECK_FALSE(ran);
}
