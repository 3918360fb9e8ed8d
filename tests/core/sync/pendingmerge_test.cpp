#include "core/sync/pendingmerge.h"
#include "core/sync/presencelease.h"
#include "tests/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace linija;

namespace {

QJsonObject json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    REQUIRE(document.isObject());
    return document.object();
}

MergeOutcome outcome(const char *base, const char *patch, const char *current)
{
    return mergeByField(json(base), json(patch), json(current)).outcome;
}

} // namespace

TEST_CASE("Values are the same when the contract says so")
{
    CHECK(sameValue(QJsonValue::Null, QJsonValue::Undefined));
    CHECK(sameValue(1, 1.0));
    CHECK(sameValue(QStringLiteral("2026-11-21T10:00:00Z"), QStringLiteral("2026-11-21T10:00:00.000Z")));
    CHECK_FALSE(sameValue(QStringLiteral("2026-11-21T10:00:00Z"), QStringLiteral("2026-11-21T10:00:01Z")));
    CHECK_FALSE(sameValue(QStringLiteral("1"), 1));
    CHECK_FALSE(sameValue(false, QJsonValue::Null));
    CHECK_FALSE(sameValue(QString(), QJsonValue::Null));
    CHECK(sameValue(json(R"({"a":{"b":[1,null]},"c":null})"), json(R"({"a":{"b":[1.0,null]}})")));
    CHECK_FALSE(sameValue(json(R"({"a":[1,2]})"), json(R"({"a":[2,1]})")));
    CHECK(holdsWhatWasSent(json(R"({"a":1})"), json(R"({"a":1,"b":2})")));
    CHECK_FALSE(holdsWhatWasSent(json(R"({"a":1,"b":2})"), json(R"({"a":1})")));
}

TEST_CASE("A merge by field takes both sides where they touched different fields, and asks where they did not")
{
    CHECK(outcome(R"({"a":1,"b":1})", R"({"a":2})", R"({"a":1,"b":9})") == MergeOutcome::Clean);
    CHECK(outcome(R"({"a":1})", R"({"a":2})", R"({"a":3})") == MergeOutcome::Conflict);
    CHECK(outcome(R"({"a":1})", R"({"a":2})", R"({"a":2})") == MergeOutcome::AlreadyThere);
    CHECK(outcome(R"({"a":1})", R"({"a":null})", R"({})") == MergeOutcome::AlreadyThere);
    CHECK(outcome(R"({"a":1})", R"({"a":null})", R"({"a":1})") == MergeOutcome::Clean);
    CHECK(outcome(R"({"a":1})", R"({"a":null})", R"({"a":2})") == MergeOutcome::Conflict);
    CHECK(outcome(R"({"g":{"x":1,"y":1}})", R"({"g":{"x":2}})", R"({"g":{"x":2,"y":5}})") == MergeOutcome::AlreadyThere);
    const MergeResult mixed = mergeByField(json(R"({"a":1,"b":1,"c":1})"), json(R"({"a":2,"b":2,"c":2})"), json(R"({"a":1,"b":2,"c":3})"));
    CHECK(mixed.outcome == MergeOutcome::Conflict);
    CHECK(mixed.fields == QStringList{QStringLiteral("c")});
    const MergeResult partly = mergeByField(json(R"({"a":1,"b":1})"), json(R"({"a":2,"b":2})"), json(R"({"a":1,"b":2})"));
    CHECK(partly.outcome == MergeOutcome::Clean);
    CHECK(partly.patch == json(R"({"a":2})"));
}

TEST_CASE("The local copy shows the backend's data with our patches in order; a create adds nothing")
{
    OutboxRow create;
    create.op = OutboxOp::Create;
    create.body = json(R"({"a":"from create"})");
    OutboxRow one;
    one.op = OutboxOp::Patch;
    one.body = json(R"({"a":1,"b":1})");
    OutboxRow two = one;
    two.body = json(R"({"b":null,"c":3})");
    two.state = OutboxState::Parked;
    CHECK(withPending(json(R"({"a":0,"z":9})"), {create, one, two}) == json(R"({"a":1,"c":3,"z":9})"));
}

TEST_CASE("Presence is told at once, renewed at half its life, and only the last state counts")
{
    using namespace std::chrono_literals;
    PresenceLease lease(5U);
    CHECK_FALSE(lease.deadline());
    lease.set(QStringLiteral("ready"), QString(), 10ms);
    REQUIRE(lease.due(10ms));
    lease.sending();
    CHECK_FALSE(lease.due(20ms));
    lease.set(QStringLiteral("not-ready"), QStringLiteral("lunch"), 30ms); // while the other is on its way
    lease.answered(true, 40ms);
    REQUIRE(lease.due(40ms));
    lease.sending();
    lease.answered(true, 50ms);
    CHECK(lease.deadline() == 50ms + 45s);
    lease.sending();
    lease.answered(false, 60s);
    CHECK(*lease.deadline() <= 60s + 2s);
    CHECK(lease.state() == QStringLiteral("not-ready"));
}
