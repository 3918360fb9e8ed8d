#include "core/telephony/phonelinkclient.h"
#include "core/telephony/phonelinkserver.h"
#include "tests/catch.h"
#include "tests/core/telephony/fakephoneengine.h"
#include "tests/waitfor.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

using namespace linija;
using namespace std::chrono_literals;
using linija::test::FakePhoneEngine;
using linija::test::waitFor;

namespace {

Call callNamed(const char *id, CallPhase phase)
{
    Call call;
    call.id = QString::fromLatin1(id);
    call.phase = phase;
    call.remoteUser = QStringLiteral("+37126555014");
    call.startedAt = fromMs(1'795'000'000'000);
    return call;
}

struct Link
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("phone.sock"));
    FakePhoneEngine engine;
    std::unique_ptr<PhoneLinkServer> server;

    void serve(AcceptCalls accept = AcceptCalls::WhenAClientSaysSo)
    {
        server = std::make_unique<PhoneLinkServer>(engine, accept);
        const auto listening = server->listen(path);
        REQUIRE(listening.ok());
    }

    [[nodiscard]] PhoneLinkOptions options() const
    {
        PhoneLinkOptions out;
        out.socketPath = path;
        out.clientName = QStringLiteral("test");
        out.reconnect = {5ms, 5ms, 20ms};
        return out;
    }
};

bool isConnected(const PhoneLinkClient &client)
{
    return client.status().link == PhoneLinkState::Connected;
}

// A client that says what it likes.
struct RawClient
{
    QLocalSocket socket;
    QByteArray got;

    explicit RawClient(const QString &path)
    {
        QObject::connect(&socket, &QLocalSocket::readyRead, &socket, [this] { got += socket.readAll(); });
        socket.connectToServer(path);
        REQUIRE(waitFor([&] { return socket.state() == QLocalSocket::ConnectedState; }));
    }
    void say(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    [[nodiscard]] bool closed() const { return socket.state() == QLocalSocket::UnconnectedState; }
    void hello() { say("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\",\"params\":{\"protocol\":1}}\n"); }
};

} // namespace

TEST_CASE("A window that comes late gets the running call in its first message")
{
    Link link;
    link.engine.phone.port = 5070;
    link.engine.current = {callNamed("a", CallPhase::Talking)};
    link.serve();
    PhoneLinkClient client(link.options());
    QSignalSpy snapshots(&client, &PhoneLinkClient::snapshotReceived);
    CHECK(client.status().link == PhoneLinkState::Starting);
    client.start();
    REQUIRE(waitFor([&] { return isConnected(client); }));
    REQUIRE(client.calls().size() == 1);
    CHECK(client.calls().constFirst() == link.engine.current.constFirst());
    CHECK(client.status().port == 5070);
    CHECK(snapshots.size() == 1);
    CHECK(QFileInfo(link.path).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser));
}

TEST_CASE("Events reach every window, and an ended call leaves the list")
{
    Link link;
    link.serve();
    PhoneLinkClient one(link.options());
    PhoneLinkClient two(link.options());
    one.start();
    two.start();
    REQUIRE(waitFor([&] { return isConnected(one) && isConnected(two); }));
    QSignalSpy changes(&two, &PhoneLinkClient::callChanged);
    link.engine.set(callNamed("a", CallPhase::Alerting));
    link.engine.set(callNamed("a", CallPhase::Talking));
    REQUIRE(waitFor([&] { return one.calls().size() == 1 && changes.size() == 2; }));
    CHECK(one.calls().constFirst().phase == CallPhase::Talking);
    link.engine.set(callNamed("a", CallPhase::Ended));
    REQUIRE(waitFor([&] { return one.calls().isEmpty() && two.calls().isEmpty(); }));
    CHECK(changes.size() == 3);
    link.engine.phone.account = QStringLiteral("sip:agent1@pbx.example");
    Q_EMIT link.engine.statusChanged(link.engine.phone);
    REQUIRE(waitFor([&] { return one.status().account == QStringLiteral("sip:agent1@pbx.example"); }));
    CHECK(isConnected(one));
}

TEST_CASE("Every command arrives as it was meant")
{
    Link link;
    link.engine.current = {callNamed("a", CallPhase::Talking)};
    link.serve();
    PhoneLinkClient client(link.options());
    QSignalSpy failures(&client, &PhoneLinkClient::commandFailed);
    client.start();
    REQUIRE(waitFor([&] { return isConnected(client); }));
    const QString a = QStringLiteral("a");
    client.perform(phonecommand::Dial{QStringLiteral("sip:b@example.com"), {{QStringLiteral("X-A"), QStringLiteral("1")}}});
    client.answer(a);
    client.decline(a);
    client.hold(a);
    client.resume(a);
    client.setMuted(a, true);
    client.setMuted(a, false);
    client.perform(phonecommand::SendDtmf{a, QStringLiteral("12#")});
    client.perform(phonecommand::SelectDevices{QStringLiteral("mic"), QStringLiteral("ear")});
    client.hangUp(a);
    REQUIRE(waitFor([&] { return link.engine.asked.size() == 10; }));
    CHECK(link.engine.asked == QStringList{QStringLiteral("dial sip:b@example.com 1"), QStringLiteral("answer a"), QStringLiteral("decline a"),
                                           QStringLiteral("hold a"), QStringLiteral("resume a"), QStringLiteral("mute a true"),
                                           QStringLiteral("mute a false"), QStringLiteral("dtmf a 12#"), QStringLiteral("devices mic ear"),
                                           QStringLiteral("hangup a")});
    CHECK(failures.isEmpty());

    client.hangUp(QStringLiteral("nobody"));
    client.dial(QStringLiteral("26555014"));
    REQUIRE(waitFor([&] { return failures.size() == 2; }));
    CHECK(failures.at(0).at(1).toString() == QStringLiteral("nobody"));
    CHECK(failures.at(0).at(2).value<Error>().code == ErrorCode::NotFound);
    CHECK(failures.at(1).at(2).value<Error>().code == ErrorCode::Invalid);
}

TEST_CASE("Calls ring only while a window says so; its death ends that")
{
    Link link;
    link.serve();
    CHECK_FALSE(link.engine.accepting);
    auto client = std::make_unique<PhoneLinkClient>(link.options());
    client->perform(phonecommand::Accept{true}); // said before the connection stands
    client->start();
    REQUIRE(waitFor([&] { return link.engine.accepting; }));
    client.reset();
    REQUIRE(waitFor([&] { return !link.engine.accepting; }));

    Link always;
    always.serve(AcceptCalls::Always);
    CHECK(always.engine.accepting);
}

TEST_CASE("The window finds the phone again and repeats its wish")
{
    Link link;
    link.engine.current = {callNamed("a", CallPhase::Talking), callNamed("b", CallPhase::OnHold)};
    link.serve();
    PhoneLinkClient client(link.options());
    client.perform(phonecommand::Accept{true});
    client.start();
    REQUIRE(waitFor([&] { return isConnected(client) && link.engine.accepting; }));
    QSignalSpy snapshots(&client, &PhoneLinkClient::snapshotReceived);
    link.server.reset();
    REQUIRE(waitFor([&] { return client.status().link == PhoneLinkState::Lost; }));

    QSignalSpy failures(&client, &PhoneLinkClient::commandFailed);
    client.answer(QStringLiteral("a"));
    REQUIRE(waitFor([&] { return failures.size() == 1; }));
    CHECK(failures.at(0).at(2).value<Error>().code == ErrorCode::Offline);

    link.engine.current = {callNamed("b", CallPhase::OnHold)};
    link.engine.accepting = false;
    link.serve();
    REQUIRE(waitFor([&] { return isConnected(client); }));
    REQUIRE(snapshots.size() == 1);
    CHECK(client.calls().size() == 1);
    CHECK(client.calls().constFirst().id == QStringLiteral("b"));
    CHECK(waitFor([&] { return link.engine.accepting; }));
}

TEST_CASE("When nobody listens the launcher is asked once, and the new phone is found")
{
    Link link;
    int launches = 0;
    PhoneLinkOptions options = link.options();
    options.launcher = [&] {
        ++launches;
        QTimer::singleShot(150, QCoreApplication::instance(), [&] { link.serve(); });
        return QtFuture::makeReadyFuture(Result<qint64>(1));
    };
    PhoneLinkClient client(options);
    client.start();
    REQUIRE(waitFor([&] { return isConnected(client); }));
    CHECK(launches == 1);
}

TEST_CASE("A launcher that cannot start anything is reported, and trying goes on")
{
    Link link;
    PhoneLinkOptions options = link.options();
    options.launcher = detachedPhoneLauncher(QStringLiteral("/nonexistent/linija-phone"), {});
    PhoneLinkClient client(options);
    client.start();
    REQUIRE(waitFor([&] { return client.status().linkDetail.contains(QStringLiteral("/nonexistent/linija-phone")); }));
    link.serve();
    CHECK(waitFor([&] { return isConnected(client); }));
}

TEST_CASE("Another protocol version is said plainly on both sides")
{
    Link link;
    link.serve();
    PhoneLinkOptions options = link.options();
    options.protocol = phoneProtocolVersion + 1;
    PhoneLinkClient client(options);
    client.start();
    REQUIRE(waitFor([&] { return client.status().link == PhoneLinkState::Incompatible; }));
    CHECK(client.status().linkDetail.contains(QStringLiteral("protocol")));
}

TEST_CASE("Broken lines are answered with an error and the door")
{
    Link link;
    link.serve();
    const auto refused = [&](const QByteArray &bytes) {
        RawClient raw(link.path);
        raw.hello();
        REQUIRE(waitFor([&] { return raw.got.contains("\"result\""); }));
        raw.got.clear();
        raw.say(bytes);
        CHECK(waitFor([&] { return raw.closed(); }));
        return raw.got;
    };
    CHECK(refused("garbage\n").contains("-32700"));
    CHECK(refused("{}\n").contains("-32600"));
    CHECK(refused("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n").contains("-32600"));
    CHECK(refused(QByteArray(JsonRpcLines::maxLine + 10, 'x')).contains("too-large"));
    CHECK(refused("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\",\"params\":{\"protocol\":99}}\n").contains("-32001"));

    RawClient rude(link.path);
    rude.say("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"call.answer\",\"params\":{\"id\":\"a\"}}\n");
    CHECK(waitFor([&] { return rude.closed(); }));
    CHECK(rude.got.contains("-32002"));
    CHECK(link.engine.asked.isEmpty());
    CHECK(waitFor([&] { return link.server->clientCount() == 0; }));
}

// What another user of the computer gets; nothing where there is no right to be one.
static std::optional<QByteArray> askedByAStranger(const QString &path)
{
    QProcess stranger;
    stranger.start(QStringLiteral("setpriv"),
                   {QStringLiteral("--reuid"), QStringLiteral("65534"), QStringLiteral("--regid"), QStringLiteral("65534"), QStringLiteral("--clear-groups"),
                    QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"),
                    QStringLiteral("import socket, sys\n"
                                   "s = socket.socket(socket.AF_UNIX)\n"
                                   "s.settimeout(20)\n"
                                   "try:\n"
                                   "    s.connect(sys.argv[1])\n"
                                   "except OSError as e:\n"
                                   "    print(type(e).__name__)\n"
                                   "    sys.exit()\n"
                                   "try:\n"
                                   "    s.sendall(b'{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\",\"params\":{\"protocol\":1}}\\n')\n"
                                   "except OSError:\n"
                                   "    pass\n" // it may be turned away before it has spoken
                                   "got = b''\n"
                                   "try:\n"
                                   "    while part := s.recv(65536):\n"
                                   "        got += part\n"
                                   "except OSError:\n" // the door may be shut on what it said
                                   "    pass\n"
                                   "print(got)\n"),
                    path});
    if (!waitFor([&] { return stranger.state() == QProcess::NotRunning; }, 30s) || stranger.error() == QProcess::FailedToStart || stranger.exitCode() != 0)
        return std::nullopt;
    return stranger.readAllStandardOutput();
}

TEST_CASE("Another user of the computer finds the door shut, and is turned away where somebody left it open")
{
    if (::geteuid() != 0) {
        WARN("skipped: only root can be another user");
        return;
    }
    Link link;
    link.engine.current = {callNamed("secret", CallPhase::Talking)};
    link.serve();
    REQUIRE(QFile::setPermissions(link.folder.path(), QFile::Permissions(0x7755))); // the folder is no hindrance
    const auto shut = askedByAStranger(link.path);
    REQUIRE(shut);
    CHECK(shut->trimmed() == "PermissionError");
    REQUIRE(QFile::setPermissions(link.path, QFile::Permissions(0x7777)));
    const auto open = askedByAStranger(link.path);
    REQUIRE(open);
    CHECK(open->contains("\"forbidden\""));
    CHECK_FALSE(open->contains("secret"));
    CHECK(link.server->clientCount() == 0);
}

TEST_CASE("Wrong parameters and unknown methods are answered and the connection stays")
{
    Link link;
    link.engine.current = {callNamed("a", CallPhase::Talking)};
    link.serve();
    RawClient raw(link.path);
    raw.hello();
    REQUIRE(waitFor([&] { return raw.got.contains("\"result\""); }));
    const auto answer = [&](const QByteArray &method, const QByteArray &params) {
        raw.got.clear();
        raw.say("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"" + method + "\",\"params\":" + params + "}\n");
        REQUIRE(waitFor([&] { return raw.got.endsWith('\n'); }));
        return raw.got;
    };
    CHECK(answer("call.fly", "{}").contains("-32601"));
    CHECK(answer("call.answer", "{}").contains("-32602"));
    CHECK(answer("call.answer", "{\"id\":5}").contains("-32602"));
    CHECK(answer("call.mute", "{\"id\":\"a\",\"muted\":\"yes\"}").contains("-32602"));
    CHECK(answer("call.dtmf", "{\"id\":\"a\"}").contains("-32602"));
    CHECK(answer("call.dial", "{\"target\":7}").contains("-32602"));
    CHECK(answer("phone.accepting", "{}").contains("-32602"));
    CHECK(answer("devices.select", "{\"input\":\"x\"}").contains("-32602"));
    CHECK(answer("call.answer", "{\"id\":\"zzz\"}").contains("not-found"));
    CHECK(answer("phone.quit", "{}").contains("\"busy\"")); // a call is up
    CHECK(answer("phone.snapshot", "{}").contains("\"calls\""));
    CHECK_FALSE(raw.closed());
    CHECK(link.engine.asked.isEmpty());
}

TEST_CASE("An idle phone leaves when asked, even by a window of another version")
{
    Link link;
    link.serve();
    QSignalSpy quits(link.server.get(), &PhoneLinkServer::quitRequested);
    RawClient raw(link.path);
    raw.say("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"phone.quit\"}\n");
    CHECK(waitFor([&] { return quits.size() == 1; }));
}

TEST_CASE("A client that does not read is dropped, and the others notice nothing")
{
    Link link;
    link.serve();
    PhoneLinkClient good(link.options());
    good.start();
    REQUIRE(waitFor([&] { return isConnected(good); }));
    RawClient deaf(link.path);
    deaf.socket.setReadBufferSize(1); // it stops reading, the system's buffer fills, then ours
    deaf.hello();
    REQUIRE(waitFor([&] { return link.server->clientCount() == 2; }));

    Call big = callNamed("a", CallPhase::Talking);
    for (int i = 0; i < 32; ++i)
        big.headers.insert(QStringLiteral("x-%1").arg(i), QString(1000, QLatin1Char('a')));
    QSignalSpy changes(&good, &PhoneLinkClient::callChanged);
    int sent = 0;
    const bool dropped = waitFor([&] {
        link.engine.set(big);
        ++sent;
        return link.server->clientCount() == 1;
    });
    CHECK(dropped);
    CHECK(waitFor([&] { return changes.size() == sent; }));
    CHECK(isConnected(good));
}

TEST_CASE("More clients than there are places are turned away")
{
    Link link;
    link.serve();
    std::vector<std::unique_ptr<RawClient>> all;
    for (int i = 0; i < PhoneLinkServer::maxClients; ++i)
        all.push_back(std::make_unique<RawClient>(link.path));
    REQUIRE(waitFor([&] { return link.server->clientCount() == PhoneLinkServer::maxClients; }));
    RawClient late(link.path);
    CHECK(waitFor([&] { return late.closed(); }));
    CHECK(late.got.contains("busy"));
    all.pop_back();
    REQUIRE(waitFor([&] { return link.server->clientCount() == PhoneLinkServer::maxClients - 1; }));
    RawClient next(link.path);
    next.hello();
    CHECK(waitFor([&] { return next.got.contains("\"result\""); }));
}

TEST_CASE("A phone that breaks the protocol is left, and asked again")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("phone.sock"));
    QLocalServer impostor;
    int visits = 0;
    const QByteArray answers[] = {
        "nonsense\n",
        "{\"jsonrpc\":\"2.0\",\"id\":ID,\"result\":{\"protocol\":1}}\n",
        QByteArray(JsonRpcLines::maxLine + 1, 'x'),
        "{\"jsonrpc\":\"2.0\",\"id\":ID,\"result\":{\"protocol\":1,\"status\":{\"registration\":\"none\",\"port\":1},\"calls\":[{\"id\":\"a\"}]}}\n",
    };
    QObject::connect(&impostor, &QLocalServer::newConnection, &impostor, [&] {
        QLocalSocket *const socket = impostor.nextPendingConnection();
        QObject::connect(socket, &QLocalSocket::readyRead, socket, [&visits, &answers, socket] {
            const JsonRpcMessage hello = readJsonRpc(socket->readAll().trimmed());
            const auto id = std::get<JsonRpcRequest>(hello).id.toInteger();
            socket->write(QByteArray(answers[visits++ % 4]).replace("ID", QByteArray::number(id)));
        });
    });
    REQUIRE(impostor.listen(path));
    PhoneLinkOptions options;
    options.socketPath = path;
    options.reconnect = {5ms, 5ms, 20ms};
    PhoneLinkClient client(options);
    QSignalSpy snapshots(&client, &PhoneLinkClient::snapshotReceived);
    client.start();
    CHECK(waitFor([&] { return visits >= 8; }));
    CHECK(snapshots.isEmpty());
    CHECK_FALSE(isConnected(client));
}

TEST_CASE("A phone that does not answer is given up after the limit")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("phone.sock"));
    QLocalServer mute;
    int visits = 0;
    QObject::connect(&mute, &QLocalServer::newConnection, &mute, [&] {
        (void)mute.nextPendingConnection();
        ++visits;
    });
    REQUIRE(mute.listen(path));
    PhoneLinkOptions options;
    options.socketPath = path;
    options.answerLimit = 100ms;
    options.reconnect = {5ms, 5ms, 20ms};
    PhoneLinkClient client(options);
    client.start();
    CHECK(waitFor([&] { return visits >= 2; }));
}

TEST_CASE("A path that no socket can have is refused with words")
{
    FakePhoneEngine engine;
    PhoneLinkServer server(engine, AcceptCalls::Always);
    const auto result = server.listen(QStringLiteral("/tmp/") + QString(200, QLatin1Char('x')));
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::Invalid);
}
