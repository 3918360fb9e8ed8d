// The agent's state, the phone and the day in plain words, for the top bar and the status bar. Pure, for tests.
#pragma once

#include "core/domain/agentstate.h"
#include "core/session/interactionservice.h"
#include "core/session/queuepresence.h"
#include "core/telephony/softphoneport.h"
#include "ui/actions/reasonwords.h"
#include "ui/syncstatus/syncwords.h"

#include <QLocale>

namespace linija {

// "Ready", "On a call", "On hold", "Not ready: Lunch"; the colour says the state too.
[[nodiscard]] StatusWords presenceWords(const AgentPresence &presence, const QueueStanding &queue = {});
// What follows: "Then ready", "Then: Lunch", "Waiting for a call". Empty where nothing needs saying.
[[nodiscard]] QString nextWords(const AgentPresence &presence, AgentState next, const QString &nextReason, const PhoneStatus &phone,
                                const QueueStanding &queue = {});
// Every state that an agent comes to without choosing a reason, for what keeps room for their words.
[[nodiscard]] QVector<AgentPresence> usualPresences();
enum class CallsNow { None, Up }; // a trouble is worse while somebody is on the line
[[nodiscard]] StatusWords phoneWords(const PhoneStatus &status, CallsNow calls = CallsNow::None, const QueueStanding &queue = {});
// "Today: 31 contacts · AHT 4:48 · first contact 84 %".
[[nodiscard]] StatusWords dayWords(const AgentDay &day, const QLocale &locale);

} // namespace linija
