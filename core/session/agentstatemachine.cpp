#include "core/session/agentstatemachine.h"

namespace linija {

AgentStateMachine::AgentStateMachine(Timestamp now)
{
    m_presence.since = now;
}

bool AgentStateMachine::inContact() const
{
    switch (m_presence.state) {
    case AgentState::Alerting:
    case AgentState::OnCall:
    case AgentState::AfterCallWork: return true;
    case AgentState::Offline:
    case AgentState::Ready:
    case AgentState::NotReady:
    case AgentState::NotResponding: return false;
    }
    return false;
}

bool AgentStateMachine::enter(AgentState state, Timestamp now, const QString &reason)
{
    if (m_presence.state == state && m_presence.reason == reason)
        return false;
    m_presence = AgentPresence{state, CallActivity::None, reason, now, std::nullopt, {}};
    return true;
}

bool AgentStateMachine::rememberNext(AgentState state, const QString &reason)
{
    if (m_nextState == state && m_nextReason == reason)
        return false;
    m_nextState = state;
    m_nextReason = reason;
    return true;
}

bool AgentStateMachine::takeNext(Timestamp now)
{
    return enter(m_nextState, now, m_nextReason);
}

bool AgentStateMachine::signIn(Timestamp now)
{
    if (m_presence.state != AgentState::Offline)
        return false;
    rememberNext(AgentState::NotReady, {});
    return enter(AgentState::NotReady, now);
}

bool AgentStateMachine::signOut(Timestamp now)
{
    rememberNext(AgentState::NotReady, {});
    return enter(AgentState::Offline, now);
}

bool AgentStateMachine::ready(Timestamp now)
{
    if (m_presence.state == AgentState::Offline)
        return false;
    const bool nextChanged = rememberNext(AgentState::Ready, {});
    return inContact() ? nextChanged : enter(AgentState::Ready, now);
}

bool AgentStateMachine::notReady(const QString &reason, Timestamp now)
{
    if (m_presence.state == AgentState::Offline)
        return false;
    const bool nextChanged = rememberNext(AgentState::NotReady, reason);
    return inContact() ? nextChanged : enter(AgentState::NotReady, now, reason);
}

bool AgentStateMachine::alerting(Timestamp now)
{
    if (m_presence.state == AgentState::OnCall || m_presence.state == AgentState::AfterCallWork)
        return false; // call waiting: the contact that is going on decides the state
    return enter(AgentState::Alerting, now);
}

bool AgentStateMachine::alertEnded(bool unanswered, Timestamp now)
{
    if (m_presence.state != AgentState::Alerting)
        return false;
    // A rung-out alert takes the agent off the queue, or the next customer would meet an empty chair too.
    if (unanswered && m_nextState == AgentState::Ready) {
        rememberNext(AgentState::NotReady, {});
        return enter(AgentState::NotResponding, now);
    }
    return takeNext(now);
}

bool AgentStateMachine::callActivity(CallActivity activity, Timestamp now)
{
    if (m_presence.state == AgentState::OnCall) {
        if (m_presence.activity == activity)
            return false;
        m_presence.activity = activity; // the time on the call goes on
        m_presence.activitySince = now;
        return true;
    }
    enter(AgentState::OnCall, now);
    m_presence.activity = activity;
    m_presence.activitySince = now;
    return true;
}

bool AgentStateMachine::callEnded(bool afterCallWork, std::optional<std::chrono::seconds> limit, Timestamp now)
{
    if (m_presence.state != AgentState::OnCall)
        return false;
    if (!afterCallWork)
        return takeNext(now);
    enter(AgentState::AfterCallWork, now);
    if (limit)
        m_presence.limit = now + *limit;
    return true;
}

bool AgentStateMachine::afterCallWorkDone(Timestamp now)
{
    if (m_presence.state != AgentState::AfterCallWork)
        return false;
    return takeNext(now);
}

} // namespace linija
