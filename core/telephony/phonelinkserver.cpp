#include "core/telephony/phonelinkserver.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/telephony/echocallprotocol.h"
#include "core/telephony/pbxserviceprotocol.h"
#include "core/telephony/phoneprotocol.h"
#include "core/telephony/qualityprotocol.h"
#include "core/telephony/soundprotocol.h"

#include <QFile>
#include <QJsonArray>
#include <QLocalServer>
#include <QLocalSocket>

#include <algorithm>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace linija {

struct PhoneLinkServer::Client
{
    QLocalSocket *socket = nullptr; // a child of the server
    JsonRpcLines lines;
    QString name;
    bool saidHello = false;
    bool accepting = false;
    bool watchesLevels = false;
    QStringList watchedExtensions;
    bool closing = false;
};

namespace {

bool isSameUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t length = sizeof peer;
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0
        && peer.uid == ::getuid();
}

// Nothing that it says is read.
void turnAway(QLocalSocket *socket, const JsonRpcError &error)
{
    socket->write(writeJsonRpc(JsonRpcResponse{QJsonValue::Null, {}, error}));
    QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    socket->disconnectFromServer();
}

} // namespace

PhoneLinkServer::PhoneLinkServer(PhoneEngine &engine, AcceptCalls accept, QObject *parent)
    : QObject(parent), m_engine(engine), m_accept(accept)
{
    connect(&engine, &PhoneEngine::callChanged, this, [this](const Call &call) { broadcast(phoneevent::call, {{QStringLiteral("call"), toJson(call)}}); });
    connect(&engine, &PhoneEngine::statusChanged, this, [this](const PhoneStatus &status) { broadcast(phoneevent::status, {{QStringLiteral("status"), toJson(status)}}); });
    connect(&engine, &PhoneEngine::qualityChanged, this, [this](const QString &id, const CallQuality &quality) {
        broadcast(phoneevent::quality, {{QStringLiteral("id"), id}, {QStringLiteral("quality"), toJson(quality)}});
    });
    connect(&engine, &PhoneEngine::dtmfReceived, this, [this](const QString &id, const QString &digit) {
        broadcast(phoneevent::dtmf, {{QStringLiteral("id"), id}, {QStringLiteral("digit"), digit}});
    });
    connect(&engine, &PhoneEngine::levelsChanged, this,
            [this](const AudioLevels &levels) { broadcast(phoneevent::levels, toJson(levels), Audience::LevelWatchers); });
    connect(&engine, &PhoneEngine::serviceCallEnded, this, [this](const ServiceCallEnd &end) { broadcast(phoneevent::serviceEnded, toJson(end)); });
    connect(&engine, &PhoneEngine::callRefused, this, [this](const Call &call) { broadcast(phoneevent::refused, {{QStringLiteral("call"), toJson(call)}}); });
    connect(&engine, &PhoneEngine::extensionChanged, this, [this](const ExtensionState &state) {
        const QByteArray bytes = writeJsonRpc(JsonRpcRequest{QJsonValue::Undefined, phoneevent::extension, toJson(state)});
        sendTo([&](const Client &client) { return client.watchedExtensions.contains(state.extension); }, bytes);
    });
    connect(&engine, &PhoneEngine::soundCheckChanged, this, [this](const SoundCheck &check) {
        if (check.phase != SoundCheckPhase::Recording && check.phase != SoundCheckPhase::Playing)
            m_soundChecker = nullptr;
        broadcast(phoneevent::soundCheck, toJson(check));
    });
    connect(&engine, &PhoneEngine::echoCallChanged, this, [this](const EchoCall &echo) {
        if (echo.phase != EchoCallPhase::Calling && echo.phase != EchoCallPhase::Listening)
            m_echoCaller = nullptr;
        broadcast(phoneevent::echoCall, toJson(echo));
    });
    (void)applyAccepting();
}

PhoneLinkServer::~PhoneLinkServer()
{
    for (const auto &client : m_clients)
        client->socket->disconnect(this);
}

Result<void> PhoneLinkServer::listen(const QString &socketPath)
{
    if (QFile::encodeName(socketPath).size() >= static_cast<qsizetype>(sizeof(sockaddr_un::sun_path)) - 1)
        return Error{ErrorCode::Invalid, QStringLiteral("the socket's path is longer than the system allows: %1").arg(socketPath)};
    QLocalServer::removeServer(socketPath);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
    if (!m_server->listen(socketPath))
        return Error{ErrorCode::Io, QStringLiteral("cannot listen on %1: %2").arg(socketPath, m_server->errorString())};
    return {};
}

int PhoneLinkServer::clientCount() const
{
    return static_cast<int>(m_clients.size());
}

void PhoneLinkServer::take(QLocalSocket *socket)
{
    if (!isSameUser(*socket)) {
        qCWarning(logPhone) << "refused a client of another user";
        return turnAway(socket, {JsonRpcError::refused, QStringLiteral("this is the phone of another user"), QStringLiteral("forbidden")});
    }
    if (clientCount() >= maxClients)
        return turnAway(socket, {JsonRpcError::refused, QStringLiteral("too many clients"), QStringLiteral("busy")});
    auto client = std::make_unique<Client>();
    client->socket = socket;
    Client &reference = *client;
    socket->setReadBufferSize(JsonRpcLines::maxLine + 4096);
    m_clients.push_back(std::move(client));
    connect(socket, &QLocalSocket::readyRead, this, [this, &reference] { read(reference); });
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] { drop(socket); });
    Q_EMIT clientCountChanged(clientCount());
    read(reference);
}

void PhoneLinkServer::read(Client &client)
{
    QLocalSocket *const socket = client.socket;
    client.lines.feed(socket->readAll());
    const auto gone = [&] {
        return std::none_of(m_clients.cbegin(), m_clients.cend(), [&](const auto &one) { return one->socket == socket; });
    };
    while (!client.closing) {
        const auto line = client.lines.next();
        if (!line)
            break;
        const JsonRpcMessage message = readJsonRpc(*line);
        if (const auto *request = std::get_if<JsonRpcRequest>(&message)) {
            handle(client, *request);
        } else if (const auto *error = std::get_if<JsonRpcError>(&message)) {
            refuse(client, QJsonValue::Null, *error);
        } else {
            refuse(client, QJsonValue::Null,
                   {JsonRpcError::invalidRequest, QStringLiteral("the phone asks nothing, so it takes no answers"), QStringLiteral("invalid")});
        }
        if (gone())
            return;
    }
    if (client.lines.overflowed() && !client.closing)
        refuse(client, QJsonValue::Null,
               {JsonRpcError::invalidRequest, QStringLiteral("a line is longer than %1 bytes").arg(JsonRpcLines::maxLine), QStringLiteral("too-large")});
}

void PhoneLinkServer::handle(Client &client, const JsonRpcRequest &request)
{
    if (request.method == phonemethod::hello)
        return answerHello(client, request);
    // A window of another version may still ask an idle phone to make room for its own.
    if (!client.saidHello && request.method != phonemethod::quit)
        return refuse(client, request.id, {JsonRpcError::helloFirst, QStringLiteral("say hello first"), QStringLiteral("unauthorized")});
    const Result<QJsonObject> result = perform(client, request);
    if (request.isNotification())
        return;
    JsonRpcResponse response;
    response.id = request.id;
    if (result)
        response.result = result.value();
    else if (result.error().code == ErrorCode::Unsupported && result.error().detail == request.method)
        response.error = JsonRpcError{JsonRpcError::methodNotFound, QStringLiteral("no method %1").arg(plainBoundedText(request.method)), QStringLiteral("unsupported")};
    else
        response.error = toJsonRpcError(result.error());
    send(client, writeJsonRpc(response));
}

void PhoneLinkServer::answerHello(Client &client, const JsonRpcRequest &request)
{
    const int version = request.params.value(QLatin1String("protocol")).toInt(-1);
    if (version != phoneProtocolVersion)
        return refuse(client, request.id,
                      {JsonRpcError::incompatible, QStringLiteral("this phone speaks protocol %1, not %2").arg(phoneProtocolVersion).arg(version),
                       QStringLiteral("too-new")});
    client.saidHello = true;
    client.name = plainBoundedText(request.params.value(QLatin1String("client")).toString(), 64);
    qCInfo(logPhone) << "client" << client.name << "is here";
    QJsonObject result = snapshot();
    result.insert(QStringLiteral("protocol"), phoneProtocolVersion);
    result.insert(QStringLiteral("phone"), QStringLiteral("linija-phone/" LINIJA_VERSION));
    JsonRpcResponse response;
    response.id = request.id;
    response.result = result;
    if (!request.isNotification())
        send(client, writeJsonRpc(response));
}

Result<QJsonObject> PhoneLinkServer::perform(Client &client, const JsonRpcRequest &request)
{
    if (request.method == phonemethod::snapshot)
        return snapshot();
    if (request.method == phonemethod::quit) {
        if (!m_engine.calls().isEmpty())
            return Error{ErrorCode::Busy, QStringLiteral("a call is up"), true};
        QMetaObject::invokeMethod(this, &PhoneLinkServer::quitRequested, Qt::QueuedConnection);
        return QJsonObject{};
    }
    const auto command = phoneCommandFromJson(request.method, request.params);
    if (!command)
        return command.error();
    const auto made = perform(client, command.value());
    if (!made)
        return made.error();
    return made.value().isEmpty() ? QJsonObject{} : QJsonObject{{QStringLiteral("id"), made.value()}};
}

// What belongs to one client is kept here; the engine hears what all of them together want.
Result<QString> PhoneLinkServer::perform(Client &client, const PhoneCommand &command)
{
    return std::visit(Overloaded{[&](const phonecommand::Accept &wish) {
                                     client.accepting = wish.accepting;
                                     return applyAccepting();
                                 },
                                 [&](const phonecommand::WatchLevels &wish) {
                                     client.watchesLevels = wish.watch;
                                     return applyWatching();
                                 },
                                 [&](const phonecommand::WatchExtensions &wish) {
                                     client.watchedExtensions = wish.extensions;
                                     return applyWatchedExtensions();
                                 },
                                 [&](const phonecommand::StartSoundCheck &start) {
                                     auto started = m_engine.perform(start);
                                     if (started)
                                         m_soundChecker = &client;
                                     return started;
                                 },
                                 [&](const phonecommand::StartEchoCall &start) {
                                     auto started = m_engine.perform(start);
                                     if (started)
                                         m_echoCaller = &client;
                                     return started;
                                 },
                                 [&](const auto &other) { return m_engine.perform(other); }},
                      command);
}

QJsonObject PhoneLinkServer::snapshot() const
{
    QJsonArray calls;
    for (const Call &call : m_engine.calls())
        calls.append(toJson(call));
    return {{QStringLiteral("calls"), calls}, {QStringLiteral("status"), toJson(m_engine.status())}};
}

void PhoneLinkServer::broadcast(const QString &event, const QJsonObject &params, Audience audience)
{
    const QByteArray bytes = writeJsonRpc(JsonRpcRequest{QJsonValue::Undefined, event, params});
    sendTo([audience](const Client &client) { return audience == Audience::Everybody || client.watchesLevels; }, bytes);
}

void PhoneLinkServer::sendTo(const std::function<bool(const Client &)> &wants, const QByteArray &bytes)
{
    std::vector<Client *> listeners; // sending may drop one
    for (const auto &client : m_clients) {
        if (client->saidHello && wants(*client))
            listeners.push_back(client.get());
    }
    for (Client *client : listeners)
        send(*client, bytes);
}

void PhoneLinkServer::send(Client &client, const QByteArray &bytes)
{
    if (client.closing)
        return;
    if (client.socket->bytesToWrite() + bytes.size() > maxUnread) {
        qCWarning(logPhone) << "dropped client" << client.name << ": it does not read";
        client.closing = true;
        QMetaObject::invokeMethod(client.socket, &QLocalSocket::abort, Qt::QueuedConnection);
        return;
    }
    client.socket->write(bytes);
    client.socket->flush();
}

void PhoneLinkServer::refuse(Client &client, const QJsonValue &id, const JsonRpcError &error)
{
    qCWarning(logPhone).noquote() << "refused client" << client.name << ":" << error.message;
    send(client, writeJsonRpc(JsonRpcResponse{id.isUndefined() ? QJsonValue(QJsonValue::Null) : id, {}, error}));
    client.closing = true;
    QMetaObject::invokeMethod(client.socket, [socket = client.socket] { socket->disconnectFromServer(); }, Qt::QueuedConnection);
}

void PhoneLinkServer::drop(QLocalSocket *socket)
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(), [&](const auto &one) { return one->socket == socket; });
    if (found == m_clients.end())
        return;
    const std::unique_ptr<Client> client = std::move(*found);
    m_clients.erase(found);
    socket->disconnect(this);
    socket->deleteLater();
    (void)applyAccepting(); // such a wish cannot fail
    (void)applyWatching();
    (void)applyWatchedExtensions();
    leaveSoundCheck(*client);
    leaveEchoCall(*client);
    Q_EMIT clientCountChanged(clientCount());
}

Result<QString> PhoneLinkServer::applyWatching()
{
    // As with accepting: the microphone is not left open for a window that has gone.
    return m_engine.perform(phonecommand::WatchLevels{
        std::any_of(m_clients.cbegin(), m_clients.cend(), [](const auto &client) { return client->watchesLevels; })});
}

// What all clients together want to know; told anew to all, so that the newest learns what the others know.
Result<QString> PhoneLinkServer::applyWatchedExtensions()
{
    phonecommand::WatchExtensions all;
    for (const auto &client : m_clients) {
        for (const QString &extension : client->watchedExtensions) {
            if (!all.extensions.contains(extension))
                all.extensions.push_back(extension);
        }
    }
    return m_engine.perform(all);
}

void PhoneLinkServer::leaveSoundCheck(const Client &client)
{
    if (m_soundChecker != &client)
        return;
    m_soundChecker = nullptr;
    (void)m_engine.perform(phonecommand::StopSoundCheck{});
}

void PhoneLinkServer::leaveEchoCall(const Client &client)
{
    if (m_echoCaller != &client)
        return;
    m_echoCaller = nullptr;
    (void)m_engine.perform(phonecommand::StopEchoCall{});
}

Result<QString> PhoneLinkServer::applyAccepting()
{
    // A wish lives as long as the connection: a window that died must not leave callers ringing at nobody.
    return m_engine.perform(phonecommand::Accept{m_accept == AcceptCalls::Always
        || std::any_of(m_clients.cbegin(), m_clients.cend(), [](const auto &client) { return client->accepting; })});
}

} // namespace linija
