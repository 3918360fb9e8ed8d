// The tables that the sync engine works on, as it needs them: inside one transaction that somebody else begins and ends.
// StorageSyncTables is the real one; the simulation (tests/core/sync) brings one in memory. Both pass the same test.
#pragma once

#include "core/sync/synceffects.h"

namespace linija {

// The local copy of an entity, or the backend's copy of one that has rows in the outbox.
struct EntityCopy
{
    QString rev; // empty: the backend has not seen it
    QJsonObject data;
};

class SyncTables
{
public:
    virtual ~SyncTables() = default;

    [[nodiscard]] virtual bool knowsType(const QString &type) const = 0;

    // The local copy, what the window shows. Reading gives nothing where there is none, or for types nobody writes to.
    [[nodiscard]] virtual Result<std::optional<EntityCopy>> local(const EntityKey &key) = 0;
    // Invalid: the data are not what the contract says; nothing was written then.
    virtual Result<void> writeLocal(const EntityKey &key, const EntityCopy &copy) = 0;
    virtual Result<void> removeLocal(const EntityKey &key) = 0;

    // The backend's last word on an entity whose local copy carries changes of ours.
    [[nodiscard]] virtual Result<std::optional<EntityCopy>> backendCopy(const EntityKey &key) = 0;
    virtual Result<void> writeBackendCopy(const EntityKey &key, const EntityCopy &copy) = 0;
    virtual Result<void> removeBackendCopy(const EntityKey &key) = 0;

    [[nodiscard]] virtual Result<FeedState> feed() = 0;
    virtual Result<void> saveFeed(const FeedState &state) = 0;
    // Where the epoch is another one than before, the backend was restored from a backup: what it has confirmed waits again.
    virtual Result<void> beginSnapshot(const QString &epoch) = 0;
    virtual Result<void> noteSeen(const EntityKey &key) = 0;
    [[nodiscard]] virtual Result<bool> wasSeen(const EntityKey &key) = 0;
    virtual Result<int> finishSnapshot() = 0;

    virtual Result<void> quarantine(const FeedItem &item, const QString &why, Timestamp at) = 0;
    virtual Result<void> releaseQuarantine(const EntityKey &key) = 0;

    [[nodiscard]] virtual Result<StoreCounts> counts() = 0;
    [[nodiscard]] virtual Result<QVector<OutboxRow>> heads(int limit) = 0;
    [[nodiscard]] virtual Result<QVector<OutboxRow>> rowsOf(const EntityKey &key) = 0; // by seq, whatever their state
    virtual Result<void> markInFlight(qint64 seq) = 0;
    virtual Result<void> acknowledge(qint64 seq, Timestamp at) = 0; // it leaves the outbox, to be sent again after a restore
    virtual Result<void> distrustBase(const EntityKey &key) = 0;    // the rows of the entity: staleRev()
    virtual Result<void> requeue(qint64 seq, const QString &words) = 0;
    virtual Result<void> park(qint64 seq, const QString &words) = 0;
    virtual Result<void> rebase(const OutboxRow &row) = 0; // body, baseRev, baseData, key; the row waits then
};

} // namespace linija
