// How much room things take on disk, counted on a thread of the pool. At most 100,000 files are looked at; links are not
// followed.
#pragma once

#include <QFuture>
#include <QStringList>
#include <QVector>

namespace linija {

// Bytes for each path: a file with its SQLite companions (-wal, -shm), or a folder with all that is in it; 0 for what is not there.
[[nodiscard]] QFuture<QVector<qint64>> sizesOf(const QStringList &paths);

} // namespace linija
