// linija: the window of an agent. Composition root; everything else is in core and ui.
#include "app/workstation/crashguard.h"
#include "app/workstation/democompany.h"
#include "app/workstation/paintwatch.h"
#include "app/workstation/singleinstance.h"
#include "app/workstation/storeopening.h"
#include "app/workstation/storetrouble.h"
#include "app/workstation/translation.h"
#include "app/workstation/workstation.h"
#include "core/base/endsignals.h"
#include "core/base/logging.h"
#include "core/settings/settings.h"
#include "ui/desktop/desktoppreferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/desktop/freedesktopnotifications.h"
#include "ui/desktop/globalkeys.h"
#include "ui/shell/desktopservices.h"
#include "ui/shell/problems.h"
#include "ui/theme/theme.h"

#include <QCommandLineParser>
#include <QTimer>

#include <cstdio>
#include <utility>

#include <unistd.h>

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

    // Shows the window at once and opens the store beside it; what is in the window follows when both are there.
    void begin()
    {
        openStore();
        QObject::connect(&m_desktop, &DesktopPreferences::changed, &m_theme, &Theme::setDesktopWishes);
        QObject::connect(&m_app, &GuardedApplication::internalError, &m_window, [this](const QString &detail) {
            m_window.showMessage({QStringLiteral("internal"), BannerKind::Error, QCoreApplication::translate("main", "Something went wrong inside Linija. Your call and what you typed are kept. (%1)").arg(detail), {}, true});
        });
        PaintWatch::once(m_window, [this] {
            qCInfo(logApp) << "first paint";
            onPainted();
        });
        QTimer::singleShot(paintPatience, &m_window, [this] { onPainted(); }); // a window that starts minimised is not painted
        m_window.show();
    }

    void comeToFront(const QStringList &links)
    {
        m_window.bringToFront();
        openLinks(links);
    }
    void openLinks(const QStringList &links)
    {
        for (const QString &link : links)
            m_window.openLink(link);
    }

private:
    void openStore()
    {
        m_opening = std::make_unique<StoreOpening>(m_paths.storeFile());
        QObject::connect(m_opening.get(), &StoreOpening::opened, &m_window, [this] {
            m_opened = true;
            furnish();
        });
    }

    void onPainted()
    {
        if (std::exchange(m_painted, true))
            return;
        furnish();
    }

    void furnish()
    {
        if (!m_painted || !m_opened)
            return;
        m_opened = false;
        auto store = m_opening->take();
        if (!store) {
            tellTrouble(store.error());
            return;
        }
        m_workstation = std::make_unique<Workstation>(std::move(store).value(), m_settings, m_translation, m_paths, m_options.company, m_window);
        QObject::connect(&m_window, &MainWindow::furnished, &m_window, [this] {
            qCInfo(logApp) << "workplace ready";
            QTimer::singleShot(0, &m_window, [this] { attachDesktop(); }); // nobody waits for a tray
        });
        m_workstation->furnish();
        if (!restartedAfter().isEmpty())
            m_window.showMessage({QStringLiteral("restarted"), BannerKind::Warning, QCoreApplication::translate("main", "Linija ended unexpectedly (%1) and started again. A call that was up went on, and what you typed was kept.").arg(restartedAfter()), {}, true});
        if (!m_settings.loadResult())
            m_window.showMessage({QStringLiteral("settings"), BannerKind::Warning, QCoreApplication::translate("main", "The settings could not be read; the defaults are used and the old file is kept beside it. (%1)").arg(m_settings.loadResult().error().detail), {}, true});
        for (const QString &problem : m_settings.managed().problems) // the settings page shows them; the agent cannot mend them
            qCWarning(logApp).noquote() << problem;
        if (m_paths.runtimeIsFallback)
            m_window.showMessage({QStringLiteral("runtime"), BannerKind::Note, QCoreApplication::translate("main", "XDG_RUNTIME_DIR is not set. Linija works, with its sockets in %1.").arg(m_paths.runtime), {}, true});
        if (::geteuid() == 0)
            qCWarning(logApp) << "running as root: everything works, but an ordinary user is safer";
    }

    void attachDesktop()
    {
        m_notifications = std::make_unique<FreedesktopNotifications>();
        m_globalKeys = makeGlobalKeys();
        m_window.attachDesktop({*m_notifications, *m_globalKeys});
    }

    void tellTrouble(const Error &error)
    {
        qCCritical(logApp).noquote() << "the local store cannot be opened:" << error.detail;
        auto *trouble = new StoreTrouble(m_paths.storeFile(), error, &m_window); // deletes itself when it is closed
        QObject::connect(trouble, &StoreTrouble::leaveWanted, &m_app, [] { QCoreApplication::exit(lacksEnvironment); });
        QObject::connect(trouble, &StoreTrouble::freshStoreWanted, &m_app, [this] {
            const auto aside = Store::setAside(m_paths.storeFile());
            if (!aside) {
                tellTrouble(aside.error());
                return;
            }
            qCWarning(logApp).noquote() << "the damaged store is kept as" << *aside;
            openStore();
        });
        trouble->open();
    }

    GuardedApplication &m_app;
    const StartOptions &m_options;
    const Paths &m_paths;
    Settings m_settings;
    bool m_applied;
    Translation m_translation;
    Theme m_theme;
    DesktopPreferences m_desktop;
    std::unique_ptr<FreedesktopNotifications> m_notifications; // these two outlive the window
    std::unique_ptr<GlobalKeys> m_globalKeys;
    std::unique_ptr<StoreOpening> m_opening;
    std::unique_ptr<Workstation> m_workstation; // outlives the window: what the window shows is in here
    MainWindow m_window;
    bool m_painted = false;
    bool m_opened = false; // and not taken yet
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
    start.openLinks(options.links);
    return GuardedApplication::exec();
}
