#include "core/knowledge/articlesearch.h"

#include "core/knowledge/snippet.h"
#include "core/storage/articlerepository.h"
#include "core/storage/store.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace linija {

namespace {

// Every step of a search looks at a bounded number of texts, so that a keystroke costs the same in a big knowledge base.
constexpr int maxCandidates = 200;
constexpr int maxPartialCandidates = 60; // their bodies are read to count the words
constexpr qsizetype maxQueryLength = 256;
constexpr qsizetype maxQueryWords = 16;

// What a word is worth where it stands: in the title, in a keyword, in the body.
constexpr int titleWhole = 8;
constexpr int titlePrefix = 6;
constexpr int keywordWhole = 5;
constexpr int keywordPrefix = 3;
constexpr int bodyAny = 1;

struct Ranked
{
    ArticleCandidate candidate;
    int matched = 0;  // words of the query that occur
    int language = 0; // 2 asked for, 1 English, 0 other
    int weight = 0;

    [[nodiscard]] auto key() const { return std::make_tuple(matched, language, weight, candidate.helped); }
};

int languageRank(const QString &language, const QString &wanted)
{
    if (language.compare(wanted, Qt::CaseInsensitive) == 0)
        return 2;
    return language.compare(QLatin1String("en"), Qt::CaseInsensitive) == 0 ? 1 : 0;
}

class Search
{
public:
    Search(Database &database, const QString &query, QString language)
        : m_articles(database), m_words(query), m_terms(SearchText::terms(query, maxQueryLength, maxQueryWords)),
          m_language(std::move(language))
    {
    }

    Result<QVector<ArticleHit>> run(int limit)
    {
        if (m_words.isEmpty())
            return QVector<ArticleHit>{};
        QStringList languages{m_language, QStringLiteral("en"), QString()};
        languages.removeDuplicates();
        for (const QString &language : languages) {
            for (const ArticleField field : {ArticleField::Title, ArticleField::Any}) {
                if (auto done = collect(WordMatch::All, field, language, maxCandidates); !done)
                    return done.error();
            }
            if (!m_language.isEmpty() && m_best.size() >= limit)
                break; // another language can only add hits that stand below these
        }
        const bool enough = m_best.size() >= limit;
        if (m_words.count() > 1 && !enough) {
            for (const QString &language : languages) {
                for (const ArticleField field : {ArticleField::Title, ArticleField::Any}) {
                    if (auto done = collect(WordMatch::AtLeastOne, field, language, maxPartialCandidates); !done)
                        return done.error();
                }
                if (m_best.size() >= limit)
                    break;
            }
        }
        return hits(limit);
    }

private:
    Result<void> collect(WordMatch match, ArticleField field, const QString &language, int limit)
    {
        const auto found = m_articles.candidates(m_terms, match, field, language, limit);
        if (!found)
            return found.error();
        for (const ArticleCandidate &candidate : *found) {
            if (m_seen.contains(candidate.textRow))
                continue;
            m_seen.insert(candidate.textRow);
            auto ranked = rank(candidate, match);
            if (!ranked)
                return ranked.error();
            const auto known = m_best.constFind(candidate.id);
            if (known == m_best.constEnd() || known->key() < ranked->key())
                m_best.insert(candidate.id, *ranked);
        }
        return {};
    }

    Result<Ranked> rank(const ArticleCandidate &candidate, WordMatch match)
    {
        Ranked out;
        out.candidate = candidate;
        out.language = languageRank(candidate.language, m_language);
        const QVector<TextWord> title = SearchText::words(candidate.title, 200);
        const QVector<TextWord> keywords = SearchText::words(candidate.keywords.join(QLatin1Char(' ')), 500);
        QVector<TextWord> body;
        bool bodyRead = match == WordMatch::All; // then the index has said already that every word is somewhere
        for (qsizetype i = 0; i < m_words.count(); ++i) {
            int worth = std::max(worthIn(title, i, titleWhole, titlePrefix), worthIn(keywords, i, keywordWhole, keywordPrefix));
            if (worth == 0 && match == WordMatch::All)
                worth = bodyAny;
            if (worth == 0) {
                if (!bodyRead) {
                    const auto text = m_articles.body(candidate.textRow);
                    if (!text)
                        return text.error();
                    body = SearchText::words(*text, 20'000);
                    bodyRead = true;
                }
                worth = worthIn(body, i, bodyAny, bodyAny);
            }
            out.weight += worth;
            out.matched += worth > 0 ? 1 : 0;
        }
        return out;
    }

    [[nodiscard]] int worthIn(const QVector<TextWord> &words, qsizetype index, int whole, int prefix) const
    {
        int best = 0;
        for (const TextWord &word : words) {
            switch (m_words.match(index, word)) {
            case QueryWords::Match::Whole:
                return whole;
            case QueryWords::Match::Prefix:
                best = prefix;
                break;
            case QueryWords::Match::None:
                break;
            }
        }
        return best;
    }

    Result<QVector<ArticleHit>> hits(int limit)
    {
        QVector<Ranked> order(m_best.cbegin(), m_best.cend());
        std::sort(order.begin(), order.end(), [](const Ranked &a, const Ranked &b) {
            if (a.key() != b.key())
                return a.key() > b.key();
            return a.candidate.slug < b.candidate.slug; // the same query gives the same list
        });
        QVector<ArticleHit> out;
        for (const Ranked &ranked : order.mid(0, limit)) {
            const auto body = m_articles.body(ranked.candidate.textRow);
            if (!body)
                return body.error();
            ArticleHit hit;
            hit.id = ranked.candidate.id;
            hit.slug = ranked.candidate.slug;
            hit.title = ranked.candidate.title;
            hit.titleMarked = markedText(ranked.candidate.title, m_words);
            hit.snippet = snippetOf(*body, m_words);
            hit.language = ranked.candidate.language;
            hit.version = ranked.candidate.version;
            hit.helped = ranked.candidate.helped;
            hit.updatedAt = ranked.candidate.updatedAt;
            out += std::move(hit);
        }
        return out;
    }

    ArticleRepository m_articles;
    QueryWords m_words;
    QStringList m_terms;
    QString m_language;
    QHash<ArticleId, Ranked> m_best; // an article in its best language
    QSet<qint64> m_seen;
};

} // namespace

QFuture<Result<QVector<ArticleHit>>> ArticleSearch::search(const QString &query, const QString &language, int limit) const
{
    return m_store.read([query = query.left(maxQueryLength), language, limit = std::clamp(limit, 1, 50)](Database &database) {
        return Search(database, query, language).run(limit);
    });
}

QFuture<Result<QVector<ArticleHit>>> ArticleSearch::suggest(const QStringList &keywords, const QString &language, int limit) const
{
    return search(keywords.mid(0, maxQueryWords).join(QLatin1Char(' ')), language, limit);
}

QFuture<Result<Article>> ArticleSearch::article(ArticleId id) const
{
    return m_store.read([id](Database &database) { return ArticleRepository(database).byId(id); });
}

QFuture<Result<Article>> ArticleSearch::articleBySlug(const QString &slug) const
{
    return m_store.read([slug](Database &database) { return ArticleRepository(database).bySlug(slug); });
}

} // namespace linija
