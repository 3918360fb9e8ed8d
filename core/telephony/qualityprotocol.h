// How the quality of a call looks as JSON: on the phone's socket (docs/local-api.md) and with an interaction
// (docs/contract). Pure; any thread.
#pragma once

#include "core/domain/callquality.h"

#include <QJsonObject>
#include <QString>

namespace linija {

[[nodiscard]] QJsonObject toJson(const CallQuality &quality);
[[nodiscard]] QJsonObject toJson(const QualitySummary &summary); // empty where nothing was measured

// What is missing or out of range is the nearest that can be; a word that we do not know is Unknown or None.
[[nodiscard]] CallQuality callQualityFromJson(const QJsonObject &json);
[[nodiscard]] QualitySummary qualitySummaryFromJson(const QJsonObject &json);

[[nodiscard]] QString qualityBandName(QualityBand band);    // "good"; also for linijactl
[[nodiscard]] QString qualityCauseName(QualityCause cause); // "loss-in"

} // namespace linija
