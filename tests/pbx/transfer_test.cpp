// Calls that are handed on, on a real PBX; each ear judged by frequency. The agent plays 440 Hz, the customer 1000 Hz, the
// colleague 1700 Hz.
#include "tests/app/phone/privatepulse.h"
#include "tests/pbx/ear.h"
#include "tests/pbx/pbxphone.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

constexpr double agentHz = 440;
constexpr double customerHz = 1000;
constexpr double colleagueHz = 1700;

// What the agent speaks into: a file, or a microphone. Conferences need the second: there the library plays no files.
enum class Mouth { File, Microphone };

struct Company
{
    explicit Company(Mouth mouth = Mouth::File) : agent(pbx, Rings::Always, agentHz), colleague(pbx, Rings::Always, colleagueHz)
    {
        if (qEnvironmentVariableIsSet("LINIJA_KEEP_LOGS"))
            agent.arguments << QStringLiteral("--trace-sip");
        if (mouth == Mouth::Microphone) {
            REQUIRE(pulse.start());
            agent.useSoundDevices(pulse.environment());
            pulse.hum(agent.path("agent.wav"));
            pulse.recordEar(agent.path("heard.wav"));
        }
        agent.begin(pbx.account(QStringLiteral("agent1")));
        colleague.begin(pbx.account(QStringLiteral("agent2")));
        REQUIRE(agent.registers());
        REQUIRE(colleague.registers());
        QObject::connect(agent.client.get(), &SoftphonePort::commandFailed, agent.client.get(),
                         [this](const QString &method, const QString &, const Error &error) { failures << method + QStringLiteral(": ") + error.detail; });
    }

    // What happened, for whoever wonders why a test fails.
    ~Company()
    {
        const QString keep = qEnvironmentVariable("LINIJA_KEEP_LOGS");
        if (!keep.isEmpty()) {
            for (const Call &call : agent.history)
                std::printf("%s %d transfer %d %s conf %d early %d\n", qPrintable(call.id.right(6)), int(call.phase), int(call.transfer.state), qPrintable(call.transfer.detail), int(call.inConference), int(call.earlyMedia));
            std::printf("failures: %s\n", qPrintable(failures.join(QLatin1Char('|'))));
            QFile::remove(keep);
            QFile::copy(agent.path("logs/phone.log"), keep);
        }
    }

    // A customer whom the agent talks to.
    QString talk()
    {
        customer = outsider(pbx, agent, QStringLiteral("7001"), {QStringLiteral("--record"), agent.path("customer.wav")});
        REQUIRE(agent.reaches(CallPhase::Alerting, 15s));
        const QString id = agent.history.constLast().id;
        agent.client->answer(id);
        REQUIRE(agent.reaches(CallPhase::Talking));
        REQUIRE(customerEar().hears(agentHz));
        return id;
    }

    // The colleague whom the agent asks first.
    QString consult(const QString &customerCall)
    {
        agent.client->perform(phonecommand::Dial{QStringLiteral("1002"), {}, customerCall});
        REQUIRE(colleague.reaches(CallPhase::Alerting, 15s));
        colleague.client->answer(colleague.history.constLast().id);
        REQUIRE(waitFor([&] { return agent.callIn(CallPhase::Talking).consultsFor == customerCall; }));
        REQUIRE(colleagueEar().hears(agentHz));
        return agent.callIn(CallPhase::Talking).id;
    }

    [[nodiscard]] CallTransfer lastTransfer(const QString &id) const
    {
        CallTransfer last;
        for (const Call &call : agent.history) {
            if (call.id == id)
                last = call.transfer;
        }
        return last;
    }
    [[nodiscard]] CallPhase phaseOf(const QString &id) const
    {
        CallPhase last = CallPhase::Ended;
        for (const Call &call : agent.history) {
            if (call.id == id)
                last = call.phase;
        }
        return last;
    }
    [[nodiscard]] bool comesTo(const QString &id, CallPhase phase, std::chrono::milliseconds limit = 10s) const
    {
        return waitFor([&] { return phaseOf(id) == phase; }, limit);
    }

    [[nodiscard]] Ear customerEar() const { return Ear(agent.path("customer.wav")); }
    [[nodiscard]] Ear agentEar() const { return Ear(agent.path("heard.wav"), pulse.server.state() == QProcess::Running ? 16000 : 48000); }
    [[nodiscard]] Ear colleagueEar() const { return Ear(colleague.path("heard.wav")); }

    TestPbx pbx;
    PrivatePulse pulse;
    PbxPhone agent;
    PbxPhone colleague;
    std::unique_ptr<Talker> customer;
    QStringList failures;
};

} // namespace

TEST_CASE("A customer transferred at once rings at the colleague and talks with them; the agent is out", "[sip]")
{
    Company here;
    const QString id = here.talk();
    here.agent.client->perform(phonecommand::Transfer{id, QStringLiteral("1002")});
    REQUIRE(here.colleague.reaches(CallPhase::Alerting, 15s));
    CHECK(here.colleague.history.constLast().remoteUser == QStringLiteral("+37126555014")); // who calls, not who transferred
    here.colleague.client->answer(here.colleague.history.constLast().id);
    REQUIRE(here.comesTo(id, CallPhase::Ended));
    CHECK(here.lastTransfer(id).state == TransferState::Done);
    CHECK(here.lastTransfer(id).kind == TransferKind::Blind);
    CHECK(here.agent.history.constLast().end == CallEnd::Normal);
    CHECK(here.customerEar().hears(colleagueHz));
    CHECK(here.colleagueEar().hears(customerHz));
    CHECK(here.customerEar().hearsNo(agentHz));
    CHECK(here.agent.client->calls().isEmpty());
    CHECK(here.failures.isEmpty());
}

TEST_CASE("A transfer to a number that is not there comes back to the customer, with the reason", "[sip]")
{
    Company here;
    const QString id = here.talk();
    here.agent.client->perform(phonecommand::Transfer{id, QStringLiteral("3999")});
    REQUIRE(waitFor([&] { return here.lastTransfer(id).state == TransferState::Failed; }));
    CHECK(here.lastTransfer(id).failure == CallEnd::Unreachable);
    CHECK(here.lastTransfer(id).detail.contains(QStringLiteral("404")));
    CHECK(here.phaseOf(id) == CallPhase::Talking);
    CHECK(here.customerEar().hears(agentHz));
    // And it may be tried again.
    here.agent.client->perform(phonecommand::Transfer{id, QStringLiteral("1002")});
    REQUIRE(here.colleague.reaches(CallPhase::Alerting, 15s));
}

TEST_CASE("The agent asks a colleague first, swaps, and joins the customer with them", "[sip]")
{
    Company here;
    const QString id = here.talk();
    const QString consultation = here.consult(id);
    CHECK(here.phaseOf(id) == CallPhase::OnHold);
    CHECK(here.customerEar().hearsNo(agentHz));
    CHECK(here.colleagueEar().level(customerHz) < Ear::absent);
    // Swap: back to the customer while the colleague waits, and again.
    here.agent.client->resume(id);
    REQUIRE(here.comesTo(id, CallPhase::Talking));
    REQUIRE(here.comesTo(consultation, CallPhase::OnHold));
    CHECK(here.customerEar().hears(agentHz));
    here.agent.client->resume(consultation);
    REQUIRE(here.comesTo(id, CallPhase::OnHold));
    REQUIRE(here.comesTo(consultation, CallPhase::Talking));

    here.agent.client->perform(phonecommand::TransferTo{id, consultation});
    REQUIRE(here.comesTo(id, CallPhase::Ended));
    REQUIRE(here.comesTo(consultation, CallPhase::Ended));
    CHECK(here.lastTransfer(id).state == TransferState::Done);
    CHECK(here.lastTransfer(id).kind == TransferKind::Attended);
    CHECK(here.customerEar().hears(colleagueHz));
    CHECK(here.colleagueEar().hears(customerHz));
    CHECK(here.customerEar().hearsNo(agentHz));
    CHECK(here.colleagueEar().hearsNo(agentHz));
    CHECK(here.failures.isEmpty());
}

TEST_CASE("A colleague who hangs up or is not there leaves the agent with the customer again", "[sip]")
{
    Company here;
    const QString id = here.talk();
    here.consult(id);
    here.colleague.client->hangUp(here.colleague.history.constLast().id);
    REQUIRE(here.comesTo(id, CallPhase::Talking));
    CHECK(here.customerEar().hears(agentHz));
    here.agent.client->perform(phonecommand::Dial{QStringLiteral("607"), {}, id}); // busy
    const auto heardBusy = [&](const Call &call) { return call.id != id && call.end == CallEnd::Busy; }; // and the customer is back at once
    REQUIRE(waitFor([&] { return std::any_of(here.agent.history.cbegin(), here.agent.history.cend(), heardBusy); }, 20s));
    REQUIRE(here.comesTo(id, CallPhase::Talking));
    CHECK(here.customerEar().hears(agentHz));
    CHECK(here.failures.isEmpty());
}

TEST_CASE("Three talk with each other; one is taken out and hears nobody; the last two go on", "[sip]")
{
    Company here(Mouth::Microphone);
    const QString id = here.talk();
    const QString consultation = here.consult(id);
    here.agent.client->perform(phonecommand::Join{id, consultation});
    REQUIRE(waitFor([&] {
        const auto calls = here.agent.client->calls();
        return calls.size() == 2 && std::all_of(calls.cbegin(), calls.cend(), [](const Call &call) { return call.inConference && call.phase == CallPhase::Talking; });
    }));
    CHECK(here.customerEar().hears(agentHz));
    CHECK(here.customerEar().hears(colleagueHz));
    CHECK(here.colleagueEar().hears(agentHz));
    CHECK(here.colleagueEar().hears(customerHz));

    // The agent steps out: the others go on.
    here.agent.client->hold(id);
    REQUIRE(here.comesTo(id, CallPhase::OnHold));
    REQUIRE(here.comesTo(consultation, CallPhase::OnHold));
    CHECK(here.customerEar().hearsNo(agentHz));
    CHECK(here.customerEar().hears(colleagueHz));
    here.agent.client->resume(id);
    REQUIRE(here.comesTo(consultation, CallPhase::Talking));
    CHECK(here.customerEar().hears(agentHz));
    CHECK(here.agentEar().hears(customerHz));
    CHECK(here.agentEar().hears(colleagueHz));

    here.agent.client->setMuted(id, true);
    REQUIRE(waitFor([&] { return here.agent.client->calls().constFirst().muted && here.agent.client->calls().constLast().muted; }));
    CHECK(here.customerEar().hearsNo(agentHz));
    CHECK(here.colleagueEar().hearsNo(agentHz));
    here.agent.client->setMuted(consultation, false);
    CHECK(here.customerEar().hears(agentHz));

    here.agent.client->perform(phonecommand::Separate{consultation});
    REQUIRE(here.comesTo(consultation, CallPhase::OnHold));
    REQUIRE(waitFor([&] {
        const auto calls = here.agent.client->calls();
        return std::none_of(calls.cbegin(), calls.cend(), [](const Call &call) { return call.inConference; });
    }));
    CHECK(here.phaseOf(id) == CallPhase::Talking);
    CHECK(here.customerEar().hears(agentHz));
    CHECK(here.customerEar().hearsNo(colleagueHz));
    CHECK(here.colleagueEar().hearsNo(customerHz));
    CHECK(here.colleagueEar().hearsNo(agentHz));
    CHECK(here.failures.isEmpty());
}

TEST_CASE("Of three, one who hangs up leaves two; the agent who leaves may join them with each other", "[sip]")
{
    Company here(Mouth::Microphone);
    const QString id = here.talk();
    const QString consultation = here.consult(id);
    here.agent.client->perform(phonecommand::Join{id, consultation});
    REQUIRE(waitFor([&] { return here.agent.client->calls().size() == 2 && here.agent.client->calls().constFirst().inConference; }));
    CHECK(here.customerEar().hears(colleagueHz));
    here.agent.client->perform(phonecommand::TransferTo{id, consultation});
    REQUIRE(here.comesTo(id, CallPhase::Ended));
    REQUIRE(here.comesTo(consultation, CallPhase::Ended));
    CHECK(here.customerEar().hears(colleagueHz));
    CHECK(here.colleagueEar().hears(customerHz));
    CHECK(here.customerEar().hearsNo(agentHz));
    CHECK(here.colleague.client->calls().size() == 1);
    CHECK(here.failures.isEmpty());

    Company there(Mouth::Microphone);
    const QString again = there.talk();
    const QString colleague = there.consult(again);
    there.agent.client->perform(phonecommand::Join{again, colleague});
    REQUIRE(waitFor([&] { return there.agent.client->calls().size() == 2 && there.agent.client->calls().constFirst().inConference; }));
    CHECK(there.customerEar().hears(colleagueHz));
    there.colleague.client->hangUp(there.colleague.history.constLast().id);
    REQUIRE(there.comesTo(colleague, CallPhase::Ended));
    REQUIRE(waitFor([&] { return !there.agent.client->calls().constFirst().inConference; }));
    CHECK(there.phaseOf(again) == CallPhase::Talking);
    CHECK(there.customerEar().hears(agentHz));
    CHECK(there.agentEar().hears(customerHz));
}

TEST_CASE("A parked customer hears music, and whoever picks them up", "[sip]")
{
    Company here;
    const QString id = here.talk();
    here.agent.client->perform(phonecommand::Park{id, QStringLiteral("700")});
    REQUIRE(here.comesTo(id, CallPhase::Ended));
    CHECK(here.lastTransfer(id).kind == TransferKind::Park);
    CHECK(here.lastTransfer(id).state == TransferState::Done);
    CHECK(here.customerEar().hearsNo(agentHz));
    CHECK(here.pbx.says(QStringLiteral("parking show default"), QStringLiteral("Space               :  701")));
    here.colleague.client->dial(QStringLiteral("701"));
    REQUIRE(here.colleague.reaches(CallPhase::Talking));
    CHECK(here.customerEar().hears(colleagueHz));
    CHECK(here.colleagueEar().hears(customerHz));
}

TEST_CASE("A call that rings is sent on to a colleague without being taken", "[sip]")
{
    Company here;
    here.customer = outsider(here.pbx, here.agent, QStringLiteral("7001"), {QStringLiteral("--record"), here.agent.path("customer.wav")});
    REQUIRE(here.agent.reaches(CallPhase::Alerting, 15s));
    here.agent.client->perform(phonecommand::Decline{here.agent.history.constLast().id, QStringLiteral("1002")});
    REQUIRE(here.colleague.reaches(CallPhase::Alerting, 15s));
    CHECK(here.agent.history.constLast().end == CallEnd::Declined);
    here.colleague.client->answer(here.colleague.history.constLast().id);
    CHECK(here.customerEar().hears(colleagueHz));
}

TEST_CASE("Digits go by SIP INFO where the account says so, and what is heard before the answer is heard", "[sip]")
{
    Company here;
    AccountSetup account = here.pbx.account(QStringLiteral("info1"));
    account.dtmf = DtmfWay::Info;
    here.agent.client->perform(phonecommand::SetAccount{account});
    REQUIRE(waitFor([&] { return here.agent.client->status().account.contains(QStringLiteral("info1")) && here.agent.client->status().registration == RegistrationState::Registered; }, 15s));
    here.agent.client->dial(QStringLiteral("604"));
    REQUIRE(here.agent.reaches(CallPhase::Talking));
    (void)waitFor([] { return false; }, 500ms);
    here.agent.client->perform(phonecommand::SendDtmf{here.agent.history.constLast().id, QStringLiteral("31*4#")});
    CHECK(here.pbx.says(QStringLiteral("database get test digits"), QStringLiteral("Value: 31*4")));
    REQUIRE(here.agent.reaches(CallPhase::Ended));

    here.agent.client->dial(QStringLiteral("608"));
    REQUIRE(waitFor([&] { return here.agent.callIn(CallPhase::RingingOut).earlyMedia; }));
    CHECK(here.agentEar().hears(800, 3s));
    CHECK_FALSE(here.agent.hasCallIn(CallPhase::Talking));
    REQUIRE(here.agent.reaches(CallPhase::Talking));
    CHECK_FALSE(here.agent.history.constLast().earlyMedia);
    CHECK(here.agentEar().hears(1000));
}
