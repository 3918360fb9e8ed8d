// The life of one call: which phase may follow which, and how long it was on hold.
// Pure: time comes from the clock, nothing goes out. Used by the phone process, the only one that decides about a call.
//
//   Alerting ──▶ Talking ◀──▶ OnHold ◀──▶ HeldByRemote      Dialing ─▶ RingingOut ─▶ Talking
//                   ◀─────────────────────────▶                └──────────────────▶ Talking
//   every phase ──▶ Ended; nothing leaves Ended.
//
// Hold means the agent's own hold: HeldByRemote is not counted. The hold's length comes from the monotonic clock, so a
// clock that is set during a call does not bend it.
#pragma once

#include "core/base/clock.h"
#include "core/domain/call.h"

namespace linija {

class CallStateMachine
{
public:
    // `call` brings id, direction, remote party and headers; its phase becomes Alerting or Dialing by the direction.
    CallStateMachine(Call call, const Clock &clock);

    [[nodiscard]] static bool isAllowed(CallPhase from, CallPhase to);

    // Both say whether the call changed; a move that is not allowed changes nothing.
    bool moveTo(CallPhase phase); // not for Ended
    bool end(CallEnd how, const QString &detail);

    bool setMuted(bool muted);
    bool setRecording(CallRecordingState state, const QString &id, const QString &detail); // also after the end
    bool setCodec(const QString &codec);
    bool setSecurity(MediaSecurity security);
    bool setTalkLevel(TalkLevel level);
    bool setEarlyMedia(bool early);
    bool setInConference(bool in);
    bool setTransfer(const CallTransfer &transfer); // also of an ended call: the last word may come after the end
    void setQuality(const QualitySummary &quality); // before the end: it is told with it
    bool setLine(CallLine line); // of a call that was answered

    [[nodiscard]] const Call &call() const { return m_call; }
    [[nodiscard]] bool ended() const { return m_call.phase == CallPhase::Ended; }

private:
    void closeHold();

    const Clock &m_clock;
    Call m_call;
    std::chrono::milliseconds m_holdBegan{0}; // monotonic
};

// Whether the call has been answered and is not over: talking or held by either side.
[[nodiscard]] bool isEstablished(CallPhase phase);

} // namespace linija
