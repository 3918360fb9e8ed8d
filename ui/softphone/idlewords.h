// What stands in the empty column of calls: what is, and what will happen. Plain, for tests.
#pragma once

#include "core/domain/agentstate.h"
#include "core/session/queuepresence.h"
#include "core/telephony/softphoneport.h"

namespace linija {

struct IdleWords
{
    QString title;
    QString text;
    bool offerReady = false;
};

[[nodiscard]] IdleWords idleWords(const AgentPresence &presence, const PhoneStatus &phone, const QueueStanding &queue = {});

} // namespace linija
