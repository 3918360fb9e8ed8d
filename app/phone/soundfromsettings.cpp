#include "app/phone/soundfromsettings.h"

#include "core/telephony/toneplan.h"

namespace linija {

namespace {

SoundAid aidOf(AidChoice choice)
{
    switch (choice) {
    case AidChoice::ByDevice: return SoundAid::ByDevice;
    case AidChoice::Off: return SoundAid::Off;
    case AidChoice::On: return SoundAid::On;
    }
    return SoundAid::ByDevice;
}

} // namespace

SoundSetup soundFromSettings(const SettingsValues &v)
{
    SoundSetup sound;
    sound.echo = aidOf(v.echoCancelling);
    sound.level = aidOf(v.levelControl);
    sound.noiseGate = v.noiseGate;
    sound.inputGainDb = v.inputGain;
    sound.outputGainDb = v.outputGain;
    sound.tones = v.callTones == QLatin1String("none") ? QString() : tonePlanFor(v.callTones.isEmpty() ? v.homeRegion : v.callTones);
    sound.headsetButtons = v.headsetButtons;
    return sound;
}

} // namespace linija
