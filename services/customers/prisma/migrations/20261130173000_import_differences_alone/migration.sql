-- A preview lists the rows that would change somebody, by their place in the file. Rows of new people, which are most of
-- a first import, stood in an index of all of them, and were put into it anew when they were written.
DROP INDEX "import_row_import_id_match_id_record_idx";
CREATE INDEX "import_row_changed_idx" ON "import_row" ("import_id", "record") WHERE "match_id" IS NOT NULL AND "difference" <> '{}'::jsonb;
