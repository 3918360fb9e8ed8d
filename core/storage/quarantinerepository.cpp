#include "core/storage/quarantinerepository.h"

#include "core/storage/statement.h"

#include <algorithm>

namespace linija {

namespace {
constexpr qsizetype maxNameLength = 256;
constexpr qsizetype maxRawBytes = 1024 * 1024;
constexpr qsizetype maxErrorLength = 4'096;
}

Result<void> QuarantineRepository::add(const QuarantinedItem &item)
{
    m_db.changes().quarantineChanged = true;
    return m_db
        .statement("INSERT INTO quarantine (feed, type, id, raw, error, at) VALUES (?,?,?,?,?,?) ON CONFLICT (feed, type, id) DO UPDATE SET "
                   "raw = excluded.raw, error = excluded.error, at = excluded.at")
        .bind(item.feed, item.type.left(maxNameLength), item.id.left(maxNameLength), item.raw.left(maxRawBytes),
              item.error.left(maxErrorLength), item.at)
        .run();
}

Result<void> QuarantineRepository::release(const QString &feed, const QString &type, const QString &id)
{
    Statement s = m_db.statement("DELETE FROM quarantine WHERE feed = ? AND type = ? AND id = ? RETURNING 1");
    s.bind(feed, type.left(maxNameLength), id.left(maxNameLength));
    while (s.next())
        m_db.changes().quarantineChanged = true;
    return s.result();
}

Result<int> QuarantineRepository::count()
{
    Statement s = m_db.statement("SELECT count(*) FROM quarantine");
    const int found = s.next() ? s.number(0) : 0;
    if (auto read = s.result(); !read)
        return read.error();
    return found;
}

Result<QVector<QuarantinedItem>> QuarantineRepository::list(int limit)
{
    Statement s = m_db.statement("SELECT feed, type, id, raw, error, at FROM quarantine ORDER BY at DESC LIMIT ?");
    s.bind(std::clamp(limit, 1, 1'000));
    QVector<QuarantinedItem> out;
    while (s.next())
        out += QuarantinedItem{s.text(0), s.text(1), s.text(2), s.bytes(3), s.text(4), s.time(5)};
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

} // namespace linija
