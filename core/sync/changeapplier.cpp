#include "core/sync/changeapplier.h"

#include "core/sync/pendingmerge.h"

namespace linija {

Result<ApplyReport> ChangeApplier::apply(const effect::ApplyPage &page)
{
    auto feed = m_tables.feed();
    if (!feed)
        return feed.error();
    if (feed->cursor != page.since || feed->snapshotRunning != page.snapshotRunning)
        return Error{ErrorCode::Conflict, QStringLiteral("another program moved the cursor of this store"), true};
    auto before = m_tables.counts();
    if (!before)
        return before.error();
    m_outboxEmpty = before->outbox.waiting == 0 && before->outbox.parked == 0;
    m_quarantineEmpty = before->quarantined == 0;

    ApplyReport report;
    for (const FeedItem &item : page.page->items) {
        const auto fate = applyItem(item, page.snapshotRunning);
        if (!fate)
            return fate.error();
        switch (*fate) {
        case Fate::Applied: ++report.applied; break;
        case Fate::Ignored: ++report.ignored; break;
        case Fate::Quarantined: ++report.quarantined; break;
        }
    }

    FeedState state = feed.value();
    state.cursor = page.page->next;
    state.epoch = page.epoch;
    if (!page.page->more)
        state.lastSyncAt = m_now;
    if (auto saved = m_tables.saveFeed(state); !saved)
        return saved.error();
    auto after = m_tables.counts();
    if (!after)
        return after.error();
    report.counts = after.value();
    return report;
}

Result<ChangeApplier::Fate> ChangeApplier::applyItem(const FeedItem &item, bool snapshotRunning)
{
    const Resource &resource = item.resource;
    const EntityKey key{resource.type, QUuid::fromString(resource.id)};
    const bool identified = !key.id.isNull() && m_tables.knowsType(key.type);
    if (!identified && item.unreadable.isEmpty())
        return Fate::Ignored;
    // Seen is seen, readable or not: the end of a snapshot must not take the older copy away.
    if (snapshotRunning && identified && !resource.deleted) {
        if (!m_outboxEmpty) {
            const auto seen = m_tables.wasSeen(key);
            if (!seen)
                return seen.error();
            if (!*seen) {
                if (auto marked = m_tables.distrustBase(key); !marked)
                    return marked.error();
            }
        }
        if (auto noted = m_tables.noteSeen(key); !noted)
            return noted.error();
    }

    QString why = item.unreadable;
    if (why.isEmpty()) {
        const Result<void> written = resource.deleted ? m_tables.removeLocal(key) : write(key, {resource.rev, resource.data});
        if (!written && (resource.deleted || written.error().code != ErrorCode::Invalid))
            return written.error();
        if (!written)
            why = written.error().detail;
        if (resource.deleted && !m_outboxEmpty) {
            if (auto removed = m_tables.removeBackendCopy(key); !removed)
                return removed.error();
        }
    }
    if (!why.isEmpty()) {
        m_quarantineEmpty = false;
        if (auto kept = m_tables.quarantine(item, why, m_now); !kept)
            return kept.error();
        return Fate::Quarantined;
    }
    if (!m_quarantineEmpty) {
        if (auto released = m_tables.releaseQuarantine(key); !released)
            return released.error();
    }
    return Fate::Applied;
}

Result<void> ChangeApplier::write(const EntityKey &key, const EntityCopy &incoming)
{
    if (m_outboxEmpty)
        return m_tables.writeLocal(key, incoming);
    const auto rows = m_tables.rowsOf(key);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return m_tables.writeLocal(key, incoming);
    if (auto written = m_tables.writeLocal(key, {incoming.rev, withPending(incoming.data, rows.value())}); !written)
        return written;
    return m_tables.writeBackendCopy(key, incoming);
}

} // namespace linija
