#include "core/telephony/linphone/linphoneengineprivate.h"

#include "core/base/untrustedtext.h"
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

Result<void> fromStatus(int status, const QString &what)
{
    if (status == 0)
        return {};
    return Error{ErrorCode::Internal, QStringLiteral("liblinphone refused: the call was not %1").arg(what), true};
}

} // namespace

Result<QString> LinphoneEngine::dial(const QString &target, const CallHeaders &headers)
{
    if (d->upCount() >= maxCalls)
        return Error{ErrorCode::Busy, QStringLiteral("%1 calls are up already").arg(maxCalls)};
    const auto uri = dialUri(target, d->phone.account, d->options.region);
    if (!uri)
        return uri.error();
    const auto address = lib::Factory::get()->createAddress(uri->toStdString());
    if (!address)
        return Error{ErrorCode::Invalid, QStringLiteral("not a SIP address: %1").arg(plainBoundedText(target))};
    const auto params = d->core->createCallParams(nullptr);
    params->enableVideo(false);
    for (const auto &[name, value] : headers) {
        if (!isHeader(name, value))
            return Error{ErrorCode::Invalid, QStringLiteral("not a header: %1").arg(plainBoundedText(name))};
        params->addCustomHeader(name.toStdString(), value.toStdString());
    }
    d->holdOthers({});
    d->dialing = true;
    const auto call = d->core->inviteAddressWithParams(address, params);
    d->dialing = false;
    if (!call)
        return Error{ErrorCode::Internal, QStringLiteral("liblinphone placed no call"), true};
    Private::Line *line = d->lineOf(call);
    if (!line) { // failed within the call, before its first state came
        line = &d->addLine(call, CallDirection::Outgoing);
        d->announce(*line);
    }
    return line->machine.call().id;
}

Result<void> LinphoneEngine::answer(const QString &callId)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (line->machine.call().phase != CallPhase::Alerting)
        return wrongPhase(QStringLiteral("answered"));
    d->holdOthers(callId);
    const auto params = d->core->createCallParams(line->call);
    params->enableVideo(false);
    return fromStatus(line->call->acceptWithParams(params), QStringLiteral("answered"));
}

Result<void> LinphoneEngine::decline(const QString &callId)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (line->machine.call().phase != CallPhase::Alerting)
        return wrongPhase(QStringLiteral("declined"));
    line->act = LocalAct::Declined;
    return fromStatus(line->call->decline(lib::Reason::Busy), QStringLiteral("declined"));
}

Result<void> LinphoneEngine::hangUp(const QString &callId)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (line->machine.ended())
        return wrongPhase(QStringLiteral("hung up"));
    if (line->machine.call().phase == CallPhase::Alerting)
        return decline(callId);
    line->act = LocalAct::HungUp;
    return fromStatus(line->call->terminate(), QStringLiteral("hung up"));
}

Result<void> LinphoneEngine::hold(const QString &callId)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (line->machine.call().phase == CallPhase::OnHold)
        return {};
    if (!isEstablished(line->machine.call().phase))
        return wrongPhase(QStringLiteral("held"));
    d->sound.playAsHeld();
    return fromStatus(line->call->pause(), QStringLiteral("held"));
}

Result<void> LinphoneEngine::resume(const QString &callId)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (line->machine.call().phase == CallPhase::Talking)
        return {};
    if (line->machine.call().phase != CallPhase::OnHold)
        return wrongPhase(QStringLiteral("resumed"));
    d->holdOthers(callId);
    return fromStatus(line->call->resume(), QStringLiteral("resumed"));
}

Result<void> LinphoneEngine::setMuted(const QString &callId, bool muted)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (!isEstablished(line->machine.call().phase))
        return wrongPhase(QStringLiteral("muted"));
    line->call->setMicrophoneMuted(muted);
    if (line->machine.setMuted(muted))
        d->announce(*line);
    return {};
}

Result<void> LinphoneEngine::sendDtmf(const QString &callId, const QString &digits)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (!isDtmf(digits))
        return Error{ErrorCode::Invalid, QStringLiteral("digits may be 0-9 * # A-D, at most 32")};
    if (line->machine.call().phase != CallPhase::Talking)
        return wrongPhase(QStringLiteral("sent digits"));
    return fromStatus(line->call->sendDtmfs(digits.toUpper().toStdString()), QStringLiteral("sent digits"));
}

} // namespace linija
