#include "core/telephony/callstatemachine.h"

#include <algorithm>

namespace linija {

CallStateMachine::CallStateMachine(Call call, const Clock &clock) : m_clock(clock), m_call(std::move(call))
{
    m_call.phase = m_call.direction == CallDirection::Incoming ? CallPhase::Alerting : CallPhase::Dialing;
    m_call.startedAt = m_clock.now();
    m_call.answeredAt.reset();
    m_call.endedAt.reset();
    m_call.heldSince.reset();
    m_call.heldTotal = std::chrono::milliseconds(0);
    m_call.end = CallEnd::None;
}

bool CallStateMachine::isAllowed(CallPhase from, CallPhase to)
{
    if (to == CallPhase::Ended)
        return from != CallPhase::Ended;
    switch (from) {
    case CallPhase::Alerting: return to == CallPhase::Talking;
    case CallPhase::Dialing: return to == CallPhase::RingingOut || to == CallPhase::Talking;
    case CallPhase::RingingOut: return to == CallPhase::Talking;
    case CallPhase::Talking: return to == CallPhase::OnHold || to == CallPhase::HeldByRemote;
    case CallPhase::OnHold: return to == CallPhase::Talking || to == CallPhase::HeldByRemote;
    case CallPhase::HeldByRemote: return to == CallPhase::Talking || to == CallPhase::OnHold;
    case CallPhase::Ended: return false;
    }
    return false;
}

bool CallStateMachine::moveTo(CallPhase phase)
{
    if (phase == CallPhase::Ended || phase == m_call.phase || !isAllowed(m_call.phase, phase))
        return false;
    if (m_call.phase == CallPhase::OnHold)
        closeHold();
    m_call.phase = phase;
    if (phase == CallPhase::Talking && !m_call.answeredAt)
        m_call.answeredAt = m_clock.now();
    if (phase == CallPhase::OnHold) {
        m_call.heldSince = m_clock.now();
        m_holdBegan = m_clock.monotonic();
    }
    return true;
}

bool CallStateMachine::end(CallEnd how, const QString &detail)
{
    if (ended())
        return false;
    if (m_call.phase == CallPhase::OnHold)
        closeHold();
    m_call.phase = CallPhase::Ended;
    m_call.endedAt = m_clock.now();
    m_call.end = how;
    m_call.endDetail = detail;
    return true;
}

bool CallStateMachine::setMuted(bool muted)
{
    if (ended() || m_call.muted == muted)
        return false;
    m_call.muted = muted;
    return true;
}

bool CallStateMachine::setRecording(CallRecordingState state, const QString &id, const QString &detail)
{
    if (m_call.recording == state && m_call.recordingId == id && m_call.recordingDetail == detail)
        return false;
    m_call.recording = state;
    m_call.recordingId = id;
    m_call.recordingDetail = detail;
    return true;
}

bool CallStateMachine::setTalkLevel(TalkLevel level)
{
    if (ended() || m_call.talkLevel == level)
        return false;
    m_call.talkLevel = level;
    return true;
}

bool CallStateMachine::setCodec(const QString &codec)
{
    if (ended() || codec.isEmpty() || m_call.codec == codec)
        return false;
    m_call.codec = codec;
    return true;
}

bool CallStateMachine::setSecurity(MediaSecurity security)
{
    if (ended() || m_call.security == security)
        return false;
    m_call.security = security;
    return true;
}

void CallStateMachine::setQuality(const QualitySummary &quality)
{
    if (!ended())
        m_call.quality = quality;
}

bool CallStateMachine::setLine(CallLine line)
{
    if (!isEstablished(m_call.phase) || m_call.line == line)
        return false;
    m_call.line = line;
    return true;
}

bool CallStateMachine::setEarlyMedia(bool early)
{
    if (ended() || m_call.earlyMedia == early)
        return false;
    m_call.earlyMedia = early;
    return true;
}

bool CallStateMachine::setInConference(bool in)
{
    if (m_call.inConference == in || (ended() && in))
        return false;
    m_call.inConference = in;
    return true;
}

bool CallStateMachine::setTransfer(const CallTransfer &transfer)
{
    if (m_call.transfer == transfer)
        return false;
    m_call.transfer = transfer;
    return true;
}

void CallStateMachine::closeHold()
{
    m_call.heldTotal += std::max(std::chrono::milliseconds(0), m_clock.monotonic() - m_holdBegan);
    m_call.heldSince.reset();
}

bool isEstablished(CallPhase phase)
{
    switch (phase) {
    case CallPhase::Talking:
    case CallPhase::OnHold:
    case CallPhase::HeldByRemote:
        return true;
    case CallPhase::Alerting:
    case CallPhase::Dialing:
    case CallPhase::RingingOut:
    case CallPhase::Ended:
        return false;
    }
    return false;
}

} // namespace linija
