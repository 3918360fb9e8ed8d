#include "ui/shell/actioncontroller.h"

#include "core/session/agentsession.h"
#include "core/session/interactionservice.h"
#include "core/settings/settings.h"
#include "ui/shell/foldingcolumn.h"
#include "ui/shell/globalsearch.h"
#include "ui/shell/workspacepage.h"
#include "ui/softphone/callspanel.h"

#include <algorithm>

namespace linija {

namespace {

constexpr int textStep = 25; // percent

ThemeChoice themeOf(const QString &argument)
{
    if (argument == QLatin1String("light"))
        return ThemeChoice::Light;
    if (argument == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

} // namespace

namespace {

// During a contact the choice is about what comes after it.
AgentState wantedState(const AgentSession &agent)
{
    const AgentState state = agent.presence().state;
    const bool inContact = state == AgentState::Alerting || state == AgentState::OnCall || state == AgentState::AfterCallWork;
    return inContact ? agent.nextState() : state;
}

} // namespace

ActionController::ActionController(const WorkspaceServices &services, Actions &actions, const Parts &parts, QObject *parent)
    : QObject(parent), m_services(services), m_actions(actions), m_parts(parts)
{
    connect(&actions, &Actions::triggered, this, &ActionController::perform);
    connect(&actions, &Actions::tableChanged, this, &ActionController::refresh);
    connect(&parts.calls, &CallsPanel::callsChanged, this, &ActionController::refresh);
    connect(&services.settings, &Settings::changed, this, &ActionController::refresh);
    connect(&services.agent, &AgentSession::presenceChanged, this, &ActionController::refresh);
    refresh();
}

void ActionController::perform(ActionId id, const QString &argument)
{
    CallsPanel &calls = m_parts.calls;
    WorkspacePage &workspace = m_parts.workspace;
    switch (id) {
    case ActionId::Answer: calls.perform(CallAction::Answer); break;
    case ActionId::Decline: calls.perform(CallAction::Decline); break;
    case ActionId::HangUp:
        if (!calls.perform(CallAction::HangUp)) // while a colleague is asked, it is their call that ends
            calls.perform(CallAction::BackToCustomer);
        break;
    case ActionId::Transfer:
        m_parts.callsColumn.set(Folding::Open);
        if (!calls.perform(CallAction::Transfer))
            calls.perform(CallAction::SendOn);
        break;
    case ActionId::ConnectThem: calls.perform(CallAction::CompleteTransfer); break;
    case ActionId::Swap: calls.perform(CallAction::Swap); break;
    case ActionId::JoinAll: calls.perform(CallAction::Join); break;
    case ActionId::BackToCustomer: calls.perform(CallAction::BackToCustomer); break;
    case ActionId::LeaveConference: calls.perform(CallAction::LeaveConference); break;
    case ActionId::HoldLonger: calls.perform(CallAction::MoreHold); break;
    case ActionId::TalkKey: break; // held, not pressed: TalkKey watches it
    case ActionId::Redial:
        m_parts.callsColumn.set(Folding::Open);
        calls.redial();
        break;
    case ActionId::HoldOrResume:
        if (!calls.perform(CallAction::Hold))
            calls.perform(CallAction::Resume);
        break;
    case ActionId::Mute: calls.perform(CallAction::Mute); break;
    case ActionId::Keypad:
        m_parts.callsColumn.set(Folding::Open);
        calls.perform(CallAction::Keypad);
        break;
    case ActionId::Record: calls.perform(CallAction::Record); break;
    case ActionId::Dial:
        m_parts.callsColumn.set(Folding::Open);
        calls.focusDial();
        break;
    case ActionId::CallBack: Q_EMIT callBackWanted(); break;
    case ActionId::PickUpParked: Q_EMIT pickUpWanted(); break;
    case ActionId::CallVoicemail: Q_EMIT voicemailWanted(); break;
    case ActionId::PreviousItem: calls.step(-1); break;
    case ActionId::NextItem: calls.step(1); break;
    case ActionId::WriteNote:
        Q_EMIT pageWanted(Page::Workspace);
        workspace.focusNote();
        break;
    case ActionId::Finish: workspace.finish(); break;
    case ActionId::PreviousEntry:
        Q_EMIT pageWanted(Page::Workspace);
        workspace.stepHistory(-1);
        break;
    case ActionId::NextEntry:
        Q_EMIT pageWanted(Page::Workspace);
        workspace.stepHistory(1);
        break;
    case ActionId::GuideBack: workspace.guideBack(); break;
    case ActionId::GuideNext: workspace.guideNext(); break;
    case ActionId::ChooseOption: workspace.chooseOption(argument.toInt() - 1); break;
    case ActionId::Search: m_parts.search.focusField(); break;
    case ActionId::SearchHistory:
        Q_EMIT pageWanted(Page::Workspace);
        workspace.focusHistorySearch();
        break;
    case ActionId::SearchArticles:
        Q_EMIT pageWanted(Page::Workspace);
        workspace.focusArticleSearch();
        break;
    case ActionId::ShowWorkspace: Q_EMIT pageWanted(Page::Workspace); break;
    case ActionId::ShowCustomers: Q_EMIT pageWanted(Page::Customers); break;
    case ActionId::ShowSync: Q_EMIT pageWanted(Page::Sync); break;
    case ActionId::ShowSettings: Q_EMIT pageWanted(Page::Settings); break;
    case ActionId::ShowSettingsPage: Q_EMIT settingsPageWanted(settingPageOf(argument)); break;
    case ActionId::FoldLeft: m_parts.callsColumn.toggle(); break;
    case ActionId::FoldRight:
        Q_EMIT pageWanted(Page::Workspace);
        workspace.guideColumn().toggle();
        break;
    case ActionId::ReadyOrNot: changeReady(); break;
    case ActionId::GoReady: m_services.agent.setReady(); break;
    case ActionId::GoNotReady: m_services.agent.setNotReady(argument); break;
    case ActionId::CheckPhone: Q_EMIT phoneCheckWanted(); break;
    case ActionId::UseTheme:
        (void)m_services.settings.edit([&](SettingsValues &values) { values.theme = themeOf(argument); }, EditKind::Undoable);
        break;
    case ActionId::TextLarger: scaleText(1); break;
    case ActionId::TextSmaller: scaleText(-1); break;
    case ActionId::TextNormal: scaleText(0); break;
    case ActionId::UseLanguage:
        (void)m_services.settings.edit([&](SettingsValues &values) { values.language = argument; }, EditKind::Undoable);
        break;
    case ActionId::Undo: (void)m_services.settings.undo(); break;
    case ActionId::Quit: Q_EMIT quitWanted(); break;
    }
}

void ActionController::changeReady()
{
    AgentSession &agent = m_services.agent;
    if (wantedState(agent) == AgentState::Ready)
        agent.setNotReady(QString());
    else
        agent.setReady();
}

void ActionController::scaleText(int steps)
{
    (void)m_services.settings.edit(
        [&](SettingsValues &values) {
            // From a size between two steps to the next step, not past it.
            const int now = values.textPercent;
            const int base = steps > 0 ? now / textStep : (now + textStep - 1) / textStep;
            values.textPercent = steps == 0 ? 100 : std::clamp((base + steps) * textStep, 100, 200);
        },
        EditKind::Undoable);
}

bool ActionController::guideListens() const
{
    const auto active = m_services.interactions.find(m_services.interactions.current());
    return active.has_value();
}

void ActionController::setParkingAndMailbox(bool canPickUp, bool canCallMailbox)
{
    m_canPickUp = canPickUp;
    m_canCallMailbox = canCallMailbox;
    m_actions[ActionId::PickUpParked]->setEnabled(canPickUp);
    m_actions[ActionId::CallVoicemail]->setEnabled(canCallMailbox);
}

void ActionController::refresh()
{
    const auto can = [this](CallAction action) { return !m_parts.calls.target(action).isNull(); };
    const auto enable = [this](ActionId id, bool on) { m_actions[id]->setEnabled(on); };
    enable(ActionId::Answer, can(CallAction::Answer));
    enable(ActionId::Decline, can(CallAction::Decline));
    enable(ActionId::HangUp, can(CallAction::HangUp) || can(CallAction::BackToCustomer));
    enable(ActionId::Transfer, can(CallAction::Transfer) || can(CallAction::SendOn));
    enable(ActionId::ConnectThem, can(CallAction::CompleteTransfer));
    enable(ActionId::Swap, can(CallAction::Swap));
    enable(ActionId::JoinAll, can(CallAction::Join));
    enable(ActionId::BackToCustomer, can(CallAction::BackToCustomer));
    enable(ActionId::LeaveConference, can(CallAction::LeaveConference));
    enable(ActionId::HoldLonger, can(CallAction::MoreHold));
    enable(ActionId::HoldOrResume, can(CallAction::Hold) || can(CallAction::Resume));
    enable(ActionId::Mute, can(CallAction::Mute));
    enable(ActionId::Keypad, can(CallAction::Keypad));
    enable(ActionId::Record, can(CallAction::Record));
    const AgentState wanted = wantedState(m_services.agent);
    enable(ActionId::GoReady, wanted != AgentState::Ready);
    enable(ActionId::GoNotReady, wanted != AgentState::NotReady || m_services.agent.presence().reason != QString());
    enable(ActionId::PickUpParked, m_canPickUp);
    enable(ActionId::CallVoicemail, m_canCallMailbox);
    const auto items = m_services.interactions.active().size();
    enable(ActionId::PreviousItem, items > 0);
    enable(ActionId::NextItem, items > 0);
    const bool contact = !m_services.interactions.current().isNull();
    enable(ActionId::WriteNote, contact);
    enable(ActionId::Finish, contact);
    enable(ActionId::Undo, m_services.settings.canUndo());
    const bool guide = guideListens();
    for (const ActionSpec &spec : m_actions.table()) {
        if (spec.group == ActionGroup::Guide)
            m_actions.action(spec.key)->setEnabled(guide);
    }
}

} // namespace linija
