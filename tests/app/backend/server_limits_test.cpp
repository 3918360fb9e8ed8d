// The server's limits, with limits short enough to wait for: the real server, api and database in this process.
#include "tests/catch.h"

#include "app/backend/api.h"
#include "app/backend/eventhub.h"
#include "app/backend/server.h"
#include "tests/app/backend/backendprocess.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace linija;
using namespace linija::backend;
using namespace std::chrono_literals;
using linija::test::HttpConnection;

namespace {

class RunningServer
{
public:
    explicit RunningServer(ServerLimits limits) : server(hub, limits)
    {
        authenticator.acceptDemoTokens();
        const auto listening = server.listen(u"127.0.0.1"_s, 0);
        REQUIRE(listening.ok());
        port = *listening;
        workers = std::make_unique<DatabaseWorkers>(
            m_folder.filePath(u"db.sqlite"_s), 1, [this](std::function<void()> function) { server.post(std::move(function)); }, [](qint64) {});
        const auto started = workers->start();
        REQUIRE(started.ok());
        api = std::make_unique<Api>(clock, authenticator, *workers, QUuid::createUuid(), m_folder.filePath(u"recordings"_s));
        hub.setState("{}");
        m_thread = std::thread([this] { server.run(*api); });
    }
    ~RunningServer()
    {
        server.stop();
        m_thread.join();
        workers.reset();
        server.drain();
    }

    SystemClock clock;
    Authenticator authenticator;
    EventHub hub;
    Server server;
    std::unique_ptr<DatabaseWorkers> workers;
    std::unique_ptr<Api> api;
    quint16 port = 0;

private:
    QTemporaryDir m_folder;
    std::thread m_thread;
};

// Feeds bytes one by one until the other side closes; milliseconds until then, or -1.
qint64 dripUntilClosed(HttpConnection &http, const QByteArray &bytes, int pause)
{
    QElapsedTimer timer;
    timer.start();
    for (const char c : bytes) {
        http.socket().write(&c, 1);
        http.socket().waitForReadyRead(pause);
        if (http.socket().state() != QAbstractSocket::ConnectedState)
            return timer.elapsed();
    }
    return -1;
}

} // namespace

TEST_CASE("a client that drips its head or body is closed, others are served meanwhile")
{
    ServerLimits limits;
    limits.idle = 1s;
    limits.body = 1s;
    RunningServer running(limits);
    HttpConnection head(running.port);
    REQUIRE(head.connected());
    const qint64 headClosed = dripUntilClosed(head, "GET /v1 HTTP/1.1\r\nX: " + QByteArray(200, 'x'), 50);
    CHECK(headClosed > 500);
    CHECK(headClosed < 6000);

    HttpConnection body(running.port);
    REQUIRE(body.connected());
    body.socket().write("PUT /v1/tasks/x HTTP/1.1\r\nContent-Length: 1000\r\n\r\n");
    const qint64 bodyClosed = dripUntilClosed(body, QByteArray(200, 'x'), 50);
    CHECK(bodyClosed > 500);
    CHECK(bodyClosed < 6000);

    HttpConnection silent(running.port);
    REQUIRE(silent.connected());
    CHECK_FALSE(silent.more(6000));
    CHECK(silent.socket().state() == QAbstractSocket::UnconnectedState);
    HttpConnection other(running.port);
    CHECK(other.call("GET", "/v1").status == 200);
}

TEST_CASE("connections beyond the limit are told to come again")
{
    ServerLimits limits;
    limits.connections = 4;
    RunningServer running(limits);
    std::vector<std::unique_ptr<HttpConnection>> open;
    for (int i = 0; i < 4; ++i) {
        open.push_back(std::make_unique<HttpConnection>(running.port));
        REQUIRE(open.back()->call("GET", "/healthz").status == 200);
    }
    HttpConnection fifth(running.port);
    const auto refused = fifth.call("GET", "/healthz");
    CHECK(refused.status == 503);
    CHECK(refused.problem() == u"rate-limited"_s);
    CHECK(refused.head.contains("Retry-After"));
    open.clear();
    QElapsedTimer timer;
    timer.start();
    int status = 0;
    while (status != 200 && timer.elapsed() < 10'000)
        status = HttpConnection(running.port).call("GET", "/healthz").status;
    CHECK(status == 200);
}

TEST_CASE("an event stream that takes nothing is closed and holds at most the newest state")
{
    ServerLimits limits;
    limits.eventWrite = 1s;
    limits.ping = 1s;
    RunningServer running(limits);
    HttpConnection slow(running.port);
    HttpConnection quick(running.port);
    for (HttpConnection *stream : {&slow, &quick}) {
        REQUIRE(stream->connected());
        stream->socket().write("GET /v1/events HTTP/1.1\r\nAuthorization: Bearer demo-olena\r\n\r\n");
        REQUIRE(stream->more());
    }
    slow.socket().setReadBufferSize(1024); // takes nothing more from the kernel
    const auto listeners = [&running] {
        std::atomic<int> count = -1;
        running.server.post([&] { count = static_cast<int>(running.hub.listeners()); });
        while (count < 0)
            std::this_thread::yield();
        return count.load();
    };
    CHECK(listeners() == 2);
    QElapsedTimer timer;
    timer.start();
    const QByteArray large(1024 * 1024, 'x');
    while (listeners() == 2 && timer.elapsed() < 30'000) {
        running.server.post([&running, &large] { running.hub.setState(large); });
        quick.more(20);
        quick.buffer().clear();
    }
    CHECK(listeners() == 1);
    CHECK(quick.socket().state() == QAbstractSocket::ConnectedState);
    running.server.post([&running] { running.hub.setState("{\"last\":1}"); });
    while (!quick.buffer().contains("{\"last\":1}") && quick.more(5000)) { }
    CHECK(quick.buffer().contains("{\"last\":1}"));
    while (!quick.buffer().contains("event: ping") && quick.more(5000)) { }
    CHECK(quick.buffer().contains("event: ping"));
}
