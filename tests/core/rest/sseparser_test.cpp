#include "core/rest/sseparser.h"
#include "tests/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace linija;

namespace {

struct Reading
{
    std::vector<SseEvent> events;
    QString lastEventId;
    std::optional<std::chrono::milliseconds> retry;
    bool broken = false;
};

Reading readIn(const QByteArray &bytes, const std::vector<qsizetype> &cuts, SseParser::Limits limits = {})
{
    SseParser parser(limits);
    Reading out;
    qsizetype from = 0;
    const auto feed = [&](qsizetype to) {
        for (SseEvent &event : parser.feed(bytes.mid(from, to - from)))
            out.events.push_back(std::move(event));
        from = to;
    };
    for (const qsizetype cut : cuts)
        feed(cut);
    feed(bytes.size());
    out.lastEventId = parser.lastEventId();
    out.retry = parser.retry();
    out.broken = parser.broken();
    return out;
}

bool same(const Reading &a, const Reading &b)
{
    if (a.events.size() != b.events.size() || a.lastEventId != b.lastEventId || a.retry != b.retry || a.broken != b.broken)
        return false;
    for (size_t i = 0; i < a.events.size(); ++i) {
        if (a.events[i].type != b.events[i].type || a.events[i].data != b.events[i].data || a.events[i].lastEventId != b.events[i].lastEventId)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("An event stream reads the same wherever it is split")
{
    const QByteArray bytes = "\xEF\xBB\xBF: hello\r\nid: 7\r\nevent: state\rdata: {\"head\":\"\xD0\xB0\xD0\xB1\"}\r\ndata:second\r\n\r\n"
                             "retry: 2500\n\ndata: plain\n\nid\ndata\n\ndata: never finished";
    const Reading whole = readIn(bytes, {});
    REQUIRE(whole.events.size() == 3);
    CHECK(whole.events[0].type == QStringLiteral("state"));
    CHECK(whole.events[0].data == QStringLiteral("{\"head\":\"аб\"}\nsecond"));
    CHECK(whole.events[0].lastEventId == QStringLiteral("7"));
    CHECK(whole.events[1].data == QStringLiteral("plain"));
    CHECK(whole.events[1].lastEventId == QStringLiteral("7"));
    CHECK(whole.events[2].data.isEmpty());
    CHECK(whole.events[2].lastEventId.isEmpty());
    CHECK(whole.retry == std::chrono::milliseconds(2500));
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
        REQUIRE(same(readIn(bytes, {cut}), whole));
    std::vector<qsizetype> everywhere;
    for (qsizetype cut = 1; cut < bytes.size(); ++cut)
        everywhere.push_back(cut);
    CHECK(same(readIn(bytes, everywhere), whole));
}

TEST_CASE("An endless line and an endless event break the reader, and it stays bounded")
{
    CHECK(readIn(QByteArray(2000, 'a'), {}, {1000, 10'000}).broken);
    QByteArray event;
    for (int i = 0; i < 100; ++i)
        event += "data: " + QByteArray(500, 'd') + "\n";
    const Reading out = readIn(event + "\n", {}, {1000, 10'000});
    CHECK(out.broken);
    CHECK(out.events.empty());
}

TEST_CASE("A new connection begins at a clean line but remembers the last id")
{
    SseParser parser;
    CHECK(parser.feed("id: 9\ndata: a\n\ndata: half").size() == 1);
    parser.reset();
    const auto events = parser.feed("data: b\n\n");
    REQUIRE(events.size() == 1);
    CHECK(events[0].data == QStringLiteral("b"));
    CHECK(events[0].lastEventId == QStringLiteral("9"));
}

TEST_CASE("The published parsing cases are read as published")
{
    QFile file(QStringLiteral(LINIJA_SOURCE_DIR "/../shared/data/vectors/sse/vectors.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("SKIPPED: the public parsing cases are not beside the project (../shared/data/vectors/sse)");
        return;
    }
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    REQUIRE_FALSE(cases.isEmpty());
    for (const QJsonValue value : cases) {
        const QJsonObject one = value.toObject();
        INFO(one.value(QStringLiteral("name")).toString().toStdString());
        const QByteArray bytes = QByteArray::fromBase64(one.value(QStringLiteral("bytes_b64")).toString().toLatin1());
        std::vector<qsizetype> everywhere;
        for (qsizetype cut = 1; cut < bytes.size(); ++cut)
            everywhere.push_back(cut);
        for (const Reading &read : {readIn(bytes, {}), readIn(bytes, everywhere)}) {
            const QJsonArray events = one.value(QStringLiteral("events")).toArray();
            REQUIRE(read.events.size() == static_cast<size_t>(events.size()));
            for (qsizetype i = 0; i < events.size(); ++i) {
                const QJsonObject event = events[i].toObject();
                CHECK(read.events[static_cast<size_t>(i)].type == event.value(QStringLiteral("event")).toString());
                CHECK(read.events[static_cast<size_t>(i)].data == event.value(QStringLiteral("data")).toString());
                CHECK(read.events[static_cast<size_t>(i)].lastEventId == event.value(QStringLiteral("id")).toString());
            }
            CHECK(read.lastEventId == one.value(QStringLiteral("last_event_id")).toString());
            const QJsonValue retry = one.value(QStringLiteral("retry"));
            CHECK((retry.isNull() ? -1 : retry.toInt()) == (read.retry ? static_cast<int>(read.retry->count()) : -1));
        }
    }
}
