// linijactl alone drives a phone with an account at a real PBX.
#include "tests/app/ctl/ctl.h"
#include "tests/app/phone/privatepulse.h"
#include "tests/pbx/pbxphone.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

struct Desk
{
    TestPbx pbx;
    PbxPhone agent{pbx};
    PbxPhone colleague{pbx, Rings::Always, 1700};
    std::unique_ptr<Talker> customer;

    PrivatePulse pulse;

    enum class Mouth { File, Microphone }; // a phone that plays files makes no conference

    explicit Desk(Mouth mouth = Mouth::File)
    {
        if (mouth == Mouth::Microphone) {
            REQUIRE(pulse.start());
            agent.useSoundDevices(pulse.environment());
        }
        agent.start();
        colleague.begin(pbx.account("agent2"));
        REQUIRE(colleague.registers());
        const AccountSetup account = pbx.account("agent1");
        QProcess ctl; // the password goes by stdin alone
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LINIJA_HOME", agent.folder.path());
        ctl.setProcessEnvironment(environment);
        ctl.start(program("linijactl"), {"--json", "phone", "account", account.uri, "--server", account.server, "--transport", "udp", "--password-stdin"});
        ctl.write(account.password.toUtf8() + '\n');
        ctl.closeWriteChannel();
        REQUIRE(waitFor([&] { return ctl.state() == QProcess::NotRunning; }, 60s));
        REQUIRE(ctl.exitCode() == 0);
    }
    [[nodiscard]] CtlRun ctl(const QStringList &words) const { return Ctl(agent.folder.path()).run(QStringList{"--json", "phone"} + words, 100'000); }
    [[nodiscard]] bool comesTo(const QStringList &words) const
    {
        return waitFor([&] { return ctl(words).exit == 0; }, 20s);
    }
    void talk()
    {
        customer = outsider(pbx, agent, "7001");
        REQUIRE(comesTo({"answer"}));
    }
    void colleagueAnswers()
    {
        REQUIRE(colleague.reaches(CallPhase::Alerting, 15s));
        colleague.client->answer(colleague.history.constLast().id);
        REQUIRE(colleague.reaches(CallPhase::Talking));
    }
};

QJsonObject last(const CtlRun &run)
{
    return run.rows.isEmpty() ? QJsonObject() : run.rows.constLast();
}

} // namespace

TEST_CASE("customers are transferred at once and after asking, and come back from a number that is not there, by linijactl alone", "[sip]")
{
    Desk desk;
    desk.talk();
    const CtlRun nowhere = desk.ctl({"transfer", "4999"});
    CHECK(nowhere.exit == 1);
    CHECK(last(nowhere)["transfer"].toObject()["state"] == "failed");
    CHECK(nowhere.err.contains("it came to nothing"));
    const CtlRun blind = desk.ctl({"transfer", "1002"});
    INFO(blind.err.toStdString());
    CHECK(blind.exit == 0);
    CHECK(last(blind)["transfer"].toObject()["state"] == "done");
    desk.colleagueAnswers();
    desk.customer->process.terminate();
    REQUIRE(desk.colleague.reaches(CallPhase::Ended));

    desk.talk();
    const CtlRun status = desk.ctl({"status"});
    const CtlRun asked = desk.ctl({"dial", "1002", "--consults-for", last(status)["id"].toString()});
    REQUIRE(asked.exit == 0);
    desk.colleagueAnswers();
    const CtlRun connected = desk.ctl({"transfer-to"});
    INFO(connected.err.toStdString());
    CHECK(connected.exit == 0);
    CHECK(waitFor([&] { return desk.ctl({"status"}).rows.size() == 1; })); // the agent is out
    CHECK(desk.colleague.hasCallIn(CallPhase::Talking));
}

TEST_CASE("a call that rings is sent on, one in talk is parked, and the place is watched, by linijactl alone", "[sip]")
{
    Desk desk;
    desk.customer = outsider(desk.pbx, desk.agent, "7001");
    REQUIRE(desk.comesTo({"decline", "--to", "1002"}));
    desk.colleagueAnswers();
    desk.customer->process.terminate();
    REQUIRE(desk.colleague.reaches(CallPhase::Ended));

    Talker watch("linijactl", {"--json", "phone", "extensions", "701", "--seconds", "100"}, desk.agent.folder.path());
    REQUIRE(watch.said("extension"));
    desk.talk();
    const CtlRun parked = desk.ctl({"park", "700"});
    INFO(parked.err.toStdString());
    CHECK(parked.exit == 0);
    CHECK(waitFor([&] { return watch.events.back()["use"] == "in-use"; }));
    CHECK(desk.ctl({"dial", "701", "--wait"}).exit == 0); // picked up again
    CHECK(waitFor([&] { return watch.events.back()["use"] == "idle"; }));
}

TEST_CASE("codes of the server are called, and their refusal is told with its status", "[sip]")
{
    Desk desk;
    const CtlRun refused = desk.ctl({"service", "*47"});
    CHECK(refused.exit == 1);
    CHECK(last(refused)["sipStatus"] == 404);
    CHECK(desk.ctl({"service", "*45"}).exit == 0);
    CHECK(desk.pbx.cli("queue show support").contains("PJSIP/agent1"));
    CHECK(desk.ctl({"service", "604", "12#"}).exit == 0);
    CHECK(desk.pbx.cli("database get test digits").contains("Value: 12"));
}

TEST_CASE("two calls become a conference, one is taken out, and the last is a call again, by linijactl alone", "[sip]")
{
    Desk desk(Desk::Mouth::Microphone);
    const QString first = last(desk.ctl({"dial", "600", "--wait"}))["id"].toString();
    const QString second = last(desk.ctl({"dial", "601", "--wait"}))["id"].toString();
    const CtlRun joined = desk.ctl({"join"});
    INFO(joined.err.toStdString());
    REQUIRE(joined.exit == 0);
    CHECK(desk.ctl({"hold"}).err.contains("conflict")); // which of the two?
    CHECK(last(desk.ctl({"separate", first}))["phase"] == "on-hold");
    CHECK(desk.ctl({"hangup", second}).exit == 0);
    CHECK(desk.ctl({"resume"}).exit == 0);
    CHECK(desk.ctl({"dial", "600", "--wait"}).exit == 0); // the same party twice
    CHECK(desk.ctl({"join"}).err.contains("conflict"));   // the library would fall over them
    CHECK(desk.ctl({"hangup"}).exit == 0);
    CHECK(desk.ctl({"hangup", first}).exit == 0);
    CHECK(desk.ctl({"status"}).rows.size() == 1);
}

TEST_CASE("a call goes before a code that is under way", "[sip]")
{
    Desk desk;
    Talker code("linijactl", {"--json", "phone", "service", "61430"}, desk.agent.folder.path()); // answers after half a minute
    REQUIRE(desk.pbx.says("core show channels concise", "61430"));
    CHECK(desk.ctl({"dial", "600", "--wait"}).exit == 0);
    REQUIRE(code.ended());
    CHECK(code.process.exitCode() == 1);
    CHECK(code.event("service")["end"] == "busy");
    CHECK(desk.ctl({"hangup"}).exit == 0);
    CHECK(desk.ctl({"service", "*45"}).exit == 0); // codes go on as before
}
