// The engine's commands that hand a call on: transfer, park, away to somebody else, and calls joined here.
#include "core/telephony/linphone/linphoneengineprivate.h"

#include "core/base/untrustedtext.h"
#include "core/telephony/callheaders.h"
#include "core/telephony/linphone/sipfragear.h"

namespace linija {

namespace {

using namespace std::chrono_literals;

constexpr auto goneAfterTransfer = 2s; // until then the other side should have hung up what was transferred

Error noSuchCall(const QString &id)
{
    return {ErrorCode::NotFound, QStringLiteral("no call with id %1").arg(plainBoundedText(id, 64))};
}

Error wrongPhase(const QString &what)
{
    return {ErrorCode::Conflict, QStringLiteral("the call cannot be %1 now").arg(what)};
}

bool isUnderWay(const CallTransfer &transfer)
{
    switch (transfer.state) {
    case TransferState::Asked:
    case TransferState::Trying:
    case TransferState::Ringing: return true;
    case TransferState::None:
    case TransferState::Done:
    case TransferState::Failed: return false;
    }
    return false;
}

// As of a call that we had made ourselves.
CallEnd failureOf(int code)
{
    switch (code) {
    case 486:
    case 600: return CallEnd::Busy;
    case 403:
    case 603: return CallEnd::Declined;
    case 408:
    case 480:
    case 487: return CallEnd::NoAnswer;
    case 404:
    case 410:
    case 484:
    case 503:
    case 604: return CallEnd::Unreachable;
    default: return CallEnd::Failed;
    }
}

// As the library tells participants apart: without port and parameters.
bool isSameParty(const std::shared_ptr<lib::Call> &one, const std::shared_ptr<lib::Call> &other)
{
    const auto a = one->getRemoteAddress();
    const auto b = other->getRemoteAddress();
    return a && b && a->getUsername() == b->getUsername() && a->getDomain() == b->getDomain();
}

} // namespace

Result<std::shared_ptr<lib::Address>> LinphoneEngine::Private::addressOf(const QString &target) const
{
    const auto uri = dialUri(target, phone.account, options.region, options.account.emergencyNumbers);
    if (!uri)
        return uri.error();
    auto address = lib::Factory::get()->createAddress(uri->toStdString());
    if (!address)
        return Error{ErrorCode::Invalid, QStringLiteral("not a SIP address: %1").arg(plainBoundedText(target))};
    return address;
}

Result<QString> LinphoneEngine::Private::transferAway(const QString &callId, const QString &target, TransferKind kind)
{
    Line *line = lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (!isEstablished(line->machine.call().phase) || isUnderWay(line->machine.call().transfer))
        return wrongPhase(QStringLiteral("transferred"));
    const auto address = addressOf(target);
    if (!address)
        return address.error();
    return beginTransfer(*line, {kind, TransferState::Asked, plainBoundedText(target), CallEnd::None, {}},
                         [&] { return line->call->transferTo(*address); });
}

Result<QString> LinphoneEngine::Private::beginTransfer(Line &line, const CallTransfer &transfer, const std::function<lib::Status()> &ask)
{
    const CallTransfer before = line.machine.call().transfer;
    line.machine.setTransfer(transfer);
    if (ask() != 0) {
        line.machine.setTransfer(before);
        return Error{ErrorCode::Internal, QStringLiteral("liblinphone refused: the call was not transferred"), true};
    }
    announce(line);
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::Transfer &command)
{
    return transferAway(command.callId, command.target, TransferKind::Blind);
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::Park &command)
{
    return transferAway(command.callId, command.target, TransferKind::Park);
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::TransferTo &command)
{
    Line *line = lineOf(command.callId);
    Line *other = lineOf(command.otherId);
    if (!line || !other)
        return noSuchCall(line ? command.otherId : command.callId);
    if (line == other)
        return Error{ErrorCode::Invalid, QStringLiteral("a call cannot be joined with itself")};
    if (!isEstablished(line->machine.call().phase) || !isEstablished(other->machine.call().phase) || isUnderWay(line->machine.call().transfer))
        return wrongPhase(QStringLiteral("transferred"));
    line->transferredTo = other->call;
    return beginTransfer(*line, {TransferKind::Attended, TransferState::Asked, other->machine.call().remoteUser, CallEnd::None, {}},
                         [&] { return line->call->transferToAnother(other->call); });
}

void LinphoneEngine::Private::transferTold(Line &line, lib::Call::State state)
{
    const std::optional<SipStatus> heard = takeSipfragStatus();
    CallTransfer transfer = line.machine.call().transfer;
    if (!isUnderWay(transfer))
        return;
    if (heard && heard->code < 200) {
        transfer.state = heard->code == 100 ? TransferState::Trying : TransferState::Ringing;
    } else if (heard ? heard->code < 300 : state == lib::Call::State::Connected || state == lib::Call::State::StreamsRunning) {
        transfer.state = TransferState::Done;
    } else if (heard || state == lib::Call::State::Error || state == lib::Call::State::End) {
        transfer.state = TransferState::Failed;
        transfer.failure = failureOf(heard ? heard->code : 0);
        transfer.detail = heard ? QStringLiteral("%1 %2").arg(heard->code).arg(heard->phrase).trimmed() : QStringLiteral("refused");
    } else {
        return;
    }
    if (!line.machine.setTransfer(transfer))
        return;
    qCInfo(logPhone) << "transfer of" << line.machine.call().id << ":" << static_cast<int>(transfer.state) << transfer.detail;
    announce(line);
    const QString id = line.machine.call().id;
    if (transfer.state == TransferState::Failed)
        QMetaObject::invokeMethod(&q, [this, id] { comeBackTo(id); }, Qt::QueuedConnection);
    else if (transfer.state == TransferState::Done)
        QTimer::singleShot(goneAfterTransfer, &q, [this, id] { endTransferred(id); });
}

// What was transferred is the business of others now; one that is still up here was forgotten by the other side.
void LinphoneEngine::Private::endTransferred(const QString &id)
{
    Line *line = lineOf(id);
    if (!line || line->machine.ended())
        return;
    Line *other = line->transferredTo ? lineOf(line->transferredTo) : nullptr;
    for (Line *one : {line, other}) {
        if (one && !one->machine.ended()) {
            one->act = LocalAct::HungUp;
            one->call->terminate();
        }
    }
}

void LinphoneEngine::Private::comeBackTo(const QString &id)
{
    Line *line = lineOf(id);
    if (stopping || !line)
        return;
    line->holdWished = false;
    if (line->call->getState() == lib::Call::State::Pausing) {
        line->resumeWished = true;
        return;
    }
    if (line->machine.call().phase != CallPhase::OnHold)
        return;
    const CallTransfer &transfer = line->machine.call().transfer;
    if (isUnderWay(transfer) || transfer.state == TransferState::Done)
        return;
    const bool occupied = std::any_of(lines.cbegin(), lines.cend(), [](const Line &one) {
        switch (one.machine.call().phase) {
        case CallPhase::Talking:
        case CallPhase::HeldByRemote:
        case CallPhase::Dialing:
        case CallPhase::RingingOut: return true;
        case CallPhase::Alerting:
        case CallPhase::OnHold:
        case CallPhase::Ended: return false;
        }
        return false;
    });
    if (!occupied)
        (void)run(phonecommand::Resume{id});
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::Join &command)
{
    Line *line = lineOf(command.callId);
    Line *other = lineOf(command.otherId);
    if (!line || !other)
        return noSuchCall(line ? command.otherId : command.callId);
    if (line == other)
        return Error{ErrorCode::Invalid, QStringLiteral("a call cannot be joined with itself")};
    for (const Line *one : {line, other}) {
        const CallPhase phase = one->machine.call().phase;
        if (phase != CallPhase::Talking && phase != CallPhase::OnHold)
            return wrongPhase(QStringLiteral("joined"));
    }
    if (conference.isUp() && !conference.has(line->call) && !conference.has(other->call))
        return Error{ErrorCode::Conflict, QStringLiteral("another conference is up")};
    // What a conference of liblinphone 5.1 dies of: calls without an account, for which it knows no contact address, and two
    // with the same address, which it takes for one participant.
    if (phone.account.isEmpty())
        return Error{ErrorCode::Conflict, QStringLiteral("calls without an account at a server cannot be joined")};
    for (const Line &one : lines) {
        for (const Line *joining : {line, other}) {
            const bool member = &one == line || &one == other || conference.has(one.call);
            if (member && &one != joining && isSameParty(one.call, joining->call))
                return Error{ErrorCode::Conflict, QStringLiteral("two of these calls are with the same address")};
        }
    }
    for (Line &one : lines) { // a third that talks beside them is none of theirs
        if (&one != line && &one != other && !conference.has(one.call) && one.machine.call().phase == CallPhase::Talking)
            pause(one);
    }
    sound.playAsSpoken();
    if (!conference.join(*core, line->call, other->call))
        return Error{ErrorCode::Internal, QStringLiteral("liblinphone made no conference"), true};
    readConference();
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::Separate &command)
{
    Line *line = lineOf(command.callId);
    if (!line)
        return noSuchCall(command.callId);
    if (!conference.has(line->call))
        return wrongPhase(QStringLiteral("taken out of a conference"));
    if (!conference.separate(line->call))
        return Error{ErrorCode::Internal, QStringLiteral("liblinphone kept the call in the conference"), true};
    readConference();
    return QString();
}

// What the conference makes of its calls. Where we stepped out they are as on hold to us.
void LinphoneEngine::Private::readConference()
{
    for (Line &line : lines) {
        const bool in = conference.has(line.call);
        bool changed = line.machine.setInConference(in);
        if (in)
            changed |= line.machine.moveTo(conference.isSteppedOut() ? CallPhase::OnHold : CallPhase::Talking);
        if (changed)
            announce(line);
    }
}

} // namespace linija
