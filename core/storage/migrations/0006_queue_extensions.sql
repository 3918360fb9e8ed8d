-- Where a queue is reached by telephone. At once on any store: no row is rewritten.
ALTER TABLE queues ADD COLUMN extension TEXT NOT NULL DEFAULT '';
