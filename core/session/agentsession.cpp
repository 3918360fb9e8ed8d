#include "core/session/agentsession.h"

#include "core/base/logging.h"
#include "core/telephony/softphoneport.h"

#include <utility>

namespace linija {

AgentSession::AgentSession(SoftphonePort &phone, const Clock &clock, QObject *parent)
    : QObject(parent), m_phone(phone), m_clock(clock), m_machine(clock.now())
{
    // A phone process that has just (re)started does not know what we told the one before it.
    connect(&m_phone, &SoftphonePort::snapshotReceived, this, [this] {
        m_phone.perform(phonecommand::Accept{acceptsCalls()});
    });
}

// Ready invites calls; on a call the next may wait, if the agent means to go on after it. In after-call work nobody rings, but
// for who was parked and comes back.
bool AgentSession::acceptsCalls() const
{
    const AgentState state = presence().state;
    return state == AgentState::Ready || (m_expectsReturn && state != AgentState::Offline) || (m_callWaiting && state == AgentState::OnCall && nextState() == AgentState::Ready);
}

void AgentSession::setCallWaiting(bool on)
{
    if (m_callWaiting == on)
        return;
    m_callWaiting = on;
    m_phone.perform(phonecommand::Accept{acceptsCalls()});
}

void AgentSession::setExpectsReturn(bool on)
{
    if (std::exchange(m_expectsReturn, on) == on)
        return;
    m_phone.perform(phonecommand::Accept{acceptsCalls()});
}

void AgentSession::tell(bool changed)
{
    if (!changed)
        return;
    const AgentPresence &now = presence();
    m_phone.perform(phonecommand::Accept{acceptsCalls()});
    qCInfo(logSession) << "agent state" << static_cast<int>(now.state) << now.reason;
    Q_EMIT presenceChanged(now);
}

void AgentSession::signIn() { tell(m_machine.signIn(m_clock.now())); }
void AgentSession::signOut() { tell(m_machine.signOut(m_clock.now())); }
void AgentSession::setReady() { tell(m_machine.ready(m_clock.now())); }
void AgentSession::setNotReady(const QString &reason) { tell(m_machine.notReady(reason, m_clock.now())); }
void AgentSession::contactAlerting() { tell(m_machine.alerting(m_clock.now())); }
void AgentSession::contactAlertEnded(bool unanswered) { tell(m_machine.alertEnded(unanswered, m_clock.now())); }
void AgentSession::contactActivity(CallActivity activity) { tell(m_machine.callActivity(activity, m_clock.now())); }
void AgentSession::afterCallWorkDone() { tell(m_machine.afterCallWorkDone(m_clock.now())); }

void AgentSession::contactEnded(bool afterCallWork, std::optional<std::chrono::seconds> limit)
{
    tell(m_machine.callEnded(afterCallWork, limit, m_clock.now()));
}

} // namespace linija
