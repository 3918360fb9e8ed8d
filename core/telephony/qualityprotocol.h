// How the quality of a running call looks as JSON on the phone's socket (docs/local-api.md). Pure; any thread.
#pragma once

#include "core/domain/callquality.h"

#include <QJsonObject>
#include <QString>

namespace linija {

[[nodiscard]] QJsonObject toJson(const CallQuality &quality);

// What is missing or out of range is the nearest that can be; a word that we do not know is Unknown or None.
[[nodiscard]] CallQuality callQualityFromJson(const QJsonObject &json);

[[nodiscard]] QString qualityBandName(QualityBand band);    // "good"; also for linijactl
[[nodiscard]] QString qualityCauseName(QualityCause cause); // "loss-in"

} // namespace linija
