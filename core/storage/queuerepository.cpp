#include "core/storage/queuerepository.h"

#include "core/storage/statement.h"
#include "core/storage/storedcodes.h"

namespace linija {

namespace {

#define QUEUE_COLUMNS "id, key, names, flow, after_call_work, after_call_limit_s, rev, extension"

Queue rowOf(const Statement &s)
{
    Queue out;
    out.id = QueueId(s.uuid(0));
    out.key = s.text(1);
    out.names = s.textMap(2);
    out.flow = s.text(3);
    out.afterCallWork = s.code<AfterCallWorkRule>(4);
    out.afterCallLimit = std::chrono::seconds(s.integer(5));
    out.rev = s.text(6);
    out.extension = s.text(7);
    return out;
}

} // namespace

Result<void> QueueRepository::upsert(const Queue &queue)
{
    m_db.changes().queuesChanged = true;
    return m_db
        .statement("INSERT INTO queues (" QUEUE_COLUMNS ") VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET key = excluded.key, "
                   "names = excluded.names, flow = excluded.flow, after_call_work = excluded.after_call_work, "
                   "after_call_limit_s = excluded.after_call_limit_s, rev = excluded.rev, extension = excluded.extension")
        .bind(queue.id, queue.key, queue.names, queue.flow, queue.afterCallWork, queue.afterCallLimit, queue.rev, queue.extension)
        .run();
}

Result<void> QueueRepository::remove(QueueId id)
{
    m_db.changes().queuesChanged = true;
    return m_db.statement("DELETE FROM queues WHERE id = ?").bind(id).run();
}

Result<Queue> QueueRepository::byKey(const QString &key)
{
    Statement s = m_db.statement("SELECT " QUEUE_COLUMNS " FROM queues WHERE key = ? LIMIT 1");
    if (s.bind(key).next())
        return rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return Error{ErrorCode::NotFound, QStringLiteral("no queue %1").arg(key.left(64)), false};
}

Result<QVector<Queue>> QueueRepository::all()
{
    Statement s = m_db.statement("SELECT " QUEUE_COLUMNS " FROM queues ORDER BY key");
    QVector<Queue> out;
    while (s.next())
        out += rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

#undef QUEUE_COLUMNS

} // namespace linija
