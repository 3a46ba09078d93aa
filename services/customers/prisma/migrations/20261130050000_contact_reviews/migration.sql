-- Contacts are reviewed as customers are: docs/decisions/0101. What a reviewed table carries beside the marks comes with it.
ALTER TABLE "contact" ADD COLUMN "registered_on" DATE,
  ADD COLUMN "collector" TEXT,
  ADD COLUMN "entry_clerk" TEXT,
  ADD COLUMN "review" TEXT NOT NULL DEFAULT 'NONE',
  ADD COLUMN "first_reviewed_at" TIMESTAMPTZ(3),
  ADD COLUMN "first_reviewed_by" UUID,
  ADD COLUMN "second_reviewed_at" TIMESTAMPTZ(3),
  ADD COLUMN "second_reviewed_by" UUID;
COMMENT ON COLUMN "contact"."first_reviewed_at" IS 'history: derived';
COMMENT ON COLUMN "contact"."first_reviewed_by" IS 'history: derived';
COMMENT ON COLUMN "contact"."second_reviewed_at" IS 'history: derived';
COMMENT ON COLUMN "contact"."second_reviewed_by" IS 'history: derived';

ALTER TABLE "contact" ADD CONSTRAINT "contact_review_whole" CHECK (
  CASE "review"
    WHEN 'NONE' THEN "first_reviewed_by" IS NULL AND "second_reviewed_by" IS NULL
    WHEN 'RETURNED' THEN "first_reviewed_by" IS NULL AND "second_reviewed_by" IS NULL
    WHEN 'FIRST' THEN "first_reviewed_by" IS NOT NULL AND "second_reviewed_by" IS NULL
    WHEN 'SECOND' THEN "first_reviewed_by" IS NOT NULL AND "second_reviewed_by" IS NOT NULL
      AND "first_reviewed_by" <> "second_reviewed_by"
    ELSE FALSE
  END);

-- A step is of one record, of either kind.
ALTER TABLE "review_step" ALTER COLUMN "customer_id" DROP NOT NULL,
  ADD COLUMN "contact_id" UUID,
  ADD CONSTRAINT "review_step_of_one" CHECK (num_nonnulls("customer_id", "contact_id") = 1),
  ADD CONSTRAINT "review_step_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "review_step_contact_id_idx" ON "review_step"("contact_id", "at" DESC, "id" DESC);

-- Notes that a record of a table was changed after somebody had reviewed or returned it, by whom and in which fields.
CREATE FUNCTION note_review_dropped(of_table text, of_record uuid, changed text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  noted timestamptz;
  who jsonb;
BEGIN
  SELECT n.at INTO noted FROM guanxi.note_change() n;
  who := current_setting('guanxi.change')::jsonb;
  INSERT INTO review_step (id, customer_id, contact_id, kind, fields, actor_kind, actor, at)
    VALUES (gen_random_uuid(), CASE of_table WHEN 'customer' THEN of_record END, CASE of_table WHEN 'contact' THEN of_record END,
      'CHANGED', changed, who ->> 'actorKind', who ->> 'actor', noted);
END $$;

CREATE OR REPLACE FUNCTION drop_review_marks() RETURNS trigger LANGUAGE plpgsql AS $$
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
  PERFORM note_review_dropped(TG_TABLE_NAME::text, OLD.id, changed);
  RETURN NEW;
END $$;

-- Takes the marks off a record whose change stands in another table than its own.
CREATE FUNCTION drop_review_of(of_table text, of_record uuid, changed text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_review_dropped(of_table, of_record, changed);
  EXECUTE format('UPDATE %I SET review = ''NONE'', first_reviewed_at = NULL, first_reviewed_by = NULL,
    second_reviewed_at = NULL, second_reviewed_by = NULL WHERE id = $1', of_table) USING of_record;
END $$;

CREATE OR REPLACE FUNCTION drop_review_marks_by_field() RETURNS trigger LANGUAGE plpgsql AS $$
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
    PERFORM drop_review_of('customer', touched.id, touched.fields);
  END LOOP;
  RETURN NULL;
END $$;
DROP FUNCTION note_review_dropped(uuid, text[]);

CREATE TRIGGER contact_drops_review BEFORE UPDATE ON "contact" FOR EACH ROW
  WHEN (OLD."review" <> 'NONE' AND NEW."review" = OLD."review")
  EXECUTE FUNCTION drop_review_marks('name,sex,mobile,phone,fax,mail,birth_date,address,postcode,language,interests,registered_on,collector,entry_clerk,remark');

-- For whom he speaks, and as what, is reviewed with him. Whom the firm prefers to call is not.
CREATE FUNCTION drop_review_marks_by_link() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text[];
  of_contact uuid;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    of_contact := NEW.contact_id;
    changed := array_remove(ARRAY[
      CASE WHEN OLD.title IS DISTINCT FROM NEW.title THEN 'title' END,
      CASE WHEN OLD.department IS DISTINCT FROM NEW.department THEN 'department' END,
      CASE WHEN OLD.role IS DISTINCT FROM NEW.role THEN 'role' END], NULL);
  ELSE
    of_contact := CASE TG_OP WHEN 'DELETE' THEN OLD.contact_id ELSE NEW.contact_id END;
    changed := ARRAY['customer_id'];
  END IF;
  IF cardinality(changed) > 0 AND EXISTS (SELECT 1 FROM contact k WHERE k.id = of_contact AND k.review <> 'NONE') THEN
    PERFORM drop_review_of('contact', of_contact, changed);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER contact_link_drops_review AFTER INSERT OR UPDATE OR DELETE ON "contact_link" FOR EACH ROW
  EXECUTE FUNCTION drop_review_marks_by_link();
