#include "core/domain/callquality.h"

#include <algorithm>
#include <cmath>

namespace linija {

namespace {

constexpr double maxMs = 60'000;
constexpr qint64 maxSeconds = 7 * 24 * 3600;

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

double number(const QJsonObject &json, const char *field, double least, double most)
{
    return std::clamp(json.value(QLatin1String(field)).toDouble(least), least, most);
}

double mos(const QJsonObject &json, const char *field)
{
    const double value = number(json, field, 0, 4.5);
    return value < 1 ? 0 : value;
}

} // namespace

QJsonObject toJson(const QualitySummary &summary)
{
    if (summary.measured.count() == 0)
        return {};
    return {{QStringLiteral("mos"), rounded(summary.mos)},
            {QStringLiteral("worstMinuteMos"), rounded(summary.worstMinuteMos)},
            {QStringLiteral("lossInPercent"), rounded(summary.lossInPercent)},
            {QStringLiteral("lossOutPercent"), rounded(summary.lossOutPercent)},
            {QStringLiteral("jitterMs"), rounded(summary.jitterMs)},
            {QStringLiteral("roundTripMs"), rounded(summary.roundTripMs)},
            {QStringLiteral("measuredSeconds"), static_cast<qint64>(summary.measured.count())}};
}

QualitySummary qualitySummaryFromJson(const QJsonObject &json)
{
    QualitySummary summary;
    summary.measured = std::chrono::seconds(std::clamp<qint64>(json.value(QLatin1String("measuredSeconds")).toInteger(), 0, maxSeconds));
    if (summary.measured.count() == 0)
        return summary;
    summary.mos = mos(json, "mos");
    summary.worstMinuteMos = mos(json, "worstMinuteMos");
    summary.lossInPercent = number(json, "lossInPercent", 0, 100);
    summary.lossOutPercent = number(json, "lossOutPercent", 0, 100);
    summary.jitterMs = number(json, "jitterMs", 0, maxMs);
    summary.roundTripMs = number(json, "roundTripMs", 0, maxMs);
    return summary;
}

} // namespace linija
