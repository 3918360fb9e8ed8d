#include "core/storage/dispositionrepository.h"

#include "core/storage/statement.h"

#include <algorithm>

namespace linija {

namespace {

#define DISPOSITION_COLUMNS "id, key, names, queues, resolved_by_default, position, rev"

Disposition rowOf(const Statement &s)
{
    Disposition out;
    out.id = DispositionId(s.uuid(0));
    out.key = s.text(1);
    out.names = s.textMap(2);
    out.queues = s.texts(3);
    out.resolvedByDefault = s.flag(4);
    out.order = s.number(5);
    out.rev = s.text(6);
    return out;
}

} // namespace

Result<void> DispositionRepository::upsert(const Disposition &d)
{
    m_db.changes().dispositionsChanged = true;
    return m_db
        .statement("INSERT INTO dispositions (" DISPOSITION_COLUMNS ") VALUES (?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET "
                   "key = excluded.key, names = excluded.names, queues = excluded.queues, "
                   "resolved_by_default = excluded.resolved_by_default, position = excluded.position, rev = excluded.rev")
        .bind(d.id, d.key, d.names, d.queues, d.resolvedByDefault, d.order, d.rev)
        .run();
}

Result<void> DispositionRepository::remove(DispositionId id)
{
    m_db.changes().dispositionsChanged = true;
    return m_db.statement("DELETE FROM dispositions WHERE id = ?").bind(id).run();
}

Result<Disposition> DispositionRepository::byKey(const QString &key)
{
    Statement s = m_db.statement("SELECT " DISPOSITION_COLUMNS " FROM dispositions WHERE key = ? LIMIT 1");
    if (s.bind(key).next())
        return rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return Error{ErrorCode::NotFound, QStringLiteral("no disposition %1").arg(key.left(64)), false};
}

Result<QVector<Disposition>> DispositionRepository::all()
{
    Statement s = m_db.statement("SELECT " DISPOSITION_COLUMNS " FROM dispositions ORDER BY position, key");
    QVector<Disposition> out;
    while (s.next())
        out += rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

Result<QVector<Disposition>> DispositionRepository::ofQueue(const QString &queueKey)
{
    auto found = all();
    if (!found)
        return found;
    QVector<Disposition> out;
    std::copy_if(found->begin(), found->end(), std::back_inserter(out),
                 [&](const Disposition &d) { return d.queues.isEmpty() || d.queues.contains(queueKey); });
    return out;
}

#undef DISPOSITION_COLUMNS

} // namespace linija
