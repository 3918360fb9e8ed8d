#include "core/storage/draftrepository.h"

#include "core/storage/statement.h"

#include <QJsonDocument>

namespace linija {

namespace {
constexpr qsizetype maxDraftBytes = 1024 * 1024;
}

Result<void> DraftRepository::save(const Draft &draft)
{
    const QByteArray content = QJsonDocument(draft.content).toJson(QJsonDocument::Compact);
    if (content.size() > maxDraftBytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("a draft of %1 bytes").arg(content.size()), false};
    return m_db
        .statement("INSERT INTO drafts (interaction_id, content, at) VALUES (?,?,?) ON CONFLICT (interaction_id) DO UPDATE SET "
                   "content = excluded.content, at = excluded.at")
        .bind(draft.interaction, QString::fromUtf8(content), draft.at)
        .run();
}

Result<void> DraftRepository::remove(InteractionId interaction)
{
    return m_db.statement("DELETE FROM drafts WHERE interaction_id = ?").bind(interaction).run();
}

Result<std::optional<Draft>> DraftRepository::load(InteractionId interaction)
{
    Statement s = m_db.statement("SELECT interaction_id, content, at FROM drafts WHERE interaction_id = ?");
    std::optional<Draft> out;
    if (s.bind(interaction).next())
        out = Draft{InteractionId(s.uuid(0)), s.object(1), s.time(2)};
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

Result<QVector<Draft>> DraftRepository::all()
{
    Statement s = m_db.statement("SELECT interaction_id, content, at FROM drafts ORDER BY at DESC LIMIT 1000");
    QVector<Draft> out;
    while (s.next())
        out += Draft{InteractionId(s.uuid(0)), s.object(1), s.time(2)};
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

} // namespace linija
