// What the agent did and the backend does not have yet. A row is written in the transaction that writes the change itself.
// Used inside a job of Store, on its thread.
//
//   append → waiting ──markInFlight──▶ inflight ──acknowledge──▶ (acknowledged, for 30 days)
//               ▲                        │ │                              │
//               ├──────retryLater────────┘ └──park──▶ parked              │
//               ├──────(store opened again)             │                 │
//               ├────────────────────────────unpark─────┘                 │
//               └──────────sendAgain, the backend was restored────────────┘
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
    QString baseRev;      // entity tag that a patch was made against; staleRev() where it says nothing any more
    QJsonObject baseData; // the data it was made against, for the merge by field
    OutboxState state = OutboxState::Waiting;
    int attempts = 0;
    QString lastError;
    Timestamp createdAt{};
    Timestamp nextTryAt{};
    bool resent = false; // was there when the backend was restored: what others did may have to come back first
};

// No backend's entity tag: a patch with it is answered by 412 and merged by field.
[[nodiscard]] QString staleRev();

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
    // The backend has it: the row leaves the outbox and is kept for 30 days (by `at`, the backend's time) and 20,000 rows.
    Result<void> acknowledge(qint64 seq, Timestamp at);
    // The backend was restored from a backup. All acknowledged rows wait again, in their old order, before what waits now.
    // Gives their number.
    Result<int> sendAgain();
    // What the patches of an entity were made against says nothing any more; of all entities that a snapshot has not brought.
    Result<void> distrustBase(const QString &entityType, const QUuid &entityId);
    Result<void> distrustUnseen();
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
