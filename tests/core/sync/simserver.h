// A company backend in memory that keeps the contract: feed with one cursor, creates by id, patches by key and If-Match.
// It keeps a record of every effect, so that a test can see what happened how often and in which order.
#pragma once

#include "core/domain/contractjson.h"
#include "core/sync/synceffects.h"

#include <map>
#include <set>

namespace linija::test {

class SimServer
{
public:
    struct Entity
    {
        QString rev;
        QJsonObject data;
        bool deleted = false;
        qint64 position = 0;
        QJsonObject createdWith;
    };

    std::map<EntityKey, Entity> entities;
    std::vector<std::pair<EntityKey, QString>> effects; // in order: (entity, marker of the operation)
    std::set<QString> refused;                          // markers of operations that were answered 404, 412 or 422
    int epoch = 1;
    int pageLimit = 3;

    [[nodiscard]] QString epochName() const { return QStringLiteral("e%1").arg(epoch); }

    // A field value that begins with "op" marks the operation of a client.
    static QStringList markers(const QJsonObject &body)
    {
        QStringList out;
        for (const QJsonValue value : body) {
            if (value.isString() && value.toString().startsWith(QLatin1String("op")))
                out.append(value.toString());
        }
        return out;
    }

    void put(const EntityKey &key, const QJsonObject &data)
    {
        Entity &entity = entities[key];
        entity.data = data;
        entity.deleted = false;
        touch(entity);
    }
    void remove(const EntityKey &key)
    {
        Entity &entity = entities[key];
        entity.deleted = true;
        entity.data = {};
        touch(entity);
    }
    // The reader's rights changed: rows vanish without a tombstone, cursors are void.
    void hide(const EntityKey &key) { entities.erase(key); }
    void newEpoch() { ++epoch; }

    void makeBackup() { m_backup = Backup{entities, effects, m_answers, m_position}; }
    // Everything since the backup is lost; positions and entity tags are given a second time.
    bool restoreBackup()
    {
        if (!m_backup)
            return false;
        entities = m_backup->entities;
        effects = m_backup->effects;
        m_answers = m_backup->answers;
        m_position = m_backup->position;
        newEpoch();
        return true;
    }

    ApiAnswer<Discovery> discover(Timestamp now) const
    {
        ApiAnswer<Discovery> answer;
        answer.value.now = now;
        answer.outcome = ApiOutcome::Ok;
        answer.value.contract = QStringLiteral("1.0");
        answer.value.epoch = epochName();
        return answer;
    }

    ApiAnswer<std::shared_ptr<const ChangesPage>> changes(const QString &cursor) const
    {
        ApiAnswer<std::shared_ptr<const ChangesPage>> answer;
        qint64 since = 0;
        if (!cursor.isEmpty()) {
            const QStringList parts = cursor.split(QLatin1Char(':'));
            if (parts.value(0) != epochName()) {
                answer.outcome = ApiOutcome::CursorGone;
                answer.cursorGone = CursorGoneReason::EpochChanged;
                return answer;
            }
            since = parts.value(1).toLongLong();
        }
        std::map<qint64, EntityKey> order;
        for (const auto &[key, entity] : entities) {
            if (entity.position > since)
                order[entity.position] = key;
        }
        auto page = std::make_shared<ChangesPage>();
        qint64 last = since;
        for (const auto &[position, key] : order) {
            if (static_cast<int>(page->items.size()) == pageLimit) {
                page->more = true;
                break;
            }
            FeedItem item;
            item.resource = resource(key);
            page->items.push_back(item);
            last = position;
        }
        page->next = QStringLiteral("%1:%2").arg(epochName()).arg(last);
        answer.outcome = ApiOutcome::Ok;
        answer.value = page;
        return answer;
    }

    ApiAnswer<Resource> write(const OutboxRow &row, const QString &writtenFor)
    {
        if (writtenFor != epochName()) {
            ApiAnswer<Resource> answer = problem(ApiOutcome::CursorGone, 410);
            answer.cursorGone = CursorGoneReason::EpochChanged;
            return answer;
        }
        const EntityKey key{row.entityType, row.entityId};
        return row.op == OutboxOp::Create ? create(key, row) : patch(key, row);
    }

    ApiAnswer<Resource> refuse(const OutboxRow &row, int status)
    {
        for (const QString &marker : markers(row.body))
            refused.insert(marker);
        return problem(ApiOutcome::Refused, status);
    }

    [[nodiscard]] Resource resource(const EntityKey &key) const
    {
        const Entity &entity = entities.at(key);
        return {key.type, key.id.toString(QUuid::WithoutBraces), entity.rev, entity.deleted, entity.data};
    }

    static ApiAnswer<Resource> problem(ApiOutcome outcome, int status)
    {
        ApiAnswer<Resource> answer;
        answer.outcome = outcome;
        answer.problem.status = status;
        answer.detail = QStringLiteral("problem %1").arg(status);
        return answer;
    }

private:
    ApiAnswer<Resource> create(const EntityKey &key, const OutboxRow &row)
    {
        const auto found = entities.find(key);
        if (found == entities.end()) {
            put(key, row.body);
            entities[key].createdWith = row.body;
            noteEffects(key, row.body);
        } else if (found->second.createdWith != row.body) {
            return failedPrecondition(key, row);
        }
        return ok(resource(key));
    }

    ApiAnswer<Resource> patch(const EntityKey &key, const OutboxRow &row)
    {
        if (const auto found = m_answers.find(row.idempotencyKey); found != m_answers.end())
            return found->second; // before If-Match is looked at
        const auto found = entities.find(key);
        if (found == entities.end() || found->second.deleted)
            return refuse(row, 404);
        if (found->second.rev != row.baseRev)
            return failedPrecondition(key, row);
        found->second.data = applyMergePatch(found->second.data, row.body);
        touch(found->second);
        noteEffects(key, row.body);
        return m_answers[row.idempotencyKey] = ok(resource(key));
    }

    ApiAnswer<Resource> failedPrecondition(const EntityKey &key, const OutboxRow &row)
    {
        for (const QString &marker : markers(row.body))
            refused.insert(marker);
        ApiAnswer<Resource> answer = problem(ApiOutcome::PreconditionFailed, 412);
        answer.current = resource(key);
        return answer;
    }

    static ApiAnswer<Resource> ok(const Resource &resource)
    {
        ApiAnswer<Resource> answer;
        answer.outcome = ApiOutcome::Ok;
        answer.value = resource;
        return answer;
    }

    void noteEffects(const EntityKey &key, const QJsonObject &body)
    {
        for (const QString &marker : markers(body))
            effects.emplace_back(key, marker);
    }
    void touch(Entity &entity)
    {
        entity.position = ++m_position;
        entity.rev = QStringLiteral("r%1").arg(m_position);
    }

    struct Backup
    {
        std::map<EntityKey, Entity> entities;
        std::vector<std::pair<EntityKey, QString>> effects;
        std::map<QUuid, ApiAnswer<Resource>> answers;
        qint64 position = 0;
    };

    qint64 m_position = 0;
    std::map<QUuid, ApiAnswer<Resource>> m_answers;
    std::optional<Backup> m_backup;
};

} // namespace linija::test
