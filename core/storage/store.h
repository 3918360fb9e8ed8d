// The local store: one SQLite file (WAL), one writer thread that owns the only writing connection, and readers with
// connections of their own. Owner: the composition root. open() and the destructor block (disk); everything else returns at
// once. write() and read() may be called on any thread; jobs run on the store's threads and must not touch anything else
// that lives elsewhere. Jobs of write() run one after the other in the order of the calls.
//
//   whenReady(store.write([customer](Database &db) -> Result<void> { return CustomerRepository(db).upsert(customer); }), this,
//             [](const Result<void> &result) { … });          (core/base/whenready.h)
//
// A write's future finishes when its rows are on disk (synchronous=FULL): what it confirms survives kill -9 and power loss.
// Where the job returns an error nothing of it is kept. A read job sees one consistent snapshot. Cancelling a future before
// its job has begun drops the job. The destructor finishes the writes that are queued and drops the reads; it joins the store's
// threads, so that what they hold (a job, a continuation of its future) must never own the store.
#pragma once

#include "core/base/result.h"
#include "core/storage/changeset.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <memory>
#include <optional>
#include <type_traits>

namespace linija {

enum class OutboxRecovery {
    RequeueInFlight, // the program that sends: rows that were under way when it last ended go back to waiting
    LeaveInFlight    // a guest beside a running window, e.g. linijactl
};

struct StoreOptions
{
    int readers = 2; // 1 to 8
    OutboxRecovery outbox = OutboxRecovery::RequeueInFlight;
    // After an unclean end the file is checked (PRAGMA quick_check) for at most this long before open() returns; what is
    // left over is checked in the background and damageFound() tells. A clean end needs no check, so that a store of a
    // million customers opens at once.
    std::chrono::milliseconds checkBudget{250};
};

class Store final : public QObject
{
    Q_OBJECT
public:
    // Errors, none of which changes the file: TooNew (made by a newer Linija), Corrupt (damaged, or not ours: the detail
    // names the path), Unsupported (SQLite without FTS5), Io. A failed migration leaves the version before it.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, const StoreOptions &options = {});
    ~Store() override;

    // Renames a store that cannot be opened, with its -wal and -shm, to PATH.damaged-YYYYMMDDTHHMMSSZ, so that open() makes
    // a fresh one. Gives the new path. Never overwrites.
    [[nodiscard]] static Result<QString> setAside(const QString &path);

    [[nodiscard]] QString path() const;

    template <class F>
    auto write(F job) { return enqueue(Lane::Write, std::move(job)); }
    template <class F>
    auto read(F job) { return enqueue(Lane::Read, std::move(job)); }

Q_SIGNALS:
    // After each commit that changed something; emitted on the writer thread, before the write's future finishes.
    void changesCommitted(const linija::ChangeSet &changes);
    // The background check found damage (English detail). Reads and writes may fail with Corrupt from now on.
    void damageFound(const QString &detail);

private:
    enum class Lane { Write, Read };

    struct Job
    {
        virtual ~Job() = default;
        [[nodiscard]] virtual bool isCancelled() const = 0;
        [[nodiscard]] virtual bool run(Database &database) = 0;  // whether to commit
        virtual void settle(std::optional<Error> failure) = 0;   // delivers; `failure` replaces the job's own result
    };

    template <class F, class R>
    struct JobOf final : Job
    {
        explicit JobOf(F work) : m_work(std::move(work)) { m_promise.start(); }
        bool isCancelled() const override { return m_promise.isCanceled(); }
        bool run(Database &database) override
        {
            m_result.emplace(m_work(database));
            return m_result->ok();
        }
        void settle(std::optional<Error> failure) override
        {
            if (failure)
                m_promise.addResult(R(*std::move(failure)));
            else if (m_result)
                m_promise.addResult(*std::move(m_result));
            m_promise.finish();
        }
        F m_work;
        QPromise<R> m_promise;
        std::optional<R> m_result;
    };

    template <class F>
    auto enqueue(Lane lane, F work)
    {
        using R = std::invoke_result_t<F &, Database &>;
        static_assert(requires(R r) { r.ok(); r.error(); }, "a job returns Result<T>");
        auto job = std::make_unique<JobOf<F, R>>(std::move(work));
        QFuture<R> future = job->m_promise.future();
        submit(lane, std::move(job));
        return future;
    }

    Store();
    void submit(Lane lane, std::unique_ptr<Job> job);

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace linija
