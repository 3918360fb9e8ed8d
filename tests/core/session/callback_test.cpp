// Calls that a fault cut off, and calling back.
#include "tests/catch.h"

#include "tests/core/session/desk.h"

#include "core/session/callbackoffers.h"
#include "core/storage/interactionrepository.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

struct TalkCutOff
{
    QTemporaryDir folder;
    Desk desk{folder.filePath("linija.sqlite")};
    std::unique_ptr<CallBackOffers> offers;
    QString call;
    InteractionId id;

    TalkCutOff()
    {
        desk.furnish();
        desk.openWindow();
        offers = std::make_unique<CallBackOffers>(*desk.service, desk.phone);
        PhoneStatus status = desk.phone.status();
        status.account = QStringLiteral("sip:agent1@pbx.example");
        desk.phone.setStatus(status);
        call = desk.phone.ring(QStringLiteral("+37126555014"), {{QStringLiteral("x-queue"), QStringLiteral("support")}});
        id = desk.only().interaction.id;
        desk.phone.answer(call);
        REQUIRE(waitFor([&] { return desk.only().match == MatchState::One; }));
        desk.service->setNote(id, QStringLiteral("half a sentence"));
        desk.phone.remoteEnds(call, CallEnd::Lost);
    }

    [[nodiscard]] Interaction stored() const
    {
        const auto read = resultOf(desk.store->read([one = id](Database &db) { return InteractionRepository(db).byId(one); }));
        REQUIRE(read.ok());
        return read.value();
    }
    void wrapUp()
    {
        desk.service->setDisposition(id, QStringLiteral("damaged-goods"));
        const auto done = resultOf(desk.service->finish(id));
        REQUIRE(done.ok());
    }
};

} // namespace

TEST_CASE("A talk that is cut off goes to after-call work with its note, and calling back is offered", "[call-back]")
{
    TalkCutOff cut;
    CHECK(cut.desk.only().stage == ContactStage::AfterCallWork);
    CHECK(cut.desk.only().interaction.note == QStringLiteral("half a sentence"));
    CHECK(cut.desk.agent->presence().state == AgentState::AfterCallWork);
    REQUIRE(cut.offers->offers().size() == 1);
    const CallBackOffer offer = cut.offers->offers().constFirst();
    CHECK(offer.name == QStringLiteral("Jānis Bērziņš"));
    CHECK(offer.number == QStringLiteral("+37126555014"));

    SECTION("dismissed it does not come again, and the record says that it was cut off")
    {
        cut.offers->dismiss(cut.id);
        cut.desk.service->setNote(cut.id, QStringLiteral("more"));
        CHECK(cut.offers->offers().isEmpty());
        cut.wrapUp();
        CHECK(cut.stored().cutOff);
    }
    SECTION("it outlives the wrap-up, and then begins a contact of its own")
    {
        cut.wrapUp();
        REQUIRE(cut.offers->offers().size() == 1);
        CHECK(cut.offers->use());
        CHECK(cut.offers->offers().isEmpty());
        CHECK(cut.desk.only().interaction.id != cut.id);
        CHECK(cut.desk.only().interaction.direction == Direction::Outbound);
    }
    SECTION("the customer who calls again by themselves takes it away")
    {
        const QString again = cut.desk.phone.ring(QStringLiteral("+37126555014"));
        CHECK(cut.offers->offers().size() == 1); // only once somebody speaks with them
        cut.desk.phone.answer(again);
        CHECK(cut.offers->offers().isEmpty());
    }
    SECTION("a phone that calls nobody leaves the offer")
    {
        cut.desk.phone.failDial = true;
        CHECK(cut.offers->use());
        REQUIRE(cut.offers->offers().size() == 1);
        cut.desk.phone.failDial = false;
        CHECK(cut.offers->use());
        CHECK(cut.offers->offers().isEmpty());
        CHECK(cut.desk.only().interaction.id == cut.id);
    }
    SECTION("there is nothing to use twice")
    {
        CHECK(cut.offers->use(cut.id));
        CHECK_FALSE(cut.offers->use(cut.id));
    }
}

TEST_CASE("The call-back goes on with the same contact: one record, one wrap-up", "[call-back]")
{
    TalkCutOff cut;
    const Timestamp answered = *cut.desk.only().interaction.answeredAt;
    REQUIRE(cut.offers->use());
    CHECK(cut.desk.phone.commands.constLast() == QStringLiteral("dial +37126555014"));
    REQUIRE(cut.desk.only().interaction.id == cut.id);
    CHECK(cut.desk.only().stage == ContactStage::Dialing);
    CHECK_FALSE(cut.desk.only().interaction.endedAt.has_value());
    const QString second = cut.desk.only().call.id;
    CHECK(second != cut.call);

    SECTION("they speak again")
    {
        REQUIRE_FALSE(waitFor([] { return false; }, 1100ms)); // apart for a second and a bit
        cut.desk.phone.remoteAnswers(second);
        CHECK(cut.desk.only().stage == ContactStage::Talking);
        CHECK(cut.desk.only().interaction.answeredAt == answered);
        CHECK(cut.desk.only().interaction.note == QStringLiteral("half a sentence"));
        CHECK(cut.desk.only().apart >= 1s);
        CHECK(cut.offers->offers().isEmpty());
        cut.desk.phone.remoteEnds(second);
        CHECK(cut.desk.only().stage == ContactStage::AfterCallWork);
        cut.wrapUp();
        const Interaction done = cut.stored();
        CHECK_FALSE(done.cutOff);
        const auto byFirstCall = resultOf(cut.desk.store->read([call = cut.call](Database &db) { return InteractionRepository(db).byCallId(call); }));
        REQUIRE(byFirstCall.ok()); // what was recorded before the fault is this contact's
        CHECK(byFirstCall->id == cut.id);
        CHECK(done.callId == second);
        CHECK(*done.talk < 1s); // the time apart is no talk
        CHECK(cut.desk.service->active().isEmpty());
    }
    SECTION("nobody answers: all is as before, and it is offered again")
    {
        cut.desk.phone.remoteEnds(second, CallEnd::NoAnswer);
        CHECK(cut.desk.only().stage == ContactStage::AfterCallWork);
        CHECK(cut.desk.agent->presence().state == AgentState::AfterCallWork);
        CHECK(cut.offers->offers().size() == 1);
        cut.wrapUp();
        CHECK(cut.stored().cutOff);
    }
}

TEST_CASE("A talk that ended with the window and the phone together is offered by the next window", "[call-back]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("linija.sqlite");
    InteractionId id;
    {
        Desk desk(path);
        desk.furnish();
        desk.openWindow();
        const QString call = desk.phone.ring(QStringLiteral("+37126555014"), {{QStringLiteral("x-queue"), QStringLiteral("support")}});
        desk.phone.answer(call);
        id = desk.only().interaction.id;
        REQUIRE(waitFor([&] { return desk.only().match == MatchState::One; }));
        desk.service->setNote(id, QStringLiteral("kept"));
        REQUIRE(waitFor([&] { return desk.only().draftStored; }));
    }
    Desk next(path);
    PhoneStatus status = next.phone.status();
    SECTION("the phone is a new one")
    {
        status.startedAt = next.clock.now() + 1ms;
        next.phone.setStatus(status);
        next.openWindow();
        CallBackOffers offers(*next.service, next.phone);
        REQUIRE(offers.offers().size() == 1);
        CHECK(offers.offers().constFirst().interaction == id);
        CHECK(next.only().interaction.note == QStringLiteral("kept"));
        CHECK(next.only().stage == ContactStage::AfterCallWork);
    }
    SECTION("the phone lived: the call ended while nobody looked")
    {
        status.startedAt = next.clock.now() - 1h;
        next.phone.setStatus(status);
        next.openWindow();
        CallBackOffers offers(*next.service, next.phone);
        CHECK(offers.offers().isEmpty());
        CHECK(next.only().stage == ContactStage::AfterCallWork);
    }
}

TEST_CASE("Who did not say who they are is not offered a call, but it is said that they were cut off", "[call-back]")
{
    QTemporaryDir folder;
    Desk desk(folder.filePath("linija.sqlite"));
    desk.furnish();
    desk.openWindow();
    CallBackOffers offers(*desk.service, desk.phone);
    const QString call = desk.phone.ring(QStringLiteral("anonymous"));
    desk.phone.answer(call);
    desk.phone.remoteEnds(call, CallEnd::Lost);
    REQUIRE(offers.offers().size() == 1);
    CHECK(offers.offers().constFirst().target.isEmpty());
    CHECK_FALSE(offers.use());
    CHECK(offers.offers().size() == 1);
}
