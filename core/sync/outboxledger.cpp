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
    for (const OutboxRow &row : *rows) {
        if (static_cast<int>(taken.rows.size()) >= wanted.limit)
            break;
        const EntityKey key{row.entityType, row.entityId};
        if (std::find(wanted.excluding.begin(), wanted.excluding.end(), key) != wanted.excluding.end())
            continue;
        if (auto marked = m_tables.markInFlight(row.seq); !marked)
            return marked.error();
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
    const Result<void> settled = std::visit(
        Overloaded{
            [&](const effect::SettleDone &one) { return done(one); },
            [&](const effect::SettleRebase &one) { return m_tables.rebase(one.row); },
            [&](const effect::SettleConflict &one) {
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

Result<void> OutboxLedger::done(const effect::SettleDone &one)
{
    if (auto removed = m_tables.removeRow(one.row.seq); !removed)
        return removed;
    const auto later = m_tables.rowsOf({one.row.entityType, one.row.entityId});
    if (!later)
        return later.error();
    if (auto followed = followUp(one.row, one.stored, later.value()); !followed)
        return followed;
    return settleLocal(one.row, one.stored, later.value());
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
Result<void> OutboxLedger::settleLocal(const OutboxRow &finished, const Resource &stored, const QVector<OutboxRow> &later)
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
    if (!kept->has_value()) {
        if ((*local)->rev.isEmpty() || (*local)->rev == finished.baseRev)
            written = m_tables.writeLocal(key, {stored.rev, (*local)->data});
    } else {
        const bool answerIsNewer = (*kept)->rev == finished.baseRev;
        const EntityCopy backend = answerIsNewer ? EntityCopy{stored.rev, stored.data} : **kept;
        written = m_tables.writeLocal(key, {backend.rev, withPending(backend.data, later)});
        const Result<void> noted = later.isEmpty() ? m_tables.removeBackendCopy(key) : m_tables.writeBackendCopy(key, backend);
        if (!noted)
            return noted;
    }
    if (!written && written.error().code == ErrorCode::Invalid) {
        // The row is through; that the copy cannot be read is for the feed to show.
        qCWarning(logSync, "answer to a write: %s", qUtf8Printable(written.error().detail));
        return {};
    }
    return written;
}

} // namespace linija
