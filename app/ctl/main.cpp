// linijactl: Linija's command line for administrators and scripts.
#include "app/ctl/command.h"

#include "core/base/logging.h"
#include "core/secrets/fallbacksecretstore.h"
#include "core/secrets/keychainsecretstore.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace linija;
using namespace linija::ctl;

namespace {

QString help()
{
    QString text = QStringLiteral("usage: linijactl [--json] COMMAND ...\n\n");
    for (const Command &command : commands())
        text += QStringLiteral("  %1\n      %2\n").arg(QString::fromLatin1(command.usage), QString::fromLatin1(command.summary));
    text += QStringLiteral("\n--json prints one JSON object a line on stdout; messages go to stderr.\n"
                           "LINIJA_HOME chooses another folder for store, settings and sockets.\n"
                           "Exit: 0 fine, 1 the thing checked is not fine, 2 wrong use, 3 something is missing here.");
    return text;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("linijactl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINIJA_VERSION));
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("linija.*.info=false"));
    installLogging({});

    QStringList arguments = QCoreApplication::arguments().mid(1);
    const Output out(takeFlag(arguments, QStringLiteral("--json")) ? Format::Json : Format::Text);
    if (arguments.isEmpty() || arguments.first() == QStringLiteral("--help") || arguments.first() == QStringLiteral("-h")) {
        std::puts(help().toUtf8().constData());
        return arguments.isEmpty() ? WrongUse : Fine;
    }
    if (arguments.first() == QStringLiteral("--version")) {
        std::puts("linijactl " LINIJA_VERSION);
        return Fine;
    }
    const QString name = arguments.takeFirst();
    for (const Command &command : commands()) {
        if (name != QLatin1String(command.name))
            continue;
        const SystemClock clock;
        const Paths paths = Paths::standard();
        Settings settings(paths.config + QStringLiteral("/settings.json"), readManagedSettings(managedSettingsPath()));
        FallbackSecretStore secrets(std::make_unique<KeychainSecretStore>(keyringService(paths)));
        Context context{arguments, out, paths, settings, clock, secrets};
        if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
            if (command.help) {
                command.help(context);
                return Fine;
            }
            std::printf("usage: linijactl [--json] %s\n%s\n", command.usage, command.summary);
            return Fine;
        }
        QTimer::singleShot(0, &app, [&] { command.run(context, [](int code) { QCoreApplication::exit(code); }); });
        return QCoreApplication::exec();
    }
    out.message(QStringLiteral("linijactl: unknown command \"%1\"; linijactl --help lists them").arg(name));
    return WrongUse;
}
