#include "ui/shell/deskwords.h"

#include "ui/widgets/timerlabel.h"

#include <QCoreApplication>

namespace linija {

namespace {

class DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
};

QString tr(const char *text, const char *hint = nullptr, int n = -1) { return DeskWords::tr(text, hint, n); }

// "4:48": minutes and seconds, without the leading zero that a running timer needs.
QString durationText(std::chrono::seconds duration)
{
    const QString text = clockText(duration);
    return text.startsWith(QLatin1Char('0')) ? text.mid(1) : text;
}

} // namespace

QString reasonWords(const QString &reason)
{
    if (reason == QLatin1String("break"))
        return tr("Break", "reason for not being ready");
    if (reason == QLatin1String("lunch"))
        return tr("Lunch", "reason for not being ready");
    if (reason == QLatin1String("training"))
        return tr("Training", "reason for not being ready");
    if (reason == QLatin1String("meeting"))
        return tr("Meeting", "reason for not being ready");
    if (reason == QLatin1String("admin"))
        return tr("Office work", "reason for not being ready");
    return reason;
}

StatusWords presenceWords(const AgentPresence &presence)
{
    switch (presence.state) {
    case AgentState::Offline: return {tr("Offline", "the agent"), {}, StateRole::Neutral};
    case AgentState::Ready: return {tr("Ready", "the agent"), {}, StateRole::Ours};
    case AgentState::Alerting: return {tr("Ringing", "a call for the agent"), {}, StateRole::Ours};
    case AgentState::OnCall:
        switch (presence.activity) {
        case CallActivity::OnHold: return {tr("Customer on hold"), {}, StateRole::Waiting};
        case CallActivity::Dialing: return {tr("Calling", "the agent calls somebody"), {}, StateRole::Ours};
        case CallActivity::Consulting: return {tr("Consulting", "the agent asks a colleague"), {}, StateRole::Talking};
        case CallActivity::None:
        case CallActivity::Talking: break;
        }
        return {tr("On a call"), {}, StateRole::Talking};
    case AgentState::AfterCallWork: return {tr("After-call work"), {}, StateRole::Ours};
    case AgentState::NotReady:
        return {presence.reason.isEmpty() ? tr("Not ready") : reasonWords(presence.reason), {}, StateRole::Neutral};
    case AgentState::NotResponding:
        return {tr("Not responding", "a call rang and was not answered"),
                tr("A call rang and was not answered. Become ready again to get calls."), StateRole::Trouble};
    }
    return {};
}

QString nextWords(const AgentPresence &presence, AgentState next, const QString &nextReason)
{
    const QString then = next == AgentState::Ready ? tr("Then: Ready", "after the contact")
        : nextReason.isEmpty()                     ? tr("Then: Not ready", "after the contact")
                                                   : tr("Then: %1", "a reason, after the contact").arg(reasonWords(nextReason));
    switch (presence.state) {
    case AgentState::Ready: return tr("Waiting for a call");
    case AgentState::Alerting:
    case AgentState::OnCall:
    case AgentState::AfterCallWork: return then;
    case AgentState::Offline:
    case AgentState::NotReady:
    case AgentState::NotResponding: break;
    }
    return {};
}

StatusWords phoneWords(const PhoneStatus &status)
{
    switch (status.link) {
    case PhoneLinkState::Starting: return {tr("Phone starting …"), status.linkDetail, StateRole::Ours};
    case PhoneLinkState::Lost: return {tr("Phone does not answer"), status.linkDetail, StateRole::Trouble};
    case PhoneLinkState::Incompatible: return {tr("Phone of another version"), status.linkDetail, StateRole::Trouble};
    case PhoneLinkState::Connected: break;
    }
    if (!status.hasSoundDevice)
        return {tr("No sound device"), tr("Calls work, but nobody hears anything."), StateRole::Waiting};
    switch (status.registration) {
    case RegistrationState::None:
        return {status.port > 0 ? tr("Direct calls on port %1").arg(status.port) : tr("Direct calls"),
                tr("No telephone server is set up: calls come straight to this computer."), StateRole::Neutral};
    case RegistrationState::InProgress: return {tr("Signing in to the telephone server …"), status.account, StateRole::Ours};
    case RegistrationState::Registered:
        return {status.transport.isEmpty() ? tr("Phone signed in")
                                           : tr("Phone signed in (%1)", "kind of connection").arg(status.transport),
                status.account, StateRole::Neutral};
    case RegistrationState::Failed:
        return {tr("Telephone server refused the sign-in"), status.registrationDetail, StateRole::Trouble};
    }
    return {};
}

StatusWords dayWords(const AgentDay &day, const QLocale &locale)
{
    QStringList parts = {tr("Today: %n contact(s)", "finished today", day.contacts)};
    QStringList formulas;
    if (day.averageHandlingTime) {
        parts.append(tr("AHT %1", "average handling time").arg(durationText(*day.averageHandlingTime)));
        formulas.append(tr("AHT: (talk + hold + after-call work) ÷ handled contacts"));
    }
    if (day.firstContactResolution) {
        parts.append(tr("first contact %1 %", "share resolved at the first contact")
                         .arg(locale.toString(qRound(*day.firstContactResolution * 100))));
        formulas.append(tr("First contact: resolved at the first contact ÷ all first contacts"));
    }
    return {parts.join(QStringLiteral(" · ")), formulas.join(QLatin1Char('\n')), StateRole::Neutral};
}

} // namespace linija
