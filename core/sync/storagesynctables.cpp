#include "core/sync/storagesynctables.h"

#include "core/base/logging.h"
#include "core/storage/contractitemrepository.h"
#include "core/storage/cursorrepository.h"
#include "core/storage/quarantinerepository.h"
#include "core/sync/entitytypes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace linija {

namespace {

// The backend's copies of entities with rows in the outbox lie among the whole items, under a type of their own.
QString copyType(const QString &type)
{
    return QStringLiteral("backend-copy:") + type;
}

Error unknownType(const QString &type)
{
    return {ErrorCode::Unsupported, QStringLiteral("unknown type %1").arg(type), false};
}

QByteArray rawText(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

bool StorageSyncTables::knowsType(const QString &type) const
{
    return entityType(type) != nullptr;
}

Result<std::optional<EntityCopy>> StorageSyncTables::local(const EntityKey &key)
{
    const EntityType *type = entityType(key.type);
    if (!type || !type->read)
        return std::optional<EntityCopy>();
    return type->read(m_db, key);
}

Result<void> StorageSyncTables::writeLocal(const EntityKey &key, const EntityCopy &copy)
{
    const EntityType *type = entityType(key.type);
    return type ? type->write(m_db, key, copy) : Result<void>(unknownType(key.type));
}

Result<void> StorageSyncTables::removeLocal(const EntityKey &key)
{
    const EntityType *type = entityType(key.type);
    return type ? type->remove(m_db, key) : Result<void>(unknownType(key.type));
}

Result<std::optional<EntityCopy>> StorageSyncTables::backendCopy(const EntityKey &key)
{
    auto item = ContractItemRepository(m_db).byId(copyType(key.type), key.id);
    if (item)
        return std::optional<EntityCopy>(EntityCopy{item->rev, item->data});
    if (item.error().code == ErrorCode::NotFound)
        return std::optional<EntityCopy>();
    return item.error();
}

Result<void> StorageSyncTables::writeBackendCopy(const EntityKey &key, const EntityCopy &copy)
{
    return ContractItemRepository(m_db).upsert({copyType(key.type), key.id, copy.rev, copy.data});
}

Result<void> StorageSyncTables::removeBackendCopy(const EntityKey &key)
{
    return ContractItemRepository(m_db).remove(copyType(key.type), key.id);
}

Result<FeedState> StorageSyncTables::feed()
{
    return CursorRepository(m_db).load(backendFeedName());
}

Result<void> StorageSyncTables::saveFeed(const FeedState &state)
{
    return CursorRepository(m_db).save(backendFeedName(), state);
}

Result<void> StorageSyncTables::beginSnapshot(const QString &epoch)
{
    CursorRepository cursor(m_db);
    const auto before = cursor.load(backendFeedName());
    if (!before)
        return before.error();
    if (!before->epoch.isEmpty() && before->epoch != epoch) {
        const auto again = OutboxRepository(m_db).sendAgain();
        if (!again)
            return again.error();
        qCWarning(logSync, "the backend began anew (a backup was restored): %d confirmed changes are sent again", *again);
    }
    return cursor.beginSnapshot(backendFeedName(), epoch);
}

Result<void> StorageSyncTables::noteSeen(const EntityKey &key)
{
    CursorRepository cursor(m_db);
    if (auto noted = cursor.noteSeen(key.type, key.id); !noted)
        return noted;
    return cursor.noteSeen(copyType(key.type), key.id);
}

Result<bool> StorageSyncTables::wasSeen(const EntityKey &key)
{
    return CursorRepository(m_db).wasSeen(key.type, key.id);
}

Result<int> StorageSyncTables::finishSnapshot()
{
    if (auto marked = OutboxRepository(m_db).distrustUnseen(); !marked)
        return marked.error();
    return CursorRepository(m_db).finishSnapshot(backendFeedName());
}

Result<void> StorageSyncTables::quarantine(const FeedItem &item, const QString &why, Timestamp at)
{
    QuarantinedItem kept;
    kept.feed = backendFeedName();
    kept.type = item.resource.type;
    kept.id = item.resource.id;
    if (item.unreadable.isEmpty()) {
        const Resource &r = item.resource;
        kept.raw = rawText(QJsonObject{{QStringLiteral("type"), r.type}, {QStringLiteral("id"), r.id},
                                       {QStringLiteral("rev"), r.rev}, {QStringLiteral("data"), r.data}});
    } else {
        kept.raw = rawText(item.raw);
    }
    kept.error = why;
    kept.at = at;
    return QuarantineRepository(m_db).add(kept);
}

Result<void> StorageSyncTables::releaseQuarantine(const EntityKey &key)
{
    return QuarantineRepository(m_db).release(backendFeedName(), key.type, key.id.toString(QUuid::WithoutBraces));
}

Result<StoreCounts> StorageSyncTables::counts()
{
    StoreCounts counts;
    const auto outbox = OutboxRepository(m_db).counts();
    if (!outbox)
        return outbox.error();
    const auto quarantined = QuarantineRepository(m_db).count();
    if (!quarantined)
        return quarantined.error();
    counts.outbox = outbox.value();
    counts.quarantined = quarantined.value();
    return counts;
}

Result<QVector<OutboxRow>> StorageSyncTables::heads(int limit)
{
    // When a row rests, the machine knows by its monotonic clock; the wall clock, which may jump, is not asked.
    return OutboxRepository(m_db).heads(Timestamp::max(), limit);
}

Result<QVector<OutboxRow>> StorageSyncTables::rowsOf(const EntityKey &key)
{
    return OutboxRepository(m_db).ofEntity(key.type, key.id);
}

Result<void> StorageSyncTables::markInFlight(qint64 seq)
{
    return OutboxRepository(m_db).markInFlight(seq);
}

Result<void> StorageSyncTables::acknowledge(qint64 seq, Timestamp at)
{
    return OutboxRepository(m_db).acknowledge(seq, at);
}

Result<void> StorageSyncTables::distrustBase(const EntityKey &key)
{
    return OutboxRepository(m_db).distrustBase(key.type, key.id);
}

Result<void> StorageSyncTables::requeue(qint64 seq, const QString &words)
{
    return OutboxRepository(m_db).retryLater(seq, Timestamp{}, words);
}

Result<void> StorageSyncTables::park(qint64 seq, const QString &words)
{
    return OutboxRepository(m_db).park(seq, words);
}

Result<void> StorageSyncTables::rebase(const OutboxRow &row)
{
    return OutboxRepository(m_db).rebase(row.seq, row.body, row.baseRev, row.baseData, row.idempotencyKey);
}

} // namespace linija
