#include "ui/shell/deskwords.h"

#include "ui/settings/registrationwords.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/percent.h"
#include "ui/widgets/timerlabel.h"

#include <QCoreApplication>

namespace linija {

namespace {

class DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
};

} // namespace

StatusWords presenceWords(const AgentPresence &presence, const QueueStanding &queue)
{
    switch (presence.state) {
    case AgentState::Offline: return {DeskWords::tr("Offline", "the agent"), {}, StateRole::Neutral};
    case AgentState::Ready:
        if (queue.pausedThere())
            return {DeskWords::tr("Paused at the server", "the agent, by the telephone server"),
                    DeskWords::tr("You are ready here, but paused at the telephone server: its queues send you no calls."), StateRole::Waiting};
        return {DeskWords::tr("Ready", "the agent"), {}, StateRole::Ours};
    case AgentState::Alerting: return {DeskWords::tr("Ringing", "a call for the agent"), {}, StateRole::Ours};
    case AgentState::OnCall:
        switch (presence.activity) {
        case CallActivity::OnHold: return {DeskWords::tr("Customer on hold"), {}, StateRole::Waiting};
        case CallActivity::Dialing: return {DeskWords::tr("Calling", "the agent calls somebody"), {}, StateRole::Ours};
        case CallActivity::Consulting: return {DeskWords::tr("Consulting", "the agent asks a colleague"), {}, StateRole::Talking};
        case CallActivity::None:
        case CallActivity::Talking: break;
        }
        return {DeskWords::tr("On a call"), {}, StateRole::Talking};
    case AgentState::AfterCallWork: return {DeskWords::tr("After-call work"), {}, StateRole::Waiting};
    case AgentState::NotReady:
        return {presence.reason.isEmpty() ? DeskWords::tr("Not ready") : reasonWords(presence.reason), {}, StateRole::Neutral};
    case AgentState::NotResponding:
        return {DeskWords::tr("Not responding", "a call rang and was not answered"),
                DeskWords::tr("A call rang and was not answered. Go ready again to get calls."), StateRole::Trouble};
    }
    return {};
}

QString nextWords(const AgentPresence &presence, AgentState next, const QString &nextReason, const PhoneStatus &phone,
                  const QueueStanding &queue)
{
    const QString then = next == AgentState::Ready ? DeskWords::tr("Then: Ready", "after the contact")
        : nextReason.isEmpty()                     ? DeskWords::tr("Then: Not ready", "after the contact")
                                                   : DeskWords::tr("Then: %1", "a reason, after the contact").arg(reasonWords(nextReason));
    switch (presence.state) {
    case AgentState::Ready:
        if (phone.link != PhoneLinkState::Connected)
            return DeskWords::tr("No calls can come", "the phone is not working; beside the agent's state");
        return phone.registration == RegistrationState::Failed || queue.pausedThere()
            ? DeskWords::tr("Direct calls only", "the telephone server refused; beside the agent's state")
            : DeskWords::tr("Waiting for a call");
    case AgentState::Alerting:
    case AgentState::OnCall:
    case AgentState::AfterCallWork: return then;
    case AgentState::Offline:
    case AgentState::NotReady:
    case AgentState::NotResponding: break;
    }
    return {};
}

QVector<AgentPresence> usualPresences()
{
    QVector<AgentPresence> all;
    AgentPresence presence;
    for (const AgentState state : {AgentState::Ready, AgentState::Alerting, AgentState::AfterCallWork, AgentState::NotReady, AgentState::NotResponding}) {
        presence.state = state;
        all.append(presence);
    }
    presence.state = AgentState::OnCall;
    for (const CallActivity activity : {CallActivity::Talking, CallActivity::OnHold, CallActivity::Dialing, CallActivity::Consulting}) {
        presence.activity = activity;
        all.append(presence);
    }
    return all;
}

StatusWords phoneWords(const PhoneStatus &status, CallsNow calls, const QueueStanding &queue)
{
    switch (status.link) {
    case PhoneLinkState::Starting: return {DeskWords::tr("Phone starting …"), status.linkDetail, StateRole::Ours};
    case PhoneLinkState::Restarting: return {DeskWords::tr("Phone is being restarted …"), status.linkDetail, StateRole::Trouble};
    case PhoneLinkState::Lost: return {DeskWords::tr("Phone does not answer"), status.linkDetail, StateRole::Trouble};
    case PhoneLinkState::Incompatible: return {DeskWords::tr("Phone version differs"), status.linkDetail, StateRole::Trouble};
    case PhoneLinkState::Connected: break;
    }
    if (!status.hasSoundDevice)
        return {DeskWords::tr("No sound device"), DeskWords::tr("Calls work, but nobody hears anything."),
                calls == CallsNow::Up ? StateRole::Trouble : StateRole::Waiting};
    switch (status.registration) {
    case RegistrationState::None:
        return {DeskWords::tr("Direct calls only"),
                status.port > 0 ? DeskWords::tr("No telephone server is set up: calls come straight to this computer, on port %1.").arg(status.port)
                                : DeskWords::tr("No telephone server is set up: calls come straight to this computer."),
                StateRole::Neutral};
    case RegistrationState::InProgress: return {DeskWords::tr("Signing in to the telephone server …"), status.account, StateRole::Ours};
    case RegistrationState::Registered:
        if (status.mailbox && status.mailbox->fresh > 0)
            return {DeskWords::tr("%n new voice message(s)", "in the mailbox of the telephone server", status.mailbox->fresh),
                    DeskWords::tr("In the mailbox of %1.", "a telephone account").arg(status.account), StateRole::Ours};
        if (queue.pausedThere())
            return {DeskWords::tr("Paused at the telephone server"), status.account, StateRole::Waiting};
        return {status.transport.isEmpty() ? DeskWords::tr("Phone signed in")
                                           : DeskWords::tr("Phone signed in (%1)", "kind of connection").arg(status.transport),
                status.account, StateRole::Neutral};
    case RegistrationState::Failed:
        return {registrationTrouble(status.registrationReason), registrationWords(status).reason, StateRole::Trouble};
    }
    return {};
}

StatusWords dayWords(const AgentDay &day, const QLocale &locale)
{
    QStringList parts = {DeskWords::tr("Today: %n contact(s)", "finished today", day.contacts)};
    QStringList formulas;
    if (day.averageHandlingTime) {
        parts.append(DeskWords::tr("AHT %1", "average handling time").arg(durationText(*day.averageHandlingTime)));
        formulas.append(DeskWords::tr("AHT: (talk + hold + after-call work) ÷ handled contacts"));
    }
    if (day.firstContactResolution) {
        parts.append(DeskWords::tr("first contact %1", "share resolved at the first contact, in percent")
                         .arg(percentText(locale.toString(qRound(*day.firstContactResolution * 100)), locale)));
        formulas.append(DeskWords::tr("First contact: resolved at the first contact ÷ all first contacts"));
    }
    return {factLine(parts), formulas.join(QLatin1Char('\n')), StateRole::Neutral};
}

} // namespace linija
