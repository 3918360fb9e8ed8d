// Levels and sound check of the real phone on a private sound server.
#include "tests/app/phone/privatepulse.h"
#include "tests/app/phone/sipfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <cmath>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

constexpr double humDb = -10.5; // a sine of three tenths of full scale

AudioLevels lastOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? AudioLevels{} : spy.constLast().constFirst().value<AudioLevels>();
}

QStringList recordingsIn(const PhoneUnderTest &phone)
{
    return QDir(phone.path("data/phone/sound-check")).entryList(QDir::Files);
}

} // namespace

TEST_CASE("The microphone is heard while somebody looks at the meter, and is closed again", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here");
        return;
    }
    PhoneUnderTest phone;
    phone.useSoundDevices(pulse.environment());
    pulse.hum(phone.path("agent.wav"));
    phone.start();
    phone.connectClient();
    CHECK(pulse.openMicrophones() == 0);

    QSignalSpy levels(phone.client.get(), &SoftphonePort::levelsChanged);
    phone.client->perform(phonecommand::WatchLevels{true});
    REQUIRE(waitFor([&] { return lastOf(levels).inputDb > -20; }));
    CHECK(pulse.openMicrophones() == 1);
    levels.clear();
    QElapsedTimer second;
    second.start();
    (void)waitFor([&] { return second.elapsed() >= 1000; });
    CHECK(levels.size() <= 20);
    CHECK(levels.size() >= 10);
    CHECK(lastOf(levels).inputDb == Approx(humDb).margin(2));
    CHECK(lastOf(levels).outputDb == AudioLevels::silence);

    // In a call they are the call's, also of a microphone that the customer does not hear.
    const auto customer = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    CHECK(waitFor([&] { return std::abs(lastOf(levels).outputDb - humDb) < 2; })); // the customer's tone is as loud
    CHECK(lastOf(levels).inputDb == Approx(humDb).margin(2));
    CHECK(pulse.openMicrophones() == 1); // the call's, not a second one
    phone.client->hangUp(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Ended));
    REQUIRE(waitFor([&] { return lastOf(levels).inputDb > -20 && lastOf(levels).outputDb == AudioLevels::silence; }));

    phone.client->perform(phonecommand::WatchLevels{false});
    REQUIRE(waitFor([&] { return pulse.openMicrophones() == 0; }));
}

TEST_CASE("A sound check plays what was said, and leaves nothing behind", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here");
        return;
    }
    PhoneUnderTest phone;
    phone.useSoundDevices(pulse.environment());
    // What a phone that was killed in a check leaves.
    REQUIRE(QDir().mkpath(phone.path("data/phone/sound-check")));
    REQUIRE(writeWav(phone.path("data/phone/sound-check/recording.wav"), 8000, tone(300, 1s, 0.3, 8000)).ok());
    pulse.hum(phone.path("agent.wav"));
    phone.start();
    CHECK(recordingsIn(phone).isEmpty());
    phone.connectClient();
    QProcess &recorder = pulse.recordEar(phone.path("heard.wav"));

    QVector<SoundCheck> steps;
    QObject::connect(phone.client.get(), &SoftphonePort::soundCheckChanged, phone.client.get(), [&](const SoundCheck &check) { steps.push_back(check); });
    phone.client->perform(phonecommand::StartSoundCheck{});
    REQUIRE(waitFor([&] { return !steps.isEmpty() && steps.constLast().elapsed > 1s; }));
    CHECK(steps.constLast().phase == SoundCheckPhase::Recording);
    CHECK(steps.constLast().total == 5s);
    CHECK(recordingsIn(phone).size() == 1);
    CHECK((QFileInfo(phone.path("data/phone/sound-check")).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther)) == 0);
    REQUIRE(waitFor([&] { return steps.constLast().phase == SoundCheckPhase::Playing; }, 10s));
    REQUIRE(waitFor([&] { return steps.constLast().phase == SoundCheckPhase::Done; }, 10s));
    CHECK(steps.constLast().peakDb == Approx(humDb).margin(2));
    CHECK(recordingsIn(phone).isEmpty());
    CHECK(pulse.openMicrophones() == 1); // the recorder's own

    recorder.terminate();
    recorder.waitForFinished(5000);
    Talker analysis("linija-caller", {QStringLiteral("--json"), QStringLiteral("--analyse"), phone.path("heard.wav"), QStringLiteral("--listen"), QStringLiteral("440")}, QString());
    REQUIRE(analysis.said("analysed"));
    const QJsonObject heard = analysis.event("analysed");
    CHECK(toneLevel(heard, "440") > -14);
    CHECK(gapMs(heard, "440") <= 100); // what a busy machine may do to the recorder
    CHECK(heard.value(QLatin1String("heardMs")).toObject().value(QLatin1String("440")).toInt() > 4700);
}

TEST_CASE("A sound check gives way to a call, is refused during one, and can be stopped", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here");
        return;
    }
    PhoneUnderTest phone;
    phone.useSoundDevices(pulse.environment());
    phone.start();
    phone.connectClient();
    QVector<SoundCheck> steps;
    QObject::connect(phone.client.get(), &SoftphonePort::soundCheckChanged, phone.client.get(), [&](const SoundCheck &check) { steps.push_back(check); });
    QSignalSpy failures(phone.client.get(), &SoftphonePort::commandFailed);

    phone.client->perform(phonecommand::StartSoundCheck{});
    REQUIRE(waitFor([&] { return !steps.isEmpty(); }));
    phone.client->perform(phonecommand::StartSoundCheck{});
    REQUIRE(waitFor([&] { return failures.size() == 1; }));
    CHECK(failures.constLast().at(2).value<Error>().code == ErrorCode::Busy);
    phone.client->perform(phonecommand::StopSoundCheck{});
    REQUIRE(waitFor([&] { return steps.constLast().phase == SoundCheckPhase::Idle; }));
    CHECK(recordingsIn(phone).isEmpty());

    phone.client->perform(phonecommand::StartSoundCheck{});
    REQUIRE(waitFor([&] { return steps.constLast().phase == SoundCheckPhase::Recording; }));
    const auto customer = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    REQUIRE(waitFor([&] { return steps.constLast().phase == SoundCheckPhase::Failed; }));
    CHECK(recordingsIn(phone).isEmpty());
    phone.client->perform(phonecommand::StartSoundCheck{});
    REQUIRE(waitFor([&] { return failures.size() == 2; }));
    CHECK(failures.constLast().at(2).value<Error>().code == ErrorCode::Busy);
    phone.client->decline(phone.history.constLast().id);
    REQUIRE(customer->ended());
}

TEST_CASE("A phone that plays files has no sound check to offer", "[sip]")
{
    PhoneUnderTest phone;
    phone.start();
    phone.connectClient();
    QSignalSpy failures(phone.client.get(), &SoftphonePort::commandFailed);
    phone.client->perform(phonecommand::StartSoundCheck{});
    REQUIRE(waitFor([&] { return failures.size() == 1; }));
    CHECK(failures.constLast().at(2).value<Error>().code == ErrorCode::Unsupported);
}
