// What the agent is doing, decided in one place. Pure: events in, presence out; the clock is passed in.
//
//   Offline ─signIn─▶ NotReady ◀──notReady(reason)── Ready ──alert──▶ Alerting ──answer──▶ OnCall ──end──▶ AfterCallWork
//                        │  ▲                          ▲                │ │ decline/caller gone              │
//                        └──┼──────── ready ───────────┘ ◀──────────────┘ └─ not answered ─▶ NotResponding    │
//                           └────────── what was asked for during the contact (ready by default) ◀────────────┘
//
// ready()/notReady() during a contact do not end it: they are remembered and taken when the contact is over.
// An alert while NotReady is shown too (it may be a direct call); when it is over, the state before it returns.
#pragma once

#include "core/domain/agentstate.h"

#include <optional>

namespace linija {

class AgentStateMachine
{
public:
    explicit AgentStateMachine(Timestamp now);

    [[nodiscard]] const AgentPresence &presence() const { return m_presence; }
    // What comes after the contact: Ready, or NotReady with a reason.
    [[nodiscard]] AgentState next() const { return m_nextState; }
    [[nodiscard]] const QString &nextReason() const { return m_nextReason; }

    // Each returns true where the presence (or what comes next) changed.
    bool signIn(Timestamp now);
    bool signOut(Timestamp now);
    bool ready(Timestamp now);
    bool notReady(const QString &reason, Timestamp now);
    bool alerting(Timestamp now);
    bool alertEnded(bool unanswered, Timestamp now); // declined or caller gone: false; rang out at this desk: true
    bool callActivity(CallActivity activity, Timestamp now); // dialing, talking, on hold …
    bool callEnded(bool afterCallWork, std::optional<std::chrono::seconds> limit, Timestamp now);
    bool afterCallWorkDone(Timestamp now);

private:
    bool enter(AgentState state, Timestamp now, const QString &reason = {});
    bool takeNext(Timestamp now);
    bool rememberNext(AgentState state, const QString &reason);
    [[nodiscard]] bool inContact() const;

    AgentPresence m_presence;
    AgentState m_nextState = AgentState::NotReady;
    QString m_nextReason;
};

} // namespace linija
