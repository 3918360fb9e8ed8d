// Writes down what became of outbox rows. Works inside one transaction of the store.
#pragma once

#include "core/sync/synctables.h"

namespace linija {

class OutboxLedger
{
public:
    explicit OutboxLedger(SyncTables &tables) : m_tables(tables) {}

    [[nodiscard]] Result<TakenHeads> take(const effect::TakeHeads &wanted);
    [[nodiscard]] Result<StoreCounts> settle(const SettleEffect &effect);

private:
    [[nodiscard]] Result<void> done(const effect::SettleDone &one, const FeedState &feed);
    [[nodiscard]] Result<void> followUp(const OutboxRow &finished, const Resource &stored, const QVector<OutboxRow> &later);
    [[nodiscard]] Result<void> settleLocal(const OutboxRow &finished, const Resource &stored, const QVector<OutboxRow> &later, Timestamp at);

    SyncTables &m_tables;
};

} // namespace linija
