#include "core/telephony/phonelinkclient.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/base/whenready.h"
#include "core/telephony/echocallprotocol.h"
#include "core/telephony/pbxserviceprotocol.h"
#include "core/telephony/qualityprotocol.h"
#include "core/telephony/soundprotocol.h"

#include <QJsonArray>
#include <QLocalSocket>

#include <algorithm>

namespace linija {

namespace {

constexpr qint64 launchAgainAfterMs = 5000;
constexpr qint64 startLimitMs = 6000; // then "starting" would be a lie
constexpr std::chrono::milliseconds afterLaunch(40);
constexpr std::chrono::milliseconds askAgainOtherVersion(5000);
constexpr qsizetype maxSnapshotCalls = 64;

} // namespace

PhoneLinkClient::PhoneLinkClient(PhoneLinkOptions options, QObject *parent)
    : SoftphonePort(parent), m_options(std::move(options)), m_backoff(m_options.reconnect, m_options.seed)
{
    m_uptime.start();
    m_retry.setSingleShot(true);
    m_status.link = PhoneLinkState::Starting;
    m_status.linkDetail = QStringLiteral("looking for the phone");
    connect(&m_retry, &QTimer::timeout, this, &PhoneLinkClient::connectNow);
    connect(&m_deadlines, &QTimer::timeout, this, &PhoneLinkClient::checkDeadlines);
}

PhoneLinkClient::~PhoneLinkClient()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void PhoneLinkClient::start()
{
    if (!m_socket && !m_retry.isActive())
        m_retry.start(0);
}

void PhoneLinkClient::connectNow()
{
    m_lines = {};
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::connected, this, &PhoneLinkClient::onConnected);
    // Queued: the socket may report from inside connectToServer(), and it is replaced in the answer.
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &PhoneLinkClient::onFailed, Qt::QueuedConnection);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &PhoneLinkClient::onGone, Qt::QueuedConnection);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &PhoneLinkClient::read);
    m_socket->connectToServer(m_options.socketPath);
}

void PhoneLinkClient::onConnected()
{
    ask(phonemethod::hello, {{QStringLiteral("protocol"), m_options.protocol}, {QStringLiteral("client"), m_options.clientName}});
}

void PhoneLinkClient::onFailed()
{
    if (!m_socket || m_socket->state() != QLocalSocket::UnconnectedState || m_retry.isActive())
        return;
    const bool nobodyThere = m_socket->error() == QLocalSocket::ServerNotFoundError
        || m_socket->error() == QLocalSocket::ConnectionRefusedError;
    const QString detail = m_socket->errorString();
    const bool died = nobodyThere && m_diedAt < 0 && (m_status.link == PhoneLinkState::Connected || m_status.link == PhoneLinkState::Lost);
    if (died) {
        if (m_options.launcher)
            setLink(PhoneLinkState::Restarting, QStringLiteral("the phone has died and is started again"));
        loseCalls();
    }
    if (nobodyThere && m_options.launcher && (m_launchedAt < 0 || m_uptime.elapsed() - m_launchedAt > launchAgainAfterMs)) {
        m_launchedAt = m_uptime.elapsed();
        whenReady(m_options.launcher(), this, [this](const Result<qint64> &launched) {
            if (launched || m_status.link == PhoneLinkState::Connected)
                return;
            qCWarning(logPhone) << "cannot start the phone:" << launched.error().detail;
            setLink(m_status.link == PhoneLinkState::Starting ? PhoneLinkState::Starting : PhoneLinkState::Lost,
                    QStringLiteral("cannot start the phone: %1").arg(launched.error().detail));
        });
    }
    onGone();
    const bool starting = m_status.link == PhoneLinkState::Starting || m_status.link == PhoneLinkState::Restarting;
    const bool waitedEnough = starting && m_uptime.elapsed() - std::max<qint64>(0, m_diedAt) > startLimitMs;
    if (m_status.link == PhoneLinkState::Lost || waitedEnough)
        setLink(PhoneLinkState::Lost, detail);
}

void PhoneLinkClient::onGone()
{
    if (!m_socket || m_retry.isActive())
        return;
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // we may be inside one of its signals
    if (m_status.link == PhoneLinkState::Connected)
        setLink(PhoneLinkState::Lost, QStringLiteral("the phone closed the connection"));
    failAsked({ErrorCode::Offline, QStringLiteral("the phone is gone"), true});
    retryLater();
}

void PhoneLinkClient::retryLater()
{
    if (m_status.link == PhoneLinkState::Incompatible)
        m_retry.start(askAgainOtherVersion);
    else if (m_launchedAt >= 0 && m_uptime.elapsed() - m_launchedAt < launchAgainAfterMs)
        m_retry.start(afterLaunch); // it is on its way up
    else
        m_retry.start(m_backoff.next());
}

void PhoneLinkClient::read()
{
    if (!m_socket)
        return;
    m_lines.feed(m_socket->readAll());
    while (m_socket) {
        const auto line = m_lines.next();
        if (!line)
            break;
        const JsonRpcMessage message = readJsonRpc(*line);
        if (const auto *request = std::get_if<JsonRpcRequest>(&message))
            handle(*request);
        else if (const auto *response = std::get_if<JsonRpcResponse>(&message))
            handle(*response);
        else
            return distrust(std::get<JsonRpcError>(message).message);
    }
    if (m_lines.overflowed())
        distrust(QStringLiteral("a line is too long"));
}

void PhoneLinkClient::handle(const JsonRpcRequest &event)
{
    if (m_status.link != PhoneLinkState::Connected)
        return;
    if (event.method == phoneevent::call) {
        const auto call = callFromJson(event.params.value(QLatin1String("call")).toObject());
        if (!call)
            return distrust(call.error().detail);
        takeCall(call.value());
    } else if (event.method == phoneevent::status) {
        auto status = phoneStatusFromJson(event.params.value(QLatin1String("status")).toObject());
        if (!status)
            return distrust(status.error().detail);
        status.value().link = m_status.link;
        status.value().linkDetail = m_status.linkDetail;
        m_status = status.value();
        Q_EMIT statusChanged(m_status);
    } else if (event.method == phoneevent::quality) {
        Q_EMIT qualityChanged(plainBoundedText(event.params.value(QLatin1String("id")).toString(), 64),
                              callQualityFromJson(event.params.value(QLatin1String("quality")).toObject()));
    } else if (event.method == phoneevent::dtmf) {
        Q_EMIT dtmfReceived(plainBoundedText(event.params.value(QLatin1String("id")).toString(), 64),
                            plainBoundedText(event.params.value(QLatin1String("digit")).toString(), 1));
    } else if (event.method == phoneevent::levels) {
        if (m_levels.watch)
            Q_EMIT levelsChanged(levelsFromJson(event.params));
    } else if (event.method == phoneevent::extension) {
        const auto state = extensionStateFromJson(event.params);
        if (!state)
            return distrust(state.error().detail);
        if (m_extensions.extensions.contains(state->extension))
            Q_EMIT extensionChanged(state.value());
    } else if (event.method == phoneevent::serviceEnded) {
        const auto end = serviceCallEndFromJson(event.params);
        if (!end)
            return distrust(end.error().detail);
        Q_EMIT serviceCallEnded(end.value());
    } else if (event.method == phoneevent::refused) {
        const auto call = callFromJson(event.params.value(QLatin1String("call")).toObject());
        if (!call)
            return distrust(call.error().detail);
        Q_EMIT callRefused(call.value());
    } else if (event.method == phoneevent::soundCheck) {
        const auto check = soundCheckFromJson(event.params);
        if (!check)
            return distrust(check.error().detail);
        takeSoundCheck(check.value());
    } else if (event.method == phoneevent::echoCall) {
        const auto echo = echoCallFromJson(event.params);
        if (!echo)
            return distrust(echo.error().detail);
        takeEchoCall(echo.value());
    } // events of a newer phone that we do not know
}

void PhoneLinkClient::handle(const JsonRpcResponse &response)
{
    const auto found = m_asked.constFind(response.id.toInteger(-1));
    if (found == m_asked.constEnd()) {
        if (response.error && response.error->code != JsonRpcError::refused)
            distrust(response.error->message); // it says that we broke the protocol
        return;
    }
    const Asked asked = *found;
    m_asked.erase(found);
    if (asked.method == phonemethod::hello)
        return takeHello(response);
    if (response.error)
        Q_EMIT commandFailed(asked.method, asked.callId, fromJsonRpcError(*response.error));
    else
        Q_EMIT commandDone(asked.method, asked.callId, response.result.toObject());
}

void PhoneLinkClient::takeHello(const JsonRpcResponse &response)
{
    const QJsonObject result = response.result.toObject();
    if (response.error || result.value(QLatin1String("protocol")).toInt(-1) != m_options.protocol) {
        const QString why = response.error ? plainBoundedText(response.error->message) : QStringLiteral("the phone speaks another protocol version");
        setLink(PhoneLinkState::Incompatible, why);
        return onGone();
    }
    auto status = phoneStatusFromJson(result.value(QLatin1String("status")).toObject());
    if (!status)
        return distrust(status.error().detail);
    QVector<Call> calls;
    for (const QJsonValue &value : result.value(QLatin1String("calls")).toArray()) {
        const auto call = callFromJson(value.toObject());
        if (!call || calls.size() >= maxSnapshotCalls)
            return distrust(call ? QStringLiteral("too many calls") : call.error().detail);
        calls.push_back(call.value());
    }
    m_backoff.reset();
    m_launchedAt = -1;
    m_diedAt = -1;
    m_calls = calls;
    m_status = status.value();
    m_status.link = PhoneLinkState::Connected;
    m_status.linkDetail.clear();
    if (m_account) // first, so that calls for it can come when we say that we take them
        ask(*m_account);
    if (m_recording) // before the first call may come
        ask(*m_recording);
    if (!m_headers.rules.isEmpty())
        ask(m_headers);
    if (m_sound)
        ask(*m_sound);
    if (m_accept)
        ask(*m_accept);
    if (m_levels.watch)
        ask(m_levels);
    if (!m_extensions.extensions.isEmpty())
        ask(m_extensions);
    Q_EMIT statusChanged(m_status);
    Q_EMIT snapshotReceived(m_calls);
}

void PhoneLinkClient::takeCall(const Call &call)
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), [&](const Call &one) { return one.id == call.id; });
    if (call.phase == CallPhase::Ended) {
        if (found != m_calls.end())
            m_calls.erase(found);
    } else if (found != m_calls.end()) {
        *found = call;
    } else if (m_calls.size() < maxSnapshotCalls) {
        m_calls.push_back(call);
    }
    Q_EMIT callChanged(call);
}

void PhoneLinkClient::takeSoundCheck(const SoundCheck &check)
{
    m_soundCheck = check;
    Q_EMIT soundCheckChanged(check);
}

void PhoneLinkClient::takeEchoCall(const EchoCall &echo)
{
    m_echoCall = echo;
    Q_EMIT echoCallChanged(echo);
}

void PhoneLinkClient::distrust(const QString &why)
{
    qCWarning(logPhone).noquote() << "the phone broke the protocol:" << why;
    if (m_status.link == PhoneLinkState::Connected)
        setLink(PhoneLinkState::Lost, plainBoundedText(why));
    m_launchedAt = -1; // somebody is there, only not sound: no hurry
    onGone();
}

void PhoneLinkClient::ask(const QString &method, QJsonObject params, const QString &callId)
{
    const bool ready = m_socket && m_socket->state() == QLocalSocket::ConnectedState
        && (m_status.link == PhoneLinkState::Connected || method == phonemethod::hello);
    if (!ready) {
        QMetaObject::invokeMethod(this, [this, method, callId] {
            Q_EMIT commandFailed(method, callId, {ErrorCode::Offline, QStringLiteral("not connected with the phone"), true});
        }, Qt::QueuedConnection);
        return;
    }
    const qint64 id = ++m_lastId;
    m_asked.insert(id, {method, callId, m_uptime.elapsed() + m_options.answerLimit.count()});
    m_socket->write(writeJsonRpc(JsonRpcRequest{id, method, std::move(params)}));
    m_socket->flush();
    if (!m_deadlines.isActive())
        m_deadlines.start(m_options.answerLimit / 5);
}

void PhoneLinkClient::ask(const PhoneCommand &command)
{
    ask(methodOf(command), paramsOf(command), callIdOf(command));
}

// Nobody will tell how they ended.
void PhoneLinkClient::loseCalls()
{
    m_diedAt = m_uptime.elapsed();
    for (Call call : std::exchange(m_calls, {})) {
        call.end = call.answeredAt ? CallEnd::Lost : call.direction == CallDirection::Incoming ? CallEnd::Missed : CallEnd::Failed;
        call.phase = CallPhase::Ended;
        call.endDetail = QStringLiteral("the phone died");
        call.endedAt = m_clock.now();
        Q_EMIT callChanged(call);
    }
}

void PhoneLinkClient::failAsked(const Error &error)
{
    const auto asked = std::exchange(m_asked, {});
    m_deadlines.stop();
    for (const Asked &one : asked) {
        if (one.method != phonemethod::hello)
            Q_EMIT commandFailed(one.method, one.callId, error);
    }
}

void PhoneLinkClient::checkDeadlines()
{
    if (m_asked.isEmpty())
        return m_deadlines.stop();
    const qint64 now = m_uptime.elapsed();
    if (std::none_of(m_asked.cbegin(), m_asked.cend(), [now](const Asked &one) { return one.deadline < now; }))
        return;
    qCWarning(logPhone) << "the phone does not answer";
    if (m_status.link == PhoneLinkState::Connected)
        setLink(PhoneLinkState::Lost, QStringLiteral("the phone does not answer"));
    failAsked({ErrorCode::Timeout, QStringLiteral("the phone does not answer"), true});
    onGone();
}

void PhoneLinkClient::setLink(PhoneLinkState state, const QString &detail)
{
    if (m_status.link == state && m_status.linkDetail == detail)
        return;
    m_status.link = state;
    m_status.linkDetail = detail;
    Q_EMIT statusChanged(m_status);
    const bool checking = m_soundCheck.phase == SoundCheckPhase::Recording || m_soundCheck.phase == SoundCheckPhase::Playing;
    if (checking && state != PhoneLinkState::Connected) { // its end will not be told any more
        SoundCheck lost = m_soundCheck;
        lost.phase = SoundCheckPhase::Failed;
        lost.detail = detail;
        takeSoundCheck(lost);
    }
    const bool calling = m_echoCall.phase == EchoCallPhase::Calling || m_echoCall.phase == EchoCallPhase::Listening;
    if (calling && state != PhoneLinkState::Connected) {
        EchoCall lost = m_echoCall;
        lost.phase = EchoCallPhase::Failed;
        lost.end = CallEnd::Failed;
        lost.detail = detail;
        takeEchoCall(lost);
    }
}

void PhoneLinkClient::perform(const PhoneCommand &command)
{
    bool isWish = true;
    bool isNews = true;
    std::visit(Overloaded{[&](const phonecommand::Accept &wish) { m_accept = wish; },
                          [&](const phonecommand::SetAccount &wish) { m_account = wish; },
                          [&](const phonecommand::SetUpRecording &wish) { m_recording = wish; },
                          [&](const phonecommand::WatchLevels &wish) {
                              m_levelWatchers = std::max(0, m_levelWatchers + (wish.watch ? 1 : -1));
                              isNews = m_levels.watch != (m_levelWatchers > 0);
                              m_levels.watch = m_levelWatchers > 0;
                          },
                          [&](const phonecommand::WatchExtensions &wish) { m_extensions = wish; },
                          [&](const phonecommand::MapHeaders &wish) { m_headers = wish; },
                          [&](const phonecommand::SetSound &wish) { m_sound = wish; },
                          [&](const auto &) { isWish = false; }},
               command);
    if (isNews && (!isWish || m_status.link == PhoneLinkState::Connected))
        ask(command);
}

void PhoneLinkClient::askToQuit()
{
    ask(phonemethod::quit, {});
}

PhoneLauncher detachedPhoneLauncher(const QString &program, const QStringList &arguments)
{
    return [program, arguments] { return startDetached({program, arguments, {}}); };
}

} // namespace linija
