-- A contact that was cut off and called back goes on with another call; what was recorded of the calls before is its too.
-- One new table, at once on any store.
CREATE TABLE earlier_calls (
    call_id TEXT NOT NULL PRIMARY KEY,
    interaction_id BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX earlier_calls_of_interaction ON earlier_calls (interaction_id);
