#include "core/storage/cursorrepository.h"

#include "core/storage/articlerepository.h"
#include "core/storage/caserepository.h"
#include "core/storage/contractitemrepository.h"
#include "core/storage/customerrepository.h"
#include "core/storage/dispositionrepository.h"
#include "core/storage/flowrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/orderrepository.h"
#include "core/storage/queuerepository.h"
#include "core/storage/statement.h"
#include "core/storage/surveyrepository.h"
#include "core/storage/taskrepository.h"

namespace linija {

namespace {

// Rows of a type that came from the backend and that the snapshot did not bring again.
Result<QVector<QUuid>> unseen(Database &database, const QString &type, const QByteArray &sql)
{
    Statement s = database.statement(std::string_view(sql.constData(), static_cast<size_t>(sql.size())));
    s.bind(type);
    QVector<QUuid> out;
    while (s.next())
        out += s.uuid(0);
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

template <class Repository, class Id>
Result<int> sweep(Database &database, const QString &type, const char *table)
{
    const QByteArray sql = QByteArray("SELECT id FROM ") + table
        + " t WHERE rev <> '' AND NOT EXISTS (SELECT 1 FROM snapshot_seen s WHERE s.type = ?1 AND s.id = t.id)"
          " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.entity_type = ?1 AND o.entity_id = t.id)";
    const auto ids = unseen(database, type, sql);
    if (!ids)
        return ids.error();
    Repository repository(database);
    for (const QUuid &id : *ids) {
        if (auto removed = repository.remove(Id(id)); !removed)
            return removed.error();
    }
    return static_cast<int>(ids->size());
}

Result<int> sweepItems(Database &database, const QString &type)
{
    const auto ids = unseen(database, type,
                            "SELECT id FROM items t WHERE type = ?1 AND NOT EXISTS (SELECT 1 FROM snapshot_seen s WHERE s.type = ?1 AND s.id = t.id)");
    if (!ids)
        return ids.error();
    for (const QUuid &id : *ids) {
        if (auto removed = ContractItemRepository(database).remove(type, id); !removed)
            return removed.error();
    }
    return static_cast<int>(ids->size());
}

QStringList itemTypes(Database &database)
{
    Statement s = database.statement("SELECT DISTINCT type FROM items");
    QStringList out;
    while (s.next())
        out += s.text(0);
    return out;
}

} // namespace

Result<FeedState> CursorRepository::load(const QString &feed)
{
    Statement s = m_db.statement("SELECT cursor, epoch, last_sync_at, snapshot_running FROM feeds WHERE feed = ?");
    FeedState out;
    if (s.bind(feed).next())
        out = {s.text(0), s.text(1), s.optionalTime(2), s.flag(3)};
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

Result<void> CursorRepository::save(const QString &feed, const FeedState &state)
{
    return m_db
        .statement("INSERT INTO feeds (feed, cursor, epoch, last_sync_at, snapshot_running) VALUES (?,?,?,?,?) ON CONFLICT (feed) DO UPDATE SET "
                   "cursor = excluded.cursor, epoch = excluded.epoch, last_sync_at = excluded.last_sync_at, "
                   "snapshot_running = excluded.snapshot_running")
        .bind(feed, state.cursor, state.epoch, state.lastSyncAt, state.snapshotRunning)
        .run();
}

Result<void> CursorRepository::beginSnapshot(const QString &feed, const QString &epoch)
{
    const auto state = load(feed);
    if (!state)
        return state.error();
    if (auto cleared = m_db.statement("DELETE FROM snapshot_seen").run(); !cleared)
        return cleared;
    return save(feed, FeedState{QString(), epoch, state->lastSyncAt, true});
}

Result<void> CursorRepository::noteSeen(const QString &type, const QUuid &id)
{
    return m_db.statement("INSERT OR IGNORE INTO snapshot_seen (type, id) VALUES (?, ?)").bind(type, id).run();
}

Result<bool> CursorRepository::wasSeen(const QString &type, const QUuid &id)
{
    Statement s = m_db.statement("SELECT 1 FROM snapshot_seen WHERE type = ? AND id = ?");
    const bool seen = s.bind(type, id).next();
    if (auto read = s.result(); !read)
        return read.error();
    return seen;
}

Result<int> CursorRepository::finishSnapshot(const QString &feed)
{
    auto state = load(feed);
    if (!state)
        return state.error();
    if (!state->snapshotRunning)
        return Error{ErrorCode::Invalid, QStringLiteral("no snapshot of %1 is running").arg(feed), false};
    int removed = 0;
    const auto add = [&removed](const Result<int> &swept) -> Result<void> {
        if (!swept)
            return swept.error();
        removed += *swept;
        return {};
    };
    Result<void> done = add(sweep<CustomerRepository, CustomerId>(m_db, QStringLiteral("customers"), "customers"));
    if (done)
        done = add(sweep<InteractionRepository, InteractionId>(m_db, QStringLiteral("interactions"), "interactions"));
    if (done)
        done = add(sweep<CaseRepository, CaseId>(m_db, QStringLiteral("cases"), "cases"));
    if (done)
        done = add(sweep<OrderRepository, OrderId>(m_db, QStringLiteral("orders"), "orders"));
    if (done)
        done = add(sweep<SurveyRepository, SurveyId>(m_db, QStringLiteral("surveys"), "surveys"));
    if (done)
        done = add(sweep<TaskRepository, TaskId>(m_db, QStringLiteral("tasks"), "tasks"));
    if (done)
        done = add(sweep<ArticleRepository, ArticleId>(m_db, QStringLiteral("articles"), "articles"));
    if (done)
        done = add(sweep<FlowRepository, FlowId>(m_db, QStringLiteral("flows"), "flows"));
    if (done)
        done = add(sweep<DispositionRepository, DispositionId>(m_db, QStringLiteral("dispositions"), "dispositions"));
    if (done)
        done = add(sweep<QueueRepository, QueueId>(m_db, QStringLiteral("queues"), "queues"));
    for (const QString &type : itemTypes(m_db)) {
        if (done)
            done = add(sweepItems(m_db, type));
    }
    if (done)
        done = m_db.statement("DELETE FROM snapshot_seen").run();
    state.value().snapshotRunning = false;
    if (done)
        done = save(feed, *state);
    if (!done)
        return done.error();
    return removed;
}

} // namespace linija
