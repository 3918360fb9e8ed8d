#include "core/sync/syncservice.h"

#include "core/base/logging.h"
#include "core/base/uuid7.h"
#include "core/base/whenready.h"

#include <algorithm>

namespace linija {

namespace {

constexpr int pageSize = 1000;

const char *nameOf(BackendConnection connection)
{
    switch (connection) {
    case BackendConnection::NotSetUp: return "not set up";
    case BackendConnection::Connecting: return "connecting";
    case BackendConnection::Online: return "online";
    case BackendConnection::Offline: return "offline";
    case BackendConnection::SignedOut: return "signed out";
    case BackendConnection::Refused: return "refused";
    }
    return "unknown";
}

bool sameStatus(const SyncStatus &a, const SyncStatus &b)
{
    return a.connection == b.connection && a.detail == b.detail && a.offlineSince == b.offlineSince && a.lastSyncAt == b.lastSyncAt
        && a.waiting == b.waiting && a.parked == b.parked && a.quarantined == b.quarantined && a.bootstrapping == b.bootstrapping
        && a.bootstrapRows == b.bootstrapRows;
}

} // namespace

SyncService::SyncService(Parts parts, unsigned seed, QObject *parent)
    : SyncStatusSource(parent), m_parts(parts), m_seed(seed), m_stream(parts.http), m_presence(seed)
{
    m_timer.setSingleShot(true);
    m_presenceTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { feed(event::Tick{}); });
    connect(&m_presenceTimer, &QTimer::timeout, this, &SyncService::sendPresence);
    connect(&m_stream, &EventStream::opened, this, [this] { feed(event::StreamOpened{}); });
    connect(&m_stream, &EventStream::closed, this, [this](const Error &why) { feed(event::StreamClosed{why}); });
    connect(&m_stream, &EventStream::event, this, [this](const SseEvent &one) {
        // "state" tells of something new, "reset" that hints were lost; both mean: read the feed, it alone is the truth.
        if (one.type == QLatin1String("state") || one.type == QLatin1String("reset"))
            feed(event::StreamHint{});
    });
}

SyncService::~SyncService() = default;

void SyncService::start()
{
    if (m_machine)
        return;
    ++m_generation;
    m_rounds = 0;
    m_machine = std::make_unique<SyncMachine>(m_parts.clock, m_seed + static_cast<unsigned>(m_generation),
                                              [clock = &m_parts.clock] { return makeUuid7(*clock); });
    feed(event::Start{});
    sendPresence();
}

void SyncService::stop()
{
    ++m_generation;
    m_machine.reset();
    m_events.clear();
    m_stream.close();
    m_timer.stop();
    m_presenceTimer.stop();
}

void SyncService::syncNow()
{
    feed(event::SyncNow{});
}

void SyncService::outboxChanged()
{
    feed(event::OutboxChanged{});
}

SyncStatus SyncService::status() const
{
    return m_shown;
}

void SyncService::feed(const SyncEvent &event)
{
    if (!m_machine)
        return;
    m_events.push_back(event);
    if (m_handling) // an effect answered at once: its turn comes
        return;
    m_handling = true;
    const int generation = m_generation;
    while (!m_events.empty() && generation == m_generation) {
        const SyncEvent next = std::move(m_events.front());
        m_events.erase(m_events.begin());
        const SyncEffects effects = m_machine->handle(next);
        for (const SyncEffect &effect : effects)
            run(effect);
    }
    m_handling = false;
    if (generation != m_generation)
        return;
    armTimer();
    const SyncStatus now = m_machine->status();
    const bool finished = m_machine->roundsFinished() != m_rounds;
    m_rounds = m_machine->roundsFinished();
    if (!sameStatus(now, m_shown)) {
        if (now.connection != m_shown.connection)
            qCInfo(logSync, "backend: %s %s", nameOf(now.connection), qUtf8Printable(now.detail));
        m_shown = now;
        Q_EMIT statusChanged(m_shown);
    }
    if (finished)
        Q_EMIT feedRead();
}

void SyncService::armTimer()
{
    const auto deadline = m_machine->deadline();
    if (!deadline) {
        m_timer.stop();
        return;
    }
    const auto wait = std::max(*deadline - m_parts.clock.monotonic(), std::chrono::milliseconds(0));
    m_timer.start(std::min(wait, std::chrono::milliseconds(3'600'000)));
}

template <class T, class Make>
void SyncService::whenDone(QFuture<T> future, Make makeEvent)
{
    whenReady(future, this, [this, generation = m_generation, makeEvent](const T &value) {
        if (generation == m_generation)
            feed(makeEvent(value));
    });
}

void SyncService::run(const SyncEffect &effect)
{
    std::visit(
        Overloaded{
            [&](const effect::LoadState &) {
                whenDone(m_parts.store.loadState(), [](const Result<StoredState> &state) { return event::StateLoaded{state}; });
            },
            [&](const effect::Discover &) {
                whenDone(m_parts.api.discover(), [](const ApiAnswer<Discovery> &answer) { return event::Discovered{answer}; });
            },
            [&](const effect::BeginSnapshot &begin) {
                whenDone(m_parts.store.beginSnapshot(begin.epoch), [](const Result<void> &result) { return event::SnapshotBegun{result}; });
            },
            [&](const effect::FetchChanges &fetch) {
                whenDone(m_parts.api.changes(fetch.cursor, pageSize), [](const ApiAnswer<ChangesPage> &answer) {
                    ApiAnswer<std::shared_ptr<const ChangesPage>> shared;
                    shared.outcome = answer.outcome;
                    shared.problem = answer.problem;
                    shared.detail = answer.detail;
                    shared.retryAfter = answer.retryAfter;
                    shared.cursorGone = answer.cursorGone;
                    shared.value = std::make_shared<const ChangesPage>(answer.value);
                    return event::ChangesFetched{shared};
                });
            },
            [&](const effect::ApplyPage &page) {
                whenDone(m_parts.store.applyPage(page), [](const Result<ApplyReport> &report) { return event::PageApplied{report}; });
            },
            [&](const effect::FinishSnapshot &) {
                whenDone(m_parts.store.finishSnapshot(), [](const Result<int> &removed) { return event::SnapshotFinished{removed}; });
            },
            [&](const effect::TakeHeads &heads) {
                whenDone(m_parts.store.takeHeads(heads), [](const Result<TakenHeads> &taken) { return event::HeadsTaken{taken}; });
            },
            [&](const effect::Push &push) {
                const OutboxRow &row = push.row;
                const QString id = row.entityId.toString(QUuid::WithoutBraces);
                const QString key = row.idempotencyKey.toString(QUuid::WithoutBraces);
                const auto toEvent = [seq = row.seq](const ApiAnswer<Resource> &answer) { return event::Pushed{seq, answer}; };
                switch (row.op) {
                case OutboxOp::Create:
                    whenDone(m_parts.api.create(row.entityType, id, row.body, push.epoch), toEvent);
                    break;
                case OutboxOp::Patch:
                    whenDone(m_parts.api.patch(row.entityType, id, row.baseRev, key, row.body, push.epoch), toEvent);
                    break;
                case OutboxOp::Action:
                    whenDone(m_parts.api.act(row.entityType, id, row.action, key, row.body, push.epoch), toEvent);
                    break;
                }
            },
            [&](const SettleEffect &settle) {
                const qint64 seq = std::visit(Overloaded{[](const effect::SettlePark &one) { return one.seq; },
                                                         [](const effect::SettleRetry &one) { return one.seq; },
                                                         [](const auto &one) { return one.row.seq; }},
                                              settle);
                whenDone(m_parts.store.settle(settle), [seq](const Result<StoreCounts> &counts) { return event::Settled{seq, counts}; });
            },
            [&](const effect::CountRows &) {
                whenDone(m_parts.store.counts(), [](const Result<StoreCounts> &counts) { return event::RowsCounted{counts}; });
            },
            [&](const effect::OpenStream &) { m_stream.open(m_parts.api.eventsRequest()); },
            [&](const effect::RefreshToken &) {
                whenDone(m_parts.token.refresh(), [](const Result<void> &result) { return event::TokenRefreshed{result}; });
            },
        },
        effect);
}

void SyncService::setPresence(const QString &state, const QString &reason)
{
    m_presence.set(state, reason, m_parts.clock.monotonic());
    sendPresence();
}

void SyncService::sendPresence()
{
    if (!m_machine)
        return;
    const auto now = m_parts.clock.monotonic();
    if (m_presence.due(now)) {
        m_presence.sending();
        // Not tied to the generation: the lease outlives a restart of the machine.
        whenReady(m_parts.api.setPresence(m_presence.state(), m_presence.reason(), PresenceLease::timeToLive), this, [this](const ApiAnswer<bool> &answer) {
            // What the backend refuses for good is not asked again before the lease would have ended.
            const bool settled = answer.outcome == ApiOutcome::Ok || answer.outcome == ApiOutcome::Refused;
            m_presence.answered(settled, m_parts.clock.monotonic());
            sendPresence();
        });
    }
    if (const auto deadline = m_presence.deadline())
        m_presenceTimer.start(std::max(*deadline - now, std::chrono::milliseconds(0)));
}

} // namespace linija
