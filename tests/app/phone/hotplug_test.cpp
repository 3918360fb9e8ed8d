// Sound devices that come and go, and a sound server that dies, while the phone runs.
#include "tests/app/phone/privatepulse.h"
#include "tests/app/phone/sipfixture.h"

#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

QString idOf(const PhoneStatus &status, const char *name)
{
    for (const AudioDevice &device : status.devices) {
        if (device.name == QLatin1String(name))
            return device.id;
    }
    return {};
}

// For how long a frequency is there in a recording, ms.
int heardIn(const QString &wav, int hz)
{
    Talker analysis("linija-caller", {QStringLiteral("--json"), QStringLiteral("--analyse"), wav, QStringLiteral("--listen"), QString::number(hz)}, QString());
    REQUIRE(analysis.said("analysed"));
    return analysis.event("analysed").value(QLatin1String("heardMs")).toObject().value(QString::number(hz)).toInt();
}

QString plugHeadset(PrivatePulse &pulse)
{
    return pulse.control({QStringLiteral("load-module"), QStringLiteral("module-null-sink"), QStringLiteral("sink_name=headset"), QStringLiteral("norewinds=1"),
                          QStringLiteral("sink_properties=device.description=headset")});
}

void unplug(PrivatePulse &pulse, const QString &module)
{
    (void)pulse.control({QStringLiteral("unload-module"), module});
}

} // namespace

TEST_CASE("A device that is plugged in or out is told though nobody asks, and a chosen one serves again when it is back", "[sip]")
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
    const auto status = [&] { return phone.client->status(); };
    CHECK(idOf(status(), "headset").isEmpty());
    QString module = plugHeadset(pulse);
    REQUIRE(waitFor([&] { return !idOf(status(), "headset").isEmpty(); }));
    const QString headset = idOf(status(), "headset");
    phone.client->perform(phonecommand::SelectDevices{QString(), headset});
    REQUIRE(waitFor([&] { return status().output == headset; }));

    unplug(pulse, module);
    REQUIRE(waitFor([&] { return idOf(status(), "headset").isEmpty(); }));
    CHECK(status().output.isEmpty()); // the system's own serves
    CHECK(status().hasSoundDevice);
    module = plugHeadset(pulse);
    REQUIRE(waitFor([&] { return status().output == headset; }));
}

TEST_CASE("Devices that come and go are not heard in a call", "[sip]")
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
    const auto customer = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    const QString id = phone.history.constLast().id;
    phone.client->answer(id);
    REQUIRE(customer->said("heard"));
    for (int i = 0; i < 2; ++i) {
        const QString module = plugHeadset(pulse);
        REQUIRE(waitFor([&] { return !idOf(phone.client->status(), "headset").isEmpty(); }));
        unplug(pulse, module);
        REQUIRE(waitFor([&] { return idOf(phone.client->status(), "headset").isEmpty(); }));
    }
    phone.client->hangUp(id);
    REQUIRE(customer->ended());
    CHECK(toneLevel(customer->event("ended"), "440") > -25);
    std::printf("longest gap at the customer's ear while devices came and went: %.0f ms\n", gapMs(customer->event("ended"), "440"));
    CHECK(gapMs(customer->event("ended"), "440") <= 100);
}

TEST_CASE("A headset that is pulled out in a call leaves the call on the other devices, and is followed when it is back", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here");
        return;
    }
    PhoneUnderTest phone;
    phone.useSoundDevices(pulse.environment());
    QStringList modules = pulse.plugHeadset();
    REQUIRE(writeWav(phone.path("headset.wav"), 8000, tone(700, std::chrono::seconds(60), 0.3, 8000)).ok());
    pulse.hum(phone.path("agent.wav"));
    pulse.hum(phone.path("headset.wav"), QStringLiteral("headset-mouth"));
    QProcess &ear = pulse.recordEar(phone.path("ear.wav"));
    phone.start();
    phone.connectClient();
    const auto status = [&] { return phone.client->status(); };
    const QString headset = idOf(status(), "headset");
    const QString mic = idOf(status(), "headset-mic");
    REQUIRE_FALSE(headset.isEmpty());
    phone.client->perform(phonecommand::SelectDevices{mic, headset});
    REQUIRE(waitFor([&] { return status().servingOutput == headset && status().servingInput == mic; }));
    const auto customer = phone.caller({QStringLiteral("--listen"), QStringLiteral("440,700"), QStringLiteral("--record"), phone.path("customer.wav")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    const QString id = phone.history.constLast().id;
    phone.client->answer(id);
    REQUIRE(customer->said("heard"));
    (void)waitFor([] { return false; }, 1500ms);

    QElapsedTimer reaction;
    pulse.unplug(modules.mid(1)); // the microphone goes a moment before the rest
    reaction.start();
    pulse.unplug(modules.mid(0, 1));
    REQUIRE(waitFor([&] { return status().servingOutput == QLatin1String("ear") && status().servingInput == QLatin1String("mic"); }));
    const qint64 away = reaction.elapsed();
    CHECK(status().output.isEmpty()); // told: what was chosen does not serve
    (void)waitFor([] { return false; }, 2000ms);
    modules = pulse.plugHeadset();
    reaction.start();
    QProcess &again = pulse.recordEar(phone.path("again.wav"), QStringLiteral("headset"));
    pulse.hum(phone.path("headset.wav"), QStringLiteral("headset-mouth"));
    REQUIRE(waitFor([&] { return status().servingOutput == headset && status().servingInput == mic; }));
    const qint64 back = reaction.elapsed();
    (void)waitFor([] { return false; }, 2000ms);
    CHECK(phone.hasCallIn(CallPhase::Talking));
    phone.client->hangUp(id);
    REQUIRE(customer->ended());
    ear.terminate();
    again.terminate();
    ear.waitForFinished(5000);
    again.waitForFinished(5000);

    const QJsonObject heard = customer->event("ended");
    const int talk = heard.value(QLatin1String("talkMs")).toInt();
    const int byHeadset = heard.value(QLatin1String("heardMs")).toObject().value(QLatin1String("700")).toInt();
    const int byDefault = heard.value(QLatin1String("heardMs")).toObject().value(QLatin1String("440")).toInt();
    const int atEar = heardIn(phone.path("ear.wav"), 1000);
    const int atHeadset = heardIn(phone.path("again.wav"), 1000);
    std::printf("pulled: told after %lld ms, plugged: %lld ms; of %d ms the customer heard %d by the headset and %d by the default, "
                "the agent %d at the default and %d at the headset that was back\n",
                static_cast<long long>(away), static_cast<long long>(back), talk, byHeadset, byDefault, atEar, atHeadset);
    CHECK(away < 1000);
    CHECK(back < 1500); // with the time in which the test plays and records again
    CHECK(byDefault > 1500);
    CHECK(byHeadset > 2200);
    CHECK(byDefault + byHeadset > talk - 2000);
    CHECK(atEar > 1500);
    CHECK(atHeadset > 1200);
}

TEST_CASE("A sound server that dies in a call takes neither phone nor call with it, and both are heard again when it is back", "[sip]")
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
    const auto customer = phone.caller({QStringLiteral("--record"), phone.path("customer.wav")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    const QString id = phone.history.constLast().id;
    phone.client->answer(id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    (void)waitFor([] { return false; }, 500ms);

    for (int death = 1; death <= 2; ++death) {
        pulse.killServer();
        REQUIRE(waitFor([&] { return !phone.client->status().hasSoundDevice; })); // said at once
        CHECK(phone.client->status().devices.isEmpty());
        (void)waitFor([] { return false; }, 1200ms); // longer than it takes to notice everywhere
        REQUIRE(phone.hasCallIn(CallPhase::Talking));

        QElapsedTimer back;
        REQUIRE(pulse.startServer());
        back.start();
        pulse.hum(phone.path("agent.wav"));
        const QString file = phone.path(death == 1 ? "first.wav" : "second.wav");
        QProcess &ear = pulse.recordEar(file);
        REQUIRE(waitFor([&] { return phone.client->status().hasSoundDevice; }));
        const qint64 told = back.elapsed();
        (void)waitFor([] { return false; }, 2500ms);
        const qint64 listened = back.elapsed();
        ear.terminate();
        ear.waitForFinished(5000);
        const int heard = heardIn(file, 1000);
        std::printf("death %d: devices told %lld ms after the return, %d of %lld ms heard by the agent\n", death, static_cast<long long>(told), heard,
                    static_cast<long long>(listened));
        CHECK(told < 3000);
        CHECK(heard > listened - 3000);
        CHECK(heard > 1000);
    }
    CHECK(phone.hasCallIn(CallPhase::Talking));
    phone.client->hangUp(id);
    REQUIRE(customer->ended());
    // Twice some 2.5 seconds, between silences in which the packets went on.
    const int customerHeard = customer->event("ended").value(QLatin1String("heardMs")).toObject().value(QLatin1String("440")).toInt();
    std::printf("heard by the customer: %d ms\n", customerHeard);
    CHECK(customerHeard > 3000);
    CHECK(phone.process->process.state() == QProcess::Running);
}

TEST_CASE("A call that begins without a sound server is heard when one starts", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here");
        return;
    }
    if (!QDir(QStringLiteral("/dev/snd")).entryList({QStringLiteral("pcm*")}, QDir::System).isEmpty()) {
        WARN("skipped: this machine has a sound card");
        return;
    }
    pulse.killServer();
    PhoneUnderTest phone;
    phone.useSoundDevices(pulse.environment());
    phone.start();
    phone.connectClient();
    CHECK_FALSE(phone.client->status().hasSoundDevice);
    const auto customer = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    const QString id = phone.history.constLast().id;
    phone.client->answer(id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    REQUIRE(pulse.startServer());
    pulse.hum(phone.path("agent.wav"));
    REQUIRE(customer->said("heard"));
    (void)waitFor([] { return false; }, 1000ms);
    phone.client->hangUp(id);
    REQUIRE(customer->ended());
    CHECK(toneLevel(customer->event("ended"), "440") > -25);
}
