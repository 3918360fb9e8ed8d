#include "core/storage/articlerepository.h"

#include "core/storage/ftsquery.h"
#include "core/storage/searchtext.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace linija {

namespace {

#define ARTICLE_COLUMNS "row, id, slug, category, keywords, version, helped, updated_at, rev"

// "zh-Hant" as one word that the full-text tokenizer keeps together.
QString languageTerm(const QString &language)
{
    QString out;
    for (const QChar c : SearchText::fold(language)) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

} // namespace

Result<void> ArticleRepository::clearTexts(qint64 row)
{
    auto cleared = m_db.statement("DELETE FROM article_search WHERE rowid IN (SELECT row FROM article_texts WHERE article = ?)").bind(row).run();
    return cleared ? m_db.statement("DELETE FROM article_texts WHERE article = ?").bind(row).run() : cleared;
}

Result<void> ArticleRepository::upsert(const Article &article)
{
    if (article.id.isNull())
        return Error{ErrorCode::Invalid, QStringLiteral("an article needs an id"), false};
    qint64 row = 0;
    {
        Statement write = m_db.statement("INSERT INTO articles (id, slug, category, keywords, version, helped, updated_at, rev) "
                                         "VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, "
                                         "category = excluded.category, keywords = excluded.keywords, version = excluded.version, "
                                         "helped = excluded.helped, updated_at = excluded.updated_at, rev = excluded.rev RETURNING row");
        write.bind(article.id, article.slug, article.category, article.keywords, article.version, article.helped, article.updatedAt, article.rev);
        if (write.next())
            row = write.integer(0);
        if (auto done = write.run(); !done)
            return done;
    }
    if (auto cleared = clearTexts(row); !cleared)
        return cleared;
    const QString keywords = SearchText::indexText(article.keywords.join(QLatin1Char(' ')));
    for (const ArticleText &text : article.texts) {
        qint64 textRow = 0;
        {
            Statement insert = m_db.statement("INSERT INTO article_texts (article, language, title, body) VALUES (?,?,?,?) RETURNING row");
            if (insert.bind(row, text.language, text.title, text.body).next())
                textRow = insert.integer(0);
            if (auto done = insert.run(); !done)
                return done;
        }
        auto indexed = m_db.statement("INSERT INTO article_search (rowid, title, keywords, body, lang) VALUES (?,?,?,?,?)")
                           .bind(textRow, SearchText::indexText(text.title), keywords, SearchText::indexText(text.body), languageTerm(text.language))
                           .run();
        if (!indexed)
            return indexed;
    }
    m_db.changes().articlesChanged = true;
    return {};
}

Result<void> ArticleRepository::remove(ArticleId id)
{
    qint64 row = 0;
    {
        Statement s = m_db.statement("SELECT row FROM articles WHERE id = ?");
        if (s.bind(id).next())
            row = s.integer(0);
        if (auto read = s.result(); !read)
            return read;
    }
    if (row == 0)
        return {};
    if (auto cleared = clearTexts(row); !cleared)
        return cleared;
    m_db.changes().articlesChanged = true;
    return m_db.statement("DELETE FROM articles WHERE row = ?").bind(row).run();
}

Result<Article> ArticleRepository::one(Statement &s, const QString &what)
{
    if (!s.next()) {
        if (auto read = s.result(); !read)
            return read.error();
        return Error{ErrorCode::NotFound, QStringLiteral("no article %1").arg(what), false};
    }
    Article out;
    const qint64 row = s.integer(0);
    out.id = ArticleId(s.uuid(1));
    out.slug = s.text(2);
    out.category = s.text(3);
    out.keywords = s.texts(4);
    out.version = s.number(5);
    out.helped = s.number(6);
    out.updatedAt = s.time(7);
    out.rev = s.text(8);
    Statement texts = m_db.statement("SELECT language, title, body FROM article_texts WHERE article = ? ORDER BY row");
    texts.bind(row);
    while (texts.next())
        out.texts += ArticleText{texts.text(0), texts.text(1), texts.text(2)};
    if (auto read = texts.result(); !read)
        return read.error();
    return out;
}

Result<Article> ArticleRepository::byId(ArticleId id)
{
    Statement s = m_db.statement("SELECT " ARTICLE_COLUMNS " FROM articles WHERE id = ?");
    s.bind(id);
    return one(s, id.toString());
}

Result<Article> ArticleRepository::bySlug(const QString &slug)
{
    Statement s = m_db.statement("SELECT " ARTICLE_COLUMNS " FROM articles WHERE slug = ? ORDER BY row LIMIT 1");
    s.bind(slug);
    return one(s, slug.left(64));
}

Result<QVector<ArticleId>> ArticleRepository::ids()
{
    Statement s = m_db.statement("SELECT id FROM articles ORDER BY slug, row");
    QVector<ArticleId> out;
    while (s.next())
        out += ArticleId(s.uuid(0));
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

Result<QVector<ArticleCandidate>> ArticleRepository::candidates(const QStringList &terms, WordMatch match, ArticleField field,
                                                                const QString &language, int limit)
{
    QVector<ArticleCandidate> out;
    const QStringList bounded = terms.mid(0, 32);
    if (bounded.isEmpty())
        return out;
    QString query = QStringLiteral("{%1} : (%2)")
                        .arg(field == ArticleField::Title ? QLatin1String("title keywords") : QLatin1String("title keywords body"),
                             ftsPrefixQuery(bounded, match == WordMatch::All ? QLatin1String("AND") : QLatin1String("OR")));
    if (const QString term = languageTerm(language); !term.isEmpty())
        query = QStringLiteral("(%1) AND ({lang} : \"%2\")").arg(query, term);
    Statement s = m_db.statement("SELECT t.row, a.id, a.slug, a.keywords, a.version, a.helped, a.updated_at, t.language, t.title FROM "
                                 "(SELECT rowid AS row FROM article_search WHERE article_search MATCH ? LIMIT ?) f "
                                 "JOIN article_texts t ON t.row = f.row JOIN articles a ON a.row = t.article");
    s.bind(query, std::clamp(limit, 1, 500));
    while (s.next()) {
        ArticleCandidate candidate;
        candidate.textRow = s.integer(0);
        candidate.id = ArticleId(s.uuid(1));
        candidate.slug = s.text(2);
        candidate.keywords = s.texts(3);
        candidate.version = s.number(4);
        candidate.helped = s.number(5);
        candidate.updatedAt = s.time(6);
        candidate.language = s.text(7);
        candidate.title = s.text(8);
        out += std::move(candidate);
    }
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

Result<QString> ArticleRepository::body(qint64 textRow)
{
    Statement s = m_db.statement("SELECT body FROM article_texts WHERE row = ?");
    if (s.bind(textRow).next())
        return s.text(0);
    if (auto read = s.result(); !read)
        return read.error();
    return Error{ErrorCode::NotFound, QStringLiteral("no article text %1").arg(textRow), false};
}

#undef ARTICLE_COLUMNS

} // namespace linija
