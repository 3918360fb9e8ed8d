#include "core/telephony/qualityprotocol.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace linija {

namespace {

constexpr std::array<std::pair<QualityBand, const char *>, 5> bandNames{{{QualityBand::Unknown, "unknown"},
                                                                         {QualityBand::Good, "good"},
                                                                         {QualityBand::Fair, "fair"},
                                                                         {QualityBand::Poor, "poor"},
                                                                         {QualityBand::Bad, "bad"}}};
constexpr std::array<std::pair<QualityCause, const char *>, 8> causeNames{{{QualityCause::None, "none"},
                                                                           {QualityCause::NothingArrives, "nothing-arrives"},
                                                                           {QualityCause::LossIn, "loss-in"},
                                                                           {QualityCause::LossOut, "loss-out"},
                                                                           {QualityCause::Jitter, "jitter"},
                                                                           {QualityCause::Delay, "delay"},
                                                                           {QualityCause::BusyComputer, "busy-computer"},
                                                                           {QualityCause::QuietMicrophone, "quiet-microphone"}}};
constexpr double maxMs = 60'000;

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

template <class Enum, std::size_t N>
Enum valueOf(const std::array<std::pair<Enum, const char *>, N> &names, const QString &text)
{
    for (const auto &[value, name] : names) {
        if (text == QLatin1String(name))
            return value;
    }
    return names.front().first;
}

template <class Enum, std::size_t N>
QString nameOf(const std::array<std::pair<Enum, const char *>, N> &names, Enum wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted)
            return QString::fromLatin1(name);
    }
    return {};
}

} // namespace

QString qualityBandName(QualityBand band)
{
    return nameOf(bandNames, band);
}

QString qualityCauseName(QualityCause cause)
{
    return nameOf(causeNames, cause);
}

QJsonObject toJson(const CallQuality &quality)
{
    return {{QStringLiteral("band"), qualityBandName(quality.band)},
            {QStringLiteral("cause"), qualityCauseName(quality.cause)},
            {QStringLiteral("r"), rounded(quality.r)},
            {QStringLiteral("mos"), rounded(quality.mos)},
            {QStringLiteral("lossInPercent"), rounded(quality.lossInPercent)},
            {QStringLiteral("lossOutPercent"), rounded(quality.lossOutPercent)},
            {QStringLiteral("jitterMs"), rounded(quality.jitterMs)},
            {QStringLiteral("roundTripMs"), rounded(quality.roundTripMs)}};
}

CallQuality callQualityFromJson(const QJsonObject &json)
{
    CallQuality quality;
    quality.band = valueOf(bandNames, json.value(QLatin1String("band")).toString());
    quality.cause = valueOf(causeNames, json.value(QLatin1String("cause")).toString());
    quality.r = number(json, "r", 0, 100);
    quality.mos = mos(json, "mos");
    quality.lossInPercent = number(json, "lossInPercent", 0, 100);
    quality.lossOutPercent = number(json, "lossOutPercent", 0, 100);
    quality.jitterMs = number(json, "jitterMs", 0, maxMs);
    quality.roundTripMs = number(json, "roundTripMs", 0, maxMs);
    return quality;
}

} // namespace linija
