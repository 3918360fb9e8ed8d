#include "core/storage/outboxrepository.h"

#include "core/storage/statement.h"
#include "core/storage/storedcodes.h"

#include <algorithm>
#include <chrono>

namespace linija {

namespace {

#define OUTBOX_COLUMNS \
    "seq, entity_type, entity_id, op, action, body, idempotency_key, base_rev, base_data, state, attempts, last_error, " \
    "created_at, next_try_at, resent"

OutboxRow rowOf(const Statement &s)
{
    OutboxRow row;
    row.seq = s.integer(0);
    row.entityType = s.text(1);
    row.entityId = s.uuid(2);
    row.op = s.code<OutboxOp>(3);
    row.action = s.text(4);
    row.body = s.object(5);
    row.idempotencyKey = s.uuid(6);
    row.baseRev = s.text(7);
    row.baseData = s.object(8);
    row.state = s.code<OutboxState>(9);
    row.attempts = s.number(10);
    row.lastError = s.text(11);
    row.createdAt = s.time(12);
    row.nextTryAt = s.time(13);
    row.resent = s.flag(14);
    return row;
}

Result<QVector<OutboxRow>> rowsOf(Statement &statement)
{
    QVector<OutboxRow> rows;
    while (statement.next())
        rows += rowOf(statement);
    if (auto read = statement.result(); !read)
        return read.error();
    return rows;
}

constexpr qsizetype maxErrorText = 4'096;
constexpr auto acknowledgedFor = std::chrono::days(30); // as long as a cursor lives
constexpr int mostAcknowledged = 20'000;

#define ACKNOWLEDGED_COLUMNS "seq, entity_type, entity_id, op, action, body, idempotency_key, base_rev, base_data, created_at"

} // namespace

QString staleRev() { return QStringLiteral("before-the-restore"); }

Result<qint64> OutboxRepository::append(const OutboxRow &row)
{
    if (row.idempotencyKey.isNull() || row.entityId.isNull() || row.entityType.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("an outbox row needs a type, an entity and a key"), false};
    Statement insert = m_db.statement("INSERT INTO outbox (entity_type, entity_id, op, action, body, idempotency_key, base_rev, base_data, "
                                      "state, attempts, last_error, created_at, next_try_at) "
                                      "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING seq");
    insert.bind(row.entityType, row.entityId, row.op, row.action, row.body, row.idempotencyKey, row.baseRev, row.baseData, row.state,
                row.attempts, row.lastError.left(maxErrorText), row.createdAt, row.nextTryAt);
    const qint64 seq = insert.next() ? insert.integer(0) : 0;
    if (auto done = insert.run(); !done)
        return done.error();
    m_db.changes().outboxChanged = true;
    return seq;
}

Result<QVector<OutboxRow>> OutboxRepository::heads(Timestamp now, int limit)
{
    Statement s = m_db.statement("SELECT " OUTBOX_COLUMNS " FROM outbox o WHERE o.state = 0 AND o.next_try_at <= ? AND NOT EXISTS "
                                 "(SELECT 1 FROM outbox p WHERE p.entity_type = o.entity_type AND p.entity_id = o.entity_id AND p.seq < o.seq) "
                                 "ORDER BY o.seq LIMIT ?");
    s.bind(now, std::clamp(limit, 1, 1'000));
    return rowsOf(s);
}

Result<std::optional<Timestamp>> OutboxRepository::nextDue()
{
    Statement s = m_db.statement("SELECT min(o.next_try_at) FROM outbox o WHERE o.state = 0 AND NOT EXISTS "
                                 "(SELECT 1 FROM outbox p WHERE p.entity_type = o.entity_type AND p.entity_id = o.entity_id AND p.seq < o.seq)");
    std::optional<Timestamp> due;
    if (s.next())
        due = s.optionalTime(0);
    if (auto read = s.result(); !read)
        return read.error();
    return due;
}

Result<void> OutboxRepository::markInFlight(qint64 seq)
{
    m_db.changes().outboxChanged = true;
    return m_db.statement("UPDATE outbox SET state = 1, attempts = attempts + 1 WHERE seq = ?").bind(seq).run();
}

Result<void> OutboxRepository::acknowledge(qint64 seq, Timestamp at)
{
    m_db.changes().outboxChanged = true;
    Result<void> done = m_db.statement("INSERT OR REPLACE INTO acknowledged (" ACKNOWLEDGED_COLUMNS ", acknowledged_at) "
                                       "SELECT " ACKNOWLEDGED_COLUMNS ", ?2 FROM outbox WHERE seq = ?1")
                            .bind(seq, at)
                            .run();
    if (done)
        done = m_db.statement("DELETE FROM outbox WHERE seq = ?").bind(seq).run();
    if (done)
        done = m_db.statement("DELETE FROM acknowledged WHERE acknowledged_at < ?").bind(at - acknowledgedFor).run();
    if (done)
        done = m_db.statement("DELETE FROM acknowledged WHERE seq <= (SELECT max(seq) FROM acknowledged) - ?").bind(mostAcknowledged).run();
    return done;
}

Result<int> OutboxRepository::sendAgain()
{
    Statement again = m_db.statement("INSERT OR IGNORE INTO outbox (" ACKNOWLEDGED_COLUMNS ", state, attempts, last_error, next_try_at) "
                                     "SELECT " ACKNOWLEDGED_COLUMNS ", 0, 0, '', 0 FROM acknowledged RETURNING seq");
    int count = 0;
    while (again.next())
        ++count;
    if (auto moved = again.result(); !moved)
        return moved.error();
    if (auto emptied = m_db.statement("DELETE FROM acknowledged").run(); !emptied)
        return emptied.error();
    // A patch on something of our own that the backend had not seen has no base yet: it gets one from the create before it.
    if (auto marked = m_db.statement("UPDATE outbox SET resent = 1, base_rev = CASE WHEN base_rev = '' THEN '' ELSE ? END").bind(staleRev()).run(); !marked)
        return marked.error();
    m_db.changes().outboxChanged = true;
    return count;
}

Result<void> OutboxRepository::distrustBase(const QString &entityType, const QUuid &entityId)
{
    return m_db.statement("UPDATE outbox SET base_rev = ? WHERE entity_type = ? AND entity_id = ? AND base_rev <> ''")
        .bind(staleRev(), entityType, entityId)
        .run();
}

Result<void> OutboxRepository::distrustUnseen()
{
    return m_db
        .statement("UPDATE outbox SET base_rev = ? WHERE base_rev <> '' AND NOT EXISTS "
                   "(SELECT 1 FROM snapshot_seen s WHERE s.type = outbox.entity_type AND s.id = outbox.entity_id)")
        .bind(staleRev())
        .run();
}

Result<void> OutboxRepository::retryLater(qint64 seq, Timestamp nextTryAt, const QString &error)
{
    m_db.changes().outboxChanged = true;
    return m_db.statement("UPDATE outbox SET state = 0, next_try_at = ?, last_error = ? WHERE seq = ?")
        .bind(nextTryAt, error.left(maxErrorText), seq)
        .run();
}

Result<void> OutboxRepository::park(qint64 seq, const QString &error)
{
    m_db.changes().outboxChanged = true;
    return m_db.statement("UPDATE outbox SET state = 2, last_error = ? WHERE seq = ?").bind(error.left(maxErrorText), seq).run();
}

Result<void> OutboxRepository::unpark(qint64 seq)
{
    m_db.changes().outboxChanged = true;
    return m_db.statement("UPDATE outbox SET state = 0, attempts = 0, next_try_at = 0 WHERE seq = ? AND state = 2").bind(seq).run();
}

Result<void> OutboxRepository::rebase(qint64 seq, const QJsonObject &body, const QString &baseRev, const QJsonObject &baseData,
                                      const QUuid &idempotencyKey)
{
    m_db.changes().outboxChanged = true;
    return m_db
        .statement("UPDATE outbox SET body = ?, base_rev = ?, base_data = ?, idempotency_key = ?, state = 0, next_try_at = 0 WHERE seq = ?")
        .bind(body, baseRev, baseData, idempotencyKey, seq)
        .run();
}

Result<void> OutboxRepository::setBaseRev(const QString &entityType, const QUuid &entityId, const QString &baseRev)
{
    return m_db.statement("UPDATE outbox SET base_rev = ? WHERE entity_type = ? AND entity_id = ? AND state = 0")
        .bind(baseRev, entityType, entityId)
        .run();
}

Result<int> OutboxRepository::requeueInFlight()
{
    Statement s = m_db.statement("UPDATE outbox SET state = 0, next_try_at = 0 WHERE state = 1 RETURNING seq");
    int count = 0;
    while (s.next())
        ++count;
    if (auto done = s.result(); !done)
        return done.error();
    if (count > 0)
        m_db.changes().outboxChanged = true;
    return count;
}

Result<OutboxCounts> OutboxRepository::counts()
{
    Statement s = m_db.statement("SELECT count(*) FILTER (WHERE state <> 2), count(*) FILTER (WHERE state = 2) FROM outbox");
    OutboxCounts counts;
    if (s.next())
        counts = {s.number(0), s.number(1)};
    if (auto read = s.result(); !read)
        return read.error();
    return counts;
}

Result<OutboxRow> OutboxRepository::bySeq(qint64 seq)
{
    Statement s = m_db.statement("SELECT " OUTBOX_COLUMNS " FROM outbox WHERE seq = ?");
    s.bind(seq);
    const auto rows = rowsOf(s);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no outbox row %1").arg(seq), false};
    return rows->first();
}

Result<QVector<OutboxRow>> OutboxRepository::list(std::optional<OutboxState> state, int limit)
{
    Statement s = m_db.statement("SELECT " OUTBOX_COLUMNS " FROM outbox WHERE (?1 IS NULL OR state = ?1) ORDER BY seq LIMIT ?2");
    s.bind(state, std::clamp(limit, 1, 10'000));
    return rowsOf(s);
}

Result<QVector<OutboxRow>> OutboxRepository::ofEntity(const QString &entityType, const QUuid &entityId)
{
    Statement s = m_db.statement("SELECT " OUTBOX_COLUMNS " FROM outbox WHERE entity_type = ? AND entity_id = ? ORDER BY seq");
    s.bind(entityType, entityId);
    return rowsOf(s);
}

#undef OUTBOX_COLUMNS
#undef ACKNOWLEDGED_COLUMNS

} // namespace linija
