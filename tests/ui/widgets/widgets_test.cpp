#include "tests/catch.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/pseudotranslator.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/lastline.h"
#include "ui/widgets/percent.h"
#include "ui/widgets/supportwords.h"
#include "ui/widgets/answerbar.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/languagename.h"
#include "ui/widgets/resultlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/timerlabel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTextLayout>
#include <QtMath>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

TEST_CASE("a running time is shown with as few figures as it needs", "[widgets]")
{
    CHECK(clockText(0s) == QStringLiteral("00:00"));
    CHECK(clockText(252s) == QStringLiteral("04:12"));
    CHECK(clockText(252s + 999ms) == QStringLiteral("04:12"));
    CHECK(clockText(3600s + 252s) == QStringLiteral("1:04:12"));
    CHECK(clockText(-5s) == QStringLiteral("00:00"));
    // One that is over is no clock any more.
    CHECK(durationText(12s) == QStringLiteral("0:12"));
    CHECK(durationText(185s) == QStringLiteral("3:05"));
    CHECK(durationText(725s) == QStringLiteral("12:05"));
    CHECK(durationText(3600s + 252s) == QStringLiteral("1:04:12"));
}

TEST_CASE("a timer keeps its width while its digits change", "[widgets]")
{
    FakeClock clock;
    TimerLabel label(clock);
    label.countUpFrom(clock.now() - 71s);
    const QSize before = label.sizeHint();
    CHECK(label.text() == QStringLiteral("01:11"));
    clock.advance(17s);
    CHECK(label.text() == QStringLiteral("01:28"));
    CHECK(label.sizeHint() == before);
    label.countDownTo(clock.now() + 1500ms);
    CHECK(label.text() == QStringLiteral("00:02"));
    clock.advance(1400ms);
    CHECK(label.text() == QStringLiteral("00:01"));
    clock.advance(1h);
    CHECK(label.text() == QStringLiteral("00:00"));
}

TEST_CASE("initials fit the script of the name", "[widgets]")
{
    CHECK(initials(QStringLiteral("Jānis Bērziņš")) == QStringLiteral("JB"));
    CHECK(initials(QStringLiteral("陳怡君")) == QStringLiteral("陳"));
    CHECK(initials(QStringLiteral("Сергій  Олегович Мельник ")) == QStringLiteral("СМ"));
    CHECK(initials(QStringLiteral("madonna")) == QStringLiteral("M"));
    CHECK(initials(QString()) == QStringLiteral("?"));
    CHECK(initials(QString::fromUtf8("𠀀丁")) == QString::fromUtf8("𠀀"));
}

TEST_CASE("languages are named in words", "[widgets]")
{
    CHECK(languageName(QStringLiteral("lv")) == QStringLiteral("Latvian"));
    CHECK(languageName(QStringLiteral("zh-Hant")) == QStringLiteral("Chinese (Taiwan)"));
    CHECK(languageName(QStringLiteral("zh_TW")) == QStringLiteral("Chinese (Taiwan)"));
    CHECK(languageName(QStringLiteral("x")).isEmpty());
    CHECK(languageName(QStringLiteral("<b>")).isEmpty());
    CHECK(ownLanguageName(QStringLiteral("lv")) == QStringLiteral("Latviešu"));
    CHECK(ownLanguageName(QStringLiteral("zh_TW")) == QStringLiteral("繁體中文"));
}

TEST_CASE("the answer bar counts to the target and past it", "[widgets]")
{
    const Timestamp since = fromMs(1'000'000);
    CHECK(answerProgress(since, 20s, since).fraction == Approx(0));
    CHECK(answerProgress(since, 20s, since + 12s).left == 8s);
    CHECK(answerProgress(since, 20s, since + 12s).fraction == Approx(0.6));
    CHECK(answerProgress(since, 20s, since + 12s + 1ms).left == 8s); // "8 s" until they are over
    CHECK(answerProgress(since, 20s, since + 23s).left == -3s);
    CHECK(answerProgress(since, 20s, since + 23s).fraction == Approx(1));
    CHECK(answerProgress(since, 20s, since - 5s).fraction == Approx(0)); // a clock that was set back
    CHECK(answerProgress(since, 0s, since).fraction == Approx(1));
}

TEST_CASE("the filter row is walked by the keyboard and has one stop for Tab", "[widgets]")
{
    FilterRow row;
    row.setOptions({{QStringLiteral("all"), QStringLiteral("All"), {}},
                    {QStringLiteral("calls"), QStringLiteral("Calls & more"), {}},
                    {QStringLiteral("chat"), QStringLiteral("Chat"), {}}});
    QStringList chosen;
    QObject::connect(&row, &FilterRow::chosen, [&](const QString &key) { chosen << key; });
    row.show();
    CHECK(row.chosenKey() == QStringLiteral("all"));
    const auto buttons = row.findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 3);
    CHECK(buttons.at(1)->accessibleName() == QStringLiteral("Calls & more"));
    int stops = 0;
    for (const QPushButton *button : buttons)
        stops += (button->focusPolicy() & Qt::TabFocus) == Qt::TabFocus ? 1 : 0;
    CHECK(stops == 1);
    QTest::keyClick(buttons.at(0), Qt::Key_Right);
    QTest::keyClick(buttons.at(1), Qt::Key_End);
    QTest::keyClick(buttons.at(2), Qt::Key_Right); // nothing beyond the end
    QTest::keyClick(buttons.at(2), Qt::Key_Left);
    CHECK(chosen == QStringList({QStringLiteral("calls"), QStringLiteral("chat"), QStringLiteral("calls")}));
    // The choice stays where its option stays, and falls back to the first where it went.
    row.setOptions({{QStringLiteral("all"), QStringLiteral("Viss"), {}}, {QStringLiteral("calls"), QStringLiteral("Zvani"), {}}});
    CHECK(row.chosenKey() == QStringLiteral("calls"));
    row.setOptions({{QStringLiteral("all"), QStringLiteral("Viss"), {}}});
    CHECK(row.chosenKey() == QStringLiteral("all"));
}

TEST_CASE("pills that do not fit go to the next line", "[widgets]")
{
    FilterRow row;
    QVector<FilterRow::Option> options;
    for (int i = 0; i < 8; ++i)
        options.append({QString::number(i), QStringLiteral("Complaints"), {}});
    row.setOptions(options);
    const int wide = row.sizeHint().width();
    CHECK(row.heightForWidth(wide) == row.sizeHint().height());
    CHECK(row.heightForWidth(wide / 2) > row.sizeHint().height());
    row.resize(wide / 2, row.heightForWidth(wide / 2));
    row.show();
    for (const QPushButton *button : row.findChildren<QPushButton *>())
        CHECK(row.rect().contains(button->geometry()));
}

TEST_CASE("buttons keep their whole words and go below each other where the room ends", "[widgets]")
{
    FlowGrid grid(2);
    auto *answer = new KeyButton(QStringLiteral("Answer"), QStringLiteral("F2"));
    auto *decline = new KeyButton(QStringLiteral("Refuse the call politely"), QString());
    grid.add(answer, 2);
    grid.add(decline, 1);
    grid.resize(600, grid.heightForWidth(600));
    grid.show();
    QApplication::sendPostedEvents();
    CHECK(answer->geometry().top() == decline->geometry().top());
    const int narrow = decline->minimumSizeHint().width() + 4;
    grid.resize(narrow, grid.heightForWidth(narrow));
    QApplication::sendPostedEvents();
    CHECK(decline->geometry().top() >= answer->geometry().bottom());
    CHECK(grid.rect().contains(decline->geometry()));
    CHECK(decline->width() >= decline->minimumSizeHint().width());
    answer->hide();
    grid.rearrange();
    CHECK(decline->geometry().top() == 0);
}

TEST_CASE("the result list changes rows without a reset", "[widgets]")
{
    ResultListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    const auto rows = [](int count) {
        QVector<ResultRow> made;
        for (int i = 0; i < count; ++i)
            made.append({QString::number(i), Icon::Person, QStringLiteral("Row %1").arg(i), {}, {}, StateRole::Neutral});
        return made;
    };
    model.setRows(rows(3));
    model.setRows(rows(7));
    QVector<ResultRow> other = rows(2);
    other[1].title = QStringLiteral("Somebody else");
    model.setRows(other);
    CHECK(model.rowCount() == 2);
    CHECK(model.index(1).data().toString() == QStringLiteral("Somebody else"));
    CHECK(model.index(1).data(ResultListModel::KeyRole).toString() == QStringLiteral("1"));
    model.setRows(rows(1000));
    CHECK(model.rowCount() == 200); // bounded
    model.setRows({});
    CHECK(model.rowCount() == 0);
    CHECK(resets == 0);
}

TEST_CASE("the parts of a result row lie inside it and do not cover each other", "[widgets]")
{
    for (const bool twoLines : {false, true}) {
        const QRect row(0, 40, 300, resultRowHeight(twoLines));
        const ResultRowLayout layout = resultRowLayout(row, twoLines, 60);
        CHECK(row.contains(layout.icon));
        CHECK(row.contains(layout.title));
        CHECK(row.contains(layout.tag));
        CHECK_FALSE(layout.title.intersects(layout.icon));
        CHECK_FALSE(layout.title.intersects(layout.tag));
        if (twoLines) {
            CHECK(row.contains(layout.detail));
            CHECK_FALSE(layout.detail.intersects(layout.title));
        }
    }
}

TEST_CASE("the result list is stepped from outside and says what was chosen", "[widgets]")
{
    ResultList list;
    list.setRows({{QStringLiteral("a"), Icon::Person, QStringLiteral("A"), {}, {}, StateRole::Neutral},
                  {QStringLiteral("b"), Icon::Person, QStringLiteral("B"), QStringLiteral("detail"), {}, StateRole::Neutral}});
    QString chosen;
    QObject::connect(&list, &ResultList::chosen, [&](const QString &key) { chosen = key; });
    list.chooseCurrent();
    CHECK(chosen == QStringLiteral("a")); // the first is taken by Enter alone
    list.step(1);
    list.step(1);
    list.chooseCurrent();
    CHECK(chosen == QStringLiteral("b"));
    CHECK(list.resultModel().index(1).data(Qt::AccessibleTextRole).toString() == QStringLiteral("B, detail"));
}

TEST_CASE("Escape empties the search field and says so", "[widgets]")
{
    SearchField field;
    int escaped = 0;
    QObject::connect(&field, &SearchField::escaped, [&] { ++escaped; });
    field.setText(QStringLiteral("kettle"));
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(escaped == 1);
    field.setText(QString(1000, QLatin1Char('x')));
    CHECK(field.text().size() == 256);
}

TEST_CASE("a hint ends on no single short word and breaks no address", "[widgets]")
{
    const auto linesOf = [](const QString &text, int width) {
        QTextLayout layout(text, textFont(TextRole::Small));
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WordWrap);
        layout.setTextOption(wrap);
        QStringList lines;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << text.mid(line.textStart(), line.textLength());
        }
        layout.endLayout();
        return lines;
    };
    const QString hint = QStringLiteral("It is always shown; in a quiet room that may be enough.");
    const QString kept = keptTogether(hint);
    const QString address = keptTogether(QStringLiteral("As your administrator gave it: https://crm.example.com"));
    const QString chinese = QString::fromUtf8("此處所做的一切都不會影響真實的公司資料與客戶紀錄。");
    const QString keptChinese = keptTogether(chinese);
    for (int width = 100; width < 420; width += 3) {
        INFO(width);
        CHECK(linesOf(kept, width).last().contains(QChar(QChar::Nbsp)));
        bool whole = width < 200; // where it fits
        for (const QString &line : linesOf(address, width))
            whole = whole || line.contains(QLatin1String("crm.example.com")) == line.contains(QLatin1String("https:"));
        CHECK(whole);
        CHECK(linesOf(keptChinese, width).last().remove(QChar(0x2060)).size() >= 6);
    }
    CHECK(keptTogether(QStringLiteral("As colleagues see it.")) == QStringLiteral("As colleagues see\u00a0it."));
    CHECK(keptTogether(QStringLiteral("Not transferred: 1002 is busy.")).endsWith(QStringLiteral(" 1002\u00a0is\u00a0busy.")));
    CHECK(keptTogether(QStringLiteral("Reading recordings")) == QStringLiteral("Reading recordings")); // two words: one may stand alone
    CHECK(keptTogether(QString::fromUtf8("使用喇叭請選「開啟」並重新檢查一次。")).contains(QString::fromUtf8("開\u2060啟")));
    CHECK(keptTogether(QString()).isEmpty());
    CHECK(keptTogether(QStringLiteral("What you tell customers when they wait. 0: you are not reminded."))
              .endsWith(QStringLiteral(" 0:\u00a0you\u00a0are\u00a0not\u00a0reminded.")));
    CHECK(keptTogether(QStringLiteral("Not for long, as a rule of it all here")).contains(QStringLiteral("as a\u00a0rule")));
}

TEST_CASE("a share in percent is written as the language writes it", "[widgets]")
{
    CHECK(percentText(QStringLiteral("100"), QLocale(QLocale::English)) == "100%");
    CHECK(percentText(QStringLiteral("100"), QLocale(QLocale::Chinese, QLocale::TraditionalChineseScript, QLocale::Taiwan)) == "100%");
    for (const QLocale::Language language : {QLocale::Ukrainian, QLocale::Lithuanian, QLocale::Latvian, QLocale::Russian})
        CHECK(percentText(QStringLiteral("2,5"), QLocale(language)) == QStringLiteral("2,5\u00a0%"));
}

TEST_CASE("frequent technical answers have words, the place stays, and anything else is shown as it came", "[widgets]")
{
    CHECK(supportWords(QStringLiteral("the server answered 401")) == "the server answered 401");
    CHECK(supportWords(QStringLiteral("Failed to connect to 127.0.0.1 port 80 after 0 ms: Couldn't connect to server (127.0.0.1:80)")) == "no connection (127.0.0.1:80)");
    CHECK(supportWords(QStringLiteral("Connection refused (127.0.0.1:8080)")) == "connection refused (127.0.0.1:8080)");
    CHECK(supportWords(QStringLiteral("Could not resolve host: crm.example.com (crm.example.com:443)")) == "host name unknown (crm.example.com:443)");
    CHECK(supportWords(QStringLiteral("Operation timed out after 5001 milliseconds (a:443)")) == "no answer in time (a:443)");
    CHECK(supportWords(QStringLiteral("SSL certificate problem: self-signed certificate (a:443)")) == "certificate not accepted (a:443)");
    CHECK(supportWords(QStringLiteral("something else (x)")).isEmpty());
    QLabel label;
    sayForSupport(label, QStringLiteral("something else"));
    CHECK(label.text() == "For support: something else");
    CHECK(label.toolTip().isEmpty());
    sayForSupport(label, QStringLiteral("Connection refused (a:1)"));
    CHECK(label.toolTip() == "Connection refused (a:1)");
    sayForSupport(label, QString());
    CHECK(label.isHidden());
}

TEST_CASE("no line ends with a preposition, or between a figure and its unit", "[widgets]")
{
    const auto shown = [](const char *text) {
        return keptTogether(QString::fromUtf8(text)).replace(QChar(QChar::Nbsp), QLatin1Char('_'));
    };
    CHECK(shown("Telefonas neprijungtas, todėl skambučiai iš jo neateina.") ==
          QString::fromUtf8("Telefonas neprijungtas, todėl skambučiai iš_jo_neateina."));
    CHECK(shown("Змініть пристрій у налаштуваннях звуку (з гарнітурою краще).") ==
          QString::fromUtf8("Змініть пристрій у_налаштуваннях звуку (з_гарнітурою_краще)."));
    CHECK(shown("На ответ остаётся ещё 8 с из 20 с, потом звонок пойдёт дальше.") ==
          QString::fromUtf8("На_ответ остаётся ещё 8_с из_20_с, потом звонок пойдёт_дальше."));
    // What would not fit a narrow column may still break.
    CHECK(shown("Tas attiecas uz visgarākajiempazīstamajiem vārdiem šeit.").contains(QString::fromUtf8("uz vis")));
}

TEST_CASE("a key is shown without plus signs", "[widgets]")
{
    CHECK(keyText(QKeySequence(QStringLiteral("Ctrl+K"))) == QStringLiteral("Ctrl K"));
    CHECK(keyText(QKeySequence(QStringLiteral("Shift+F2"))) == QStringLiteral("Shift F2"));
    CHECK(keyText(QKeySequence(QStringLiteral("Ctrl++"))) == QStringLiteral("Ctrl +"));
    CHECK(keyText(QKeySequence(QStringLiteral("Alt+Up"))) == QStringLiteral("Alt ↑"));
    CHECK(keyText(QKeySequence(QStringLiteral("Ctrl+Return"))) == QStringLiteral("Ctrl Enter"));
    CHECK(keyText(QKeySequence(QStringLiteral("Up"))) == QStringLiteral("↑"));
    CHECK(spokenKeys(keyText(QKeySequence(QStringLiteral("Alt+Up")))) == QStringLiteral("Alt Up")); // an arrow is not heard
    CHECK(keyText(QKeySequence()).isEmpty());
}

TEST_CASE("a banner shows plain text, its action and its close button", "[widgets]")
{
    InlineBanner banner;
    int acted = 0;
    int closed = 0;
    QObject::connect(&banner, &InlineBanner::actionTriggered, [&] { ++acted; });
    QObject::connect(&banner, &InlineBanner::closed, [&] { ++closed; });
    banner.setClosable(true);
    banner.show(BannerKind::Warning, QStringLiteral("<b>Markup</b> stays text"), QStringLiteral("Details"));
    CHECK(banner.text() == QStringLiteral("<b>Markup</b> stays text"));
    CHECK(banner.findChild<QLabel *>()->textFormat() == Qt::PlainText);
    banner.findChild<QPushButton *>()->click();
    CHECK(acted == 1);
    auto *close = banner.findChild<QToolButton *>();
    CHECK_FALSE(close->accessibleName().isEmpty());
    close->click();
    CHECK(closed == 1);
    CHECK(banner.isHidden());
}

TEST_CASE("in little room an empty place says its title whole", "[widgets]")
{
    QWidget page; // a window of its own would keep the room that its layout wants
    EmptyState empty(Icon::Book, QStringLiteral("Nothing here"), QStringLiteral("It comes when something happens."), &page);
    empty.resize(300, 400);
    page.show();
    auto labels = empty.findChildren<QLabel *>();
    REQUIRE(labels.size() == 2);
    CHECK(labels.at(1)->isVisible());
    empty.resize(300, empty.minimumSizeHint().height() + 4);
    QApplication::sendPostedEvents();
    CHECK(labels.at(0)->isVisible());
    CHECK_FALSE(labels.at(1)->isVisible());
    CHECK(empty.rect().contains(labels.at(0)->geometry()));
    empty.resize(300, 400);
    CHECK(labels.at(1)->isVisible());
}

TEST_CASE("words change with the language while they are shown", "[widgets]")
{
    InlineBanner banner;
    auto *close = banner.findChild<QToolButton *>();
    const QString before = close->accessibleName();
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QApplication::sendPostedEvents();
    CHECK(close->accessibleName() != before);
    CHECK(close->accessibleName().startsWith(QLatin1Char('[')));
    QCoreApplication::removeTranslator(&translator);
}

TEST_CASE("a chip can be read by a screen reader and keeps the width it was given", "[widgets]")
{
    installAccessibility();
    StateChip chip(QStringLiteral("On a call · 04:12"), StateRole::Talking);
    CHECK(QAccessible::queryAccessibleInterface(&chip)->text(QAccessible::Name) == QStringLiteral("On a call · 04:12"));
    chip.setWidthFor(QStringLiteral("On a call · 00:00:00"));
    const int width = chip.sizeHint().width();
    chip.setText(QStringLiteral("Ready"));
    CHECK(chip.sizeHint().width() == width);
}

TEST_CASE("a button that is too wide to share its row leaves the others as they are", "[widgets]")
{
    FlowGrid grid(2);
    QVector<KeyButton *> buttons;
    for (const char *word : {"Mute", "Hold", "Go on with the recording of this call from here", "Hang up"}) {
        buttons.append(new KeyButton(QLatin1String(word), QString()));
        grid.add(buttons.last());
    }
    const int width = buttons.at(2)->minimumSizeHint().width() + 10;
    grid.resize(width, grid.heightForWidth(width));
    grid.show();
    QApplication::sendPostedEvents();
    CHECK(buttons.at(0)->y() == buttons.at(1)->y());
    CHECK(buttons.at(2)->y() > buttons.at(1)->y());
    CHECK(buttons.at(3)->y() > buttons.at(2)->y());
    CHECK(grid.rect().contains(buttons.at(3)->geometry()));
}

TEST_CASE("the first button of a pair has a row of its own where its key would have no room", "[widgets]")
{
    FlowGrid grid(2);
    auto *answer = new KeyButton(QStringLiteral("Hold and answer"), QStringLiteral("F2"));
    auto *decline = new KeyButton(QStringLiteral("Decline"), QString());
    grid.add(answer, 2);
    grid.lead(answer);
    grid.add(decline);
    grid.show();
    const int room = answer->minimumSizeHint().width() + decline->minimumSizeHint().width() + 10; // for the words, not for the key
    REQUIRE(room < answer->sizeHint().width() + decline->minimumSizeHint().width());
    grid.resize(room, grid.heightForWidth(room));
    QApplication::sendPostedEvents();
    CHECK(decline->y() > answer->y());
    CHECK(answer->width() >= answer->sizeHint().width());
    answer->setKeyText(QString());
    grid.rearrange();
    CHECK(decline->y() == answer->y());
}

TEST_CASE("a button whose word changes keeps room for all that it may say", "[widgets]")
{
    KeyButton button(QStringLiteral("Mute"), QStringLiteral("F8"));
    button.setWords({QStringLiteral("Mute"), QStringLiteral("Switch the microphone on")});
    const QSize least = button.minimumSizeHint();
    const QSize whole = button.sizeHint();
    CHECK(least.width() > KeyButton(QStringLiteral("Mute"), {}).minimumSizeHint().width());
    button.setText(QStringLiteral("Switch the microphone on"));
    CHECK(button.minimumSizeHint() == least);
    CHECK(button.sizeHint() == whole);
}

TEST_CASE("of facts the last ones go whole, and a short fact does not break", "[widgets]")
{
    const QString line = factLine({QStringLiteral("Perhaps Jānis"), QStringLiteral("speaks Latvian")});
    const auto room = [](qsizetype letters) { return [letters](const QString &text) { return text.size() <= letters; }; };
    CHECK(factsThatFit(line, room(line.size())) == line);
    CHECK(factsThatFit(line, room(line.size() - 1)) == QStringLiteral("Perhaps Jānis"));
    CHECK(factsThatFit(line, room(3)) == QStringLiteral("Perhaps Jānis")); // the first stays
    CHECK(wholeFacts(factLine({QStringLiteral("1 open complaint"), QString::fromUtf8("金級")}))
          == factLine({QString::fromUtf8("1\u00a0open\u00a0complaint"), QString::fromUtf8("金\u2060級")}));
    const QString longFact = QString::fromUtf8("這是一個很長的事實必須可以換行");
    CHECK(wholeFacts(longFact) == longFact);
}

TEST_CASE("a dot between facts ends no line, and a short fact stays whole", "[widgets]")
{
    FactLabel label("small");
    const QString line = factLine({QStringLiteral("26 555 014"), QStringLiteral("Support"), QStringLiteral("waited 0:12"),
                                   QStringLiteral("menu: Main\u00a0→ Orders")});
    label.say(line);
    CHECK(label.text() == line); // what is heard
    bool wrapped = false;
    for (int width = 120; width < 420; width += 3) {
        INFO(width);
        const LaidText laid = layOutText(wholeFacts(line), {}, label.font(), width, 12);
        REQUIRE_FALSE(laid.cut);
        CHECK(label.heightForWidth(width) == qCeil(laid.layout->boundingRect().height()));
        for (int i = 0; i < laid.layout->lineCount(); ++i) {
            const QTextLine one = laid.layout->lineAt(i);
            const QString shown = laid.layout->text().mid(one.textStart(), one.textLength()).trimmed();
            CHECK_FALSE(shown.startsWith(QChar(0x00b7)));
            CHECK_FALSE(shown.endsWith(QChar(0x00b7)));
            CHECK(shown.contains(QStringLiteral("menu:")) == shown.contains(QStringLiteral("Orders")));
            wrapped = wrapped || i > 0;
        }
        CHECK(laid.layout->text().size() == line.size()); // places keep
    }
    CHECK(wrapped);
    label.say(line, QStringLiteral("Support")); // bold is wider
    CHECK(label.text() == line);
    CHECK(label.heightForWidth(120) >= layOutText(wholeFacts(line), {}, label.font(), 120, 12).layout->boundingRect().height());
}

TEST_CASE("a short last fact or step takes the one before it along", "[widgets]")
{
    const QFont font = textFont(TextRole::Body);
    const auto endOf = [&](const QString &line, const QString &fits) {
        const LaidText laid = layOutText(line, {}, font, QFontMetrics(font).horizontalAdvance(fits) + 4, 3);
        CHECK(laid.layout->lineCount() == 2);
        return laid.layout->text().mid(laid.layout->lineAt(1).textStart()).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    };
    CHECK(endOf(factLine({QStringLiteral("wwwwwwww"), QStringLiteral("mmmmmm"), QStringLiteral("nn")}), QStringLiteral("wwwwwwww · mmmmmm ·"))
          == QStringLiteral("mmmmmm · nn"));
    CHECK(endOf(QString::fromUtf8("wwwwwwww →\u00a0mmmmmm →\u00a0nn"), QStringLiteral("wwwwwwww → mmmmmm")) == QString::fromUtf8("→ mmmmmm → nn"));
    // Two facts alone: one on each line.
    CHECK(endOf(factLine({QStringLiteral("wwwwwwww"), QStringLiteral("nn")}), QStringLiteral("wwwwwwww ·")) == QStringLiteral("nn"));
}

TEST_CASE("sentences are joined as their script does it", "[widgets]")
{
    CHECK(sentences({QStringLiteral("One."), QStringLiteral("Two.")}) == QStringLiteral("One. Two."));
    CHECK(sentences({QString::fromUtf8("一。"), QString::fromUtf8("二。")}) == QString::fromUtf8("一。二。"));
}
