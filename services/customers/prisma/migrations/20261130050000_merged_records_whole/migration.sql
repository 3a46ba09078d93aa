-- A customer shows the tags of all records that were merged into him; what is his own, and what was taken off while they
-- are one, stand beside it, as stage and tier do.
ALTER TABLE "customer" ADD COLUMN "own_tags" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "tags_dropped" TEXT[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN "customer"."own_tags" IS 'history: derived';
COMMENT ON COLUMN "customer"."tags_dropped" IS 'history: derived';

-- What the survivor took of the fields that the firm added.
ALTER TABLE "customer_merge" ADD COLUMN "custom_fields" JSONB NOT NULL DEFAULT '[]';

-- Merges that stand already.
UPDATE "customer" AS c SET "own_tags" = c."tags",
  "tags" = c."tags" || ARRAY(
    SELECT t.name FROM "customer" AS m CROSS JOIN unnest(m."tags") AS t(name)
     WHERE m."merged_into" = c."id" AND NOT t.name = ANY(c."tags") GROUP BY t.name ORDER BY t.name)
 WHERE c."own_stage" IS NOT NULL;
