#include "tests/catch.h"
#include "tests/ui/desk.h"
#include "ui/softphone/callcard.h"
#include "ui/softphone/callspanel.h"
#include "ui/softphone/keypad.h"
#include "ui/softphone/ringcontroller.h"
#include "ui/softphone/ringer.h"
#include "ui/widgets/keybutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

struct Column
{
    Column() : panel(desk.interactions, desk.phone, desk.directory, desk.agent, desk.settings, desk.clock)
    {
        panel.resize(292, 800);
        panel.show();
    }
    CallCard *card() const
    {
        for (CallCard *one : panel.findChildren<CallCard *>()) {
            if (!one->isHidden())
                return one;
        }
        return nullptr;
    }
    KeyButton *button(CallAction action) const
    {
        return card()->findChild<KeyButton *>(QStringLiteral("callAction%1").arg(int(action)));
    }

    Desk desk;
    CallsPanel panel;
};

} // namespace

TEST_CASE("a ringing call has its card when the phone has said it, without a turn of the event loop", "[softphone]")
{
    Column column;
    CHECK(column.card() == nullptr);
    column.desk.phone.ring(Desk::janisNumber);
    REQUIRE(column.card() != nullptr);
    CHECK(column.card()->view().title == QStringLiteral("26 555 014"));
    CHECK(column.card()->view().kind == CallCardKind::Alerting);
    // The name comes later, into the same card.
    CallCard *card = column.card();
    REQUIRE(waitFor([&] { return card->view().guessName == QStringLiteral("Jānis Bērziņš"); }));
    CHECK(column.card() == card);
}

TEST_CASE("the buttons of a card command the phone", "[softphone]")
{
    Column column;
    const InteractionId id = column.desk.ring(Desk::janisNumber);
    REQUIRE(waitFor([&, until = QDeadlineTimer(400)] { return until.hasExpired(); })); // past the guard against stray clicks
    QTest::mouseClick(column.button(CallAction::Answer), Qt::LeftButton);
    CHECK(column.desk.phone.commands.last() == QStringLiteral("answer call-1"));
    CHECK(column.card()->view().kind == CallCardKind::Talking);

    CHECK(column.panel.perform(CallAction::Mute));
    CHECK(column.desk.phone.commands.last() == QStringLiteral("mute call-1"));
    CHECK(column.card()->view().muted);
    CHECK(column.panel.perform(CallAction::Mute));
    CHECK(column.desk.phone.commands.last() == QStringLiteral("unmute call-1"));

    CHECK(column.panel.perform(CallAction::Keypad));
    auto *keypad = column.card()->findChild<Keypad *>();
    REQUIRE(keypad->isVisible());
    QTest::keyClick(keypad, Qt::Key_5);
    QTest::mouseClick(keypad->findChild<QPushButton *>(QStringLiteral("digit#")), Qt::LeftButton);
    CHECK(column.desk.phone.commands.mid(column.desk.phone.commands.size() - 2)
          == QStringList({QStringLiteral("dtmf call-1 5"), QStringLiteral("dtmf call-1 #")}));
    CHECK(keypad->typed() == QStringLiteral("5#"));

    CHECK(column.panel.perform(CallAction::Hold));
    CHECK(column.card()->view().kind == CallCardKind::OnHold);
    CHECK_FALSE(column.panel.perform(CallAction::Hold));
    CHECK(column.panel.perform(CallAction::Resume));
    CHECK(column.panel.perform(CallAction::HangUp));
    column.desk.settle();
    CHECK(column.card()->view().kind == CallCardKind::AfterCallWork);
    CHECK(column.panel.target(CallAction::WrapUp) == id);
    CHECK(column.panel.target(CallAction::HangUp).isNull());
}

TEST_CASE("a second call's button says that the first one will wait, as long as it does not wait already", "[softphone]")
{
    Column column;
    const QString first = column.desk.phone.ring(Desk::janisNumber);
    column.desk.phone.answer(first);
    const QString second = column.desk.phone.ring(QStringLiteral("+37126555999"));
    const auto answer = [&] {
        for (CallCard *one : column.panel.findChildren<CallCard *>()) {
            if (!one->isHidden() && one->view().callId == second)
                return one->findChild<KeyButton *>(QStringLiteral("callAction%1").arg(int(CallAction::Answer)))->text();
        }
        return QString();
    };
    REQUIRE(waitFor([&] { return !answer().isEmpty(); }));
    CHECK(answer() == QStringLiteral("Hold and answer"));
    column.desk.phone.hold(first);
    CHECK(waitFor([&] { return answer() == QStringLiteral("Answer"); }));
}

TEST_CASE("a click meant for something else does not answer the card that came under it", "[softphone]")
{
    Column column;
    column.desk.phone.ring(Desk::janisNumber);
    QTest::mouseClick(column.button(CallAction::Decline), Qt::LeftButton);
    CHECK(column.desk.phone.commands.isEmpty());
}

TEST_CASE("who presses by name need not wait: assistive programs and keys are not strays", "[softphone]")
{
    Column column;
    column.desk.phone.ring(Desk::janisNumber);
    column.button(CallAction::Answer)->click();
    CHECK(column.desk.phone.commands.last() == QStringLiteral("answer call-1"));
}

TEST_CASE("names from outside never become markup", "[softphone]")
{
    Column column;
    column.desk.phone.ring(QStringLiteral("+4915112345678"), {}, QStringLiteral("<img src=http://x/> & <b>Co</b>"));
    REQUIRE(column.card() != nullptr);
    for (const QLabel *label : column.card()->findChildren<QLabel *>()) {
        if (label->textFormat() == Qt::PlainText)
            continue;
        CHECK_FALSE(label->text().contains(QStringLiteral("<img")));
        CHECK_FALSE(label->text().contains(QStringLiteral("<b>Co")));
    }
}

TEST_CASE("a number typed into the dial box is called", "[softphone]")
{
    Column column;
    auto *field = column.panel.findChild<QLineEdit *>(QStringLiteral("dialField"));
    column.panel.activateWindow();
    column.panel.focusDial();
    QTest::keyClicks(field, QStringLiteral("26555014"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(column.desk.phone.commands.value(0) == QStringLiteral("dial +37126555014"));
    CHECK(field->text().isEmpty());
    REQUIRE(column.card() != nullptr);
    CHECK(column.card()->view().kind == CallCardKind::Dialing);
}

TEST_CASE("it rings while a call alerts, and only then", "[softphone]")
{
    Desk desk;
    Ringer ringer{QString()};
    const RingController controller(desk.interactions, ringer, desk.settings);
    const InteractionId id = desk.ring(Desk::janisNumber);
    REQUIRE(waitFor([&] { return ringer.isRinging(); }));
    desk.answer(id);
    CHECK_FALSE(ringer.isRinging());
    desk.phone.ring(Desk::sharedNumber); // during a talk the card alone says it
    REQUIRE(waitFor([&, until = QDeadlineTimer(80)] { return until.hasExpired(); }));
    CHECK_FALSE(ringer.isRinging());
}

TEST_CASE("a ring that cannot be heard is reported and breaks nothing", "[softphone]")
{
    Ringer ringer(QStringLiteral("/nowhere/ring.wav"));
    bool told = false;
    bool audible = true;
    QObject::connect(&ringer, &Ringer::audibleChanged, [&](bool heard) {
        told = true;
        audible = heard;
    });
    ringer.ring();
    REQUIRE(waitFor([&] { return told; }));
    CHECK_FALSE(audible);
    ringer.stop();
}

TEST_CASE("the button for recording begins, pauses and goes on", "[softphone]")
{
    Column column;
    (void)column.desk.settings.edit([](SettingsValues &values) { values.recordingRule = CallRecordingRule::OnDemand; });
    (void)column.desk.ring(Desk::janisNumber);
    column.panel.perform(CallAction::Answer);
    REQUIRE(column.button(CallAction::Record)->isVisible());
    CHECK(column.panel.perform(CallAction::Record));
    CHECK(column.desk.phone.commands.last() == QStringLiteral("record call-1 start"));
    auto *chip = column.card()->findChild<QWidget *>(QStringLiteral("callRecording"));
    REQUIRE(chip);
    CHECK(chip->isVisible());
    CHECK(column.panel.perform(CallAction::Record));
    CHECK(column.desk.phone.commands.last() == QStringLiteral("record call-1 pause"));
    CHECK(column.panel.perform(CallAction::Record));
    CHECK(column.desk.phone.commands.last() == QStringLiteral("record call-1 resume"));
}

namespace {

// Where the buttons of a card stand among each other, by their names.
QMap<QString, QRect> placesOn(const CallCard &card)
{
    QMap<QString, QRect> places;
    for (const KeyButton *button : card.findChildren<KeyButton *>()) {
        if (button->isVisible())
            places.insert(button->objectName(), button->geometry());
    }
    return places;
}

} // namespace

TEST_CASE("a key stands on the card alone on which it would act now", "[softphone]")
{
    Column column;
    column.panel.setKeys([](CallAction action) { return action == CallAction::Transfer || action == CallAction::SendOn ? QStringLiteral("F3") : QString(); }, {});
    const QString first = column.desk.phone.ring(Desk::janisNumber);
    const auto button = [&](const QString &call, CallAction action) -> KeyButton * {
        for (CallCard *one : column.panel.findChildren<CallCard *>()) {
            if (!one->isHidden() && one->view().callId == call)
                return one->findChild<KeyButton *>(QStringLiteral("callAction%1").arg(int(action)));
        }
        return nullptr;
    };
    REQUIRE(button(first, CallAction::SendOn));
    CHECK(button(first, CallAction::SendOn)->keyText() == QStringLiteral("F3"));
    column.desk.phone.answer(first);
    const QString second = column.desk.phone.ring(QStringLiteral("+37126555999"));
    REQUIRE(button(second, CallAction::SendOn));
    // Now the key opens the transfer of the customer who is talked to.
    CHECK(button(first, CallAction::Transfer)->keyText() == QStringLiteral("F3"));
    CHECK(button(second, CallAction::SendOn)->keyText().isEmpty());
    CHECK_FALSE(button(second, CallAction::SendOn)->toolTip().contains(QStringLiteral("F3")));
    column.desk.phone.hangUp(first);
    column.desk.settle();
    CHECK(button(second, CallAction::SendOn)->keyText() == QStringLiteral("F3"));
}

TEST_CASE("the buttons stay where they are when their words change with the state", "[softphone]")
{
    Column column;
    (void)column.desk.settings.edit([](SettingsValues &values) { values.recordingRule = CallRecordingRule::OnDemand; });
    (void)column.desk.ring(Desk::janisNumber);
    column.panel.perform(CallAction::Answer);
    QMap<int, QMap<QString, QRect>> before;
    const auto look = [&](const char *state) {
        for (int width = 200; width <= 330; width += 10) {
            column.panel.resize(width, 800);
            column.desk.settle();
            const auto places = placesOn(*column.card());
            INFO("width " << width << ", " << state);
            if (!before.contains(width))
                before.insert(width, places);
            CHECK(before.value(width) == places);
        }
    };
    look("not recording");
    const auto press = [&](CallAction action, const char *word) {
        (void)column.panel.perform(action);
        CHECK(column.button(action)->text() == QLatin1String(word));
        look(word);
    };
    press(CallAction::Record, "Pause recording");
    press(CallAction::Record, "Resume recording");
    press(CallAction::Mute, "Unmute");
}

TEST_CASE("a call that goes on hold, recorded or not, leaves its buttons where they are", "[softphone]")
{
    const bool recorded = GENERATE(false, true);
    const int promised = GENERATE(0, 60);
    Column column;
    (void)column.desk.settings.edit([&](SettingsValues &values) {
        values.recordingRule = CallRecordingRule::OnDemand;
        values.holdSeconds = promised;
    });
    (void)column.desk.ring(Desk::janisNumber);
    column.panel.perform(CallAction::Answer);
    if (recorded)
        column.panel.perform(CallAction::Record);
    const QVector<CallAction> stay{CallAction::Transfer, CallAction::Record, CallAction::HangUp};
    const auto places = [&] {
        column.desk.settle();
        QVector<QRect> found;
        for (const CallAction action : stay) {
            const KeyButton *button = column.button(action);
            REQUIRE(button->isVisible());
            found << QRect(button->mapTo(column.card(), QPoint()), button->size());
        }
        return found;
    };
    for (int width = 240; width <= 330; width += 10) {
        INFO("recorded " << recorded << ", promised " << promised << ", width " << width);
        column.panel.resize(width, 800);
        const QVector<QRect> talking = places();
        const QRect hold = column.button(CallAction::Hold)->geometry();
        column.panel.perform(CallAction::Hold);
        REQUIRE(column.card()->view().kind == CallCardKind::OnHold);
        CHECK(places() == talking);
        CHECK(column.button(CallAction::Resume)->geometry() == hold);
        CHECK(column.button(CallAction::Record)->isEnabled() == recorded);
        column.panel.perform(CallAction::Resume);
        CHECK(places() == talking);
    }
}

TEST_CASE("Hang up does not come where another button was when a call goes on hold", "[softphone]")
{
    Column column;
    (void)column.desk.ring(Desk::janisNumber);
    column.panel.perform(CallAction::Answer);
    const QString hangUpName = QStringLiteral("callAction%1").arg(int(CallAction::HangUp));
    for (int width = 220; width <= 330; width += 10) {
        column.panel.resize(width, 800);
        column.desk.settle();
        const auto talking = placesOn(*column.card());
        (void)column.panel.perform(CallAction::Hold);
        REQUIRE(waitFor([&] { return column.card()->view().kind == CallCardKind::OnHold; }));
        column.desk.settle();
        const QRect hangUp = placesOn(*column.card()).value(hangUpName);
        INFO("width " << width);
        REQUIRE(hangUp.isValid());
        for (auto it = talking.cbegin(); it != talking.cend(); ++it) {
            if (it.key() != hangUpName)
                CHECK_FALSE(hangUp.intersects(it.value()));
        }
        (void)column.panel.perform(CallAction::Resume);
        REQUIRE(waitFor([&] { return column.card()->view().kind == CallCardKind::Talking; }));
    }
}

TEST_CASE("a button that has just moved under the pointer is not pressed by what was meant for another", "[softphone]")
{
    Column column;
    (void)column.desk.ring(Desk::janisNumber);
    column.panel.perform(CallAction::Answer);
    column.desk.settle();
    REQUIRE(waitFor([&, until = QDeadlineTimer(400)] { return until.hasExpired(); })); // past the guard of what has just appeared
    const auto places = placesOn(*column.card());
    auto *grid = column.button(CallAction::HangUp)->parentWidget();
    grid->resize(grid->width() / 2, grid->height());
    REQUIRE(placesOn(*column.card()) != places);
    const QStringList before = column.desk.phone.commands;
    QTest::mouseClick(column.button(CallAction::HangUp), Qt::LeftButton);
    CHECK(column.desk.phone.commands == before);
    REQUIRE(waitFor([&, until = QDeadlineTimer(400)] { return until.hasExpired(); }));
    QTest::mouseClick(column.button(CallAction::HangUp), Qt::LeftButton);
    CHECK(column.desk.phone.commands.size() == before.size() + 1);
}

TEST_CASE("the microphone beside the level is crossed out while it is off", "[softphone]")
{
    Column column;
    (void)column.desk.ring(Desk::janisNumber);
    column.panel.perform(CallAction::Answer);
    const auto *meters = column.panel.findChild<QWidget *>(QStringLiteral("callMeters"));
    REQUIRE(meters);
    const auto picture = [&] { return meters->findChildren<QLabel *>().constFirst()->pixmap(Qt::ReturnByValue).toImage(); };
    const QImage open = picture();
    column.panel.perform(CallAction::Mute);
    CHECK(picture() != open);
    column.panel.perform(CallAction::Mute);
    CHECK(picture() == open);
}
