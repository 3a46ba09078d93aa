-- Fields that the firm adds to contacts: the same table of values that customers have.
ALTER TABLE "contact" ADD COLUMN "field_tokens" TEXT[] COLLATE "C" NOT NULL DEFAULT ARRAY[]::TEXT[];
COMMENT ON COLUMN "contact"."field_tokens" IS 'history: derived';
CREATE INDEX "contact_field_tokens_idx" ON "contact" USING GIN ("field_tokens");
ALTER TABLE "contact" ALTER COLUMN "field_tokens" SET STATISTICS 1000;

CREATE TABLE "contact_field_value" (
    "record_id" UUID NOT NULL,
    "field_id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "text_value" TEXT,
    "text_key" TEXT COLLATE "C",
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

    CONSTRAINT "contact_field_value_pkey" PRIMARY KEY ("record_id","field_id","place"),
    CONSTRAINT "contact_field_value_record_fkey" FOREIGN KEY ("record_id") REFERENCES "contact" ("id") ON DELETE CASCADE,
    CONSTRAINT "contact_field_value_field_fkey" FOREIGN KEY ("field_id") REFERENCES "field_definition" ("id")
);
CREATE INDEX "contact_field_value_text_idx" ON "contact_field_value" ("field_id", "text_key", "record_id") WHERE "text_key" IS NOT NULL;
CREATE INDEX "contact_field_value_number_idx" ON "contact_field_value" ("field_id", "number_value", "record_id") WHERE "number_value" IS NOT NULL;
CREATE INDEX "contact_field_value_date_idx" ON "contact_field_value" ("field_id", "date_value", "record_id") WHERE "date_value" IS NOT NULL;
CREATE INDEX "contact_field_value_choice_idx" ON "contact_field_value" ("field_id", "choice_value", "subchoice_value", "record_id") WHERE "choice_value" IS NOT NULL;
CREATE INDEX "contact_field_value_id_idx" ON "contact_field_value" ("field_id", "id_value", "record_id") WHERE "id_value" IS NOT NULL;
CREATE UNIQUE INDEX "contact_field_value_unique_idx" ON "contact_field_value" ("field_id", "unique_key") WHERE "unique_key" IS NOT NULL;

COMMENT ON COLUMN "contact_field_value"."text_key" IS 'history: derived';
COMMENT ON COLUMN "contact_field_value"."unique_key" IS 'history: derived';
COMMENT ON COLUMN "contact_field_value"."updated_at" IS 'history: derived';
COMMENT ON COLUMN "contact_field_value"."updated_by" IS 'history: derived';
COMMENT ON COLUMN "contact_field_value"."record_id" IS 'history: indexed';
COMMENT ON COLUMN "contact_field_value"."field_id" IS 'history: indexed';

CREATE TRIGGER contact_field_value_drops_review AFTER INSERT ON "contact_field_value"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION drop_review_marks_by_field('contact');
CREATE TRIGGER contact_field_value_gone_drops_review AFTER DELETE ON "contact_field_value"
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION drop_review_marks_by_field('contact');
CREATE TRIGGER contact_field_value_over_drops_review AFTER UPDATE ON "contact_field_value"
  REFERENCING OLD TABLE AS was NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION drop_review_marks_by_field_over('contact');
