-- A list without entries is empty, never null.
UPDATE "customer" SET "contact_tokens" = '{}' WHERE "contact_tokens" IS NULL;

-- AlterTable
ALTER TABLE "customer" ALTER COLUMN "sales_channels" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "brands" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "roles" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "partner_ids" SET DEFAULT ARRAY[]::UUID[],
ALTER COLUMN "search_tokens" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "contact_tokens" SET DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "customer" ALTER COLUMN "sales_channels" SET NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "brands" SET NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "roles" SET NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "partner_ids" SET NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "search_tokens" SET NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "contact_tokens" SET NOT NULL;
