// The check before work: its steps and verdicts, its limits of time, and what the phone is asked for.
#include "core/telephony/pbxprofile.h"
#include "core/telephony/phonecheckrun.h"
#include "tests/catch.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/fakesoftphone.h"
#include "tests/waitfor.h"

#include <QSignalSpy>

using namespace linija;
using namespace std::chrono_literals;
using linija::test::FakeClock;
using linija::test::FakeSoftphone;
using linija::test::waitFor;

namespace {

// The machine with a clock in hand; commands as method names, in order.
struct Bench
{
    PhoneCheckMachine machine;
    PhoneStatus status;
    std::chrono::milliseconds now{1000};
    QStringList asked;

    Bench()
    {
        status.link = PhoneLinkState::Connected;
        status.registration = RegistrationState::Registered;
        status.account = QStringLiteral("sip:agent1@pbx.example");
        status.server = QStringLiteral("pbx.example:5061");
        status.serverNumber = 1;
        status.devices = {{QStringLiteral("headset"), QStringLiteral("Jabra"), true, true}};
        status.servingInput = status.servingOutput = QStringLiteral("headset");
    }

    void begin(const QString &number = QStringLiteral("600"), const QString &input = {})
    {
        machine.begin(now, status, false, {input, {}, number});
        take();
    }
    void take()
    {
        for (const PhoneCommand &command : machine.takeCommands()) {
            const auto *watch = std::get_if<phonecommand::WatchLevels>(&command);
            asked.append(methodOf(command) + (watch ? watch->watch ? QStringLiteral(" on") : QStringLiteral(" off") : QString()));
        }
    }
    void pass(std::chrono::milliseconds span, double inputDb = AudioLevels::silence)
    {
        for (const auto until = now + span; now < until;) {
            now += 50ms;
            machine.levels(now, {inputDb, AudioLevels::silence});
            machine.tick(now);
            take();
        }
    }
    void tell(const EchoCall &echo)
    {
        machine.echoChanged(now, echo);
        take();
    }
    void tell(const PhoneStatus &next)
    {
        status = next;
        machine.statusChanged(now, status);
        take();
    }
    [[nodiscard]] CheckVerdict verdict() const { return machine.report().verdict; }
    [[nodiscard]] CheckStep step(CheckItem item) const { return machine.report().step(item); }
};

EchoCall echoIn(EchoCallPhase phase)
{
    EchoCall echo = FakeSoftphone::goodEcho();
    echo.phase = phase;
    return echo;
}

EchoCall failedEcho(CallEnd end, int sipStatus = 0)
{
    EchoCall echo;
    echo.phase = EchoCallPhase::Failed;
    echo.end = end;
    echo.sipStatus = sipStatus;
    return echo;
}

const CheckStep good{CheckState::Good, CheckReason::None};

} // namespace

TEST_CASE("Signed in, heard, come back, nothing lost: calls can be taken, and the figures say why")
{
    Bench bench;
    bench.begin();
    CHECK(bench.asked == QStringList{QStringLiteral("levels.watch on"), QStringLiteral("echocall.start")});
    CHECK(bench.step(CheckItem::SignedIn) == good);
    CHECK(bench.step(CheckItem::Devices) == good);
    CHECK(bench.step(CheckItem::Line).state == CheckState::Running);
    bench.tell(echoIn(EchoCallPhase::Calling));
    CHECK_FALSE(bench.machine.report().speakNow);
    bench.tell(echoIn(EchoCallPhase::Listening));
    CHECK(bench.machine.report().speakNow);
    bench.pass(10s);
    bench.tell(echoIn(EchoCallPhase::Done));
    CHECK(bench.verdict() == CheckVerdict::Good);
    for (const CheckStep &step : bench.machine.report().steps)
        CHECK(step == good);
    CHECK(bench.machine.report().server == QStringLiteral("pbx.example:5061"));
    CHECK(bench.machine.report().input == QStringLiteral("Jabra"));
    CHECK(bench.machine.report().sentDb == -21);
    CHECK(bench.machine.report().heardDb == -24);
    CHECK(bench.machine.report().quality.mos == Approx(4.36));
    CHECK_FALSE(bench.machine.report().speakNow);
    CHECK(bench.asked.constLast() == QStringLiteral("levels.watch off"));
    CHECK_FALSE(bench.asked.contains(QStringLiteral("echocall.stop"))); // it has ended by itself
}

TEST_CASE("Where there is nobody to call, that is said, and the microphone is checked all the same")
{
    Bench bench;
    CheckReason why = CheckReason::NoEchoNumber;
    SECTION("a telephone server without an echo number") { bench.begin(QString()); }
    SECTION("direct calls alone")
    {
        bench.status.registration = RegistrationState::None;
        bench.status.account.clear();
        why = CheckReason::NoAccount;
        bench.begin();
        CHECK(bench.step(CheckItem::SignedIn) == CheckStep{CheckState::Skipped, CheckReason::NoAccount});
    }
    CHECK(bench.step(CheckItem::Echo) == CheckStep{CheckState::Skipped, why});
    CHECK(bench.step(CheckItem::Line) == CheckStep{CheckState::Skipped, why});
    CHECK(bench.machine.report().speakNow);
    bench.pass(2s, -20);
    bench.pass(4s, -60);
    CHECK(bench.verdict() == CheckVerdict::Good);
    CHECK(bench.step(CheckItem::Microphone) == good);
    CHECK(bench.machine.report().sentDb == -20);
    CHECK_FALSE(bench.asked.contains(QStringLiteral("echocall.start")));
}

TEST_CASE("Without the telephone server nothing is called, and its reason is told")
{
    Bench bench;
    SECTION("refused")
    {
        bench.status.registration = RegistrationState::Failed;
        bench.status.registrationReason = RegistrationReason::WrongPassword;
        bench.begin();
        CHECK(bench.step(CheckItem::SignedIn) == CheckStep{CheckState::Bad, CheckReason::NotSignedIn});
        CHECK(bench.machine.report().registrationReason == RegistrationReason::WrongPassword);
    }
    SECTION("no end of it")
    {
        bench.status.registration = RegistrationState::InProgress;
        bench.begin();
        bench.pass(5900ms);
        CHECK(bench.step(CheckItem::SignedIn).state == CheckState::Running);
        bench.pass(200ms);
        CHECK(bench.step(CheckItem::SignedIn) == CheckStep{CheckState::Bad, CheckReason::SigningIn});
    }
    CHECK(bench.step(CheckItem::Echo) == CheckStep{CheckState::Skipped, CheckReason::CallNotMade});
    bench.pass(6s, -20);
    CHECK(bench.verdict() == CheckVerdict::Bad);
    CHECK(bench.step(CheckItem::Microphone) == good);
    CHECK_FALSE(bench.asked.contains(QStringLiteral("echocall.start")));
}

TEST_CASE("A sign-in that comes late is waited for; a server that stands in is doubtful")
{
    Bench bench;
    bench.status.registration = RegistrationState::InProgress;
    bench.begin();
    bench.pass(2s);
    PhoneStatus status = bench.status;
    status.registration = RegistrationState::Registered;
    status.serverNumber = 2;
    bench.tell(status);
    CHECK(bench.asked.contains(QStringLiteral("echocall.start")));
    bench.tell(echoIn(EchoCallPhase::Done));
    CHECK(bench.step(CheckItem::SignedIn) == CheckStep{CheckState::Doubtful, CheckReason::OtherServer});
    CHECK(bench.verdict() == CheckVerdict::Doubtful);
}

TEST_CASE("Devices that are missing or stand in are told")
{
    Bench bench;
    CheckStep expected;
    QString chosen;
    SECTION("none at all")
    {
        bench.status.hasSoundDevice = false;
        bench.status.devices.clear();
        bench.status.servingInput = bench.status.servingOutput = QString();
        expected = {CheckState::Bad, CheckReason::NoSound};
    }
    SECTION("no microphone")
    {
        bench.status.devices = {{QStringLiteral("speakers"), QStringLiteral("Speakers"), false, true}};
        bench.status.servingInput.clear();
        bench.status.servingOutput = QStringLiteral("speakers");
        expected = {CheckState::Bad, CheckReason::NoMicrophone};
    }
    SECTION("no speaker")
    {
        bench.status.devices = {{QStringLiteral("mic"), QStringLiteral("Mic"), true, false}};
        bench.status.servingInput = QStringLiteral("mic");
        bench.status.servingOutput.clear();
        expected = {CheckState::Bad, CheckReason::NoSpeaker};
    }
    SECTION("another one than was chosen")
    {
        chosen = QStringLiteral("usb-headset");
        expected = {CheckState::Doubtful, CheckReason::OtherDevice};
    }
    bench.begin(QStringLiteral("600"), chosen);
    CHECK(bench.step(CheckItem::Devices) == expected);
    bench.tell(echoIn(EchoCallPhase::Done));
    CHECK(bench.verdict() == (expected.state == CheckState::Bad ? CheckVerdict::Bad : CheckVerdict::Doubtful));
}

TEST_CASE("Whoever does not speak is told so, and nothing is said of an echo that could not come")
{
    Bench bench;
    bench.begin();
    EchoCall echo = echoIn(EchoCallPhase::Done);
    SECTION("the noise of a room")
    {
        echo.sentDb = -58;
        echo.heardDb = -59;
        bench.tell(echo);
        CHECK(bench.step(CheckItem::Microphone) == CheckStep{CheckState::Doubtful, CheckReason::NotHeard});
        CHECK(bench.step(CheckItem::Echo) == CheckStep{CheckState::Doubtful, CheckReason::NotSpoken});
        CHECK(bench.verdict() == CheckVerdict::Doubtful);
    }
    SECTION("a dead microphone")
    {
        echo.sentDb = AudioLevels::silence;
        echo.heardDb = AudioLevels::silence;
        bench.tell(echo);
        CHECK(bench.step(CheckItem::Microphone) == CheckStep{CheckState::Bad, CheckReason::NothingFromMicrophone});
        CHECK(bench.verdict() == CheckVerdict::Bad);
    }
    SECTION("a voice from far away")
    {
        echo.sentDb = -43;
        echo.heardDb = -45;
        bench.tell(echo);
        CHECK(bench.step(CheckItem::Microphone) == CheckStep{CheckState::Doubtful, CheckReason::Quiet});
        CHECK(bench.step(CheckItem::Echo) == good);
    }
    CHECK(bench.step(CheckItem::Line) == good);
}

TEST_CASE("Spoken, and nothing came back: bad")
{
    Bench bench;
    bench.begin();
    EchoCall echo = echoIn(EchoCallPhase::Done);
    echo.heardDb = -70;
    bench.tell(echo);
    CHECK(bench.step(CheckItem::Microphone) == good);
    CHECK(bench.step(CheckItem::Echo) == CheckStep{CheckState::Bad, CheckReason::NothingBack});
    CHECK(bench.verdict() == CheckVerdict::Bad);
}

TEST_CASE("What the line lacks is named, and how bad it is")
{
    struct Case
    {
        CallQuality quality;
        CheckStep step;
    };
    const Case cases[] = {
        {{QualityBand::Fair, QualityCause::LossIn, 76, 3.8, 4, 0, 5, 30}, {CheckState::Doubtful, CheckReason::LossIn}},
        {{QualityBand::Bad, QualityCause::LossIn, 40, 2, 20, 0, 5, 30}, {CheckState::Bad, CheckReason::LossIn}},
        {{QualityBand::Fair, QualityCause::LossOut, 72, 3.7, 0, 12, 5, 30}, {CheckState::Bad, CheckReason::LossOut}},
        {{QualityBand::Bad, QualityCause::LossIn, 40, 2, 24, 22, 5, 30}, {CheckState::Bad, CheckReason::LossOut}}, // lost before it could come back
        {{QualityBand::Bad, QualityCause::LossIn, 30, 2, 44, 25, 5, 30}, {CheckState::Bad, CheckReason::LossIn}},
        {{QualityBand::Good, QualityCause::Jitter, 82, 4.1, 0, 0, 55, 30}, {CheckState::Doubtful, CheckReason::Jitter}},
        {{QualityBand::Poor, QualityCause::Delay, 62, 3.2, 0, 0, 5, 700}, {CheckState::Doubtful, CheckReason::Delay}},
        {{QualityBand::Fair, QualityCause::BusyComputer, 72, 3.7, 5, 0, 5, 30}, {CheckState::Doubtful, CheckReason::BusyComputer}},
        {{QualityBand::Bad, QualityCause::NothingArrives, 0, 1, 100, 0, 0, 0}, {CheckState::Bad, CheckReason::NothingArrives}},
        {{}, {CheckState::Doubtful, CheckReason::NotMeasured}},
        {{QualityBand::Good, QualityCause::QuietMicrophone, 90, 4.3, 0, 0, 5, 30}, good},
    };
    for (const Case &one : cases) {
        Bench bench;
        bench.begin();
        EchoCall echo = echoIn(EchoCallPhase::Done);
        echo.quality = one.quality;
        bench.tell(echo);
        CAPTURE(checkReasonName(one.step.reason).toStdString());
        CHECK(bench.step(CheckItem::Line) == one.step);
    }
}

TEST_CASE("An echo number that cannot be reached is told by its reason; then the microphone is still checked")
{
    struct Case
    {
        CallEnd end;
        int sipStatus;
        CheckReason reason;
    };
    const Case cases[] = {{CallEnd::Failed, 404, CheckReason::NoSuchNumber},      {CallEnd::Declined, 603, CheckReason::Refused},
                          {CallEnd::Busy, 486, CheckReason::Busy},           {CallEnd::NoAnswer, 0, CheckReason::NoAnswer},
                          {CallEnd::Unreachable, 404, CheckReason::NoSuchNumber}, {CallEnd::Failed, 403, CheckReason::Refused}, {CallEnd::Unreachable, 503, CheckReason::Unreachable}, {CallEnd::NotEncrypted, 488, CheckReason::NotEncrypted},
                          {CallEnd::Normal, 0, CheckReason::CutOff},         {CallEnd::Lost, 0, CheckReason::CutOff},
                          {CallEnd::Failed, 0, CheckReason::PhoneFailed}};
    for (const Case &one : cases) {
        CAPTURE(checkReasonName(one.reason).toStdString());
        Bench bench;
        bench.begin();
        bench.tell(failedEcho(one.end, one.sipStatus));
        const bool onlyNotProved = one.reason == CheckReason::NoSuchNumber || one.reason == CheckReason::Busy;
        CHECK(bench.step(CheckItem::Echo) == CheckStep{onlyNotProved ? CheckState::Doubtful : CheckState::Bad, one.reason});
        CHECK(bench.step(CheckItem::Line) == CheckStep{CheckState::Skipped, CheckReason::CallNotMade});
        CHECK(bench.machine.report().sipStatus == one.sipStatus);
        CHECK(bench.verdict() == CheckVerdict::Running);
        bench.pass(6s, -20);
        CHECK(bench.verdict() == (onlyNotProved ? CheckVerdict::Doubtful : CheckVerdict::Bad));
        CHECK(bench.step(CheckItem::Microphone) == good);
    }
}

TEST_CASE("A real call wins, at every moment; the agent may stop it, too")
{
    Bench bench;
    SECTION("before the call is made")
    {
        bench.status.registration = RegistrationState::InProgress;
        bench.begin();
        bench.machine.callUp(bench.now);
        CHECK(bench.verdict() == CheckVerdict::GaveWay);
    }
    SECTION("within it")
    {
        bench.begin();
        bench.tell(echoIn(EchoCallPhase::Listening));
        bench.machine.callUp(bench.now);
        bench.take();
        CHECK(bench.verdict() == CheckVerdict::GaveWay);
        CHECK(bench.asked.contains(QStringLiteral("echocall.stop")));
    }
    SECTION("told by the phone")
    {
        bench.begin();
        bench.tell(echoIn(EchoCallPhase::GaveWay));
        CHECK(bench.verdict() == CheckVerdict::GaveWay);
    }
    SECTION("the agent stops it")
    {
        bench.begin();
        bench.tell(echoIn(EchoCallPhase::Listening));
        bench.machine.stop(bench.now);
        bench.take();
        CHECK(bench.verdict() == CheckVerdict::Stopped);
        CHECK(bench.asked.contains(QStringLiteral("echocall.stop")));
        CHECK(bench.step(CheckItem::Line).state == CheckState::Waiting);
    }
    bench.take();
    CHECK(bench.asked.constLast() == QStringLiteral("levels.watch off"));
    const CheckVerdict before = bench.verdict();
    bench.tell(echoIn(EchoCallPhase::Done)); // comes too late
    bench.pass(30s, -20);
    CHECK(bench.verdict() == before);
}

TEST_CASE("With a call up nothing begins")
{
    Bench bench;
    bench.machine.begin(bench.now, bench.status, true, {{}, {}, QStringLiteral("600")});
    bench.take();
    CHECK(bench.verdict() == CheckVerdict::GaveWay);
    CHECK_FALSE(bench.asked.contains(QStringLiteral("echocall.start")));
}

TEST_CASE("Every wait ends: a phone that is not there, one that says nothing, one that is busy")
{
    Bench bench;
    SECTION("not there")
    {
        bench.status.link = PhoneLinkState::Starting;
        bench.begin();
        bench.pass(3200ms);
        CHECK(bench.step(CheckItem::SignedIn) == CheckStep{CheckState::Bad, CheckReason::NoPhone});
    }
    SECTION("says nothing of the call")
    {
        bench.begin();
        bench.pass(34s);
        CHECK(bench.verdict() == CheckVerdict::Running);
        bench.pass(8s, -20);
        CHECK(bench.step(CheckItem::Echo) == CheckStep{CheckState::Bad, CheckReason::PhoneFailed});
        CHECK(bench.asked.contains(QStringLiteral("echocall.stop")));
    }
    SECTION("busy with a code, for long")
    {
        bench.begin();
        for (int i = 0; i < 30; ++i) {
            bench.machine.commandFailed(bench.now, QStringLiteral("echocall.start"), {ErrorCode::Busy, QStringLiteral("a code is being dialled"), true});
            bench.pass(600ms);
        }
        CHECK(bench.asked.count(QStringLiteral("echocall.start")) > 10);
        CHECK(bench.step(CheckItem::Echo) == CheckStep{CheckState::Bad, CheckReason::PhoneFailed});
    }
    SECTION("it dies, and the link says so")
    {
        bench.begin();
        bench.tell(echoIn(EchoCallPhase::Listening));
        PhoneStatus status = bench.status;
        status.link = PhoneLinkState::Lost;
        bench.tell(status);
        bench.tell(failedEcho(CallEnd::Failed));
        CHECK(bench.step(CheckItem::Echo) == CheckStep{CheckState::Bad, CheckReason::PhoneFailed});
    }
    bench.pass(6s, -20);
    CHECK(bench.verdict() == CheckVerdict::Bad);
    CHECK(bench.asked.constLast() == QStringLiteral("levels.watch off"));
}

TEST_CASE("A code that was being dialled is waited for, and then the check goes on")
{
    Bench bench;
    bench.begin();
    bench.machine.commandFailed(bench.now, QStringLiteral("echocall.start"), {ErrorCode::Busy, QStringLiteral("a code is being dialled"), true});
    bench.pass(600ms);
    CHECK(bench.asked.count(QStringLiteral("echocall.start")) == 2);
    bench.tell(echoIn(EchoCallPhase::Done));
    CHECK(bench.verdict() == CheckVerdict::Good);
}

TEST_CASE("On the port: one beginning, one end, and no microphone left open")
{
    const FakeClock clock;
    FakeSoftphone phone(clock);
    phone.setRegistration(RegistrationState::Registered);
    PhoneCheck check(phone, clock);
    check.setEchoNumber([] { return QStringLiteral("600"); });
    QSignalSpy finished(&check, &PhoneCheck::finished);
    check.begin({}, {});
    CHECK(phone.commands == QStringList{QStringLiteral("echocall 600")});
    CHECK(phone.watchesLevels);
    check.begin({}, {}); // pressed twice
    CHECK(phone.commands.size() == 1);

    SECTION("to its end")
    {
        phone.moveEchoCall(FakeSoftphone::goodEcho());
        CHECK(check.report().verdict == CheckVerdict::Good);
    }
    SECTION("a customer calls")
    {
        (void)phone.ring(QStringLiteral("+37126555014"));
        CHECK(check.report().verdict == CheckVerdict::GaveWay);
        CHECK(check.isCallUp());
    }
    SECTION("stopped")
    {
        check.stop();
        CHECK(phone.commands.constLast() == QStringLiteral("echocall stop"));
        CHECK(check.report().verdict == CheckVerdict::Stopped);
    }
    CHECK(finished.size() == 1);
    CHECK_FALSE(phone.watchesLevels);
}

TEST_CASE("A window that closes within the check ends it")
{
    const FakeClock clock;
    FakeSoftphone phone(clock);
    phone.setRegistration(RegistrationState::Registered);
    auto check = std::make_unique<PhoneCheck>(phone, clock);
    check->setEchoNumber([] { return QStringLiteral("600"); });
    check->begin({}, {});
    check.reset();
    CHECK(phone.commands.constLast() == QStringLiteral("echocall stop"));
    CHECK_FALSE(phone.watchesLevels);
}

TEST_CASE("The echo number is what the profile says, for this account")
{
    const auto profile = [](const char *echo) {
        const auto read = readPbxProfile(QByteArray("{\"linijaPbxProfile\": 1, \"name\": \"x\", \"actions\": {\"echoTest\": ") + echo + "}}");
        REQUIRE(read.ok());
        return read.value();
    };
    const QString account = QStringLiteral("sip:agent1@pbx.example");
    CHECK(echoNumberOf(profile(R"({"call": "600"})"), account, {}) == QStringLiteral("600"));
    CHECK(echoNumberOf(profile(R"({"code": "*43{user}"})"), account, {}) == QStringLiteral("*43agent1"));
    CHECK(echoNumberOf(profile(R"({"call": "9{login}"})"), account, QStringLiteral("olena")) == QStringLiteral("9olena"));
    CHECK(echoNumberOf(profile(R"({"call": "9{login}"})"), account, {}).isEmpty());
    CHECK(echoNumberOf(PbxProfile(), account, {}).isEmpty());
    CHECK(echoNumberOf(loadPbxProfile(QStringLiteral("asterisk")).value(), account, {}) == QStringLiteral("600"));
}

TEST_CASE("A knock at the microphone is no voice")
{
    HeardLevel level;
    CHECK(level.db() == AudioLevels::silence);
    level.add(-3, 100ms);
    level.add(-60, 1000ms);
    CHECK(level.db() == -60);
    for (int i = 0; i < 6; ++i)
        level.add(-20.4, 50ms);
    CHECK(level.db() == -20);
    level.add(std::numeric_limits<double>::quiet_NaN(), 5s);
    level.add(40, 50ms);
    CHECK(level.db() == -20);
}
