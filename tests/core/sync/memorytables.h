// SyncTables in memory: a plain value that can be copied, so that a transaction can be rolled back and a crash survived.
#pragma once

#include "core/sync/synctables.h"

#include <map>
#include <set>

namespace linija::test {

struct MemoryState
{
    std::map<EntityKey, EntityCopy> local;
    std::map<EntityKey, EntityCopy> backendCopies;
    std::map<EntityKey, QString> quarantined;
    std::map<qint64, OutboxRow> outbox;
    std::map<qint64, OutboxRow> acknowledged;
    std::set<EntityKey> seen;
    FeedState feed;
    qint64 lastSeq = 0;
};

class MemoryTables final : public SyncTables
{
public:
    explicit MemoryTables(MemoryState &state) : s(state) {}

    bool knowsType(const QString &type) const override { return type == QLatin1String("customers") || type == QLatin1String("interactions"); }

    Result<std::optional<EntityCopy>> local(const EntityKey &key) override { return find(s.local, key); }
    Result<void> writeLocal(const EntityKey &key, const EntityCopy &copy) override
    {
        if (!copy.data.value(QStringLiteral("name")).isString())
            return Error{ErrorCode::Invalid, QStringLiteral("name: not a text"), false};
        s.local[key] = copy;
        return {};
    }
    Result<void> removeLocal(const EntityKey &key) override
    {
        s.local.erase(key);
        return {};
    }
    Result<std::optional<EntityCopy>> backendCopy(const EntityKey &key) override { return find(s.backendCopies, key); }
    Result<void> writeBackendCopy(const EntityKey &key, const EntityCopy &copy) override
    {
        s.backendCopies[key] = copy;
        return {};
    }
    Result<void> removeBackendCopy(const EntityKey &key) override
    {
        s.backendCopies.erase(key);
        return {};
    }

    Result<FeedState> feed() override { return s.feed; }
    Result<void> saveFeed(const FeedState &state) override
    {
        s.feed = state;
        return {};
    }
    Result<void> beginSnapshot(const QString &epoch) override
    {
        if (!s.feed.epoch.isEmpty() && s.feed.epoch != epoch) {
            for (auto &[seq, row] : s.acknowledged) {
                row.state = OutboxState::Waiting;
                row.attempts = 0;
                row.lastError.clear();
                s.outbox[seq] = row;
            }
            s.acknowledged.clear();
            for (auto &[seq, row] : s.outbox) {
                row.resent = true;
                distrust(row);
            }
        }
        s.feed = FeedState{};
        s.feed.epoch = epoch;
        s.feed.snapshotRunning = true;
        s.seen.clear();
        return {};
    }
    Result<void> noteSeen(const EntityKey &key) override
    {
        s.seen.insert(key);
        return {};
    }
    Result<bool> wasSeen(const EntityKey &key) override { return s.seen.count(key) > 0; }
    Result<int> finishSnapshot() override
    {
        for (auto &[seq, row] : s.outbox) {
            if (s.seen.count({row.entityType, row.entityId}) == 0)
                distrust(row);
        }
        int removed = 0;
        for (auto it = s.local.begin(); it != s.local.end();) {
            const bool ours = it->second.rev.isEmpty() || !rowsOf(it->first).value().isEmpty();
            if (s.seen.count(it->first) == 0 && !ours) {
                it = s.local.erase(it);
                ++removed;
            } else {
                ++it;
            }
        }
        std::erase_if(s.backendCopies, [this](const auto &entry) { return s.seen.count(entry.first) == 0; });
        std::erase_if(s.quarantined, [this](const auto &entry) { return s.seen.count(entry.first) == 0; });
        s.seen.clear();
        s.feed.snapshotRunning = false;
        return removed;
    }

    Result<void> quarantine(const FeedItem &item, const QString &why, Timestamp) override
    {
        s.quarantined[{item.resource.type, QUuid::fromString(item.resource.id)}] = why;
        return {};
    }
    Result<void> releaseQuarantine(const EntityKey &key) override
    {
        s.quarantined.erase(key);
        return {};
    }

    Result<StoreCounts> counts() override
    {
        StoreCounts counts;
        for (const auto &[seq, row] : s.outbox)
            ++(row.state == OutboxState::Parked ? counts.outbox.parked : counts.outbox.waiting);
        counts.quarantined = static_cast<int>(s.quarantined.size());
        return counts;
    }
    Result<QVector<OutboxRow>> heads(int limit) override
    {
        QVector<OutboxRow> out;
        std::set<EntityKey> passed;
        for (const auto &[seq, row] : s.outbox) {
            if (!passed.insert({row.entityType, row.entityId}).second || row.state != OutboxState::Waiting)
                continue;
            if (out.size() >= limit)
                break;
            out.push_back(row);
        }
        return out;
    }
    Result<QVector<OutboxRow>> rowsOf(const EntityKey &key) override
    {
        QVector<OutboxRow> out;
        for (const auto &[seq, row] : s.outbox) {
            if (row.entityType == key.type && row.entityId == key.id)
                out.push_back(row);
        }
        return out;
    }
    Result<void> markInFlight(qint64 seq) override
    {
        s.outbox.at(seq).state = OutboxState::InFlight;
        ++s.outbox.at(seq).attempts;
        return {};
    }
    Result<void> acknowledge(qint64 seq, Timestamp) override
    {
        if (auto row = s.outbox.extract(seq); !row.empty())
            s.acknowledged[seq] = row.mapped();
        return {};
    }
    Result<void> distrustBase(const EntityKey &key) override
    {
        for (auto &[seq, row] : s.outbox) {
            if (row.entityType == key.type && row.entityId == key.id)
                distrust(row);
        }
        return {};
    }
    Result<void> requeue(qint64 seq, const QString &words) override { return state(seq, OutboxState::Waiting, words); }
    Result<void> park(qint64 seq, const QString &words) override { return state(seq, OutboxState::Parked, words); }
    Result<void> rebase(const OutboxRow &row) override
    {
        OutboxRow &mine = s.outbox.at(row.seq);
        mine.body = row.body;
        mine.baseRev = row.baseRev;
        mine.baseData = row.baseData;
        mine.idempotencyKey = row.idempotencyKey;
        mine.state = OutboxState::Waiting;
        return {};
    }

    qint64 append(OutboxRow row)
    {
        row.seq = ++s.lastSeq;
        s.outbox[row.seq] = row;
        return row.seq;
    }
    void requeueInFlight() // what opening the store does
    {
        for (auto &[seq, row] : s.outbox) {
            if (row.state == OutboxState::InFlight)
                row.state = OutboxState::Waiting;
        }
    }

private:
    static void distrust(OutboxRow &row)
    {
        if (!row.baseRev.isEmpty())
            row.baseRev = staleRev();
    }
    static Result<std::optional<EntityCopy>> find(const std::map<EntityKey, EntityCopy> &table, const EntityKey &key)
    {
        const auto found = table.find(key);
        return found == table.end() ? std::optional<EntityCopy>() : std::optional<EntityCopy>(found->second);
    }
    Result<void> state(qint64 seq, OutboxState to, const QString &words)
    {
        if (const auto found = s.outbox.find(seq); found != s.outbox.end()) {
            found->second.state = to;
            found->second.lastError = words;
        }
        return {};
    }

    MemoryState &s;
};

} // namespace linija::test
