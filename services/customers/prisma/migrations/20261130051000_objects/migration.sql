-- Objects that the firm defines, their records, and what these hold in fields: docs/decisions/0114.
-- CreateTable
CREATE TABLE "object_definition" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name_zh_cn" TEXT NOT NULL,
    "name_zh_tw" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "retired_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "object_definition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "object_record" (
    "id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "owner_id" UUID,
    "department_path" TEXT NOT NULL,
    "search_tokens" TEXT[],
    "field_tokens" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(3),
    "binned_at" TIMESTAMPTZ(3),
    "binned_by" TEXT,
    "bin_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(3),
    "change_id" UUID,

    CONSTRAINT "object_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "object_field_value" (
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
    "valid_from" TIMESTAMPTZ(3),
    "change_id" UUID,

    CONSTRAINT "object_field_value_pkey" PRIMARY KEY ("record_id","field_id","place")
);

-- CreateIndex
CREATE UNIQUE INDEX "object_definition_key_key" ON "object_definition"("key");

-- CreateIndex
CREATE INDEX "object_record_created_idx" ON "object_record"("object_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "object_record_updated_idx" ON "object_record"("object_id", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "object_record_name_idx" ON "object_record"("object_id", "name", "id");

-- CreateIndex
CREATE INDEX "object_record_owner_idx" ON "object_record"("owner_id");

-- CreateIndex
CREATE INDEX "object_record_search_tokens_idx" ON "object_record" USING GIN ("search_tokens");

-- CreateIndex
CREATE INDEX "object_record_field_tokens_idx" ON "object_record" USING GIN ("field_tokens");

-- AddForeignKey
ALTER TABLE "object_record" ADD CONSTRAINT "object_record_object_fkey" FOREIGN KEY ("object_id") REFERENCES "object_definition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "object_field_value" ADD CONSTRAINT "object_field_value_record_fkey" FOREIGN KEY ("record_id") REFERENCES "object_record"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "object_field_value" ADD CONSTRAINT "object_field_value_field_fkey" FOREIGN KEY ("field_id") REFERENCES "field_definition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Values are compared by their bytes: a beginning is a range of the index.
ALTER TABLE "object_field_value" ALTER COLUMN "text_key" TYPE TEXT COLLATE "C";

-- An index for each kind: by the field and its value, then the record, as lists filter and sort. That of ids tells which
-- records name a customer, too.
CREATE INDEX "object_field_value_text_idx" ON "object_field_value" ("field_id", "text_key", "record_id") WHERE "text_key" IS NOT NULL;
CREATE INDEX "object_field_value_number_idx" ON "object_field_value" ("field_id", "number_value", "record_id") WHERE "number_value" IS NOT NULL;
CREATE INDEX "object_field_value_date_idx" ON "object_field_value" ("field_id", "date_value", "record_id") WHERE "date_value" IS NOT NULL;
CREATE INDEX "object_field_value_choice_idx" ON "object_field_value" ("field_id", "choice_value", "subchoice_value", "record_id") WHERE "choice_value" IS NOT NULL;
CREATE INDEX "object_field_value_id_idx" ON "object_field_value" ("field_id", "id_value", "record_id") WHERE "id_value" IS NOT NULL;
CREATE UNIQUE INDEX "object_field_value_unique_idx" ON "object_field_value" ("field_id", "unique_key") WHERE "unique_key" IS NOT NULL;

-- The bin, the latest first.
CREATE INDEX "object_record_bin_idx" ON "object_record" ("binned_at" DESC, "id" DESC) WHERE "binned_at" IS NOT NULL;

-- How rare a word is decides how rows are found by it.
ALTER TABLE "object_record" ALTER COLUMN "search_tokens" SET STATISTICS 1000, ALTER COLUMN "field_tokens" SET STATISTICS 1000;

COMMENT ON COLUMN "object_record"."search_tokens" IS 'history: derived';
COMMENT ON COLUMN "object_record"."field_tokens" IS 'history: derived';
COMMENT ON COLUMN "object_record"."version" IS 'history: derived';
COMMENT ON COLUMN "object_record"."updated_at" IS 'history: derived';
COMMENT ON COLUMN "object_record"."updated_by" IS 'history: derived';
COMMENT ON COLUMN "object_field_value"."text_key" IS 'history: derived';
COMMENT ON COLUMN "object_field_value"."unique_key" IS 'history: derived';
COMMENT ON COLUMN "object_field_value"."updated_at" IS 'history: derived';
COMMENT ON COLUMN "object_field_value"."updated_by" IS 'history: derived';
COMMENT ON COLUMN "object_field_value"."record_id" IS 'history: indexed';
COMMENT ON COLUMN "object_field_value"."field_id" IS 'history: indexed';
