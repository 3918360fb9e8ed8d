// The store's file before SQLite touches it, and the checks of a connection that has just been opened. For Store alone.
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QDeadlineTimer>

#include <atomic>

namespace linija {

enum class LastEnd { Clean, Unclean };
enum class CheckOutcome { Sound, NotFinished };

class StoreFile
{
public:
    static constexpr quint32 applicationId = 0x4c494e4a; // "LINJ" in the file's header

    explicit StoreFile(QString path) : m_path(std::move(path)) {}

    // Reads the 100 bytes of the header (sqlite.org/fileformat2.html, 1.3) without SQLite, so that a file that is not ours,
    // newer or cut off stays untouched: TooNew, Corrupt, Io. A file that is not there, or is empty, is fine.
    [[nodiscard]] Result<void> inspect(int latestVersion) const;
    // A store that was closed has no write-ahead log left.
    [[nodiscard]] LastEnd lastEnd() const;
    // Makes the folder and an empty file that its owner alone can read: it will hold customer data.
    Result<void> prepare() const;

    // Reads the schema and one page of every table.
    [[nodiscard]] Result<void> glance(Database &database) const;
    // PRAGMA quick_check until the deadline, or until `stop` is set.
    [[nodiscard]] Result<CheckOutcome> check(Database &database, QDeadlineTimer deadline, const std::atomic<bool> *stop) const;

private:
    [[nodiscard]] Error damaged(const QString &what) const;
    QString m_path;
};

} // namespace linija
