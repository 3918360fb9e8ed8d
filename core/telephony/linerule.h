// Judges how one answered call is carried, from two facts: whether packets of its sound come, and whether the server behind
// it answers when it is asked. Pure; time comes in. One for each call; CallWatch holds them.
//
//   Good ──no sound for 5 s, the server answers──▶ Silent ──sound──▶ Good
//   Good, Silent ──asked and refused, or twice not answered──▶ Unanswered ──answered──▶ Good or Silent
//   Unanswered ──refused a second time, or 30 s without anything──▶ lost
//
// Sound alone ends nothing: a customer who is muted, a call on hold and silence suppression (RFC 3389) send nothing for
// minutes. The server's word counts only if it answered at least once in this call: one that never answers such questions is
// not called dead for it. A refusal (ICMP port unreachable, a TCP reset) says that the program is gone, and with it the
// call, even if it comes back; no answer at all may be the network's, and a cable is plugged in again.
//
// After an outage, or ten silent seconds, the dialog is asked for once (a re-INVITE): a server that was restarted in
// between answers questions and sends no sound, but no longer knows the call.
#pragma once

#include "core/domain/call.h"

#include <chrono>
#include <optional>

namespace linija {

enum class PathAnswer { Answered, Refused, Nothing };

// What has been received since the call's streams began; either may begin anew.
struct LineTraffic
{
    quint64 sound = 0;   // RTP packets
    quint64 control = 0; // RTCP packets
    bool soundExpected = false; // we talk and the other side may send

    friend bool operator==(const LineTraffic &, const LineTraffic &) = default;
};

struct LineVerdict
{
    CallLine line = CallLine::Good;
    bool ask = false;   // put a question to the server now
    bool prove = false; // ask for the dialog itself
    bool lost = false;
};

class LineRule
{
public:
    static constexpr std::chrono::milliseconds quietBeforeAsking{1500};
    static constexpr std::chrono::milliseconds askEvery{1000};
    static constexpr std::chrono::milliseconds silentAfter{5000};
    static constexpr std::chrono::milliseconds proveAfterOutage{3000};
    static constexpr std::chrono::milliseconds proveSilence{10'000};
    static constexpr std::chrono::milliseconds lostAfter{30'000};
    static constexpr int refusalsOfTheDead = 2;
    static constexpr int missesOfTheSilent = 2;

    // Before the call is answered: true once, when the first question is to be asked.
    [[nodiscard]] bool askAhead(std::chrono::milliseconds now);
    // now: monotonic. Twice a second, from the answer on.
    [[nodiscard]] LineVerdict look(std::chrono::milliseconds now, const LineTraffic &traffic);
    void answered(std::chrono::milliseconds now, PathAnswer answer); // to a question of look()

private:
    [[nodiscard]] bool isOut() const { return m_refusals > 0 || m_misses >= missesOfTheSilent; }

    std::optional<LineTraffic> m_before;
    std::chrono::milliseconds m_lastSign{0};  // of anything on the media path
    std::chrono::milliseconds m_lastSound{0};
    std::chrono::milliseconds m_lastAsked{0};
    std::optional<std::chrono::milliseconds> m_outSince;
    std::optional<std::chrono::milliseconds> m_proveAt;
    bool m_asked = false; // and not answered yet
    bool m_everAsked = false;
    bool m_everAnswered = false;
    bool m_silenceProven = false;
    int m_refusals = 0;
    int m_misses = 0;
};

} // namespace linija
