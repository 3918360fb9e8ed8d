#include "tests/catch.h"

#include "tests/app/backend/backendprocess.h"

#include <QElapsedTimer>
#include <QSet>

#include <atomic>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace linija::test;

namespace {

QJsonObject task(const QString &subject)
{
    return {{u"customerId"_s, u"018f2e5a-7d3b-7000-8000-000000000001"_s}, {u"kind"_s, u"callback"_s}, {u"state"_s, u"open"_s},
            {u"subject"_s, subject}, {u"createdAt"_s, u"2026-11-21T10:00:00Z"_s}};
}

struct Feed
{
    QByteArray cursor;
    QMap<QString, QJsonObject> items; // id → resource, latest
    int repeated = 0;                 // items seen twice with the same rev

    // One page; false when nothing more was there.
    bool pull(HttpConnection &http, int limit)
    {
        const HttpAnswer answer =
            http.call("GET", "/v1/changes?limit=" + QByteArray::number(limit) + (cursor.isEmpty() ? "" : "&since=" + cursor));
        if (answer.status != 200)
            return false;
        const QJsonObject page = answer.json();
        cursor = page.value(u"next"_s).toString().toLatin1();
        for (const QJsonValue &each : page.value(u"items"_s).toArray()) {
            const QJsonObject item = each.toObject();
            const QString id = item.value(u"id"_s).toString();
            if (items.value(id).value(u"rev"_s) == item.value(u"rev"_s))
                ++repeated;
            items.insert(id, item);
        }
        return page.value(u"more"_s).toBool();
    }
};

} // namespace

TEST_CASE("a reader of the feed misses nothing while eight writers write")
{
    BackendProcess backend(Company::Empty);
    REQUIRE(backend.port() != 0);
    constexpr int writers = 8;
    constexpr int creates = 60;
    std::atomic<int> refused = 0;
    std::atomic<bool> done = false;
    QMap<QString, QString> confirmed[writers]; // id → subject as it was answered last

    Feed feed;
    std::thread reader([&] {
        HttpConnection http(backend.port());
        while (!done)
            while (feed.pull(http, 7)) { }
        while (feed.pull(http, 7)) { }
    });
    std::vector<std::thread> threads;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back([&, w] {
            HttpConnection http(backend.port());
            for (int i = 0; i < creates; ++i) {
                const QString id = freshId();
                const QString subject = u"writer %1 task %2"_s.arg(w).arg(i);
                if (http.create("tasks", id, task(subject)).status != 201)
                    ++refused;
                confirmed[w].insert(id, subject);
                if (i % 3 == 0) {
                    const QString changed = subject + u" changed"_s;
                    if (http.patch("tasks", id, "1", freshId(), {{u"subject"_s, changed}}).status != 200)
                        ++refused;
                    confirmed[w].insert(id, changed);
                }
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    done = true;
    reader.join();
    CHECK(refused == 0);
    CHECK(feed.repeated == 0);
    CHECK(feed.items.size() == writers * creates);
    for (const auto &mine : confirmed) {
        for (auto it = mine.begin(); it != mine.end(); ++it)
            CHECK(feed.items.value(it.key()).value(u"data"_s).toObject().value(u"subject"_s).toString() == it.value());
    }
}

TEST_CASE("the same create and the same patch from many at once are carried out once")
{
    BackendProcess backend(Company::Empty);
    const QString id = freshId();
    const QString key = freshId();
    std::atomic<int> created = 0, repeated = 0, patched = 0, other = 0;
    const auto everybody = [](auto action) {
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back(action);
        for (std::thread &thread : threads)
            thread.join();
    };
    everybody([&] {
        HttpConnection http(backend.port());
        const int status = http.create("tasks", id, task(u"one"_s)).status;
        ++(status == 201 ? created : status == 200 ? repeated : other);
    });
    everybody([&] {
        HttpConnection http(backend.port());
        const HttpAnswer answer = http.patch("tasks", id, "1", key, {{u"subject"_s, u"two"_s}});
        ++(answer.status == 200 && answer.json().value(u"rev"_s) == u"2"_s ? patched : other);
    });
    CHECK(created == 1);
    CHECK(repeated == 7);
    CHECK(patched == 8);
    CHECK(other == 0);
    HttpConnection http(backend.port());
    CHECK(http.call("GET", "/v1/tasks/" + id.toLatin1()).json().value(u"rev"_s) == u"2"_s);
}

TEST_CASE("of two patches for the same rev one wins and the other sees the winner")
{
    BackendProcess backend(Company::Empty);
    HttpConnection http(backend.port());
    const QString id = freshId();
    REQUIRE(http.create("tasks", id, task(u"one"_s)).status == 201);
    std::atomic<int> won = 0;
    std::atomic<int> lost = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back([&, i] {
            HttpConnection mine(backend.port());
            const HttpAnswer answer = mine.patch("tasks", id, "1", freshId(), {{u"subject"_s, QString::number(i)}});
            if (answer.status == 200)
                ++won;
            else if (answer.status == 412 && answer.json().value(u"current"_s).toObject().value(u"rev"_s) == u"2"_s)
                ++lost;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(won == 1);
    CHECK(lost == 5);
}

TEST_CASE("kill -9 loses nothing that was confirmed, and a patch repeated after it is not doubled")
{
    BackendProcess backend(Company::Empty);
    for (int round = 0; round < 4; ++round) {
        QVector<QString> confirmed;
        std::mutex mutex;
        std::vector<std::thread> threads;
        std::atomic<int> answered = 0;
        for (int w = 0; w < 4; ++w) {
            threads.emplace_back([&] {
                HttpConnection http(backend.port());
                for (;;) {
                    const QString id = freshId();
                    if (http.create("tasks", id, task(u"kept"_s)).status != 201)
                        return; // the process is gone
                    ++answered;
                    const std::scoped_lock lock(mutex);
                    confirmed.append(id);
                }
            });
        }
        QElapsedTimer clock;
        clock.start();
        while (answered < 40 && clock.elapsed() < 20'000)
            std::this_thread::yield();
        backend.kill();
        for (std::thread &thread : threads)
            thread.join();
        CHECK(confirmed.size() >= 40);
        backend.start();
        REQUIRE(backend.port() != 0);
        HttpConnection http(backend.port());
        for (const QString &id : confirmed)
            REQUIRE(http.call("GET", "/v1/tasks/" + id.toLatin1()).status == 200);
        const QString key = freshId();
        const HttpAnswer first = http.patch("tasks", confirmed.first(), "1", key, {{u"subject"_s, u"changed"_s}});
        REQUIRE(first.status == 200);
        backend.kill();
        backend.start();
        HttpConnection again(backend.port());
        const HttpAnswer replay = again.patch("tasks", confirmed.first(), "1", key, {{u"subject"_s, u"changed"_s}});
        CHECK(replay.status == 200);
        CHECK(replay.body == first.body);
    }
}

TEST_CASE("kill -9 while the demo company is being made leaves an empty database or a whole one")
{
    BackendProcess backend(Company::Demo);
    HttpConnection http(backend.port());
    Feed whole;
    while (whole.pull(http, 1000)) { }
    CHECK(whole.items.size() > 5000);
    backend.kill();
    for (const int wait : {30, 120, 300}) {
        QFile::remove(backend.databaseFile());
        QFile::remove(backend.databaseFile() + u"-wal"_s);
        QFile::remove(backend.databaseFile() + u"-shm"_s);
        QProcess early;
        early.start(QStringLiteral(LINIJA_BIN_DIR "/linija-backend"),
                    {u"--db"_s, backend.databaseFile(), u"--demo"_s, QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo")});
        REQUIRE(early.waitForStarted());
        early.waitForFinished(wait);
        early.kill();
        early.waitForFinished();
        backend.start();
        REQUIRE(backend.port() != 0);
        HttpConnection after(backend.port());
        Feed feed;
        while (feed.pull(after, 1000)) { }
        CHECK(feed.items.size() == whole.items.size());
        backend.kill();
    }
}

TEST_CASE("an event stream tells the state at once and after each commit")
{
    BackendProcess backend(Company::Empty);
    HttpConnection stream(backend.port());
    REQUIRE(stream.connected());
    stream.socket().write("GET /v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer demo-olena\r\n\r\n");
    const auto next = [&stream]() -> QByteArray {
        qsizetype end = -1;
        while ((end = stream.buffer().indexOf("\n\n")) < 0) {
            if (!stream.more(5000))
                return {};
        }
        const QByteArray event = stream.buffer().left(end);
        stream.buffer().remove(0, end + 2);
        return event;
    };
    const QByteArray first = next();
    CHECK(first.startsWith("HTTP/1.1 200 OK"));
    CHECK(first.contains("event: state\ndata: {\"head\":\""));
    HttpConnection http(backend.port());
    REQUIRE(http.create("tasks", freshId(), task(u"one"_s)).status == 201);
    const QByteArray second = next();
    CHECK(second.startsWith("event: state\n"));
    CHECK(second != first.right(second.size()));
    CHECK(backend.stop() == 0); // an open stream does not hold the process back
    CHECK_FALSE(stream.more(5000));
    CHECK(stream.socket().state() == QAbstractSocket::UnconnectedState);
}

TEST_CASE("hundreds of event streams all hear of a commit, and those that went away are forgotten")
{
    BackendProcess backend(Company::Empty);
    std::vector<std::unique_ptr<HttpConnection>> streams;
    for (int i = 0; i < 300; ++i) {
        streams.push_back(std::make_unique<HttpConnection>(backend.port()));
        REQUIRE(streams.back()->connected());
        streams.back()->socket().write("GET /v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer demo-olena\r\n\r\n");
        streams.back()->socket().flush();
    }
    const auto hear = [](HttpConnection &stream) {
        while (!stream.buffer().contains("\n\n") || !stream.buffer().contains("event: state")) {
            if (!stream.more(10'000))
                return false;
        }
        stream.buffer().clear();
        return true;
    };
    for (const auto &stream : streams)
        REQUIRE(hear(*stream));
    for (size_t i = 0; i < 100; ++i)
        streams[i]->socket().abort();
    HttpConnection http(backend.port());
    REQUIRE(http.create("tasks", freshId(), task(u"one"_s)).status == 201);
    for (size_t i = 100; i < streams.size(); ++i)
        CHECK(hear(*streams[i]));
}

TEST_CASE("what is not HTTP is answered or closed, and the server goes on")
{
    BackendProcess backend(Company::Empty);
    const QByteArray sign = "Authorization: Bearer demo-olena\r\n";
    const struct { QByteArray bytes; int status; } cases[] = {
        {"hello\r\n\r\n", 400},
        {"GET / HTTP/9.9\r\n\r\n", 400},
        {"GET /v1 HTTP/1.1\r\n" + sign + "Bad Header: x\r\n\r\n", 400},
        {"GET /v1 HTTP/1.1\r\n" + sign + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", 400},
        {"GET /v1 HTTP/1.1\r\n" + sign + "Content-Length: -5\r\n\r\n", 400},
        {"PUT /v1/tasks/x HTTP/1.1\r\n" + sign + "Content-Length: 99999999999\r\n\r\n", 413},
        {"GET http://other/ HTTP/1.1\r\n" + sign + "\r\n", 400},
        {"GET /v1 HTTP/1.1\r\n" + sign + "X: " + QByteArray(70'000, 'x') + "\r\n\r\n", 413},
        {"GET /" + QByteArray(70'000, 'x') + " HTTP/1.1\r\n" + sign + "\r\n", 413},
        {"GET /v1 HTTP/1.1\r\n" + sign + QByteArray("A: b\r\n").repeated(20'000) + "\r\n", 413},
        {QByteArray(200'000, '\0'), 400},
        {"GET /v1/%ff%00%2f HTTP/1.1\r\n" + sign + "\r\n", 404},
    };
    for (const auto &each : cases) {
        HttpConnection http(backend.port());
        INFO(each.bytes.left(60).toStdString());
        const HttpAnswer answer = http.raw(each.bytes);
        CHECK(answer.status == each.status);
        CHECK(answer.problem() != QString());
    }
    { // a chunked body that never ends
        HttpConnection http(backend.port());
        REQUIRE(http.connected());
        http.socket().write("PUT /v1/tasks/" + freshId().toLatin1() + " HTTP/1.1\r\n" + sign + "Transfer-Encoding: chunked\r\n\r\n");
        int chunks = 0;
        while (http.socket().state() == QAbstractSocket::ConnectedState && chunks < 400) {
            http.socket().write("10000\r\n" + QByteArray(0x10000, 'x') + "\r\n");
            http.socket().waitForBytesWritten(2000);
            if (http.socket().bytesAvailable() > 0)
                break;
            ++chunks;
        }
        CHECK(chunks < 100);
        http.more(2000);
        CHECK(http.buffer().startsWith("HTTP/1.1 413"));
    }
    { // two requests in one packet, answered in order
        HttpConnection http(backend.port());
        const QByteArray one = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
        CHECK(http.raw(one + one).status == 200);
        CHECK(http.raw({}).status == 200);
    }
    HttpConnection http(backend.port());
    CHECK(http.call("GET", "/v1").status == 200);
    CHECK(http.call("GET", "/healthz", "Expect: 100-continue\r\nContent-Length: 0\r\n").status == 100);
}

TEST_CASE("a client that hangs up in the middle of its request or answer harms nobody")
{
    BackendProcess backend(Company::Demo);
    for (int i = 0; i < 40; ++i) {
        HttpConnection http(backend.port());
        REQUIRE(http.connected());
        http.socket().write(i % 2 ? "GET /v1/changes?limit=1000 HTTP/1.1\r\nAuthorization: Bearer demo-olena\r\n\r\n"
                                  : "PUT /v1/tasks/x HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf");
        http.socket().waitForBytesWritten(1000);
        http.socket().abort();
    }
    HttpConnection http(backend.port());
    CHECK(http.call("GET", "/v1").status == 200);
    CHECK(backend.stop() == 0);
}

TEST_CASE("a second backend on the same database is refused")
{
    BackendProcess backend(Company::Empty);
    QProcess second;
    second.start(QStringLiteral(LINIJA_BIN_DIR "/linija-backend"), {u"--db"_s, backend.databaseFile()});
    REQUIRE(second.waitForFinished(10'000));
    CHECK(second.exitCode() == 3);
    CHECK(second.readAllStandardError().contains("another linija-backend uses it"));
    QProcess wrong;
    wrong.start(QStringLiteral(LINIJA_BIN_DIR "/linija-backend"), {u"--nonsense"_s});
    REQUIRE(wrong.waitForFinished(10'000));
    CHECK(wrong.exitCode() == 2);
}

TEST_CASE("a token never reaches the log")
{
    BackendProcess backend(Company::Empty);
    CHECK(backend.stop() == 0);
    QProcess verbose;
    verbose.setProcessChannelMode(QProcess::MergedChannels);
    verbose.start(QStringLiteral(LINIJA_BIN_DIR "/linija-backend"), {u"--db"_s, backend.databaseFile(), u"--verbose"_s});
    QByteArray log;
    while (!log.contains("listening on http://127.0.0.1:") && verbose.waitForReadyRead(10'000))
        log += verbose.readAll();
    const qsizetype at = log.indexOf("127.0.0.1:");
    REQUIRE(at > 0);
    HttpConnection http(log.mid(at + 10).split('\n').first().toUShort());
    CHECK(http.call("GET", "/v1/customers?q=26555014", {}, {}, "secret-token").status == 401);
    while (!log.contains("/v1/customers") && verbose.waitForReadyRead(10'000))
        log += verbose.readAll();
    CHECK(log.contains("GET /v1/customers 401"));
    CHECK_FALSE(log.contains("secret-token"));
    CHECK_FALSE(log.contains("26555014")); // nor does what was searched for
    verbose.terminate();
    CHECK(verbose.waitForFinished(10'000));
}
