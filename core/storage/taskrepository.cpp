#include "core/storage/taskrepository.h"

#include "core/storage/statement.h"
#include "core/storage/storedcodes.h"
#include "core/storage/timelineprojection.h"
#include "core/storage/timelinerepository.h"

namespace linija {

namespace {

#define TASK_COLUMNS "id, customer_id, kind, state, subject, owner, created_at, due, rev"

Task rowOf(const Statement &s)
{
    Task out;
    out.id = TaskId(s.uuid(0));
    out.customer = CustomerId(s.uuid(1));
    out.kind = s.text(2);
    out.state = s.code<EntryStatus>(3);
    out.subject = s.text(4);
    out.owner = s.text(5);
    out.createdAt = s.time(6);
    out.due = s.optionalTime(7);
    out.rev = s.text(8);
    return out;
}

} // namespace

Result<void> TaskRepository::upsert(const Task &task)
{
    auto written = m_db
        .statement("INSERT INTO tasks (" TASK_COLUMNS ") VALUES (?,?,?,?,?,?,?,?,?) "
                   "ON CONFLICT (id) DO UPDATE SET "
                   "customer_id = excluded.customer_id, kind = excluded.kind, state = excluded.state, "
                   "subject = excluded.subject, owner = excluded.owner, created_at = excluded.created_at, "
                   "due = excluded.due, rev = excluded.rev")
        .bind(task.id, task.customer, task.kind, task.state, task.subject, task.owner, task.createdAt, task.due,
              task.rev)
        .run();
    if (!written)
        return written;
    return TimelineRepository(m_db).upsert(timelineEntryOf(task));
}

Result<void> TaskRepository::remove(TaskId id)
{
    if (auto removed = m_db.statement("DELETE FROM tasks WHERE id = ?").bind(id).run(); !removed)
        return removed;
    return TimelineRepository(m_db).remove(TimelineEntryId(id.uuid()));
}

Result<Task> TaskRepository::byId(TaskId id)
{
    Statement s = m_db.statement("SELECT " TASK_COLUMNS " FROM tasks WHERE id = ?");
    if (s.bind(id).next())
        return rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return Error{ErrorCode::NotFound, QStringLiteral("no task %1").arg(id.toString()), false};
}

Result<QVector<Task>> TaskRepository::ofCustomer(CustomerId customer)
{
    Statement s = m_db.statement("SELECT " TASK_COLUMNS " FROM tasks WHERE customer_id = ? ORDER BY created_at DESC LIMIT 200");
    s.bind(customer);
    QVector<Task> out;
    while (s.next())
        out += rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

#undef TASK_COLUMNS

} // namespace linija
