#include "tests/catch.h"

#include "core/knowledge/snippet.h"
#include "core/storage/searchtext.h"

using namespace linija;

namespace {

QString shown(QString marked)
{
    return marked.replace(markBegin, QLatin1Char('[')).replace(markEnd, QLatin1Char(']'));
}

} // namespace

TEST_CASE("words are folded one way for everything that is searched")
{
    CHECK(SearchText::fold(QStringLiteral("ŠĶĒRSIELA Ąžuolas Ёлка Їжак Straße")) == QStringLiteral("skersiela azuolas елка іжак straße"));
    CHECK(SearchText::indexText(QStringLiteral("Rock'n'roll – 25% off!")) == QStringLiteral("rocknroll 25 off"));
    CHECK(SearchText::indexText(QStringLiteral("買K-2水壺嗎")) == QStringLiteral("買 k 2 水壺 壺嗎 嗎"));
    CHECK(SearchText::terms(QStringLiteral("水壺漏")) == QStringList{QStringLiteral("水壺"), QStringLiteral("壺漏")});
    CHECK(SearchText::terms(QStringLiteral("a a A")) == QStringList{QStringLiteral("a")});
    CHECK(SearchText::terms(QStringLiteral("w ").repeated(50) + QStringLiteral("end")).size() == 1);
    CHECK(SearchText::words(QStringLiteral("𝒳 한국어 ｆｕｌｌ"), 10).size() == 3);
    CHECK(SearchText::fold(QStringLiteral("한국어")) == QStringLiteral("한국어"));
    CHECK(SearchText::fold(QStringLiteral("ｆｕｌｌ ﬁn")) == QStringLiteral("full fin"));
    // Decomposed and composed forms agree.
    CHECK(SearchText::fold(QStringLiteral("Šķ").normalized(QString::NormalizationForm_D)) == SearchText::fold(QStringLiteral("šķ")));
}

TEST_CASE("words stand where the text has them")
{
    const QString text = QStringLiteral("Її з’ясувати 水壺");
    const auto words = SearchText::words(text, 10);
    REQUIRE(words.size() == 3);
    CHECK(text.mid(words[1].begin, words[1].length) == QStringLiteral("з’ясувати"));
    CHECK(words[1].folded == QStringLiteral("зясувати"));
    CHECK(words[2].ideographic);
    CHECK(text.mid(words[2].begin, words[2].length) == QStringLiteral("水壺"));
}

TEST_CASE("a snippet shows the place with most words of the query")
{
    const QString filler = QStringLiteral("Nothing of interest stands in this sentence at all. ").repeated(20);
    const QString body = QStringLiteral("One kettle. ") + filler + QStringLiteral("The kettle leaks and the customer is angry. ") + filler;
    const QString snippet = shown(snippetOf(body, QueryWords(QStringLiteral("kettle leak"))));
    CHECK(snippet.contains(QStringLiteral("[kettle] [leaks]")));
    CHECK(snippet.startsWith(QChar(0x2026)));
    CHECK(snippet.endsWith(QChar(0x2026)));
    CHECK(snippet.size() < 200);
    CHECK(shown(snippetOf(body, QueryWords(QStringLiteral("absent")))).startsWith(QStringLiteral("One kettle. Nothing")));
    CHECK(snippetOf(QString(), QueryWords(QStringLiteral("x"))).isEmpty());
}

TEST_CASE("a snippet of a text without spaces is cut all the same")
{
    const QString body = QStringLiteral("水壺漏水請退款。").repeated(100);
    const QString snippet = snippetOf(body, QueryWords(QStringLiteral("退款")), 40);
    CHECK(snippet.contains(QStringLiteral("退款")));
    CHECK(snippet.size() < 60);
    const QString emoji = QStringLiteral("😀").repeated(500);
    CHECK(snippetOf(emoji, QueryWords(QStringLiteral("x")), 41).isValidUtf16());
}

TEST_CASE("marks and markup of an article do not get through")
{
    const QString body = QStringLiteral("# Head\n\n> quote **bold** [link](http://x.example/a) ![img](y.png) `code`\n1. item\n\u0002fake\u0003 <b>tag</b>\u202e");
    CHECK(plainBody(body) == QStringLiteral("Head quote bold link img code item fake <b>tag</b>"));
    CHECK(shown(markedText(QStringLiteral("a\u0002b\u0003 kettle"), QueryWords(QStringLiteral("kettle")))) == QStringLiteral("ab [kettle]"));
}

TEST_CASE("a long Chinese query marks its pairs where the whole does not occur")
{
    CHECK(shown(markedText(QStringLiteral("退款說明"), QueryWords(QStringLiteral("退款規則")))) == QStringLiteral("[退款]說明"));
    CHECK(shown(markedText(QStringLiteral("商品退款說明"), QueryWords(QStringLiteral("退款說明")))) == QStringLiteral("商品[退款說明]"));
}
