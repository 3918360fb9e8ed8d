#include "app/ctl/phonerows.h"

#include "core/telephony/phoneprotocol.h"
#include "core/telephony/soundprotocol.h"

namespace linija::ctl {

namespace {

QString bar(double db)
{
    constexpr int width = 30;
    const int filled = static_cast<int>((db - AudioLevels::silence) / -AudioLevels::silence * width);
    return QString(filled, QLatin1Char('#')).leftJustified(width, QLatin1Char('.'));
}

QJsonObject eventRow(const char *event, QJsonObject row)
{
    row.insert(QStringLiteral("event"), QLatin1String(event));
    return row;
}

} // namespace

QString callLine(const Call &call)
{
    return QStringLiteral("%1  %2  %3  %4").arg(call.id, callPhaseName(call.phase).leftJustified(12), call.remoteUser, call.remoteDisplay);
}

QJsonObject callRow(const Call &call)
{
    return eventRow("call", toJson(call));
}

QString statusLine(const PhoneStatus &status)
{
    return QStringLiteral("phone %1, %2, port %3, registration %4, sound device %5")
        .arg(status.version, status.account.isEmpty() ? QStringLiteral("direct calls") : status.account)
        .arg(status.port)
        .arg(registrationStateName(status.registration), status.hasSoundDevice ? QStringLiteral("yes") : QStringLiteral("none"));
}

QJsonObject statusRow(const PhoneStatus &status)
{
    return eventRow("status", toJson(status));
}

QString levelsLine(const AudioLevels &levels)
{
    return QStringLiteral("in %1 %2   out %3 %4").arg(bar(levels.inputDb)).arg(levels.inputDb, 6, 'f', 1).arg(bar(levels.outputDb)).arg(levels.outputDb, 6, 'f', 1);
}

QJsonObject levelsRow(const AudioLevels &levels)
{
    return eventRow("levels", toJson(levels));
}

QString soundCheckLine(const SoundCheck &check)
{
    return QStringLiteral("%1 %2 of %3 s, loudest %4 dBFS %5")
        .arg(soundCheckPhaseName(check.phase).leftJustified(9))
        .arg(static_cast<double>(check.elapsed.count()) / 1000, 0, 'f', 1)
        .arg(static_cast<double>(check.total.count()) / 1000, 0, 'f', 1)
        .arg(check.peakDb, 0, 'f', 1)
        .arg(check.detail);
}

QJsonObject soundCheckRow(const SoundCheck &check)
{
    return eventRow("sound-check", toJson(check));
}

} // namespace linija::ctl
