-- Lists of a million customers: docs/decisions/0116. Six indexes for orders, one for all that is chosen from few values, in place of
-- four of single columns; two that nearly every row filled without need hold only the rows that are looked for.
CREATE EXTENSION IF NOT EXISTS btree_gin;

CREATE INDEX "customer_marks_idx" ON "customer" USING GIN (
  "kind", "stage", "tier", "province", "city",
  "source", "channel", "campaign", "business_type", "business_subtype",
  "product_category", "product_subcategory", "blacklisted", "key_account", "review",
  "confirmation", "roles", "tags", "partner_ids"
) WHERE "deleted_at" IS NULL;
DROP INDEX "customer_review_idx", "customer_confirmation_idx", "customer_tags_idx", "customer_partner_ids_idx";

DROP INDEX "customer_binned_at_id_idx", "customer_phone_e164_idx", "customer_field_tokens_idx";
CREATE INDEX "customer_binned_at_id_idx" ON "customer"("binned_at" DESC, "id" DESC) WHERE "binned_at" IS NOT NULL;
CREATE INDEX "customer_phone_e164_idx" ON "customer"("phone_e164") WHERE "phone_e164" IS NOT NULL;
CREATE INDEX "customer_field_tokens_idx" ON "customer" USING GIN ("field_tokens") WHERE "field_tokens" <> '{}';

CREATE INDEX "customer_updated_at_id_idx" ON "customer"("updated_at", "id");
CREATE INDEX "customer_stage_since_id_idx" ON "customer"("stage_since", "id");
CREATE INDEX "customer_number_id_idx" ON "customer"((coalesce("number", '')), "id");
CREATE INDEX "customer_stage_updated_at_id_idx" ON "customer"("stage", "updated_at", "id");
CREATE INDEX "customer_tier_stage_id_idx" ON "customer"((coalesce("tier", '')), "stage", "id");
CREATE INDEX "customer_department_path_id_idx" ON "customer"("department_path", "id");

-- the planner knows what is rare in them
ALTER TABLE "customer"
  ALTER COLUMN "kind" SET STATISTICS 1000,
  ALTER COLUMN "stage" SET STATISTICS 1000,
  ALTER COLUMN "tier" SET STATISTICS 1000,
  ALTER COLUMN "province" SET STATISTICS 1000,
  ALTER COLUMN "city" SET STATISTICS 1000,
  ALTER COLUMN "source" SET STATISTICS 1000,
  ALTER COLUMN "channel" SET STATISTICS 1000,
  ALTER COLUMN "campaign" SET STATISTICS 1000,
  ALTER COLUMN "business_type" SET STATISTICS 1000,
  ALTER COLUMN "business_subtype" SET STATISTICS 1000,
  ALTER COLUMN "product_category" SET STATISTICS 1000,
  ALTER COLUMN "product_subcategory" SET STATISTICS 1000,
  ALTER COLUMN "blacklisted" SET STATISTICS 1000,
  ALTER COLUMN "key_account" SET STATISTICS 1000,
  ALTER COLUMN "review" SET STATISTICS 1000,
  ALTER COLUMN "confirmation" SET STATISTICS 1000,
  ALTER COLUMN "roles" SET STATISTICS 1000;
ANALYZE "customer";
