// The window and the desktop around it: messages, global keys, tray, links. The desktop is a recorder here; the real buses
// and the real X server are in tests/ui/desktop.
#include "tests/catch.h"
#include "tests/ui/windowdesk.h"
#include "ui/actions/globalkeytable.h"
#include "ui/desktop/globalkeys.h"
#include "ui/shell/bannerstack.h"
#include "ui/shell/callnotices.h"
#include "ui/shell/desktopservices.h"
#include "ui/shell/traycontroller.h"
#include "ui/softphone/callspanel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/elidedlabel.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace linija;
using namespace linija::test;

namespace {

class RecordedNotifications final : public DesktopNotifications
{
public:
    void show(const DesktopNotice &notice) override
    {
        shown.insert(notice.key, notice);
        ++times;
    }
    void close(const QString &key) override { shown.remove(key); }
    QMap<QString, DesktopNotice> shown;
    int times = 0;
};

class RecordedKeys final : public GlobalKeys
{
public:
    void bind(const QVector<GlobalKey> &keys) override { bound = keys; }
    [[nodiscard]] GlobalKeysState state() const override { return GlobalKeysState::On; }
    [[nodiscard]] GlobalKeyState stateOf(const QString &) const override { return GlobalKeyState::Given; }
    [[nodiscard]] QString givenText(const QString &) const override { return {}; }
    [[nodiscard]] bool desktopDecides() const override { return false; }
    QVector<GlobalKey> bound;
};

struct Around // what outlives the window
{
    RecordedNotifications notices;
    RecordedKeys keys;
};

struct Away : Around, WindowDesk
{
    Away()
    {
        window->workplace.attachDesktop({notices, keys});
        window->resize(1366, 768);
        window->show();
        other.show(); // the agent is in another program
        other.activateWindow();
        REQUIRE(waitFor([&] { return !window->isActiveWindow(); }));
    }
    void comeBack()
    {
        window->activateWindow();
        REQUIRE(waitFor([&] { return window->isActiveWindow(); }));
    }
    QString only() const { return notices.shown.size() == 1 ? notices.shown.firstKey() : QString(); }
    QWidget other;
};

} // namespace

TEST_CASE("a call rings through the desktop while the agent is elsewhere, and is gone when it is taken", "[desktop]")
{
    Away away;
    const InteractionId id = away.desk.ring(Desk::janisNumber);
    REQUIRE(away.notices.shown.size() == 1);
    const DesktopNotice notice = away.notices.shown.first();
    CHECK(notice.urgency == NoticeUrgency::Critical);
    REQUIRE(notice.actions.size() == 2);
    // Other people see the screen: no name and no number without the setting.
    const QString all = notice.title + notice.text;
    CHECK_FALSE(all.contains(QStringLiteral("Bērziņš")));
    CHECK_FALSE(all.contains(QStringLiteral("555")));
    CHECK(notice.text == away.desk.interactions.find(id)->queueName);
    Q_EMIT away.notices.actionChosen(notice.key, QStringLiteral("answer"));
    CHECK(away.desk.interactions.find(id)->call.phase == CallPhase::Talking);
    CHECK(away.notices.shown.isEmpty());
}

TEST_CASE("the name stands there where the setting allows it", "[desktop]")
{
    Away away;
    (void)away.desk.settings.edit([](SettingsValues &values) { values.showNamesInNotifications = true; });
    (void)away.desk.ring(Desk::janisNumber);
    REQUIRE(away.notices.shown.size() == 1);
    CHECK(away.notices.shown.first().text.contains(QStringLiteral("Jānis Bērziņš")));
}

TEST_CASE("declining by the message declines, and nothing is called missed", "[desktop]")
{
    Away away;
    (void)away.desk.ring(Desk::janisNumber);
    Q_EMIT away.notices.actionChosen(away.only(), QStringLiteral("decline"));
    CHECK(away.desk.phone.commands.last() == QStringLiteral("decline call-1"));
    away.desk.settle();
    CHECK(away.notices.shown.isEmpty());
}

TEST_CASE("a caller who gives up leaves a word about the missed call, gone when the agent comes back", "[desktop]")
{
    Away away;
    (void)away.desk.ring(Desk::janisNumber);
    away.desk.phone.remoteEnds(QStringLiteral("call-1"), CallEnd::Missed);
    away.desk.settle();
    CHECK(away.only() == QStringLiteral("missed:call-1"));
    away.comeBack();
    CHECK(away.notices.shown.isEmpty());
}

TEST_CASE("nothing goes to the desktop while the window is in front, or when it is not wanted", "[desktop]")
{
    Away away;
    away.comeBack();
    (void)away.desk.ring(Desk::janisNumber);
    CHECK(away.notices.times == 0);
    away.desk.phone.remoteEnds(QStringLiteral("call-1"), CallEnd::Missed);
    away.desk.settle();
    away.other.activateWindow();
    REQUIRE(waitFor([&] { return !away.window->isActiveWindow(); }));
    (void)away.desk.settings.edit([](SettingsValues &values) { values.desktopNotifications = false; });
    (void)away.desk.ring(Desk::janisNumber);
    CHECK(away.notices.times == 0);
}

TEST_CASE("a trouble is told once, and its message goes with it", "[desktop]")
{
    Away away;
    PhoneStatus status = away.desk.phone.status();
    status.link = PhoneLinkState::Lost;
    away.desk.phone.setStatus(status);
    CHECK(away.only() == QStringLiteral("trouble:phone"));
    away.desk.phone.setStatus(status);
    CHECK(away.notices.times == 1);
    status.link = PhoneLinkState::Connected;
    away.desk.phone.setStatus(status);
    CHECK(away.notices.shown.isEmpty());
}

TEST_CASE("global keys do what the keys of the window do", "[desktop]")
{
    Away away;
    REQUIRE(away.keys.bound.size() == 3);
    CHECK(away.keys.bound.at(0).id == QStringLiteral("answer"));
    CHECK(away.keys.bound.at(0).keys == QKeySequence(QStringLiteral("Ctrl+Shift+F2")));
    CHECK_FALSE(away.keys.bound.at(0).description.isEmpty());
    Q_EMIT away.keys.pressed(QStringLiteral("mute")); // nothing to mute: nothing happens
    CHECK(away.desk.phone.commands.isEmpty());
    const InteractionId id = away.desk.ring(Desk::janisNumber);
    Q_EMIT away.keys.pressed(QStringLiteral("answer"));
    CHECK(away.desk.interactions.find(id)->call.phase == CallPhase::Talking);
    CHECK_FALSE(away.window->isActiveWindow()); // whatever the agent types elsewhere goes on
    Q_EMIT away.keys.pressed(QStringLiteral("mute"));
    CHECK(away.desk.interactions.find(id)->call.muted);
    Q_EMIT away.keys.pressed(QStringLiteral("hang-up"));
    CHECK(away.desk.interactions.find(id)->stage == ContactStage::AfterCallWork);
}

TEST_CASE("global keys follow the settings", "[desktop]")
{
    Away away;
    (void)away.desk.settings.edit([](SettingsValues &values) {
        values.shortcuts = withGlobalKey(withGlobalKey({}, QStringLiteral("mute"), QKeySequence(QStringLiteral("Ctrl+Alt+M"))),
                                         QStringLiteral("answer"), {});
    });
    CHECK(away.keys.bound.at(0).keys.isEmpty());
    CHECK(away.keys.bound.at(2).keys == QKeySequence(QStringLiteral("Ctrl+Alt+M")));
}

TEST_CASE("the tray says the state and leads to what is needed", "[desktop]")
{
    Away away;
    const auto *tray = away.window->findChild<TrayController *>();
    REQUIRE(tray);
    CHECK(tray->toolTip().contains(QStringLiteral("Ready")));
    const auto entry = [&](const char *key) -> QAction * {
        for (QAction *action : tray->menu().actions()) {
            if (action->objectName() == QLatin1String(key))
                return action;
        }
        return nullptr;
    };
    for (const char *key : {"open", "answer", "mute", "hang-up", "go-ready", "not-ready", "not-ready:lunch", "quit"}) {
        INFO(key);
        CHECK(entry(key));
    }
    CHECK_FALSE(entry("answer")->isEnabled());
    entry("not-ready:lunch")->trigger();
    CHECK(away.desk.agent.presence().reason == QStringLiteral("lunch"));
    CHECK(tray->toolTip().contains(QStringLiteral("Lunch")));
}

TEST_CASE("without a tray closing closes, whatever the setting says", "[desktop]")
{
    Away away;
    (void)away.desk.settings.edit([](SettingsValues &values) { values.closeToTray = true; });
    REQUIRE_FALSE(away.window->findChild<TrayController *>()->isShown()); // this platform has none
    CHECK(away.window->close());
}

TEST_CASE("a number of a link stands ready, and is dialled only when the agent says so", "[desktop]")
{
    Away away;
    away.comeBack();
    away.window->openLink(QStringLiteral("tel:+371-26-555-014"));
    auto *field = away.window->findChild<QLineEdit *>(QStringLiteral("dialField"));
    auto *call = away.window->findChild<QPushButton *>(QStringLiteral("callOffered"));
    REQUIRE(call);
    CHECK(call->isVisible());
    CHECK(call->hasFocus());
    CHECK(field->text() == QStringLiteral("26 555 014"));
    away.desk.settle();
    CHECK(away.desk.phone.commands.isEmpty());
    QTest::keyClick(call, Qt::Key_Space);
    CHECK(away.desk.phone.commands == QStringList{QStringLiteral("dial +37126555014")});
    CHECK_FALSE(call->isVisible());
}

TEST_CASE("typing another number withdraws what a link offered", "[desktop]")
{
    Away away;
    away.comeBack();
    away.window->openLink(QStringLiteral("sip:info@company.example"));
    auto *field = away.window->findChild<QLineEdit *>(QStringLiteral("dialField"));
    CHECK(field->text() == QStringLiteral("sip:info@company.example"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("112"));
    CHECK_FALSE(away.window->findChild<QPushButton *>(QStringLiteral("callOffered"))->isVisible());
    CHECK(away.desk.phone.commands.isEmpty());
}

TEST_CASE("links of our own lead to the customer and the contact", "[desktop]")
{
    Away away;
    const auto name = [&] {
        const auto *shown = away.window->findChild<ElidedLabel *>(QStringLiteral("customerName"));
        return shown ? shown->text() : QString();
    };
    away.window->openLink(QStringLiteral("linija:customer/") + Desk::chen().toString());
    CHECK(waitFor([&] { return name().contains(QStringLiteral("陳怡君")); }));
    away.window->openLink(QStringLiteral("linija:interaction/") + idOf<InteractionId>(11).toString());
    CHECK(waitFor([&] { return name().contains(QStringLiteral("Jānis")); }));
}

TEST_CASE("a link that cannot be opened is said, and one that leads nowhere too", "[desktop]")
{
    Away away;
    const auto *stack = away.window->findChild<BannerStack *>();
    away.window->openLink(QStringLiteral("javascript:alert(1)"));
    CHECK(stack->shownKeys().contains(QStringLiteral("link")));
    away.window->workplace.clearMessage(QStringLiteral("link"));
    away.window->openLink(QStringLiteral("linija:customer/0192d3a4-5b6c-7d8e-9f00-112233445566"));
    CHECK(waitFor([&] { return stack->shownKeys().contains(QStringLiteral("link")); }));
    CHECK(away.desk.phone.commands.isEmpty());
}

TEST_CASE("a call that rings while the calls are folded moves nothing and can be answered", "[desktop]")
{
    Away away;
    away.comeBack();
    QTest::keyClick(away.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE_FALSE(away.window->calls().isVisible());
    auto *strip = away.window->findChild<QWidget *>(QStringLiteral("ringingStrip"));
    auto *answer = away.window->findChild<QAbstractButton *>(QStringLiteral("ringingAnswer"));
    auto *decline = away.window->findChild<QAbstractButton *>(QStringLiteral("ringingDecline"));
    REQUIRE(strip);
    REQUIRE(answer);
    REQUIRE(decline);
    CHECK_FALSE(answer->isVisible());
    // Everything that can be pressed stays where it is, to the pixel.
    const auto places = [&] {
        QHash<const QWidget *, QRect> found;
        for (const QAbstractButton *button : away.window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button != answer && button != decline)
                found.insert(button, QRect(button->mapTo(away.window.get(), QPoint()), button->size()));
        }
        return found;
    };
    const auto before = places();

    const InteractionId call = away.desk.ring(Desk::janisNumber);
    (void)waitFor([&] { return strip->isVisible() && strip->width() > answer->width() + decline->width(); });
    CHECK_FALSE(away.window->calls().isVisible());
    CHECK(answer->isVisible());
    CHECK(answer->accessibleName().contains(QStringLiteral("26 555 014")));
    const auto after = places();
    for (auto place = before.cbegin(); place != before.cend(); ++place) {
        INFO(place.key()->accessibleName().toStdString());
        CHECK((!after.contains(place.key()) || after.value(place.key()).topLeft() == place.value().topLeft())); // words may grow
    }
    // It covers nothing either: it stands in the top bar, beside the search and before the agent's name.
    const auto placeOf = [&](const QWidget *widget) { return QRect(widget->mapTo(away.window.get(), QPoint()), widget->size()); };
    CHECK(placeOf(strip).left() > placeOf(away.window->findChild<QWidget *>(QStringLiteral("globalSearch"))).right());
    CHECK(placeOf(strip).bottom() < placeOf(away.window->findChild<QWidget *>(QStringLiteral("guidePanel"))).top());
    CHECK(answer->isVisible());
    CHECK(decline->isVisible());
    CHECK(away.window->findChild<QWidget *>(QStringLiteral("agentNext"))->isHidden()); // now other words matter
    CHECK(strip->accessibleName().contains(QStringLiteral("26 555 014")));

    QTest::mouseClick(answer, Qt::LeftButton);
    CHECK(away.desk.phone.commands.filter(QStringLiteral("answer")).size() == 1);
    away.desk.answer(call);
    CHECK(away.window->calls().isVisible()); // now the agent is at it
    CHECK_FALSE(answer->isVisible());
    CHECK_FALSE(strip->isVisible());
    // What the agent chose is remembered all the same.
    CHECK(away.window->workplace.layoutState().value(QStringLiteral("calls")).toObject().value(QStringLiteral("folded")).toBool());
}

TEST_CASE("Alt+Up and Alt+Down walk the contacts", "[desktop]")
{
    Away away;
    away.comeBack();
    const InteractionId first = away.desk.ring(Desk::janisNumber);
    away.desk.answer(first);
    const InteractionId second = away.desk.ring(Desk::sharedNumber);
    REQUIRE(away.desk.interactions.current() == first);
    QTest::keyClick(away.window.get(), Qt::Key_Down, Qt::AltModifier);
    CHECK(away.desk.interactions.current() == second);
    QTest::keyClick(away.window.get(), Qt::Key_Down, Qt::AltModifier); // the last one
    CHECK(away.desk.interactions.current() == second);
    QTest::keyClick(away.window.get(), Qt::Key_Up, Qt::AltModifier);
    CHECK(away.desk.interactions.current() == first);
}

TEST_CASE("text size and colours have keys, and can be taken back", "[desktop]")
{
    Away away;
    away.comeBack();
    const auto percent = [&] { return away.desk.settings.values().textPercent; };
    QTest::keyClick(away.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(percent() == 125);
    QTest::keyClick(away.window.get(), Qt::Key_Equal, Qt::ControlModifier); // the same key without Shift
    CHECK(percent() == 150);
    QTest::keyClick(away.window.get(), Qt::Key_Minus, Qt::ControlModifier);
    CHECK(percent() == 125);
    QTest::keyClick(away.window.get(), Qt::Key_0, Qt::ControlModifier);
    CHECK(percent() == 100);
    QTest::keyClick(away.window.get(), Qt::Key_Minus, Qt::ControlModifier);
    CHECK(percent() == 100);
    away.window->findChild<QAction *>(QStringLiteral("theme:dark"))->trigger();
    CHECK(away.desk.settings.values().theme == ThemeChoice::Dark);
    away.window->findChild<QAction *>(QStringLiteral("undo-setting"))->trigger();
    CHECK(away.desk.settings.values().theme != ThemeChoice::Dark);
}

TEST_CASE("the hints in the panels are the keys that are in force, also after they were changed", "[desktop]")
{
    Away away;
    away.comeBack();
    const InteractionId id = away.desk.ring(Desk::janisNumber);
    away.desk.answer(id);
    (void)away.desk.settings.edit([](SettingsValues &values) {
        values.shortcuts = {{QStringLiteral("search-articles"), QStringLiteral("F11")},
                            {QStringLiteral("search-history"), QStringLiteral("F12")},
                            {QStringLiteral("guide-next"), QStringLiteral("Ctrl+Right")},
                            {QStringLiteral("answer"), QStringLiteral("F10")}};
    });
    const auto hintIn = [&](const char *field) {
        const auto *hint = away.window->findChild<QLineEdit *>(QLatin1String(field))->findChild<KeyHint *>();
        return hint ? hint->text() : QString();
    };
    CHECK(hintIn("articleSearch") == QStringLiteral("F11"));
    CHECK(hintIn("timelineSearch") == QStringLiteral("F12"));
    const auto shown = [&](const QString &tip) {
        for (const QPushButton *button : away.window->findChildren<QPushButton *>()) {
            if (button->toolTip().contains(tip))
                return true;
        }
        return false;
    };
    CHECK(shown(QStringLiteral("On to the next step (Ctrl →)")));
    CHECK_FALSE(shown(QStringLiteral("Alt →")));
}
