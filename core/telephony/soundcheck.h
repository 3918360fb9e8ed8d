// What the settings page shows of microphone and loudspeaker: how loud they are now, and how a sound check goes.
// Plain values of the softphone port.
//
//   Idle ──start──▶ Recording ──5 s──▶ Playing ──▶ Done        stop, from anywhere: Idle
//                       └───────────────┴── a device fails, a call begins ──▶ Failed
#pragma once

#include <QString>

#include <chrono>

namespace linija {

// dBFS from -90 (silence) to 0 (full scale), the loudness of the last moments.
struct AudioLevels
{
    static constexpr double silence = -90;
    double inputDb = silence;  // the microphone; measured without a call too
    double outputDb = silence; // what comes out of the loudspeaker: the other side of a call, or a sound check
    friend bool operator==(const AudioLevels &, const AudioLevels &) = default;
};

enum class SoundCheckPhase { Idle, Recording, Playing, Done, Failed };

struct SoundCheck
{
    SoundCheckPhase phase = SoundCheckPhase::Idle;
    std::chrono::milliseconds elapsed{0}; // of this phase
    std::chrono::milliseconds total{0};   // of this phase; 0: there is no end to wait for
    double peakDb = AudioLevels::silence; // the loudest moment of the recording so far, dBFS
    QString detail;                       // English, of Failed
    friend bool operator==(const SoundCheck &, const SoundCheck &) = default;
};

} // namespace linija
