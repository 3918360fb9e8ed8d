// How levels and sound check look as JSON on the phone's socket (docs/local-api.md). Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/telephony/soundcheck.h"

#include <QJsonObject>

namespace linija {

[[nodiscard]] QJsonObject toJson(const AudioLevels &levels);
[[nodiscard]] QJsonObject toJson(const SoundCheck &check);

[[nodiscard]] AudioLevels levelsFromJson(const QJsonObject &json); // what is missing or out of range is silence or the limit
[[nodiscard]] Result<SoundCheck> soundCheckFromJson(const QJsonObject &json); // Invalid: a phase we do not know

[[nodiscard]] QString soundCheckPhaseName(SoundCheckPhase phase); // "recording"; also for linijactl

} // namespace linija
