#include "app/workstation/furnishing.h"

#include "app/workstation/crashguard.h"
#include "app/workstation/storetrouble.h"
#include "core/base/logging.h"
#include "core/settings/settings.h"
#include "ui/desktop/freedesktopnotifications.h"
#include "ui/desktop/globalkeys.h"
#include "ui/shell/desktopservices.h"
#include "ui/shell/problems.h"
#include "ui/shell/workplace.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QTimer>

#include <unistd.h>

namespace linija {

namespace {
constexpr int lacksEnvironment = 3;
} // namespace

Furnishing::Furnishing(const PartGivens &givens) : m_given(givens)
{
    connect(&m_desktop, &DesktopPreferences::changed, &m_given.theme, &Theme::setDesktopWishes);
    openStore();
}

Furnishing::~Furnishing() = default;

void Furnishing::openStore()
{
    m_opening = std::make_unique<StoreOpening>(m_given.paths.storeFile());
    connect(m_opening.get(), &StoreOpening::opened, this, &Furnishing::furnish);
}

void Furnishing::furnish()
{
    auto store = m_opening->take();
    if (!store) {
        tellTrouble(store.error());
        return;
    }
    m_workstation = std::make_unique<Workstation>(std::move(store).value(), m_given);
    connect(&m_given.window, &MainWindow::furnished, this, &Furnishing::furnished);
    m_workstation->furnish();
    for (const QString &problem : m_given.settings.managed().problems) // the settings page shows them; the agent cannot mend them
        qCWarning(logApp).noquote() << problem;
    if (::geteuid() == 0)
        qCWarning(logApp) << "running as root: everything works, but an ordinary user is safer";
}

void Furnishing::furnished()
{
    qCInfo(logApp) << "workplace ready";
    Workplace &workplace = m_workstation->workplace();
    connect(&m_given.app, &GuardedApplication::internalError, &workplace, [&workplace](const QString &detail) {
        workplace.showMessage({QStringLiteral("internal"), BannerKind::Error,
                               tr("Something went wrong inside Linija. Your call and what you typed are kept. (%1)").arg(detail), {}, true});
    });
    if (!restartedAfter().isEmpty())
        workplace.showMessage({QStringLiteral("restarted"), BannerKind::Warning,
                               tr("Linija ended unexpectedly (%1) and started again. A call that was up went on, and what you typed was kept.").arg(restartedAfter()), {}, true});
    if (!m_given.settings.loadResult())
        workplace.showMessage({QStringLiteral("settings"), BannerKind::Warning,
                               tr("The settings could not be read; the defaults are used and the old file is kept beside the new one. (%1)").arg(m_given.settings.loadResult().error().detail), {}, true});
    if (m_given.paths.runtimeIsFallback)
        workplace.showMessage({QStringLiteral("runtime"), BannerKind::Note,
                               tr("Linija keeps its working files in another folder (%1). There is nothing for you to do.").arg(m_given.paths.runtime), {}, true});
    QTimer::singleShot(0, &m_given.window, [this] { attachDesktop(); }); // nobody waits for a tray
}

void Furnishing::attachDesktop()
{
    m_notifications = std::make_unique<FreedesktopNotifications>();
    m_globalKeys = makeGlobalKeys();
    m_workstation->workplace().attachDesktop({*m_notifications, *m_globalKeys});
}

void Furnishing::tellTrouble(const Error &error)
{
    qCCritical(logApp).noquote() << "the local store cannot be opened:" << error.detail;
    const QString file = m_given.paths.storeFile();
    auto *trouble = new StoreTrouble(file, error, &m_given.window); // deletes itself when it is closed
    connect(trouble, &StoreTrouble::leaveWanted, this, [] { QCoreApplication::exit(lacksEnvironment); });
    connect(trouble, &StoreTrouble::freshStoreWanted, this, [this, file] {
        const auto aside = Store::setAside(file);
        if (!aside) {
            tellTrouble(aside.error());
            return;
        }
        qCWarning(logApp).noquote() << "the damaged store is kept as" << *aside;
        openStore();
    });
    trouble->open();
}

} // namespace linija

extern "C" {

[[gnu::visibility("default")]] const char *linijaWorkplaceVersion() { return LINIJA_VERSION; }

[[gnu::visibility("default")]] linija::WorkplacePart *linijaMakeWorkplace(const linija::PartGivens &givens)
{
    return new linija::Furnishing(givens);
}
}
