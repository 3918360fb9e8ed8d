// The store as SyncService needs it: every call is one transaction and answers in a future. Any thread.
#pragma once

#include "core/sync/synceffects.h"

#include <QFuture>

namespace linija {

class SyncStore
{
public:
    virtual ~SyncStore() = default;
    // Also puts rows that are marked as under way back to waiting.
    [[nodiscard]] virtual QFuture<Result<StoredState>> loadState() = 0;
    [[nodiscard]] virtual QFuture<Result<StoreCounts>> counts() = 0;
    [[nodiscard]] virtual QFuture<Result<void>> beginSnapshot(const QString &epoch) = 0;
    [[nodiscard]] virtual QFuture<Result<ApplyReport>> applyPage(effect::ApplyPage page) = 0;
    [[nodiscard]] virtual QFuture<Result<int>> finishSnapshot() = 0;
    [[nodiscard]] virtual QFuture<Result<TakenHeads>> takeHeads(effect::TakeHeads wanted) = 0;
    [[nodiscard]] virtual QFuture<Result<StoreCounts>> settle(SettleEffect effect) = 0;
};

} // namespace linija
