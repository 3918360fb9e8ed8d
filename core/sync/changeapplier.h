// Applies pages of the change feed to the local store. Works inside one transaction of the store; the cursor goes with the rows.
// An item that cannot be read is kept raw in quarantine and counted, and the rest goes on; a type that this version does not
// know is passed over and counted. Where an entity has rows in the outbox, the local copy becomes the incoming data with those
// rows laid over (core/sync/pendingmerge.h), and the incoming data are kept beside as the backend's copy.
// Errors: Conflict where somebody else moved the cursor; those of the store, and then nothing of the page is kept.
#pragma once

#include "core/sync/synctables.h"

namespace linija {

class ChangeApplier
{
public:
    ChangeApplier(SyncTables &tables, Timestamp now) : m_tables(tables), m_now(now) {}

    [[nodiscard]] Result<ApplyReport> apply(const effect::ApplyPage &page);

private:
    enum class Fate { Applied, Ignored, Quarantined };
    [[nodiscard]] Result<Fate> applyItem(const FeedItem &item, bool snapshotRunning);
    [[nodiscard]] Result<void> write(const EntityKey &key, const EntityCopy &incoming);

    SyncTables &m_tables;
    Timestamp m_now; // for the record only
    bool m_outboxEmpty = false;
    bool m_quarantineEmpty = false;
};

} // namespace linija
