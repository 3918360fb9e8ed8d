// Strong ids of the entities of the contract (docs/contract). All are UUIDs.
#pragma once

#include "core/base/strongid.h"

namespace linija {

using CustomerId = StrongId<struct CustomerTag>;
using InteractionId = StrongId<struct InteractionTag>;
using TimelineEntryId = StrongId<struct TimelineEntryTag>; // the id of the entity that the entry shows
using CaseId = StrongId<struct CaseTag>;
using OrderId = StrongId<struct OrderTag>;
using SurveyId = StrongId<struct SurveyTag>;
using TaskId = StrongId<struct TaskTag>;
using ArticleId = StrongId<struct ArticleTag>;
using FlowId = StrongId<struct FlowTag>;
using QueueId = StrongId<struct QueueTag>;
using AgentId = StrongId<struct AgentTag>;
using DispositionId = StrongId<struct DispositionTag>;
using RecordingId = StrongId<struct RecordingTag>;

} // namespace linija
