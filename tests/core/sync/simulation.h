// One seeded run of two or three whole engines against one backend and a network that fail in every way: machine, page applier
// and outbox ledger are the real ones; time, network, backend and tables are the test's. Same seed, same run.
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
            signOuts = 0, restores = 0, resent = 0;
    };

    explicit Simulation(unsigned seed) : m_random(seed), m_seed(seed)
    {
        for (int i = 0, clients = 2 + dice(2); i < clients; ++i)
            m_clients.push_back(std::make_unique<Client>(i));
    }

    // Empty: all is well. Else what is wrong.
    QString run()
    {
        for (int i = 0; i < 12; ++i)
            m_server.put(newKey(QStringLiteral("customers")), person(i));
        for (const auto &client : m_clients)
            boot(*client);
        const Ms chaosEnd = Ms(4 * 60'000);
        schedule(Ms(0), [this, chaosEnd] { life(chaosEnd); });
        while (!m_queue.empty() && m_clock.monotonic() < chaosEnd) {
            if (!step())
                return m_trouble;
        }
        m_calm = true;
        for (const auto &client : m_clients) {
            client->partitionUntil = Ms(0);
            feed(*client, event::SyncNow{});
        }
        const Ms limit = m_clock.monotonic() + Ms(3'600'000);
        while (m_clock.monotonic() < limit) {
            if (!step())
                return m_trouble;
            // Late doubles of old requests have come by then; what one client does at last, all others read.
            if (m_clock.monotonic() < chaosEnd + Ms(120'000))
                continue;
            if (!std::all_of(m_clients.begin(), m_clients.end(), [this](const auto &client) { return settled(*client); })) {
                for (const auto &client : m_clients)
                    client->restFrom = -1;
                continue;
            }
            bool allRead = true;
            for (const auto &client : m_clients) {
                if (client->restFrom < 0)
                    client->restFrom = client->machine->roundsFinished();
                // Two rounds: the first may have begun before the last change.
                if (client->machine->roundsFinished() >= client->restFrom + 2)
                    continue;
                allRead = false;
                if (client->machine->status().connection == BackendConnection::Online)
                    feed(*client, event::SyncNow{});
            }
            if (allRead)
                return verdict();
        }
        QString where;
        for (const auto &client : m_clients) {
            where += QStringLiteral(" client %1: connection %2 (%3), %4 waiting").arg(client->number).arg(static_cast<int>(client->machine->status().connection))
                         .arg(client->machine->status().detail).arg(client->machine->status().waiting);
        }
        return QStringLiteral("does not come to rest:") + where;
    }

    Counts counts;

private:
    struct Operation
    {
        qint64 seq;
        EntityKey key;
        QString mark;
    };
    struct Client
    {
        explicit Client(int which) : number(which), tables(state) {}

        int number;
        MemoryState state;
        MemoryTables tables;
        std::unique_ptr<SyncMachine> machine;
        std::vector<SyncEvent> events;
        std::vector<Operation> done; // what the agent was told is done
        int lives = 0;
        Ms partitionUntil{0};
        bool streamOpen = false;
        int restFrom = -1; // rounds that it had read when all was sent
    };
    struct Pending
    {
        std::function<void()> call;
        Client *client = nullptr; // whose process it dies with
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
    void schedule(Ms delay, std::function<void()> call, Client *client = nullptr)
    {
        m_queue.emplace(m_clock.monotonic() + delay, Pending{std::move(call), client});
    }
    bool step()
    {
        if (++m_steps > 800'000) {
            m_trouble = QStringLiteral("goes round in circles");
            return false;
        }
        Client *first = nullptr;
        for (const auto &client : m_clients) {
            const auto deadline = client->machine->deadline();
            if (deadline && (!first || *deadline < *first->machine->deadline()))
                first = client.get();
        }
        const auto deadline = first ? first->machine->deadline() : std::nullopt;
        const bool machineFirst = deadline && (m_queue.empty() || *deadline < m_queue.begin()->first);
        const Ms at = machineFirst ? *deadline : (m_queue.empty() ? m_clock.monotonic() + Ms(1000) : m_queue.begin()->first);
        if (at > m_clock.monotonic())
            m_clock.advance(at - m_clock.monotonic());
        if (machineFirst) {
            feed(*first, event::Tick{});
        } else if (!m_queue.empty()) {
            const auto call = std::move(m_queue.begin()->second.call);
            m_queue.erase(m_queue.begin());
            call();
        }
        return m_trouble.isEmpty();
    }

    // ── the process ──
    void boot(Client &c)
    {
        c.tables.requeueInFlight();
        c.machine = std::make_unique<SyncMachine>(m_clock, m_seed + static_cast<unsigned>(1000 * c.number + c.lives), [this] { return uuid(); });
        c.streamOpen = false;
        feed(c, event::Start{});
    }
    void crash(Client &c)
    {
        ++counts.crashes;
        ++c.lives;
        std::erase_if(m_queue, [&c](const auto &entry) { return entry.second.client == &c; });
        c.events.clear();
        boot(c);
    }
    void feed(Client &c, const SyncEvent &event)
    {
        c.events.push_back(event);
        if (c.events.size() > 1)
            return;
        while (!c.events.empty()) {
            const SyncEffects effects = c.machine->handle(c.events.front());
            for (const SyncEffect &effect : effects) {
                if (!m_calm && dice(400) == 0) // between any two effects
                    return crash(c);
                run(c, effect);
            }
            c.events.erase(c.events.begin());
        }
    }
    void answer(Client &c, Ms delay, SyncEvent event)
    {
        schedule(delay, [this, &c, event = std::move(event)] { feed(c, event); }, &c);
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
    void store(Client &c, F work, Make makeEvent)
    {
        schedule(Ms(dice(5)), [this, &c, work, makeEvent] { feed(c, makeEvent(transaction(work))); }, &c);
    }

    void run(Client &c, const SyncEffect &effect)
    {
        std::visit(
            Overloaded{
                [&](const effect::LoadState &) {
                    store(c, [&c]() -> Result<StoredState> { return StoredState{c.state.feed, c.tables.counts().value()}; },
                          [](const Result<StoredState> &state) { return event::StateLoaded{state}; });
                },
                [&](const effect::Discover &) { request(c, [this] { return m_server.discover(m_serverStart + m_clock.monotonic()); }, [](const auto &a) { return event::Discovered{a}; }); },
                [&](const effect::BeginSnapshot &begin) {
                    ++counts.snapshots;
                    store(c, [&c, epoch = begin.epoch] { return c.tables.beginSnapshot(epoch); },
                          [](const Result<void> &result) { return event::SnapshotBegun{result}; });
                },
                [&](const effect::FetchChanges &fetch) {
                    request(c, [this, cursor = fetch.cursor] { return changes(cursor); }, [](const auto &a) { return event::ChangesFetched{a}; });
                },
                [&](const effect::ApplyPage &page) {
                    store(c, [this, &c, page] { return ChangeApplier(c.tables, m_clock.now()).apply(page); },
                          [](const Result<ApplyReport> &report) { return event::PageApplied{report}; });
                },
                [&](const effect::FinishSnapshot &) {
                    store(c, [&c] { return c.tables.finishSnapshot(); }, [](const Result<int> &removed) { return event::SnapshotFinished{removed}; });
                },
                [&](const effect::TakeHeads &heads) {
                    store(c, [&c, heads] { return OutboxLedger(c.tables).take(heads); },
                          [](const Result<TakenHeads> &taken) { return event::HeadsTaken{taken}; });
                },
                [&](const effect::Push &push) {
                    ++counts.pushes;
                    checkOrder(c, push.row);
                    counts.resent += push.row.resent;
                    request(c, [this, row = push.row, epoch = push.epoch] { return chance(2) ? m_server.refuse(row, 422) : m_server.write(row, epoch); },
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
                    store(c, [&c, settle] { return OutboxLedger(c.tables).settle(settle); },
                          [seq](const Result<StoreCounts> &result) { return event::Settled{seq, result}; });
                },
                [&](const effect::CountRows &) {
                    store(c, [&c] { return c.tables.counts(); }, [](const Result<StoreCounts> &result) { return event::RowsCounted{result}; });
                },
                [&](const effect::OpenStream &) {
                    if (chance(40) || partitioned(c)) {
                        answer(c, Ms(dice(3000)), event::StreamClosed{{ErrorCode::Offline, QStringLiteral("no stream"), true}});
                    } else {
                        c.streamOpen = true;
                        answer(c, Ms(dice(50)), event::StreamOpened{});
                    }
                },
                [&](const effect::RefreshToken &) {
                    const bool fine = m_calm || dice(3) > 0;
                    counts.signOuts += !fine;
                    answer(c, Ms(dice(500)), event::TokenRefreshed{fine ? Result<void>() : Result<void>(Error{ErrorCode::Unauthorized, {}, false})});
                },
            },
            effect);
    }

    // ── the network ──
    bool partitioned(const Client &c) const { return m_clock.monotonic() < c.partitionUntil; }

    ApiAnswer<std::shared_ptr<const ChangesPage>> changes(const QString &cursor)
    {
        auto answer = m_server.changes(cursor);
        if (!cursor.isEmpty() && !m_calm && dice(200) == 0) {
            answer.outcome = ApiOutcome::CursorGone;
            answer.cursorGone = CursorGoneReason::Expired;
        }
        return answer;
    }

    template <class Do, class Make>
    void request(Client &c, Do onServer, Make makeEvent)
    {
        using Answer = decltype(onServer());
        const auto failed = [](ApiOutcome outcome) {
            Answer a;
            a.outcome = outcome;
            a.detail = QStringLiteral("fault");
            return a;
        };
        if (partitioned(c)) {
            answer(c, Ms(dice(2) ? 20 : 10'000), makeEvent(failed(ApiOutcome::NoAnswer)));
            return;
        }
        const Ms there(dice(80));
        const Ms back(dice(chance(5) ? 20'000 : 80));
        if (chance(4)) { // never arrives
            answer(c, Ms(30'000), makeEvent(failed(ApiOutcome::NoAnswer)));
            return;
        }
        if (chance(6)) { // turned away before anything happened
            const int kind = dice(6);
            auto a = failed(kind == 0 ? ApiOutcome::Unauthorized : kind == 1 ? ApiOutcome::NotContract : ApiOutcome::TryLater);
            if (kind == 2)
                a.retryAfter = Ms(dice(20) * 1000);
            answer(c, there + back, makeEvent(a));
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
        const int life = c.lives;
        schedule(there, [=, this, &c] {
            const Answer a = onServer();
            if (life != c.lives)
                return;
            if (loseAnswer)
                answer(c, Ms(30'000), makeEvent(failed(ApiOutcome::NoAnswer)));
            else
                answer(c, back, makeEvent(errorAlthoughDone ? failed(ApiOutcome::TryLater) : a));
        });
    }

    // ── the day ──
    void life(Ms until)
    {
        if (m_clock.monotonic() >= until)
            return;
        schedule(Ms(dice(4000)), [this, until] { life(until); });
        Client &c = *m_clients[static_cast<size_t>(dice(static_cast<int>(m_clients.size())))];
        switch (dice(19)) {
        case 0: case 1: case 2: case 3: agentCreates(c); break;
        case 4: case 5: case 6: case 7: case 8: agentPatches(c); break;
        case 9: case 10: case 11: othersPatch(); break;
        case 12: othersCreateOrRemove(); break;
        case 13:
            if (chance(60))
                crash(c);
            break;
        case 14:
            c.partitionUntil = m_clock.monotonic() + Ms(dice(60'000));
            if (c.streamOpen) {
                c.streamOpen = false;
                answer(c, Ms(dice(1000)), event::StreamClosed{{ErrorCode::Offline, QStringLiteral("cut"), true}});
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
        case 17: m_server.makeBackup(); break;
        case 18:
            if (chance(25))
                counts.restores += m_server.restoreBackup();
            break;
        }
        for (const auto &client : m_clients) {
            if (client->streamOpen && chance(70))
                answer(*client, Ms(dice(200)), event::StreamHint{});
        }
    }
    QString marker(const Client &c) { return QStringLiteral("op%1.%2").arg(c.number).arg(++m_lastMarker, 6, 10, QLatin1Char('0')); }

    void agentCreates(Client &c)
    {
        const EntityKey key = newKey(QStringLiteral("interactions"));
        const QJsonObject data{{QStringLiteral("name"), marker(c)}, {QStringLiteral("note"), QStringLiteral("x")}};
        OutboxRow row = newRow(key, OutboxOp::Create, data);
        c.state.local[key] = {QString(), data};
        c.done.push_back({c.tables.append(row), key, data.value(QStringLiteral("name")).toString()});
        poke(c);
    }
    void agentPatches(Client &c)
    {
        if (c.state.local.empty())
            return;
        auto it = std::next(c.state.local.begin(), dice(static_cast<int>(c.state.local.size())));
        const EntityKey key = it->first;
        QJsonObject patch;
        const QString mark = marker(c);
        patch.insert(field(dice(6)), mark);
        OutboxRow row = newRow(key, OutboxOp::Patch, patch);
        row.baseRev = it->second.rev;
        row.baseData = it->second.data;
        it->second.data = applyMergePatch(it->second.data, patch);
        c.done.push_back({c.tables.append(row), key, mark});
        poke(c);
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
    void poke(Client &c)
    {
        if (dice(10) > 0)
            answer(c, Ms(dice(20)), event::OutboxChanged{});
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
            const bool touched = std::any_of(m_clients.begin(), m_clients.end(), [&](const auto &c) {
                return std::any_of(c->done.begin(), c->done.end(), [&](const Operation &op) { return op.key == *key; });
            });
            if (!touched)
                m_server.hide(*key);
        }
    }

    // ── what must hold ──
    void checkOrder(const Client &c, const OutboxRow &row)
    {
        for (const auto &[seq, other] : c.state.outbox) {
            if (other.entityType == row.entityType && other.entityId == row.entityId && seq < row.seq && !other.resent)
                m_trouble = QStringLiteral("row %1 is sent before row %2 of the same entity").arg(row.seq).arg(seq);
        }
    }
    static bool settled(Client &c)
    {
        return c.tables.heads(1).value().isEmpty() && c.events.empty()
            && std::none_of(c.state.outbox.begin(), c.state.outbox.end(), [](const auto &entry) { return entry.second.state == OutboxState::InFlight; });
    }

    QString verdict()
    {
        std::map<QString, int> times;
        std::map<std::pair<EntityKey, QString>, QString> latest; // of an entity and a client
        for (const auto &[key, mark] : m_server.effects) {
            if (++times[mark] > 1)
                return QStringLiteral("%1 took effect more than once").arg(mark);
            QString &before = latest[{key, mark.section(QLatin1Char('.'), 0, 0)}];
            if (before > mark)
                return QStringLiteral("%1 took effect after %2").arg(mark, before);
            before = mark;
        }
        for (const auto &client : m_clients) {
            if (const QString wrong = verdictOn(*client, times); !wrong.isEmpty())
                return QStringLiteral("client %1: ").arg(client->number) + wrong;
        }
        return {};
    }
    QString verdictOn(Client &c, std::map<QString, int> &times)
    {
        for (const Operation &op : c.done) {
            const auto row = c.state.outbox.find(op.seq);
            if (row == c.state.outbox.end()) {
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
            const auto mine = c.state.local.find(key);
            const QVector<OutboxRow> rows = c.tables.rowsOf(key).value();
            const QString name = key.type + QLatin1Char('/') + key.id.toString(QUuid::WithoutBraces);
            if (entity.deleted) {
                if (mine != c.state.local.end())
                    return name + QStringLiteral(" was deleted at the backend and is still here");
                continue;
            }
            const QJsonObject expected = withPending(entity.data, rows);
            if (!expected.value(QStringLiteral("name")).isString() || !entity.data.value(QStringLiteral("name")).isString()) {
                if (c.state.quarantined.count(key) == 0 && !expected.value(QStringLiteral("name")).isString())
                    return name + QStringLiteral(" cannot be read and is not in quarantine");
                continue;
            }
            if (mine == c.state.local.end())
                return name + QStringLiteral(" is missing here");
            if (mine->second.data != expected)
                return name + QStringLiteral(" differs: here %1, there %2").arg(text(mine->second.data), text(expected));
            if (rows.isEmpty() && mine->second.rev != entity.rev)
                return name + QStringLiteral(" has entity tag %1, the backend's is %2").arg(mine->second.rev, entity.rev);
            if (c.state.quarantined.count(key) > 0)
                return name + QStringLiteral(" can be read and is still in quarantine");
            if (rows.isEmpty() && c.state.backendCopies.count(key) > 0)
                return name + QStringLiteral(" keeps a backend's copy that nobody needs");
        }
        for (const auto &[key, copy] : c.state.local) {
            if (m_server.entities.count(key) == 0 && c.tables.rowsOf(key).value().isEmpty())
                return key.id.toString() + QStringLiteral(" is here and not at the backend");
        }
        return {};
    }
    static QString text(const QJsonObject &json) { return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); }

    std::mt19937 m_random;
    unsigned m_seed;
    FakeClock m_clock;
    const Timestamp m_serverStart = fromMs(1'795'000'000'000);
    SimServer m_server;
    std::vector<std::unique_ptr<Client>> m_clients;
    std::multimap<Ms, Pending> m_queue;
    QString m_trouble;
    bool m_calm = false;
    int m_steps = 0;
    int m_lastMarker = 0;
};

} // namespace linija::test
