// A stand-in for the window in tests that kill it: starts the phone when there is none, is Ready, answers every call.
//   phone_probe SOCKET PHONE_PROGRAM [phone arguments …]
#include "core/telephony/phonelinkclient.h"

#include <QCoreApplication>

#include <cstdio>

using namespace linija;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    PhoneLinkOptions options;
    options.socketPath = arguments.at(1);
    options.clientName = QStringLiteral("probe");
    options.launcher = detachedPhoneLauncher(arguments.at(2), arguments.mid(3));
    PhoneLinkClient phone(options);
    phone.perform(phonecommand::Accept{true});
    const auto say = [](const char *what, const QString &value) {
        std::printf("{\"event\":\"%s\",\"value\":\"%s\"}\n", what, qUtf8Printable(value));
        std::fflush(stdout);
    };
    QObject::connect(&phone, &SoftphonePort::snapshotReceived, &app, [&] { say("connected", QString::number(phone.status().port)); });
    QObject::connect(&phone, &SoftphonePort::callChanged, &app, [&](const Call &call) {
        say("call", callPhaseName(call.phase));
        if (call.phase == CallPhase::Alerting)
            phone.answer(call.id);
    });
    phone.start();
    return QCoreApplication::exec();
}
