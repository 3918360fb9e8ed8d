// How an interaction, case, order, survey or task shows on the timeline. The one place that knows; pure functions.
#pragma once

#include "core/domain/interaction.h"
#include "core/domain/records.h"
#include "core/domain/timeline.h"

#include <optional>

namespace linija {

// Nothing while nobody knows the customer. `queue` of an entry is the queue's key here; TimelineRepository shows its name.
// The text is the customer's words, then the agent's note on a line of its own.
[[nodiscard]] std::optional<TimelineEntry> timelineEntryOf(const Interaction &interaction);
[[nodiscard]] TimelineEntry timelineEntryOf(const Case &complaint);
[[nodiscard]] TimelineEntry timelineEntryOf(const Order &order);
[[nodiscard]] TimelineEntry timelineEntryOf(const Survey &survey); // reference: the kind, "csat"
[[nodiscard]] TimelineEntry timelineEntryOf(const Task &task);     // reference: the kind, "callback"

} // namespace linija
