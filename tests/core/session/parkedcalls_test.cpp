// Customers who wait at the PBX, and calls to the agent's own voicemail. The real PBX: tests/pbx/parking_test.cpp.
#include "core/session/parkedcalls.h"
#include "core/session/queuepresence.h"
#include "core/storage/draftrepository.h"
#include "core/storage/interactionrepository.h"
#include "tests/catch.h"
#include "tests/core/session/desk.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

const QString janis = QStringLiteral("+37126555014");

PbxProfile profile(const char *more = R"("actions":{"park":{"transfer":"*70{place}"},"pickUpParked":{"call":"{place}"}},"places":["701","702","703"])")
{
    const auto read = readPbxProfile(QByteArray("{\"linijaPbxProfile\":1,\"name\":\"x\",") + more + "}");
    REQUIRE(read);
    return *read;
}

struct Parking
{
    QTemporaryDir folder;
    Desk desk{folder.filePath("linija.sqlite")};
    std::unique_ptr<QueuePresence> pbx;
    std::unique_ptr<ParkedCalls> parked;
    QVector<ParkingEnd> ends;
    QString call;
    InteractionId id;

    Parking()
    {
        desk.furnish();
        desk.openWindow();
        attach();
    }
    void attach()
    {
        parked.reset();
        pbx = std::make_unique<QueuePresence>(desk.phone, *desk.agent, QueuePresence::HttpSender());
        pbx->setProfile(profile());
        PhoneStatus status = desk.phone.status();
        status.account = QStringLiteral("sip:agent1@pbx.example");
        status.registration = RegistrationState::Registered;
        status.link = PhoneLinkState::Connected;
        desk.phone.setStatus(status);
        parked = std::make_unique<ParkedCalls>(*desk.service, *pbx, desk.phone, *desk.agent, desk.clock);
        QObject::connect(parked.get(), &ParkedCalls::left, parked.get(), [this](const ParkedCall &, ParkingEnd how) { ends.append(how); });
    }
    void talk()
    {
        call = desk.phone.ring(janis, {{QStringLiteral("x-queue"), QStringLiteral("support")}});
        id = desk.only().interaction.id;
        desk.phone.answer(call);
        REQUIRE(waitFor([&] { return desk.only().match == MatchState::One; }));
        desk.service->setNote(id, QStringLiteral("half a sentence"));
    }
    // The place where they wait then.
    QString park()
    {
        const QString target = parked->target();
        REQUIRE(target.startsWith(QStringLiteral("*70")));
        desk.phone.perform(phonecommand::Park{desk.service->find(id)->call.id, target});
        desk.phone.moveTransfer(desk.service->find(id)->call.id, TransferState::Done);
        desk.phone.setExtension(target.mid(3), ExtensionUse::InUse);
        return target.mid(3);
    }
    [[nodiscard]] Interaction stored(InteractionId one) const
    {
        const auto read = resultOf(desk.store->read([one](Database &db) { return InteractionRepository(db).byId(one); }));
        REQUIRE(read.ok());
        return *read;
    }
    void wrapUp(InteractionId one)
    {
        desk.service->setDisposition(one, QStringLiteral("damaged-goods"));
        REQUIRE(resultOf(desk.service->finish(one)).ok());
    }
};

} // namespace

TEST_CASE("A call is parked at a place that is free, and the desk knows who waits there", "[parking]")
{
    Parking desk;
    desk.talk();
    const QString first = desk.parked->target().mid(3);
    desk.desk.phone.setExtension(first, ExtensionUse::InUse); // somebody of another agent
    CHECK(desk.parked->target().mid(3) != first);
    const QString place = desk.park();
    CHECK(place != first);
    REQUIRE(desk.parked->calls().size() == 1);
    const ParkedCall waits = desk.parked->calls().constFirst();
    CHECK(waits.place == place);
    CHECK(waits.name == QStringLiteral("Jānis Bērziņš"));
    CHECK(waits.number == janis);
    CHECK(waits.interaction == desk.id);
    CHECK(desk.desk.clock.now() - waits.since < 60s);
    CHECK(desk.desk.only().stage == ContactStage::AfterCallWork);
    CHECK(desk.desk.only().interaction.transferredTo == place); // where they were sent, in the record
    CHECK(desk.parked->canPickUp());

    SECTION("ours are taken too, where the PBX tells nothing; with all places taken nobody can be parked")
    {
        desk.desk.phone.setExtension(place, ExtensionUse::Unknown);
        const QString last = desk.parked->target().mid(3);
        CHECK(last != place);
        CHECK(last != first);
        desk.desk.phone.setExtension(last, ExtensionUse::InUse);
        CHECK(desk.parked->target().isEmpty());
    }
    SECTION("they leave the list when somebody else picks them up")
    {
        desk.desk.phone.setExtension(place, ExtensionUse::Idle);
        CHECK(desk.parked->calls().isEmpty());
        CHECK(desk.ends == QVector<ParkingEnd>{ParkingEnd::Gone});
        CHECK(desk.desk.only().interaction.transferredTo == place);
    }
    SECTION("or when the agent says so")
    {
        desk.parked->dismiss(place);
        CHECK(desk.parked->calls().isEmpty());
        CHECK_FALSE(desk.parked->canPickUp());
        CHECK_FALSE(desk.parked->pickUp());
        CHECK_FALSE(desk.desk.phone.accepting); // nothing is expected any more in after-call work
    }
    SECTION("the next window knows it")
    {
        desk.desk.service->setNote(desk.id, QStringLiteral("on disk"));
        REQUIRE(waitFor([&] { return desk.desk.only().draftStored; }));
        desk.parked.reset();
        desk.pbx.reset();
        desk.desk.openWindow();
        desk.attach();
        REQUIRE(waitFor([&] { return desk.parked->calls().size() == 1; }));
        CHECK(desk.parked->calls().constFirst().place == place);
        REQUIRE(waitFor([&] { return desk.parked->calls().constFirst().name == QStringLiteral("Jānis Bērziņš"); }));
        REQUIRE(desk.parked->pickUp());
        CHECK(desk.desk.only().interaction.id == desk.id);
    }
}

TEST_CASE("Picked up, the call goes on with the same contact", "[parking]")
{
    Parking desk;
    desk.talk();
    const QString place = desk.park();
    REQUIRE(desk.parked->pickUp());
    CHECK(desk.desk.phone.commands.constLast() == QStringLiteral("dial ") + place);
    REQUIRE(desk.desk.only().interaction.id == desk.id);
    CHECK(desk.desk.only().stage == ContactStage::Dialing);
    CHECK(desk.parked->calls().size() == 1); // until they speak
    const QString second = desk.desk.only().call.id;

    SECTION("they speak again")
    {
        desk.desk.phone.remoteAnswers(second);
        CHECK(desk.parked->calls().isEmpty());
        CHECK(desk.ends == QVector<ParkingEnd>{ParkingEnd::PickedUp});
        const ActiveInteraction now = desk.desk.only();
        CHECK(now.stage == ContactStage::Talking);
        CHECK(now.call.remoteUser == janis); // not the place
        CHECK(now.interaction.note == QStringLiteral("half a sentence"));
        CHECK(now.interaction.transferredTo.isEmpty());
        CHECK_FALSE(now.parkedAt);
        CHECK(desk.desk.agent->presence().state == AgentState::OnCall);
        desk.desk.phone.setExtension(place, ExtensionUse::Idle); // the PBX tells it later
        CHECK(desk.ends.size() == 1);
        desk.desk.phone.hangUp(second);
        desk.wrapUp(desk.id);
        CHECK(desk.stored(desk.id).transferredTo.isEmpty());
    }
    SECTION("and may be parked once more")
    {
        desk.desk.phone.remoteAnswers(second);
        desk.desk.phone.setExtension(place, ExtensionUse::Idle);
        const QString again = desk.park();
        REQUIRE(desk.parked->calls().size() == 1);
        CHECK(desk.parked->calls().constFirst().place == again);
        CHECK(desk.parked->calls().constFirst().number == janis);
        REQUIRE(desk.parked->pickUp());
        CHECK(desk.desk.only().interaction.id == desk.id);
    }
    SECTION("the place does not answer: all is as it was before")
    {
        desk.desk.phone.remoteEnds(second, CallEnd::Failed);
        CHECK(desk.desk.only().stage == ContactStage::AfterCallWork);
        CHECK(desk.desk.only().interaction.endedAt == desk.desk.only().parkedAt);
        CHECK(desk.parked->calls().size() == 1);
        CHECK(desk.desk.agent->presence().state == AgentState::AfterCallWork);
    }
}

TEST_CASE("Picked up before the phone says that the parked call has ended, it is the same contact too", "[parking]")
{
    Parking desk;
    desk.talk();
    desk.desk.phone.perform(phonecommand::Park{desk.call, desk.parked->target()});
    desk.desk.phone.transferTaken(desk.call);
    REQUIRE(desk.parked->calls().size() == 1);
    REQUIRE(desk.parked->pickUp()); // the phone holds the call that goes
    desk.desk.phone.resume(desk.call);
    desk.desk.phone.remoteEnds(desk.call, CallEnd::Normal);
    REQUIRE(desk.desk.only().interaction.id == desk.id);
    CHECK(desk.desk.only().stage == ContactStage::Dialing);
    CHECK(desk.desk.only().interaction.note == QStringLiteral("half a sentence"));
}

TEST_CASE("Picked up after the wrap-up it is a contact of its own, with the same customer", "[parking]")
{
    Parking desk;
    desk.talk();
    const QString place = desk.park();
    desk.wrapUp(desk.id);
    CHECK(desk.stored(desk.id).transferredTo == place);
    REQUIRE(desk.parked->calls().size() == 1); // they wait all the same
    REQUIRE(desk.parked->pickUp(place));
    REQUIRE(waitFor([&] { return desk.desk.only().match == MatchState::One; }));
    CHECK(desk.desk.only().interaction.id != desk.id);
    CHECK(desk.desk.only().candidates.constFirst().customer.name == QStringLiteral("Jānis Bērziņš"));
    CHECK(desk.desk.only().interaction.remoteNumber == janis);
    desk.desk.phone.remoteAnswers(desk.desk.only().call.id);
    CHECK(desk.desk.only().call.remoteUser == janis);
    CHECK(desk.parked->calls().isEmpty());
}

TEST_CASE("A parked call that comes back rings in after-call work, as the same contact", "[parking]")
{
    Parking desk;
    desk.talk();
    CHECK(desk.desk.phone.accepting); // the next may wait
    const QString place = desk.park();
    CHECK(desk.desk.agent->presence().state == AgentState::AfterCallWork);
    CHECK(desk.desk.phone.accepting); // for this one
    desk.desk.phone.setExtension(place, ExtensionUse::Idle); // a moment before it rings
    CHECK(desk.desk.phone.accepting);
    const QString back = desk.desk.phone.ring(janis);
    REQUIRE(desk.desk.only().interaction.id == desk.id);
    CHECK(desk.desk.only().stage == ContactStage::Alerting);

    SECTION("taken, it goes on")
    {
        desk.desk.phone.answer(back);
        CHECK(desk.desk.only().stage == ContactStage::Talking);
        CHECK(desk.desk.only().interaction.note == QStringLiteral("half a sentence"));
        CHECK(desk.desk.only().interaction.transferredTo.isEmpty());
    }
    SECTION("not taken, it waits for its wrap-up as before")
    {
        desk.desk.phone.decline(back);
        CHECK(desk.desk.only().stage == ContactStage::AfterCallWork);
        CHECK(desk.desk.agent->presence().state == AgentState::AfterCallWork);
        desk.wrapUp(desk.id);
        CHECK(desk.stored(desk.id).note == QStringLiteral("half a sentence"));
    }
}

TEST_CASE("Another caller than the parked one is a contact of their own", "[parking]")
{
    Parking desk;
    desk.talk();
    (void)desk.park();
    (void)desk.desk.phone.ring(QStringLiteral("+37167555020"));
    CHECK(desk.desk.service->active().size() == 2);
    CHECK(desk.parked->calls().size() == 1);
}

TEST_CASE("Where the PBX chooses the place nobody here knows it", "[parking]")
{
    Parking desk;
    desk.pbx->setProfile(profile(R"("actions":{"park":{"transfer":"700"}})"));
    desk.talk();
    CHECK(desk.parked->target() == QStringLiteral("700"));
    desk.desk.phone.perform(phonecommand::Park{desk.call, desk.parked->target()});
    desk.desk.phone.moveTransfer(desk.call, TransferState::Done);
    CHECK(desk.parked->calls().isEmpty());
    CHECK(desk.desk.only().stage == ContactStage::AfterCallWork);
    desk.pbx->setProfile(profile(R"("actions":{})"));
    CHECK(desk.parked->target().isEmpty());
}

TEST_CASE("A call to the own voicemail leaves nothing behind", "[voicemail]")
{
    Parking desk;
    const auto listen = [&] {
        desk.desk.service->callMailbox(QStringLiteral("*97"));
        for (const ActiveInteraction &one : desk.desk.service->active()) {
            if (one.mailbox)
                return one;
        }
        return ActiveInteraction();
    };
    SECTION("while ready")
    {
        const ActiveInteraction mailbox = listen();
        REQUIRE(mailbox.mailbox);
        CHECK(desk.desk.service->current().isNull()); // there is no customer to show
        desk.desk.service->setCurrent(mailbox.interaction.id);
        CHECK(desk.desk.service->current().isNull());
        desk.desk.phone.remoteAnswers(mailbox.call.id);
        CHECK(desk.desk.agent->presence().state == AgentState::OnCall);
        desk.desk.phone.remoteEnds(mailbox.call.id, CallEnd::Normal);
        CHECK(desk.desk.service->active().isEmpty());
        CHECK(desk.desk.agent->presence().state == AgentState::Ready); // no after-call work
        const auto drafts = resultOf(desk.desk.store->read([](Database &db) { return DraftRepository(db).all(); }));
        REQUIRE(drafts.ok());
        CHECK(drafts->isEmpty());
    }
    SECTION("in the after-call work of a customer, which goes on")
    {
        desk.talk();
        desk.desk.phone.hangUp(desk.call);
        const ActiveInteraction mailbox = listen();
        CHECK(desk.desk.service->current() == desk.id);
        desk.desk.phone.remoteEnds(mailbox.call.id, CallEnd::Busy);
        CHECK(desk.desk.only().interaction.id == desk.id);
        CHECK(desk.desk.agent->presence().state == AgentState::AfterCallWork);
    }
}
