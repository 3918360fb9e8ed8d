#include "core/rest/contractreader.h"
#include "tests/catch.h"

using namespace linija;

namespace {

HttpResponse answer(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpResponse out;
    out.status = status;
    out.headers = {{"content-type", type}};
    out.body = body;
    return out;
}

HttpResponse problem(int status, const QByteArray &type, const QByteArray &more = {})
{
    return answer(status,
                  "{\"type\":\"urn:linija:problem:" + type + "\",\"title\":\"A title\",\"status\":" + QByteArray::number(status)
                      + ",\"detail\":\"why\"" + more + "}",
                  "application/problem+json");
}

const QByteArray id = "0191f3a0-0000-7000-8000-000000000001";

} // namespace

TEST_CASE("Every row of the contract's error table has its outcome")
{
    const auto outcome = [](const HttpResponse &response) { return readResource(response).outcome; };
    for (const int status : {408, 425, 429, 500, 502, 503, 504, 599}) {
        CHECK(outcome(problem(status, "internal")) == ApiOutcome::TryLater);
        CHECK(outcome(answer(status, "<html>", "text/html")) == ApiOutcome::TryLater); // a gateway speaks for the backend
    }
    CHECK(outcome(problem(409, "in-progress")) == ApiOutcome::TryLater);
    CHECK(outcome(problem(409, "conflict-state")) == ApiOutcome::Refused);
    CHECK(outcome(problem(401, "unauthorized")) == ApiOutcome::Unauthorized);
    CHECK(outcome(problem(412, "precondition-failed")) == ApiOutcome::PreconditionFailed);
    for (const int status : {400, 403, 404, 405, 413, 422, 428})
        CHECK(outcome(problem(status, "invalid")) == ApiOutcome::Refused);
    for (const char *why : {"cursor-expired", "epoch-changed", "access-changed", "something-new"})
        CHECK(readChanges(problem(410, why)).outcome == ApiOutcome::CursorGone);
    CHECK(readChanges(problem(410, "epoch-changed")).cursorGone == CursorGoneReason::EpochChanged);
    CHECK(readChanges(problem(410, "access-changed")).cursorGone == CursorGoneReason::AccessChanged);
    CHECK(readChanges(problem(410, "cursor-expired")).cursorGone == CursorGoneReason::Expired);
    CHECK(outcome(problem(410, "not-found")) == ApiOutcome::Refused); // of a write: it is gone for good
    CHECK(readResource(Error{ErrorCode::Offline, QStringLiteral("x"), true}).outcome == ApiOutcome::NoAnswer);
    CHECK(readResource(Error{ErrorCode::Timeout, QStringLiteral("x"), true}).outcome == ApiOutcome::NoAnswer);
    CHECK(readResource(Error{ErrorCode::TooLarge, QStringLiteral("x"), false}).outcome == ApiOutcome::NotContract);
}

TEST_CASE("Only the backend itself can refuse the agent's work; a proxy cannot")
{
    for (const int status : {400, 403, 404, 409, 410, 412, 422}) {
        const auto read = readResource(answer(status, "<html><body>Access denied by policy</body></html>", "text/html"));
        CHECK(read.outcome == ApiOutcome::NotContract);
        CHECK(read.detail.contains(QStringLiteral("text/html")));
        CHECK(readResource(answer(status, "{\"error\":\"nope\"}")).outcome == ApiOutcome::NotContract);
    }
    CHECK(readChanges(answer(410, "<html>", "text/html")).outcome == ApiOutcome::NotContract);
    CHECK(readDiscovery(answer(200, "<html>Welcome to the hotel</html>", "text/html")).outcome == ApiOutcome::NotContract);
    CHECK(readDiscovery(answer(302, "", "text/html")).outcome == ApiOutcome::NotContract);
    CHECK(readDiscovery(answer(204, "", "")).outcome == ApiOutcome::NotContract);
}

TEST_CASE("412 carries the current resource, or says that it does not")
{
    const auto with = readResource(problem(412, "precondition-failed",
                                           ",\"current\":{\"type\":\"customers\",\"id\":\"" + id + "\",\"rev\":\"9\",\"data\":{\"name\":\"A\"}}"));
    REQUIRE(with.current);
    CHECK(with.current->rev == QStringLiteral("9"));
    CHECK_FALSE(readResource(problem(412, "precondition-failed")).current);
    CHECK_FALSE(readResource(problem(412, "precondition-failed", ",\"current\":{\"rev\":7}")).current);
}

TEST_CASE("Retry-After in seconds and as a date, never longer than an hour, never by our clock")
{
    HttpResponse response = problem(503, "internal");
    const auto after = [&](const QByteArray &value) {
        response.headers = {{"retry-after", value}, {"date", "Sat, 21 Nov 2026 10:00:00 GMT"}};
        return readRetryAfter(response);
    };
    CHECK(after("7") == std::chrono::seconds(7));
    CHECK(after("Sat, 21 Nov 2026 10:01:30 GMT") == std::chrono::seconds(90));
    CHECK(after("999999999999") == std::chrono::seconds(3600));
    CHECK_FALSE(after("-5"));
    CHECK_FALSE(after("soon"));
    CHECK_FALSE(after("Sat, 21 Nov 2026 09:00:00 GMT"));
}

TEST_CASE("A page of changes keeps what it cannot read and goes on")
{
    const auto page = readChanges(answer(200, R"({"next":"c2","more":true,"items":[
        {"type":"customers","id":")" + id + R"(","rev":"1","data":{"name":"A"}},
        {"type":"customers","id":"not a uuid","rev":"1","data":{}},
        {"type":"customers","id":")" + id + R"(","rev":1,"data":{}},
        {"type":"customers","id":")" + id + R"(","rev":"1","data":[]},
        {"type":"customers","id":")" + id + R"(","rev":"2","deleted":true},
        {"type":"customers","id":")" + id + R"(","rev":"2","deleted":"yes","data":{}},
        null, 17, "text", []
    ]})"));
    REQUIRE(page.outcome == ApiOutcome::Ok);
    REQUIRE(page.value.items.size() == 10);
    CHECK(page.value.items[0].unreadable.isEmpty());
    CHECK(page.value.items[4].unreadable.isEmpty());
    CHECK(page.value.items[4].resource.deleted);
    for (const size_t bad : {1U, 2U, 3U, 5U, 6U, 7U, 8U, 9U}) {
        INFO(bad);
        CHECK_FALSE(page.value.items[bad].unreadable.isEmpty());
    }
    CHECK(page.value.items[7].raw.toInt() == 17);
}

TEST_CASE("A page without its frame is not the contract")
{
    for (const char *body : {"", "null", "[]", "{", "{}", R"({"next":"","more":false,"items":[]})", R"({"next":7,"more":false,"items":[]})",
                             R"({"next":"c","more":"no","items":[]})", R"({"next":"c","more":false,"items":{}})", R"({"more":false,"items":[]})",
                             "\xff\xfe\x00", "{\"next\":\"c\",\"more\":false,\"items\":[}"}) {
        INFO(body);
        const auto page = readChanges(answer(200, body));
        CHECK(page.outcome == ApiOutcome::NotContract);
        CHECK_FALSE(page.detail.isEmpty());
    }
    const QByteArray longCursor = R"({"next":")" + QByteArray(10'000, 'c') + R"(","more":false,"items":[]})";
    CHECK(readChanges(answer(200, longCursor)).outcome == ApiOutcome::NotContract);
}

TEST_CASE("JSON nested a hundred thousand deep is refused, not followed")
{
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    CHECK(readChanges(answer(200, R"({"next":"c","more":false,"items":)" + deep + "}")).outcome == ApiOutcome::NotContract);
    CHECK(readResource(problem(400, "invalid", ",\"x\":" + deep)).outcome == ApiOutcome::NotContract);
}

TEST_CASE("Words of the backend are bounded and plain")
{
    const auto read = readResource(problem(422, "invalid", QByteArray(",\"detail\":\"a\\u202eb\\n") + QByteArray(100'000, 'x') + "\""));
    CHECK(read.outcome == ApiOutcome::Refused);
    CHECK(read.detail.size() < 2000);
    CHECK_FALSE(read.detail.contains(QChar(0x202E)));
}
