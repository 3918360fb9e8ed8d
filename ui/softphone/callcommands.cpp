#include "ui/softphone/callcommands.h"

#include "core/session/holdreminder.h"
#include "core/telephony/softphoneport.h"

#include <QStringList>

namespace linija {

namespace {

// As the phone will name the party: the user part of an address.
QString userPart(const QString &target)
{
    QString user = target;
    for (const QLatin1String scheme : {QLatin1String("sip:"), QLatin1String("sips:")}) {
        if (user.startsWith(scheme, Qt::CaseInsensitive))
            user = user.mid(scheme.size()).section(QLatin1Char('@'), 0, 0);
    }
    return user;
}

} // namespace

CallCommands::CallCommands(SoftphonePort &phone, HoldReminder &holds, QObject *parent) : QObject(parent), m_phone(phone), m_holds(holds)
{
    connect(&phone, &SoftphonePort::commandFailed, this, &CallCommands::refused);
    connect(&phone, &SoftphonePort::callChanged, this, [this](const Call &call) {
        if (call.phase == CallPhase::Ended)
            m_refusals.remove(call.id);
    });
}

QVector<Call> CallCommands::together() const
{
    QVector<Call> calls = m_phone.calls();
    calls.removeIf([](const Call &call) { return !call.inConference; });
    return calls;
}

void CallCommands::perform(const CallCardView &view, CallAction action)
{
    forgetRefusal(view.callId);
    const QString other = view.consult ? view.consult->callId : QString();
    switch (action) {
    case CallAction::Answer: m_phone.answer(view.callId); break;
    case CallAction::Decline: m_phone.decline(view.callId); break;
    case CallAction::Mute: m_phone.setMuted(view.talkingId, !view.muted); break;
    case CallAction::Hold: m_phone.hold(view.callId); break;
    case CallAction::Resume: m_phone.resume(view.callId); break;
    case CallAction::Record: m_phone.perform(phonecommand::Record{view.callId, recordActFor(view.recording)}); break;
    case CallAction::HangUp:
        if (!view.parties.isEmpty()) {
            for (const PartyView &party : view.parties)
                m_phone.hangUp(party.callId);
        } else {
            m_phone.hangUp(view.consult && view.consult->customerGone ? other : view.callId);
        }
        break;
    case CallAction::CompleteTransfer: m_phone.perform(phonecommand::TransferTo{view.callId, other}); break;
    case CallAction::Swap: m_phone.resume(view.talkingId == view.callId ? other : view.callId); break;
    case CallAction::Join: m_phone.perform(phonecommand::Join{view.callId, other}); break;
    case CallAction::BackToCustomer: m_phone.hangUp(other); break; // the phone comes back by itself
    case CallAction::LeaveConference:
        for (const PartyView &party : view.parties) {
            if (party.callId != view.callId) {
                m_phone.perform(phonecommand::TransferTo{view.callId, party.callId});
                break;
            }
        }
        break;
    case CallAction::MoreHold: m_holds.longer(view.callId); break;
    case CallAction::Keypad:
    case CallAction::WrapUp:
    case CallAction::Transfer:
    case CallAction::SendOn: break;
    }
}

void CallCommands::transfer(const CallCardView &view, TransferWay way, const QString &target, const QString &name)
{
    forgetRefusal(view.callId);
    if (!name.isEmpty())
        m_names.insert(userPart(target), name);
    switch (way) {
    case TransferWay::Now: m_phone.perform(phonecommand::Transfer{view.callId, target}); break;
    case TransferWay::AskFirst:
        m_phone.perform(phonecommand::Dial{target, {}, view.callId});
        break;
    case TransferWay::Park: m_phone.perform(phonecommand::Park{view.callId, parkTarget()}); break;
    case TransferWay::Connect: m_phone.perform(phonecommand::TransferTo{view.callId, target}); break;
    case TransferWay::Conference: m_phone.perform(phonecommand::Join{view.callId, target}); break;
    case TransferWay::SendOn: m_phone.perform(phonecommand::Decline{view.callId, target}); break;
    }
}

void CallCommands::digit(const CallCardView &view, const QString &digit)
{
    m_phone.perform(phonecommand::SendDtmf{view.talkingId, digit});
}

void CallCommands::forgetRefusal(const QString &callId)
{
    if (m_refusals.remove(callId) > 0)
        Q_EMIT changed(callId);
}

bool CallCommands::tells(const QString &method)
{
    static const QStringList ours{methodName<phonecommand::Transfer>(), methodName<phonecommand::TransferTo>(), methodName<phonecommand::Park>(),
                                  methodName<phonecommand::Join>(), methodName<phonecommand::Separate>(), methodName<phonecommand::Decline>()};
    return ours.contains(method);
}

void CallCommands::refused(const QString &method, const QString &callId, const Error &error)
{
    if (!tells(method) || callId.isEmpty())
        return;
    QString words = tr("That is not possible now. The call is still yours.");
    if (error.code == ErrorCode::Invalid)
        words = tr("This number cannot be dialled. Check it, or whether you are signed in to the telephone server.");
    else if (error.code == ErrorCode::Unsupported)
        words = tr("The telephone on this computer is older and cannot do that. Start Linija again when no call is up.");
    m_refusals.insert(callId, words);
    Q_EMIT changed(callId);
}

} // namespace linija
