-- What the backend has confirmed is kept for a while: restored from a backup it may have lost it, and gets it again.
-- One new table and one column with a default, at once on any store.
CREATE TABLE acknowledged (
    seq INTEGER PRIMARY KEY,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    op INTEGER NOT NULL,
    action TEXT NOT NULL,
    body TEXT NOT NULL,
    idempotency_key BLOB NOT NULL,
    base_rev TEXT NOT NULL,
    base_data TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    acknowledged_at INTEGER NOT NULL
);
CREATE INDEX acknowledged_by_time ON acknowledged (acknowledged_at);
ALTER TABLE outbox ADD COLUMN resent INTEGER NOT NULL DEFAULT 0;
