// Finds articles as the agent types. Owner: the composition root; the Store must outlive it. Call on any thread; the work is
// done on the store's readers. Query texts are untrusted: 256 characters and 16 words of them are used, never as syntax.
//
// Every word counts as a beginning of a word. Articles that have all words come first, then those with some. A word in the
// title or a keyword weighs more than one in the body; the language asked for comes before English, English before others;
// among equals the one that helped more often. An article appears once, in its best language.
#pragma once

#include "core/base/result.h"
#include "core/domain/article.h"

#include <QFuture>
#include <QStringList>
#include <QVector>

namespace linija {

class Store;

class ArticleSearch
{
public:
    explicit ArticleSearch(Store &store) : m_store(store) {}

    // At most `limit` (1 to 50) hits, best first; none for a query without words.
    [[nodiscard]] QFuture<Result<QVector<ArticleHit>>> search(const QString &query, const QString &language, int limit = 20) const;
    // Articles for a step of the guide: any of the keywords will do.
    [[nodiscard]] QFuture<Result<QVector<ArticleHit>>> suggest(const QStringList &keywords, const QString &language,
                                                               int limit = 5) const;
    [[nodiscard]] QFuture<Result<Article>> article(ArticleId id) const;               // NotFound
    [[nodiscard]] QFuture<Result<Article>> articleBySlug(const QString &slug) const;  // NotFound

private:
    Store &m_store;
};

} // namespace linija
