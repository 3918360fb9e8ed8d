// The agent at this desk: holds the state machine, tells the phone whether calls may come, tells others what changed.
// GUI thread.
#pragma once

#include "core/session/agentstatemachine.h"

#include <QObject>

namespace linija {

class SoftphonePort;

class AgentSession : public QObject
{
    Q_OBJECT
public:
    AgentSession(SoftphonePort &phone, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const AgentPresence &presence() const { return m_machine.presence(); }
    [[nodiscard]] AgentState nextState() const { return m_machine.next(); } // what follows the contact
    [[nodiscard]] const QString &nextReason() const { return m_machine.nextReason(); }

    // Whether a second caller may ring while the agent is on a call; not where a break is to follow. On by default.
    void setCallWaiting(bool on);

    // Whether a customer whom the agent parked may come back: then it rings in after-call work and while not ready too.
    void setExpectsReturn(bool on);

    void signIn();
    void signOut();
    void setReady();
    void setNotReady(const QString &reason); // key from Settings::notReadyReasons

    // Facts about contacts, told by InteractionService.
    void contactAlerting();
    void contactAlertEnded(bool unanswered);
    void contactActivity(CallActivity activity);
    void contactEnded(bool afterCallWork, std::optional<std::chrono::seconds> limit);
    void afterCallWorkDone();

Q_SIGNALS:
    void presenceChanged(const linija::AgentPresence &presence);

private:
    void tell(bool changed);
    [[nodiscard]] bool acceptsCalls() const;

    SoftphonePort &m_phone;
    const Clock &m_clock;
    AgentStateMachine m_machine;
    bool m_callWaiting = true;
    bool m_expectsReturn = false;
};

} // namespace linija
