#include "core/telephony/echocallprotocol.h"

#include "core/base/untrustedtext.h"
#include "core/telephony/phoneprotocol.h"
#include "core/telephony/qualityprotocol.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linija {

namespace {

constexpr std::array phases{EchoCallPhase::Idle, EchoCallPhase::Calling, EchoCallPhase::Listening,
                            EchoCallPhase::Done, EchoCallPhase::Failed,  EchoCallPhase::GaveWay};
constexpr std::array ends{CallEnd::None,   CallEnd::Normal,      CallEnd::Declined, CallEnd::Busy,         CallEnd::NoAnswer,
                          CallEnd::Missed, CallEnd::Unreachable, CallEnd::Failed,   CallEnd::NotEncrypted, CallEnd::Lost};
constexpr double maxMs = 60'000;

Error bad(const char *field)
{
    return {ErrorCode::Invalid, QStringLiteral("field \"%1\" is missing or wrong").arg(QLatin1String(field))};
}

double decibels(const QJsonObject &json, const char *field)
{
    return std::clamp(json.value(QLatin1String(field)).toDouble(AudioLevels::silence), AudioLevels::silence, 0.0);
}

std::chrono::milliseconds span(const QJsonObject &json, const char *field)
{
    return std::chrono::milliseconds(static_cast<qint64>(std::clamp(json.value(QLatin1String(field)).toDouble(), 0.0, maxMs)));
}

} // namespace

QString echoCallPhaseName(EchoCallPhase phase)
{
    switch (phase) {
    case EchoCallPhase::Idle: return QStringLiteral("idle");
    case EchoCallPhase::Calling: return QStringLiteral("calling");
    case EchoCallPhase::Listening: return QStringLiteral("listening");
    case EchoCallPhase::Done: return QStringLiteral("done");
    case EchoCallPhase::Failed: return QStringLiteral("failed");
    case EchoCallPhase::GaveWay: return QStringLiteral("gave-way");
    }
    return {};
}

QJsonObject toJson(const EchoCall &echo)
{
    return {{QStringLiteral("phase"), echoCallPhaseName(echo.phase)},
            {QStringLiteral("elapsedMs"), static_cast<qint64>(echo.elapsed.count())},
            {QStringLiteral("totalMs"), static_cast<qint64>(echo.total.count())},
            {QStringLiteral("sentDb"), std::round(echo.sentDb)},
            {QStringLiteral("heardDb"), std::round(echo.heardDb)},
            {QStringLiteral("quality"), toJson(echo.quality)},
            {QStringLiteral("codec"), echo.codec},
            {QStringLiteral("end"), callEndName(echo.end)},
            {QStringLiteral("sipStatus"), echo.sipStatus},
            {QStringLiteral("detail"), echo.detail}};
}

Result<EchoCall> echoCallFromJson(const QJsonObject &json)
{
    EchoCall echo;
    const QString phase = json.value(QLatin1String("phase")).toString();
    const auto known = std::find_if(phases.begin(), phases.end(), [&](EchoCallPhase one) { return echoCallPhaseName(one) == phase; });
    if (known == phases.end())
        return bad("phase");
    const QString end = json.value(QLatin1String("end")).toString();
    const auto ended = std::find_if(ends.begin(), ends.end(), [&](CallEnd one) { return callEndName(one) == end; });
    if (ended == ends.end())
        return bad("end");
    echo.phase = *known;
    echo.end = *ended;
    echo.elapsed = span(json, "elapsedMs");
    echo.total = span(json, "totalMs");
    echo.sentDb = decibels(json, "sentDb");
    echo.heardDb = decibels(json, "heardDb");
    echo.quality = callQualityFromJson(json.value(QLatin1String("quality")).toObject());
    echo.codec = plainBoundedText(json.value(QLatin1String("codec")).toString(), 64);
    echo.sipStatus = std::clamp(json.value(QLatin1String("sipStatus")).toInt(), 0, 699);
    echo.detail = plainBoundedText(json.value(QLatin1String("detail")).toString(), 256);
    return echo;
}

} // namespace linija
