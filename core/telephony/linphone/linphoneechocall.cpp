#include "core/telephony/linphone/linphoneechocall.h"

#include "core/base/logging.h"
#include "core/telephony/linphone/linphonetext.h"
#include "core/telephony/linphone/soundgraph.h"

#include <algorithm>
#include <utility>

namespace linija {

namespace lib = linphone;

namespace {

constexpr std::chrono::milliseconds tickEvery(50);
constexpr int tellEveryTicks = 5;

} // namespace

LinphoneEchoCall::LinphoneEchoCall(QObject *parent) : QObject(parent)
{
    m_tick.setInterval(tickEvery);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &LinphoneEchoCall::tick);
}

void LinphoneEchoCall::begin(EchoCallPorts ports)
{
    m_ports = std::move(ports);
}

Result<void> LinphoneEchoCall::start(const std::shared_ptr<lib::Core> &core, const std::string &address)
{
    if (isUp())
        return Error{ErrorCode::Busy, QStringLiteral("an echo call is up"), true};
    const auto to = lib::Factory::get()->createAddress(address);
    if (!to)
        return Error{ErrorCode::Invalid, QStringLiteral("not a SIP address: %1").arg(bounded(address))};
    m_core = core;
    m_echo = {};
    m_sent.reset();
    m_heard.reset();
    m_triedPlain = false;
    m_echo.phase = EchoCallPhase::Calling;
    m_echo.total = EchoCall::answerLimit;
    m_phaseTime.start();
    m_ticksUntold = 0;
    const auto params = core->createCallParams(nullptr);
    params->enableVideo(false);
    if (!invite(to, params)) {
        m_echo = {};
        return Error{ErrorCode::Internal, QStringLiteral("liblinphone placed no call"), true};
    }
    qCInfo(logPhone) << "echo call";
    m_tick.start();
    return {};
}

bool LinphoneEchoCall::invite(const std::shared_ptr<lib::Address> &to, const std::shared_ptr<lib::CallParams> &params)
{
    m_dialling = true;
    const auto call = m_core->inviteAddressWithParams(to, params);
    m_dialling = false;
    if (call)
        m_call = call;
    return call != nullptr;
}

void LinphoneEchoCall::stop()
{
    if (runs())
        finish(EchoCallPhase::Idle);
}

void LinphoneEchoCall::giveWay(const QString &detail, HangUp when)
{
    if (runs())
        finish(EchoCallPhase::GaveWay, CallEnd::None, detail, 0, when);
}

bool LinphoneEchoCall::changed(const std::shared_ptr<lib::Call> &call, lib::Call::State state, const std::string &message)
{
    if (m_dialling && state == lib::Call::State::OutgoingInit)
        m_call = call;
    if (!m_call || call != m_call)
        return false;
    switch (state) {
    case lib::Call::State::Connected:
        if (m_ports.sounding)
            m_ports.sounding(*call);
        break;
    case lib::Call::State::StreamsRunning:
        if (m_ports.sounding)
            m_ports.sounding(*call);
        listen();
        break;
    case lib::Call::State::End:
    case lib::Call::State::Error:
    case lib::Call::State::Released:
        if (state == lib::Call::State::Error && triesPlain(*call)) {
            m_call.reset(); // the second is on its way
            break;
        }
        if (runs())
            fail(*call, message);
        // Its goodbye may be waited for by the library for half a minute; nobody here needs to.
        m_call.reset();
        QMetaObject::invokeMethod(this, [this] { Q_EMIT over(); }, Qt::QueuedConnection);
        break;
    default: // the library's in-between states
        break;
    }
    return true;
}

// As with any call: a server that does not know DTLS-SRTP is called again without, where that may be.
bool LinphoneEchoCall::triesPlain(lib::Call &call)
{
    const auto error = call.getErrorInfo();
    const int code = error ? error->getProtocolCode() : 0;
    const auto params = call.getParams();
    if (m_triedPlain || m_echo.phase != EchoCallPhase::Calling || m_core->isMediaEncryptionMandatory() || (code != 488 && code != 606 && code != 415) || !params
        || params->getMediaEncryption() != lib::MediaEncryption::DTLS)
        return false;
    m_triedPlain = true;
    const auto plain = params->copy();
    plain->setMediaEncryption(lib::MediaEncryption::None);
    QMetaObject::invokeMethod(
        this,
        [this, plain, to = call.getRemoteAddress()->clone()] {
            if (runs() && !invite(to, plain))
                finish(EchoCallPhase::Failed, CallEnd::Failed, QStringLiteral("the call could not be made without encryption either"));
        },
        Qt::QueuedConnection);
    return true;
}

void LinphoneEchoCall::listen()
{
    if (m_echo.phase != EchoCallPhase::Calling)
        return;
    m_echo.phase = EchoCallPhase::Listening;
    m_echo.total = EchoCall::listenFor;
    m_phaseTime.start();
    m_sinceTick.start();
    if (m_ports.qualityWanted)
        m_ports.qualityWanted();
}

void LinphoneEchoCall::tick()
{
    if (!runs())
        return m_tick.stop();
    const bool listening = m_echo.phase == EchoCallPhase::Listening;
    m_echo.elapsed = std::min(std::chrono::milliseconds(m_phaseTime.elapsed()), m_echo.total);
    if (const auto now = listening ? levels() : std::nullopt) {
        const std::chrono::milliseconds span(std::min<qint64>(m_sinceTick.restart(), 4 * tickEvery.count()));
        m_sent.add(now->inputDb, span);
        m_heard.add(now->outputDb, span);
        m_echo.sentDb = m_sent.db();
        m_echo.heardDb = m_heard.db();
        m_echo.codec = codecOf(*m_call);
    }
    if (m_echo.elapsed >= m_echo.total) {
        if (listening)
            finish(EchoCallPhase::Done);
        else
            finish(EchoCallPhase::Failed, CallEnd::NoAnswer, QStringLiteral("no answer within %1 s").arg(EchoCall::answerLimit.count() / 1000));
        return;
    }
    if (++m_ticksUntold >= tellEveryTicks) {
        m_ticksUntold = 0;
        Q_EMIT told(m_echo);
    }
}

void LinphoneEchoCall::fail(lib::Call &call, const std::string &message)
{
    const auto error = call.getErrorInfo();
    const int code = error ? error->getProtocolCode() : 0;
    Call told;
    told.direction = CallDirection::Outgoing;
    CallEnd end = CallEnd::Normal; // answered, and hung up before we did
    if (m_echo.phase == EchoCallPhase::Calling) {
        end = endFromReason(told, error ? error->getReason() : lib::Reason::None, code);
        if (m_core->isMediaEncryptionMandatory() && code == 488)
            end = CallEnd::NotEncrypted;
        else if (end == CallEnd::Normal || end == CallEnd::None)
            end = CallEnd::Failed;
    }
    finish(EchoCallPhase::Failed, end, bounded(message), code);
}

// Says so, and hangs up what is still up, from the event loop: this may be inside one of the library's own words.
void LinphoneEchoCall::finish(EchoCallPhase phase, CallEnd end, const QString &detail, int sipStatus, HangUp when)
{
    m_tick.stop();
    m_echo.phase = phase;
    m_echo.end = end;
    m_echo.detail = detail;
    m_echo.sipStatus = end == CallEnd::Normal ? 0 : sipStatus;
    qCInfo(logPhone) << "echo call over:" << static_cast<int>(phase) << static_cast<int>(end) << sipStatus << "sent" << m_echo.sentDb << "heard"
                     << m_echo.heardDb << "dBFS, loss" << m_echo.quality.lossInPercent << m_echo.quality.lossOutPercent << "%";
    if (when == HangUp::Now && m_call)
        m_call->terminate();
    QMetaObject::invokeMethod(
        this,
        [this, echo = m_echo, when] {
            if (when == HangUp::Later && m_call)
                m_call->terminate();
            Q_EMIT told(echo);
            if (!m_call)
                Q_EMIT over();
        },
        Qt::QueuedConnection);
}

void LinphoneEchoCall::forget()
{
    m_tick.stop();
    m_echo = {};
    m_call.reset();
    m_core.reset();
}

std::shared_ptr<lib::Call> LinphoneEchoCall::sounding() const
{
    return m_echo.phase == EchoCallPhase::Listening ? m_call : nullptr;
}

std::optional<AudioLevels> LinphoneEchoCall::levels() const
{
    if (!isUp())
        return std::nullopt;
    if (!m_call || m_echo.phase != EchoCallPhase::Listening)
        return AudioLevels{};
    return AudioLevels{dbfsFromLibrary(static_cast<double>(m_call->getRecordVolume())), dbfsFromLibrary(static_cast<double>(m_call->getPlayVolume()))};
}

void LinphoneEchoCall::setQuality(const CallQuality &quality)
{
    if (runs())
        m_echo.quality = quality;
}

} // namespace linija
