// What the agent did and the backend does not have yet. A row is written in the transaction that writes the change itself.
// Used inside a job of Store, on its thread.
//
//   append → waiting ──markInFlight──▶ inflight ──done──▶ (gone)
//               ▲                        │ │
//               ├──────retryLater────────┘ └──park──▶ parked ──unpark──▶ waiting
//               └──────(store opened again)
//
// Order is kept per entity: only the oldest row of an entity can be a head. A parked row holds back the later rows of its
// own entity and nothing else.
#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"

#include <QJsonObject>
#include <QUuid>
#include <QVector>

#include <optional>

namespace linija {

enum class OutboxOp { Create, Patch, Action };
enum class OutboxState { Waiting, InFlight, Parked };

struct OutboxRow
{
    qint64 seq = 0;      // given by append()
    QString entityType;  // the contract's type, "interactions"
    QUuid entityId;
    OutboxOp op = OutboxOp::Create;
    QString action;      // path below the entity for Action; else empty
    QJsonObject body;
    QUuid idempotencyKey; // the same on every try; append() refuses a null one
    QString baseRev;      // entity tag that a patch was made against
    QJsonObject baseData; // the data it was made against, for the merge by field
    OutboxState state = OutboxState::Waiting;
    int attempts = 0;
    QString lastError;
    Timestamp createdAt{};
    Timestamp nextTryAt{};
};

struct OutboxCounts
{
    int waiting = 0; // under way included
    int parked = 0;
};

class OutboxRepository
{
public:
    explicit OutboxRepository(Database &database) : m_db(database) {}

    Result<qint64> append(const OutboxRow &row); // gives the seq
    // Rows that can be sent now: the oldest of their entity, waiting, and due. By seq.
    [[nodiscard]] Result<QVector<OutboxRow>> heads(Timestamp now, int limit);
    // When the next waiting head becomes due; nothing where none waits.
    [[nodiscard]] Result<std::optional<Timestamp>> nextDue();

    Result<void> markInFlight(qint64 seq); // counts a try
    Result<void> done(qint64 seq);         // removes the row
    Result<void> retryLater(qint64 seq, Timestamp nextTryAt, const QString &error);
    Result<void> park(qint64 seq, const QString &error);
    Result<void> unpark(qint64 seq); // with a fresh count of tries
    // A merge against a newer copy: what is sent from now on, and what it is based on. The key is given anew because the
    // request is another one.
    Result<void> rebase(qint64 seq, const QJsonObject &body, const QString &baseRev, const QJsonObject &baseData,
                        const QUuid &idempotencyKey);
    // Sets the entity tag of all waiting rows of an entity, after an earlier row of it came through.
    Result<void> setBaseRev(const QString &entityType, const QUuid &entityId, const QString &baseRev);
    Result<int> requeueInFlight(); // Store::open does this

    [[nodiscard]] Result<OutboxCounts> counts();
    [[nodiscard]] Result<OutboxRow> bySeq(qint64 seq); // NotFound
    [[nodiscard]] Result<QVector<OutboxRow>> list(std::optional<OutboxState> state, int limit);
    [[nodiscard]] Result<QVector<OutboxRow>> ofEntity(const QString &entityType, const QUuid &entityId); // by seq

private:
    Database &m_db;
};

} // namespace linija
