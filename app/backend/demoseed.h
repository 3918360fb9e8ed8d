// Fills an empty database with the demo company Namdaris: articles and flows as they lie in the folder, customers and
// their histories made up from the pools in company/*.json. The same pools and the same `now` give the same rows and ids
// on every machine. Runs once, before the server starts, in one transaction.
#pragma once

#include "app/backend/entitystore.h"

#include <QMap>

namespace linija::backend {

struct SeedReport
{
    QMap<QString, int> rows; // type → how many
    QStringList skipped;     // articles and flows that cannot be read: file, place and why
};

// `folder` is resources/demo. Invalid and Io name the file and the place in it; then nothing was written.
[[nodiscard]] Result<SeedReport> seedDemo(EntityStore &store, const QString &folder, Timestamp now);

} // namespace linija::backend
