// Whether the other side can hear the agent, judged by how loud the microphone is over some seconds. Pure; time comes with
// the values.
//
//   Good ──the microphone gives nothing, not even the noise of a room, for 8 s────────────▶ Silent
//   Good ──12 s in which neither side spoke up, though it was not always the other's turn─▶ Low
//   Low, Silent ──a third of a second of speech──▶ Good
//
// Only time in which the other side is quiet counts towards Low: an agent who listens is not a broken microphone.
#pragma once

#include "core/domain/call.h"
#include "core/telephony/soundcheck.h"

#include <chrono>

namespace linija {

class TalkLoudness
{
public:
    static constexpr double speechDb = -38;   // dBFS; a voice at a headset is -30 to -10
    static constexpr double nothingDb = -72;  // below the noise of any open microphone
    static constexpr double otherSpeaksDb = -45;
    static constexpr std::chrono::milliseconds silentAfter{8000};
    static constexpr std::chrono::milliseconds lowAfter{12000};
    static constexpr std::chrono::milliseconds speechFor{300};

    // What was measured for the last `span`; begins anew with reset().
    [[nodiscard]] TalkLevel add(const AudioLevels &levels, std::chrono::milliseconds span);
    void reset() { *this = TalkLoudness(); }

private:
    TalkLevel m_level = TalkLevel::Unknown; // until there was speech or none for long
    std::chrono::milliseconds m_nothing{0};
    std::chrono::milliseconds m_quiet{0};
    std::chrono::milliseconds m_speech{0};
};

} // namespace linija
