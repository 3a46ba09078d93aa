-- What a customer holds in the fields of the firm has history: docs/decisions/0009.
ALTER TABLE "customer_field_value" ADD COLUMN "valid_from" TIMESTAMPTZ(3), ADD COLUMN "change_id" UUID;

COMMENT ON COLUMN "customer_field_value"."text_key" IS 'history: derived';
COMMENT ON COLUMN "customer_field_value"."unique_key" IS 'history: derived';
COMMENT ON COLUMN "customer_field_value"."updated_at" IS 'history: derived';
COMMENT ON COLUMN "customer_field_value"."updated_by" IS 'history: derived';
COMMENT ON COLUMN "customer_field_value"."record_id" IS 'history: indexed';
COMMENT ON COLUMN "customer_field_value"."field_id" IS 'history: indexed';
