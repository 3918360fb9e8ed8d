#include "core/storage/contractitemrepository.h"

#include "core/storage/statement.h"

#include <algorithm>

namespace linija {

namespace {

ContractItem rowOf(const Statement &s)
{
    return {s.text(0), s.uuid(1), s.text(2), s.object(3)};
}

} // namespace

Result<void> ContractItemRepository::upsert(const ContractItem &item)
{
    m_db.changes().otherItemsChanged = true;
    return m_db
        .statement("INSERT INTO items (type, id, rev, data) VALUES (?,?,?,?) ON CONFLICT (type, id) DO UPDATE SET rev = excluded.rev, data = excluded.data")
        .bind(item.type, item.id, item.rev, item.data)
        .run();
}

Result<void> ContractItemRepository::remove(const QString &type, const QUuid &id)
{
    m_db.changes().otherItemsChanged = true;
    return m_db.statement("DELETE FROM items WHERE type = ? AND id = ?").bind(type, id).run();
}

Result<ContractItem> ContractItemRepository::byId(const QString &type, const QUuid &id)
{
    Statement s = m_db.statement("SELECT type, id, rev, data FROM items WHERE type = ? AND id = ?");
    if (s.bind(type, id).next())
        return rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return Error{ErrorCode::NotFound, QStringLiteral("no %1/%2").arg(type.left(64), id.toString(QUuid::WithoutBraces)), false};
}

Result<QVector<ContractItem>> ContractItemRepository::ofType(const QString &type, int limit)
{
    Statement s = m_db.statement("SELECT type, id, rev, data FROM items WHERE type = ? ORDER BY id LIMIT ?");
    s.bind(type, std::clamp(limit, 1, 100'000));
    QVector<ContractItem> out;
    while (s.next())
        out += rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

} // namespace linija
