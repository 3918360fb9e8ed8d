// How the sound of a conversation is treated, and which tones the agent hears of the telephone itself: what sound.set takes.
// Plain values of the softphone port. Applied at once, in running calls too.
#pragma once

#include <QString>

namespace linija {

// By device: on where the agent hears by loudspeakers, off where by a headset, which needs no such aid and sounds better without.
enum class SoundAid { ByDevice, Off, On };

struct SoundSetup
{
    static constexpr int maxGainDb = 20;

    SoundAid echo = SoundAid::ByDevice;  // takes out of the microphone what the loudspeaker plays
    SoundAid level = SoundAid::ByDevice; // keeps the agent equally loud (automatic gain control)
    bool noiseGate = false;              // the microphone falls silent between words
    int inputGainDb = 0;                 // -20 to 20, of the microphone
    int outputGainDb = 0;                // -20 to 20, of what the agent hears
    QString tones = QStringLiteral("EU"); // whose tones, a name of core/telephony/toneplan.h; empty: none are played
    bool headsetButtons = true;          // the headset's buttons answer, mute and hang up, and its lamps show the call
    friend bool operator==(const SoundSetup &, const SoundSetup &) = default;
};

// What the agent seems to hear with, guessed from the device's name and kind.
enum class ListeningBy { Unknown, Headset, Loudspeakers };

enum class HeadsetAccess { None, Ready, Refused }; // refused: there is one, but its buttons may not be read by this user

} // namespace linija
