-- Recordings of this computer: what became of each sealed file. One new table, at once on any store.
CREATE TABLE recordings (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    call_id TEXT NOT NULL,
    queue TEXT NOT NULL,
    agent TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    ending TEXT NOT NULL,
    marks TEXT NOT NULL,
    file_size INTEGER NOT NULL,
    state INTEGER NOT NULL,
    problem TEXT NOT NULL
);
CREATE INDEX recordings_by_call ON recordings (call_id);
CREATE INDEX recordings_waiting ON recordings (started_at) WHERE state = 0;
