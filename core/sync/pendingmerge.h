// How what the agent changed and what the backend says come together. Pure functions on JSON `data` objects (docs/contract).
//
// The rule of the local copy: it shows the backend's data with the merge patches of the entity's outbox rows laid over it, in
// order, whatever the state of the rows. A create is not laid over anything: where the backend has the entity, the create
// has taken place.
#pragma once

#include "core/storage/outboxrepository.h"

#include <QJsonObject>
#include <QStringList>

namespace linija {

// Equality as the contract means it: null is the same as missing, 1 the same as 1.0, and two RFC 3339 times are the same when
// they name the same instant.
[[nodiscard]] bool sameValue(const QJsonValue &a, const QJsonValue &b);

// Whether every field of `sent` stands in `stored` as it was sent. Fields that the backend added do not matter.
[[nodiscard]] bool holdsWhatWasSent(const QJsonObject &sent, const QJsonObject &stored);

[[nodiscard]] QJsonObject withPending(const QJsonObject &backendData, const QVector<OutboxRow> &rows);

enum class MergeOutcome {
    AlreadyThere, // the backend has all that the patch wanted
    Clean,        // nobody else touched the fields of the patch: send `patch` against the current copy
    Conflict      // the same field was changed on both sides to different values: `fields` names them
};

struct MergeResult
{
    MergeOutcome outcome = MergeOutcome::Conflict;
    QJsonObject patch;
    QStringList fields;
};

// Three-way merge by top-level field: what the patch was made against, the patch, and the backend's current data.
[[nodiscard]] MergeResult mergeByField(const QJsonObject &base, const QJsonObject &patch, const QJsonObject &current);

} // namespace linija
