// The queue of a real PBX in step with the agent's state, and a lead on the line. The agent plays 440 Hz, the customer 1000 Hz,
// the lead 1700 Hz.
#include "core/session/agentsession.h"
#include "core/session/queuepresence.h"
#include "tests/pbx/pbxphone.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

void rest(std::chrono::milliseconds length) // let them talk
{
    (void)waitFor([] { return false; }, length);
}

PbxProfile asterisk()
{
    const auto profile = loadPbxProfile(QStringLiteral("asterisk"));
    REQUIRE(profile);
    return *profile;
}

// An agent at a desk: phone, session and queue.
struct AgentDesk
{
    explicit AgentDesk(const TestPbx &pbx) : phone(pbx, Rings::WhenAWindowIsReady)
    {
        phone.begin(pbx.account(QStringLiteral("agent1")));
        agent = std::make_unique<AgentSession>(*phone.client, clock);
        queue = std::make_unique<QueuePresence>(*phone.client, *agent, QueuePresence::HttpSender());
        queue->setProfile(asterisk());
        REQUIRE(phone.registers());
        agent->signIn();
    }
    bool reaches(QueueSync sync, std::chrono::milliseconds limit = std::chrono::seconds(15)) const
    {
        return waitFor([&] { return queue->standing().sync == sync; }, limit);
    }

    PbxPhone phone;
    SystemClock clock;
    std::unique_ptr<AgentSession> agent;
    std::unique_ptr<QueuePresence> queue;
};

QString memberLine(const TestPbx &pbx)
{
    for (const QString &line : pbx.cli(QStringLiteral("queue show support")).split(QLatin1Char('\n'))) {
        if (line.contains(QStringLiteral("PJSIP/agent1")))
            return line;
    }
    return {};
}

} // namespace

TEST_CASE("Not ready is pause at the queue, with its reason; Ready takes calls; signing out leaves the queue", "[sip]")
{
    const TestPbx pbx;
    AgentDesk desk(pbx);
    CHECK(waitFor([&] { return memberLine(pbx).contains(QStringLiteral("(paused")); }));
    CHECK(desk.reaches(QueueSync::InStep));
    desk.agent->setReady();
    CHECK(waitFor([&] { return !memberLine(pbx).isEmpty() && !memberLine(pbx).contains(QStringLiteral("paused")); }));
    CHECK(desk.reaches(QueueSync::InStep));
    desk.agent->setNotReady(QStringLiteral("lunch"));
    CHECK(waitFor([&] { return memberLine(pbx).contains(QStringLiteral("(paused:2")); }));
    CHECK(waitFor([&] { return desk.queue->standing().pausedAtPbx == true; }));
    CHECK(desk.reaches(QueueSync::InStep));
    desk.agent->signOut();
    CHECK(waitFor([&] { return memberLine(pbx).isEmpty(); }));
    CHECK(desk.phone.history.isEmpty()); // nobody saw a call
}

TEST_CASE("What somebody changes at the PBX is seen as a difference within seconds, and set right when asked", "[sip]")
{
    const TestPbx pbx;
    AgentDesk desk(pbx);
    REQUIRE(desk.reaches(QueueSync::InStep));
    desk.agent->setReady();
    REQUIRE(desk.reaches(QueueSync::InStep));
    (void)pbx.cli(QStringLiteral("queue pause member PJSIP/agent1 queue support reason audit"));
    REQUIRE(desk.reaches(QueueSync::Differs, 8s));
    CHECK(desk.queue->standing().pausedAtPbx == true);
    CHECK_FALSE(desk.queue->standing().wantsPause);
    desk.queue->again();
    CHECK(waitFor([&] { return !memberLine(pbx).contains(QStringLiteral("paused")); }));
    CHECK(desk.reaches(QueueSync::InStep));
}

TEST_CASE("After-call work keeps the queue from sending the next call, which waits and comes when the agent is ready", "[sip]")
{
    const TestPbx pbx;
    AgentDesk desk(pbx);
    REQUIRE(desk.reaches(QueueSync::InStep));
    desk.agent->setReady();
    REQUIRE(desk.reaches(QueueSync::InStep));
    const auto first = outsider(pbx, desk.phone, QStringLiteral("7000"));
    REQUIRE(waitFor([&] { return desk.phone.hasCallIn(CallPhase::Alerting); }));
    const QString id = desk.phone.callIn(CallPhase::Alerting).id;
    desk.agent->contactAlerting();
    desk.phone.client->answer(id);
    REQUIRE(waitFor([&] { return desk.phone.hasCallIn(CallPhase::Talking); }));
    desk.agent->contactActivity(CallActivity::Talking);
    const auto second = outsider(pbx, desk.phone, QStringLiteral("7000"), {QStringLiteral("--from"), QStringLiteral("+37167222333"), QStringLiteral("--patience"), QStringLiteral("60")});
    REQUIRE(second->said("answered")); // by the queue's music
    desk.phone.client->hangUp(id);
    desk.agent->contactEnded(true, std::nullopt);
    CHECK(waitFor([&] { return memberLine(pbx).contains(QStringLiteral("(paused:9")); }));
    rest(2500ms); // longer than the queue waits between two tries
    CHECK_FALSE(desk.phone.hasCallIn(CallPhase::Alerting));
    CHECK(pbx.cli(QStringLiteral("queue show support")).contains(QStringLiteral("has 1 calls")));
    desk.agent->afterCallWorkDone();
    CHECK(waitFor([&] { return desk.phone.hasCallIn(CallPhase::Alerting); }, 15s));
}

TEST_CASE("A PBX that died and came back has the agent in its queue again", "[sip]")
{
    TestPbx pbx;
    AgentDesk desk(pbx);
    REQUIRE(desk.reaches(QueueSync::InStep));
    desk.agent->setReady();
    REQUIRE(desk.reaches(QueueSync::InStep));
    pbx.kill();
    const bool noticed = desk.reaches(QueueSync::Off, 60s);
    INFO(desk.phone.log());
    REQUIRE(noticed);
    pbx.start();
    CHECK(waitFor([&] { return !memberLine(pbx).isEmpty() && !memberLine(pbx).contains(QStringLiteral("paused")); }, 90s));
    CHECK(desk.reaches(QueueSync::InStep));
}

TEST_CASE("A lead listens, whispers and barges: who hears whom, and the agent's desk knows", "[sip]")
{
    struct Mode
    {
        PbxVerb verb;
        LeadOnLine shown;
        bool agentHearsLead;
        bool customerHearsLead;
    };
    const TestPbx pbx;
    for (const Mode &mode : {Mode{PbxVerb::Listen, LeadOnLine::Listens, false, false}, Mode{PbxVerb::Whisper, LeadOnLine::Whispers, true, false},
                             Mode{PbxVerb::Barge, LeadOnLine::Barges, true, true}}) {
        INFO(pbxVerbName(mode.verb).toStdString());
        AgentDesk desk(pbx);
        desk.agent->setReady();
        PbxPhone lead(pbx, Rings::Always, 1700);
        lead.begin(pbx.account(QStringLiteral("lead")));
        REQUIRE(lead.registers());
        const auto customer = outsider(pbx, desk.phone, QStringLiteral("7001"));
        REQUIRE(waitFor([&] { return desk.phone.hasCallIn(CallPhase::Alerting); }));
        const QString id = desk.phone.callIn(CallPhase::Alerting).id;
        desk.phone.client->answer(id);
        REQUIRE(waitFor([&] { return desk.phone.hasCallIn(CallPhase::Talking); }));
        PbxWords words;
        words.agent = QStringLiteral("agent1");
        const auto call = filled(*asterisk().find(mode.verb), words);
        REQUIRE(call);
        lead.client->dial(call->target);
        REQUIRE(lead.reaches(CallPhase::Talking));
        CHECK(waitFor([&] { return desk.queue->standing().lead == mode.shown; }));
        rest(2500ms);
        lead.client->hangUp(lead.history.constLast().id);
        CHECK(waitFor([&] { return desk.queue->standing().lead == LeadOnLine::Nobody; }));
        desk.phone.client->hangUp(id);
        REQUIRE(customer->ended());
        const QJsonObject customerHeard = customer->event("ended");
        desk.queue.reset(); // before the phone goes
        desk.agent.reset();
        desk.phone.leave();
        lead.leave();
        const QJsonObject agentHeard = desk.phone.heard("440,1000,1700");
        const QJsonObject leadHeard = lead.heard("440,1000,1700");
        std::printf("%-8s agent hears 1000/1700: %.0f / %.0f   customer hears 440/1700: %.0f / %.0f   lead hears 440/1000: %.0f / %.0f dBFS\n",
                    qPrintable(pbxVerbName(mode.verb)), toneLevel(agentHeard, "1000"), toneLevel(agentHeard, "1700"), toneLevel(customerHeard, "440"),
                    toneLevel(customerHeard, "1700"), toneLevel(leadHeard, "440"), toneLevel(leadHeard, "1000"));
        CHECK(toneLevel(agentHeard, "1000") > -25);
        CHECK((toneLevel(agentHeard, "1700") > -30) == mode.agentHearsLead);
        CHECK((toneLevel(agentHeard, "1700") < -45) != mode.agentHearsLead);
        CHECK(toneLevel(customerHeard, "440") > -25);
        CHECK((toneLevel(customerHeard, "1700") > -30) == mode.customerHearsLead);
        CHECK((toneLevel(customerHeard, "1700") < -45) != mode.customerHearsLead);
        CHECK(toneLevel(leadHeard, "440") > -30);
        CHECK(toneLevel(leadHeard, "1000") > -30);
        CHECK(waitFor([&] { return pbx.cli(QStringLiteral("core show channels count")).contains(QStringLiteral("0 active channels")); }));
    }
}

TEST_CASE("Only a lead may come on the line", "[sip]")
{
    const TestPbx pbx;
    PbxPhone other(pbx);
    other.begin(pbx.account(QStringLiteral("agent2")));
    REQUIRE(other.registers());
    other.client->dial(QStringLiteral("*51agent1"));
    REQUIRE(other.reaches(CallPhase::Ended));
    CHECK_FALSE(other.history.constLast().answeredAt.has_value());
}
