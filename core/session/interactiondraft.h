// The half-written interaction as JSON for DraftRepository: everything that a restarted window needs to go on.
#pragma once

#include "core/base/result.h"
#include "core/session/activeinteraction.h"

#include <QJsonObject>

namespace linija {

[[nodiscard]] QJsonObject draftFromInteraction(const ActiveInteraction &active);
// Error Invalid where the JSON is not such a draft.
[[nodiscard]] Result<ActiveInteraction> interactionFromDraft(InteractionId id, const QJsonObject &draft);

} // namespace linija
