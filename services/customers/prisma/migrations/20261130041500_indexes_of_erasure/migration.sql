-- Erasing a person looks for him among the rows of imports and bulk changes; of imports few rows mean somebody who was here.
CREATE INDEX "import_row_match_id_idx" ON "import_row"("match_id") WHERE "match_id" IS NOT NULL;
CREATE INDEX "bulk_row_record_id_idx" ON "bulk_row"("record_id");

-- Retention counts each day who looked before a day.
CREATE INDEX "look_at_id_idx" ON "look"("at", "id");
