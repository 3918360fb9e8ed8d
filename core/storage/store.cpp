#include "core/storage/store.h"

#include "core/base/logging.h"
#include "core/storage/migrator.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/statement.h"
#include "core/storage/storefile.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QMetaType>

#include <sqlite3.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace linija {

namespace {

// FTS5 is a compile-time choice of SQLite; Debian has it, but a store without it could not search.
Result<void> requireFts5(Database &database)
{
    Statement option = database.statement("SELECT sqlite_compileoption_used('ENABLE_FTS5')");
    if (option.next() && option.flag(0))
        return {};
    return Error{ErrorCode::Unsupported, QStringLiteral("this SQLite (%1) has no FTS5").arg(QLatin1String(sqlite3_libversion())), false};
}

Result<void> requireOurs(Database &database, const QString &path, bool *fresh)
{
    Statement objects = database.statement("SELECT (SELECT count(*) FROM sqlite_schema)");
    if (!objects.next())
        return Error{ErrorCode::Corrupt, QStringLiteral("%1: %2").arg(path, objects.result().error().detail), false};
    *fresh = objects.integer(0) == 0;
    Statement application = database.statement("PRAGMA application_id");
    if (!*fresh && (!application.next() || application.integer(0) != StoreFile::applicationId))
        return Error{ErrorCode::Corrupt, QStringLiteral("%1: an SQLite file, but not a store of Linija").arg(path), false};
    return {};
}

} // namespace

struct Store::Impl
{
    struct Lane
    {
        std::mutex mutex;
        std::condition_variable wake;
        std::deque<std::unique_ptr<Job>> jobs;
        bool stopping = false;

        // The next job; nothing when the lane has stopped (and, for writes, is empty).
        std::unique_ptr<Job> take()
        {
            std::unique_lock lock(mutex);
            wake.wait(lock, [this] { return stopping || !jobs.empty(); });
            if (jobs.empty())
                return nullptr;
            auto job = std::move(jobs.front());
            jobs.pop_front();
            return job;
        }
    };

    Store *store = nullptr;
    QString path;
    StoreOptions options;
    Lane writes;
    Lane reads;
    std::thread writer;
    std::vector<std::thread> readers;
    std::thread checker;
    std::atomic<bool> stopChecking = false;

    Result<CheckOutcome> prepareWriter(std::unique_ptr<Database> &database);
    void runWriter(std::promise<Result<CheckOutcome>> opened);
    void runReader(std::promise<Result<void>> opened);
    void runChecker();
    void write(Database &database, Job &job);
    void read(Database &database, Job &job);
};

Result<CheckOutcome> Store::Impl::prepareWriter(std::unique_ptr<Database> &database)
{
    const StoreFile file(path);
    const Migrator migrator(Migrator::bundled());
    if (auto sound = file.inspect(migrator.latest()); !sound)
        return sound.error();
    const LastEnd lastEnd = file.lastEnd();
    if (auto prepared = file.prepare(); !prepared)
        return prepared.error();
    auto opened = Database::open(path, DatabaseAccess::ReadWrite);
    if (!opened)
        return opened.error();
    Database &db = **opened;

    // Until the file has proved to be ours and sound, closing it must not fold the log into it.
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    bool fresh = false;
    if (auto ours = requireOurs(db, path, &fresh); !ours)
        return ours.error();
    const auto version = Migrator::versionOf(db); // the log may know of a newer one than the file's header
    if (!version)
        return version.error();
    if (*version > migrator.latest())
        return Error{ErrorCode::TooNew, QStringLiteral("%1 has schema %2, this program knows %3").arg(path).arg(*version).arg(migrator.latest()), false};
    if (auto fts = requireFts5(db); !fts)
        return fts.error();
    if (auto glance = file.glance(db); !glance)
        return glance.error();
    CheckOutcome check = CheckOutcome::Sound;
    if (lastEnd == LastEnd::Unclean) {
        const auto checked = file.check(db, QDeadlineTimer(options.checkBudget), nullptr);
        if (!checked)
            return checked.error();
        check = *checked;
    }
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);

    // Page size and id only take effect before the first table; the rest belongs to the connection.
    if (fresh) {
        const QByteArray make = "PRAGMA page_size = 8192; PRAGMA application_id = " + QByteArray::number(StoreFile::applicationId);
        if (auto made = db.execute(make.constData()); !made)
            return made.error();
    }
    if (auto set = db.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
                              "PRAGMA cell_size_check = ON; PRAGMA cache_size = -16384; PRAGMA journal_size_limit = 67108864");
        !set)
        return set.error();
    if (auto migrated = migrator.run(db); !migrated)
        return migrated.error();
    if (options.outbox == OutboxRecovery::RequeueInFlight) {
        OutboxRepository outbox(db);
        if (auto begun = db.begin(); !begun)
            return begun.error();
        const auto requeued = outbox.requeueInFlight();
        if (!requeued) {
            db.rollback();
            return requeued.error();
        }
        if (auto committed = db.commit(); !committed)
            return committed.error();
    }
    database = std::move(opened).value();
    return check;
}

void Store::Impl::runWriter(std::promise<Result<CheckOutcome>> opened)
{
    std::unique_ptr<Database> database;
    auto outcome = prepareWriter(database);
    const bool usable = outcome.ok();
    opened.set_value(std::move(outcome));
    if (!usable)
        return;
    while (auto job = writes.take())
        write(*database, *job);
}

void Store::Impl::runReader(std::promise<Result<void>> opened)
{
    auto database = Database::open(path, DatabaseAccess::ReadOnly);
    Result<void> ready;
    if (!database)
        ready = database.error();
    else
        ready = (*database)->execute("PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 268435456; PRAGMA cache_size = -8192");
    const bool usable = ready.ok();
    opened.set_value(std::move(ready));
    if (!usable)
        return;
    while (auto job = reads.take())
        read(**database, *job);
}

void Store::Impl::runChecker()
{
    auto database = Database::open(path, DatabaseAccess::ReadOnly);
    if (!database)
        return;
    const auto outcome = StoreFile(path).check(**database, QDeadlineTimer(QDeadlineTimer::Forever), &stopChecking);
    if (outcome)
        return;
    qCCritical(logStorage) << outcome.error().detail;
    Q_EMIT store->damageFound(outcome.error().detail);
}

void Store::Impl::write(Database &database, Job &job)
{
    if (job.isCancelled()) {
        job.settle(Error{ErrorCode::Cancelled, QStringLiteral("cancelled before it began"), false});
        return;
    }
    if (auto begun = database.begin(); !begun) {
        job.settle(begun.error());
        return;
    }
    if (!job.run(database)) {
        database.rollback();
        job.settle(std::nullopt);
        return;
    }
    if (auto committed = database.commit(); !committed) {
        database.rollback();
        qCWarning(logStorage) << "commit:" << committed.error().detail;
        job.settle(committed.error());
        return;
    }
    if (const ChangeSet changes = std::exchange(database.changes(), {}); !changes.isEmpty())
        Q_EMIT store->changesCommitted(changes);
    job.settle(std::nullopt);
}

void Store::Impl::read(Database &database, Job &job)
{
    if (job.isCancelled()) {
        job.settle(Error{ErrorCode::Cancelled, QStringLiteral("cancelled before it began"), false});
        return;
    }
    if (auto begun = database.begin(); !begun) {
        job.settle(begun.error());
        return;
    }
    (void)job.run(database);
    database.rollback(); // nothing was written: this only ends the snapshot
    job.settle(std::nullopt);
}

Store::Store() : m_impl(std::make_unique<Impl>())
{
    m_impl->store = this;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const StoreOptions &options)
{
    qRegisterMetaType<ChangeSet>();
    std::unique_ptr<Store> store(new Store);
    Impl &impl = *store->m_impl;
    impl.path = QFileInfo(path).absoluteFilePath();
    impl.options = options;

    std::promise<Result<CheckOutcome>> writerOpened;
    auto writerReady = writerOpened.get_future();
    impl.writer = std::thread([&impl, opened = std::move(writerOpened)]() mutable { impl.runWriter(std::move(opened)); });
    const auto check = writerReady.get();
    if (!check)
        return check.error();

    // Readers come after the writer: they can neither make the file nor its log.
    std::vector<std::future<Result<void>>> ready;
    for (int i = 0; i < std::clamp(options.readers, 1, 8); ++i) {
        std::promise<Result<void>> opened;
        ready.push_back(opened.get_future());
        impl.readers.emplace_back([&impl, opened = std::move(opened)]() mutable { impl.runReader(std::move(opened)); });
    }
    Result<void> allReady;
    for (auto &one : ready) {
        if (auto outcome = one.get(); !outcome)
            allReady = outcome;
    }
    if (!allReady)
        return allReady.error();
    if (*check == CheckOutcome::NotFinished)
        impl.checker = std::thread([&impl] { impl.runChecker(); });
    return store;
}

Store::~Store()
{
    Impl &impl = *m_impl;
    std::deque<std::unique_ptr<Job>> dropped;
    {
        const std::scoped_lock lock(impl.reads.mutex);
        impl.reads.stopping = true;
        dropped.swap(impl.reads.jobs);
    }
    impl.reads.wake.notify_all();
    for (auto &job : dropped)
        job->settle(Error{ErrorCode::Cancelled, QStringLiteral("the store was closed"), false});
    impl.stopChecking = true;
    // The writer closes last: only then can SQLite fold the log into the file, which marks a clean end.
    for (std::thread &reader : impl.readers)
        reader.join();
    if (impl.checker.joinable())
        impl.checker.join();
    {
        const std::scoped_lock lock(impl.writes.mutex);
        impl.writes.stopping = true;
    }
    impl.writes.wake.notify_all();
    if (impl.writer.joinable())
        impl.writer.join();
}

QString Store::path() const
{
    return m_impl->path;
}

void Store::submit(Lane lane, std::unique_ptr<Job> job)
{
    Impl::Lane &target = lane == Lane::Write ? m_impl->writes : m_impl->reads;
    {
        const std::scoped_lock lock(target.mutex);
        if (!target.stopping) {
            target.jobs.push_back(std::move(job));
            target.wake.notify_one();
            return;
        }
    }
    job->settle(Error{ErrorCode::Cancelled, QStringLiteral("the store was closed"), false});
}

Result<QString> Store::setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString target = path + QStringLiteral(".damaged-") + stamp;
    for (int i = 2; QFileInfo::exists(target) || QFileInfo::exists(target + QStringLiteral("-wal")); ++i)
        target = QStringLiteral("%1.damaged-%2-%3").arg(path, stamp).arg(i);
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, QStringLiteral("%1 is not there").arg(path), false};
    // The log first: should the second rename fail, a fresh store must never meet a log that is not its own.
    for (const QString &part : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        if (QFileInfo::exists(path + part) && !QFile::rename(path + part, target + part))
            return Error{ErrorCode::Io, QStringLiteral("cannot rename %1 to %2").arg(path + part, target + part), false};
    }
    return target;
}

} // namespace linija
