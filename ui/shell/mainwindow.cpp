#include "ui/shell/mainwindow.h"

#include "core/base/logging.h"
#include "core/settings/settings.h"
#include "ui/desktop/screenplace.h"
#include "ui/shell/skeleton.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/accessibility.h"

#include <QCloseEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace linija {

using namespace std::chrono_literals;

QLocale windowLocale(const SettingsValues &values)
{
    if (values.language.isEmpty())
        return QLocale::system();
    // "en" alone would mean American dates and times to people in Riga.
    if (values.language == QLatin1String("en") && values.homeRegion != QLatin1String("US"))
        return QLocale(QStringLiteral("en_150"));
    return QLocale(values.language);
}

MainWindow::MainWindow(Settings &settings, QWidget *parent) : QMainWindow(parent), m_settings(settings)
{
    installAccessibility();
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Linija"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(960, 600);
    applyLanguage();
    restorePlace();
    connect(&settings, &Settings::changed, this, &MainWindow::applyLanguage);
    m_layoutDelay.setSingleShot(true);
    m_layoutDelay.setInterval(800ms);
    connect(&m_layoutDelay, &QTimer::timeout, this, &MainWindow::saveLayout);
    m_nextStep.setInterval(0ms);
    connect(&m_nextStep, &QTimer::timeout, this, &MainWindow::takeNextStep);
}

MainWindow::MainWindow(const WorkspaceServices &services, QWidget *parent) : MainWindow(services.settings, parent)
{
    furnish(services, Pace::AtOnce);
}

MainWindow::~MainWindow() = default;

void MainWindow::furnish(const WorkspaceServices &services, Pace pace)
{
    Q_ASSERT(!m_workplace);
    m_workplace = new Workplace(services, *this);
    m_steps = m_workplace->steps();
    m_steps.push_back({"moving in", [this] { moveIn(); }});
    for (BuildStep &later : m_workplace->laterSteps())
        m_steps.push_back(std::move(later));
    std::reverse(m_steps.begin(), m_steps.end());
    if (pace == Pace::InSteps) {
        m_nextStep.start();
        return;
    }
    while (!m_steps.empty())
        takeNextStep();
}

void MainWindow::takeNextStep()
{
    const BuildStep step = std::move(m_steps.back());
    m_steps.pop_back();
    QElapsedTimer took;
    took.start();
    step.build();
    qCDebug(logUi).nospace() << "built " << step.name << " in " << double(took.nsecsElapsed() / 10'000) / 100 << " ms";
    if (m_steps.empty())
        m_nextStep.stop();
}

void MainWindow::moveIn()
{
    m_workplace->restoreLayout(m_settings.values().windowLayout);
    connect(m_workplace, &Workplace::layoutChanged, this, [this] { m_layoutDelay.start(); });
    connect(m_workplace, &Workplace::messageAction, this, &MainWindow::messageAction);
    connect(m_workplace, &Workplace::closeWanted, this, [this] { m_quitting ? quit() : void(close()); });
    connect(m_workplace, &Workplace::quitWanted, this, &MainWindow::quit);
    connect(m_workplace, &Workplace::windowWanted, this, &MainWindow::bringToFront);
    setCentralWidget(m_workplace);
    m_workplace->show();
    m_workplace->setFocus(); // nothing looks chosen before the agent chose it
    for (const Problem &message : std::as_const(m_heldBack))
        m_workplace->showMessage(message);
    m_heldBack.clear();
    for (const QString &link : std::as_const(m_heldLinks))
        m_workplace->openLink(link);
    m_heldLinks.clear();
    Q_EMIT furnished();
}

void MainWindow::showPage(Page page)
{
    if (m_workplace)
        m_workplace->showPage(page);
}

void MainWindow::openLink(const QString &link)
{
    constexpr qsizetype mostHeld = 8;
    if (centralWidget())
        m_workplace->openLink(link);
    else if (m_heldLinks.size() < mostHeld)
        m_heldLinks.append(link);
}

void MainWindow::attachDesktop(const DesktopServices &desktop) { m_workplace->attachDesktop(desktop); }

void MainWindow::quit()
{
    m_quitting = true;
    if (centralWidget() && !m_workplace->mayClose()) {
        bringToFront(); // the question stands there
        return;
    }
    m_layoutDelay.stop();
    saveLayout();
    QCoreApplication::quit();
}

void MainWindow::showMessage(const Problem &message)
{
    if (centralWidget())
        m_workplace->showMessage(message);
    else
        m_heldBack.append(message);
}

void MainWindow::clearMessage(const QString &key)
{
    m_heldBack.removeIf([&](const Problem &message) { return message.key == key; });
    if (centralWidget())
        m_workplace->clearMessage(key);
}

void MainWindow::bringToFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

CallsPanel &MainWindow::calls() { return m_workplace->calls(); }

void MainWindow::applyLanguage()
{
    const QLocale wanted = windowLocale(m_settings.values());
    if (locale() != wanted)
        setLocale(wanted);
}

void MainWindow::restorePlace()
{
    const QString stored = m_settings.values().windowLayout.value(QStringLiteral("geometry")).toString();
    const QByteArray geometry = QByteArray::fromBase64(stored.toLatin1());
    if (!geometry.isEmpty() && restoreGeometry(geometry)) {
        // Screens come and go; Qt keeps a window on one of them by its centre, we by what can be seized.
        QVector<QRect> screens;
        for (const QScreen *one : QGuiApplication::screens())
            screens.append(one->availableGeometry());
        const bool plain = !isMaximized() && !isFullScreen();
        if (const QRect place = visiblePlace(this->geometry(), screens, minimumSize()); plain && place != this->geometry())
            setGeometry(place);
    } else {
        resize(QSize(1440, 900).boundedTo(screen()->availableGeometry().size()));
    }
}

void MainWindow::saveLayout()
{
    if (!centralWidget())
        return;
    QJsonObject layout = m_workplace->layoutState();
    layout.insert(QStringLiteral("geometry"), QString::fromLatin1(saveGeometry().toBase64()));
    // A layout that cannot be saved is no reason to disturb anybody; the settings page says when saving fails.
    (void)m_settings.edit([&](SettingsValues &values) { values.windowLayout = layout; });
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!centralWidget()) {
        QPainter painter(this);
        paintSkeleton(painter, rect(), skeletonOf(m_settings.values().windowLayout));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The tray leads back to a window that hides; calls ring on.
    if (centralWidget() && !m_quitting && m_settings.values().closeToTray && m_workplace->canHide()) {
        event->ignore();
        saveLayout();
        hide();
        return;
    }
    if (centralWidget() && !m_workplace->mayClose()) {
        m_quitting = false;
        event->ignore();
        return;
    }
    m_layoutDelay.stop();
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    if (isVisible())
        m_layoutDelay.start();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (isVisible())
        m_layoutDelay.start();
}

} // namespace linija
