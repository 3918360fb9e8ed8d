#include "core/sync/storagesyncstore.h"

#include "core/sync/changeapplier.h"
#include "core/sync/outboxledger.h"
#include "core/sync/storagesynctables.h"

namespace linija {

QFuture<Result<StoredState>> StorageSyncStore::loadState()
{
    // Written, not read: it comes after all that an earlier service of this store has queued, and rows that the earlier one
    // had under way are to be sent again. Sent twice at the worst, with the same key.
    return m_store.write([](Database &database) -> Result<StoredState> {
        if (auto requeued = OutboxRepository(database).requeueInFlight(); !requeued)
            return requeued.error();
        StorageSyncTables tables(database);
        auto feed = tables.feed();
        if (!feed)
            return feed.error();
        auto counts = tables.counts();
        if (!counts)
            return counts.error();
        return StoredState{feed.value(), counts.value()};
    });
}

QFuture<Result<StoreCounts>> StorageSyncStore::counts()
{
    return m_store.read([](Database &database) -> Result<StoreCounts> { return StorageSyncTables(database).counts(); });
}

QFuture<Result<void>> StorageSyncStore::beginSnapshot(const QString &epoch)
{
    return m_store.write([epoch](Database &database) -> Result<void> { return StorageSyncTables(database).beginSnapshot(epoch); });
}

QFuture<Result<ApplyReport>> StorageSyncStore::applyPage(effect::ApplyPage page)
{
    return m_store.write([page = std::move(page), now = m_clock.now()](Database &database) -> Result<ApplyReport> {
        StorageSyncTables tables(database);
        return ChangeApplier(tables, now).apply(page);
    });
}

QFuture<Result<int>> StorageSyncStore::finishSnapshot()
{
    return m_store.write([](Database &database) -> Result<int> { return StorageSyncTables(database).finishSnapshot(); });
}

QFuture<Result<TakenHeads>> StorageSyncStore::takeHeads(effect::TakeHeads wanted)
{
    return m_store.write([wanted = std::move(wanted)](Database &database) -> Result<TakenHeads> {
        StorageSyncTables tables(database);
        return OutboxLedger(tables).take(wanted);
    });
}

QFuture<Result<StoreCounts>> StorageSyncStore::settle(SettleEffect effect)
{
    return m_store.write([effect = std::move(effect)](Database &database) -> Result<StoreCounts> {
        StorageSyncTables tables(database);
        return OutboxLedger(tables).settle(effect);
    });
}

} // namespace linija
