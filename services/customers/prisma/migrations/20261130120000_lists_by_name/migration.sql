-- Names in the order of their code points, whatever the language of the database, and who holds a word found by how his name
-- begins: docs/decisions/0117.
DROP INDEX "customer_name_id_idx", "customer_search_tokens_idx", "customer_stage_updated_at_id_idx";
CREATE INDEX "customer_name_id_idx" ON "customer"((lower("name" COLLATE "C")), "id");
CREATE INDEX "customer_search_tokens_idx" ON "customer" USING GIN ("search_tokens", (left(lower("name" COLLATE "C"), 1)));
CREATE INDEX "customer_stage_updated_at_id_idx" ON "customer"("stage", ("updated_at" AT TIME ZONE 'UTC'), "id");
ANALYZE "customer";
