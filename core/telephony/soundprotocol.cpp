#include "core/telephony/soundprotocol.h"

#include "core/base/untrustedtext.h"

#include <QStringList>

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
constexpr qsizetype maxAddress = 512;
constexpr qsizetype maxSecret = 1024;
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

bool isOneLine(const QString &text, qsizetype limit)
{
    return text.size() <= limit && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
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

QJsonObject toJson(const AccountSetup &account)
{
    return {{QStringLiteral("uri"), account.uri},
            {QStringLiteral("authUser"), account.authUser},
            {QStringLiteral("password"), account.password},
            {QStringLiteral("server"), account.server},
            {QStringLiteral("transport"), account.transport}};
}

Result<AccountSetup> accountFromJson(const QJsonObject &json)
{
    AccountSetup account;
    const auto take = [&](const char *field, QString &into, qsizetype limit) {
        const QJsonValue value = json.value(QLatin1String(field));
        into = value.toString();
        return (value.isString() || value.isUndefined()) && isOneLine(into, limit);
    };
    const auto bad = [](const char *field) {
        return Error{ErrorCode::Invalid, QStringLiteral("parameter \"%1\" is too long or not one line of text").arg(QLatin1String(field))};
    };
    if (!json.value(QLatin1String("uri")).isString() || !take("uri", account.uri, maxAddress))
        return bad("uri"); // must be there: an account is not taken away by forgetting a word
    if (!take("authUser", account.authUser, maxAddress))
        return bad("authUser");
    if (!take("password", account.password, maxSecret))
        return bad("password");
    if (!take("server", account.server, maxAddress))
        return bad("server");
    if (!take("transport", account.transport, 8))
        return bad("transport");
    account.transport = account.transport.toLower();
    static const QStringList transports{QString(), QStringLiteral("udp"), QStringLiteral("tcp"), QStringLiteral("tls")};
    if (!transports.contains(account.transport))
        return Error{ErrorCode::Invalid, QStringLiteral("\"transport\" is udp, tcp, tls or empty")};
    return account;
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
