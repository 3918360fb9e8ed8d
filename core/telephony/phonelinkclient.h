// The window's side of the local socket: SoftphonePort over JSON-RPC (docs/local-api.md). GUI thread; never blocks.
//
//   Starting ──hello answered──▶ Connected ──socket closed──▶ Lost ──hello answered──▶ Connected
//      └──────────────hello refused: other version──▶ Incompatible ◀───────────┘   (asked again now and then)
//   Connected, Lost ──nobody listens any more: it died──▶ Restarting ──hello answered──▶ Connected
//
// A phone that died took its calls along: they are told as ended, those in the talk as lost, before it is started again.
// When nobody listens the injected launcher starts the phone; a phone that is already there is found again, with its
// calls. Commands given while not connected fail at once with Offline.
#pragma once

#include "core/base/backoff.h"
#include "core/base/detachedprocess.h"
#include "core/telephony/jsonrpc.h"
#include "core/telephony/phoneprotocol.h"
#include "core/telephony/softphoneport.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>

class QLocalSocket;

namespace linija {

// Starts the phone and returns at once. The future gives its process id, or why it could not be started.
using PhoneLauncher = std::function<QFuture<Result<qint64>>()>;

struct PhoneLinkOptions
{
    QString socketPath;
    QString clientName;                       // "linija/0.1.0", for the phone's log
    PhoneLauncher launcher;                   // starts the phone; empty: only look for one
    int protocol = phoneProtocolVersion;
    unsigned seed = 1;                        // of the back-off's jitter
    std::chrono::milliseconds answerLimit{5000}; // for hello and every command
    Backoff::Limits reconnect{std::chrono::milliseconds(50), std::chrono::milliseconds(100), std::chrono::milliseconds(3000)};
};

class PhoneLinkClient final : public SoftphonePort
{
    Q_OBJECT
public:
    explicit PhoneLinkClient(PhoneLinkOptions options, QObject *parent = nullptr);
    ~PhoneLinkClient() override;

    void start(); // connects, and keeps connecting until it is destroyed

    [[nodiscard]] PhoneStatus status() const override { return m_status; }
    [[nodiscard]] QVector<Call> calls() const override { return m_calls; }

    void perform(const PhoneCommand &command) override;
    // An idle phone leaves; Busy by commandFailed where a call is up.
    void askToQuit();

Q_SIGNALS:
    // The phone has taken a command; what comes of it is told by callChanged. `result` as docs/local-api.md says.
    void commandDone(const QString &method, const QString &callId, const QJsonObject &result);
    void dtmfReceived(const QString &callId, const QString &digit); // the other side pressed a key

private:
    struct Asked
    {
        QString method;
        QString callId;
        qint64 deadline = 0; // of m_uptime
    };

    void connectNow();
    void onConnected();
    void onFailed();
    void onGone();
    void retryLater();
    void read();
    void handle(const JsonRpcRequest &event);
    void handle(const JsonRpcResponse &response);
    void takeHello(const JsonRpcResponse &response);
    void takeCall(const Call &call);
    void takeSoundCheck(const SoundCheck &check);
    void takeEchoCall(const EchoCall &echo);
    void distrust(const QString &why); // the other side does not keep the protocol
    void ask(const QString &method, QJsonObject params, const QString &callId = {});
    void ask(const PhoneCommand &command);
    void failAsked(const Error &error);
    void loseCalls();
    void checkDeadlines();
    void setLink(PhoneLinkState state, const QString &detail);

    PhoneLinkOptions m_options;
    std::unique_ptr<QLocalSocket> m_socket;
    JsonRpcLines m_lines;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_deadlines;
    QElapsedTimer m_uptime;
    qint64 m_launchedAt = -1; // of m_uptime
    qint64 m_diedAt = -1;     // of m_uptime; the last phone; -1 while one is there
    const SystemClock m_clock;
    QHash<qint64, Asked> m_asked;
    qint64 m_lastId = 0;
    PhoneStatus m_status;
    QVector<Call> m_calls;
    // Wishes, kept in memory and said again after every reconnect.
    std::optional<phonecommand::Accept> m_accept;
    std::optional<phonecommand::SetAccount> m_account;
    std::optional<phonecommand::SetUpRecording> m_recording;
    phonecommand::WatchLevels m_levels;
    int m_levelWatchers = 0; // each true has its false
    phonecommand::WatchExtensions m_extensions;
    phonecommand::MapHeaders m_headers;
    std::optional<phonecommand::SetSound> m_sound;
    SoundCheck m_soundCheck;
    EchoCall m_echoCall;
};

// A launcher that starts `program` in a session of its own, so that it outlives us. Output goes nowhere: the phone has a
// log of its own, and a pipe of ours would break when we die. NotFound, Io.
[[nodiscard]] PhoneLauncher detachedPhoneLauncher(const QString &program, const QStringList &arguments);

} // namespace linija
