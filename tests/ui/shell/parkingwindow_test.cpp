// Parked customers and the voicemail in the whole window, by keys and buttons.
#include "core/session/queuepresence.h"
#include "tests/catch.h"
#include "tests/ui/windowdesk.h"
#include "ui/softphone/callcard.h"
#include "ui/softphone/callspanel.h"
#include "ui/softphone/parkedlist.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

struct ParkingWindow
{
    WindowDesk world;
    std::unique_ptr<QueuePresence> queue;
    InteractionId talk;

    ParkingWindow()
    {
        PhoneStatus status = world.desk.phone.status();
        status.account = QStringLiteral("sip:agent1@pbx.example");
        status.registration = RegistrationState::Registered;
        world.desk.phone.setStatus(status);
        queue = std::make_unique<QueuePresence>(world.desk.phone, world.desk.agent, QueuePresence::HttpSender());
        world.window->workplace.attachQueue(*queue);
        queue->setProfile(loadPbxProfile(QStringLiteral("asterisk")).value());
        world.window->resize(1366, 768);
        world.window->show();
    }
    ~ParkingWindow() { world.window.reset(); } // before what it listens to

    void park()
    {
        talk = world.desk.ring(Desk::janisNumber);
        world.desk.answer(talk);
        const QString call = world.desk.interactions.find(talk)->call.id;
        world.window->calls().perform(CallAction::Transfer);
        auto *button = world.window->findChild<KeyButton *>(QStringLiteral("transferPark"));
        REQUIRE(button);
        REQUIRE(button->isVisible());
        button->click();
        world.desk.phone.moveTransfer(call, TransferState::Done);
    }
    [[nodiscard]] ParkedList &list() const { return *world.window->findChild<ParkedList *>(); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const ElidedLabel *label : list().findChildren<ElidedLabel *>())
            all << label->text();
        return all;
    }
    template <class Widget> [[nodiscard]] Widget *child(const char *name) const
    {
        for (Widget *one : world.window->findChildren<Widget *>(QLatin1String(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QAction &action(const char *key) const { return *world.window->findChild<QAction *>(QLatin1String(key)); }
    void setFresh(int messages)
    {
        PhoneStatus status = world.desk.phone.status();
        status.mailbox = Mailbox{messages, 0};
        world.desk.phone.setStatus(status);
    }
    [[nodiscard]] QString dialled() const
    {
        for (auto it = world.desk.phone.commands.crbegin(); it != world.desk.phone.commands.crend(); ++it) {
            if (it->startsWith(QLatin1String("dial ")))
                return it->mid(5);
        }
        return {};
    }
};

} // namespace

TEST_CASE("the window keeps a line of who is parked until they are picked up, by button or key", "[parking]")
{
    ParkingWindow parking;
    CHECK_FALSE(parking.list().isVisible());
    CHECK_FALSE(parking.action("pick-up-parked").isEnabled());
    parking.park();
    REQUIRE(parking.list().isVisible());
    const QString where = parking.texts().value(0);
    CHECK(where.startsWith(QStringLiteral("Parked at 70")));
    const QString place = where.section(QLatin1Char(' '), -1);
    CHECK(parking.texts().contains(QStringLiteral("Jānis Bērziņš")));
    auto *pickUp = parking.child<KeyButton>("pickUpParked");
    REQUIRE(pickUp);
    CHECK_FALSE(pickUp->keyText().isEmpty());
    CHECK(pickUp->accessibleName().contains(QStringLiteral("Jānis Bērziņš")));
    CHECK(parking.action("pick-up-parked").isEnabled());
    // Who is parked stands there once, with the button for the outcome.
    CHECK_FALSE(parking.world.window->findChild<CallCard *>()->isVisible());
    CHECK(parking.child<KeyButton>("outcomeOfParked"));

    SECTION("by the button")
    {
        pickUp->click();
    }
    SECTION("by the key")
    {
        parking.action("pick-up-parked").trigger();
    }
    CHECK(parking.dialled() == place);
    CHECK(parking.world.desk.interactions.active().size() == 1);
    const ActiveInteraction now = *parking.world.desk.interactions.find(parking.talk);
    parking.world.desk.phone.remoteAnswers(now.call.id);
    CHECK_FALSE(parking.list().isVisible());
    CHECK_FALSE(parking.action("pick-up-parked").isEnabled());
    CHECK(parking.world.desk.interactions.find(parking.talk)->stage == ContactStage::Talking);
    CHECK(parking.world.desk.interactions.current() == parking.talk);
}

TEST_CASE("a parked line can be dismissed", "[parking]")
{
    ParkingWindow parking;
    parking.park();
    auto *dismiss = parking.child<QToolButton>("dismissParked");
    REQUIRE(dismiss);
    CHECK_FALSE(dismiss->accessibleName().isEmpty());
    dismiss->click();
    CHECK_FALSE(parking.list().isVisible());
    CHECK(parking.world.window->findChild<CallCard *>()->isVisible()); // its call is still to be written up
}

TEST_CASE("new voice messages are listened to from the status line or by a key, and leave no contact", "[voicemail]")
{
    ParkingWindow parking;
    CHECK(parking.action("voicemail").isEnabled());
    CHECK_FALSE(parking.child<QPushButton>("statusVoicemail")); // nothing new
    parking.setFresh(2);
    auto *listen = parking.child<QPushButton>("statusVoicemail");
    REQUIRE(listen);
    SECTION("by the status line")
    {
        listen->click();
    }
    SECTION("by the key")
    {
        parking.action("voicemail").trigger();
    }
    CHECK(parking.dialled() == QStringLiteral("*97"));
    CHECK_FALSE(parking.action("voicemail").isEnabled()); // one call at a time
    const ActiveInteraction mailbox = parking.world.desk.interactions.active().value(0);
    parking.world.desk.phone.remoteAnswers(mailbox.call.id);
    const auto cards = parking.world.window->findChildren<CallCard *>();
    REQUIRE(cards.size() == 1);
    CHECK(cards.constFirst()->view().title == QStringLiteral("Voicemail"));
    CHECK(cards.constFirst()->view().actions == QVector<CallAction>{CallAction::Mute, CallAction::Hold, CallAction::Keypad, CallAction::HangUp});
    CHECK(parking.world.window->calls().perform(CallAction::Keypad));
    CHECK(parking.world.window->calls().perform(CallAction::HangUp));
    CHECK(parking.world.desk.interactions.active().isEmpty());
    CHECK(parking.action("voicemail").isEnabled());
}

TEST_CASE("without a code for it the voicemail is not offered", "[voicemail]")
{
    ParkingWindow parking;
    parking.setFresh(1);
    parking.queue->setProfile(loadPbxProfile(QStringLiteral("generic")).value());
    parking.world.desk.phone.setStatus(parking.world.desk.phone.status());
    CHECK_FALSE(parking.child<QPushButton>("statusVoicemail"));
    CHECK_FALSE(parking.action("voicemail").isEnabled());
}
