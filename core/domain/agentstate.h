// What an agent is doing, as the field names it (product words: docs/architecture.md).
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace linija {

enum class AgentState { Offline, Ready, Alerting, OnCall, AfterCallWork, NotReady, NotResponding };
enum class CallActivity { None, Dialing, Talking, OnHold, Consulting };

struct AgentPresence
{
    AgentState state = AgentState::Offline;
    CallActivity activity = CallActivity::None;
    QString reason; // key of the not-ready reason: break, lunch, training, meeting, admin; empty otherwise
    Timestamp since{}; // when this state began
    std::optional<Timestamp> limit; // when after-call work ends by itself
    Timestamp activitySince{}; // when this activity of the call began; of no meaning without one
};

} // namespace linija
