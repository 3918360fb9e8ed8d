#include "core/telephony/soundprotocol.h"

#include "core/base/untrustedtext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace linija {

namespace {

constexpr std::array<std::pair<SoundCheckPhase, const char *>, 5> phaseNames{{{SoundCheckPhase::Idle, "idle"},
                                                                              {SoundCheckPhase::Recording, "recording"},
                                                                              {SoundCheckPhase::Playing, "playing"},
                                                                              {SoundCheckPhase::Done, "done"},
                                                                              {SoundCheckPhase::Failed, "failed"}}};
constexpr double maxPhaseMs = 60'000;

double decibels(const QJsonObject &json, const char *field)
{
    return std::clamp(json.value(QLatin1String(field)).toDouble(AudioLevels::silence), AudioLevels::silence, 0.0);
}

double tenths(double value)
{
    return std::round(value * 10) / 10;
}

std::chrono::milliseconds span(const QJsonObject &json, const char *field)
{
    return std::chrono::milliseconds(static_cast<qint64>(std::clamp(json.value(QLatin1String(field)).toDouble(), 0.0, maxPhaseMs)));
}

} // namespace

QString soundCheckPhaseName(SoundCheckPhase phase)
{
    for (const auto &[one, name] : phaseNames) {
        if (one == phase)
            return QString::fromLatin1(name);
    }
    return {};
}

QJsonObject toJson(const AudioLevels &levels)
{
    return {{QStringLiteral("inputDb"), tenths(levels.inputDb)}, {QStringLiteral("outputDb"), tenths(levels.outputDb)}};
}

AudioLevels levelsFromJson(const QJsonObject &json)
{
    return {decibels(json, "inputDb"), decibels(json, "outputDb")};
}

QJsonObject toJson(const SoundCheck &check)
{
    return {{QStringLiteral("phase"), soundCheckPhaseName(check.phase)},
            {QStringLiteral("elapsedMs"), static_cast<qint64>(check.elapsed.count())},
            {QStringLiteral("totalMs"), static_cast<qint64>(check.total.count())},
            {QStringLiteral("peakDb"), tenths(check.peakDb)},
            {QStringLiteral("detail"), check.detail}};
}

Result<SoundCheck> soundCheckFromJson(const QJsonObject &json)
{
    SoundCheck check;
    const QString name = json.value(QLatin1String("phase")).toString();
    const auto found = std::find_if(phaseNames.begin(), phaseNames.end(), [&](const auto &one) { return name == QLatin1String(one.second); });
    if (found == phaseNames.end())
        return Error{ErrorCode::Invalid, QStringLiteral("field \"phase\" is missing or wrong")};
    check.phase = found->first;
    check.elapsed = span(json, "elapsedMs");
    check.total = span(json, "totalMs");
    check.peakDb = decibels(json, "peakDb");
    check.detail = plainBoundedText(json.value(QLatin1String("detail")).toString(), 256);
    return check;
}

} // namespace linija
