-- Whom the agent handed a call to. At once on any store: no row is rewritten.
ALTER TABLE interactions ADD COLUMN transferred_to TEXT NOT NULL DEFAULT '';
