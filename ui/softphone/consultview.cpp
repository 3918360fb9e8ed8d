#include "ui/softphone/consultview.h"

#include "core/domain/phonenumber.h"
#include "core/telephony/callstatemachine.h"
#include "ui/softphone/callcardview.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace linija {

namespace {

class ConsultWords
{
    Q_DECLARE_TR_FUNCTIONS(ConsultStrip)
};

QString userOf(const QString &target)
{
    QString user = target;
    for (const QLatin1String scheme : {QLatin1String("sip:"), QLatin1String("sips:"), QLatin1String("tel:")}) {
        if (user.startsWith(scheme, Qt::CaseInsensitive))
            user = user.mid(scheme.size()).section(QLatin1Char('@'), 0, 0);
    }
    return user;
}

QString shownParty(const Call &call, const QString &region, const DialedNames &names)
{
    const auto named = names.constFind(call.remoteUser);
    return named == names.cend() ? shownNumber(call, region) : *named;
}

QString stateWord(const Call &call)
{
    switch (call.phase) {
    case CallPhase::Alerting:
    case CallPhase::Dialing: return ConsultWords::tr("Calling …", "a colleague");
    case CallPhase::RingingOut: return ConsultWords::tr("Ringing …", "at a colleague");
    case CallPhase::Talking: return ConsultWords::tr("Talking", "with a colleague");
    case CallPhase::OnHold: return ConsultWords::tr("On hold", "a colleague");
    case CallPhase::HeldByRemote: return ConsultWords::tr("Held by the other side", "by a colleague");
    case CallPhase::Ended: break;
    }
    return {};
}

QString whyNot(CallEnd failure, const QString &who)
{
    switch (failure) {
    case CallEnd::Busy: return ConsultWords::tr("Not transferred: %1 is busy.", "a name or number").arg(who);
    case CallEnd::NoAnswer:
    case CallEnd::Missed: return ConsultWords::tr("Not transferred: %1 does not answer.", "a name or number").arg(who);
    case CallEnd::Declined: return ConsultWords::tr("Not transferred: %1 refused the call.", "a name or number").arg(who);
    case CallEnd::Unreachable: return ConsultWords::tr("Not transferred: %1 cannot be reached. Check the number.", "a name or number").arg(who);
    case CallEnd::None:
    case CallEnd::Normal:
    case CallEnd::Failed:
    case CallEnd::NotEncrypted:
    case CallEnd::Lost: break;
    }
    return ConsultWords::tr("Not transferred to %1: the telephone server would not do it.", "a name or number").arg(who);
}

QString goingOn(const CallTransfer &transfer, const QString &who)
{
    if (transfer.kind == TransferKind::Park)
        return ConsultWords::tr("Parking the call …");
    if (transfer.state == TransferState::Ringing)
        return ConsultWords::tr("Transferring: %1 is ringing …", "a name or number").arg(who);
    return ConsultWords::tr("Transferring to %1 …", "a name or number").arg(who);
}

} // namespace

QString shownTarget(const QString &target, const QString &region, const DialedNames &names)
{
    const QString user = userOf(target);
    if (const auto named = names.constFind(user); named != names.cend())
        return *named;
    const auto number = PhoneNumber::parse(user, region);
    return number ? number->display(region) : user;
}

void showConsultation(CallCardView &view, const ActiveInteraction &active, const QString &region, const DialedNames &names)
{
    const auto found = std::find_if(active.consultations.cbegin(), active.consultations.cend(), [](const Call &one) { return !one.inConference; });
    if (found == active.consultations.cend() || active.call.inConference)
        return;
    ConsultView consult;
    consult.callId = found->id;
    consult.who = shownParty(*found, region, names);
    consult.state = stateWord(*found);
    consult.established = isEstablished(found->phase);
    consult.talks = found->phase == CallPhase::Talking;
    consult.answeredAt = found->answeredAt;
    consult.customerGone = active.stage == ContactStage::AfterCallWork;
    if (active.call.phase == CallPhase::OnHold)
        consult.customerWaitsSince = active.call.heldSince;
    const bool withColleague = found->phase != CallPhase::OnHold;
    if (withColleague) {
        view.talkingId = consult.callId;
        view.muted = found->muted;
    }
    view.resting.clear();
    // The strip tells how long the customer waits; the sound of a call on hold says nothing of the one that is heard. Its chip's
    // place is kept, so that no button moves when the lines are swapped.
    if (consult.customerWaitsSince) {
        view.timer = CardTimer::None;
        view.sound.clear();
        view.chip = ConsultWords::tr("On hold", "the customer");
        view.chipRole = StateRole::Waiting;
        if (found->phase == CallPhase::Talking)
            view.state = StateRole::Talking;
    }
    if (consult.customerGone) {
        view.actions = {CallAction::Mute, CallAction::HangUp};
        view.chip = ConsultWords::tr("The customer has hung up");
        view.timer = CardTimer::None;
    } else if (consult.established) {
        view.actions = {CallAction::CompleteTransfer, CallAction::Swap, CallAction::Join, CallAction::BackToCustomer, CallAction::Mute, CallAction::Keypad};
    } else {
        view.actions = {CallAction::BackToCustomer};
    }
    view.consult = consult;
}

void showConference(CallCardView &view, const QVector<Call> &together, const QString &region, const DialedNames &names)
{
    const bool here = std::any_of(together.cbegin(), together.cend(), [&](const Call &one) { return one.id == view.callId; });
    if (!here || together.size() < 2)
        return;
    for (const Call &one : together)
        view.parties.append({one.id, one.id == view.callId ? view.title : shownParty(one, region, names), one.id == view.callId});
    view.chip = ConsultWords::tr("Conference");
    const bool steppedOut = view.kind == CallCardKind::OnHold;
    view.actions = steppedOut ? QVector<CallAction>{CallAction::Resume, CallAction::LeaveConference, CallAction::HangUp}
                              : QVector<CallAction>{CallAction::Mute, CallAction::Hold, CallAction::Keypad, CallAction::LeaveConference, CallAction::HangUp};
    view.resting = steppedOut ? QVector<CallAction>{CallAction::Mute, CallAction::Keypad} : QVector<CallAction>{};
}

void showTransfer(CallCardView &view, const ActiveInteraction &active, const QString &region, const DialedNames &names)
{
    if (view.kind == CallCardKind::AfterCallWork) {
        const bool parked = active.parkedAt || (active.call.transfer.kind == TransferKind::Park && active.call.transfer.state == TransferState::Done);
        if (parked)
            view.chip = ConsultWords::tr("Parked", "the call");
        else if (!active.interaction.transferredTo.isEmpty())
            view.chip = ConsultWords::tr("Transferred to %1", "a name or number").arg(shownTarget(active.interaction.transferredTo, region, names));
        return;
    }
    const CallTransfer &transfer = active.call.transfer;
    const QString who = shownTarget(transfer.target, region, names);
    switch (transfer.state) {
    case TransferState::None: return;
    case TransferState::Asked:
    case TransferState::Trying:
    case TransferState::Ringing:
    case TransferState::Done:
        view.notice = goingOn(transfer, who);
        view.noticeKind = CardNotice::Progress;
        if (view.actions.contains(CallAction::Transfer))
            view.resting.append(CallAction::Transfer);
        view.actions.removeAll(CallAction::Transfer);
        view.actions.removeAll(CallAction::CompleteTransfer);
        return;
    case TransferState::Failed:
        view.notice = transfer.kind == TransferKind::Park ? ConsultWords::tr("Not parked: the telephone server would not do it.") : whyNot(transfer.failure, who);
        view.noticeKind = CardNotice::Trouble;
        return;
    }
}

void showHold(CallCardView &view, const std::optional<HoldPromise> &promise, Timestamp now)
{
    if (!promise || !view.parties.isEmpty() || (view.kind != CallCardKind::OnHold && !view.consult))
        return;
    // From the beginning: a button that came in the last seconds would push another from under the hand.
    if (!view.consult) {
        view.actions.insert(1, CallAction::MoreHold);
        view.resting.removeAll(CallAction::Keypad); // it stands where the keypad did
        view.sound.clear(); // the time stands in its place: no second row of chips that moves the buttons
    }
    if (!promise->remindedOf) {
        const QString until = shortTime(QLocale(), toQDateTime(promise->until).toLocalTime().time());
        view.chip = ConsultWords::tr("Promised until %1", "a time of the day: so long the customer was told to wait").arg(until);
        view.chipBrief = ConsultWords::tr("until %1", "a time of the day; in little room: so long the customer was told to wait").arg(until);
        view.chipRole = StateRole::Waiting;
        return;
    }
    const bool over = promise->over || promise->until <= now;
    view.state = view.chipRole = over ? StateRole::Trouble : StateRole::Waiting;
    view.holdEnds = promise->until;
    view.chip = over ? ConsultWords::tr("The promised time is over") : ConsultWords::tr("The promised time ends soon");
}

QString holdLeftText(Timestamp until, Timestamp now, HoldWording words)
{
    const bool brief = words == HoldWording::Brief;
    if (until > now && brief)
        return ConsultWords::tr("in %1 s", "seconds; in little room: the promised time on hold ends").arg(std::chrono::ceil<std::chrono::seconds>(until - now).count());
    if (brief)
        return ConsultWords::tr("%1 ago", "a time like 0:12; in little room: the promised time on hold ended").arg(durationText(now - until));
    if (until > now)
        return ConsultWords::tr("Promised back in %1 s", "seconds; on hold, as long as the customer was told").arg(std::chrono::ceil<std::chrono::seconds>(until - now).count());
    return ConsultWords::tr("Promised back %1 ago", "a time like 0:12; on hold, longer than the customer was told").arg(durationText(now - until));
}

} // namespace linija
