// Articles of the knowledge base, with their full-text rows (one per language). core/knowledge ranks what candidates() finds.
// Used inside a job of Store, on its thread.
#pragma once

#include "core/domain/article.h"
#include "core/storage/database.h"

namespace linija {

// One language of an article, as a search looks at it; the body is read for the few that are shown.
struct ArticleCandidate
{
    qint64 textRow = 0; // for body()
    ArticleId id;
    QString slug;
    QStringList keywords;
    int version = 1;
    int helped = 0;
    Timestamp updatedAt{};
    QString language;
    QString title;
};

enum class ArticleField { Title, Any };       // Title: title and keywords
enum class WordMatch { All, AtLeastOne };

class ArticleRepository
{
public:
    explicit ArticleRepository(Database &database) : m_db(database) {}

    Result<void> upsert(const Article &article);
    Result<void> remove(ArticleId id);

    [[nodiscard]] Result<Article> byId(ArticleId id);           // NotFound
    [[nodiscard]] Result<Article> bySlug(const QString &slug);  // NotFound
    [[nodiscard]] Result<QVector<ArticleId>> ids();             // by slug

    // Texts in `language` (empty: any) that have words beginning with these terms (SearchText::terms; untrusted, they are
    // quoted here; 32 at most). At most `limit` (1 to 500), in no order that means anything: the cost stays bounded.
    [[nodiscard]] Result<QVector<ArticleCandidate>> candidates(const QStringList &terms, WordMatch match, ArticleField field,
                                                               const QString &language, int limit);
    [[nodiscard]] Result<QString> body(qint64 textRow); // NotFound

private:
    Result<Article> one(Statement &statement, const QString &what);
    Result<void> clearTexts(qint64 row);

    Database &m_db;
};

} // namespace linija
