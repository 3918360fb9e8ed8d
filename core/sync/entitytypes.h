// One row per type of the contract that the local store keeps: how its JSON becomes a row and a row its JSON.
// Add a type here and nowhere else in core/sync.
#pragma once

#include "core/storage/database.h"
#include "core/sync/synctables.h"

namespace linija {

struct EntityType
{
    const char *name;
    // Invalid: not what the contract says.
    Result<void> (*write)(Database &database, const EntityKey &key, const EntityCopy &copy);
    Result<void> (*remove)(Database &database, const EntityKey &key);
    // Null for types that nobody writes to from here.
    Result<std::optional<EntityCopy>> (*read)(Database &database, const EntityKey &key);
};

// Nullptr where this version does not know the type.
[[nodiscard]] const EntityType *entityType(const QString &name);

} // namespace linija
