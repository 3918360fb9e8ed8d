// The phone with real sound devices: a private PulseAudio with null sinks. What the agent hears is recorded from one, what
// is played into the other is the agent's microphone. Where PulseAudio cannot run, the test says so and checks nothing.
#include "tests/app/phone/privatepulse.h"
#include "tests/app/phone/sipfixture.h"

#include <cstdio>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

void rest(std::chrono::milliseconds length)
{
    (void)waitFor([] { return false; }, length);
}

QString idOf(const PhoneStatus &status, const char *name, bool AudioDevice::*can)
{
    for (const AudioDevice &device : status.devices) {
        if (device.name.contains(QLatin1String(name)) && device.*can)
            return device.id;
    }
    return {};
}

} // namespace

TEST_CASE("With sound devices both are heard, and mute is silence until it is lifted, over a hold too", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here: " << pulse.server.readAllStandardError().toStdString());
        return;
    }
    PhoneUnderTest phone;
    const qsizetype files = phone.arguments.indexOf(QStringLiteral("--sound-files"));
    phone.arguments.remove(files, 2);
    phone.environment = pulse.environment();
    pulse.hum(phone.path("agent.wav"));
    QProcess &recorder = pulse.recordEar(phone.path("heard.wav"));
    phone.start();
    phone.connectClient();
    CHECK(phone.client->status().hasSoundDevice);
    const QString mic = idOf(phone.client->status(), "mic", &AudioDevice::canCapture);
    const QString ear = idOf(phone.client->status(), "ear", &AudioDevice::canPlay);
    REQUIRE_FALSE(mic.isEmpty());
    REQUIRE_FALSE(ear.isEmpty());
    phone.client->perform(phonecommand::SelectDevices{mic, ear});
    REQUIRE(waitFor([&] { return phone.client->status().input == mic && phone.client->status().output == ear; }));

    const auto customer = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    const QString id = phone.history.constLast().id;
    phone.client->answer(id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    REQUIRE(customer->said("heard"));
    rest(1000ms);
    phone.client->setMuted(id, true);
    REQUIRE(waitFor([&] { return phone.history.constLast().muted; }));
    rest(1200ms);
    phone.client->hold(id);
    REQUIRE(phone.reaches(CallPhase::OnHold));
    phone.client->resume(id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    CHECK(phone.history.constLast().muted);
    rest(1200ms);
    phone.client->setMuted(id, false);
    rest(1500ms);
    phone.client->hangUp(id);
    REQUIRE(customer->ended());
    const QJsonObject report = customer->event("ended");
    CHECK(toneLevel(report, "440") > -25);
    CHECK(gapMs(report, "440") >= 1900); // more than the first 1200: it stayed mute after the resume
    const int heardMs = report.value(QLatin1String("heardMs")).toObject().value(QLatin1String("440")).toInt();
    CHECK(heardMs >= 1500);

    recorder.terminate();
    recorder.waitForFinished(5000);
    Talker analysis("linija-caller", {QStringLiteral("--json"), QStringLiteral("--analyse"), phone.path("heard.wav"), QStringLiteral("--listen"), QStringLiteral("440,1000")}, QString());
    REQUIRE(analysis.said("analysed"));
    CHECK(toneLevel(analysis.event("analysed"), "1000") > -25);
    CHECK(toneLevel(analysis.event("analysed"), "440") < -45); // the agent does not hear himself
}

TEST_CASE("The first words after the answer reach both ears", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here: " << pulse.server.readAllStandardError().toStdString());
        return;
    }
    constexpr int limitMs = 300;
    PhoneUnderTest phone;
    phone.useSoundDevices(pulse.environment());
    pulse.hum(phone.path("agent.wav"));
    QProcess &recorder = pulse.recordEar(phone.path("heard.wav"));
    phone.start();
    phone.connectClient();
    const auto customer = phone.caller({QStringLiteral("--duration"), QStringLiteral("3")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(customer->ended());
    recorder.terminate();
    recorder.waitForFinished(5000);

    // Both hum from the answer to the end, so what is missing was clipped; ends are a frame or two.
    const QJsonObject report = customer->event("ended");
    const int talkMs = report.value(QLatin1String("talkMs")).toInt();
    const int customerMissed = talkMs - report.value(QLatin1String("heardMs")).toObject().value(QLatin1String("440")).toInt();
    Talker analysis("linija-caller", {QStringLiteral("--json"), QStringLiteral("--analyse"), phone.path("heard.wav"), QStringLiteral("--listen"), QStringLiteral("1000")}, QString());
    REQUIRE(analysis.said("analysed"));
    const int agentMissed = talkMs - analysis.event("analysed").value(QLatin1String("heardMs")).toObject().value(QLatin1String("1000")).toInt();
    std::printf("of %d ms the customer missed %d ms, the agent %d ms\n", talkMs, customerMissed, agentMissed);
    CHECK(customerMissed <= limitMs);
    CHECK(agentMissed <= limitMs);
}

TEST_CASE("Without any sound device calls work, and the status says that nobody hears anything", "[sip]")
{
    PhoneUnderTest phone;
    phone.arguments.remove(phone.arguments.indexOf(QStringLiteral("--sound-files")), 2);
    const QTemporaryDir nowhere;
    phone.environment = {{QStringLiteral("PULSE_SERVER"), QStringLiteral("unix:/nonexistent")}, {QStringLiteral("XDG_RUNTIME_DIR"), nowhere.path()},
                         {QStringLiteral("HOME"), nowhere.path()}};
    phone.start();
    phone.connectClient();
    if (!QDir(QStringLiteral("/dev/snd")).entryList({QStringLiteral("pcm*")}, QDir::System).isEmpty()) {
        WARN("skipped: this machine has a sound card");
        return;
    }
    CHECK_FALSE(phone.client->status().hasSoundDevice);
    const auto customer = phone.caller({QStringLiteral("--duration"), QStringLiteral("1.5")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(customer->ended());
    CHECK(customer->process.exitCode() == 0);
    CHECK(customer->event("ended").value(QLatin1String("tones")).toObject().value(QLatin1String("440")).toDouble() < -60);
}
