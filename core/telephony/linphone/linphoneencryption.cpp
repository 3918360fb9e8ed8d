// When calls must be encrypted, and when one that could not be is made again without.
#include "core/telephony/linphone/linphoneengineprivate.h"

namespace linija {

// Mandatory, but never in the way of a call for help: as long as one is up, calls without encryption go through.
void LinphoneEngine::Private::demandEncryption()
{
    const AccountSetup &setup = options.account;
    const bool help = dialsForHelp
        || std::any_of(lines.begin(), lines.end(), [](const Line &line) { return line.machine.call().emergency && !line.machine.ended(); });
    core->setMediaEncryptionMandatory(setup.mediaSecurity != MediaSecurity::None && setup.mediaSecurityNeed == MediaSecurityNeed::Mandatory && !help);
}

// The other side took our offer for none that it knows (488, 606, 415). The library tries again by itself for SDES alone.
bool LinphoneEngine::Private::triesPlain(Line &line)
{
    const auto error = line.call->getErrorInfo();
    const int code = error ? error->getProtocolCode() : 0;
    const auto params = line.call->getParams();
    const bool once = !line.triedPlain && line.act == LocalAct::None && !stopping && line.machine.call().direction == CallDirection::Outgoing
        && !line.machine.call().answeredAt && !core->isMediaEncryptionMandatory();
    if (!once || (code != 488 && code != 606 && code != 415) || !params || params->getMediaEncryption() != lib::MediaEncryption::DTLS)
        return false;
    line.triedPlain = line.awaitsPlain = true;
    const auto plain = params->copy();
    plain->setMediaEncryption(lib::MediaEncryption::None);
    // From the event loop: the library is in the midst of ending the first try.
    QMetaObject::invokeMethod(
        &q,
        [this, plain, id = line.machine.call().id, to = line.call->getRemoteAddress()->clone()] {
            Line *again = lineOf(id);
            if (!again)
                return;
            again->awaitsPlain = false;
            if (again->machine.ended()) { // hung up meanwhile; its release was passed over
                lines.remove_if([&](const Line &one) { return &one == again; });
                return;
            }
            qCInfo(logPhone) << "the other side does not know DTLS-SRTP: called again without";
            dialing = true;
            replaced = again;
            const auto call = core->inviteAddressWithParams(to, plain);
            replaced = nullptr;
            dialing = false;
            if (call)
                return;
            if (again->machine.end(CallEnd::Failed, QStringLiteral("the call could not be made without encryption either")))
                announce(*again);
            lines.remove_if([&](const Line &one) { return &one == again; });
        },
        Qt::QueuedConnection);
    return true;
}

void LinphoneEngine::Private::sayRefusedByLibrary(lib::CallLog &log)
{
    const auto error = log.getErrorInfo();
    const auto from = log.getFromAddress();
    if (stopping || log.getDir() != lib::Call::Dir::Incoming || log.getStatus() != lib::Call::Status::EarlyAborted || !from || !error
        || error->getReason() != lib::Reason::NotAcceptable || !core->isMediaEncryptionMandatory())
        return;
    Call value;
    value.id = makeUuid7(clock).toString(QUuid::WithoutBraces);
    value.phase = CallPhase::Ended;
    value.end = CallEnd::NotEncrypted;
    value.startedAt = clock.now();
    value.endedAt = value.startedAt;
    value.remoteUri = bounded(from->asStringUriOnly(), 512);
    value.remoteDisplay = bounded(from->getDisplayName());
    value.remoteUser = bounded(from->getUsername());
    qCInfo(logPhone) << "refused a call without encryption";
    QMetaObject::invokeMethod(&q, [this, value] { Q_EMIT q.callRefused(value); }, Qt::QueuedConnection);
}

} // namespace linija
