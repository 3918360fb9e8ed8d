// How far each change feed has been applied. Write it in the transaction that applies the rows: never apart from them.
// Used inside a job of Store, on its thread.
#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"

#include <QUuid>

#include <optional>

namespace linija {

struct FeedState
{
    QString cursor; // opaque; empty: from the beginning
    QString epoch;
    std::optional<Timestamp> lastSyncAt; // when the feed was last read to its end
    bool snapshotRunning = false;        // between beginSnapshot() and finishSnapshot()
};

class CursorRepository
{
public:
    explicit CursorRepository(Database &database) : m_db(database) {}

    [[nodiscard]] Result<FeedState> load(const QString &feed); // a fresh state where there is none
    Result<void> save(const QString &feed, const FeedState &state);

    // After 410: the feed is read again from the beginning while the old rows stay in use. beginSnapshot() clears the cursor
    // and the list of what was seen; noteSeen() goes with every applied item; finishSnapshot() removes, in one transaction,
    // every row that came from the backend and was not seen again. Rows with something in the outbox, and rows that the
    // backend never had, stay. Gives the number of rows removed.
    Result<void> beginSnapshot(const QString &feed, const QString &epoch);
    Result<void> noteSeen(const QString &type, const QUuid &id);
    [[nodiscard]] Result<bool> wasSeen(const QString &type, const QUuid &id);
    Result<int> finishSnapshot(const QString &feed);

private:
    Database &m_db;
};

} // namespace linija
