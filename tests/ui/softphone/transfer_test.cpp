// Handing a call on in the calls' column: the box, the strip, the conference, what failed, and the talk key.
#include "tests/catch.h"
#include "tests/ui/desk.h"
#include "ui/softphone/callcard.h"
#include "ui/softphone/callspanel.h"
#include "ui/softphone/consultstrip.h"
#include "ui/softphone/partylist.h"
#include "ui/softphone/talkkey.h"
#include "ui/softphone/transferbox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/resultlist.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/timetext.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

struct Column
{
    Column() : panel(desk.interactions, desk.phone, desk.directory, desk.agent, desk.settings, desk.clock)
    {
        panel.resize(292, 900);
        panel.show();
        panel.activateWindow();
        talk = desk.ring(Desk::janisNumber);
        desk.answer(talk);
    }
    CallCard *card(InteractionId id) const
    {
        for (CallCard *one : panel.findChildren<CallCard *>()) {
            if (one->view().interaction == id && !one->isHidden())
                return one;
        }
        return nullptr;
    }
    CallCard *card() const { return card(talk); }
    KeyButton *button(CallAction action) const { return card()->findChild<KeyButton *>(QStringLiteral("callAction%1").arg(int(action))); }
    TransferBox *box() const { return card()->findChild<TransferBox *>(); }
    QLineEdit *field() const { return box()->findChild<QLineEdit *>(QStringLiteral("transferField")); }
    ResultList *list() const { return box()->findChild<ResultList *>(QStringLiteral("transferList")); }
    QString notice() const
    {
        const auto *banner = card()->findChild<InlineBanner *>();
        return banner->isHidden() ? QString() : banner->text();
    }
    void open()
    {
        REQUIRE(panel.perform(CallAction::Transfer));
        REQUIRE(box()->isVisible());
    }
    [[nodiscard]] bool finds(const QString &key) const
    {
        // Alone: what was there before something was typed is gone.
        return waitFor([&] { return list()->resultModel().rowCount() == 1 && list()->resultModel().rowAt(0).key == key; });
    }
    // The last command about a call; who shows levels watches them.
    QString last() const
    {
        QStringList commands = desk.phone.commands;
        commands.removeIf([](const QString &one) { return one.startsWith(QLatin1String("levels")); });
        return commands.value(commands.size() - 1);
    }
    QString callOf(InteractionId id) const { return desk.interactions.find(id)->call.id; }

    Desk desk;
    CallsPanel panel;
    InteractionId talk;
};

} // namespace

TEST_CASE("a colleague is found by name and the call transferred at once, by keys alone", "[transfer]")
{
    Column column;
    column.open();
    CHECK(column.field()->hasFocus());
    QTest::keyClicks(column.field(), QStringLiteral("vait"));
    REQUIRE(column.finds(QStringLiteral("1002")));
    QTest::keyClick(column.field(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(column.last() == QStringLiteral("transfer %1 1002").arg(column.callOf(column.talk)));
    CHECK_FALSE(column.box()->isVisible());
    CHECK(column.notice().contains(QStringLiteral("Tomas Vaitkus")));
    CHECK(column.panel.target(CallAction::Transfer).isNull()); // one is under way
    column.desk.phone.moveTransfer(column.callOf(column.talk), TransferState::Ringing);
    CHECK(column.notice().contains(QStringLiteral("Tomas Vaitkus is ringing")));
    column.desk.phone.moveTransfer(column.callOf(column.talk), TransferState::Failed, CallEnd::Busy);
    CHECK(column.notice().contains(QStringLiteral("Tomas Vaitkus is busy")));
    CHECK(column.card()->view().kind == CallCardKind::Talking);
    CHECK_FALSE(column.panel.target(CallAction::Transfer).isNull());
    column.desk.phone.perform(phonecommand::Transfer{column.callOf(column.talk), QStringLiteral("1002")});
    column.desk.phone.moveTransfer(column.callOf(column.talk), TransferState::Done);
    column.desk.settle();
    CHECK(column.card()->view().kind == CallCardKind::AfterCallWork);
    CHECK(column.card()->view().chip == QStringLiteral("Transferred to Tomas Vaitkus"));
    CHECK(column.notice().isEmpty());
}

TEST_CASE("who is asked first stands beside the customer who waits, and the agent swaps, joins or connects them", "[transfer]")
{
    Column column;
    column.open();
    QTest::keyClicks(column.field(), QStringLiteral("1002"));
    QTest::keyClick(column.field(), Qt::Key_Return); // typed and Enter, faster than any answer
    REQUIRE(column.desk.phone.commands.contains(QStringLiteral("dial 1002")));
    CHECK(column.desk.phone.calls().constLast().consultsFor == column.callOf(column.talk));
    const QString other = column.desk.phone.calls().constLast().id;
    auto *strip = column.card()->findChild<ConsultStrip *>();
    CHECK(strip->isVisible());
    CHECK(column.card()->view().actions == QVector<CallAction>{CallAction::BackToCustomer});
    CHECK(column.panel.findChildren<CallCard *>().size() == 1); // no card of its own
    column.desk.phone.remoteAnswers(other);
    CHECK(column.card()->view().consult->established);
    CHECK(column.card()->view().consult->customerWaitsSince);

    SECTION("mute and telephone keys mean the colleague while they are talked to")
    {
        column.panel.perform(CallAction::Mute);
        CHECK(column.last() == QStringLiteral("mute ") + other);
        CHECK(column.card()->view().muted);
    }
    SECTION("swapped to the customer and back")
    {
        column.desk.settle();
        const auto place = [&] { return column.button(CallAction::Swap)->mapTo(column.card(), QPoint()); };
        const QPoint before = place();
        CHECK(column.card()->view().state == StateRole::Talking); // with the colleague
        CHECK(column.card()->view().timer == CardTimer::None);    // how long the customer waits is told once
        CHECK(column.card()->view().sound.isEmpty());             // of the call that is not heard
        CHECK(column.panel.perform(CallAction::Swap));
        column.desk.settle();
        CHECK(place() == before);
        CHECK(column.last() == QStringLiteral("resume ") + column.callOf(column.talk));
        CHECK_FALSE(column.card()->view().consult->customerWaitsSince);
        CHECK(column.panel.perform(CallAction::Swap));
        CHECK(column.last() == QStringLiteral("resume ") + other);
    }
    SECTION("back to the customer")
    {
        CHECK(column.panel.perform(CallAction::BackToCustomer));
        CHECK_FALSE(column.card()->view().consult);
        CHECK(column.card()->view().kind == CallCardKind::Talking);
        CHECK_FALSE(strip->isVisible());
    }
    SECTION("connected")
    {
        CHECK(column.panel.perform(CallAction::CompleteTransfer));
        CHECK(column.last() == QStringLiteral("transferTo %1 %2").arg(column.callOf(column.talk), other));
        column.desk.phone.moveTransfer(column.callOf(column.talk), TransferState::Done);
        column.desk.settle();
        CHECK(column.card()->view().kind == CallCardKind::AfterCallWork);
        CHECK(column.panel.findChildren<CallCard *>().size() == 1);
    }
    SECTION("joined, one separated, one removed")
    {
        CHECK(column.panel.perform(CallAction::Join));
        auto *parties = column.card()->findChild<PartyList *>();
        REQUIRE(parties->isVisible());
        REQUIRE(column.card()->view().parties.size() == 2);
        CHECK_FALSE(strip->isVisible());
        const auto named = [&](const char *name) { return parties->findChildren<QToolButton *>(QString::fromLatin1(name)); };
        REQUIRE(named("removeParty").size() == 2);
        for (const QToolButton *one : parties->findChildren<QToolButton *>())
            CHECK_FALSE(one->accessibleName().isEmpty());
        named("separateParty").last()->click();
        CHECK(column.last() == QStringLiteral("separate ") + other);
        CHECK(column.card()->view().parties.isEmpty());
        CHECK(strip->isVisible());
        CHECK(column.panel.perform(CallAction::Join));
        CHECK(column.panel.perform(CallAction::LeaveConference));
        CHECK(column.last() == QStringLiteral("transferTo %1 %2").arg(column.callOf(column.talk), other));
    }
    SECTION("the customer has gone: the colleague is hung up on, then it is written")
    {
        column.desk.phone.remoteEnds(column.callOf(column.talk));
        column.desk.settle();
        CHECK(column.card()->view().consult->customerGone);
        CHECK(column.panel.perform(CallAction::HangUp));
        CHECK(column.last() == QStringLiteral("hangUp ") + other);
        column.desk.settle();
        CHECK(column.panel.target(CallAction::WrapUp) == column.talk);
    }
}

TEST_CASE("the customer is connected with the agent's other line", "[transfer]")
{
    Column column;
    const InteractionId second = column.desk.ring(QStringLiteral("+37167555020"));
    column.desk.answer(second);
    column.desk.interactions.setCurrent(column.talk);
    column.open(); // the first waits
    REQUIRE(column.list()->resultModel().rowCount() > 0);
    CHECK(column.list()->resultModel().rowAt(0).key == QStringLiteral("line:") + column.callOf(second));
    QTest::keyClick(column.field(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(column.last() == QStringLiteral("transferTo %1 %2").arg(column.callOf(column.talk), column.callOf(second)));
}

TEST_CASE("a call is parked where the PBX says so, and only there", "[transfer]")
{
    Column column;
    column.open();
    auto *park = column.box()->findChild<KeyButton *>(QStringLiteral("transferPark"));
    CHECK_FALSE(park->isVisible());
    QTest::keyClick(column.field(), Qt::Key_Escape);
    CHECK_FALSE(column.box()->isVisible());
    column.panel.setParking([] { return QStringLiteral("700"); });
    column.open();
    REQUIRE(park->isVisible());
    park->click();
    CHECK(column.last() == QStringLiteral("park %1 700").arg(column.callOf(column.talk)));
}

TEST_CASE("a call that rings is sent on to somebody who is found", "[transfer]")
{
    Column column;
    column.desk.hangUp(column.talk);
    column.talk = column.desk.ring(Desk::sharedNumber);
    REQUIRE(column.panel.perform(CallAction::SendOn));
    QTest::keyClicks(column.field(), QStringLiteral("rasa"));
    REQUIRE(column.finds(QStringLiteral("1000")));
    QTest::keyClick(column.field(), Qt::Key_Return);
    CHECK(column.last().endsWith(QStringLiteral(" to 1000")));
}

TEST_CASE("the button that opened the field stays pressed until it is closed", "[transfer]")
{
    Column column;
    column.open();
    CHECK(column.button(CallAction::Transfer)->isChecked());
    QTest::keyClick(column.field(), Qt::Key_Escape);
    CHECK_FALSE(column.button(CallAction::Transfer)->isChecked());
    column.button(CallAction::Transfer)->click();
    CHECK(column.field()->isVisible());
    CHECK(column.button(CallAction::Transfer)->isChecked());
    column.button(CallAction::Transfer)->click();
    CHECK_FALSE(column.field()->isVisible());
    CHECK_FALSE(column.button(CallAction::Transfer)->isChecked());
}

TEST_CASE("without a sound device a call's card praises no sound", "[transfer]")
{
    Column column;
    REQUIRE_FALSE(column.card()->view().sound.isEmpty());
    PhoneStatus status = column.desk.phone.status();
    status.hasSoundDevice = false;
    column.desk.phone.setStatus(status);
    CHECK(column.card()->view().sound == QStringLiteral("No sound"));
    CHECK(column.card()->view().soundRole == StateRole::Trouble);
}

TEST_CASE("a call that rings longer than it should turns its card red", "[transfer]")
{
    Column column;
    column.desk.hangUp(column.talk);
    column.talk = column.desk.ring(Desk::sharedNumber);
    CHECK(column.card()->state() == StateRole::Ours);
    column.desk.clock.advance(std::chrono::seconds(column.desk.settings.values().answerTargetSeconds + 1));
    CHECK(waitFor([&] { return column.card()->state() == StateRole::Trouble; }));
}

TEST_CASE("what the phone refused is said on the card until it is closed", "[transfer]")
{
    Column column;
    const QString call = column.callOf(column.talk);
    column.desk.phone.failCommand(QStringLiteral("call.transfer"), call, Error{ErrorCode::Invalid, QStringLiteral("cannot dial \"x\"")});
    CHECK(column.notice().contains(QStringLiteral("cannot be dialled")));
    Q_EMIT column.card()->findChild<InlineBanner *>()->closed();
    CHECK(column.notice().isEmpty());
}

TEST_CASE("the announced time of a hold is shown, its end said, and more time asked for", "[transfer]")
{
    Column column;
    (void)column.desk.settings.edit([](SettingsValues &values) { values.holdReminderSeconds = values.holdSeconds; }); // at once
    column.panel.perform(CallAction::Hold);
    const StateChip *chip = [&]() -> const StateChip * {
        for (const StateChip *one : column.card()->findChildren<StateChip *>()) {
            if (one->isVisible() && one->text().startsWith(QStringLiteral("Promised back")))
                return one;
        }
        return nullptr;
    }();
    REQUIRE(chip);
    CHECK(column.card()->view().state == StateRole::Waiting); // it ends: no trouble yet
    CHECK(chip->text() == QStringLiteral("Promised back in 60 s"));
    const QSize room = chip->sizeHint();
    const QString spoken = column.card()->accessibleName();
    column.desk.clock.advance(52s);
    CHECK(waitFor([&] { return chip->text() == QStringLiteral("Promised back in 8 s"); }));
    CHECK(chip->sizeHint() == room); // nothing is laid out anew for a number
    CHECK(column.card()->accessibleName() == spoken);
    column.desk.clock.advance(20s);
    (void)column.desk.settings.edit([](SettingsValues &values) { values.agentName = QStringLiteral("Olena"); }); // the card is filled anew
    CHECK(column.card()->view().state == StateRole::Trouble);
    CHECK(waitFor([&] { return chip->text() == QStringLiteral("Promised back 0:12 ago"); }));
    CHECK(column.panel.target(CallAction::MoreHold) == column.talk);
    CHECK(column.desk.phone.commands.contains(QStringLiteral("tone hold-reminder")));
    (void)column.desk.settings.edit([](SettingsValues &values) { values.holdReminderSeconds = 15; });
    CHECK(column.panel.perform(CallAction::MoreHold));
    CHECK(column.card()->view().state == StateRole::Waiting);
    // The time of the day as it is written elsewhere: nobody counts its seconds.
    const Timestamp until = column.desk.clock.now() + 60s;
    CHECK(column.card()->view().chip == QStringLiteral("Promised until ") + shortTime(QLocale(), toQDateTime(until).toLocalTime().time()));
}

TEST_CASE("when the announced time of a hold ends, no other button comes where one stood", "[transfer]")
{
    Column column;
    (void)column.desk.settings.edit([](SettingsValues &values) {
        values.holdSeconds = 16;
        values.holdReminderSeconds = 15;
    });
    column.panel.perform(CallAction::Hold);
    column.desk.settle();
    REQUIRE(column.button(CallAction::MoreHold)->isVisible()); // from the beginning
    const QRect hangUp = column.button(CallAction::HangUp)->geometry();
    const QRect longer = column.button(CallAction::MoreHold)->geometry();
    column.desk.clock.advance(2s);
    REQUIRE(waitFor([&] { return column.card()->view().holdEnds.has_value(); }));
    column.desk.settle();
    CHECK(column.button(CallAction::HangUp)->geometry() == hangUp);
    CHECK(column.button(CallAction::MoreHold)->geometry() == longer);
}

TEST_CASE("with nothing typed the calls of late are offered, and the last number called is offered again", "[transfer]")
{
    Column column;
    column.desk.hangUp(column.talk);
    column.desk.interactions.setDisposition(column.talk, QStringLiteral("damaged-goods"));
    REQUIRE(resultOf(column.desk.interactions.finish(column.talk)).ok());
    auto *dial = column.panel.findChild<QLineEdit *>(QStringLiteral("dialField"));
    column.panel.focusDial();
    const auto offers = [&](const QString &title) {
        return waitFor([&] {
            for (ResultList *list : column.panel.findChildren<ResultList *>()) {
                for (int row = 0; list->isVisible() && row < list->resultModel().rowCount(); ++row) {
                    if (list->resultModel().rowAt(row).title == title)
                        return true;
                }
            }
            return false;
        });
    };
    CHECK(offers(QStringLiteral("Jānis Bērziņš")));
    QTest::keyClick(dial, Qt::Key_Return);
    CHECK(column.last() == QStringLiteral("dial ") + Desk::janisNumber);
    const InteractionId outgoing = column.desk.interactions.active().constFirst().interaction.id;
    column.desk.phone.remoteAnswers(column.callOf(outgoing));
    column.desk.hangUp(outgoing);
    column.desk.interactions.setDisposition(outgoing, QStringLiteral("damaged-goods"));
    REQUIRE(resultOf(column.desk.interactions.finish(outgoing)).ok());
    column.panel.redial();
    auto *call = column.panel.findChild<KeyButton *>(QStringLiteral("callOffered"));
    REQUIRE(waitFor([&] { return call->isVisible(); }));
    call->click();
    CHECK(column.last() == QStringLiteral("dial ") + Desk::janisNumber);
}

TEST_CASE("the talk key opens the microphone while it is held, or closes it", "[transfer]")
{
    Desk desk;
    QWidget window;
    window.show();
    window.activateWindow();
    TalkKey key(desk.phone);
    key.setKeys({QKeySequence(Qt::Key_F12)});
    const InteractionId id = desk.ring(Desk::janisNumber);
    const auto muted = [&] { return desk.phone.calls().constFirst().muted; };

    SECTION("heard only while it is held: a call begins muted")
    {
        key.setUse(PushToTalk::Talk);
        desk.answer(id);
        CHECK(muted());
        QTest::keyPress(&window, Qt::Key_F12);
        CHECK_FALSE(muted());
        QTest::keyRelease(&window, Qt::Key_F12);
        CHECK(muted());
    }
    SECTION("not heard while it is held, and heard again when another program takes the keyboard")
    {
        key.setUse(PushToTalk::Mute);
        desk.answer(id);
        CHECK_FALSE(muted());
        QTest::keyPress(&window, Qt::Key_F12);
        CHECK(muted());
        QEvent gone(QEvent::ApplicationDeactivate);
        QCoreApplication::sendEvent(qApp, &gone);
        CHECK_FALSE(muted());
    }
    SECTION("nothing where it is off")
    {
        desk.answer(id);
        QTest::keyPress(&window, Qt::Key_F12);
        CHECK_FALSE(muted());
    }
}
