-- Fields that the firm adds to customers, with a column of values for each kind.
-- AlterTable
ALTER TABLE "customer" ADD COLUMN     "field_tokens" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "field_definition" (
    "id" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name_zh_cn" TEXT NOT NULL,
    "name_zh_tw" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "grouping" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "required" BOOLEAN NOT NULL,
    "is_unique" BOOLEAN NOT NULL,
    "searched" BOOLEAN NOT NULL,
    "rules" JSONB NOT NULL,
    "read_roles" TEXT[],
    "write_roles" TEXT[],
    "retired_at" TIMESTAMPTZ(3),
    "emptied_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "field_definition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_field_value" (
    "record_id" UUID NOT NULL,
    "field_id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "text_value" TEXT,
    "text_key" TEXT,
    "number_value" DECIMAL(19,4),
    "currency" TEXT,
    "date_value" DATE,
    "choice_value" TEXT,
    "subchoice_value" TEXT,
    "id_value" UUID,
    "unique_key" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "customer_field_value_pkey" PRIMARY KEY ("record_id","field_id","place")
);

-- CreateIndex
CREATE UNIQUE INDEX "field_definition_entity_key_key" ON "field_definition"("entity", "key");

-- CreateIndex
CREATE INDEX "customer_field_tokens_idx" ON "customer" USING GIN ("field_tokens");

-- Values are compared by their bytes: a beginning is a range of the index.
ALTER TABLE "customer_field_value" ALTER COLUMN "text_key" TYPE TEXT COLLATE "C";

ALTER TABLE "customer_field_value"
  ADD CONSTRAINT "customer_field_value_record_fkey" FOREIGN KEY ("record_id") REFERENCES "customer" ("id") ON DELETE CASCADE,
  ADD CONSTRAINT "customer_field_value_field_fkey" FOREIGN KEY ("field_id") REFERENCES "field_definition" ("id");
-- An index for each kind: by the field and its value, then the record, as lists filter and sort.
CREATE INDEX "customer_field_value_text_idx" ON "customer_field_value" ("field_id", "text_key", "record_id") WHERE "text_key" IS NOT NULL;
CREATE INDEX "customer_field_value_number_idx" ON "customer_field_value" ("field_id", "number_value", "record_id") WHERE "number_value" IS NOT NULL;
CREATE INDEX "customer_field_value_date_idx" ON "customer_field_value" ("field_id", "date_value", "record_id") WHERE "date_value" IS NOT NULL;
CREATE INDEX "customer_field_value_choice_idx" ON "customer_field_value" ("field_id", "choice_value", "subchoice_value", "record_id") WHERE "choice_value" IS NOT NULL;
CREATE INDEX "customer_field_value_id_idx" ON "customer_field_value" ("field_id", "id_value", "record_id") WHERE "id_value" IS NOT NULL;
CREATE UNIQUE INDEX "customer_field_value_unique_idx" ON "customer_field_value" ("field_id", "unique_key") WHERE "unique_key" IS NOT NULL;

-- How rare a word is decides how rows are found by it.
ALTER TABLE "customer" ALTER COLUMN "field_tokens" SET STATISTICS 1000;
