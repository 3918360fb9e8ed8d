#include "core/telephony/linphone/linphoneservicecalls.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/telephony/linphone/linphonetext.h"

#include <utility>

namespace linija {

namespace lib = linphone;

namespace {

constexpr std::chrono::seconds wholeLimit(10);
constexpr std::chrono::seconds limitAfterAnswer(3);
constexpr std::size_t maxWaiting = 8;

} // namespace

LinphoneServiceCalls::LinphoneServiceCalls(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (!m_call)
            return;
        const auto call = m_call;
        if (!m_answered)
            finish(CallEnd::NoAnswer, 0, QStringLiteral("no answer within %1 s").arg(wholeLimit.count()));
        call->terminate();
    });
}

Result<void> LinphoneServiceCalls::start(const std::shared_ptr<lib::Core> &core, const phonecommand::ServiceCall &asked, const QString &uri)
{
    if (m_waiting.size() >= maxWaiting)
        return Error{ErrorCode::Busy, QStringLiteral("%1 service calls wait already").arg(maxWaiting), true};
    if (!lib::Factory::get()->createAddress(uri.toStdString()))
        return Error{ErrorCode::Invalid, QStringLiteral("not a SIP address: %1").arg(plainBoundedText(asked.target))};
    m_core = core;
    m_waiting.push_back({asked.callId, uri, asked.digits});
    QMetaObject::invokeMethod(this, [this] { next(); }, Qt::QueuedConnection);
    return {};
}

void LinphoneServiceCalls::next()
{
    if (m_call || m_held || m_waiting.empty() || !m_core)
        return;
    m_now = m_waiting.front();
    m_waiting.pop_front();
    m_answered = false;
    m_over = false;
    const auto params = m_core->createCallParams(nullptr);
    params->enableVideo(false);
    // Nobody listens and nobody speaks: no sound device is opened for it. Digits need a stream to be sent in.
    params->setAudioDirection(m_now.digits.isEmpty() ? lib::MediaDirection::Inactive : lib::MediaDirection::SendRecv);
    m_dialling = true;
    const auto call = m_core->inviteAddressWithParams(lib::Factory::get()->createAddress(m_now.uri.toStdString()), params);
    m_dialling = false;
    if (!call && !m_call)
        return finish(CallEnd::Failed, 0, QStringLiteral("the call could not be made"));
    m_limit.start(wholeLimit);
}

void LinphoneServiceCalls::giveWay()
{
    const QString why = QStringLiteral("a call goes first");
    for (const Asked &one : std::exchange(m_waiting, {}))
        say({one.id, CallEnd::Busy, 0, why});
    if (!m_call || m_over)
        return;
    const auto call = m_call;
    const bool done = m_answered && m_now.digits.isEmpty();
    finish(done ? CallEnd::Normal : CallEnd::Busy, 0, done ? QString() : why);
    call->terminate();
}

bool LinphoneServiceCalls::changed(const std::shared_ptr<lib::Call> &call, lib::Call::State state, const std::string &message)
{
    if (m_dialling && !m_call && state == lib::Call::State::OutgoingInit)
        m_call = call;
    if (!m_call || call != m_call)
        return false;
    switch (state) {
    case lib::Call::State::Connected:
        m_answered = true;
        call->setMicrophoneMuted(true);
        call->setSpeakerMuted(true);
        m_limit.start(limitAfterAnswer);
        break;
    case lib::Call::State::StreamsRunning:
        call->setMicrophoneMuted(true);
        call->setSpeakerMuted(true);
        if (!m_now.digits.isEmpty())
            call->sendDtmfs(std::exchange(m_now.digits, {}).toStdString());
        break;
    case lib::Call::State::End:
    case lib::Call::State::Error:
    case lib::Call::State::Released:
        if (m_answered) {
            finish(CallEnd::Normal, 0, {});
        } else {
            const auto error = call->getErrorInfo();
            const int code = error ? error->getProtocolCode() : 0;
            Call outgoing;
            outgoing.direction = CallDirection::Outgoing;
            const CallEnd end = endFromReason(outgoing, error ? error->getReason() : lib::Reason::None, code);
            // Ended before anybody answered is no success, whatever the library calls it.
            finish(end == CallEnd::Normal || end == CallEnd::None ? CallEnd::Failed : end, code, bounded(message));
        }
        break;
    default: // the library's in-between states
        break;
    }
    return true;
}

void LinphoneServiceCalls::finish(CallEnd end, int sipStatus, const QString &detail)
{
    if (std::exchange(m_over, true))
        return;
    m_limit.stop();
    qCInfo(logPhone) << "service call ended" << static_cast<int>(end) << sipStatus;
    say({m_now.id, end, sipStatus, detail});
    // Kept until its last state has come, so that those states are known as ours.
    QMetaObject::invokeMethod(this, [this] {
        m_now = {};
        m_call.reset();
        next();
    }, Qt::QueuedConnection);
}

void LinphoneServiceCalls::say(const ServiceCallEnd &end)
{
    QMetaObject::invokeMethod(this, [this, end] { Q_EMIT ended(end); }, Qt::QueuedConnection);
}

void LinphoneServiceCalls::setWaiting(bool wait)
{
    m_held = wait;
    if (!wait)
        next();
}

void LinphoneServiceCalls::forget()
{
    m_limit.stop();
    m_waiting.clear();
    m_call.reset();
    m_core.reset();
}

} // namespace linija
