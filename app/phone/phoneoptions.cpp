#include "app/phone/phoneoptions.h"

#include "app/phone/accountfromsettings.h"
#include "app/phone/soundfromsettings.h"
#include "core/settings/settings.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QHostAddress>

namespace linija {

namespace {

QCommandLineOption option(const char *name, const char *description, const char *value = "")
{
    return {QString::fromLatin1(name), QString::fromUtf8(description), QString::fromLatin1(value)};
}

} // namespace

std::variant<PhoneOptions, PhoneUsage> readPhoneOptions(const QStringList &arguments, const Paths &paths)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "The phone of Linija: SIP and sound of one user, without a window. Windows and scripts steer it over a local\n"
        "socket (docs/local-api.md). One line of JSON on stdout says when it is ready."));
    const QCommandLineOption help = option("help", "Shows this.");
    const QCommandLineOption version = option("version", "Shows the versions of the phone and of its telephony library.");
    const QCommandLineOption socket = option("socket", "The local socket to listen on.", "PATH");
    const QCommandLineOption listen = option("listen", "Where SIP is spoken; port 0 takes any. Loopback unless there is an account.", "ADDRESS:PORT");
    const QCommandLineOption account = option("account", "The account to register, sip:agent1@pbx.example.", "URI");
    const QCommandLineOption server = option("server", "The account's server, sip:pbx.example;transport=tls.", "URI");
    const QCommandLineOption password = option("password-stdin", "Reads the account's password from the first line of stdin.");
    const QCommandLineOption trust = option("trust-asserted-identity", "Believes P-Asserted-Identity of calls to the account (RFC 3325).");
    const QCommandLineOption rootCa = option("root-ca", "Certificates to trust for TLS, PEM.", "FILE");
    const QCommandLineOption data = option("data", "Where the phone keeps its files.", "DIR");
    const QCommandLineOption region = option("region", "Country of dialled numbers, two letters.", "REGION");
    const QCommandLineOption idle = option("exit-when-idle-seconds", "Leaves after that long without windows and calls; 0: never. Default 60.", "N");
    const QCommandLineOption files = option("sound-files", "Plays IN and records to OUT instead of using sound devices (tests).", "IN.wav,OUT.wav");
    const QCommandLineOption accepting = option("accepting", "Lets calls ring from the start, also without a window that says Ready.");
    const QCommandLineOption echo = option("echo-cancelling", "on or off; on helps with loudspeakers. Default: as the settings say.", "on|off");
    const QCommandLineOption realTime = option("real-time", "on or off; on asks the system that sound goes before other programs. Default on.", "on|off");
    const QCommandLineOption trace = option("trace-sip", "Logs every SIP message, with names and numbers of customers.");
    const QCommandLineOption holdMusic = option("hold-music", "What held callers hear: a 16-bit WAV. Without it: silence.", "FILE.wav");
    const QCommandLineOption newCalls = option("new-calls-per-second", "New calls that one source may open, 1 to 100000; more get no answer. Default 5.", "N");
    parser.addOptions({realTime, newCalls, trace, holdMusic, help, version, socket, listen, account, server, password, trust, rootCa, data, region, idle, files, accepting, echo});

    const auto wrong = [](const QString &why) { return PhoneUsage{QStringLiteral("linija-phone: %1\nTry linija-phone --help.\n").arg(why), 2}; };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return PhoneUsage{parser.helpText(), 0};
    if (parser.isSet(version))
        return PhoneUsage{QStringLiteral("linija-phone %1 (liblinphone %2)\n").arg(QStringLiteral(LINIJA_VERSION), LinphoneEngine::libraryVersion()), 0};
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("what is \"%1\"?").arg(parser.positionalArguments().constFirst()));

    const Settings settings(paths.config + QStringLiteral("/settings.json"), readManagedSettings(managedSettingsPath()));
    const SettingsValues &saved = settings.values();
    PhoneOptions out;
    out.socketPath = parser.isSet(socket) ? QFileInfo(parser.value(socket)).absoluteFilePath() : paths.phoneSocket();
    out.logFile = paths.logs + QStringLiteral("/phone.log");
    out.engine.dataDir = parser.isSet(data) ? QFileInfo(parser.value(data)).absoluteFilePath() : paths.data + QStringLiteral("/phone");
    out.engine.recordingsDir = paths.recordings();
    out.engine.account = accountFromSettings(saved);
    if (parser.isSet(account))
        out.engine.account.uri = parser.value(account);
    if (parser.isSet(server))
        out.engine.account.server = parser.value(server);
    out.engine.sipPort = saved.sipPort;
    out.engine.treatment = soundFromSettings(saved);
    out.engine.inputDevice = saved.audioInput;
    out.engine.outputDevice = saved.audioOutput;
    out.engine.region = parser.isSet(region) ? parser.value(region).toUpper() : saved.homeRegion;
    out.engine.rootCa = parser.value(rootCa);
    out.password = parser.isSet(password) ? PasswordSource::Stdin : PasswordSource::None;
    if (parser.isSet(trust))
        out.engine.assertedIdentity = AssertedIdentity::TrustedFromAccount;
    out.engine.holdFile = parser.isSet(holdMusic) ? QFileInfo(parser.value(holdMusic)).absoluteFilePath() : QString();
    if (!out.engine.holdFile.isEmpty() && !QFileInfo::exists(out.engine.holdFile))
        return wrong(QStringLiteral("%1 does not exist").arg(out.engine.holdFile));
    if (parser.isSet(trace))
        out.engine.libraryLog = LibraryLog::Everything;
    if (parser.isSet(accepting))
        out.accept = AcceptCalls::Always;

    if (parser.isSet(listen)) {
        const QString text = parser.value(listen);
        const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
        bool isPort = false;
        const int port = text.mid(colon + 1).toInt(&isPort);
        const QHostAddress address(text.left(colon));
        if (colon < 0 || !isPort || port < 0 || port > 65535 || address.protocol() != QAbstractSocket::IPv4Protocol)
            return wrong(QStringLiteral("--listen wants an IPv4 address and a port, 127.0.0.1:0"));
        out.engine.bindAddress = address.toString();
        out.engine.sipPort = port;
    }
    if (parser.isSet(idle)) {
        bool isNumber = false;
        const int seconds = parser.value(idle).toInt(&isNumber);
        if (!isNumber || seconds < 0 || seconds > 86400)
            return wrong(QStringLiteral("--exit-when-idle-seconds wants 0 to 86400"));
        out.exitWhenIdle = std::chrono::seconds(seconds);
    }
    if (parser.isSet(newCalls)) {
        out.engine.newCallsPerSecond = parser.value(newCalls).toInt();
        if (out.engine.newCallsPerSecond < 1 || out.engine.newCallsPerSecond > 100'000)
            return wrong(QStringLiteral("--new-calls-per-second wants 1 to 100000"));
    }
    if (parser.isSet(files)) {
        const QStringList both = parser.value(files).split(QLatin1Char(','));
        if (both.size() != 2 || both.at(0).isEmpty() || !QFileInfo::exists(both.at(0)))
            return wrong(QStringLiteral("--sound-files wants an existing WAV to play, a comma, and a WAV to write"));
        out.engine.sound = SoundMode::Files;
        out.engine.playFile = QFileInfo(both.at(0)).absoluteFilePath();
        out.engine.recordFile = both.at(1).isEmpty() ? QString() : QFileInfo(both.at(1)).absoluteFilePath();
    }
    if (parser.isSet(echo)) {
        const QString value = parser.value(echo);
        if (value != QLatin1String("on") && value != QLatin1String("off"))
            return wrong(QStringLiteral("--echo-cancelling wants on or off"));
        out.engine.treatment.echo = value == QLatin1String("on") ? SoundAid::On : SoundAid::Off;
    }
    if (parser.isSet(realTime)) {
        const QString value = parser.value(realTime);
        if (value != QLatin1String("on") && value != QLatin1String("off"))
            return wrong(QStringLiteral("--real-time wants on or off"));
        out.engine.soundThreads = value == QLatin1String("on") ? SoundThreads::First : SoundThreads::Usual;
    }
    return out;
}

} // namespace linija
