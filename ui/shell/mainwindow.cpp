#include "ui/shell/mainwindow.h"

#include "core/session/agentsession.h"
#include "core/session/catalog.h"
#include "core/session/interactionservice.h"
#include "core/settings/settings.h"
#include "ui/settings/settingspanel.h"
#include "ui/shell/bannerstack.h"
#include "ui/shell/customerspage.h"
#include "ui/shell/globalsearch.h"
#include "ui/shell/problems.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/workspacepage.h"
#include "ui/softphone/callspanel.h"
#include "ui/softphone/ringcontroller.h"
#include "ui/softphone/ringer.h"
#include "ui/syncstatus/syncpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

using namespace std::chrono_literals;

namespace {

constexpr int callsWidth = 292;
constexpr auto draftGrace = 3s;

bool callIsUp(const ActiveInteraction &one)
{
    switch (one.stage) {
    case ContactStage::Alerting:
    case ContactStage::Dialing:
    case ContactStage::Talking: return true;
    case ContactStage::AfterCallWork: return false;
    }
    return false;
}

QString keyOfCallAction(const Actions &actions, CallAction action)
{
    switch (action) {
    case CallAction::Answer: return keyText(actions.keys(ActionId::Answer));
    case CallAction::Mute: return keyText(actions.keys(ActionId::Mute));
    case CallAction::Hold:
    case CallAction::Resume: return keyText(actions.keys(ActionId::HoldOrResume));
    case CallAction::Keypad: return keyText(actions.keys(ActionId::Keypad));
    case CallAction::HangUp: return keyText(actions.keys(ActionId::HangUp));
    case CallAction::WrapUp: return keyText(actions.keys(ActionId::WriteNote));
    case CallAction::Decline: return keyText(actions.keys(ActionId::Decline));
    }
    return {};
}

} // namespace

QLocale windowLocale(const SettingsValues &values)
{
    if (values.language.isEmpty())
        return QLocale::system();
    // "en" alone would mean American dates and times to people in Riga.
    if (values.language == QLatin1String("en") && values.homeRegion != QLatin1String("US"))
        return QLocale(QStringLiteral("en_150"));
    return QLocale(values.language);
}

MainWindow::MainWindow(const WorkspaceServices &services, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_actions(services.settings, *this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Linija"));
    setContextMenuPolicy(Qt::NoContextMenu);
    applyLanguage();
    build();
    join();
    restoreLayout();
    refreshKeys();
    refreshActions();
    refreshProblems();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_topBar = new TopBar(m_services, m_actions, this);
    m_rail = new Rail(this);
    m_banners = new BannerStack(this);
    m_calls = new CallsPanel(m_services.interactions, m_services.phone, m_services.customers, m_services.agent,
                             m_services.settings, m_services.clock, this);
    m_workspace = new WorkspacePage(m_services, this);
    m_customers = new CustomersPage(m_services.customers, m_services.settings, this);
    m_sync = new SyncPanel(m_services.sync, m_services.clock, this);
    m_settingsPanel = new SettingsPanel(m_services.settings, m_services.phone, this);
    m_status = new StatusLine(m_services, this);
    new RingController(m_services.interactions, m_services.ringer, m_services.settings, this);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_workspace);
    m_pages->addWidget(m_customers);
    m_pages->addWidget(m_sync);
    m_pages->addWidget(m_settingsPanel);

    // The calls stay in sight on every page.
    m_calls->setMinimumWidth(250); // not scaled: large text must still fit a small screen
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_calls);
    m_split->addWidget(m_pages);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    const int calls = grownWidth(callsWidth);
    m_split->setSizes({calls, 1400 - calls});

    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_banners);
    content->addWidget(m_split, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(content, 1);
    auto *central = new QWidget(this);
    linija::setRole(central, "window");
    auto *whole = new QVBoxLayout(central);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_topBar);
    whole->addLayout(middle, 1);
    whole->addWidget(m_status);
    setCentralWidget(central);
    m_topBar->search().setListParent(m_pages); // beside the calls: their buttons stay in reach
    central->setFocus(); // nothing looks chosen before the agent chose it
    setMinimumSize(960, 600);
}

void MainWindow::join()
{
    connect(&m_actions, &Actions::triggered, this, &MainWindow::perform);
    connect(&m_actions, &Actions::keysChanged, this, &MainWindow::refreshKeys);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_calls, &CallsPanel::callsChanged, this, &MainWindow::refreshActions);
    connect(m_calls, &CallsPanel::wrapUpWanted, this, [this] {
        showPage(Page::Workspace);
        m_workspace->focusNote();
    });
    const auto showCustomer = [this](CustomerId id) {
        showPage(Page::Workspace);
        m_workspace->showCustomer(id);
    };
    connect(m_customers, &CustomersPage::customerChosen, this, showCustomer);
    connect(&m_topBar->search(), &GlobalSearch::customerChosen, this, showCustomer);
    connect(&m_topBar->search(), &GlobalSearch::articleChosen, this, [this](ArticleId id) {
        showPage(Page::Workspace);
        m_workspace->openArticle(id);
    });
    connect(&m_topBar->search(), &GlobalSearch::actionChosen, this, &MainWindow::perform);

    InteractionService &interactions = m_services.interactions;
    connect(&interactions, &InteractionService::started, this, [this](InteractionId id) {
        const auto active = m_services.interactions.find(id);
        if (active && active->stage == ContactStage::Alerting)
            QApplication::alert(this);
    });
    // A ringing call shows at the left on every page and changes no page under the agent's hands; one that is answered
    // or dialled is what the window shows.
    const auto turnTo = [this](InteractionId id) {
        const auto active = m_services.interactions.find(id);
        if (!active || id != m_services.interactions.current() || id == m_turnedTo
            || (active->stage != ContactStage::Talking && active->stage != ContactStage::Dialing))
            return;
        m_turnedTo = id;
        showPage(Page::Workspace);
    };
    connect(&interactions, &InteractionService::currentChanged, this, turnTo);
    connect(&interactions, &InteractionService::interactionChanged, this, turnTo);
    connect(&interactions, &InteractionService::interactionChanged, this, &MainWindow::refreshProblems);
    connect(&interactions, &InteractionService::finished, this, &MainWindow::refreshProblems);
    connect(&interactions, &InteractionService::storeFailed, this, &MainWindow::refreshProblems);
    connect(&m_services.catalog, &Catalog::changed, this, &MainWindow::refreshProblems);
    connect(&m_services.phone, &SoftphonePort::statusChanged, this, &MainWindow::refreshProblems);
    connect(&m_services.phone, &SoftphonePort::commandFailed, this,
            [this](const QString &command, const QString &, const Error &error) {
                m_banners->say(commandProblem(command, error));
            });
    connect(&m_services.sync, &SyncStatusSource::statusChanged, this, &MainWindow::refreshProblems);
    connect(&m_services.ringer, &Ringer::audibleChanged, this, [this](bool audible) {
        m_ringInaudible = !audible;
        refreshProblems();
    });
    connect(&m_services.ringer, &Ringer::devicesListed, m_settingsPanel, &SettingsPanel::setRingDevices);
    connect(m_settingsPanel, &SettingsPanel::ringTestWanted, &m_services.ringer, &Ringer::tryOut);
    connect(m_banners, &BannerStack::actionTriggered, this, [this](const QString &key) {
        if (key == QLatin1String("closing")) {
            m_closeAnyway = true;
            close();
        } else if (key == QLatin1String("sound") || key == QLatin1String("ring")) {
            showPage(Page::Settings);
        } else if (key == QLatin1String("backend")) {
            showPage(Page::Sync);
        } else {
            Q_EMIT messageAction(key);
        }
    });
    connect(&m_services.settings, &Settings::changed, this, &MainWindow::applyLanguage);

    m_problemTick.setInterval(2s); // an outage becomes worth a message by lasting
    connect(&m_problemTick, &QTimer::timeout, this, &MainWindow::refreshProblems);
    m_problemTick.start();
    m_layoutDelay.setSingleShot(true);
    m_layoutDelay.setInterval(800ms);
    connect(&m_layoutDelay, &QTimer::timeout, this, &MainWindow::saveLayout);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_layoutDelay.start(); });
    connect(m_workspace, &WorkspacePage::layoutChanged, this, [this] { m_layoutDelay.start(); });
}

void MainWindow::showPage(Page page)
{
    m_rail->setPage(page);
    m_pages->setCurrentIndex(int(page));
    if (page == Page::Customers)
        m_customers->focusSearch();
    if (page == Page::Settings)
        m_services.ringer.listDevices();
}

void MainWindow::showMessage(const Problem &message) { m_banners->say(message); }

void MainWindow::clearMessage(const QString &key) { m_banners->clear(key); }

void MainWindow::bringToFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::perform(ActionId id)
{
    AgentSession &agent = m_services.agent;
    switch (id) {
    case ActionId::Answer: m_calls->perform(CallAction::Answer); break;
    case ActionId::Decline: m_calls->perform(CallAction::Decline); break;
    case ActionId::HangUp: m_calls->perform(CallAction::HangUp); break;
    case ActionId::HoldOrResume:
        if (!m_calls->perform(CallAction::Hold))
            m_calls->perform(CallAction::Resume);
        break;
    case ActionId::Mute: m_calls->perform(CallAction::Mute); break;
    case ActionId::Keypad: m_calls->perform(CallAction::Keypad); break;
    case ActionId::Dial: m_calls->focusDial(); break;
    case ActionId::ReadyOrNot: {
        const AgentState state = agent.presence().state;
        const bool inContact = state == AgentState::Alerting || state == AgentState::OnCall || state == AgentState::AfterCallWork;
        if ((inContact ? agent.nextState() : state) == AgentState::Ready)
            agent.setNotReady(QString());
        else
            agent.setReady();
        break;
    }
    case ActionId::Search: m_topBar->search().focusField(); break;
    case ActionId::SearchHistory:
        showPage(Page::Workspace);
        m_workspace->focusHistorySearch();
        break;
    case ActionId::SearchArticles:
        showPage(Page::Workspace);
        m_workspace->focusArticleSearch();
        break;
    case ActionId::WriteNote:
        showPage(Page::Workspace);
        m_workspace->focusNote();
        break;
    case ActionId::Finish: m_workspace->finish(); break;
    case ActionId::ShowWorkspace: showPage(Page::Workspace); break;
    case ActionId::ShowCustomers: showPage(Page::Customers); break;
    case ActionId::ShowSync: showPage(Page::Sync); break;
    case ActionId::ShowSettings: showPage(Page::Settings); break;
    }
}

void MainWindow::refreshActions()
{
    const auto can = [this](CallAction action) { return !m_calls->target(action).isNull(); };
    m_actions[ActionId::Answer]->setEnabled(can(CallAction::Answer));
    m_actions[ActionId::Decline]->setEnabled(can(CallAction::Decline));
    m_actions[ActionId::HangUp]->setEnabled(can(CallAction::HangUp));
    m_actions[ActionId::HoldOrResume]->setEnabled(can(CallAction::Hold) || can(CallAction::Resume));
    m_actions[ActionId::Mute]->setEnabled(can(CallAction::Mute));
    m_actions[ActionId::Keypad]->setEnabled(can(CallAction::Keypad));
    if (m_closeAnyway)
        return;
    const QVector<ActiveInteraction> active = m_services.interactions.active();
    if (!std::any_of(active.begin(), active.end(), callIsUp))
        m_banners->clear(QStringLiteral("closing"));
}

void MainWindow::refreshProblems()
{
    DeskState state;
    state.phone = m_services.phone.status();
    state.sync = m_services.sync.status();
    state.ringInaudible = m_ringInaudible;
    state.catalogProblems = m_services.catalog.problems();
    state.now = m_services.clock.now();
    // Every key pressed is unstored for a moment; only what stays so is news.
    QHash<InteractionId, std::chrono::milliseconds> unstored;
    for (const ActiveInteraction &one : m_services.interactions.active()) {
        if (one.draftStored)
            continue;
        const auto now = m_services.clock.monotonic();
        const auto since = m_unstoredSince.value(one.interaction.id, now);
        unstored.insert(one.interaction.id, since);
        if (now - since >= draftGrace)
            ++state.draftsNotStored;
    }
    m_unstoredSince = unstored;
    m_banners->setProblems(problemsOf(state, locale()));
    m_rail->setBadge(Page::Sync, state.sync.parked, tr("%n change(s) need a person", "refused by the backend", state.sync.parked));
}

void MainWindow::refreshKeys()
{
    m_calls->setKeys([this](CallAction action) { return keyOfCallAction(m_actions, action); }, m_actions.keys(ActionId::Dial));
    m_rail->setKey(Page::Workspace, m_actions.keys(ActionId::ShowWorkspace));
    m_rail->setKey(Page::Customers, m_actions.keys(ActionId::ShowCustomers));
    m_rail->setKey(Page::Sync, m_actions.keys(ActionId::ShowSync));
    m_rail->setKey(Page::Settings, m_actions.keys(ActionId::ShowSettings));
}

void MainWindow::applyLanguage()
{
    const QLocale wanted = windowLocale(m_services.settings.values());
    if (locale() != wanted)
        setLocale(wanted);
}

void MainWindow::restoreLayout()
{
    const QJsonObject layout = m_services.settings.values().windowLayout;
    const QByteArray geometry = QByteArray::fromBase64(layout.value(QStringLiteral("geometry")).toString().toLatin1());
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(QSize(1440, 900).boundedTo(screen()->availableGeometry().size()));
    restoreSplitter(*m_split, layout.value(QStringLiteral("calls")).toObject());
    m_workspace->restoreLayout(layout.value(QStringLiteral("workspace")).toObject());
}

void MainWindow::saveLayout()
{
    QJsonObject layout;
    layout.insert(QStringLiteral("geometry"), QString::fromLatin1(saveGeometry().toBase64()));
    layout.insert(QStringLiteral("calls"), splitterState(*m_split));
    layout.insert(QStringLiteral("workspace"), m_workspace->layoutState());
    // A layout that cannot be saved is no reason to disturb anybody; the settings page says when saving fails.
    (void)m_services.settings.edit([&](SettingsValues &values) { values.windowLayout = layout; });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QVector<ActiveInteraction> active = m_services.interactions.active();
    if (!m_closeAnyway && std::any_of(active.begin(), active.end(), callIsUp)) {
        event->ignore();
        m_banners->say({QStringLiteral("closing"), BannerKind::Warning,
                        tr("A call is up. It goes on in the phone when the window closes, and Linija shows it again when you "
                           "open it."),
                        tr("Close anyway"), true});
        return;
    }
    m_layoutDelay.stop();
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_banners)
        refreshProblems();
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
