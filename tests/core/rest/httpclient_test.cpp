#include "core/rest/curlhttpclient.h"
#include "tests/catch.h"
#include "tests/core/rest/scriptedserver.h"
#include "tests/waitfor.h"

#include <QElapsedTimer>

#include <thread>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.totalTimeout = 5s;
    return request;
}

quint32 crc32(const QByteArray &bytes) // RFC 1952, 8
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) ? 0xedb88320U : 0U);
    }
    return ~crc;
}

// Qt packs in zlib's frame (RFC 1950); HTTP's gzip is the same deflate in another frame (RFC 1952).
QByteArray gzip(const QByteArray &plain)
{
    const QByteArray zlib = qCompress(plain, 9);
    const QByteArray deflate = zlib.mid(4 + 2, zlib.size() - 4 - 2 - 4);
    QByteArray out("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff", 10);
    out += deflate;
    for (const quint32 number : {crc32(plain), static_cast<quint32>(plain.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            out += static_cast<char>(number >> shift);
    }
    return out;
}

// Writes as fast as the other side reads, for ever.
void flood(QTcpSocket &socket)
{
    const auto more = [&socket] {
        while (socket.bytesToWrite() < 1'000'000)
            socket.write(QByteArray(65'536, 'x'));
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

} // namespace

TEST_CASE("An answer comes back with status, headers and body")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write(ScriptedServer::answer(418, "text/plain", "short and stout", "X-One: a\r\nx-ONE: b\r\n"));
    });
    REQUIRE(server.listening());
    CurlHttpClient client;
    HttpRequest request = get(server.url(QStringLiteral("/pot?q=1")));
    request.method = HttpMethod::Put;
    request.headers = {{"X-Asked", "yes"}};
    request.body = "water";
    const auto response = resultOf(client.send(request));
    REQUIRE(response.ok());
    CHECK(response->status == 418);
    CHECK(response->header("x-one") == "a");
    CHECK(response->body == "short and stout");
    REQUIRE(server.requests.size() == 1);
    CHECK(server.requests[0].startsWith("PUT /pot?q=1 HTTP/1.1\r\n"));
    CHECK(server.requests[0].contains("\r\nX-Asked: yes\r\n"));
    CHECK(server.requests[0].endsWith("\r\n\r\nwater"));
}

TEST_CASE("One connection serves many requests")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) { socket.write(ScriptedServer::answer(200, "text/plain", "ok")); });
    CurlHttpClient client;
    for (int i = 0; i < 20; ++i)
        REQUIRE(resultOf(client.send(get(server.url()))).ok());
    CHECK(server.connections == 1);
}

TEST_CASE("A length of three gigabytes is refused before the first byte")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 3221225472\r\n\r\n{");
    });
    CurlHttpClient client;
    const auto response = resultOf(client.send(get(server.url())));
    REQUIRE_FALSE(response.ok());
    CHECK(response.error().code == ErrorCode::TooLarge);
}

TEST_CASE("An endless body is cut at the bound")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        flood(socket);
    });
    CurlHttpClient client;
    HttpRequest request = get(server.url());
    request.maxBodyBytes = 3'000'000;
    const auto response = resultOf(client.send(request), 20s);
    REQUIRE_FALSE(response.ok());
    CHECK(response.error().code == ErrorCode::TooLarge);
    CHECK(waitFor([&] { return server.disconnections == 1; })); // and the connection is not kept
}

TEST_CASE("A small packed answer that unpacks to much is cut at the bound")
{
    const QByteArray bomb = gzip(QByteArray(64 * 1024 * 1024, '0'));
    REQUIRE(bomb.size() < 100'000);
    ScriptedServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(ScriptedServer::answer(200, "application/json", bomb, "Content-Encoding: gzip\r\n"));
    });
    CurlHttpClient client;
    HttpRequest request = get(server.url());
    request.maxBodyBytes = 1'000'000;
    const auto response = resultOf(client.send(request));
    REQUIRE_FALSE(response.ok());
    CHECK(response.error().code == ErrorCode::TooLarge);
}

TEST_CASE("A packed answer is unpacked, a broken one is corrupt")
{
    QByteArray packed = gzip("{\"a\":1}");
    SECTION("whole")
    {
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(ScriptedServer::answer(200, "application/json", packed, "Content-Encoding: gzip\r\n"));
        });
        CurlHttpClient client;
        const auto response = resultOf(client.send(get(server.url())));
        REQUIRE(response.ok());
        CHECK(response->body == "{\"a\":1}");
        CHECK(server.requests[0].toLower().contains("accept-encoding: gzip"));
    }
    SECTION("broken")
    {
        packed[12] = static_cast<char>(packed[12] ^ 0x55);
        packed[13] = static_cast<char>(packed[13] ^ 0x55);
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(ScriptedServer::answer(200, "application/json", packed, "Content-Encoding: gzip\r\n"));
        });
        CurlHttpClient client;
        const auto response = resultOf(client.send(get(server.url())));
        REQUIRE_FALSE(response.ok());
        CHECK(response.error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("Headers without end are cut")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\n");
        for (int i = 0; i < 400; ++i)
            socket.write("X-Filler-" + QByteArray::number(i) + ": " + QByteArray(1000, 'h') + "\r\n");
        socket.write("\r\n");
    });
    CurlHttpClient client;
    const auto response = resultOf(client.send(get(server.url())));
    REQUIRE_FALSE(response.ok());
    CHECK(response.error().code == ErrorCode::TooLarge);
}

TEST_CASE("A trickle ends at the total time limit")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("."); });
        timer->start(50);
    });
    CurlHttpClient client;
    HttpRequest request = get(server.url());
    request.totalTimeout = 700ms;
    QElapsedTimer time;
    time.start();
    const auto response = resultOf(client.send(request));
    REQUIRE_FALSE(response.ok());
    CHECK(response.error().code == ErrorCode::Timeout);
    CHECK(response.error().retryable);
    CHECK(time.elapsed() >= 600);
}

TEST_CASE("Silence ends before the total time limit")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) { socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nbegin"); });
    CurlHttpClient client;
    HttpRequest request = get(server.url());
    request.totalTimeout = 60s;
    request.silenceTimeout = 1s;
    const auto response = resultOf(client.send(request), 20s);
    REQUIRE_FALSE(response.ok());
    CHECK(response.error().code == ErrorCode::Timeout);
}

TEST_CASE("A connection that breaks in the middle of the body is no answer")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"half\":");
        socket.flush();
        QTimer::singleShot(20, &socket, [&socket] { socket.abort(); });
    });
    CurlHttpClient client;
    const auto response = resultOf(client.send(get(server.url())));
    REQUIRE_FALSE(response.ok());
    CHECK(response.error().code == ErrorCode::Offline);
    CHECK(response.error().retryable);
}

TEST_CASE("Nobody there is offline, and the detail names host and port but no query")
{
    QUrl url;
    {
        QTcpServer gone;
        REQUIRE(gone.listen(QHostAddress::LocalHost, 0));
        url = QUrl(QStringLiteral("http://127.0.0.1:%1/v1/customers?q=%2B37126555014").arg(gone.serverPort()));
    }
    CurlHttpClient client;
    const auto response = resultOf(client.send(get(url)));
    REQUIRE_FALSE(response.ok());
    CHECK(response.error().code == ErrorCode::Offline);
    CHECK(response.error().detail.contains(QString::number(url.port())));
    CHECK_FALSE(response.error().detail.contains(QStringLiteral("26555014")));
}

TEST_CASE("Bytes that are not HTTP are not an answer")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("SSH-2.0-OpenSSH_9.2p1\r\n\r\nwhat?\r\n");
        socket.disconnectFromHost();
    });
    CurlHttpClient client;
    const auto response = resultOf(client.send(get(server.url())));
    REQUIRE_FALSE(response.ok());
    CHECK(response.error().code == ErrorCode::Corrupt);
}

TEST_CASE("Redirects")
{
    CurlHttpClient client;
    SECTION("to the same host are followed")
    {
        ScriptedServer server([](QTcpSocket &socket, const QByteArray &request) {
            if (request.startsWith("GET /here "))
                socket.write(ScriptedServer::answer(307, "text/html", "<p>over there</p>", "Location: /there\r\n"));
            else
                socket.write(ScriptedServer::answer(200, "text/plain", "arrived"));
        });
        const auto response = resultOf(client.send(get(server.url(QStringLiteral("/here")))));
        REQUIRE(response.ok());
        CHECK(response->status == 200);
        CHECK(response->body == "arrived");
    }
    SECTION("to another host are not, and the token does not go there")
    {
        ScriptedServer other([](QTcpSocket &socket, const QByteArray &) { socket.write(ScriptedServer::answer(200, "text/plain", "thanks for the token")); });
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(ScriptedServer::answer(302, "text/html", "moved", "Location: " + other.url().toEncoded() + "\r\n"));
        });
        HttpRequest request = get(server.url());
        request.headers = {{"Authorization", "Bearer secret"}};
        const auto response = resultOf(client.send(request));
        REQUIRE(response.ok());
        CHECK(response->status == 302);
        CHECK(other.connections == 0);
    }
    SECTION("to a file are not")
    {
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(ScriptedServer::answer(302, "text/html", "", "Location: file:///etc/passwd\r\n"));
        });
        const auto response = resultOf(client.send(get(server.url())));
        REQUIRE(response.ok());
        CHECK(response->status == 302);
        CHECK(response->body.isEmpty());
    }
    SECTION("in a circle end")
    {
        ScriptedServer server([](QTcpSocket &socket, const QByteArray &) { socket.write(ScriptedServer::answer(301, "text/html", "", "Location: /again\r\n")); });
        const auto response = resultOf(client.send(get(server.url())));
        REQUIRE(response.ok());
        CHECK(response->status == 301);
        CHECK(server.requests.size() == 4);
    }
    SECTION("of a write are not followed")
    {
        ScriptedServer server([](QTcpSocket &socket, const QByteArray &) { socket.write(ScriptedServer::answer(307, "text/html", "", "Location: /again\r\n")); });
        HttpRequest request = get(server.url());
        request.method = HttpMethod::Put;
        request.body = "x";
        const auto response = resultOf(client.send(request));
        REQUIRE(response.ok());
        CHECK(response->status == 307);
        CHECK(server.requests.size() == 1);
    }
}

TEST_CASE("What cannot be sent is invalid")
{
    CurlHttpClient client;
    for (const char *url : {"file:///etc/passwd", "ftp://127.0.0.1/", "http://", "gopher://127.0.0.1:70/"}) {
        const auto response = resultOf(client.send(get(QUrl(QString::fromLatin1(url)))));
        REQUIRE_FALSE(response.ok());
        CHECK(response.error().code == ErrorCode::Invalid);
    }
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) { socket.write(ScriptedServer::answer(200, "text/plain", "ok")); });
    HttpRequest request = get(server.url());
    request.headers = {{"X-A", "one\r\nX-Injected: two"}};
    const auto response = resultOf(client.send(request));
    REQUIRE_FALSE(response.ok());
    CHECK(response.error().code == ErrorCode::Invalid);
    CHECK(server.connections == 0);
}

TEST_CASE("The end of the client ends what is under way, at once and with a word")
{
    ScriptedServer server([](QTcpSocket &, const QByteArray &) {}); // never answers
    auto client = std::make_unique<CurlHttpClient>();
    std::vector<QFuture<Result<HttpResponse>>> futures;
    for (int i = 0; i < 20; ++i)
        futures.push_back(client->send(get(server.url())));
    REQUIRE(waitFor([&] { return server.requests.size() >= 8; }));
    QElapsedTimer time;
    time.start();
    client.reset();
    CHECK(time.elapsed() < 2000);
    for (auto &future : futures) {
        REQUIRE(future.isFinished());
        REQUIRE_FALSE(future.result().ok());
        CHECK(future.result().error().code == ErrorCode::Cancelled);
    }
}

TEST_CASE("A cancelled request lets its connection go")
{
    ScriptedServer server([](QTcpSocket &, const QByteArray &) {});
    CurlHttpClient client;
    auto future = client.send(get(server.url()));
    REQUIRE(waitFor([&] { return server.requests.size() == 1; }));
    future.cancel();
    CHECK(waitFor([&] { return server.disconnections == 1; }));
}

TEST_CASE("A reader that falls behind is cut off instead of filling the memory")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
        flood(socket);
    });
    CurlHttpClient client;
    QObject context;
    std::optional<Result<void>> end;
    HttpStreamCallbacks callbacks;
    callbacks.onBytes = [](const QByteArray &) { std::this_thread::sleep_for(std::chrono::milliseconds(5)); };
    callbacks.onEnd = [&](const Result<void> &result) { end = result; };
    HttpRequest request = get(server.url());
    request.totalTimeout = 0ms;
    request.maxBodyBytes = 200'000;
    const auto stream = client.openStream(request, &context, callbacks);
    REQUIRE(waitFor([&] { return end.has_value(); }, 20s));
    REQUIRE_FALSE(end->ok());
    CHECK(end->error().code == ErrorCode::TooLarge);
}
