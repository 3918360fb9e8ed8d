// One seeded run of the whole engine against a backend and a network that fail in every way: machine, page applier and outbox
// ledger are the real ones; time, network, backend and tables are the test's. Same seed, same run.
#pragma once

#include "core/sync/changeapplier.h"
#include "core/sync/outboxledger.h"
#include "core/sync/pendingmerge.h"
#include "core/sync/syncmachine.h"
#include "tests/core/sync/memorytables.h"
#include "tests/core/sync/simserver.h"
#include "tests/fakes/fakeclock.h"

#include <QJsonDocument>

#include <map>
#include <memory>
#include <random>

namespace linija::test {

class Simulation
{
public:
    using Ms = std::chrono::milliseconds;

    struct Counts
    {
        int crashes = 0, pushes = 0, lostAnswers = 0, duplicates = 0, merged = 0, conflicts = 0, refusals = 0, snapshots = 0, storeFailures = 0,
            signOuts = 0;
    };

    explicit Simulation(unsigned seed) : m_random(seed), m_seed(seed), m_tables(m_state) {}

    // Empty: all is well. Else what is wrong.
    QString run()
    {
        for (int i = 0; i < 12; ++i)
            m_server.put(newKey(QStringLiteral("customers")), person(i));
        boot();
        const Ms chaosEnd = Ms(4 * 60'000);
        schedule(Ms(0), [this, chaosEnd] { life(chaosEnd); });
        while (!m_queue.empty() && m_clock.monotonic() < chaosEnd) {
            if (!step())
                return m_trouble;
        }
        m_calm = true;
        m_partitionUntil = Ms(0);
        feed(event::SyncNow{});
        const Ms limit = m_clock.monotonic() + Ms(3'600'000);
        int rounds = -1;
        while (m_clock.monotonic() < limit) {
            if (!step())
                return m_trouble;
            // Late doubles of old requests have come by then, and two rounds: the first may have begun before the last change.
            if (m_clock.monotonic() > chaosEnd + Ms(120'000) && settled()) {
                if (rounds < 0)
                    rounds = m_machine->roundsFinished();
                if (m_machine->roundsFinished() >= rounds + 2)
                    return verdict();
                if (m_machine->status().connection == BackendConnection::Online)
                    feed(event::SyncNow{});
            }
        }
        return QStringLiteral("does not come to rest: connection %1 (%2), %3 waiting")
            .arg(static_cast<int>(m_machine->status().connection))
            .arg(m_machine->status().detail)
            .arg(m_machine->status().waiting);
    }

    Counts counts;

private:
    struct Pending
    {
        std::function<void()> call;
        bool ofClient = false; // dies with the process
    };

    // ── chance ──
    int dice(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    bool chance(int percent) { return !m_calm && dice(100) < percent; }
    QUuid uuid()
    {
        QUuid id;
        id.data1 = m_random();
        id.data2 = static_cast<ushort>(m_random());
        id.data3 = static_cast<ushort>((m_random() & 0x0fffU) | 0x7000U);
        for (uchar &byte : id.data4)
            byte = static_cast<uchar>(m_random());
        id.data4[0] = static_cast<uchar>((id.data4[0] & 0x3fU) | 0x80U);
        return id;
    }
    EntityKey newKey(const QString &type) { return {type, uuid()}; }
    static QJsonObject person(int n)
    {
        return {{QStringLiteral("name"), QStringLiteral("n%1").arg(n)}, {QStringLiteral("city"), QStringLiteral("c%1").arg(n)}};
    }
    static QString field(int n)
    {
        static const QStringList names{QStringLiteral("name"), QStringLiteral("city"), QStringLiteral("note"), QStringLiteral("tier"),
                                       QStringLiteral("timeZone"), QStringLiteral("country")};
        return names[n];
    }

    // ── time ──
    void schedule(Ms delay, std::function<void()> call, bool ofClient = false)
    {
        m_queue.emplace(m_clock.monotonic() + delay, Pending{std::move(call), ofClient});
    }
    bool step()
    {
        if (++m_steps > 400'000) {
            m_trouble = QStringLiteral("goes round in circles");
            return false;
        }
        const auto deadline = m_machine->deadline();
        const bool machineFirst = deadline && (m_queue.empty() || *deadline < m_queue.begin()->first);
        const Ms at = machineFirst ? *deadline : (m_queue.empty() ? m_clock.monotonic() + Ms(1000) : m_queue.begin()->first);
        if (at > m_clock.monotonic())
            m_clock.advance(at - m_clock.monotonic());
        if (machineFirst) {
            feed(event::Tick{});
        } else if (!m_queue.empty()) {
            const auto call = std::move(m_queue.begin()->second.call);
            m_queue.erase(m_queue.begin());
            call();
        }
        return m_trouble.isEmpty();
    }

    // ── the process ──
    void boot()
    {
        m_tables.requeueInFlight();
        m_machine = std::make_unique<SyncMachine>(m_clock, m_seed + static_cast<unsigned>(counts.crashes), [this] { return uuid(); });
        m_streamOpen = false;
        feed(event::Start{});
    }
    void crash()
    {
        ++counts.crashes;
        std::erase_if(m_queue, [](const auto &entry) { return entry.second.ofClient; });
        boot();
    }
    void feed(const SyncEvent &event)
    {
        m_events.push_back(event);
        if (m_events.size() > 1)
            return;
        while (!m_events.empty()) {
            const SyncEffects effects = m_machine->handle(m_events.front());
            for (const SyncEffect &effect : effects)
                run(effect);
            m_events.erase(m_events.begin());
        }
    }
    void answer(Ms delay, SyncEvent event)
    {
        schedule(delay, [this, event = std::move(event)] { feed(event); }, true);
    }

    // One transaction: all or nothing.
    template <class F>
    auto transaction(F work) -> decltype(work())
    {
        if (chance(2)) {
            ++counts.storeFailures;
            return Error{ErrorCode::Io, QStringLiteral("disk full"), true};
        }
        auto result = work();
        // The only refusal of these tables is made before the first write, so nothing must be taken back.
        if (!result && result.error().code != ErrorCode::Conflict)
            m_trouble = QStringLiteral("a transaction failed: ") + result.error().detail;
        return result;
    }
    template <class F, class Make>
    void store(F work, Make makeEvent)
    {
        schedule(Ms(dice(5)), [this, work, makeEvent] { feed(makeEvent(transaction(work))); }, true);
    }

    void run(const SyncEffect &effect)
    {
        std::visit(
            Overloaded{
                [&](const effect::LoadState &) {
                    store([this]() -> Result<StoredState> { return StoredState{m_state.feed, m_tables.counts().value()}; },
                          [](const Result<StoredState> &state) { return event::StateLoaded{state}; });
                },
                [&](const effect::Discover &) { request([this] { return m_server.discover(); }, [](const auto &a) { return event::Discovered{a}; }); },
                [&](const effect::BeginSnapshot &begin) {
                    ++counts.snapshots;
                    store([this, epoch = begin.epoch] { return m_tables.beginSnapshot(epoch); },
                          [](const Result<void> &result) { return event::SnapshotBegun{result}; });
                },
                [&](const effect::FetchChanges &fetch) {
                    request([this, cursor = fetch.cursor] { return m_server.changes(cursor); }, [](const auto &a) { return event::ChangesFetched{a}; });
                },
                [&](const effect::ApplyPage &page) {
                    store([this, page] { return ChangeApplier(m_tables, m_clock.now()).apply(page); },
                          [](const Result<ApplyReport> &report) { return event::PageApplied{report}; });
                },
                [&](const effect::FinishSnapshot &) {
                    store([this] { return m_tables.finishSnapshot(); }, [](const Result<int> &removed) { return event::SnapshotFinished{removed}; });
                },
                [&](const effect::TakeHeads &heads) {
                    store([this, heads] { return OutboxLedger(m_tables).take(heads); },
                          [](const Result<TakenHeads> &taken) { return event::HeadsTaken{taken}; });
                },
                [&](const effect::Push &push) {
                    ++counts.pushes;
                    checkOrder(push.row);
                    request([this, row = push.row] { return chance(2) ? m_server.refuse(row, 422) : m_server.write(row); },
                            [seq = push.row.seq](const auto &a) { return event::Pushed{seq, a}; });
                },
                [&](const SettleEffect &settle) {
                    const qint64 seq = std::visit(Overloaded{[](const effect::SettlePark &one) { return one.seq; },
                                                             [](const effect::SettleRetry &one) { return one.seq; },
                                                             [](const auto &one) { return one.row.seq; }},
                                                  settle);
                    counts.merged += std::holds_alternative<effect::SettleRebase>(settle);
                    counts.conflicts += std::holds_alternative<effect::SettleConflict>(settle);
                    counts.refusals += std::holds_alternative<effect::SettlePark>(settle);
                    store([this, settle] { return OutboxLedger(m_tables).settle(settle); },
                          [seq](const Result<StoreCounts> &result) { return event::Settled{seq, result}; });
                },
                [&](const effect::CountRows &) {
                    store([this] { return m_tables.counts(); }, [](const Result<StoreCounts> &result) { return event::RowsCounted{result}; });
                },
                [&](const effect::OpenStream &) {
                    if (chance(40) || partitioned()) {
                        answer(Ms(dice(3000)), event::StreamClosed{{ErrorCode::Offline, QStringLiteral("no stream"), true}});
                    } else {
                        m_streamOpen = true;
                        answer(Ms(dice(50)), event::StreamOpened{});
                    }
                },
                [&](const effect::RefreshToken &) {
                    const bool fine = m_calm || dice(3) > 0;
                    counts.signOuts += !fine;
                    answer(Ms(dice(500)), event::TokenRefreshed{fine ? Result<void>() : Result<void>(Error{ErrorCode::Unauthorized, {}, false})});
                },
            },
            effect);
    }

    // ── the network ──
    bool partitioned() const { return m_clock.monotonic() < m_partitionUntil; }

    template <class Do, class Make>
    void request(Do onServer, Make makeEvent)
    {
        using Answer = decltype(onServer());
        const auto failed = [](ApiOutcome outcome) {
            Answer a;
            a.outcome = outcome;
            a.detail = QStringLiteral("fault");
            return a;
        };
        if (partitioned()) {
            answer(Ms(dice(2) ? 20 : 10'000), makeEvent(failed(ApiOutcome::NoAnswer)));
            return;
        }
        const Ms there(dice(80));
        const Ms back(dice(chance(5) ? 20'000 : 80));
        if (chance(4)) { // never arrives
            answer(Ms(30'000), makeEvent(failed(ApiOutcome::NoAnswer)));
            return;
        }
        if (chance(6)) { // turned away before anything happened
            const int kind = dice(6);
            auto a = failed(kind == 0 ? ApiOutcome::Unauthorized : kind == 1 ? ApiOutcome::NotContract : ApiOutcome::TryLater);
            if (kind == 2)
                a.retryAfter = Ms(dice(20) * 1000);
            answer(there + back, makeEvent(a));
            return;
        }
        const bool loseAnswer = chance(6);
        const bool errorAlthoughDone = chance(3);
        if (chance(4)) { // arrives a second time, perhaps much later
            ++counts.duplicates;
            schedule(there + Ms(dice(60'000)), [onServer] { (void)onServer(); });
        }
        counts.lostAnswers += loseAnswer;
        // The request travels on when the process dies; the answer does not find it any more.
        const int incarnation = counts.crashes;
        schedule(there, [=, this] {
            const Answer a = onServer();
            if (incarnation != counts.crashes)
                return;
            if (loseAnswer)
                answer(Ms(30'000), makeEvent(failed(ApiOutcome::NoAnswer)));
            else
                answer(back, makeEvent(errorAlthoughDone ? failed(ApiOutcome::TryLater) : a));
        });
    }

    // ── the day ──
    void life(Ms until)
    {
        if (m_clock.monotonic() >= until)
            return;
        schedule(Ms(dice(6000)), [this, until] { life(until); });
        switch (dice(17)) {
        case 0: case 1: case 2: case 3: agentCreates(); break;
        case 4: case 5: case 6: case 7: case 8: agentPatches(); break;
        case 9: case 10: case 11: othersPatch(); break;
        case 12: othersCreateOrRemove(); break;
        case 13:
            if (chance(60))
                crash();
            break;
        case 14:
            m_partitionUntil = m_clock.monotonic() + Ms(dice(60'000));
            if (m_streamOpen) {
                m_streamOpen = false;
                answer(Ms(dice(1000)), event::StreamClosed{{ErrorCode::Offline, QStringLiteral("cut"), true}});
            }
            break;
        case 15:
            if (chance(30)) {
                m_server.newEpoch();
                if (chance(50))
                    hideOne();
            }
            break;
        case 16: m_clock.jumpWallClock(Ms((dice(2001) - 1000) * 3'600'000LL)); break;
        }
        if (m_streamOpen && chance(70))
            answer(Ms(dice(200)), event::StreamHint{});
    }
    QString marker() { return QStringLiteral("op%1").arg(++m_lastMarker, 6, 10, QLatin1Char('0')); }

    void agentCreates()
    {
        const EntityKey key = newKey(QStringLiteral("interactions"));
        const QJsonObject data{{QStringLiteral("name"), marker()}, {QStringLiteral("note"), QStringLiteral("x")}};
        OutboxRow row = newRow(key, OutboxOp::Create, data);
        m_state.local[key] = {QString(), data};
        m_done.push_back({m_tables.append(row), key, data.value(QStringLiteral("name")).toString()});
        poke();
    }
    void agentPatches()
    {
        if (m_state.local.empty())
            return;
        auto it = std::next(m_state.local.begin(), dice(static_cast<int>(m_state.local.size())));
        const EntityKey key = it->first;
        QJsonObject patch;
        const QString mark = marker();
        patch.insert(field(dice(6)), mark);
        OutboxRow row = newRow(key, OutboxOp::Patch, patch);
        row.baseRev = it->second.rev;
        row.baseData = it->second.data;
        it->second.data = applyMergePatch(it->second.data, patch);
        m_done.push_back({m_tables.append(row), key, mark});
        poke();
    }
    OutboxRow newRow(const EntityKey &key, OutboxOp op, const QJsonObject &body)
    {
        OutboxRow row;
        row.entityType = key.type;
        row.entityId = key.id;
        row.op = op;
        row.body = body;
        row.idempotencyKey = uuid();
        return row;
    }
    void poke()
    {
        if (dice(10) > 0)
            answer(Ms(dice(20)), event::OutboxChanged{});
    }
    std::optional<EntityKey> someServerEntity()
    {
        if (m_server.entities.empty())
            return {};
        const auto it = std::next(m_server.entities.begin(), dice(static_cast<int>(m_server.entities.size())));
        return it->second.deleted ? std::nullopt : std::optional<EntityKey>(it->first);
    }
    void othersPatch()
    {
        if (const auto key = someServerEntity()) {
            const QString value = QStringLiteral("other%1").arg(dice(100'000));
            // Now and then something that a client cannot read.
            const QJsonValue made = dice(12) == 0 ? QJsonValue(7) : QJsonValue(value);
            m_server.put(*key, applyMergePatch(m_server.entities[*key].data, {{field(dice(6)), made}}));
        }
    }
    void othersCreateOrRemove()
    {
        if (dice(2) == 0) {
            m_server.put(newKey(QStringLiteral("customers")), person(dice(1000)));
        } else if (const auto key = someServerEntity()) {
            m_server.remove(*key);
        }
    }
    void hideOne()
    {
        // Only of those that nobody here has ever written to: a right taken away in the middle of a write is another story.
        if (const auto key = someServerEntity()) {
            const bool touched = std::any_of(m_done.begin(), m_done.end(), [&](const Operation &op) { return op.key == *key; });
            if (!touched)
                m_server.hide(*key);
        }
    }

    // ── what must hold ──
    void checkOrder(const OutboxRow &row)
    {
        for (const auto &[seq, other] : m_state.outbox) {
            if (other.entityType == row.entityType && other.entityId == row.entityId && seq < row.seq)
                m_trouble = QStringLiteral("row %1 is sent before row %2 of the same entity").arg(row.seq).arg(seq);
        }
    }
    bool settled() { return m_tables.heads(1).value().isEmpty() && noneInFlight() && m_events.empty(); }
    bool noneInFlight() const
    {
        return std::none_of(m_state.outbox.begin(), m_state.outbox.end(), [](const auto &entry) { return entry.second.state == OutboxState::InFlight; });
    }

    QString verdict()
    {
        std::map<QString, int> times;
        std::map<EntityKey, QString> latest;
        for (const auto &[key, mark] : m_server.effects) {
            if (++times[mark] > 1)
                return QStringLiteral("%1 took effect more than once").arg(mark);
            if (const auto before = latest.find(key); before != latest.end() && before->second > mark)
                return QStringLiteral("%1 took effect after %2").arg(mark, before->second);
            latest[key] = mark;
        }
        std::set<qint64> waitingBehindParked;
        for (const Operation &op : m_done) {
            const auto row = m_state.outbox.find(op.seq);
            if (row == m_state.outbox.end()) {
                if (times[op.mark] != 1)
                    return QStringLiteral("%1 is confirmed but took effect %2 times").arg(op.mark).arg(times[op.mark]);
            } else if (row->second.state == OutboxState::Parked) {
                if (m_server.refused.count(op.mark) == 0)
                    return QStringLiteral("%1 is parked although the backend never refused it").arg(op.mark);
                if (row->second.lastError.isEmpty())
                    return QStringLiteral("%1 is parked without a word").arg(op.mark);
                if (!holdsWhatWasSent(row->second.body, {}) && SimServer::markers(row->second.body).isEmpty())
                    return QStringLiteral("%1 is parked without what the agent wrote").arg(op.mark);
            }
        }
        for (const auto &[key, entity] : m_server.entities) {
            const auto mine = m_state.local.find(key);
            const QVector<OutboxRow> rows = m_tables.rowsOf(key).value();
            const QString name = key.type + QLatin1Char('/') + key.id.toString(QUuid::WithoutBraces);
            if (entity.deleted) {
                if (mine != m_state.local.end())
                    return name + QStringLiteral(" was deleted at the backend and is still here");
                continue;
            }
            const QJsonObject expected = withPending(entity.data, rows);
            if (!expected.value(QStringLiteral("name")).isString() || !entity.data.value(QStringLiteral("name")).isString()) {
                if (m_state.quarantined.count(key) == 0 && !expected.value(QStringLiteral("name")).isString())
                    return name + QStringLiteral(" cannot be read and is not in quarantine");
                continue;
            }
            if (mine == m_state.local.end())
                return name + QStringLiteral(" is missing here");
            if (mine->second.data != expected)
                return name + QStringLiteral(" differs: here %1, there %2").arg(text(mine->second.data), text(expected));
            if (rows.isEmpty() && mine->second.rev != entity.rev)
                return name + QStringLiteral(" has entity tag %1, the backend's is %2").arg(mine->second.rev, entity.rev);
            if (m_state.quarantined.count(key) > 0)
                return name + QStringLiteral(" can be read and is still in quarantine");
            if (rows.isEmpty() && m_state.backendCopies.count(key) > 0)
                return name + QStringLiteral(" keeps a backend's copy that nobody needs");
        }
        for (const auto &[key, copy] : m_state.local) {
            if (m_server.entities.count(key) == 0 && m_tables.rowsOf(key).value().isEmpty())
                return key.id.toString() + QStringLiteral(" is here and not at the backend");
        }
        return {};
    }
    static QString text(const QJsonObject &json) { return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); }

    struct Operation
    {
        qint64 seq;
        EntityKey key;
        QString mark;
    };

    std::mt19937 m_random;
    unsigned m_seed;
    FakeClock m_clock;
    MemoryState m_state;
    MemoryTables m_tables;
    SimServer m_server;
    std::unique_ptr<SyncMachine> m_machine;
    std::multimap<Ms, Pending> m_queue;
    std::vector<SyncEvent> m_events;
    std::vector<Operation> m_done; // what the agent was told is done
    QString m_trouble;
    Ms m_partitionUntil{0};
    bool m_streamOpen = false;
    bool m_calm = false;
    int m_steps = 0;
    int m_lastMarker = 0;
};

} // namespace linija::test
