#include "core/storage/flowrepository.h"

#include "core/storage/statement.h"

namespace linija {

namespace {

FlowDocument rowOf(const Statement &s)
{
    return {FlowId(s.uuid(0)), s.text(1), s.object(2), s.text(3)};
}

Result<FlowDocument> oneOf(Statement &s, const QString &what)
{
    if (s.next())
        return rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return Error{ErrorCode::NotFound, QStringLiteral("no flow %1").arg(what), false};
}

} // namespace

Result<void> FlowRepository::upsert(const FlowDocument &flow)
{
    m_db.changes().flowsChanged = true;
    return m_db
        .statement("INSERT INTO flows (id, slug, document, rev) VALUES (?,?,?,?) ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, "
                   "document = excluded.document, rev = excluded.rev")
        .bind(flow.id, flow.slug, flow.document, flow.rev)
        .run();
}

Result<void> FlowRepository::remove(FlowId id)
{
    m_db.changes().flowsChanged = true;
    return m_db.statement("DELETE FROM flows WHERE id = ?").bind(id).run();
}

Result<FlowDocument> FlowRepository::byId(FlowId id)
{
    Statement s = m_db.statement("SELECT id, slug, document, rev FROM flows WHERE id = ?");
    s.bind(id);
    return oneOf(s, id.toString());
}

Result<FlowDocument> FlowRepository::bySlug(const QString &slug)
{
    Statement s = m_db.statement("SELECT id, slug, document, rev FROM flows WHERE slug = ? LIMIT 1");
    s.bind(slug);
    return oneOf(s, slug.left(64));
}

Result<QVector<FlowDocument>> FlowRepository::all()
{
    Statement s = m_db.statement("SELECT id, slug, document, rev FROM flows ORDER BY slug");
    QVector<FlowDocument> out;
    while (s.next())
        out += rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

Result<QStringList> FlowRepository::slugs()
{
    Statement s = m_db.statement("SELECT slug FROM flows ORDER BY slug");
    QStringList out;
    while (s.next())
        out += s.text(0);
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

} // namespace linija
