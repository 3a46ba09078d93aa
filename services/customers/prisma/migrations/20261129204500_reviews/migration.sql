-- Two marks of review, 初审 and 复审, on the record: docs/decisions/0101.
ALTER TABLE "customer" ADD COLUMN "review" TEXT NOT NULL DEFAULT 'NONE',
  ADD COLUMN "first_reviewed_at" TIMESTAMPTZ(3),
  ADD COLUMN "first_reviewed_by" UUID,
  ADD COLUMN "second_reviewed_at" TIMESTAMPTZ(3),
  ADD COLUMN "second_reviewed_by" UUID;
COMMENT ON COLUMN "customer"."first_reviewed_at" IS 'history: derived';
COMMENT ON COLUMN "customer"."first_reviewed_by" IS 'history: derived';
COMMENT ON COLUMN "customer"."second_reviewed_at" IS 'history: derived';
COMMENT ON COLUMN "customer"."second_reviewed_by" IS 'history: derived';

CREATE INDEX "customer_review_idx" ON "customer"("review", "created_at" DESC, "id" DESC);

CREATE TABLE "review_step" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fields" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "reason" TEXT,
    "actor_kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_step_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "review_step_customer_id_idx" ON "review_step"("customer_id", "at" DESC, "id" DESC);
ALTER TABLE "review_step" ADD CONSTRAINT "review_step_customer_id_fkey"
  FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TRIGGER review_step_stands BEFORE UPDATE OF "kind", "fields", "actor_kind", "actor", "at" ON "review_step"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The marks hold together, and are of two people.
ALTER TABLE "customer" ADD CONSTRAINT "customer_review_whole" CHECK (
  CASE "review"
    WHEN 'NONE' THEN "first_reviewed_by" IS NULL AND "second_reviewed_by" IS NULL
    WHEN 'RETURNED' THEN "first_reviewed_by" IS NULL AND "second_reviewed_by" IS NULL
    WHEN 'FIRST' THEN "first_reviewed_by" IS NOT NULL AND "second_reviewed_by" IS NULL
    WHEN 'SECOND' THEN "first_reviewed_by" IS NOT NULL AND "second_reviewed_by" IS NOT NULL
      AND "first_reviewed_by" <> "second_reviewed_by"
    ELSE FALSE
  END);

-- Notes that a record was changed after somebody had reviewed or returned it, by whom and in which fields.
CREATE FUNCTION note_review_dropped(of_customer uuid, changed text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  noted timestamptz;
  who jsonb;
BEGIN
  SELECT n.at INTO noted FROM guanxi.note_change() n;
  who := current_setting('guanxi.change')::jsonb;
  INSERT INTO review_step (id, customer_id, kind, fields, actor_kind, actor, at)
    VALUES (gen_random_uuid(), of_customer, 'CHANGED', changed, who ->> 'actorKind', who ->> 'actor', noted);
END $$;

-- What was reviewed is changed: the marks fall, whoever writes. Its argument: the columns that are reviewed. Its name
-- stands before `keep_history`, so that the history holds the fall as a part of the same change.
CREATE FUNCTION drop_review_marks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb := to_jsonb(OLD);
  becomes jsonb := to_jsonb(NEW);
  changed text[];
BEGIN
  SELECT array_agg(c.name ORDER BY c.place) INTO changed
    FROM unnest(string_to_array(TG_ARGV[0], ',')) WITH ORDINALITY c(name, place)
   WHERE was -> c.name IS DISTINCT FROM becomes -> c.name;
  IF changed IS NULL THEN
    RETURN NEW;
  END IF;
  NEW.review := 'NONE';
  NEW.first_reviewed_at := NULL;
  NEW.first_reviewed_by := NULL;
  NEW.second_reviewed_at := NULL;
  NEW.second_reviewed_by := NULL;
  PERFORM note_review_dropped(OLD.id, changed);
  RETURN NEW;
END $$;
CREATE TRIGGER customer_drops_review BEFORE UPDATE ON "customer" FOR EACH ROW
  WHEN (OLD."review" <> 'NONE' AND NEW."review" = OLD."review")
  EXECUTE FUNCTION drop_review_marks('name,language,sex,birth_date,legal_representative,mobile,phone,fax,mail,country,province,city,address,postcode,nature,business_type,business_subtype,product_category,product_subcategory,sales_channels,brands,size,source,channel,campaign,referrer_mobile,referrer_id,registered_on,collector,entry_clerk,remark,credit,roles,blacklisted,key_account,partner_ids');

-- The same for the fields that the firm adds. A formula follows from others; a field that is retired is no longer shown.
CREATE FUNCTION drop_review_marks_by_field() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched record;
BEGIN
  FOR touched IN
    SELECT c.id, array_agg(DISTINCT 'fields.' || d.key) AS fields
      FROM written w
      JOIN customer c ON c.id = w.record_id AND c.review <> 'NONE'
      JOIN field_definition d ON d.id = w.field_id AND d.kind <> 'FORMULA' AND d.retired_at IS NULL
     GROUP BY c.id ORDER BY c.id
  LOOP
    PERFORM note_review_dropped(touched.id, touched.fields);
    UPDATE customer SET review = 'NONE', first_reviewed_at = NULL, first_reviewed_by = NULL,
      second_reviewed_at = NULL, second_reviewed_by = NULL WHERE id = touched.id;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER customer_field_value_drops_review AFTER INSERT ON "customer_field_value"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION drop_review_marks_by_field();
CREATE TRIGGER customer_field_value_gone_drops_review AFTER DELETE ON "customer_field_value"
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION drop_review_marks_by_field();
