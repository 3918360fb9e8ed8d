#include "tests/catch.h"
#include "tests/ui/desk.h"
#include "ui/knowledge/articledelegate.h"
#include "ui/knowledge/articlelistmodel.h"
#include "ui/knowledge/articleview.h"
#include "ui/knowledge/knowledgepanel.h"
#include "ui/knowledge/markedtext.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace linija;
using namespace linija::test;

namespace {

struct Knowing
{
    Knowing() : panel(desk.interactions, desk.articles, desk.settings)
    {
        panel.resize(400, 600);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    QLineEdit *field() const { return panel.findChild<QLineEdit *>(QStringLiteral("articleSearch")); }
    QListView *list() const { return panel.findChild<QListView *>(QStringLiteral("articleList")); }
    ArticleView *view() const { return panel.findChild<ArticleView *>(QStringLiteral("articleView")); }
    QString title() const { return panel.findChild<QLabel *>(QStringLiteral("articleTitle"))->text(); }
    const ArticleListModel &model() const { return *static_cast<const ArticleListModel *>(list()->model()); }
    bool found(int atLeast = 1) const
    {
        return waitFor([&] { return model().rowCount() >= atLeast; });
    }

    Desk desk;
    KnowledgePanel panel;
};

} // namespace

TEST_CASE("articles are found while words are typed, and keys lead into one and back")
{
    Knowing knowing;
    knowing.panel.focusSearch();
    QTest::keyClicks(knowing.field(), QStringLiteral("damaged ref"));
    REQUIRE(knowing.found());
    CHECK(waitFor([&] { return knowing.model().hitAt(0).slug == QStringLiteral("damaged-goods-refund"); }));
    CHECK(knowing.model().hitAt(0).titleMarked.contains(QChar(0x0002)));
    QTest::keyClick(knowing.field(), Qt::Key_Down);
    CHECK(knowing.list()->hasFocus());
    const QString wanted = knowing.model().hitAt(0).title;
    QTest::keyClick(knowing.list(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return knowing.view()->isVisible(); }));
    CHECK(knowing.title() == wanted);
    QTest::keyClick(knowing.view(), Qt::Key_Escape);
    CHECK(knowing.list()->isVisible());
}

TEST_CASE("an opened article is noted with the contact")
{
    Knowing knowing;
    const InteractionId call = knowing.desk.ring(Desk::janisNumber);
    knowing.panel.openArticleBySlug(QStringLiteral("blender-b4-leak"));
    REQUIRE(waitFor([&] { return !knowing.desk.interactions.find(call)->interaction.articles.isEmpty(); }));
    CHECK(knowing.view()->toPlainText().contains(QStringLiteral("seal ring")));
}

TEST_CASE("the article can be read in the customer's language")
{
    Knowing knowing;
    (void)knowing.desk.ring(Desk::janisNumber);
    knowing.panel.openArticleBySlug(QStringLiteral("blender-b4-leak"));
    REQUIRE(waitFor([&] { return knowing.view()->isVisible(); }));
    auto *languages = knowing.panel.findChild<QComboBox *>(QStringLiteral("articleLanguage"));
    const int latvian = languages->findText(QStringLiteral("Latvian"), Qt::MatchStartsWith);
    REQUIRE(latvian >= 0);
    CHECK(languages->itemText(latvian).contains(QStringLiteral("customer")));
    const QString before = knowing.view()->toPlainText();
    languages->setCurrentIndex(latvian);
    Q_EMIT languages->activated(latvian);
    CHECK(knowing.view()->toPlainText() != before);
}

TEST_CASE("what fits the step stands there while the field is empty")
{
    Knowing knowing;
    knowing.panel.setSuggestions({QStringLiteral("courier-return"), QStringLiteral("blender-b4-leak")}, QStringLiteral("refund"));
    REQUIRE(knowing.found(2));
    knowing.desk.settle();
    QStringList slugs;
    for (int row = 0; row < knowing.model().rowCount(); ++row)
        slugs << knowing.model().hitAt(row).slug;
    CHECK(slugs.contains(QStringLiteral("blender-b4-leak")));
    CHECK(slugs.size() == QSet<QString>(slugs.cbegin(), slugs.cend()).size());
    QTest::keyClicks(knowing.field(), QStringLiteral("warranty"));
    knowing.panel.setSuggestions({}, {}); // the step moves on: the agent's words stay
    REQUIRE(waitFor([&] { return knowing.model().rowCount() > 0 && !knowing.model().hitAt(0).titleMarked.isEmpty(); }));
    knowing.field()->clear();
    CHECK(waitFor([&] { return knowing.model().rowCount() == 0; }));
}

TEST_CASE("the answer to words that were typed over is not shown")
{
    Knowing knowing;
    QStringList seen;
    QObject::connect(knowing.list()->model(), &QAbstractItemModel::rowsInserted, [&] { seen << knowing.field()->text(); });
    knowing.field()->setText(QStringLiteral("refund"));
    knowing.field()->clear();
    knowing.desk.settle();
    knowing.desk.settle();
    CHECK(knowing.model().rowCount() == 0);
    CHECK(seen.isEmpty());
}

TEST_CASE("an article is safe text: no HTML, nothing from disk or network, no links out")
{
    QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("private.png"));
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    REQUIRE(image.save(picture));
    ArticleView view;
    view.resize(400, 400);
    view.show();
    QSignalSpy wanted(&view, &ArticleView::articleWanted);
    view.showBody(QStringLiteral("<h1 onclick='x()'>boo</h1><script>alert(1)</script>\n\n# Title\n\n![secret](%1)\n\n"
                                 "![remote](http://127.0.0.1:9/x.png)\n\n[out](http://example.invalid/) [in](linija:article/blender-b4-leak) "
                                 "[script](javascript:alert(1)) [file](file:///etc/passwd)\n\n\u202Egnp.exe")
                      .arg(picture));
    (void)view.grab();
    const QString text = view.toPlainText();
    CHECK(text.contains(QStringLiteral("<script>"))); // shown, not run
    CHECK_FALSE(text.contains(QChar(0x202E)));
    const auto loaded = [&](const QString &name) {
        return view.document()->resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>().size();
    };
    CHECK(loaded(picture) == QSize(1, 1));
    CHECK(view.grab().toImage().pixelColor(10, 10) != QColor(Qt::red));
    for (const char *link : {"http://example.invalid/", "javascript:alert(1)", "file:///etc/passwd", "linija:article/blender-b4-leak"})
        Q_EMIT view.anchorClicked(QUrl(QString::fromLatin1(link)));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.at(0).at(0).toString() == QStringLiteral("blender-b4-leak"));
    CHECK(view.source().isEmpty());
}

TEST_CASE("huge and deeply nested articles are cut to what a window can hold")
{
    CHECK(safeMarkdown(QString(1'000'000, QLatin1Char('a'))).size() <= ArticleView::MaxLength);
    CHECK(safeMarkdown(QString(5000, QLatin1Char('>'))).count(QLatin1Char('>')) <= 8);
    CHECK(safeMarkdown(QStringLiteral("- one\n  - two\n> quote\n    code")) == QStringLiteral("- one\n  - two\n> quote\n    code"));
    ArticleView view;
    view.resize(400, 400);
    view.show();
    for (const QString &body : {QString(QStringLiteral("> > > > > ")).repeated(20'000), QString(QStringLiteral("[")).repeated(200'000),
                                QString(QStringLiteral("- a\n  ")).repeated(20'000), QString(QStringLiteral("**a ")).repeated(30'000)}) {
        view.showBody(body);
        CHECK(view.document()->blockCount() >= 1);
    }
}

TEST_CASE("marks of matched words become places in plain text")
{
    const MarkedText marked = markedText(QStringLiteral("a \u0002kettle\u0003 that \u0002leaks\u0003"), 100);
    CHECK(marked.text == QStringLiteral("a kettle that leaks"));
    REQUIRE(marked.marks.size() == 2);
    CHECK(marked.text.mid(marked.marks.at(0).start, marked.marks.at(0).length) == QStringLiteral("kettle"));
    CHECK(marked.text.mid(marked.marks.at(1).start, marked.marks.at(1).length) == QStringLiteral("leaks"));
    const MarkedText hostile = markedText(QStringLiteral("\u0002\u0002<b>\u202E\u0003x\u0003\u0002unclosed"), 12);
    CHECK(hostile.text.size() <= 12);
    for (const MarkedText::Mark &mark : hostile.marks)
        CHECK(mark.start + mark.length <= hostile.text.size());
}

TEST_CASE("a card of a found article holds together at any width")
{
    ArticleHit hit;
    hit.title = QStringLiteral("Повернення або заміна пошкодженого товару протягом чотирнадцяти днів після отримання посилки");
    hit.snippet = QString(QStringLiteral("商品損壞可退款 ")).repeated(60);
    hit.helped = 128;
    hit.updatedAt = at("2026-11-17T10:00:00Z");
    for (const int width : {160, 260, 380, 800}) {
        const ArticleRowLayout row = layOutArticleRow(hit, width, at("2026-11-20T10:00:00Z"), tokens());
        CHECK(row.card.bottom() < row.height);
        CHECK(row.title.layout->lineCount() <= 2);
        CHECK(row.snippet.layout->lineCount() <= 2);
        CHECK(row.chip.right() < width);
        CHECK(row.snippet.at.y() >= row.title.at.y() + int(row.title.layout->boundingRect().height()) - 1);
    }
}

TEST_CASE("the list model keeps its promises while answers come and go")
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QVector<ArticleHit> hits(7);
    model.setHits(hits);
    model.setHits(hits.mid(0, 2));
    model.setHits(QVector<ArticleHit>(80));
    CHECK(model.rowCount() == ArticleListModel::MaxRows);
    model.setHits({});
    CHECK(model.rowCount() == 0);
}
