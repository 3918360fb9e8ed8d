#include "core/telephony/linphone/linphonetext.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/telephony/callheaders.h"

#include <QMutex>

namespace linija {

namespace lib = linphone;

QString bounded(const std::string &untrusted, qsizetype limit)
{
    // Cut the bytes first: the text may be as long as the network allows.
    const auto bytes = std::min<std::size_t>(untrusted.size(), static_cast<std::size_t>(limit) * 16 + 256);
    return plainBoundedText(QString::fromUtf8(untrusted.data(), static_cast<qsizetype>(bytes)), limit);
}

void readRemoteParty(lib::Call &from, IdentityTrust trust, const HeaderRules &rules, Call &into)
{
    if (const auto address = from.getRemoteAddress()) {
        into.remoteUri = bounded(address->asStringUriOnly(), 512);
        into.remoteDisplay = bounded(address->getDisplayName());
        into.remoteUser = bounded(address->getUsername());
    }
    if (into.direction == CallDirection::Outgoing)
        return;
    if (const auto params = from.getRemoteParams()) {
        const auto take = [&](const QString &as, const QString &name) {
            const std::string value = into.headers.contains(as) ? std::string() : params->getCustomHeader(name.toStdString());
            if (!value.empty())
                into.headers.insert(as, bounded(value, maxHeaderLength));
        };
        for (const auto &[ours, theirs] : rules)
            take(ours, theirs);
        for (const QString &name : readableHeaders())
            take(name.toLower(), name);
    }
    if (trust == IdentityTrust::Asserted) {
        const QString asserted = userOfIdentity(into.headers.value(QStringLiteral("p-asserted-identity")));
        if (!asserted.isEmpty())
            into.remoteUser = asserted;
    }
}

QString codecOf(lib::Call &call)
{
    const auto params = call.getCurrentParams();
    const auto payload = params ? params->getUsedAudioPayloadType() : nullptr;
    if (!payload)
        return {};
    return bounded(payload->getMimeType() + "/" + std::to_string(payload->getClockRate()), 64);
}

MediaSecurity securityOf(lib::Call &call)
{
    const auto params = call.getCurrentParams();
    switch (params ? params->getMediaEncryption() : lib::MediaEncryption::None) {
    case lib::MediaEncryption::SRTP: return MediaSecurity::Sdes;
    case lib::MediaEncryption::DTLS: return MediaSecurity::Dtls;
    default: return MediaSecurity::None; // ZRTP is never offered
    }
}

CallEnd endFromReason(const Call &call, lib::Reason reason, int sipCode)
{
    if (isEstablishedOnce(call)) {
        if (reason == lib::Reason::None || reason == lib::Reason::Transferred || reason == lib::Reason::Declined)
            return CallEnd::Normal;
        // A PBX says why its other side is gone by the cause of ITU-T Q.850 (RFC 3326), below any code of SIP: 16 is a
        // hang-up like any other. 27, 38 and 41 are a line that broke.
        if (sipCode > 0 && sipCode < 100)
            return sipCode == 27 || sipCode == 38 || sipCode == 41 ? CallEnd::Lost : CallEnd::Normal;
        // Nobody hung up: who carried the call is gone, or knows nothing of it any more (481 after a restart).
        const bool gone = reason == lib::Reason::IOError || reason == lib::Reason::NoResponse || reason == lib::Reason::ServerTimeout
            || reason == lib::Reason::BadGateway || sipCode == 408 || sipCode == 481 || sipCode == 503;
        return gone ? CallEnd::Lost : CallEnd::Failed;
    }
    if (call.direction == CallDirection::Incoming)
        return reason == lib::Reason::None || reason == lib::Reason::NotAnswered || reason == lib::Reason::NoResponse
                || reason == lib::Reason::Declined || sipCode == 487
            ? CallEnd::Missed
            : CallEnd::Failed;
    if (sipCode == 486 || sipCode == 600)
        return CallEnd::Busy;
    if (sipCode == 603 || sipCode == 403)
        return CallEnd::Declined;
    if (sipCode == 480 || sipCode == 487 || sipCode == 408)
        return sipCode == 408 && call.phase == CallPhase::Dialing ? CallEnd::Unreachable : CallEnd::NoAnswer;
    switch (reason) {
    case lib::Reason::None: return CallEnd::Normal;
    case lib::Reason::Busy:
    case lib::Reason::DoNotDisturb: return CallEnd::Busy;
    case lib::Reason::Declined:
    case lib::Reason::Forbidden: return CallEnd::Declined;
    case lib::Reason::NotAnswered:
    case lib::Reason::TemporarilyUnavailable: return CallEnd::NoAnswer;
    case lib::Reason::NoResponse:
    case lib::Reason::NotFound:
    case lib::Reason::Gone:
    case lib::Reason::IOError:
    case lib::Reason::ServerTimeout:
    case lib::Reason::BadGateway: return CallEnd::Unreachable;
    default: return CallEnd::Failed; // the library's list grows from version to version
    }
}

namespace {

struct LogListener final : lib::LoggingServiceListener
{
    LibraryLog detail = LibraryLog::Problems;
    QMutex lock; // it speaks on its media threads too
    QString last;
    int repeats = 0;

    // A lost sound device complains a hundred times a second.
    bool isRepeat(const QString &text)
    {
        constexpr int sayAgainAfter = 1000;
        const QMutexLocker locked(&lock);
        if (text == last && ++repeats < sayAgainAfter)
            return true;
        last = text;
        repeats = 0;
        return false;
    }

    void onLogMessageWritten(const std::shared_ptr<lib::LoggingService> &, const std::string &, lib::LogLevel level,
                             const std::string &message) override
    {
        const QString text = bounded(message, 4000);
        if (isRepeat(text))
            return;
        if (detail == LibraryLog::Everything)
            qCInfo(logPhone).noquote() << "library:" << text;
        else if (level == lib::LogLevel::Error || level == lib::LogLevel::Fatal)
            qCWarning(logPhone).noquote() << "library:" << text;
        else
            qCDebug(logPhone).noquote() << "library:" << text;
    }
};

} // namespace

void routeLibraryLog(LibraryLog detail)
{
    static const auto listener = std::make_shared<LogListener>();
    listener->detail = detail;
    const auto service = lib::LoggingService::get();
    const auto bit = [](lib::LogLevel level) { return static_cast<unsigned>(level); };
    const unsigned problems = bit(lib::LogLevel::Warning) | bit(lib::LogLevel::Error) | bit(lib::LogLevel::Fatal);
    service->setLogLevelMask(detail == LibraryLog::Everything ? problems | bit(lib::LogLevel::Message) : problems);
    service->addListener(listener);
}

} // namespace linija
