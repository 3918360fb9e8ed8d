// Sound devices that come and go, and a sound server that dies, while the phone runs.
#include "tests/app/phone/privatepulse.h"
#include "tests/app/phone/sipfixture.h"

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

TEST_CASE("A sound server that dies takes neither phone nor call with it, and the next call is heard again", "[sip]")
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
    const auto first = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    QString id = phone.history.constLast().id;
    phone.client->answer(id);
    REQUIRE(phone.reaches(CallPhase::Talking));

    pulse.killServer();
    REQUIRE(waitFor([&] { return idOf(phone.client->status(), "mic").isEmpty(); }));
    CHECK(phone.hasCallIn(CallPhase::Talking));
    REQUIRE(pulse.startServer());
    pulse.hum(phone.path("agent.wav"));
    phone.client->hangUp(id);
    REQUIRE(first->ended());
    REQUIRE(waitFor([&] { return !idOf(phone.client->status(), "mic").isEmpty(); }));
    CHECK(phone.client->status().hasSoundDevice);

    const auto second = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    id = phone.history.constLast().id;
    phone.client->answer(id);
    REQUIRE(second->said("heard"));
    phone.client->hangUp(id);
    REQUIRE(second->ended());
    CHECK(toneLevel(second->event("ended"), "440") > -25);
}
