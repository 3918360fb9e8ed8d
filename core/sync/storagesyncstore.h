// SyncStore on the local store; the work is done on the store's writer thread.
#pragma once

#include "core/storage/store.h"
#include "core/sync/syncstore.h"

namespace linija {

class StorageSyncStore final : public SyncStore
{
public:
    StorageSyncStore(Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    [[nodiscard]] QFuture<Result<StoredState>> loadState() override;
    [[nodiscard]] QFuture<Result<StoreCounts>> counts() override;
    [[nodiscard]] QFuture<Result<void>> beginSnapshot(const QString &epoch) override;
    [[nodiscard]] QFuture<Result<ApplyReport>> applyPage(effect::ApplyPage page) override;
    [[nodiscard]] QFuture<Result<int>> finishSnapshot() override;
    [[nodiscard]] QFuture<Result<TakenHeads>> takeHeads(effect::TakeHeads wanted) override;
    [[nodiscard]] QFuture<Result<StoreCounts>> settle(SettleEffect effect) override;

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace linija
