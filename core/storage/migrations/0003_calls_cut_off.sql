-- Calls that a fault ended in the middle of the talk. At once on any store: no row is rewritten.
ALTER TABLE interactions ADD COLUMN cut_off INTEGER NOT NULL DEFAULT 0;
