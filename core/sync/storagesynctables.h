// SyncTables on the local store's repositories. Used inside a job of Store, on its thread.
#pragma once

#include "core/storage/database.h"
#include "core/sync/synctables.h"

namespace linija {

[[nodiscard]] inline QString backendFeedName()
{
    return QStringLiteral("backend");
}

class StorageSyncTables final : public SyncTables
{
public:
    explicit StorageSyncTables(Database &database) : m_db(database) {}

    [[nodiscard]] bool knowsType(const QString &type) const override;
    [[nodiscard]] Result<std::optional<EntityCopy>> local(const EntityKey &key) override;
    Result<void> writeLocal(const EntityKey &key, const EntityCopy &copy) override;
    Result<void> removeLocal(const EntityKey &key) override;
    [[nodiscard]] Result<std::optional<EntityCopy>> backendCopy(const EntityKey &key) override;
    Result<void> writeBackendCopy(const EntityKey &key, const EntityCopy &copy) override;
    Result<void> removeBackendCopy(const EntityKey &key) override;
    [[nodiscard]] Result<FeedState> feed() override;
    Result<void> saveFeed(const FeedState &state) override;
    Result<void> beginSnapshot(const QString &epoch) override;
    Result<void> noteSeen(const EntityKey &key) override;
    [[nodiscard]] Result<bool> wasSeen(const EntityKey &key) override;
    Result<int> finishSnapshot() override;
    Result<void> quarantine(const FeedItem &item, const QString &why, Timestamp at) override;
    Result<void> releaseQuarantine(const EntityKey &key) override;
    [[nodiscard]] Result<StoreCounts> counts() override;
    [[nodiscard]] Result<QVector<OutboxRow>> heads(int limit) override;
    [[nodiscard]] Result<QVector<OutboxRow>> rowsOf(const EntityKey &key) override;
    Result<void> markInFlight(qint64 seq) override;
    Result<void> acknowledge(qint64 seq, Timestamp at) override;
    Result<void> distrustBase(const EntityKey &key) override;
    Result<void> requeue(qint64 seq, const QString &words) override;
    Result<void> park(qint64 seq, const QString &words) override;
    Result<void> rebase(const OutboxRow &row) override;

private:
    Database &m_db;
};

} // namespace linija
