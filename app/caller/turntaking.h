// When a simulated customer may speak: after the other side has said something and fallen silent, or when it says nothing
// for too long. Pure; fed with levels at steady steps.
//
//   Listening ──loud──▶ HearingSpeech ──quiet for a breath──▶ MyTurn
//       │                  └─ on and on, `longestSpeech` ─────▲
//       └────────── nothing heard for `patience` ───────────────▲
#pragma once

#include <chrono>

namespace linija {

class TurnTaking
{
public:
    static constexpr double speechDbm0 = -38;                        // louder than that is speech
    static constexpr std::chrono::milliseconds enoughSpeech{300};    // a click is not a word
    static constexpr std::chrono::milliseconds breath{1100};
    static constexpr std::chrono::milliseconds longestSpeech{40'000}; // a noisy office must not silence the customer for ever

    void beginListening(std::chrono::milliseconds patience);
    // Level over the last `step`. True once: it is the customer's turn.
    bool hear(double levelDbm0, std::chrono::milliseconds step);
    [[nodiscard]] bool isListening() const { return m_listening; }

private:
    bool m_listening = false;
    std::chrono::milliseconds m_patience{0};
    std::chrono::milliseconds m_waited{0};
    std::chrono::milliseconds m_speech{0};
    std::chrono::milliseconds m_quiet{0};
};

} // namespace linija
