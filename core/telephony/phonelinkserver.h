// The phone's side of the local socket: JSON-RPC requests of windows, linijactl and scripts go to the engine, what happens
// goes out to all of them (docs/local-api.md). Lives on the phone's one thread. The engine must outlive it.
//
// Who may speak: the same user alone. The socket file is open to its owner only, and the peer's uid is asked again from
// the kernel. A client that sends broken lines gets an error and is closed; one that does not read is dropped.
#pragma once

#include "core/telephony/jsonrpc.h"
#include "core/telephony/phoneengine.h"

#include <functional>
#include <memory>
#include <vector>

class QLocalServer;
class QLocalSocket;

namespace linija {

enum class AcceptCalls { WhenAClientSaysSo, Always };

class PhoneLinkServer final : public QObject
{
    Q_OBJECT
public:
    static constexpr int maxClients = 16;
    static constexpr qint64 maxUnread = 1024 * 1024; // bytes that wait for a slow client

    PhoneLinkServer(PhoneEngine &engine, AcceptCalls accept, QObject *parent = nullptr);
    ~PhoneLinkServer() override;

    // The caller holds the lock beside the socket: a left-over socket file is removed. Invalid: path too long; Io.
    [[nodiscard]] Result<void> listen(const QString &socketPath);
    [[nodiscard]] int clientCount() const;

Q_SIGNALS:
    void clientCountChanged(int count);
    void quitRequested();

private:
    struct Client;

    void take(QLocalSocket *socket);
    void read(Client &client);
    void handle(Client &client, const JsonRpcRequest &request);
    void answerHello(Client &client, const JsonRpcRequest &request);
    [[nodiscard]] Result<QJsonObject> perform(Client &client, const JsonRpcRequest &request);
    [[nodiscard]] QJsonObject snapshot() const;
    [[nodiscard]] Result<QString> perform(Client &client, const PhoneCommand &command);
    enum class Audience { Everybody, LevelWatchers };
    void broadcast(const QString &event, const QJsonObject &params, Audience audience = Audience::Everybody);
    void sendTo(const std::function<bool(const Client &)> &wants, const QByteArray &bytes);
    void send(Client &client, const QByteArray &bytes);
    void refuse(Client &client, const QJsonValue &id, const JsonRpcError &error); // answers, then closes
    void drop(QLocalSocket *socket);
    [[nodiscard]] Result<QString> applyAccepting();
    [[nodiscard]] Result<QString> applyWatching();
    [[nodiscard]] Result<QString> applyWatchedExtensions();
    void leaveSoundCheck(const Client &client);
    void leaveEchoCall(const Client &client);

    PhoneEngine &m_engine;
    AcceptCalls m_accept;
    std::unique_ptr<QLocalServer> m_server;
    std::vector<std::unique_ptr<Client>> m_clients;
    const Client *m_soundChecker = nullptr; // who began the check that runs; it ends with them
    const Client *m_echoCaller = nullptr;   // likewise the echo call
};

} // namespace linija
