#include "app/ctl/phonerows.h"

#include "core/telephony/echocallprotocol.h"
#include "core/telephony/pbxserviceprotocol.h"
#include "core/telephony/phoneprotocol.h"
#include "core/telephony/qualityprotocol.h"
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

QString registrationMend(RegistrationReason reason)
{
    using Reason = RegistrationReason;
    switch (reason) {
    case Reason::None: return {};
    case Reason::WrongPassword: return QStringLiteral("enter user and password of the account again");
    case Reason::UnknownUser: return QStringLiteral("check the account's address: the server does not know it");
    case Reason::NotAllowed: return QStringLiteral("ask the server's administrator: it knows the account and refuses this phone (too many contacts, or not from this network)");
    case Reason::TooManyContacts: return QStringLiteral("sign out another phone of this account, or allow more contacts at the server");
    case Reason::UnknownHost: return QStringLiteral("check the server's name, and the name service of this computer");
    case Reason::NoNetwork: return QStringLiteral("check cable, Wi-Fi or VPN: there is no route to the server");
    case Reason::Refused: return QStringLiteral("check port and transport: somebody is there, but the port is closed");
    case Reason::NoAnswer: return QStringLiteral("check that the server runs and that no firewall swallows SIP");
    case Reason::CertificateNotTrusted: return QStringLiteral("set sipRootCa to the file of the company's certificates, or install them on this computer");
    case Reason::CertificateWrongName: return QStringLiteral("enter the server by the name that its certificate has");
    case Reason::CertificateExpired: return QStringLiteral("renew the server's certificate; check this computer's clock");
    case Reason::NoTls: return QStringLiteral("check the port for TLS (5061 is usual), and that the server speaks TLS 1.2 there");
    case Reason::ServerBusy: return QStringLiteral("wait: it is tried again when the server asked for it");
    case Reason::ServerFailed: return QStringLiteral("look at the server's log");
    case Reason::BadSetup: return QStringLiteral("check the addresses and the file of certificates of the account");
    }
    return {};
}

QString registrationSentence(const PhoneStatus &status)
{
    QString text = registrationReasonName(status.registrationReason);
    if (!status.registrationDetail.isEmpty())
        text += QStringLiteral(" (%1)").arg(status.registrationDetail);
    return text;
}

QString statusLine(const PhoneStatus &status)
{
    QString registration = registrationStateName(status.registration);
    if (status.registration == RegistrationState::Failed)
        registration += QStringLiteral(": ") + registrationSentence(status);
    else if (!status.server.isEmpty())
        registration += QStringLiteral(" at %1").arg(status.server);
    return QStringLiteral("phone %1, %2, port %3, registration %4, sound device %5")
        .arg(status.version, status.account.isEmpty() ? QStringLiteral("direct calls") : status.account)
        .arg(status.port)
        .arg(registration, status.hasSoundDevice ? QStringLiteral("yes") : QStringLiteral("none"));
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

QString echoCallLine(const EchoCall &echo)
{
    return QStringLiteral("%1 %2 of %3 s, said %4 dBFS, came back %5 dBFS, MOS %6 %7")
        .arg(echoCallPhaseName(echo.phase).leftJustified(9))
        .arg(static_cast<double>(echo.elapsed.count()) / 1000, 0, 'f', 1)
        .arg(static_cast<double>(echo.total.count()) / 1000, 0, 'f', 1)
        .arg(echo.sentDb, 0, 'f', 1)
        .arg(echo.heardDb, 0, 'f', 1)
        .arg(echo.quality.mos, 0, 'f', 1)
        .arg(echo.detail);
}

QJsonObject echoCallRow(const EchoCall &echo)
{
    return eventRow("echo-call", toJson(echo));
}

QString qualityLine(const QString &callId, const CallQuality &quality)
{
    return QStringLiteral("%1  quality %2, MOS %3, lost in %4 %, out %5 %, jitter %6 ms, round trip %7 ms%8")
        .arg(callId, qualityBandName(quality.band))
        .arg(quality.mos, 0, 'f', 1)
        .arg(quality.lossInPercent, 0, 'f', 1)
        .arg(quality.lossOutPercent, 0, 'f', 1)
        .arg(quality.jitterMs, 0, 'f', 0)
        .arg(quality.roundTripMs, 0, 'f', 0)
        .arg(quality.cause == QualityCause::None ? QString() : QStringLiteral(", probably ") + qualityCauseName(quality.cause));
}

QJsonObject qualityRow(const QString &callId, const CallQuality &quality)
{
    return eventRow("quality", {{QStringLiteral("id"), callId}, {QStringLiteral("quality"), toJson(quality)}});
}

QString dtmfLine(const QString &callId, const QString &digit)
{
    return QStringLiteral("%1  key %2").arg(callId, digit);
}

QJsonObject dtmfRow(const QString &callId, const QString &digit)
{
    return eventRow("dtmf", {{QStringLiteral("id"), callId}, {QStringLiteral("digit"), digit}});
}

QString refusedLine(const Call &call)
{
    return QStringLiteral("%1  refused: nobody takes calls here").arg(callLine(call));
}

QJsonObject refusedRow(const Call &call)
{
    return eventRow("refused", toJson(call));
}

QString serviceLine(const ServiceCallEnd &end)
{
    return QStringLiteral("service %1%2 %3")
        .arg(callEndName(end.end), end.sipStatus ? QStringLiteral(", status %1").arg(end.sipStatus) : QString(), end.detail)
        .trimmed();
}

QJsonObject serviceRow(const ServiceCallEnd &end)
{
    return eventRow("service", toJson(end));
}

QString extensionLine(const ExtensionState &state)
{
    return QStringLiteral("extension %1 %2 %3").arg(state.extension, extensionUseName(state.use), state.detail).trimmed();
}

QJsonObject extensionRow(const ExtensionState &state)
{
    return eventRow("extension", toJson(state));
}

QString deviceLine(const AudioDevice &device, const PhoneStatus &status)
{
    QStringList what;
    if (device.canCapture)
        what << (device.id == status.servingInput ? QStringLiteral("microphone, in use") : QStringLiteral("microphone"));
    if (device.canPlay)
        what << (device.id == status.servingOutput ? QStringLiteral("loudspeaker, in use") : QStringLiteral("loudspeaker"));
    return QStringLiteral("%1  %2  (%3)").arg(device.id, device.name, what.join(QStringLiteral("; ")));
}

QJsonObject deviceRow(const AudioDevice &device, const PhoneStatus &status)
{
    return eventRow("device", {{QStringLiteral("id"), device.id},
                               {QStringLiteral("name"), device.name},
                               {QStringLiteral("canCapture"), device.canCapture},
                               {QStringLiteral("canPlay"), device.canPlay},
                               {QStringLiteral("servesInput"), device.canCapture && device.id == status.servingInput},
                               {QStringLiteral("servesOutput"), device.canPlay && device.id == status.servingOutput}});
}

} // namespace linija::ctl
