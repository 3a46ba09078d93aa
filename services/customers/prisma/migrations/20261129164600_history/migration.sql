-- The record, its contacts and what they are to it have history: docs/decisions/0009. The runtime does the rest.
ALTER TABLE "customer" ADD COLUMN "valid_from" TIMESTAMPTZ(3), ADD COLUMN "change_id" UUID;
ALTER TABLE "contact" ADD COLUMN "valid_from" TIMESTAMPTZ(3), ADD COLUMN "change_id" UUID;
ALTER TABLE "contact_link" ADD COLUMN "valid_from" TIMESTAMPTZ(3), ADD COLUMN "change_id" UUID;

COMMENT ON COLUMN "customer"."search_tokens" IS 'history: derived';
COMMENT ON COLUMN "customer"."contact_tokens" IS 'history: derived';
COMMENT ON COLUMN "customer"."stage_since" IS 'history: derived';
COMMENT ON COLUMN "customer"."tier_version" IS 'history: derived';
COMMENT ON COLUMN "customer"."version" IS 'history: derived';
COMMENT ON COLUMN "customer"."updated_at" IS 'history: derived';
COMMENT ON COLUMN "customer"."updated_by" IS 'history: derived';
COMMENT ON COLUMN "contact"."search_tokens" IS 'history: derived';
COMMENT ON COLUMN "contact"."version" IS 'history: derived';
COMMENT ON COLUMN "contact"."updated_at" IS 'history: derived';
COMMENT ON COLUMN "contact"."updated_by" IS 'history: derived';
COMMENT ON COLUMN "contact_link"."customer_id" IS 'history: indexed';
