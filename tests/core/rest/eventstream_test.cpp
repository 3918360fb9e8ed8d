#include "core/rest/curlhttpclient.h"
#include "core/rest/eventstream.h"
#include "tests/catch.h"
#include "tests/core/rest/scriptedserver.h"
#include "tests/waitfor.h"

using namespace linija;
using namespace linija::test;

namespace {

struct Listener
{
    explicit Listener(EventStream &stream)
    {
        QObject::connect(&stream, &EventStream::opened, &context, [this] { ++opened; });
        QObject::connect(&stream, &EventStream::event, &context, [this](const SseEvent &event) { events.push_back(event); });
        QObject::connect(&stream, &EventStream::closed, &context, [this](const Error &why) { closed.push_back(why); });
    }
    QObject context;
    int opened = 0;
    std::vector<SseEvent> events;
    std::vector<Error> closed;
};

HttpRequest streamRequest(const ScriptedServer &server)
{
    HttpRequest request;
    request.url = server.url(QStringLiteral("/v1/events"));
    return request;
}

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n";

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

TEST_CASE("Events arrive over a real connection, also one byte at a time")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket.write(head);
        const QByteArray text = "id: 1\nevent: state\ndata: {\"head\":\"5\"}\n\nevent: ping\ndata: {}\n\n";
        for (const char byte : text) {
            socket.write(chunk(QByteArray(1, byte)));
            socket.flush();
        }
    });
    CurlHttpClient client;
    EventStream stream(client);
    Listener heard(stream);
    stream.open(streamRequest(server));
    REQUIRE(waitFor([&] { return heard.events.size() == 2; }));
    CHECK(heard.opened == 1);
    CHECK(heard.events[0].type == QStringLiteral("state"));
    CHECK(heard.events[0].data == QStringLiteral("{\"head\":\"5\"}"));
    CHECK(heard.events[1].type == QStringLiteral("ping"));
    CHECK(heard.closed.empty());
}

TEST_CASE("The stream is open when its head is there, before the first event")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) { socket.write(head); });
    CurlHttpClient client;
    EventStream stream(client);
    Listener heard(stream);
    stream.open(streamRequest(server));
    CHECK(waitFor([&] { return heard.opened == 1; }));
}

TEST_CASE("After a break the last event id goes along")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(head + chunk("id: 42\ndata: x\n\n") + "0\r\n\r\n");
        socket.disconnectFromHost();
    });
    CurlHttpClient client;
    EventStream stream(client);
    Listener heard(stream);
    stream.open(streamRequest(server));
    REQUIRE(waitFor([&] { return heard.closed.size() == 1; }));
    CHECK(heard.closed[0].retryable);
    CHECK_FALSE(server.requests[0].contains("Last-Event-ID"));
    stream.open(streamRequest(server));
    REQUIRE(waitFor([&] { return heard.closed.size() == 2; }));
    CHECK(server.requests[1].contains("\r\nLast-Event-ID: 42\r\n"));
}

TEST_CASE("What is no event stream is closed with the reason")
{
    QByteArray answer;
    ErrorCode code = ErrorCode::Internal;
    SECTION("HTML from a proxy")
    {
        answer = ScriptedServer::answer(200, "text/html", "<html>Please sign in to the guest network</html>");
        code = ErrorCode::Corrupt;
    }
    SECTION("no valid token")
    {
        answer = ScriptedServer::answer(401, "application/problem+json", "{}");
        code = ErrorCode::Unauthorized;
    }
    SECTION("overloaded")
    {
        answer = ScriptedServer::answer(503, "text/plain", "later");
        code = ErrorCode::Offline;
    }
    ScriptedServer server([&](QTcpSocket &socket, const QByteArray &) { socket.write(answer); });
    CurlHttpClient client;
    EventStream stream(client);
    Listener heard(stream);
    stream.open(streamRequest(server));
    REQUIRE(waitFor([&] { return heard.closed.size() == 1; }));
    CHECK(heard.closed[0].code == code);
    CHECK(heard.opened == 0);
}

TEST_CASE("A closed stream says nothing more and lets its connection go")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(chunk("data: x\n\n")); });
        timer->start(1);
    });
    CurlHttpClient client;
    EventStream stream(client);
    Listener heard(stream);
    stream.open(streamRequest(server));
    REQUIRE(waitFor([&] { return heard.events.size() > 3; }));
    stream.close();
    const size_t count = heard.events.size();
    CHECK(waitFor([&] { return server.disconnections == 1; }));
    CHECK(heard.events.size() == count);
    CHECK(heard.closed.empty());
}

TEST_CASE("The client may end before the stream")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) { socket.write(head); });
    auto client = std::make_unique<CurlHttpClient>();
    EventStream stream(*client);
    Listener heard(stream);
    stream.open(streamRequest(server));
    REQUIRE(waitFor([&] { return heard.opened == 1; }));
    client.reset();
    CHECK(waitFor([&] { return heard.closed.size() == 1; }));
    CHECK(heard.closed[0].code == ErrorCode::Cancelled);
}
