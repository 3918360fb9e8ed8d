#include "core/telephony/linphone/linphoneengineprivate.h"

#include "core/base/untrustedtext.h"
#include "core/domain/emergencynumber.h"
#include "core/telephony/callheaders.h"

namespace linija {

namespace {

Error noSuchCall(const QString &id)
{
    return {ErrorCode::NotFound, QStringLiteral("no call with id %1").arg(plainBoundedText(id, 64))};
}

Error wrongPhase(const QString &what)
{
    return {ErrorCode::Conflict, QStringLiteral("the call cannot be %1 now").arg(what)};
}

Result<QString> fromStatus(int status, const QString &what)
{
    if (status == 0)
        return QString();
    return Error{ErrorCode::Internal, QStringLiteral("liblinphone refused: the call was not %1").arg(what), true};
}

} // namespace

Result<QString> LinphoneEngine::perform(const PhoneCommand &command)
{
    return std::visit([this](const auto &one) { return d->run(one); }, command);
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::Dial &dial)
{
    // A call for help is never one too many. Nobody is hung up for it: whoever talks is held, as always.
    const bool emergency = !emergencyNumber(dial.target, options.region, options.account.emergencyNumbers).isEmpty();
    if (upCount() >= maxCalls + (emergency ? moreForHelp : 0))
        return Error{ErrorCode::Busy, QStringLiteral("%1 calls are up already").arg(maxCalls)};
    const auto address = addressOf(dial.target);
    if (!address)
        return address.error();
    if (!dial.consultsFor.isEmpty() && !lineOf(dial.consultsFor))
        return noSuchCall(dial.consultsFor);
    echo.giveWay(QStringLiteral("a call is made"), LinphoneEchoCall::HangUp::Now);
    dialsForHelp = emergency;
    demandEncryption(); // the parameters take it over
    const auto params = core->createCallParams(nullptr);
    params->enableVideo(false);
    for (const auto &[name, value] : dial.headers) {
        if (!isHeader(name, value))
            return Error{ErrorCode::Invalid, QStringLiteral("not a header: %1").arg(plainBoundedText(name))};
        params->addCustomHeader(name.toStdString(), value.toStdString());
    }
    services.giveWay();
    holdOthers({});
    dialing = true;
    dialsFor = dial.consultsFor;
    const auto call = core->inviteAddressWithParams(*address, params);
    dialing = false;
    Line *line = call ? lineOf(call) : nullptr;
    if (call && !line) { // failed within the call, before its first state came
        line = &addLine(call, CallDirection::Outgoing);
        announce(*line);
    }
    dialsForHelp = false; // from now on its line says it
    demandEncryption();
    if (!line)
        return Error{ErrorCode::Internal, QStringLiteral("liblinphone placed no call"), true};
    return line->machine.call().id;
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::Answer &command)
{
    Line *line = lineOf(command.callId);
    if (!line)
        return noSuchCall(command.callId);
    if (line->machine.call().phase != CallPhase::Alerting)
        return wrongPhase(QStringLiteral("answered"));
    services.giveWay();
    holdOthers(command.callId);
    const auto params = core->createCallParams(line->call);
    params->enableVideo(false);
    return fromStatus(line->call->acceptWithParams(params), QStringLiteral("answered"));
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::Decline &command)
{
    Line *line = lineOf(command.callId);
    if (!line)
        return noSuchCall(command.callId);
    if (line->machine.call().phase != CallPhase::Alerting)
        return wrongPhase(QStringLiteral("declined"));
    if (command.to.isEmpty()) {
        line->act = LocalAct::Declined;
        return fromStatus(line->call->decline(lib::Reason::Busy), QStringLiteral("declined"));
    }
    const auto address = addressOf(command.to);
    if (!address)
        return address.error();
    line->act = LocalAct::Declined;
    return fromStatus(line->call->redirectTo(*address), QStringLiteral("sent on"));
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::HangUp &command)
{
    Line *line = lineOf(command.callId);
    if (!line)
        return noSuchCall(command.callId);
    if (line->machine.ended())
        return wrongPhase(QStringLiteral("hung up"));
    if (line->machine.call().phase == CallPhase::Alerting)
        return run(phonecommand::Decline{command.callId});
    line->act = LocalAct::HungUp;
    return fromStatus(line->call->terminate(), QStringLiteral("hung up"));
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::Hold &command)
{
    Line *line = lineOf(command.callId);
    if (!line)
        return noSuchCall(command.callId);
    if (line->machine.call().phase == CallPhase::OnHold)
        return QString();
    if (!isEstablished(line->machine.call().phase))
        return wrongPhase(QStringLiteral("held"));
    if (conference.has(line->call)) { // stepping out: the others go on with each other
        conference.stepOut();
        readConference();
        return QString();
    }
    pause(*line);
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::Resume &command)
{
    Line *line = lineOf(command.callId);
    if (!line)
        return noSuchCall(command.callId);
    if (line->machine.call().phase == CallPhase::Talking)
        return QString();
    if (line->machine.call().phase != CallPhase::OnHold)
        return wrongPhase(QStringLiteral("resumed"));
    holdOthers(command.callId);
    if (conference.has(line->call)) {
        conference.stepIn();
        readConference();
        return QString();
    }
    return fromStatus(line->call->resume(), QStringLiteral("resumed"));
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::Mute &command)
{
    Line *line = lineOf(command.callId);
    if (!line)
        return noSuchCall(command.callId);
    if (!isEstablished(line->machine.call().phase))
        return wrongPhase(QStringLiteral("muted"));
    if (conference.has(line->call)) { // one microphone for all of them
        conference.mute(*core, command.muted);
        for (Line &one : lines) {
            if (conference.has(one.call) && one.machine.setMuted(command.muted))
                announce(one);
        }
        return QString();
    }
    line->call->setMicrophoneMuted(command.muted);
    if (line->machine.setMuted(command.muted))
        announce(*line);
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::SendDtmf &command)
{
    Line *line = lineOf(command.callId);
    if (!line)
        return noSuchCall(command.callId);
    if (!isDtmf(command.digits))
        return Error{ErrorCode::Invalid, QStringLiteral("digits may be 0-9 * # A-D, at most 32")};
    if (line->machine.call().phase != CallPhase::Talking)
        return wrongPhase(QStringLiteral("sent digits"));
    const bool info = options.account.dtmf == DtmfWay::Info;
    core->setUseInfoForDtmf(info);
    core->setUseRfc2833ForDtmf(!info);
    return fromStatus(line->call->sendDtmfs(command.digits.toUpper().toStdString()), QStringLiteral("sent digits"));
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::SetUpRecording &command)
{
    recordings.setUp(command.setup);
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::Record &command)
{
    Line *line = lineOf(command.callId);
    if (!line)
        return noSuchCall(command.callId);
    if (const auto done = recordings.act(line->call, line->machine.call(), command.act); !done)
        return done.error();
    return QString();
}

} // namespace linija
