#include "tests/core/storage/teststore.h"

#include "core/storage/outboxrepository.h"

using namespace linija;
using namespace linija::test;

namespace {

OutboxRow rowFor(int entity, const char *step)
{
    OutboxRow row;
    row.entityType = QStringLiteral("customers");
    row.entityId = idOf<CustomerId>(entity).uuid();
    row.op = OutboxOp::Patch;
    row.body = QJsonObject{{QStringLiteral("step"), QLatin1String(step)}};
    row.idempotencyKey = QUuid::createUuid();
    row.createdAt = fromMs(100);
    return row;
}

QStringList stepsOf(const QVector<OutboxRow> &rows)
{
    QStringList out;
    for (const OutboxRow &row : rows)
        out += row.body.value(QStringLiteral("step")).toString();
    return out;
}

struct Outbox
{
    TestStore test;

    qint64 append(const OutboxRow &row)
    {
        return test.mustWrite([=](Database &db) { return OutboxRepository(db).append(row); });
    }
    template <class F>
    auto write(F job)
    {
        return test.mustWrite([job](Database &db) {
            OutboxRepository outbox(db);
            return job(outbox);
        });
    }
    template <class F>
    auto read(F job)
    {
        return test.mustRead([job](Database &db) {
            OutboxRepository outbox(db);
            return job(outbox);
        });
    }
    QStringList heads(qint64 now = 1'000, int limit = 10)
    {
        return stepsOf(read([=](OutboxRepository &o) { return o.heads(fromMs(now), limit); }));
    }
};

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList out;
    for (const char *text : texts)
        out += QLatin1String(text);
    return out;
}

} // namespace

TEST_CASE("an outbox row is kept whole, with its key")
{
    Outbox outbox;
    OutboxRow row = rowFor(1, "a");
    row.op = OutboxOp::Action;
    row.action = QStringLiteral("merge");
    row.baseRev = QStringLiteral("7");
    row.baseData = QJsonObject{{QStringLiteral("name"), QStringLiteral("Олена")}};
    const qint64 seq = outbox.append(row);
    const OutboxRow kept = outbox.read([=](OutboxRepository &o) { return o.bySeq(seq); });
    CHECK(kept.entityId == row.entityId);
    CHECK(kept.op == OutboxOp::Action);
    CHECK(kept.action == row.action);
    CHECK(kept.body == row.body);
    CHECK(kept.idempotencyKey == row.idempotencyKey);
    CHECK(kept.baseRev == row.baseRev);
    CHECK(kept.baseData == row.baseData);
    CHECK(kept.createdAt == row.createdAt);
    CHECK(kept.state == OutboxState::Waiting);

    row.idempotencyKey = QUuid();
    CHECK_FALSE(outbox.test.write([=](Database &db) { return OutboxRepository(db).append(row); }).ok());
}

TEST_CASE("only the oldest row of an entity can be sent, and entities do not wait for each other")
{
    Outbox outbox;
    const qint64 a1 = outbox.append(rowFor(1, "a1"));
    outbox.append(rowFor(1, "a2"));
    outbox.append(rowFor(2, "b1"));
    outbox.append(rowFor(1, "a3"));
    CHECK(outbox.heads() == list({"a1", "b1"}));
    CHECK(outbox.heads(1'000, 1) == list({"a1"}));

    outbox.write([=](OutboxRepository &o) { return o.markInFlight(a1); });
    CHECK(outbox.heads() == list({"b1"})); // a2 waits for a1's answer
    outbox.write([=](OutboxRepository &o) { return o.acknowledge(a1, fromMs(1)); });
    CHECK(outbox.heads() == list({"a2", "b1"}));
}

TEST_CASE("a row that failed waits for its time, and its entity with it")
{
    Outbox outbox;
    const qint64 a1 = outbox.append(rowFor(1, "a1"));
    outbox.append(rowFor(1, "a2"));
    outbox.append(rowFor(2, "b1"));
    outbox.write([=](OutboxRepository &o) { return o.markInFlight(a1); });
    outbox.write([=](OutboxRepository &o) { return o.retryLater(a1, fromMs(5'000), QStringLiteral("503")); });
    CHECK(outbox.heads(4'999) == list({"b1"}));
    CHECK(outbox.heads(5'000) == list({"a1", "b1"}));
    const OutboxRow row = outbox.read([=](OutboxRepository &o) { return o.bySeq(a1); });
    CHECK(row.attempts == 1);
    CHECK(row.lastError == QStringLiteral("503"));
    CHECK(outbox.read([](OutboxRepository &o) { return o.nextDue(); }) == fromMs(0)); // b1
}

TEST_CASE("a parked row holds back its own entity and nothing else")
{
    Outbox outbox;
    const qint64 a1 = outbox.append(rowFor(1, "a1"));
    outbox.append(rowFor(1, "a2"));
    outbox.append(rowFor(2, "b1"));
    outbox.append(rowFor(2, "b2"));
    outbox.write([=](OutboxRepository &o) { return o.park(a1, QStringLiteral("403 not yours")); });
    CHECK(outbox.heads() == list({"b1"}));
    auto counts = outbox.read([](OutboxRepository &o) { return o.counts(); });
    CHECK(counts.waiting == 3);
    CHECK(counts.parked == 1);
    CHECK(stepsOf(outbox.read([](OutboxRepository &o) { return o.list(OutboxState::Parked, 10); })) == list({"a1"}));
    CHECK(stepsOf(outbox.read([](OutboxRepository &o) { return o.list(std::nullopt, 10); })) == list({"a1", "a2", "b1", "b2"}));

    outbox.test.reopen(); // parked stays parked
    CHECK(outbox.heads() == list({"b1"}));
    outbox.write([=](OutboxRepository &o) { return o.unpark(a1); });
    CHECK(outbox.heads() == list({"a1", "b1"}));
}

TEST_CASE("nothing waits in an empty outbox")
{
    Outbox outbox;
    CHECK(outbox.heads().isEmpty());
    CHECK_FALSE(outbox.read([](OutboxRepository &o) { return o.nextDue(); }).has_value());
    CHECK_FALSE(outbox.test.read([](Database &db) { return OutboxRepository(db).bySeq(5); }).ok());
}

TEST_CASE("numbers are never used twice, so that order survives an emptied outbox")
{
    Outbox outbox;
    const qint64 first = outbox.append(rowFor(1, "a"));
    outbox.write([=](OutboxRepository &o) { return o.acknowledge(first, fromMs(1)); });
    outbox.test.reopen();
    CHECK(outbox.append(rowFor(1, "b")) > first);
}

TEST_CASE("a merge gives a row a new body, base and key; later rows learn the new tag")
{
    Outbox outbox;
    const qint64 a1 = outbox.append(rowFor(1, "a1"));
    const qint64 a2 = outbox.append(rowFor(1, "a2"));
    const qint64 b1 = outbox.append(rowFor(2, "b1"));
    const QUuid key = QUuid::createUuid();
    outbox.write([=](OutboxRepository &o) { return o.markInFlight(a1); });
    outbox.write([=](OutboxRepository &o) {
        return o.rebase(a1, QJsonObject{{QStringLiteral("step"), QStringLiteral("merged")}}, QStringLiteral("9"), QJsonObject{}, key);
    });
    const OutboxRow row = outbox.read([=](OutboxRepository &o) { return o.bySeq(a1); });
    CHECK(row.idempotencyKey == key);
    CHECK(row.baseRev == QStringLiteral("9"));
    CHECK(row.state == OutboxState::Waiting);
    CHECK(outbox.heads() == list({"merged", "b1"}));
    outbox.write([=](OutboxRepository &o) { return o.setBaseRev(QStringLiteral("customers"), idOf<CustomerId>(1).uuid(), QStringLiteral("10")); });
    CHECK(outbox.read([=](OutboxRepository &o) { return o.bySeq(a2); }).baseRev == QStringLiteral("10"));
    CHECK(outbox.read([=](OutboxRepository &o) { return o.bySeq(b1); }).baseRev.isEmpty());
    CHECK(stepsOf(outbox.read([](OutboxRepository &o) { return o.ofEntity(QStringLiteral("customers"), idOf<CustomerId>(1).uuid()); })) == list({"merged", "a2"}));
}

TEST_CASE("What the backend has confirmed is kept for 30 days, and sent again in its old order when the backend was restored")
{
    Outbox outbox;
    const qint64 old = outbox.append(rowFor(1, "old"));
    OutboxRow second = rowFor(1, "second");
    second.baseRev = QStringLiteral("7");
    const qint64 confirmed = outbox.append(second);
    const qint64 waiting = outbox.append(rowFor(1, "waiting"));
    const Timestamp start = fromMs(1'795'000'000'000);
    outbox.write([=](OutboxRepository &o) { return o.acknowledge(old, start); });
    outbox.write([=](OutboxRepository &o) { return o.acknowledge(confirmed, start + std::chrono::days(20)); });
    CHECK(outbox.read([](OutboxRepository &o) { return o.counts(); }).waiting == 1);

    CHECK(outbox.write([](OutboxRepository &o) { return o.sendAgain(); }) == 2);
    const auto rows = outbox.read([](OutboxRepository &o) { return o.list(std::nullopt, 10); });
    REQUIRE(rows.size() == 3);
    CHECK(stepsOf(rows) == list({"old", "second", "waiting"}));
    CHECK(rows[0].seq == old);
    CHECK(rows[1].idempotencyKey == second.idempotencyKey);
    CHECK(rows[1].baseRev == staleRev()); // an entity tag of the time before
    CHECK(rows[0].baseRev.isEmpty());     // none yet: it gets one from the create before it
    CHECK((rows[0].resent && rows[1].resent && rows[2].resent));
    CHECK(outbox.heads() == list({"old"}));

    // Confirmed once more; what is older than 30 days by then is forgotten.
    outbox.write([=](OutboxRepository &o) { return o.acknowledge(old, start); });
    outbox.write([=](OutboxRepository &o) { return o.acknowledge(confirmed, start + std::chrono::days(29)); });
    outbox.write([=](OutboxRepository &o) { return o.acknowledge(waiting, start + std::chrono::days(31)); });
    CHECK(outbox.write([](OutboxRepository &o) { return o.sendAgain(); }) == 2);
    CHECK(stepsOf(outbox.read([](OutboxRepository &o) { return o.list(std::nullopt, 10); })) == list({"second", "waiting"}));
}
