// The check before work against a real PBX: what it measures, what it is told, and that a real call wins.
#include "core/telephony/pbxprofile.h"
#include "core/telephony/phonecheckrun.h"
#include "tests/app/phone/badnetwork.h"
#include "tests/app/phone/privatepulse.h"
#include "tests/pbx/ear.h"
#include "tests/pbx/pbxphone.h"

#include <QDir>

#include <cstdio>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

// A phone that plays a tone of 440 Hz for the agent's voice, and its check.
struct Desk
{
    const TestPbx pbx;
    SystemClock clock;
    PbxPhone phone;
    std::unique_ptr<PhoneCheck> check;

    Desk() : phone(pbx) {}

    void signIn(const AccountSetup &account)
    {
        phone.begin(account);
        REQUIRE(phone.registers());
        check = std::make_unique<PhoneCheck>(*phone.client, clock);
        call(echoNumberOf(loadPbxProfile(QStringLiteral("asterisk")).value(), phone.client->status().account, {}));
    }
    void signIn() { signIn(pbx.account(QStringLiteral("agent1"))); }
    void call(const QString &number)
    {
        check->setEchoNumber([number] { return number; });
    }
    [[nodiscard]] bool ends(std::chrono::milliseconds limit = 40s) const
    {
        return waitFor([&] { return !check->isRunning(); }, limit);
    }
    [[nodiscard]] bool listens() const
    {
        return waitFor([&] { return check->report().speakNow && check->report().step(CheckItem::Echo).state == CheckState::Running; }, 15s);
    }
    [[nodiscard]] CheckStep step(CheckItem item) const { return check->report().step(item); }
    [[nodiscard]] bool pbxIsQuiet() const { return pbx.says(QStringLiteral("core show channels count"), QStringLiteral("0 active channels"), 15s); }
};

const CheckStep good{CheckState::Good, CheckReason::None};

} // namespace

TEST_CASE("A good line is good, with figures; no call is shown, and nobody stays on the line", "[sip]")
{
    Desk desk;
    desk.signIn();
    desk.check->begin({}, {});
    REQUIRE(desk.ends());
    const PhoneCheckReport report = desk.check->report();
    std::printf("check took %lld ms: sent %.0f dBFS, heard %.0f dBFS, loss %.1f/%.1f %%, jitter %.1f ms, round trip %.1f ms, MOS %.2f, %s\n",
                static_cast<long long>(report.elapsed.count()), report.sentDb, report.heardDb, report.quality.lossInPercent, report.quality.lossOutPercent,
                report.quality.jitterMs, report.quality.roundTripMs, report.quality.mos, qPrintable(report.codec));
    CHECK(desk.step(CheckItem::SignedIn) == good);
    CHECK(desk.step(CheckItem::Microphone) == good);
    CHECK(desk.step(CheckItem::Echo) == good);
    CHECK(desk.step(CheckItem::Line) == good);
    CHECK(report.sentDb > -25);
    CHECK(std::abs(report.heardDb - report.sentDb) < 8);
    CHECK(report.quality.mos > 3.9);
    CHECK(report.quality.lossInPercent < 2);
    CHECK_FALSE(report.codec.isEmpty());
    // Played files are no sound device, and that is told.
    CHECK(desk.step(CheckItem::Devices) == CheckStep{CheckState::Bad, CheckReason::NoSound});
    CHECK(desk.phone.history.isEmpty());
    CHECK(desk.pbxIsQuiet());
}

TEST_CASE("With a headset and a voice all is good, and the microphone is closed again", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here");
        return;
    }
    Desk desk;
    desk.phone.useSoundDevices(pulse.environment());
    desk.signIn();
    bool speaks = true;
    SECTION("spoken") { pulse.hum(desk.phone.path("agent.wav")); }
    SECTION("silent: a microphone that gives nothing is told, and nothing is said of the echo") { speaks = false; }
    desk.check->begin({}, {});
    REQUIRE(desk.ends());
    CHECK(desk.step(CheckItem::SignedIn) == good);
    CHECK(desk.step(CheckItem::Devices) == good);
    const CallQuality quality = desk.check->report().quality;
    INFO(checkReasonName(desk.step(CheckItem::Line).reason).toStdString() << ", loss " << quality.lossInPercent << " and " << quality.lossOutPercent
                                                                           << " %, jitter " << quality.jitterMs << " ms");
    CHECK(desk.step(CheckItem::Line) == good);
    CHECK_FALSE(desk.check->report().input.isEmpty());
    if (speaks) {
        CHECK(desk.check->report().verdict == CheckVerdict::Good);
    } else {
        CHECK(desk.step(CheckItem::Microphone) == CheckStep{CheckState::Bad, CheckReason::NothingFromMicrophone});
        CHECK(desk.step(CheckItem::Echo) == CheckStep{CheckState::Doubtful, CheckReason::NotSpoken});
        CHECK(desk.check->report().verdict == CheckVerdict::Bad);
    }
    CHECK(waitFor([&] { return pulse.openMicrophones() == 0; }));
}

TEST_CASE("A PBX without that extension, busy, silent or hanging up: each is told by its name", "[sip]")
{
    Desk desk;
    desk.signIn();
    const auto reasonOf = [&](const char *number) {
        desk.call(QString::fromLatin1(number));
        desk.check->begin({}, {});
        REQUIRE(waitFor([&] { return desk.step(CheckItem::Echo).reason != CheckReason::None; }, 25s));
        desk.check->stop(); // the microphone would be listened to now; files are none
        return desk.step(CheckItem::Echo).reason;
    };
    CHECK(reasonOf("69999") == CheckReason::NoSuchNumber);
    CHECK(desk.check->report().sipStatus == 404);
    CHECK(reasonOf("607") == CheckReason::Busy);
    CHECK(reasonOf("606") == CheckReason::NoAnswer);
    CHECK(reasonOf("612") == CheckReason::CutOff);
    CHECK(reasonOf("613") == CheckReason::Refused);
    CHECK(reasonOf("112") == CheckReason::PhoneFailed); // never, whatever a profile says
    CHECK(desk.phone.history.isEmpty());
    CHECK(desk.pbxIsQuiet());
}

TEST_CASE("A number that plays something and sends nothing back is no echo; one that says nothing at all is silent", "[sip]")
{
    Desk desk;
    desk.signIn();
    desk.call(QStringLiteral("609")); // answers, presses keys, says nothing
    desk.check->begin({}, {});
    REQUIRE(desk.ends());
    CHECK(desk.step(CheckItem::Microphone) == good);
    CHECK(desk.step(CheckItem::Echo).state == CheckState::Bad);
    CHECK(desk.check->report().verdict == CheckVerdict::Bad);
}

TEST_CASE("What the network loses is named, by its direction", "[sip]")
{
    Desk desk;
    BadNetwork network(desk.pbx.sip);
    CheckReason expected = CheckReason::LossIn;
    SECTION("on the way here") { network.toCaller.lossPercent = 25; }
    SECTION("on the way out, though the echo lacks it too")
    {
        network.toPhone.lossPercent = 25; // towards the PBX
        expected = CheckReason::LossOut;
    }
    AccountSetup account = desk.pbx.account(QStringLiteral("agent1"));
    account.server = network.address().section(QLatin1Char('@'), 1);
    desk.signIn(account);
    desk.check->begin({}, {});
    REQUIRE(desk.ends());
    const CallQuality quality = desk.check->report().quality;
    std::printf("of %d packets %d lost: told %.1f %% in, %.1f %% out, MOS %.2f\n", network.carried, network.lost, quality.lossInPercent, quality.lossOutPercent, quality.mos);
    REQUIRE(network.carried > 500);
    CHECK(desk.step(CheckItem::Line).state == CheckState::Bad);
    // Where the computer is busy with other things, too, that is named: late and lost packets look alike.
    CHECK((desk.step(CheckItem::Line).reason == expected || desk.step(CheckItem::Line).reason == CheckReason::BusyComputer));
    CHECK(std::max(quality.lossInPercent, quality.lossOutPercent) > 10);
    CHECK(desk.check->report().verdict == CheckVerdict::Bad);
}

TEST_CASE("A customer's call wins: the check stops, it rings, and each hears the other", "[sip]")
{
    Desk desk;
    desk.signIn();
    desk.check->begin({}, {});
    REQUIRE(desk.listens());
    const auto customer = outsider(desk.pbx, desk.phone, QStringLiteral("7001"), {QStringLiteral("--record"), desk.phone.path("customer.wav")});
    REQUIRE(waitFor([&] { return desk.check->report().verdict == CheckVerdict::GaveWay; }, 15s));
    REQUIRE(desk.phone.reaches(CallPhase::Alerting));
    desk.phone.client->answer(desk.phone.history.constLast().id);
    REQUIRE(desk.phone.reaches(CallPhase::Talking));
    // The customer and the agent; the echo is gone.
    CHECK(desk.pbx.says(QStringLiteral("core show channels count"), QStringLiteral("2 active channels")));
    CHECK(Ear(desk.phone.path("customer.wav")).hears(440));
    CHECK(Ear(desk.phone.path("heard.wav")).hears(1000));
    for (const Call &call : desk.phone.history)
        CHECK(call.remoteUser == QStringLiteral("+37126555014"));
    desk.phone.client->hangUp(desk.phone.history.constLast().id);
    REQUIRE(desk.phone.reaches(CallPhase::Ended));
    REQUIRE(customer->said("ended"));
    CHECK(desk.pbxIsQuiet());
}

TEST_CASE("A call that the agent makes ends the check, also while the echo number still rings", "[sip]")
{
    Desk desk;
    desk.signIn();
    SECTION("within it")
    {
        desk.check->begin({}, {});
        REQUIRE(desk.listens());
    }
    SECTION("before the answer")
    {
        desk.call(QStringLiteral("606"));
        desk.check->begin({}, {});
        REQUIRE(waitFor([&] { return desk.pbx.cli(QStringLiteral("core show channels count")).contains(QStringLiteral("1 active channel")); }, 10s));
    }
    desk.phone.client->dial(QStringLiteral("601"));
    REQUIRE(desk.phone.reaches(CallPhase::Talking));
    CHECK(desk.check->report().verdict == CheckVerdict::GaveWay);
    CHECK(desk.pbx.says(QStringLiteral("core show channels count"), QStringLiteral("1 active channel")));
    desk.phone.client->hangUp(desk.phone.history.constLast().id);
    REQUIRE(desk.phone.reaches(CallPhase::Ended));
    CHECK(desk.pbxIsQuiet());
}

TEST_CASE("A window that dies within the check leaves nobody on the line", "[sip]")
{
    Desk desk;
    desk.signIn();
    desk.check->begin({}, {});
    REQUIRE(desk.listens());
    {
        PhoneLinkOptions options; // another window, which is told all calls
        options.socketPath = desk.phone.socketPath();
        PhoneLinkClient other(options);
        other.start();
        REQUIRE(waitFor([&] { return other.status().link == PhoneLinkState::Connected; }));
        CHECK(other.calls().isEmpty());
    }
    CHECK(desk.check->isRunning()); // it was not the one that began it
    desk.check.reset();
    CHECK(desk.pbxIsQuiet());
    // The link alone breaks, as with a crash.
    desk.phone.client->perform(phonecommand::StartEchoCall{QStringLiteral("600")});
    REQUIRE(desk.pbx.says(QStringLiteral("core show channels count"), QStringLiteral("1 active channel")));
    desk.phone.client.reset();
    CHECK(desk.pbxIsQuiet());
}

TEST_CASE("A code that is wanted within the check is dialled when it is over", "[sip]")
{
    Desk desk;
    desk.signIn();
    desk.check->begin({}, {});
    REQUIRE(desk.listens());
    const ServiceCallEnd end = [&] {
        desk.phone.client->perform(phonecommand::ServiceCall{QStringLiteral("s1"), QStringLiteral("*45"), {}});
        REQUIRE(desk.ends());
        REQUIRE(waitFor([&] { return !desk.phone.services.empty(); }, 15s));
        return desk.phone.services.back();
    }();
    CHECK(end.succeeded());
    CHECK(desk.step(CheckItem::Echo) == good);
}

TEST_CASE("The doctor does the same where it is asked to, and rings nowhere where it is not", "[sip]")
{
    Desk desk;
    desk.signIn();
    REQUIRE(QDir().mkpath(desk.phone.path("config")));
    QFile settings(desk.phone.path("config/settings.json"));
    REQUIRE(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"pbxProfile": "asterisk"})");
    settings.close();
    const auto doctor = [&](const QStringList &more, int &exit) {
        Talker ctl("linijactl", QStringList{QStringLiteral("--json"), QStringLiteral("doctor")} + more, desk.phone.folder.path());
        REQUIRE(ctl.ended(60s));
        exit = ctl.process.exitCode();
        QMap<QString, QJsonObject> rows;
        for (const QJsonObject &row : ctl.events)
            rows.insert(row.value(QLatin1String("check")).toString(), row);
        return rows;
    };
    int exit = -1;
    CHECK_FALSE(doctor({}, exit).contains(QStringLiteral("echo")));
    CHECK(desk.pbx.cli(QStringLiteral("core show channels count")).contains(QStringLiteral("0 calls processed")));
    const auto rows = doctor({QStringLiteral("--echo-call")}, exit);
    CHECK(exit == 1); // no sound device, as told
    const auto verdict = [&](const char *check) { return rows.value(QLatin1String(check)).value(QLatin1String("verdict")).toString(); };
    CHECK(verdict("signed-in") == QStringLiteral("fine"));
    CHECK(verdict("devices") == QStringLiteral("bad"));
    CHECK(verdict("voice") == QStringLiteral("fine"));
    CHECK(verdict("echo") == QStringLiteral("fine"));
    CHECK(verdict("line") == QStringLiteral("fine"));
    CHECK(rows.value(QStringLiteral("line")).value(QLatin1String("detail")).toString().contains(QStringLiteral("MOS")));
    CHECK(desk.pbxIsQuiet());
}
