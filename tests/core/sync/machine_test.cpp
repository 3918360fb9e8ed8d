#include "core/sync/syncmachine.h"
#include "tests/catch.h"
#include "tests/fakes/fakeclock.h"

#include <deque>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

// The machine with its answers given by hand.
struct Bench
{
    Bench() : machine(clock, 11U, [this] { return QUuid(static_cast<uint>(++keys), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1); }) {}

    void say(const SyncEvent &event)
    {
        for (SyncEffect &effect : machine.handle(event))
            effects.push_back(std::move(effect));
    }
    // Takes the oldest effect of that kind; fails where there is none.
    template <class E>
    E take()
    {
        for (auto it = effects.begin(); it != effects.end(); ++it) {
            if constexpr (std::is_constructible_v<SettleEffect, E> && !std::is_same_v<E, SettleEffect>) {
                if (auto *settle = std::get_if<SettleEffect>(&*it); settle && std::holds_alternative<E>(*settle)) {
                    E out = std::get<E>(*settle);
                    effects.erase(it);
                    return out;
                }
            } else if (std::holds_alternative<E>(*it)) {
                E out = std::get<E>(*it);
                effects.erase(it);
                return out;
            }
        }
        FAIL("the machine did not ask for this");
        std::abort();
    }
    template <class E>
    [[nodiscard]] bool has() const
    {
        return std::any_of(effects.begin(), effects.end(), [](const SyncEffect &effect) { return std::holds_alternative<E>(effect); });
    }
    // Lets time pass up to the machine's next deadline; gives how long that was.
    std::chrono::milliseconds sleep()
    {
        const auto deadline = machine.deadline();
        REQUIRE(deadline.has_value());
        const auto wait = std::max(*deadline - clock.monotonic(), std::chrono::milliseconds(0));
        clock.advance(wait);
        say(event::Tick{});
        return wait;
    }
    void sleepUntilIdle(std::chrono::milliseconds time)
    {
        const auto end = clock.monotonic() + time;
        while (machine.deadline() && *machine.deadline() <= end)
            (void)sleep();
        if (clock.monotonic() < end)
            clock.advance(end - clock.monotonic());
    }

    void loaded(const QString &cursor, int waiting = 0)
    {
        (void)take<effect::LoadState>();
        StoredState state;
        state.feed.cursor = cursor;
        state.feed.epoch = cursor.isEmpty() ? QString() : QStringLiteral("e1");
        state.counts.outbox.waiting = waiting;
        say(event::StateLoaded{state});
    }
    void discovered(const QString &epoch = QStringLiteral("e1"))
    {
        (void)take<effect::Discover>();
        ApiAnswer<Discovery> answer;
        answer.outcome = ApiOutcome::Ok;
        answer.value.contract = QStringLiteral("1.0");
        answer.value.epoch = epoch;
        say(event::Discovered{answer});
    }
    void page(const QString &next, bool more, int items = 1)
    {
        auto content = std::make_shared<ChangesPage>();
        content->next = next;
        content->more = more;
        content->items.resize(static_cast<size_t>(items));
        ApiAnswer<std::shared_ptr<const ChangesPage>> answer;
        answer.outcome = ApiOutcome::Ok;
        answer.value = content;
        say(event::ChangesFetched{answer});
    }
    void applied()
    {
        (void)take<effect::ApplyPage>();
        ApplyReport report;
        report.applied = 1;
        say(event::PageApplied{report});
    }
    template <class T>
    static ApiAnswer<T> failed(ApiOutcome outcome, std::optional<std::chrono::milliseconds> after = {})
    {
        ApiAnswer<T> answer;
        answer.outcome = outcome;
        answer.detail = QStringLiteral("told so");
        answer.retryAfter = after;
        return answer;
    }
    void fetchFails(ApiOutcome outcome, std::optional<std::chrono::milliseconds> after = {})
    {
        (void)take<effect::FetchChanges>();
        say(event::ChangesFetched{failed<std::shared_ptr<const ChangesPage>>(outcome, after)});
    }
    // Started, in step, stream open, outbox empty.
    void online()
    {
        say(event::Start{});
        loaded(QStringLiteral("c1"));
        discovered();
        (void)take<effect::FetchChanges>();
        page(QStringLiteral("c1"), false, 0);
        applied();
        heads({});
        (void)take<effect::OpenStream>();
        say(event::StreamOpened{});
        (void)take<effect::FetchChanges>();
        page(QStringLiteral("c1"), false, 0);
        applied();
        REQUIRE(effects.empty());
        REQUIRE(machine.status().connection == BackendConnection::Online);
    }
    void heads(std::vector<OutboxRow> rows)
    {
        (void)take<effect::TakeHeads>();
        TakenHeads taken;
        taken.counts.outbox.waiting = static_cast<int>(rows.size());
        taken.rows = std::move(rows);
        say(event::HeadsTaken{taken});
    }
    OutboxRow row(qint64 seq, OutboxOp op = OutboxOp::Patch)
    {
        OutboxRow out;
        out.seq = seq;
        out.entityType = QStringLiteral("customers");
        out.entityId = QUuid(static_cast<uint>(seq), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2);
        out.op = op;
        out.body = {{QStringLiteral("note"), QStringLiteral("ours")}};
        out.baseRev = op == OutboxOp::Patch ? QStringLiteral("r1") : QString();
        out.baseData = {{QStringLiteral("note"), QStringLiteral("old")}, {QStringLiteral("city"), QStringLiteral("Riga")}};
        out.idempotencyKey = QUuid(static_cast<uint>(seq), 2, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 3);
        return out;
    }
    OutboxRow sendOne(OutboxOp op = OutboxOp::Patch)
    {
        say(event::OutboxChanged{});
        heads({row(1, op)});
        OutboxRow sent = take<effect::Push>().row;
        if (has<effect::TakeHeads>())
            heads({});
        return sent;
    }
    static Resource resourceOf(const OutboxRow &row, const QString &rev, const QJsonObject &data)
    {
        return {row.entityType, row.entityId.toString(QUuid::WithoutBraces), rev, false, data};
    }
    void settled(qint64 seq) { say(event::Settled{seq, StoreCounts{}}); }

    FakeClock clock;
    int keys = 0;
    SyncMachine machine;
    std::deque<SyncEffect> effects;
};

} // namespace

TEST_CASE("The first sync begins without a cursor, asks for one page after the other, and each only after the one before is on disk")
{
    Bench bench;
    bench.say(event::Start{});
    bench.loaded(QString());
    bench.discovered();
    CHECK(bench.take<effect::FetchChanges>().cursor.isEmpty());
    CHECK(bench.machine.status().bootstrapping);
    bench.page(QStringLiteral("c1"), true);
    CHECK_FALSE(bench.has<effect::ApplyPage>());
    bench.discovered(); // still the same epoch: nothing in that request said which one was meant
    CHECK_FALSE(bench.has<effect::FetchChanges>());
    bench.applied();
    CHECK(bench.take<effect::FetchChanges>().cursor == QStringLiteral("c1"));
    bench.page(QStringLiteral("c2"), false);
    bench.applied();
    CHECK_FALSE(bench.machine.status().bootstrapping);
    CHECK(bench.machine.status().bootstrapRows == 2);
    CHECK(bench.machine.status().connection == BackendConnection::Online);
    CHECK(bench.machine.status().lastSyncAt == bench.clock.now());
}

TEST_CASE("With a cursor only what is new is read; poll comes between 36 and 54 seconds later")
{
    Bench bench;
    bench.online();
    const auto wait = bench.sleep();
    CHECK(wait >= 36s);
    CHECK(wait <= 54s);
    CHECK(bench.take<effect::FetchChanges>().cursor == QStringLiteral("c1"));
}

TEST_CASE("A hint reads the feed; hints during a round make exactly one more")
{
    Bench bench;
    bench.online();
    bench.say(event::StreamHint{});
    (void)bench.take<effect::FetchChanges>();
    for (int i = 0; i < 5; ++i)
        bench.say(event::StreamHint{});
    CHECK_FALSE(bench.has<effect::FetchChanges>());
    bench.page(QStringLiteral("c2"), false);
    bench.applied();
    CHECK(bench.take<effect::FetchChanges>().cursor == QStringLiteral("c2"));
    bench.page(QStringLiteral("c2"), false, 0);
    bench.applied();
    CHECK_FALSE(bench.has<effect::FetchChanges>());
}

TEST_CASE("The same page for ever is not followed")
{
    Bench bench;
    bench.online();
    bench.say(event::StreamHint{});
    (void)bench.take<effect::FetchChanges>();
    SECTION("the same cursor at once") { bench.page(QStringLiteral("c1"), true); }
    SECTION("a circle of three")
    {
        for (const char *next : {"c2", "c3"}) {
            bench.page(QString::fromLatin1(next), true);
            bench.applied();
            (void)bench.take<effect::FetchChanges>();
        }
        bench.page(QStringLiteral("c2"), true);
    }
    SECTION("empty pages without end")
    {
        for (int i = 0; i <= 1000 && !bench.has<effect::LoadState>(); ++i) {
            bench.page(QStringLiteral("x%1").arg(i), true, 0);
            if (!bench.has<effect::ApplyPage>())
                break;
            bench.applied();
            (void)bench.take<effect::FetchChanges>();
        }
    }
    CHECK_FALSE(bench.has<effect::ApplyPage>());
    CHECK_FALSE(bench.has<effect::FetchChanges>());
    CHECK(bench.machine.status().connection == BackendConnection::Offline);
    CHECK_FALSE(bench.machine.status().detail.isEmpty());
    CHECK(bench.sleep() >= 500ms);
}

TEST_CASE("A page that the store cannot keep is read again from the old cursor")
{
    Bench bench;
    bench.online();
    bench.say(event::StreamHint{});
    (void)bench.take<effect::FetchChanges>();
    bench.page(QStringLiteral("c2"), false);
    (void)bench.take<effect::ApplyPage>();
    bench.say(event::PageApplied{Error{ErrorCode::Io, QStringLiteral("disk full"), true}});
    CHECK(bench.machine.status().detail == QStringLiteral("disk full"));
    (void)bench.sleep();
    CHECK(bench.take<effect::FetchChanges>().cursor == QStringLiteral("c1"));
}

TEST_CASE("Each answer of the feed does what the contract says")
{
    Bench bench;
    bench.online();
    bench.say(event::StreamHint{});
    SECTION("no answer: offline since now, then discover again with growing waits, and all by itself online again")
    {
        bench.fetchFails(ApiOutcome::NoAnswer);
        CHECK(bench.machine.status().connection == BackendConnection::Offline);
        const auto since = bench.machine.status().offlineSince;
        CHECK(since == bench.clock.now());
        bench.clock.jumpWallClock(-24h);
        for (int i = 0; i < 12; ++i) {
            CHECK(bench.sleep() <= 60s);
            (void)bench.take<effect::Discover>();
            bench.say(event::Discovered{Bench::failed<Discovery>(ApiOutcome::NoAnswer)});
        }
        CHECK(bench.machine.status().offlineSince == since);
        (void)bench.sleep();
        bench.discovered();
        (void)bench.take<effect::FetchChanges>();
        bench.page(QStringLiteral("c1"), false, 0);
        bench.applied();
        CHECK(bench.machine.status().connection == BackendConnection::Online);
        CHECK_FALSE(bench.machine.status().offlineSince);
    }
    SECTION("try later: not before Retry-After")
    {
        bench.fetchFails(ApiOutcome::TryLater, 40s);
        CHECK(bench.machine.status().connection == BackendConnection::Offline);
        CHECK(bench.sleep() >= 40s);
        CHECK(bench.has<effect::FetchChanges>());
    }
    SECTION("not the contract: a connection problem with its detail")
    {
        bench.fetchFails(ApiOutcome::NotContract);
        CHECK(bench.machine.status().connection == BackendConnection::Offline);
        CHECK(bench.machine.status().detail == QStringLiteral("told so"));
    }
    SECTION("refused")
    {
        bench.fetchFails(ApiOutcome::Refused);
        CHECK(bench.machine.status().connection == BackendConnection::Refused);
    }
    SECTION("cursor gone: discover, snapshot, from the beginning, and the end of it when the last page is on disk")
    {
        bench.fetchFails(ApiOutcome::CursorGone);
        bench.discovered(QStringLiteral("e2"));
        CHECK(bench.take<effect::BeginSnapshot>().epoch == QStringLiteral("e2"));
        bench.say(event::SnapshotBegun{Result<void>()});
        CHECK(bench.take<effect::FetchChanges>().cursor.isEmpty());
        bench.page(QStringLiteral("d1"), true);
        bench.discovered(QStringLiteral("e2"));
        bench.applied();
        CHECK_FALSE(bench.has<effect::FinishSnapshot>());
        (void)bench.take<effect::FetchChanges>();
        bench.page(QStringLiteral("d2"), false);
        CHECK_FALSE(bench.has<effect::FinishSnapshot>());
        bench.applied();
        (void)bench.take<effect::FinishSnapshot>();
        bench.say(event::SnapshotFinished{Result<int>(3)});
        CHECK(bench.machine.cursor() == QStringLiteral("d2"));
        CHECK_FALSE(bench.machine.status().bootstrapping);
    }
    SECTION("a backup is restored between discovery and the first page: the page is not taken for that of the epoch before")
    {
        bench.fetchFails(ApiOutcome::CursorGone);
        bench.discovered(QStringLiteral("e2"));
        (void)bench.take<effect::BeginSnapshot>();
        bench.say(event::SnapshotBegun{Result<void>()});
        (void)bench.take<effect::FetchChanges>();
        bench.page(QStringLiteral("d1"), true);
        bench.discovered(QStringLiteral("e3"));
        CHECK_FALSE(bench.has<effect::ApplyPage>());
        CHECK(bench.take<effect::BeginSnapshot>().epoch == QStringLiteral("e3"));
    }
    SECTION("cursor gone again and again does not run in circles at full speed")
    {
        bench.fetchFails(ApiOutcome::CursorGone);
        bench.discovered();
        (void)bench.take<effect::BeginSnapshot>();
        bench.say(event::SnapshotBegun{Result<void>()});
        bench.fetchFails(ApiOutcome::CursorGone);
        CHECK_FALSE(bench.has<effect::Discover>());
        CHECK(bench.sleep() >= 500ms);
        CHECK(bench.has<effect::Discover>());
    }
}

TEST_CASE("Another epoch at the start means a snapshot; a contract of another version is refused")
{
    Bench bench;
    bench.say(event::Start{});
    bench.loaded(QStringLiteral("c9"));
    SECTION("epoch")
    {
        bench.discovered(QStringLiteral("e2"));
        CHECK(bench.has<effect::BeginSnapshot>());
        CHECK_FALSE(bench.has<effect::FetchChanges>());
    }
    SECTION("version")
    {
        (void)bench.take<effect::Discover>();
        ApiAnswer<Discovery> answer;
        answer.outcome = ApiOutcome::Ok;
        answer.value.contract = QStringLiteral("2.0");
        answer.value.epoch = QStringLiteral("e1");
        bench.say(event::Discovered{answer});
        CHECK(bench.machine.status().connection == BackendConnection::Refused);
        CHECK_FALSE(bench.has<effect::FetchChanges>());
    }
}

TEST_CASE("A closed event stream opens again with growing waits, and each opening reads the feed")
{
    Bench bench;
    bench.online();
    bench.say(event::StreamClosed{{ErrorCode::Offline, QStringLiteral("gone"), true}});
    (void)bench.take<effect::FetchChanges>(); // the stream or the backend?
    bench.page(QStringLiteral("c1"), false, 0);
    bench.applied();
    (void)bench.sleep();
    (void)bench.take<effect::OpenStream>();
    bench.say(event::StreamOpened{});
    CHECK(bench.has<effect::FetchChanges>());
}

TEST_CASE("What is sent names the epoch it is meant for, and an answer of another epoch settles nothing")
{
    Bench bench;
    bench.online();
    bench.say(event::OutboxChanged{});
    bench.heads({bench.row(1)});
    const auto push = bench.take<effect::Push>();
    CHECK(push.epoch == QStringLiteral("e1"));
    auto fine = Bench::failed<Resource>(ApiOutcome::Ok);
    fine.value = Bench::resourceOf(push.row, QStringLiteral("r2"), push.row.body);
    SECTION("refused with 410: it waits, and the feed begins anew")
    {
        bench.say(event::Pushed{1, Bench::failed<Resource>(ApiOutcome::CursorGone)});
        CHECK(bench.take<effect::SettleRetry>().seq == 1);
        CHECK(bench.has<effect::Discover>());
    }
    SECTION("answered after the snapshot of another epoch has begun")
    {
        bench.say(event::StreamHint{});
        bench.fetchFails(ApiOutcome::CursorGone);
        bench.discovered(QStringLiteral("e2"));
        (void)bench.take<effect::BeginSnapshot>();
        bench.say(event::SnapshotBegun{Result<void>()});
        bench.say(event::Pushed{1, fine});
        CHECK(bench.take<effect::SettleRetry>().seq == 1);
    }
    SECTION("answered before: the store decides, so the settling says of which epoch the answer is")
    {
        bench.say(event::Pushed{1, fine});
        CHECK(bench.take<effect::SettleDone>().epoch == QStringLiteral("e1"));
    }
}

TEST_CASE("After a restore a refused row is tried again, since others may bring back what it builds on; in the end it is parked")
{
    Bench bench;
    bench.online();
    OutboxRow row = bench.row(1);
    row.resent = true;
    bench.say(event::OutboxChanged{});
    for (int i = 0; i < 12; ++i) {
        row.attempts = i;
        bench.heads({row});
        (void)bench.take<effect::Push>();
        if (bench.has<effect::TakeHeads>())
            bench.heads({});
        bench.say(event::Pushed{1, Bench::failed<Resource>(ApiOutcome::Refused)});
        if (i >= 10) {
            CHECK_FALSE(bench.take<effect::SettlePark>().words.isEmpty());
            return;
        }
        CHECK(bench.take<effect::SettleRetry>().seq == 1);
        bench.settled(1);
        bench.heads({});
        while (!bench.has<effect::TakeHeads>())
            (void)bench.sleep();
    }
    FAIL("never parked");
}

TEST_CASE("What becomes of an outbox row")
{
    Bench bench;
    bench.online();
    const OutboxRow sent = bench.sendOne();
    SECTION("ok: done, once stored")
    {
        bench.say(event::Pushed{1, [&] { auto a = Bench::failed<Resource>(ApiOutcome::Ok); a.value = Bench::resourceOf(sent, QStringLiteral("r2"), sent.body); return a; }()});
        CHECK(bench.take<effect::SettleDone>().stored.rev == QStringLiteral("r2"));
        bench.settled(1);
        CHECK(bench.has<effect::TakeHeads>()); // the next one of the entity may go now
    }
    SECTION("an answer about something else is no answer to us")
    {
        auto answer = Bench::failed<Resource>(ApiOutcome::Ok);
        answer.value = Bench::resourceOf(bench.row(2), QStringLiteral("r2"), {});
        bench.say(event::Pushed{1, answer});
        CHECK(bench.take<effect::SettleRetry>().seq == 1);
    }
    SECTION("try later: waits, not before Retry-After, with the same key")
    {
        bench.say(event::Pushed{1, Bench::failed<Resource>(ApiOutcome::TryLater, 30s)});
        (void)bench.take<effect::SettleRetry>();
        bench.settled(1);
        const auto heads = bench.take<effect::TakeHeads>();
        REQUIRE(heads.excluding.size() == 1);
        CHECK(heads.excluding[0].id == sent.entityId);
        bench.say(event::HeadsTaken{TakenHeads{}});
        const auto before = bench.clock.monotonic();
        while (!bench.has<effect::TakeHeads>())
            (void)bench.sleep();
        CHECK(bench.clock.monotonic() - before >= 30s);
        bench.heads({bench.row(1)});
        CHECK(bench.take<effect::Push>().row.idempotencyKey == sent.idempotencyKey);
    }
    SECTION("no answer: nothing more is sent until the backend was found again")
    {
        bench.say(event::Pushed{1, Bench::failed<Resource>(ApiOutcome::NoAnswer)});
        CHECK(bench.machine.status().connection == BackendConnection::Offline);
        (void)bench.take<effect::SettleRetry>();
        bench.settled(1);
        bench.say(event::OutboxChanged{});
        CHECK_FALSE(bench.has<effect::TakeHeads>());
        while (!bench.has<effect::Discover>())
            (void)bench.sleep();
        CHECK_FALSE(bench.has<effect::TakeHeads>());
        bench.discovered();
        CHECK(bench.has<effect::TakeHeads>());
    }
    SECTION("not the contract: never parked")
    {
        bench.say(event::Pushed{1, Bench::failed<Resource>(ApiOutcome::NotContract)});
        (void)bench.take<effect::SettleRetry>();
    }
    SECTION("refused: parked with the backend's words")
    {
        bench.say(event::Pushed{1, Bench::failed<Resource>(ApiOutcome::Refused)});
        CHECK(bench.take<effect::SettlePark>().words == QStringLiteral("told so"));
    }
    SECTION("401: the row stays, one refresh for all, then it goes out again at once")
    {
        bench.say(event::Pushed{1, Bench::failed<Resource>(ApiOutcome::Unauthorized)});
        (void)bench.take<effect::SettleRetry>();
        (void)bench.take<effect::RefreshToken>();
        bench.settled(1);
        CHECK_FALSE(bench.has<effect::TakeHeads>());
        bench.say(event::TokenRefreshed{Result<void>()});
        CHECK(bench.has<effect::TakeHeads>());
    }
    SECTION("401 and no new token: signed out, the row stays, and a look now and then")
    {
        bench.say(event::Pushed{1, Bench::failed<Resource>(ApiOutcome::Unauthorized)});
        (void)bench.take<effect::SettleRetry>();
        (void)bench.take<effect::RefreshToken>();
        bench.settled(1);
        bench.say(event::TokenRefreshed{Error{ErrorCode::Unauthorized, {}, false}});
        CHECK(bench.machine.status().connection == BackendConnection::SignedOut);
        CHECK(bench.sleep() >= 5s);
        bench.fetchFails(ApiOutcome::Unauthorized);
        CHECK(bench.machine.status().connection == BackendConnection::SignedOut);
        CHECK_FALSE(bench.has<effect::RefreshToken>());
    }
    SECTION("412, other fields changed: merged, another key, sent again")
    {
        auto answer = Bench::failed<Resource>(ApiOutcome::PreconditionFailed);
        answer.current = Bench::resourceOf(sent, QStringLiteral("r5"), {{QStringLiteral("note"), QStringLiteral("old")}, {QStringLiteral("city"), QStringLiteral("Liepaja")}});
        bench.say(event::Pushed{1, answer});
        const OutboxRow merged = bench.take<effect::SettleRebase>().row;
        CHECK(merged.body == sent.body);
        CHECK(merged.baseRev == QStringLiteral("r5"));
        CHECK(merged.baseData == answer.current->data);
        CHECK(merged.idempotencyKey != sent.idempotencyKey);
        bench.settled(1);
        bench.heads({merged});
        CHECK(bench.take<effect::Push>().row.idempotencyKey == merged.idempotencyKey);
    }
    SECTION("412, the same field changed to something else: parked with both versions")
    {
        auto answer = Bench::failed<Resource>(ApiOutcome::PreconditionFailed);
        answer.current = Bench::resourceOf(sent, QStringLiteral("r5"), {{QStringLiteral("note"), QStringLiteral("theirs")}});
        bench.say(event::Pushed{1, answer});
        const auto conflict = bench.take<effect::SettleConflict>();
        CHECK(conflict.row.body.value(QStringLiteral("note")).toString() == QStringLiteral("ours"));
        CHECK(conflict.row.baseData.value(QStringLiteral("note")).toString() == QStringLiteral("theirs"));
        CHECK(conflict.words.contains(QStringLiteral("note")));
    }
    SECTION("412, the same field changed to the same value: done")
    {
        auto answer = Bench::failed<Resource>(ApiOutcome::PreconditionFailed);
        answer.current = Bench::resourceOf(sent, QStringLiteral("r5"), {{QStringLiteral("note"), QStringLiteral("ours")}});
        bench.say(event::Pushed{1, answer});
        CHECK(bench.take<effect::SettleDone>().stored.rev == QStringLiteral("r5"));
    }
    SECTION("412 without the current version, or for the version that we sent: a person looks")
    {
        auto answer = Bench::failed<Resource>(ApiOutcome::PreconditionFailed);
        SECTION("without") {}
        SECTION("the same") { answer.current = Bench::resourceOf(sent, sent.baseRev, sent.baseData); }
        bench.say(event::Pushed{1, answer});
        CHECK_FALSE(bench.take<effect::SettlePark>().words.isEmpty());
    }
    SECTION("the store cannot write it down: tried again, not sent again")
    {
        auto answer = Bench::failed<Resource>(ApiOutcome::Ok);
        answer.value = Bench::resourceOf(sent, QStringLiteral("r2"), sent.body);
        bench.say(event::Pushed{1, answer});
        (void)bench.take<effect::SettleDone>();
        bench.say(event::Settled{1, Error{ErrorCode::Io, QStringLiteral("disk full"), true}});
        bench.sleepUntilIdle(2s);
        (void)bench.take<effect::SettleDone>();
        CHECK_FALSE(bench.has<effect::Push>());
    }
}

TEST_CASE("412 on a create: done where the backend holds what we sent, whatever it added; else parked")
{
    Bench bench;
    bench.online();
    const OutboxRow sent = bench.sendOne(OutboxOp::Create);
    auto answer = Bench::failed<Resource>(ApiOutcome::PreconditionFailed);
    SECTION("ours")
    {
        answer.current = Bench::resourceOf(sent, QStringLiteral("r5"), {{QStringLiteral("note"), QStringLiteral("ours")}, {QStringLiteral("added"), 1}});
        bench.say(event::Pushed{1, answer});
        (void)bench.take<effect::SettleDone>();
    }
    SECTION("another")
    {
        answer.current = Bench::resourceOf(sent, QStringLiteral("r5"), {{QStringLiteral("note"), QStringLiteral("theirs")}});
        bench.say(event::Pushed{1, answer});
        (void)bench.take<effect::SettleConflict>();
    }
}

TEST_CASE("At most four entities are on their way, and one that rests holds up nobody")
{
    Bench bench;
    bench.online();
    bench.say(event::OutboxChanged{});
    CHECK(std::get<effect::TakeHeads>(bench.effects.front()).limit == 4);
    bench.heads({bench.row(1), bench.row(2), bench.row(3), bench.row(4)});
    for (int i = 0; i < 4; ++i)
        (void)bench.take<effect::Push>();
    CHECK_FALSE(bench.has<effect::TakeHeads>());
    bench.say(event::Pushed{2, Bench::failed<Resource>(ApiOutcome::TryLater, 600s)});
    (void)bench.take<effect::SettleRetry>();
    bench.settled(2);
    CHECK(std::get<effect::TakeHeads>(bench.effects.front()).limit == 1);
    bench.heads({bench.row(5)});
    CHECK(bench.take<effect::Push>().row.seq == 5);
}

TEST_CASE("What the agent writes while the backend is away is counted, once for many")
{
    Bench bench;
    bench.online();
    bench.say(event::StreamHint{});
    bench.fetchFails(ApiOutcome::NoAnswer);
    for (int i = 0; i < 5; ++i)
        bench.say(event::OutboxChanged{});
    (void)bench.take<effect::CountRows>();
    CHECK_FALSE(bench.has<effect::CountRows>());
    CHECK_FALSE(bench.has<effect::TakeHeads>());
    bench.say(event::RowsCounted{StoreCounts{{4, 0}, 0}});
    (void)bench.take<effect::CountRows>(); // some came while it counted
    bench.say(event::RowsCounted{StoreCounts{{5, 0}, 0}});
    CHECK_FALSE(bench.has<effect::CountRows>());
    CHECK(bench.machine.status().waiting == 5);
}

TEST_CASE("A person who asks does not wait out a back-off")
{
    Bench bench;
    bench.online();
    bench.say(event::StreamHint{});
    bench.fetchFails(ApiOutcome::NoAnswer);
    bench.say(event::SyncNow{});
    CHECK(bench.has<effect::Discover>());
}
