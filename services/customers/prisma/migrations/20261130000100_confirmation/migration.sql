-- Whether the data of a record were confirmed, and since when and why they are to be: docs/decisions/0109.
ALTER TABLE "customer" ADD COLUMN "confirmation" TEXT NOT NULL DEFAULT 'NEW',
  ADD COLUMN "confirmed_at" TIMESTAMPTZ(3),
  ADD COLUMN "confirmation_due_since" TIMESTAMPTZ(3),
  ADD COLUMN "confirmation_cause" TEXT,
  ADD COLUMN "confirmation_told_at" TIMESTAMPTZ(3);
COMMENT ON COLUMN "customer"."confirmation" IS 'history: derived';
COMMENT ON COLUMN "customer"."confirmed_at" IS 'history: derived';
COMMENT ON COLUMN "customer"."confirmation_due_since" IS 'history: derived';
COMMENT ON COLUMN "customer"."confirmation_cause" IS 'history: derived';
COMMENT ON COLUMN "customer"."confirmation_told_at" IS 'history: derived';
ALTER TABLE "customer" ADD CONSTRAINT "customer_confirmation_whole" CHECK (
  CASE "confirmation"
    WHEN 'NEW' THEN "confirmed_at" IS NULL AND "confirmation_cause" IS NULL
    WHEN 'CONFIRMED' THEN "confirmed_at" IS NOT NULL AND "confirmation_cause" IS NULL
    WHEN 'DUE' THEN "confirmation_cause" IS NOT NULL AND "confirmation_due_since" IS NOT NULL
    ELSE FALSE
  END);

CREATE INDEX "customer_confirmation_idx" ON "customer"("confirmation", "created_at" DESC, "id" DESC);
CREATE INDEX "customer_confirmed_at_idx" ON "customer"("confirmed_at") WHERE "confirmation" = 'CONFIRMED';
CREATE INDEX "customer_confirmation_told_at_idx" ON "customer"("id")
  WHERE "confirmation" = 'DUE' AND "confirmation_told_at" IS NULL AND "number" IS NOT NULL AND "mail" IS NOT NULL
    AND NOT "blacklisted" AND "deleted_at" IS NULL;

CREATE TABLE "data_confirmation" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_by" TEXT NOT NULL,

    CONSTRAINT "data_confirmation_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "data_confirmation_customer_id_idx" ON "data_confirmation"("customer_id", "confirmed_at" DESC, "id" DESC);
ALTER TABLE "data_confirmation" ADD CONSTRAINT "data_confirmation_customer_id_fkey"
  FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TRIGGER data_confirmation_stands BEFORE UPDATE OF "way", "confirmed_at" ON "data_confirmation"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was confirmed is changed by somebody else, or a record that nobody confirmed yet buys for the first time: whoever
-- writes, it is to be confirmed. Its name stands before `keep_history`.
CREATE FUNCTION let_confirmation_fall() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  noted timestamptz;
BEGIN
  SELECT n.at INTO noted FROM guanxi.note_change() n;
  NEW.confirmation := 'DUE';
  NEW.confirmation_cause := CASE WHEN OLD.confirmation = 'NEW' THEN 'FIRST_ORDER' ELSE 'CONTACT_CHANGED' END;
  NEW.confirmation_due_since := noted;
  NEW.confirmation_told_at := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER customer_confirmation_falls BEFORE UPDATE ON "customer" FOR EACH ROW
  WHEN (NEW."confirmation" = OLD."confirmation" AND (
    (OLD."confirmation" = 'CONFIRMED' AND
      (OLD."name", OLD."mobile", OLD."phone", OLD."mail", OLD."country", OLD."province", OLD."city", OLD."address", OLD."postcode")
      IS DISTINCT FROM
      (NEW."name", NEW."mobile", NEW."phone", NEW."mail", NEW."country", NEW."province", NEW."city", NEW."address", NEW."postcode"))
    OR (OLD."confirmation" = 'NEW' AND OLD."stage" <> 'FIRST_PURCHASE' AND NEW."stage" = 'FIRST_PURCHASE')))
  EXECUTE FUNCTION let_confirmation_fall();
