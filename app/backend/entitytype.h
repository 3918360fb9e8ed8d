// The types of the contract and what their `data` must look like. Thread-safe, pure functions.
// docs/contract/README.md says what the fields mean; unknown fields are kept and not looked at.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace linija::backend {

enum class Writable {
    ByAgents, // agents, leads and admins
    ByAdmins,
    Never // a later type of the contract: an empty feed
};

struct EntityType
{
    QString name; // "cases"
    Writable writable = Writable::Never;
};

[[nodiscard]] const QList<EntityType> &entityTypes();
[[nodiscard]] std::optional<EntityType> entityType(const QString &name);

// Invalid with the field named ("identities[1].value: …") where data is not what the type allows.
[[nodiscard]] Result<void> checkData(const QString &type, const QJsonObject &data);
// The names of the fields that the type defines, in the order of the contract.
[[nodiscard]] QStringList fieldNames(const QString &type);

} // namespace linija::backend
