// Customers who are parked at a real PBX, as the agent's desk knows them. The agent plays 440 Hz, the customer 1000 Hz, the
// colleague 1700 Hz.
#include "core/session/agentsession.h"
#include "core/session/catalog.h"
#include "core/session/customerdirectory.h"
#include "core/session/interactionservice.h"
#include "core/session/parkedcalls.h"
#include "core/session/queuepresence.h"
#include "core/storage/store.h"
#include "tests/pbx/ear.h"
#include "tests/pbx/pbxphone.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

constexpr double agentHz = 440;
constexpr double customerHz = 1000;
constexpr double colleagueHz = 1700;

struct Desk
{
    TestPbx pbx;
    PbxPhone phone{pbx, Rings::WhenAWindowIsReady, agentHz};
    PbxPhone colleague{pbx, Rings::Always, colleagueHz};
    SystemClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<AgentSession> agent;
    std::unique_ptr<CustomerDirectory> directory;
    std::unique_ptr<Catalog> catalog;
    std::unique_ptr<InteractionService> interactions;
    std::unique_ptr<QueuePresence> queue;
    std::unique_ptr<ParkedCalls> parked;
    std::unique_ptr<Talker> customer;
    InteractionId id;

    // parkBy: the code that parks, with the place.
    explicit Desk(const QString &parkBy = {})
    {
        phone.begin(pbx.account(QStringLiteral("agent1")));
        colleague.begin(pbx.account(QStringLiteral("agent2")));
        auto opened = Store::open(phone.path("desk.sqlite"));
        REQUIRE(opened.ok());
        store = std::move(opened).value();
        agent = std::make_unique<AgentSession>(*phone.client, clock);
        directory = std::make_unique<CustomerDirectory>(*store, clock);
        catalog = std::make_unique<Catalog>(*store);
        interactions = std::make_unique<InteractionService>(*phone.client, *store, *directory, *catalog, *agent, clock,
                                                            DeskIdentity{QStringLiteral("olena"), QStringLiteral("Olena"), QStringLiteral("LV"), QStringLiteral("en")});
        queue = std::make_unique<QueuePresence>(*phone.client, *agent, QueuePresence::HttpSender());
        parked = std::make_unique<ParkedCalls>(*interactions, *queue, *phone.client, *agent, clock);
        auto profile = loadPbxProfile(QStringLiteral("asterisk"));
        REQUIRE(profile);
        if (!parkBy.isEmpty())
            profile.value().actions[PbxVerb::Park].target = parkBy;
        queue->setProfile(*profile);
        bool recovered = false;
        QObject::connect(interactions.get(), &InteractionService::recovered, interactions.get(), [&] { recovered = true; });
        interactions->start();
        REQUIRE(waitFor([&] { return recovered; }));
        REQUIRE(phone.registers());
        REQUIRE(colleague.registers());
        // Why a command was not taken, for whoever wonders why a test fails.
        QObject::connect(phone.client.get(), &SoftphonePort::commandFailed, phone.client.get(),
                         [](const QString &method, const QString &, const Error &error) { WARN(method.toStdString() + ": " + error.detail.toStdString()); });
        agent->signIn();
        agent->setReady();
        REQUIRE(waitFor([&] { return queue->standing().sync == QueueSync::InStep; }, 20s));
        REQUIRE(waitFor([&] { return queue->useOfPlace(QStringLiteral("701")) == ExtensionUse::Idle; })); // the PBX tells of its places
    }

    void talk()
    {
        customer = outsider(pbx, phone, QStringLiteral("7001"), {QStringLiteral("--record"), phone.path("customer.wav")});
        REQUIRE(phone.reaches(CallPhase::Alerting, 15s));
        REQUIRE(interactions->active().size() == 1);
        id = interactions->active().constFirst().interaction.id;
        phone.client->answer(interactions->find(id)->call.id);
        REQUIRE(customerEar().hears(agentHz));
        interactions->setNote(id, QStringLiteral("half a sentence"));
    }
    QString park()
    {
        phone.client->perform(phonecommand::Park{interactions->find(id)->call.id, parked->target()});
        REQUIRE(waitFor([&] { return parked->calls().size() == 1; }, 15s));
        const QString place = parked->calls().constFirst().place;
        REQUIRE(waitFor([&] { return queue->useOfPlace(place) == ExtensionUse::InUse; }));
        return place;
    }
    [[nodiscard]] Ear customerEar() const { return Ear(phone.path("customer.wav")); }
    [[nodiscard]] ActiveInteraction contact() const { return interactions->find(id).value_or(ActiveInteraction()); }
};

} // namespace

TEST_CASE("A parked customer waits where the desk says, and is picked up into the same contact", "[sip]")
{
    Desk desk;
    desk.talk();
    const QString place = desk.park();
    CHECK(desk.pbx.says(QStringLiteral("parking show default"), QStringLiteral("Space               :  ") + place));
    CHECK(desk.customerEar().hearsNo(agentHz));
    CHECK(desk.contact().interaction.transferredTo == place);
    CHECK(desk.parked->target() != QStringLiteral("*70") + place); // the next goes elsewhere

    REQUIRE(desk.parked->pickUp());
    REQUIRE(waitFor([&] { return desk.contact().stage == ContactStage::Talking; }, 15s));
    CHECK(desk.customerEar().hears(agentHz));
    CHECK(Ear(desk.phone.path("heard.wav")).hears(customerHz));
    CHECK(desk.interactions->active().size() == 1);
    CHECK(desk.contact().interaction.note == QStringLiteral("half a sentence"));
    CHECK(desk.contact().call.remoteUser == QStringLiteral("+37126555014"));
    CHECK(waitFor([&] { return desk.parked->calls().isEmpty(); }));
    CHECK(waitFor([&] { return desk.queue->useOfPlace(place) == ExtensionUse::Idle; }));
}

TEST_CASE("A parked customer whom a colleague picks up is no longer shown", "[sip]")
{
    Desk desk;
    desk.talk();
    const QString place = desk.park();
    QVector<ParkingEnd> ends;
    QObject::connect(desk.parked.get(), &ParkedCalls::left, desk.parked.get(), [&](const ParkedCall &, ParkingEnd how) { ends.append(how); });
    desk.colleague.client->dial(place);
    REQUIRE(desk.colleague.reaches(CallPhase::Talking, 15s));
    CHECK(desk.customerEar().hears(colleagueHz));
    CHECK(waitFor([&] { return ends == QVector<ParkingEnd>{ParkingEnd::Gone}; }));
    CHECK(desk.parked->calls().isEmpty());
    CHECK(desk.contact().interaction.transferredTo == place);
}

TEST_CASE("A parked customer whom nobody picks up comes back to the agent in after-call work, as the same contact", "[sip]")
{
    Desk desk(QStringLiteral("*79{place}")); // for three seconds
    desk.talk();
    (void)desk.park();
    CHECK(desk.agent->presence().state == AgentState::AfterCallWork);
    REQUIRE(waitFor([&] { return desk.contact().stage == ContactStage::Alerting; }, 20s));
    CHECK(desk.interactions->active().size() == 1);
    CHECK(desk.parked->calls().isEmpty());
    desk.phone.client->answer(desk.contact().call.id);
    REQUIRE(waitFor([&] { return desk.contact().stage == ContactStage::Talking; }));
    CHECK(desk.customerEar().hears(agentHz));
    CHECK(desk.contact().interaction.note == QStringLiteral("half a sentence"));
}
