#include "ui/shell/workplace.h"

#include "core/base/logging.h"
#include "core/session/agentsession.h"
#include "core/session/backendsetup.h"
#include "core/session/catalog.h"
#include "core/session/interactionservice.h"
#include "core/session/parkedcalls.h"
#include "core/session/queuepresence.h"
#include "core/settings/settings.h"
#include "core/telephony/phonecheckrun.h"
#include "ui/settings/firstrun.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingsservices.h"
#include "ui/settings/shortcutspage.h"
#include "ui/shell/actioncontroller.h"
#include "ui/shell/bannerstack.h"
#include "ui/shell/callbackbanners.h"
#include "ui/shell/queuebanners.h"
#include "ui/shell/refusedcalls.h"
#include "ui/shell/callnotices.h"
#include "ui/shell/customerspage.h"
#include "ui/shell/desktopservices.h"
#include "ui/shell/foldingcolumn.h"
#include "ui/shell/globalkeycontroller.h"
#include "ui/shell/globalsearch.h"
#include "ui/shell/linkcontroller.h"
#include "ui/shell/problems.h"
#include "ui/shell/ringingstrip.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/traycontroller.h"
#include "ui/shell/workspacepage.h"
#include "ui/softphone/callcommands.h"
#include "ui/softphone/callspanel.h"
#include "ui/softphone/talkkey.h"
#include "ui/softphone/livequality.h"
#include "ui/softphone/ringcontroller.h"
#include "ui/widgets/ringsounds.h"
#include "ui/softphone/ringer.h"
#include "ui/syncstatus/syncpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/keyhint.h"
#include "ui/window/skeleton.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

using namespace std::chrono_literals;

namespace {

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
    case CallAction::Record: return keyText(actions.keys(ActionId::Record));
    case CallAction::HangUp: return keyText(actions.keys(ActionId::HangUp));
    case CallAction::WrapUp: return keyText(actions.keys(ActionId::WriteNote));
    case CallAction::Decline: return keyText(actions.keys(ActionId::Decline));
    case CallAction::Transfer:
    case CallAction::SendOn: return keyText(actions.keys(ActionId::Transfer));
    case CallAction::CompleteTransfer: return keyText(actions.keys(ActionId::ConnectThem));
    case CallAction::Swap: return keyText(actions.keys(ActionId::Swap));
    case CallAction::Join: return keyText(actions.keys(ActionId::JoinAll));
    case CallAction::BackToCustomer: return keyText(actions.keys(ActionId::BackToCustomer));
    case CallAction::LeaveConference: return keyText(actions.keys(ActionId::LeaveConference));
    case CallAction::MoreHold: return keyText(actions.keys(ActionId::HoldLonger));
    }
    return {};
}

} // namespace

Workplace::Workplace(const WorkspaceServices &services, QWidget &window)
    : WindowContent(&window), m_services(services), m_actions(services.settings, window)
{
    installAccessibility();
    linija::setRole(this, "window");
    m_check = new PhoneCheck(m_services.phone, m_services.clock, this);
    hide(); // until it is whole
}

Workplace::~Workplace() = default;

BuildSteps Workplace::steps()
{
    m_pages = new QStackedWidget(this);
    m_workspace = new WorkspacePage(m_pages);
    BuildSteps steps = {
        {"bars",
         [this] {
             m_topBar = new TopBar(m_services, m_actions, this);
             m_rail = new Rail(this);
             m_banners = new BannerStack(this);
             m_status = new StatusLine(m_services, this);
         }},
        {"calls",
         [this] {
             m_calls = new CallsPanel(m_services.interactions, m_services.phone, m_services.customers, m_services.agent,
                                      m_services.settings, m_services.clock, this);
         }},
    };
    for (BuildStep &step : m_workspace->steps(m_services))
        steps.push_back(std::move(step));
    steps.push_back({"layout", [this] { lay(); }});
    steps.push_back({"joints", [this] { join(); }});
    return steps;
}

BuildSteps Workplace::laterSteps()
{
    return {{"customers", [this] { (void)page(Page::Customers); }},
            {"sync", [this] { (void)page(Page::Sync); }},
            {"settings", [this] { (void)page(Page::Settings); }}};
}

QWidget *Workplace::page(Page page)
{
    switch (page) {
    case Page::Workspace: return m_workspace;
    case Page::Customers:
        if (!m_customers) {
            m_customers = new CustomersPage(m_services.customers, m_services.settings, m_pages);
            m_pages->addWidget(m_customers);
            connect(m_customers, &CustomersPage::customerChosen, this, &Workplace::showCustomer);
        }
        return m_customers;
    case Page::Sync:
        if (!m_sync) {
            m_sync = new SyncPanel(m_services.sync, m_services.clock, m_pages);
            m_pages->addWidget(m_sync);
        }
        return m_sync;
    case Page::Settings:
        if (!m_settingsPanel) {
            m_settingsPanel = new SettingsPanel(settingsServices(), m_pages);
            m_pages->addWidget(m_settingsPanel);
            connect(&m_services.ringer, &Ringer::devicesListed, m_settingsPanel, &SettingsPanel::setRingDevices);
            connect(m_settingsPanel, &SettingsPanel::pageShown, this, &Workplace::refreshProblems);
            m_settingsPanel->addPage(SettingPage::Shortcuts, [this](QWidget *parent) -> SettingsPage * {
                return new ShortcutsPage(m_services.settings, m_actions, m_globalKeys, parent);
            });
            connect(m_settingsPanel, &SettingsPanel::ringTestWanted, &m_services.ringer, [this](const QString &sound) {
                m_services.ringer.setSound(ringSoundFile(sound));
                m_services.ringer.tryOut();
            });
            connect(&m_services.catalog, &Catalog::changed, this, &Workplace::tellQueues);
            tellQueues();
        }
        return m_settingsPanel;
    }
    return m_workspace;
}

void Workplace::lay()
{
    new RingController(m_services.interactions, m_services.ringer, m_services.settings, this);
    m_pages->insertWidget(0, m_workspace);
    m_pages->setCurrentWidget(m_workspace);

    // The calls stay in sight on every page.
    m_calls->setMinimumWidth(250); // not scaled: large text must still fit a small screen
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_calls);
    // The palette's list lies over the pages, beside the calls: their buttons stay in reach. It is a child of a plain widget
    // because assistive programs see nothing of a stack but its pages.
    auto *beside = m_beside = new QWidget(m_split);
    beside->installEventFilter(this);
    auto *besideBox = new QVBoxLayout(beside);
    besideBox->setContentsMargins(0, 0, 0, 0);
    besideBox->addWidget(m_pages);
    m_topBar->search().setListParent(beside);
    m_split->addWidget(beside);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_quality = new LiveQuality(m_services.phone, this);
    m_callsColumn = new FoldingColumn(*m_split, *m_calls, this);
    m_callsColumn->setUsualWidth(usualCallsWidth);
    m_callsColumn->setLeastRoom([] { return px(250 + 400); });
    connect(m_callsColumn, &FoldingColumn::changed, this, &Workplace::layoutChanged);
    connect(m_callsColumn, &FoldingColumn::changed, this, [this] { showRinging(m_services.interactions.active()); });
    connect(&m_topBar->ringing(), &RingingStrip::answered, this, [this] { (void)m_calls->perform(CallAction::Answer); });
    connect(&m_topBar->ringing(), &RingingStrip::declined, this, [this] { (void)m_calls->perform(CallAction::Decline); });

    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_split, 1);
    content->addWidget(m_banners); // below: what comes and goes there moves no button of a call from under the pointer
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(content, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_topBar);
    whole->addLayout(middle, 1);
    whole->addWidget(m_status);
    readInOrder(*m_split);
    m_status->raise();
}

void Workplace::join()
{
    m_controller = new ActionController(m_services, m_actions, {*m_calls, *m_workspace, m_topBar->search(), *m_callsColumn}, this);
    connect(m_controller, &ActionController::pageWanted, this, &Workplace::showPage);
    connect(m_controller, &ActionController::settingsPageWanted, this, &Workplace::showSettingsPage);
    connect(m_controller, &ActionController::phoneCheckWanted, this, [this] {
        showPage(Page::Settings);
        m_settingsPanel->beginPhoneCheck();
    });
    connect(m_controller, &ActionController::quitWanted, this, &Workplace::quitWanted);
    connect(&m_actions, &Actions::keysChanged, this, &Workplace::refreshKeys);
    connect(m_rail, &Rail::chosen, this, &Workplace::showPage);
    m_rail->addCommand(m_actions[ActionId::FoldLeft]);
    m_rail->addCommand(m_actions[ActionId::FoldRight]);
    // The drawing shows which column it is, and whether it is there.
    connect(m_callsColumn, &FoldingColumn::changed, this, [this](Folding folding) {
        m_actions[ActionId::FoldLeft]->setIcon(icon(folding == Folding::Open ? Icon::PanelLeft : Icon::PanelLeftOff));
    });
    connect(&m_workspace->guideColumn(), &FoldingColumn::changed, this, [this](Folding folding) {
        m_actions[ActionId::FoldRight]->setIcon(icon(folding == Folding::Open ? Icon::PanelRight : Icon::PanelRightOff));
    });
    connect(m_calls, &CallsPanel::callsChanged, this, &Workplace::callsChanged);
    connect(m_calls, &CallsPanel::wrapUpWanted, this, [this] {
        showPage(Page::Workspace);
        m_workspace->focusNote();
    });
    m_links = new LinkController(m_services, this);
    connect(m_links, &LinkController::said, this, &Workplace::showMessage);
    connect(m_links, &LinkController::customerWanted, this, &Workplace::showCustomer);
    connect(m_links, &LinkController::contactWanted, &m_services.interactions, &InteractionService::setCurrent);
    connect(m_links, &LinkController::numberOffered, this, [this](const QString &target) {
        m_callsColumn->set(Folding::Open);
        m_calls->offerNumber(target);
    });
    connect(&m_topBar->search(), &GlobalSearch::customerChosen, this, &Workplace::showCustomer);
    connect(&m_topBar->search(), &GlobalSearch::articleChosen, this, [this](ArticleId id) {
        showPage(Page::Workspace);
        m_workspace->openArticle(id);
    });
    connect(&m_topBar->search(), &GlobalSearch::actionChosen, &m_actions, &Actions::trigger);
    connect(&m_topBar->search(), &GlobalSearch::settingChosen, this, &Workplace::showSetting);
    connect(&m_topBar->search(), &GlobalSearch::callWanted, &m_services.phone, &SoftphonePort::dial);
    connect(&m_topBar->search(), &GlobalSearch::usageChanged, this, &Workplace::layoutChanged);

    InteractionService &interactions = m_services.interactions;
    connect(&interactions, &InteractionService::started, this, [this](InteractionId id) {
        const auto active = m_services.interactions.find(id);
        if (active && active->stage == ContactStage::Alerting)
            QApplication::alert(window());
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
    connect(&interactions, &InteractionService::interactionChanged, this, &Workplace::refreshProblems);
    connect(&interactions, &InteractionService::finished, this, &Workplace::refreshProblems);
    connect(&interactions, &InteractionService::storeFailed, this, &Workplace::refreshProblems);
    connect(&m_services.catalog, &Catalog::changed, this, &Workplace::refreshProblems);
    connect(&m_services.phone, &SoftphonePort::statusChanged, this, &Workplace::refreshProblems);
    connect(&m_services.phone, &SoftphonePort::callChanged, this, &Workplace::refreshProblems);
    m_talkKey = new TalkKey(m_services.phone, this);
    m_talkKey->setUse(m_services.settings.values().pushToTalk);
    connect(&m_services.settings, &Settings::changed, this, [this] { m_talkKey->setUse(m_services.settings.values().pushToTalk); });
    m_refused = new RefusedCalls(m_services, *m_banners, this);
    m_callBacks = new CallBackBanners(m_services, m_actions, *m_banners, this);
    connect(m_controller, &ActionController::callBackWanted, m_callBacks, &CallBackBanners::useNewest);
    connect(&m_services.phone, &SoftphonePort::commandFailed, this,
            [this](const QString &command, const QString &, const Error &error) {
                qCWarning(logUi).noquote() << "the phone refused" << command << ":" << error.detail;
                if (command.startsWith(QLatin1String("soundcheck.")) || command.startsWith(QLatin1String("levels.")) || command.startsWith(QLatin1String("echocall.")))
                    return; // the page of sound, or of the check, says it in its place
                if (command == QLatin1String("service.call") || command == QLatin1String("extensions.watch") || command == QLatin1String("headers.map"))
                    return; // the queue's own message says what it means
                if (command == QLatin1String("account.set") && error.code == ErrorCode::Busy)
                    return; // it is changed when the call is over
                if (CallCommands::tells(command))
                    return; // so does the call's card
                m_banners->say(commandProblem(command, error));
            });
    connect(m_quality, &LiveQuality::changed, this, &Workplace::refreshProblems);
    connect(&m_services.sync, &SyncStatusSource::statusChanged, this, &Workplace::refreshProblems);
    connect(&m_services.ringer, &Ringer::audibleChanged, this, [this](bool audible) {
        m_ringInaudible = !audible;
        refreshProblems();
    });
    connect(m_banners, &BannerStack::actionTriggered, this, [this](const QString &key) {
        if (key == QLatin1String("closing")) {
            m_closeAnyway = true;
            Q_EMIT closeWanted();
        } else if (key == QLatin1String("sound") || key == QLatin1String("device") || key == QLatin1String("ring")) {
            showSettingsPage(SettingPage::Sound);
        } else if (key == QLatin1String("registration")) {
            showSettingsPage(SettingPage::Phone);
        } else if (key == QLatin1String("setup")) {
            showFirstRun();
        } else if (key == QLatin1String("backend")) {
            showPage(Page::Sync);
        }
    });

    m_problemTick.setInterval(2s); // an outage becomes worth a message by lasting
    connect(&m_problemTick, &QTimer::timeout, this, &Workplace::refreshProblems);
    m_problemTick.start();
    connect(m_split, &QSplitter::splitterMoved, this, &Workplace::layoutChanged);
    connect(m_workspace, &WorkspacePage::layoutChanged, this, &Workplace::layoutChanged);
    refreshKeys();
    callsChanged();
    refreshProblems();
    if (firstRunWanted(m_services.settings.values(), m_services.backend.isDemo()))
        showFirstRun();
}

void Workplace::showCustomer(CustomerId customer)
{
    showPage(Page::Workspace);
    m_workspace->showCustomer(customer);
}

void Workplace::showPage(Page wanted)
{
    m_rail->setPage(wanted);
    m_pages->setCurrentWidget(page(wanted));
    if (m_controller) // built by now
        refreshProblems();
    if (wanted == Page::Customers)
        m_customers->focusSearch();
    if (wanted == Page::Settings)
        m_services.ringer.listDevices();
}

void Workplace::showSettingsPage(SettingPage page)
{
    showPage(Page::Settings);
    m_settingsPanel->showPage(page);
}

void Workplace::showSetting(const QString &key)
{
    showPage(Page::Settings);
    m_settingsPanel->showSetting(key);
}

SettingsServices Workplace::settingsServices() const
{
    return {m_services.settings, m_services.phone, m_services.sync, m_services.secrets, m_services.backend, m_services.paths,
            *m_check};
}

void Workplace::showFirstRun()
{
    if (!m_firstRun) {
        m_firstRun = new FirstRun(settingsServices(), m_pages);
        m_pages->addWidget(m_firstRun);
        connect(m_firstRun, &FirstRun::finished, this, [this] {
            if (m_pages->currentWidget() == m_firstRun)
                showPage(Page::Workspace);
            refreshProblems();
        });
    }
    m_pages->setCurrentWidget(m_firstRun);
    refreshProblems();
}

void Workplace::openLink(const QString &link) { m_links->open(link); }

void Workplace::attachDesktop(const DesktopServices &desktop)
{
    m_notices = new CallNotices(m_services, desktop.notifications, *window(), this);
    connect(m_notices, &CallNotices::windowWanted, this, &Workplace::windowWanted);
    m_tray = new TrayController(m_services, m_actions, this);
    connect(m_tray, &TrayController::windowWanted, this, &Workplace::windowWanted);
    m_globalKeys = &desktop.globalKeys;
    if (auto *shortcuts = findChild<ShortcutsPage *>()) // opened before the desktop was known
        shortcuts->setGlobalKeys(desktop.globalKeys);
    new GlobalKeyController(m_services.settings, m_actions, desktop.globalKeys, this);
}

bool Workplace::canHide() const { return m_tray && m_tray->isShown(); }

void Workplace::showMessage(const Problem &message) { m_banners->say(message); }

void Workplace::clearMessage(const QString &key) { m_banners->clear(key); }

void Workplace::callsChanged()
{
    const QVector<ActiveInteraction> active = m_services.interactions.active();
    // A folded column comes back when a call is answered or dialled: then the agent is at it. While it rings nothing moves.
    const bool inTalk = std::any_of(active.begin(), active.end(), [](const ActiveInteraction &one) {
        return one.stage == ContactStage::Talking || one.stage == ContactStage::Dialing;
    });
    if (inTalk && !std::exchange(m_callWasUp, inTalk))
        m_callsColumn->openForNow();
    m_callWasUp = inTalk;
    showRinging(active);
    if (m_closeAnyway)
        return;
    if (!std::any_of(active.begin(), active.end(), callIsUp))
        m_banners->clear(QStringLiteral("closing"));
}

void Workplace::showRinging(const QVector<ActiveInteraction> &active)
{
    std::optional<RingingCall> call;
    for (const ActiveInteraction &one : active) {
        if (one.stage != ContactStage::Alerting || m_callsColumn->folding() == Folding::Open)
            continue;
        if (call) {
            ++call->others;
            continue;
        }
        const SettingsValues &values = m_services.settings.values();
        const CallCardView view = callCardView(one, values.homeRegion);
        const QString guess = QString(view.guess).replace(QStringLiteral("%1"), view.guessName);
        call = RingingCall{view.title, view.guess.isEmpty() ? view.subtitle : guess, false, view.alertedAt,
                           std::chrono::seconds(values.answerTargetSeconds), 0};
    }
    if (call) {
        call->holdsOther = std::any_of(active.begin(), active.end(), [](const ActiveInteraction &one) {
            return one.stage == ContactStage::Talking && one.call.phase != CallPhase::OnHold;
        });
    }
    m_topBar->ringing().setCall(call);
}

void Workplace::refreshProblems()
{
    DeskState state;
    state.phone = m_services.phone.status();
    state.chosenInput = m_services.settings.values().audioInput;
    state.chosenOutput = m_services.settings.values().audioOutput;
    state.sync = m_services.sync.status();
    for (const Call &call : m_services.phone.calls())
        state.line = std::max(state.line, call.line);
    state.soundTrouble = m_quality->trouble();
    state.ringInaudible = m_ringInaudible;
    const QVector<ActiveInteraction> contacts = m_services.interactions.active();
    state.callUp = std::any_of(contacts.begin(), contacts.end(), callIsUp);
    state.catalogProblems = m_services.catalog.problems();
    state.setup = m_services.backend.isDemo() || !m_services.settings.values().backendUrl.isEmpty() ? SetupState::Done
        : m_firstRun && m_pages->currentWidget() == m_firstRun                                      ? SetupState::UnderWay
                                                                                                    : SetupState::Left;
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
    const QVector<Problem> problems = problemsOf(state, locale());
    QVector<Problem> shown = problems;
    if (m_pages->currentWidget() == m_sync) // the page says it, and more of it
        shown.removeIf([](const Problem &problem) { return problem.key == QLatin1String("backend"); });
    if (m_pages->currentWidget() == m_settingsPanel && m_settingsPanel->currentPage() == SettingPage::Phone)
        shown.removeIf([](const Problem &problem) { return problem.key == QLatin1String("registration"); });
    m_banners->setProblems(shown);
    if (m_notices)
        m_notices->tellProblems(problems);
    m_rail->setBadge(Page::Sync, state.sync.parked, tr("%n change(s) need attention", "refused by the company server", state.sync.parked));
}

void Workplace::refreshKeys()
{
    m_talkKey->setKeys(m_actions.allKeys(ActionId::TalkKey));
    m_calls->setKeys([this](CallAction action) { return keyOfCallAction(m_actions, action); }, m_actions.keys(ActionId::Dial));
    m_topBar->ringing().setKeyTexts(keyText(m_actions.keys(ActionId::Answer)), keyText(m_actions.keys(ActionId::Decline)));
    m_calls->setPickUpKey(keyText(m_actions.keys(ActionId::PickUpParked)));
    m_workspace->setKeys(m_actions);
    m_rail->setKey(Page::Workspace, m_actions.keys(ActionId::ShowWorkspace));
    m_rail->setKey(Page::Customers, m_actions.keys(ActionId::ShowCustomers));
    m_rail->setKey(Page::Sync, m_actions.keys(ActionId::ShowSync));
    m_rail->setKey(Page::Settings, m_actions.keys(ActionId::ShowSettings));
}

QJsonObject Workplace::layoutState() const
{
    return {{QStringLiteral("calls"), m_callsColumn->state()},
            {QStringLiteral("palette"), m_topBar->search().usage().toJson()}, {QStringLiteral("workspace"), m_workspace->layoutState()}};
}

void Workplace::restoreLayout(const QJsonObject &state)
{
    m_topBar->search().setUsage(UsageCounts::fromJson(state.value(QStringLiteral("palette")).toObject()));
    m_callsColumn->restore(state.value(QStringLiteral("calls")).toObject());
    m_workspace->restoreLayout(state.value(QStringLiteral("workspace")).toObject());
}

bool Workplace::mayClose()
{
    const QVector<ActiveInteraction> active = m_services.interactions.active();
    if (m_closeAnyway || std::none_of(active.begin(), active.end(), callIsUp))
        return true;
    m_banners->say({QStringLiteral("closing"), BannerKind::Warning,
                    tr("A call is up. It goes on in the phone when the window closes, and Linija shows it again when you "
                       "open it."),
                    tr("Close anyway"), true});
    return false;
}

// The search begins where the pages begin.
bool Workplace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_beside && (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show))
        m_topBar->setSearchLeft(m_beside->mapTo(this, QPoint()).x() + px(space::l));
    return WindowContent::eventFilter(watched, event);
}

void Workplace::attachQueue(QueuePresence &queue)
{
    m_queue = new QueueBanners(queue, *m_banners, this);
    m_check->setEchoNumber([this, &queue] {
        return echoNumberOf(queue.profile(), m_services.phone.status().account, m_services.settings.values().agentLogin);
    });
    m_pbx = &queue;
    const auto tellStanding = [this](const QueueStanding &standing) {
        m_topBar->setQueueStanding(standing);
        m_calls->setQueueStanding(standing);
        m_status->setQueueStanding(standing);
    };
    connect(&queue, &QueuePresence::standingChanged, this, tellStanding);
    tellStanding(queue.standing());
    m_parked = new ParkedCalls(m_services.interactions, queue, m_services.phone, m_services.agent, m_services.clock, this);
    m_calls->setParked(*m_parked);
    connect(m_controller, &ActionController::pickUpWanted, m_parked, [this] { (void)m_parked->pickUp(); });
    const auto listen = [this] {
        if (const QString target = mailboxTarget(); !target.isEmpty())
            m_services.interactions.callMailbox(target);
    };
    connect(m_controller, &ActionController::voicemailWanted, this, listen);
    connect(m_status, &StatusLine::voicemailWanted, this, listen);
    connect(m_parked, &ParkedCalls::changed, this, &Workplace::refreshPbxActions);
    connect(&queue, &QueuePresence::standingChanged, this, &Workplace::refreshPbxActions);
    connect(&m_services.phone, &SoftphonePort::statusChanged, this, &Workplace::refreshPbxActions);
    connect(m_calls, &CallsPanel::callsChanged, this, &Workplace::refreshPbxActions);
    refreshPbxActions();
}

QString Workplace::mailboxTarget() const
{
    const PbxAction *voicemail = m_pbx ? m_pbx->profile().find(PbxVerb::Voicemail) : nullptr;
    const PhoneStatus status = m_services.phone.status();
    if (!voicemail || voicemail->way != PbxWay::Call || status.registration != RegistrationState::Registered || !m_services.phone.calls().isEmpty())
        return {};
    const auto action = filled(*voicemail, wordsOfAccount(status.account));
    return action ? action->target : QString();
}

void Workplace::refreshPbxActions()
{
    const bool mailbox = !mailboxTarget().isEmpty();
    m_controller->setParkingAndMailbox(m_parked && m_parked->canPickUp(), mailbox);
    m_status->setMailbox(mailbox, keyText(m_actions.keys(ActionId::CallVoicemail)));
}

void Workplace::showPbxProblem(const QString &detail)
{
    if (m_queue)
        m_queue->setProfileProblem(detail);
}

// By the names that the window's language has for them.
void Workplace::tellQueues()
{
    if (!m_settingsPanel)
        return;
    QVector<QPair<QString, QString>> queues;
    for (const Queue &queue : m_services.catalog.queues())
        queues.append({queue.key, queue.name(QLocale().name().section(QLatin1Char('_'), 0, 0))});
    m_settingsPanel->setQueues(queues);
}

void Workplace::changeEvent(QEvent *event)
{
    WindowContent::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_controller) {
        refreshProblems();
        tellQueues();
        m_refused->refresh();
        if (m_queue)
            m_queue->refresh();
        refreshKeys(); // "Ctrl" has another name in some languages
    }
}

} // namespace linija
