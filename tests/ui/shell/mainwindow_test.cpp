#include "core/session/queuepresence.h"
#include "core/telephony/phonecheckrun.h"
#include "tests/catch.h"
#include "tests/fakes/pseudotranslator.h"
#include "tests/ui/windowdesk.h"
#include "ui/actions/actions.h"
#include "ui/shell/bannerstack.h"
#include "ui/shell/globalsearch.h"
#include "ui/shell/rail.h"
#include "ui/softphone/callcard.h"
#include "ui/softphone/callspanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

struct Shown : WindowDesk
{
    Shown()
    {
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        desk.settle();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *at = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
        QTest::keyClick(at, key, modifiers);
        desk.settle();
    }
    int page() const { return window->findChild<QStackedWidget *>()->currentIndex(); }
};

} // namespace

TEST_CASE("every action is in the window with its name, keys and icon", "[shell]")
{
    Shown shown;
    for (const ActionSpec &spec : actionTable(shown.desk.settings.values().notReadyReasons)) {
        INFO(spec.key.toStdString());
        const auto *action = shown.window->findChild<QAction *>(spec.key);
        REQUIRE(action);
        CHECK_FALSE(action->text().isEmpty());
        CHECK(action->shortcuts() == defaultKeys(spec));
        CHECK_FALSE(action->icon().isNull());
    }
}

TEST_CASE("keys can be changed, and a key that is taken is not given twice", "[shell]")
{
    Shown shown;
    (void)shown.desk.settings.edit([](SettingsValues &values) {
        values.shortcuts = {{QStringLiteral("answer"), QStringLiteral("F10")}, // free
                            {QStringLiteral("mute"), QStringLiteral("F10")},   // taken by the one above
                            {QStringLiteral("hold"), QStringLiteral("not a key at all")}};
    });
    CHECK(shown.window->findChild<QAction *>(QStringLiteral("answer"))->shortcut() == QKeySequence(QStringLiteral("F10")));
    CHECK(shown.window->findChild<QAction *>(QStringLiteral("mute"))->shortcut() == QKeySequence(QStringLiteral("F8")));
    CHECK(shown.window->findChild<QAction *>(QStringLiteral("hold"))->shortcut() == QKeySequence(QStringLiteral("F6")));
}

TEST_CASE("a call is taken, held, muted and ended by keys alone", "[shell]")
{
    Shown shown;
    const InteractionId id = shown.desk.ring(Desk::janisNumber);
    shown.key(Qt::Key_F2);
    CHECK(shown.desk.interactions.find(id)->call.phase == CallPhase::Talking);
    shown.key(Qt::Key_F8);
    CHECK(shown.desk.interactions.find(id)->call.muted);
    shown.key(Qt::Key_F6);
    CHECK(shown.desk.interactions.find(id)->call.phase == CallPhase::OnHold);
    shown.key(Qt::Key_F6);
    CHECK(shown.desk.interactions.find(id)->call.phase == CallPhase::Talking);
    shown.key(Qt::Key_F4);
    CHECK(shown.desk.interactions.find(id)->stage == ContactStage::AfterCallWork);
    CHECK(shown.desk.phone.commands
          == QStringList({QStringLiteral("answer call-1"), QStringLiteral("mute call-1"), QStringLiteral("hold call-1"),
                          QStringLiteral("resume call-1"), QStringLiteral("hangUp call-1")}));
}

TEST_CASE("our keys win over the editing keys of a field", "[shell]")
{
    Shown shown;
    // On X11 this is Ctrl+K, "delete to the end of the line"; Ctrl+A edits on every platform.
    (void)shown.desk.settings.edit(
        [](SettingsValues &values) { values.shortcuts = {{QStringLiteral("search"), QStringLiteral("Ctrl+A")}}; });
    shown.key(Qt::Key_D, Qt::ControlModifier);
    auto *dial = shown.window->findChild<QLineEdit *>(QStringLiteral("dialField"));
    REQUIRE(dial->hasFocus());
    dial->setText(QStringLiteral("abc"));
    dial->deselect();
    shown.key(Qt::Key_A, Qt::ControlModifier);
    CHECK_FALSE(dial->hasSelectedText());
    CHECK(shown.window->findChild<QLineEdit *>(QStringLiteral("globalSearch"))->hasFocus());
}

TEST_CASE("the pages are reached by keys and by the rail", "[shell]")
{
    Shown shown;
    CHECK(shown.page() == int(Page::Workspace));
    shown.key(Qt::Key_2, Qt::ControlModifier);
    CHECK(shown.page() == int(Page::Customers));
    shown.window->findChild<QToolButton *>(QStringLiteral("railSync"))->click();
    CHECK(shown.page() == int(Page::Sync));
    shown.key(Qt::Key_Comma, Qt::ControlModifier);
    CHECK(shown.page() == int(Page::Settings));
    // A call that rings shows at the left and leaves the page; the one that is answered is what the window shows.
    const InteractionId id = shown.desk.ring(Desk::janisNumber);
    CHECK(shown.page() == int(Page::Settings));
    CHECK(shown.window->calls().isVisible());
    shown.desk.answer(id);
    CHECK(shown.page() == int(Page::Workspace));
}

TEST_CASE("F9 changes between ready and not ready, also for after the contact", "[shell]")
{
    Shown shown;
    CHECK(shown.desk.agent.presence().state == AgentState::Ready);
    shown.key(Qt::Key_F9);
    CHECK(shown.desk.agent.presence().state == AgentState::NotReady);
    shown.key(Qt::Key_F9);
    CHECK(shown.desk.agent.presence().state == AgentState::Ready);
    shown.desk.answer(shown.desk.ring(Desk::janisNumber));
    shown.key(Qt::Key_F9);
    CHECK(shown.desk.agent.presence().state == AgentState::OnCall);
    CHECK(shown.desk.agent.nextState() == AgentState::NotReady);
}

TEST_CASE("Shift+F9 checks the phone by the echo number of the telephone server, and makes no contact of it", "[shell]")
{
    Shown shown;
    PhoneStatus status = shown.desk.phone.status();
    status.account = "sip:agent1@pbx.example";
    status.registration = RegistrationState::Registered;
    shown.desk.phone.setStatus(status);
    QueuePresence queue(shown.desk.phone, shown.desk.agent, {}, {{10ms, 10ms, 20ms}, 5ms, 10s});
    shown.window->workplace.attachQueue(queue);
    const auto check = [&]() -> const PhoneCheckReport & { return shown.window->findChild<PhoneCheck *>()->report(); };
    SECTION("a server that has one")
    {
        queue.setProfile(loadPbxProfile("asterisk").value());
        shown.key(Qt::Key_F9, Qt::ShiftModifier);
        REQUIRE(shown.desk.phone.commands.contains("echocall 600"));
        CHECK(shown.window->findChild<QWidget *>("checkPage")->isVisible());
        shown.desk.phone.moveEchoCall(FakeSoftphone::goodEcho());
        CHECK(check().verdict == CheckVerdict::Good);
    }
    SECTION("one that has none")
    {
        shown.key(Qt::Key_F9, Qt::ShiftModifier);
        CHECK_FALSE(shown.desk.phone.commands.contains("echocall 600"));
        CHECK(check().step(CheckItem::Echo) == CheckStep{CheckState::Skipped, CheckReason::NoEchoNumber});
    }
    shown.desk.settle();
    CHECK(shown.desk.interactions.active().isEmpty());
    CHECK(shown.desk.agent.presence().state == AgentState::Ready);
}

TEST_CASE("the agent's state is chosen from a menu that opens at once and blocks nothing", "[shell]")
{
    Shown shown;
    auto *button = shown.window->findChild<QPushButton *>(QStringLiteral("agentState"));
    CHECK(button->accessibleName().contains(QStringLiteral("Ready")));
    button->click(); // returns: the menu is no loop of its own
    auto *menu = button->findChild<QMenu *>();
    REQUIRE(menu->isVisible());
    const auto entry = [&](const QString &text) -> QAction * {
        for (QAction *action : menu->actions()) {
            if (action->text().contains(text))
                return action;
        }
        return nullptr;
    };
    REQUIRE(entry(QStringLiteral("Lunch")));
    entry(QStringLiteral("Lunch"))->trigger();
    CHECK(shown.desk.agent.presence().state == AgentState::NotReady);
    CHECK(shown.desk.agent.presence().reason == QStringLiteral("lunch"));
    CHECK(button->accessibleName().contains(QStringLiteral("Lunch")));
    menu->close();
}

TEST_CASE("one search finds customers, articles and actions", "[shell]")
{
    Shown shown;
    shown.key(Qt::Key_K, Qt::ControlModifier);
    auto *field = shown.window->findChild<QLineEdit *>(QStringLiteral("globalSearch"));
    auto *list = shown.window->findChild<ResultList *>(QStringLiteral("globalSearchResults"));
    const auto find = [&](const QString &text, const QString &kind) {
        field->clear();
        QTest::keyClicks(field, text);
        return waitFor([&] {
            for (const ResultRow &row : list->resultModel().rows()) {
                if (row.key.startsWith(kind))
                    return true;
            }
            return false;
        });
    };
    CHECK(find(QStringLiteral("berz"), QStringLiteral("customer:")));
    CHECK(find(QStringLiteral("refund"), QStringLiteral("article:")));
    CHECK(find(QStringLiteral("settings"), QStringLiteral("action:settings")));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(shown.page() == int(Page::Settings));
    CHECK(field->text().isEmpty());
    CHECK(list->isHidden());
}

TEST_CASE("Return takes what belongs to the words that stand there, however quickly it is pressed", "[shell]")
{
    Shown shown;
    shown.key(Qt::Key_K, Qt::ControlModifier);
    auto *field = shown.window->findChild<QLineEdit *>(QStringLiteral("globalSearch"));
    auto *list = shown.window->findChild<ResultList *>(QStringLiteral("globalSearchResults"));
    QTest::keyClicks(field, QStringLiteral("berz"));
    REQUIRE(waitFor([&] { return !list->resultModel().rows().isEmpty(); }));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("show settings"));
    QTest::keyClick(field, Qt::Key_Return); // the rows on the screen are still those of the name
    CHECK(waitFor([&] { return shown.page() == int(Page::Settings); }));
    CHECK(field->text().isEmpty());
}

TEST_CASE("closing during a call asks in the window, and never by a dialog", "[shell]")
{
    Shown shown;
    const InteractionId id = shown.desk.ring(Desk::janisNumber);
    shown.desk.answer(id);
    CHECK_FALSE(shown.window->close());
    CHECK(shown.window->isVisible());
    CHECK(QApplication::activeModalWidget() == nullptr);
    auto *banner = shown.window->findChild<QWidget *>(QStringLiteral("banner-closing"));
    REQUIRE(banner);
    banner->findChild<QPushButton *>()->click();
    CHECK_FALSE(shown.window->isVisible());
    CHECK(shown.desk.interactions.find(id)->call.phase == CallPhase::Talking); // the call goes on
}

TEST_CASE("the question about closing goes away with the call", "[shell]")
{
    Shown shown;
    const InteractionId id = shown.desk.ring(Desk::janisNumber);
    shown.desk.answer(id);
    CHECK_FALSE(shown.window->close());
    shown.desk.hangUp(id);
    const auto *stack = shown.window->findChild<BannerStack *>();
    CHECK_FALSE(stack->shownKeys().contains(QStringLiteral("closing")));
    CHECK(shown.window->close());
}

TEST_CASE("troubles stand in the window while they last", "[shell]")
{
    Shown shown;
    const auto *stack = shown.window->findChild<BannerStack *>();
    CHECK(stack->shownKeys().isEmpty());
    CHECK(stack->isHidden());
    shown.offline();
    CHECK(stack->shownKeys() == QStringList({QStringLiteral("backend")}));
    CHECK_FALSE(stack->isHidden());
    shown.online();
    CHECK(stack->shownKeys().isEmpty());
    shown.desk.phone.failCommand(QStringLiteral("hold"), QStringLiteral("x"), Error{});
    CHECK(stack->shownKeys() == QStringList({QStringLiteral("command")}));
}

TEST_CASE("a message that was closed stays closed until it says something new", "[shell]")
{
    BannerStack stack;
    const Problem problem{QStringLiteral("sound"), BannerKind::Warning, QStringLiteral("No sound"), {}, true};
    stack.setProblems({problem});
    stack.findChild<QToolButton *>()->click();
    stack.setProblems({problem});
    CHECK(stack.shownKeys().isEmpty());
    stack.setProblems({});
    stack.setProblems({problem}); // it was gone in between
    CHECK(stack.shownKeys() == QStringList({QStringLiteral("sound")}));
}

TEST_CASE("the layout of the window comes back", "[shell]")
{
    Shown shown;
    auto *split = shown.window->findChild<QSplitter *>();
    split->setSizes({333, 900});
    Q_EMIT split->splitterMoved(333, 1); // as by a hand
    const QList<int> before = split->sizes();
    CHECK(shown.window->close());
    const QJsonObject layout = shown.desk.settings.values().windowLayout;
    CHECK_FALSE(layout.isEmpty());
    FurnishedWindow again(WorkspaceServices{shown.desk.interactions, shown.desk.directory, shown.desk.catalog, shown.desk.articles,
                                       shown.desk.agent, shown.desk.phone, shown.sync, shown.desk.settings, shown.ringer,
                                       shown.desk.clock, shown.secrets, shown.backend, shown.paths});
    again.show();
    CHECK(again.size() == QSize(1440, 900));
    CHECK(again.findChild<QSplitter *>()->sizes() == before);
}

TEST_CASE("a damaged layout changes nothing", "[shell]")
{
    Shown shown;
    CHECK(shown.window->close()); // from here on nobody writes a layout of their own
    (void)shown.desk.settings.edit([](SettingsValues &values) {
        values.windowLayout = {{QStringLiteral("geometry"), QStringLiteral("%%%")},
                               {QStringLiteral("calls"), QJsonObject{{QStringLiteral("sizes"), QJsonArray{-5, 1e12}}}},
                               {QStringLiteral("workspace"), 7}};
    });
    const FurnishedWindow again(WorkspaceServices{shown.desk.interactions, shown.desk.directory, shown.desk.catalog,
                                             shown.desk.articles, shown.desk.agent, shown.desk.phone, shown.sync,
                                             shown.desk.settings, shown.ringer, shown.desk.clock,
                                             shown.secrets, shown.backend, shown.paths});
    const WindowDesk fresh;
    INFO(again.width() << "x" << again.height());
    CHECK(again.size() == fresh.window->size());
}

TEST_CASE("the window fits a small screen, also in longer languages", "[shell]")
{
    PseudoTranslator longer;
    for (const bool pseudo : {false, true}) {
        if (pseudo)
            QCoreApplication::installTranslator(&longer);
        Shown shown;
        const Theme theme(*qApp, shown.desk.settings);
        shown.desk.answer(shown.desk.ring(Desk::janisNumber));
        shown.window->resize(1366, 768);
        shown.desk.settle();
        INFO("minimum " << shown.window->minimumSizeHint().width() << "x" << shown.window->minimumSizeHint().height());
        CHECK(shown.window->minimumSizeHint().width() <= 1366);
        CHECK(shown.window->minimumSizeHint().height() <= 768);
        CHECK(shown.window->size() == QSize(1366, 768));
        for (const QPushButton *button : shown.window->calls().findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            INFO(button->text().toStdString());
            CHECK(button->width() >= button->minimumSizeHint().width());
        }
    }
    QCoreApplication::removeTranslator(&longer);
}

TEST_CASE("the language changes while the window is up, in every corner of it", "[shell]")
{
    Shown shown;
    shown.desk.answer(shown.desk.ring(Desk::janisNumber));
    shown.window->showPage(Page::Settings);
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    shown.desk.settle();
    // The shell's own words; those of the panels have their tests beside them.
    for (const char *corner : {"topBar", "callsPanel", "settingsPanel", "syncPanel", "customersPage", "statusLine"}) {
        const auto *part = shown.window->findChild<QWidget *>(QLatin1String(corner));
        INFO(corner);
        REQUIRE(part);
        int plain = 0;
        int translated = 0;
        for (const QLabel *label : part->findChildren<QLabel *>()) {
            if (label->text().isEmpty() || label->text() == QStringLiteral("Linija") || label->isHidden())
                continue;
            (label->text().contains(QLatin1Char('[')) ? translated : plain) += 1;
            if (!label->text().contains(QLatin1Char('[')))
                UNSCOPED_INFO(label->text().toStdString());
        }
        for (const QAbstractButton *button : part->findChildren<QAbstractButton *>()) {
            const QString text = button->text();
            if (text.size() < 3 || button->isHidden())
                continue;
            (text.contains(QLatin1Char('[')) ? translated : plain) += 1;
            if (!text.contains(QLatin1Char('[')))
                UNSCOPED_INFO(text.toStdString());
        }
        for (const auto *label : part->findChildren<ElidedLabel *>()) {
            if (label->text().contains(QLatin1Char('[')))
                ++translated;
        }
        CHECK(translated > 0);
        CHECK(plain <= 3); // figures, numbers and names
    }
    QCoreApplication::removeTranslator(&translator);
}

TEST_CASE("whatever can be pressed has a name for screen readers", "[shell]")
{
    Shown shown;
    shown.desk.answer(shown.desk.ring(Desk::janisNumber));
    for (const QAbstractButton *button : shown.window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->inherits("QComboBoxPrivateScroller"))
            continue;
        INFO(button->metaObject()->className() << " " << button->objectName().toStdString() << " in "
                                               << button->parentWidget()->metaObject()->className());
        CHECK_FALSE((button->text() + button->accessibleName() + button->toolTip()).isEmpty());
    }
    for (const QLineEdit *edit : shown.window->findChildren<QLineEdit *>()) {
        if (!edit->isVisible() || qobject_cast<QComboBox *>(edit->parentWidget()))
            continue;
        INFO(edit->objectName().toStdString() << " in " << edit->parentWidget()->metaObject()->className());
        CHECK_FALSE((edit->accessibleName() + edit->placeholderText()).isEmpty());
    }
}

TEST_CASE("the words of what comes next are never cut, and the search stands still when the state changes", "[shell]")
{
    PseudoTranslator longer;
    for (const bool pseudo : {false, true}) {
        if (pseudo)
            QCoreApplication::installTranslator(&longer);
        Shown shown;
        const auto *next = shown.window->findChild<ElidedLabel *>(QStringLiteral("agentNext"));
        const auto *search = shown.window->findChild<QWidget *>(QStringLiteral("globalSearch"));
        REQUIRE(next);
        REQUIRE(search);
        for (const int width : {1440, 1366, 1024}) {
            shown.window->resize(width, 768);
            shown.desk.settle();
            const int begins = search->mapTo(shown.window.get(), QPoint()).x();
            const InteractionId call = shown.desk.ring(Desk::janisNumber);
            const QString id = shown.desk.interactions.find(call)->call.id;
            const auto look = [&](const char *state) {
                shown.desk.settle();
                INFO(pseudo << " " << width << " " << state);
                CHECK((next->isHidden() || !next->isElided()));
                if (width > 1024) {
                    CHECK(next->isVisible()); // there is room
                    CHECK(search->mapTo(shown.window.get(), QPoint()).x() == begins);
                }
            };
            look("ringing");
            shown.desk.answer(call);
            look("talking");
            shown.desk.phone.hold(id);
            look("on hold");
            shown.desk.phone.resume(id);
            shown.desk.hangUp(call);
            look("after-call work");
            (void)shown.desk.interactions.finish(call);
            shown.desk.settle();
        }
    }
    QCoreApplication::removeTranslator(&longer);
}
