// How the engine's calls are watched: what CallWatch sees of them, and what is done with a call that is lost.
#include "core/telephony/linphone/linphoneengineprivate.h"

#include <linphone/api/c-call-stats.h>
#include <linphone/api/c-call.h>

namespace linija {

void LinphoneEngine::Private::watchCalls()
{
    watch.begin([this] { return watchedCalls(); });
    QObject::connect(&watch, &CallWatch::lineChanged, &q, [this](const QString &id, CallLine carried) {
        Line *line = lineOf(id);
        if (line && line->machine.setLine(carried)) {
            qCInfo(logPhone) << "call" << id << "is carried" << static_cast<int>(carried) << "(0 good, 1 silent, 2 unanswered)";
            announce(*line);
        }
    });
    QObject::connect(&watch, &CallWatch::lost, &q, [this](const QString &id) { giveUp(id); });
    quality.begin([this] { return soundingCalls(); });
    QObject::connect(&quality, &CallQualityWatch::changed, &q, [this](const QString &id, const CallQuality &now) {
        if (id == echoCallId)
            echo.setQuality(now);
        else
            Q_EMIT q.qualityChanged(id, now);
    });
    QObject::connect(&watch, &CallWatch::proofWanted, &q, [this](const QString &id) { askForDialog(id); });
}

std::vector<CallQualityWatch::Watched> LinphoneEngine::Private::soundingCalls()
{
    std::vector<CallQualityWatch::Watched> calls;
    for (const Line &line : lines) {
        const Call &call = line.machine.call();
        if (isEstablished(call.phase))
            calls.push_back({call.id, line.call, call.codec, call.phase == CallPhase::Talking,
                             call.talkLevel == TalkLevel::Low || call.talkLevel == TalkLevel::Silent});
    }
    if (const auto call = echo.sounding())
        calls.push_back({echoCallId, call, echo.codec(), true, false});
    return calls;
}

std::vector<WatchedCall> LinphoneEngine::Private::watchedCalls()
{
    std::vector<WatchedCall> seen;
    for (const Line &line : lines) {
        if (line.machine.ended())
            continue;
        WatchedCall call;
        call.id = line.machine.call().id;
        call.answered = isEstablished(line.machine.call().phase);
        call.carrier = carrierOf(line);
        const auto own = account.identity();
        call.from = own ? QString::fromStdString(own->asStringUriOnly()) : QStringLiteral("sip:linija@") + call.carrier.host;
        // The C++ wrapper has rates alone; whether anything came at all is in the library's own counters.
        auto *const library = static_cast<::LinphoneCall *>(line.call->cPtr());
        if (::LinphoneCallStats *const stats = linphone_call_get_audio_stats(library)) {
            if (const rtp_stats_t *const rtp = linphone_call_stats_get_rtp_stats(stats)) {
                call.traffic.sound = rtp->packet_recv;
                call.traffic.control = rtp->recv_rtcp_packets;
            }
            linphone_call_stats_unref(stats);
        }
        const auto direction = line.call->getCurrentParams() ? line.call->getCurrentParams()->getAudioDirection() : lib::MediaDirection::Invalid;
        call.traffic.soundExpected = line.machine.call().phase == CallPhase::Talking
            && (direction == lib::MediaDirection::SendRecv || direction == lib::MediaDirection::RecvOnly);
        seen.push_back(std::move(call));
    }
    return seen;
}

// Calls of the account go over its server; the others straight to the other side.
ServerPlace LinphoneEngine::Private::carrierOf(const Line &line) const
{
    const auto own = account.identity();
    const auto to = line.call->getToAddress();
    const bool incoming = line.machine.call().direction == CallDirection::Incoming;
    const bool ofAccount = own && !phone.server.isEmpty() && (!incoming || (to && to->getUsername() == own->getUsername()));
    std::string text = line.call->getRemoteContact();
    if (ofAccount)
        text = (phone.server.startsWith(QLatin1String("sip")) ? phone.server : QStringLiteral("sip:") + phone.server).toStdString();
    const auto address = lib::Factory::get()->createAddress(text);
    if (!address)
        return {};
    const SipWire wire = !ofAccount || phone.transport == QLatin1String("UDP") ? SipWire::Udp
        : phone.transport == QLatin1String("TLS")                             ? SipWire::Tls
                                                                              : SipWire::Tcp;
    return {QString::fromStdString(address->getDomain()), address->getPort(), wire};
}

void LinphoneEngine::Private::giveUp(const QString &callId)
{
    Line *line = lineOf(callId);
    if (!line || line->machine.ended())
        return;
    qCWarning(logPhone) << "call" << callId << "is lost: who carried it does not answer any more";
    line->act = LocalAct::GaveUp;
    account.serverMayForget();
    line->call->terminate(); // with a goodbye that probably nobody hears
}

void LinphoneEngine::Private::askForDialog(const QString &callId)
{
    Line *line = lineOf(callId);
    if (!line || !isEstablished(line->machine.call().phase))
        return;
    qCInfo(logPhone) << "call" << callId << "asks whether the other side still knows it";
    const auto params = core->createCallParams(line->call);
    params->enableVideo(false);
    if (line->call->update(params) != 0)
        qCWarning(logPhone) << "the library does not ask about call" << callId << "now";
}

} // namespace linija
