// What the simulation's tables promise, the real store keeps: the same story told to both.
#include "core/base/uuid7.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/quarantinerepository.h"
#include "core/storage/store.h"
#include "core/sync/changeapplier.h"
#include "core/sync/outboxledger.h"
#include "core/sync/storagesynctables.h"
#include "tests/catch.h"
#include "tests/core/sync/memorytables.h"
#include "tests/waitfor.h"

#include <QTemporaryDir>

using namespace linija;
using namespace linija::test;

namespace {

const SystemClock systemClock;

EntityKey newCustomer()
{
    return {QStringLiteral("customers"), makeUuid7(systemClock)};
}

QJsonObject customer(const char *name, const char *note = "")
{
    QJsonObject data{{QStringLiteral("number"), QStringLiteral("C-1")}, {QStringLiteral("name"), QString::fromUtf8(name)},
                     {QStringLiteral("languages"), QJsonArray{QStringLiteral("lv")}}, {QStringLiteral("identities"), QJsonArray{}}};
    if (*note)
        data.insert(QStringLiteral("note"), QString::fromUtf8(note));
    return data;
}

FeedItem item(const EntityKey &key, const QString &rev, const QJsonObject &data)
{
    FeedItem out;
    out.resource = {key.type, key.id.toString(QUuid::WithoutBraces), rev, false, data};
    return out;
}

FeedItem tombstone(const EntityKey &key)
{
    FeedItem out = item(key, QStringLiteral("gone"), {});
    out.resource.deleted = true;
    return out;
}

OutboxRow patchOf(const EntityKey &key, const QString &rev, const QJsonObject &base, const QJsonObject &body)
{
    OutboxRow row;
    row.entityType = key.type;
    row.entityId = key.id;
    row.op = OutboxOp::Patch;
    row.body = body;
    row.baseRev = rev;
    row.baseData = base;
    row.idempotencyKey = makeUuid7(systemClock);
    return row;
}

// Runs a story on tables; `append` puts a row into their outbox.
using Append = std::function<qint64(const OutboxRow &)>;

QString noteOf(SyncTables &tables, const EntityKey &key)
{
    const auto local = tables.local(key);
    REQUIRE(local.ok());
    REQUIRE(local->has_value());
    return (*local)->data.value(QStringLiteral("note")).toString();
}

void apply(SyncTables &tables, std::vector<FeedItem> items, const QString &next, ApplyReport *report = nullptr)
{
    const auto feed = tables.feed();
    REQUIRE(feed.ok());
    auto page = std::make_shared<ChangesPage>();
    page->items = std::move(items);
    page->next = next;
    const auto done = ChangeApplier(tables, fromMs(1000)).apply({page, feed->cursor, feed->epoch.isEmpty() ? QStringLiteral("e1") : feed->epoch, feed->snapshotRunning});
    INFO((done.ok() ? std::string() : done.error().detail.toStdString()));
    REQUIRE(done.ok());
    if (report)
        *report = done.value();
}

void story(SyncTables &tables, const Append &append)
{
    const EntityKey a = newCustomer();
    const EntityKey b = newCustomer();
    const EntityKey broken = newCustomer();

    // A page with good, unknown, unreadable and removed items: the cursor goes with it.
    ApplyReport report;
    FeedItem unknown = item({QStringLiteral("spaceships"), makeUuid7(systemClock)}, QStringLiteral("1"), {});
    FeedItem unreadable;
    unreadable.unreadable = QStringLiteral("not an object");
    unreadable.raw = 17;
    apply(tables, {item(a, QStringLiteral("a1"), customer("Anna")), unknown, unreadable, item(b, QStringLiteral("b1"), customer("Boris")),
                   item(broken, QStringLiteral("x1"), {{QStringLiteral("name"), 7}})},
          QStringLiteral("c1"), &report);
    CHECK(report.applied == 2);
    CHECK(report.ignored == 1);
    CHECK(report.quarantined == 2);
    CHECK(report.counts.quarantined == 2);
    CHECK(tables.feed()->cursor == QStringLiteral("c1"));
    CHECK(tables.feed()->lastSyncAt == fromMs(1000));

    // A good version of it comes later: out of quarantine.
    apply(tables, {item(broken, QStringLiteral("x2"), customer("Xenia"))}, QStringLiteral("c2"), &report);
    CHECK(report.counts.quarantined == 1);

    // Somebody else moved the cursor: the page is not applied.
    auto page = std::make_shared<ChangesPage>();
    page->next = QStringLiteral("c3");
    CHECK(ChangeApplier(tables, fromMs(0)).apply({page, QStringLiteral("c1"), QStringLiteral("e1"), false}).error().code == ErrorCode::Conflict);

    // Ours is pending while the feed brings theirs: both are to be seen, and theirs is remembered.
    const QJsonObject annaBase = (*tables.local(a).value()).data;
    QJsonObject annaMine = annaBase;
    annaMine.insert(QStringLiteral("note"), QStringLiteral("ours"));
    REQUIRE(tables.writeLocal(a, {QStringLiteral("a1"), annaMine}).ok());
    OutboxRow first = patchOf(a, QStringLiteral("a1"), annaBase, {{QStringLiteral("note"), QStringLiteral("ours")}});
    first.seq = append(first);
    OutboxRow second = patchOf(a, QStringLiteral("a1"), annaMine, {{QStringLiteral("note"), QStringLiteral("ours too")}});
    second.seq = append(second);
    REQUIRE(tables.counts()->outbox.waiting == 2);
    QJsonObject theirs = customer("Anna", "theirs");
    theirs.insert(QStringLiteral("city"), QStringLiteral("Talsi"));
    apply(tables, {item(a, QStringLiteral("a2"), theirs)}, QStringLiteral("c3"));
    CHECK(noteOf(tables, a) == QStringLiteral("ours too"));
    CHECK((*tables.local(a).value()).data.value(QStringLiteral("city")).toString() == QStringLiteral("Talsi"));
    CHECK((*tables.backendCopy(a).value()).rev == QStringLiteral("a2"));

    // Only the oldest row of an entity is handed out, and only once.
    OutboxLedger ledger(tables);
    auto taken = ledger.take({4, {}});
    REQUIRE(taken.ok());
    REQUIRE(taken->rows.size() == 1);
    CHECK(taken->rows[0].seq == first.seq);
    CHECK(ledger.take({4, {}})->rows.empty());
    REQUIRE(ledger.settle(effect::SettleRetry{first.seq, QStringLiteral("later")}).ok());
    CHECK(ledger.take({4, {a}})->rows.empty());
    CHECK(ledger.take({4, {}})->rows.size() == 1);

    // The first goes through with an answer older than what the feed has brought: the feed's word goes first.
    QJsonObject stored = annaBase;
    stored.insert(QStringLiteral("note"), QStringLiteral("ours"));
    const auto settle = [&](const OutboxRow &row, const QString &rev, const QJsonObject &data, const QString &epoch = QStringLiteral("e1")) {
        REQUIRE(ledger.settle(effect::SettleDone{row, {a.type, a.id.toString(QUuid::WithoutBraces), rev, false, data}, epoch, fromMs(1000)}).ok());
    };
    // An answer of a backend that is no more says nothing: the row waits again.
    const Resource answered{a.type, a.id.toString(QUuid::WithoutBraces), QStringLiteral("a1b"), false, stored};
    REQUIRE(ledger.settle(effect::SettleDone{first, answered, QStringLiteral("e0"), fromMs(1000)}).ok());
    CHECK(tables.rowsOf(a)->size() == 2);
    CHECK(ledger.take({4, {}})->rows.size() == 1);
    settle(first, QStringLiteral("a1b"), stored);
    const auto later = tables.rowsOf(a);
    REQUIRE(later->size() == 1);
    CHECK(later->first().baseRev == QStringLiteral("a1b"));
    CHECK(later->first().idempotencyKey == second.idempotencyKey);
    CHECK(noteOf(tables, a) == QStringLiteral("ours too"));
    CHECK((*tables.backendCopy(a).value()).rev == QStringLiteral("a2"));

    // The second conflicts: parked with both versions; freed, it goes on from theirs.
    OutboxRow conflict = later->first();
    conflict.baseRev = QStringLiteral("a2");
    conflict.baseData = theirs;
    conflict.idempotencyKey = makeUuid7(systemClock);
    REQUIRE(ledger.settle(effect::SettleConflict{conflict, QStringLiteral("both"), QStringLiteral("e1")}).ok());
    CHECK(tables.counts()->outbox.parked == 1);
    const OutboxRow parked = tables.rowsOf(a)->first();
    CHECK(parked.state == OutboxState::Parked);
    CHECK(parked.lastError == QStringLiteral("both"));
    CHECK(parked.baseData.value(QStringLiteral("note")).toString() == QStringLiteral("theirs"));
    CHECK(ledger.take({4, {}})->rows.empty());
    QJsonObject final = theirs;
    final.insert(QStringLiteral("note"), QStringLiteral("ours too"));
    settle(parked, QStringLiteral("a3"), final);
    CHECK(tables.rowsOf(a)->isEmpty());
    CHECK(noteOf(tables, a) == QStringLiteral("ours too"));
    CHECK((*tables.local(a).value()).rev == QStringLiteral("a3"));
    CHECK_FALSE(tables.backendCopy(a)->has_value());

    // A snapshot: what is not seen again goes, what carries our work or cannot be read stays.
    const EntityKey mine = newCustomer();
    REQUIRE(tables.writeLocal(mine, {QStringLiteral("m1"), customer("Mine")}).ok());
    append(patchOf(mine, QStringLiteral("m1"), customer("Mine"), {{QStringLiteral("note"), QStringLiteral("x")}}));
    const EntityKey local = newCustomer();
    REQUIRE(tables.writeLocal(local, {QString(), customer("Never sent")}).ok());
    REQUIRE(tables.beginSnapshot(QStringLiteral("e2")).ok());
    CHECK(tables.feed()->cursor.isEmpty());
    CHECK(tables.feed()->snapshotRunning);
    // Another epoch: the backend was restored, and gets again what it had confirmed; entity tags from before mean nothing.
    const auto again = tables.rowsOf(a);
    REQUIRE(again->size() == 2);
    CHECK(again->at(0).seq == first.seq);
    CHECK(again->at(0).idempotencyKey == first.idempotencyKey);
    CHECK(again->at(1).seq == second.seq);
    for (const OutboxRow &row : *again) {
        CHECK(row.resent);
        CHECK(row.baseRev == staleRev());
        CHECK(row.state == OutboxState::Waiting);
    }
    CHECK(tables.rowsOf(mine)->first().baseRev == staleRev());
    // Made while the snapshot runs, against a copy that it has not brought yet.
    const EntityKey early = newCustomer();
    REQUIRE(tables.writeLocal(early, {QStringLiteral("b7"), customer("Early")}).ok());
    append(patchOf(early, QStringLiteral("b7"), customer("Early"), {{QStringLiteral("note"), QStringLiteral("y")}}));
    const auto during = ledger.take({10, {}});
    REQUIRE(during.ok());
    CHECK(during->rows.size() == 3);
    for (const OutboxRow &row : during->rows)
        CHECK(row.baseRev == staleRev());
    CHECK_FALSE(*tables.wasSeen(early));
    apply(tables, {item(early, QStringLiteral("b7"), customer("Early"))}, QStringLiteral("d0"));
    CHECK(*tables.wasSeen(early));
    CHECK(tables.rowsOf(early)->first().baseRev == staleRev());
    for (const OutboxRow &row : *again)
        settle(row, QStringLiteral("a8"), customer("Anna"), QStringLiteral("e2"));
    apply(tables, {item(a, QStringLiteral("a9"), customer("Anna")), item(broken, QStringLiteral("x9"), {{QStringLiteral("name"), 7}})}, QStringLiteral("d1"));
    CHECK(tables.local(b)->has_value()); // not before the end
    const auto removed = tables.finishSnapshot();
    REQUIRE(removed.ok());
    CHECK(*removed == 1);
    CHECK_FALSE(tables.local(b)->has_value());
    CHECK(tables.local(a)->has_value());
    CHECK(tables.local(broken)->has_value());
    CHECK(tables.local(mine)->has_value());
    CHECK(tables.local(local)->has_value());
    CHECK_FALSE(tables.feed()->snapshotRunning);
    CHECK(tables.feed()->cursor == QStringLiteral("d1"));

    apply(tables, {tombstone(a)}, QStringLiteral("d2"));
    CHECK_FALSE(tables.local(a)->has_value());
}

} // namespace

TEST_CASE("The simulation's tables behave")
{
    MemoryState state;
    MemoryTables tables(state);
    story(tables, [&](const OutboxRow &row) { return tables.append(row); });
}

TEST_CASE("The store's tables behave the same")
{
    QTemporaryDir folder;
    auto store = Store::open(folder.path() + QStringLiteral("/client.sqlite"));
    REQUIRE(store.ok());
    // Catch2 counts its checks on the job's thread; nobody else does meanwhile.
    const auto told = resultOf((*store)->write([](Database &db) -> Result<void> {
        StorageSyncTables tables(db);
        story(tables, [&](const OutboxRow &row) { return OutboxRepository(db).append(row).value(); });
        return {};
    }));
    CHECK(told.ok());
}
