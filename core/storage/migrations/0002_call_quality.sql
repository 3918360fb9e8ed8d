-- How a call sounded stays with it. Both only change the schema, not the rows: the same moment at any number of customers.
ALTER TABLE interactions ADD COLUMN quality TEXT NOT NULL DEFAULT '{}';
ALTER TABLE timeline ADD COLUMN mos_hundredths INTEGER NOT NULL DEFAULT 0;
