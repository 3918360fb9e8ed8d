#include "ui/window/mainwindow.h"

#include "core/base/logging.h"
#include "core/settings/settings.h"
#include "ui/window/screenplace.h"
#include "ui/window/skeleton.h"
#include "ui/window/windowcontent.h"

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

MainWindow::~MainWindow() = default;

void MainWindow::furnish(WindowContent &content, Pace pace)
{
    Q_ASSERT(!m_content);
    m_content = &content;
    m_steps = content.steps();
    m_steps.push_back({"moving in", [this] { moveIn(); }});
    for (BuildStep &later : content.laterSteps())
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
    m_content->restoreLayout(m_settings.values().windowLayout);
    connect(m_content, &WindowContent::layoutChanged, this, [this] { m_layoutDelay.start(); });
    connect(m_content, &WindowContent::closeWanted, this, [this] { m_quitting ? quit() : void(close()); });
    connect(m_content, &WindowContent::quitWanted, this, &MainWindow::quit);
    connect(m_content, &WindowContent::windowWanted, this, &MainWindow::bringToFront);
    setCentralWidget(m_content);
    m_content->show();
    m_content->setFocus(); // nothing looks chosen before the agent chose it
    for (const QString &link : std::as_const(m_heldLinks))
        m_content->openLink(link);
    m_heldLinks.clear();
    Q_EMIT furnished();
}

void MainWindow::showPage(Page page)
{
    if (m_content)
        m_content->showPage(page);
}

void MainWindow::openLink(const QString &link)
{
    constexpr qsizetype mostHeld = 8;
    if (centralWidget())
        m_content->openLink(link);
    else if (m_heldLinks.size() < mostHeld)
        m_heldLinks.append(link);
}

void MainWindow::quit()
{
    m_quitting = true;
    if (centralWidget() && !m_content->mayClose()) {
        bringToFront(); // the question stands there
        return;
    }
    m_layoutDelay.stop();
    saveLayout();
    QCoreApplication::quit();
}

void MainWindow::bringToFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

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
    QJsonObject layout = m_content->layoutState();
    layout.insert(QStringLiteral("geometry"), QString::fromLatin1(saveGeometry().toBase64()));
    // A layout that cannot be saved is no reason to disturb anybody; the settings page says when saving fails.
    (void)m_settings.edit([&](SettingsValues &values) { values.windowLayout = layout; });
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!centralWidget()) {
        QPainter painter(this);
        paintSkeleton(painter, rect(), skeletonOf(m_settings.values().windowLayout, width()));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The tray leads back to a window that hides; calls ring on.
    if (centralWidget() && !m_quitting && m_settings.values().closeToTray && m_content->canHide()) {
        event->ignore();
        saveLayout();
        hide();
        return;
    }
    if (centralWidget() && !m_content->mayClose()) {
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
