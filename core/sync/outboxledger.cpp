#include "core/sync/outboxledger.h"

#include "core/base/logging.h"
#include "core/sync/pendingmerge.h"

#include <algorithm>

namespace linija {

Result<TakenHeads> OutboxLedger::take(const effect::TakeHeads &wanted)
{
    TakenHeads taken;
    const auto rows = m_tables.heads(wanted.limit + static_cast<int>(wanted.excluding.size()));
    if (!rows)
        return rows.error();
    const auto feed = m_tables.feed();
    if (!feed)
        return feed.error();
    for (OutboxRow row : *rows) {
        if (static_cast<int>(taken.rows.size()) >= wanted.limit)
            break;
        const EntityKey key{row.entityType, row.entityId};
        if (std::find(wanted.excluding.begin(), wanted.excluding.end(), key) != wanted.excluding.end())
            continue;
        if (auto marked = m_tables.markInFlight(row.seq); !marked)
            return marked.error();
        // Made against a copy that the running snapshot has not brought anew: its entity tag may mean something else by now.
        if (feed->snapshotRunning && !row.baseRev.isEmpty()) {
            const auto seen = m_tables.wasSeen(key);
            if (!seen)
                return seen.error();
            if (!*seen)
                row.baseRev = staleRev();
        }
        taken.rows.push_back(row);
    }
    auto counts = m_tables.counts();
    if (!counts)
        return counts.error();
    taken.counts = counts.value();
    return taken;
}

Result<StoreCounts> OutboxLedger::settle(const SettleEffect &effect)
{
    const auto feed = m_tables.feed();
    if (!feed)
        return feed.error();
    // An answer of the backend as it was before a backup was restored says nothing any more: the row waits for the new one.
    const auto ofAnotherEpoch = [&](const QString &epoch) { return !feed->epoch.isEmpty() && feed->epoch != epoch; };
    const Result<void> settled = std::visit(
        Overloaded{
            [&](const effect::SettleDone &one) {
                return ofAnotherEpoch(one.epoch) ? m_tables.requeue(one.row.seq, {}) : done(one, feed.value());
            },
            [&](const effect::SettleRebase &one) { return ofAnotherEpoch(one.epoch) ? m_tables.requeue(one.row.seq, {}) : m_tables.rebase(one.row); },
            [&](const effect::SettleConflict &one) {
                if (ofAnotherEpoch(one.epoch))
                    return m_tables.requeue(one.row.seq, {});
                // Ours stays in the body, theirs becomes what it is based on: sent again, it wins over theirs and no other.
                auto rebased = m_tables.rebase(one.row);
                return rebased ? m_tables.park(one.row.seq, one.words) : rebased;
            },
            [&](const effect::SettlePark &one) { return m_tables.park(one.seq, one.words); },
            [&](const effect::SettleRetry &one) { return m_tables.requeue(one.seq, one.words); },
        },
        effect);
    if (!settled)
        return settled.error();
    return m_tables.counts();
}

Result<void> OutboxLedger::done(const effect::SettleDone &one, const FeedState &feed)
{
    // Which backend has it must be known for ever: should the next one that answers be another, it has to get it again.
    if (feed.epoch.isEmpty()) {
        FeedState known = feed;
        known.epoch = one.epoch;
        if (auto saved = m_tables.saveFeed(known); !saved)
            return saved;
    }
    if (auto gone = m_tables.acknowledge(one.row.seq, one.at); !gone)
        return gone;
    const auto later = m_tables.rowsOf({one.row.entityType, one.row.entityId});
    if (!later)
        return later.error();
    if (auto followed = followUp(one.row, one.stored, later.value()); !followed)
        return followed;
    return settleLocal(one.row, one.stored, later.value(), one.at);
}

// Later rows of the entity were made on top of the finished one: what came of it is their base now. Only where they see the
// same values as before; where the backend has something else, If-Match must fail and the merge decide.
Result<void> OutboxLedger::followUp(const OutboxRow &finished, const Resource &stored, const QVector<OutboxRow> &later)
{
    for (const OutboxRow &row : later) {
        if (row.op != OutboxOp::Patch || row.state != OutboxState::Waiting)
            continue;
        const bool madeOnTop = row.baseRev == finished.baseRev;
        const QStringList fields = row.body.keys();
        const bool seesTheSame = std::all_of(fields.begin(), fields.end(), [&](const QString &field) {
            return sameValue(row.baseData.value(field), stored.data.value(field));
        });
        if (!row.baseRev.isEmpty() && !(madeOnTop && seesTheSame))
            continue;
        OutboxRow next = row;
        next.baseRev = stored.rev;
        next.baseData = stored.data;
        if (auto rebased = m_tables.rebase(next); !rebased)
            return rebased;
    }
    return {};
}

// The local copy shows the backend's data with what is still in the outbox. The answer to a repeated request may be older
// than what the feed has brought since, so the feed's word goes first.
Result<void> OutboxLedger::settleLocal(const OutboxRow &finished, const Resource &stored, const QVector<OutboxRow> &later, Timestamp at)
{
    const EntityKey key{finished.entityType, finished.entityId};
    const auto local = m_tables.local(key);
    if (!local)
        return local.error();
    const auto kept = m_tables.backendCopy(key);
    if (!kept)
        return kept.error();
    if (!local->has_value()) // removed meanwhile: the feed said so
        return kept->has_value() ? m_tables.removeBackendCopy(key) : Result<void>();

    Result<void> written;
    EntityCopy unreadable{stored.rev, stored.data};
    if (!kept->has_value()) {
        if ((*local)->rev.isEmpty() || (*local)->rev == finished.baseRev)
            written = m_tables.writeLocal(key, {stored.rev, (*local)->data});
    } else {
        const bool answerIsNewer = (*kept)->rev == finished.baseRev;
        const EntityCopy backend = answerIsNewer ? EntityCopy{stored.rev, stored.data} : **kept;
        unreadable = backend;
        written = m_tables.writeLocal(key, {backend.rev, withPending(backend.data, later)});
        const Result<void> noted = later.isEmpty() ? m_tables.removeBackendCopy(key) : m_tables.writeBackendCopy(key, backend);
        if (!noted)
            return noted;
    }
    if (!written && written.error().code == ErrorCode::Invalid) {
        // The row is through. What it made readable no longer is: kept like an item of the feed, which will not come again.
        qCWarning(logSync, "answer to a write: %s", qUtf8Printable(written.error().detail));
        FeedItem item;
        item.resource = {key.type, key.id.toString(QUuid::WithoutBraces), unreadable.rev, false, unreadable.data};
        return m_tables.quarantine(item, written.error().detail, at);
    }
    return written;
}

} // namespace linija
