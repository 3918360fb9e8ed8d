// linija-phone: SIP, media and sound of one user, in a process of its own (docs/telephony.md).
#include "app/phone/phoneprocess.h"
#include "core/base/endsignals.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

namespace {

QString firstLineOfStdin()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(in.readLine(1024)).remove(QLatin1Char('\n'));
}

void say(const QString &text, std::FILE *where)
{
    std::fputs(qUtf8Printable(text), where);
    std::fflush(where);
}

int exitCodeOf(const linija::Error &error)
{
    return error.code == linija::ErrorCode::Invalid ? 2 : error.code == linija::ErrorCode::Busy ? 1 : 3;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("linija-phone"));
    const linija::Paths paths = linija::Paths::standard();
    auto read = linija::readPhoneOptions(QCoreApplication::arguments(), paths);
    if (const auto *usage = std::get_if<linija::PhoneUsage>(&read)) {
        say(usage->text, usage->exitCode == 0 ? stdout : stderr);
        return usage->exitCode;
    }
    auto &options = std::get<linija::PhoneOptions>(read);
    linija::installLogging(options.logFile);
    if (options.password == linija::PasswordSource::Stdin)
        options.engine.account.password = firstLineOfStdin();

    const linija::EndSignals ends(linija::Hangup::Ignored);
    const linija::SystemClock clock;
    linija::PhoneProcess phone(clock);
    QObject::connect(&phone, &linija::PhoneProcess::finished, &app, &QCoreApplication::quit);
    QObject::connect(&ends, &linija::EndSignals::endAsked, &phone, [&phone] { phone.leave(QStringLiteral("asked by a signal")); });
    if (const auto started = phone.start(options); !started) {
        say(QStringLiteral("linija-phone: %1\n").arg(started.error().detail), stderr);
        return exitCodeOf(started.error());
    }
    const QJsonObject ready{{QStringLiteral("event"), QStringLiteral("ready")},
                            {QStringLiteral("port"), phone.sipPort()},
                            {QStringLiteral("socket"), options.socketPath}};
    say(QString::fromUtf8(QJsonDocument(ready).toJson(QJsonDocument::Compact)) + QLatin1Char('\n'), stdout);
    const int code = QCoreApplication::exec();
    // Calls, account and socket are closed by now. The library's own way out takes a quarter of a second, and it crashes
    // in it after certain damaged messages.
    std::_Exit(code);
}
