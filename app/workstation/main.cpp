// linija: the window of an agent. What the first paint needs is here; the rest is loaded beside (workplacepart.h).
#include "app/workstation/crashguard.h"
#include "app/workstation/democompany.h"
#include "app/workstation/paintwatch.h"
#include "app/workstation/partloader.h"
#include "app/workstation/singleinstance.h"
#include "app/workstation/translation.h"
#include "core/base/endsignals.h"
#include "core/base/logging.h"
#include "core/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QCommandLineParser>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace linija;

namespace {

constexpr int wrongUse = 2;
constexpr int lacksEnvironment = 3;
constexpr std::chrono::milliseconds paintPatience{400};

struct StartOptions
{
    Company company = Company::Real;
    QString language;
    QString theme;
    QStringList links;
};

StartOptions readCommandLine(QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The window of an agent: phone, customer, guide and knowledge."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Open with the embedded demo company."));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en, uk, lt, lv, ru or zh_TW; kept in the settings."), QStringLiteral("LANGUAGE"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or system; kept in the settings."), QStringLiteral("THEME"));
    parser.addOptions({demo, language, theme});
    parser.process(app);
    StartOptions options;
    options.company = parser.isSet(demo) ? Company::Demo : Company::Real;
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.links = parser.positionalArguments();
    const bool known = QStringList{QString(), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}.contains(options.theme)
        && QStringList{QString(), QStringLiteral("en"), QStringLiteral("uk"), QStringLiteral("lt"), QStringLiteral("lv"), QStringLiteral("ru"), QStringLiteral("zh_TW")}
               .contains(options.language);
    if (!known) {
        std::fprintf(stderr, "linija: unknown language or theme; see linija --help\n");
        std::exit(wrongUse);
    }
    return options;
}

void applyToSettings(const StartOptions &options, Settings &settings)
{
    if (options.company == Company::Real && options.language.isEmpty() && options.theme.isEmpty())
        return;
    const auto saved = settings.edit([&](SettingsValues &values) {
        if (options.company == Company::Demo) { // who one is there
            values.agentLogin = QString::fromLatin1(DemoCompany::agentLogin);
            values.agentName = QString::fromLatin1(DemoCompany::agentName);
        }
        if (!options.language.isEmpty())
            values.language = options.language;
        if (!options.theme.isEmpty())
            values.theme = options.theme == QStringLiteral("dark") ? ThemeChoice::Dark
                : options.theme == QStringLiteral("light")         ? ThemeChoice::Light
                                                                   : ThemeChoice::System;
    });
    if (!saved)
        qCWarning(logApp).noquote() << saved.error().detail;
}

// Qt ends the whole program, without a word of ours, where it finds no screen.
bool canShowAWindow(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "-platform" || argument == "--platform")
            return true;
    }
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

class Start
{
public:
    Start(GuardedApplication &app, const StartOptions &options, const Paths &paths)
        : m_app(app), m_options(options), m_paths(paths), m_settings(paths.config + QStringLiteral("/settings.json"), readManagedSettings(managedSettingsPath())),
          m_applied((applyToSettings(options, m_settings), true)), m_translation(m_settings), m_theme(app, m_settings), m_window(m_settings)
    {
    }

    // Shows the window at once; what is in it is loaded beside and follows when both are there.
    void begin()
    {
        PaintWatch::once(m_window, [this] {
            qCInfo(logApp) << "first paint";
            onPainted();
        });
        QTimer::singleShot(paintPatience, &m_window, [this] { onPainted(); }); // a window that starts minimised is not painted
        m_window.show();
        openLinks(m_options.links);
    }

    void comeToFront(const QStringList &links)
    {
        m_window.bringToFront();
        openLinks(links);
    }

private:
    void openLinks(const QStringList &links)
    {
        for (const QString &link : links)
            m_window.openLink(link);
    }

    void makePart()
    {
        auto part = m_loader->make({m_app, m_settings, m_translation, m_theme, m_paths, m_options.company, m_window});
        if (!part) {
            qCCritical(logApp).noquote() << "a part of the program cannot be loaded; please install Linija again:" << part.error().detail;
            QCoreApplication::exit(lacksEnvironment);
            return;
        }
        m_part = std::move(part).value();
    }

    void onPainted()
    {
        if (m_loader)
            return;
        m_loader = std::make_unique<PartLoader>(); // not sooner: loading and painting would wait for each other
        QObject::connect(m_loader.get(), &PartLoader::finished, &m_window, [this] { makePart(); });
    }

    GuardedApplication &m_app;
    const StartOptions &m_options;
    const Paths &m_paths;
    Settings m_settings;
    bool m_applied;
    Translation m_translation;
    Theme m_theme;
    std::unique_ptr<WorkplacePart> m_part; // outlives the window: what the window shows is in here
    std::unique_ptr<PartLoader> m_loader;
    MainWindow m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    if (!canShowAWindow(argc, argv)) {
        std::fprintf(stderr, "linija: no screen: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it from a desktop session, "
                             "or under a virtual one (xvfb-run linija).\n");
        return lacksEnvironment;
    }
    QCoreApplication::setApplicationName(QStringLiteral("linija"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINIJA_VERSION));
    GuardedApplication::setDesktopFileName(QStringLiteral("linija"));
    GuardedApplication app(argc, argv);
    const Paths paths = Paths::standard();
    const QString logFile = paths.logs + QStringLiteral("/linija.log");
    installLogging(logFile);
    installCrashGuard(argc, argv, logFile);
    const StartOptions options = readCommandLine(app);

    SingleInstance instance(paths.windowSocket());
    const auto first = instance.claim(options.links);
    if (!first)
        qCWarning(logApp).noquote() << "cannot tell whether another window is open:" << first.error().detail;
    else if (!*first)
        return 0; // the other window is in front now

    Start start(app, options, paths);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &app, [&start](const QStringList &links) { start.comeToFront(links); });
    const EndSignals ends(Hangup::Ends); // the desktop logs out: what is typed goes to disk, a call goes on in the phone
    QObject::connect(&ends, &EndSignals::endAsked, &app, [] { QCoreApplication::exit(0); });
    start.begin();
    return GuardedApplication::exec();
}
