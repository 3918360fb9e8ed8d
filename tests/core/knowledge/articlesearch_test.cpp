#include "tests/core/storage/teststore.h"

#include "core/knowledge/articlesearch.h"
#include "core/storage/articlerepository.h"

using namespace linija;
using namespace linija::test;

namespace {

Article articleOf(int number, const char *slug, const QStringList &keywords, QVector<ArticleText> texts, int helped = 0)
{
    Article article;
    article.id = idOf<ArticleId>(number);
    article.slug = QLatin1String(slug);
    article.keywords = keywords;
    article.texts = std::move(texts);
    article.helped = helped;
    article.version = 3;
    article.updatedAt = fromMs(1'000);
    return article;
}

ArticleText text(const char *language, const QString &title, const QString &body)
{
    return {QLatin1String(language), title, body};
}

QVector<Article> knowledgeBase()
{
    return {
        articleOf(1, "refund", {QStringLiteral("money back")},
                  {text("en", QStringLiteral("Refund for damaged goods"), QStringLiteral("# Refund\nAsk for a **photo** of the damage. The refund takes five days.")),
                   text("uk", QStringLiteral("Повернення коштів за пошкоджений товар"), QStringLiteral("Попросіть надіслати фото. Кошти повертають за п’ять днів.")),
                   text("lt", QStringLiteral("Pinigų grąžinimas už sugadintą prekę"), QStringLiteral("Paprašykite nuotraukos. Pinigai grąžinami per penkias dienas.")),
                   text("lv", QStringLiteral("Naudas atmaksa par bojātu preci"), QStringLiteral("Palūdziet fotoattēlu. Naudu atmaksā piecās dienās.")),
                   text("ru", QStringLiteral("Возврат денег за повреждённый товар"), QStringLiteral("Попросите фотографию. Деньги возвращают за пять дней.")),
                   text("zh-Hant", QStringLiteral("商品損壞退款"), QStringLiteral("請客人提供照片，五個工作天內退款。"))}),
        articleOf(2, "delivery", {QStringLiteral("courier"), QStringLiteral("parcel")},
                  {text("en", QStringLiteral("Where is my order"), QStringLiteral("Look up the parcel number. A damaged parcel goes back; then see refund.")),
                   text("zh-Hant", QStringLiteral("訂單查詢"), QStringLiteral("查詢包裹編號。"))}, 40),
        articleOf(3, "refund-limit", {}, {text("en", QStringLiteral("Refund over the limit"), QStringLiteral("Ask your lead first."))}, 7),
        articleOf(4, "warranty", {}, {text("lv", QStringLiteral("Garantija"), QStringLiteral("Divi gadi. Refund nav."))}),
    };
}

struct Base
{
    TestStore test;
    ArticleSearch search{test.store()};

    Base()
    {
        test.mustWrite([](Database &db) -> Result<void> {
            for (const Article &article : knowledgeBase()) {
                if (auto done = ArticleRepository(db).upsert(article); !done)
                    return done;
            }
            return {};
        });
    }
    QVector<ArticleHit> hits(const QString &query, const char *language = "en", int limit = 10)
    {
        auto result = resultOf(search.search(query, QLatin1String(language), limit));
        if (!result)
            FAIL(result.error().detail.toStdString());
        return std::move(result).value();
    }
    QStringList slugs(const QString &query, const char *language = "en", int limit = 10)
    {
        QStringList out;
        for (const ArticleHit &hit : hits(query, language, limit))
            out += hit.slug;
        return out;
    }
};

QString shown(QString marked)
{
    return marked.replace(QChar(2), QLatin1Char('[')).replace(QChar(3), QLatin1Char(']'));
}

} // namespace

TEST_CASE("articles are found in six languages as the agent types")
{
    Base base;
    const QStringList refund{QStringLiteral("refund")};
    CHECK(base.slugs(QStringLiteral("damaged goods")).first() == QStringLiteral("refund"));
    CHECK(base.slugs(QStringLiteral("ПОВЕРН кош"), "uk") == refund);
    CHECK(base.slugs(QStringLiteral("п'ять"), "uk") == refund); // another apostrophe than the article's
    CHECK(base.slugs(QStringLiteral("grazinimas"), "lt") == refund);
    CHECK(base.slugs(QStringLiteral("SUGADINTĄ pr"), "lt") == refund);
    CHECK(base.slugs(QStringLiteral("bojatu"), "lv") == refund);
    CHECK(base.slugs(QStringLiteral("fotoattēlu"), "lv") == refund);
    CHECK(base.slugs(QStringLiteral("поврежденный"), "ru") == refund);
    CHECK(base.slugs(QStringLiteral("退款"), "zh-Hant") == refund);
    CHECK(base.slugs(QStringLiteral("損壞"), "zh-Hant") == refund);
    CHECK(base.slugs(QStringLiteral("退"), "zh-Hant") == refund);
    CHECK(base.slugs(QStringLiteral("款"), "zh-Hant") == refund);
    CHECK(base.slugs(QStringLiteral("工作天"), "zh-Hant") == refund);
    CHECK(base.slugs(QStringLiteral("查詢"), "zh-Hant") == QStringList{QStringLiteral("delivery")});
    CHECK(base.slugs(QStringLiteral("xyzzy")).isEmpty());
    CHECK(base.slugs(QString()).isEmpty());
    CHECK(base.slugs(QStringLiteral(" \t-")).isEmpty());
}

TEST_CASE("the title weighs more than the body, and what helped comes first among equals")
{
    Base base;
    // delivery has the word in its body only, however often it helped.
    CHECK(base.slugs(QStringLiteral("refund")).mid(0, 3)
          == QStringList{QStringLiteral("refund-limit"), QStringLiteral("refund"), QStringLiteral("delivery")});
    CHECK(base.slugs(QStringLiteral("parcel")) == QStringList{QStringLiteral("delivery")}); // a keyword
    CHECK(base.slugs(QStringLiteral("courier")) == QStringList{QStringLiteral("delivery")});
    CHECK(base.slugs(QStringLiteral("money b"), "lt").first() == QStringLiteral("refund")); // a keyword and a title
}

TEST_CASE("all words come before some words")
{
    Base base;
    const QStringList order = base.slugs(QStringLiteral("refund limit courier"));
    REQUIRE(order.size() >= 3);
    CHECK(order.first() == QStringLiteral("refund-limit")); // two of three
    CHECK(order.contains(QStringLiteral("delivery")));
    CHECK(base.slugs(QStringLiteral("refund limit")).first() == QStringLiteral("refund-limit"));
}

TEST_CASE("the language asked for comes first, then English; an article appears once")
{
    Base base;
    const auto latvian = base.hits(QStringLiteral("refund"), "lv");
    REQUIRE(latvian.size() == 4);
    CHECK(latvian.first().slug == QStringLiteral("warranty")); // a Latvian body before English titles
    CHECK(latvian.first().language == QStringLiteral("lv"));
    CHECK(latvian.at(1).language == QStringLiteral("en"));
    const auto foreign = base.hits(QStringLiteral("повернення"), "lv");
    REQUIRE(foreign.size() == 1);
    CHECK(foreign.first().language == QStringLiteral("uk"));
    CHECK(base.hits(QStringLiteral("refund"), "en", 1).size() == 1);
    CHECK(base.hits(QStringLiteral("photo"), "EN").first().language == QStringLiteral("en"));
}

TEST_CASE("a hit shows where it matches, as plain text")
{
    Base base;
    auto hit = base.hits(QStringLiteral("refund phot")).first();
    CHECK(hit.slug == QStringLiteral("refund"));
    CHECK(shown(hit.titleMarked) == QStringLiteral("[Refund] for damaged goods"));
    CHECK(shown(hit.snippet) == QStringLiteral("[Refund] Ask for a [photo] of the damage. The [refund] takes five days."));
    CHECK(hit.title == QStringLiteral("Refund for damaged goods"));
    CHECK(hit.version == 3);
    CHECK(hit.updatedAt == fromMs(1'000));
    hit = base.hits(QStringLiteral("退款"), "zh-Hant").first();
    CHECK(shown(hit.titleMarked) == QStringLiteral("商品損壞[退款]"));
    CHECK(shown(hit.snippet) == QStringLiteral("請客人提供照片，五個工作天內[退款]。"));
    hit = base.hits(QStringLiteral("bojatu"), "lv").first();
    CHECK(shown(hit.titleMarked) == QStringLiteral("Naudas atmaksa par [bojātu] preci"));
}

TEST_CASE("a query is never syntax, and its size is bounded")
{
    Base base;
    for (const char *hostile : {"\"", "refund\" OR \"x", "title:refund", "{title} : x", "NEAR(refund photo)", "refund*", "*", "^refund", "a AND", "NOT", "OR OR",
                                "(((", "-refund", "'; DROP TABLE articles; --", "\\", "%s%n"}) {
        const auto result = resultOf(base.search.search(QLatin1String(hostile), QStringLiteral("en")));
        CHECK(result.ok());
    }
    CHECK(resultOf(base.search.search(QStringLiteral("refund"), QStringLiteral("\" OR 1"))).ok());
    CHECK(resultOf(base.search.search(QString(5'000'000, QLatin1Char('a')), QStringLiteral("en"))).ok());
    CHECK(resultOf(base.search.search(QStringLiteral("w ").repeated(100'000), QStringLiteral("en"))).ok());
    CHECK(resultOf(base.search.search(QStringLiteral("退").repeated(100'000), QStringLiteral("zh-Hant"))).ok());
    CHECK(base.slugs(QStringLiteral("refund ") + QStringLiteral("\u202e\u0000\u0002")).first() == QStringLiteral("refund-limit"));
}

TEST_CASE("a step of the guide gets articles for its keywords")
{
    Base base;
    const auto result = resultOf(base.search.suggest({QStringLiteral("limit"), QStringLiteral("courier")}, QStringLiteral("en"), 5));
    REQUIRE(result.ok());
    CHECK(result->size() == 2);
    CHECK(resultOf(base.search.suggest({}, QStringLiteral("en"), 5))->isEmpty());
}

TEST_CASE("an article can be opened by id and by slug")
{
    Base base;
    const auto article = resultOf(base.search.article(idOf<ArticleId>(1)));
    REQUIRE(article.ok());
    CHECK(article->texts.size() == 6);
    CHECK(resultOf(base.search.articleBySlug(QStringLiteral("delivery")))->id == idOf<ArticleId>(2));
    const auto missing = resultOf(base.search.article(idOf<ArticleId>(99)));
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().code == ErrorCode::NotFound);
}

TEST_CASE("a changed article is found by its new words alone")
{
    Base base;
    base.test.mustWrite([](Database &db) {
        return ArticleRepository(db).upsert(articleOf(3, "refund-limit", {}, {text("en", QStringLiteral("Approval"), QStringLiteral("Ask your lead."))}));
    });
    CHECK(base.slugs(QStringLiteral("approv")) == QStringList{QStringLiteral("refund-limit")});
    CHECK(base.slugs(QStringLiteral("limit")).isEmpty());
    base.test.mustWrite([](Database &db) { return ArticleRepository(db).remove(idOf<ArticleId>(3)); });
    CHECK(base.slugs(QStringLiteral("approv")).isEmpty());
}
