-- CreateTable
CREATE TABLE "stage_rule" (
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "mature_days" INTEGER NOT NULL,
    "lost_months" INTEGER NOT NULL,
    "in_force_from" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT NOT NULL,

    CONSTRAINT "stage_rule_pkey" PRIMARY KEY ("code","version")
);

-- CreateTable
CREATE TABLE "stage_move" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "from_stage" TEXT,
    "to_stage" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "cause_event_id" UUID,
    "rule_version" TEXT,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,
    "basis" BOOLEAN NOT NULL,
    "counts_from" TIMESTAMPTZ(3),

    CONSTRAINT "stage_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "purchase" (
    "order_id" UUID NOT NULL,
    "paid_event_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "paid_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_on" DATE NOT NULL,
    "currency" TEXT NOT NULL,
    "gross" DECIMAL(19,4) NOT NULL,
    "tax" DECIMAL(19,4) NOT NULL,
    "tier" TEXT NOT NULL,

    CONSTRAINT "purchase_pkey" PRIMARY KEY ("order_id")
);

-- CreateTable
CREATE TABLE "purchase_return" (
    "event_id" UUID NOT NULL,
    "return_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "paid_event_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "returned_at" TIMESTAMPTZ(3) NOT NULL,
    "gross" DECIMAL(19,4) NOT NULL,
    "tax" DECIMAL(19,4) NOT NULL,
    "gross_after" DECIMAL(19,4) NOT NULL,

    CONSTRAINT "purchase_return_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "earning_rule" (
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "rate" DECIMAL(19,4) NOT NULL,
    "multipliers" JSONB NOT NULL,
    "expiry_months" INTEGER,
    "in_force_from" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT NOT NULL,

    CONSTRAINT "earning_rule_pkey" PRIMARY KEY ("code","version")
);

-- CreateTable
CREATE TABLE "points_lot" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "posting_id" UUID NOT NULL,
    "order_id" UUID,
    "earned" BIGINT NOT NULL,
    "expires_on" DATE,

    CONSTRAINT "points_lot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "points_posting" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "cause_event_id" UUID NOT NULL,
    "cause_type" TEXT NOT NULL,
    "order_id" UUID,
    "order_number" TEXT,
    "rule_version" TEXT,
    "reason" TEXT,
    "actor" TEXT NOT NULL,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "posted_on" DATE NOT NULL,

    CONSTRAINT "points_posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "points_entry" (
    "posting_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "lot_id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "points" BIGINT NOT NULL,

    CONSTRAINT "points_entry_pkey" PRIMARY KEY ("posting_id","line")
);

-- CreateTable
CREATE TABLE "tier_rule" (
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "steps" JSONB NOT NULL,
    "review_on" TEXT NOT NULL,
    "in_force_from" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT NOT NULL,

    CONSTRAINT "tier_rule_pkey" PRIMARY KEY ("code","version")
);

-- CreateTable
CREATE TABLE "tier_move" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "from_tier" TEXT,
    "to_tier" TEXT NOT NULL,
    "tier_version" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "cause_event_id" UUID,
    "rule_version" TEXT NOT NULL,
    "contribution" DECIMAL(19,4) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tier_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tier_review" (
    "day" DATE NOT NULL,
    "moved" INTEGER NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tier_review_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE INDEX "stage_move_customer_id_moved_at_id_idx" ON "stage_move"("customer_id", "moved_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "purchase_paid_event_id_key" ON "purchase"("paid_event_id");

-- CreateIndex
CREATE INDEX "purchase_customer_id_paid_on_idx" ON "purchase"("customer_id", "paid_on");

-- CreateIndex
CREATE INDEX "purchase_return_paid_event_id_idx" ON "purchase_return"("paid_event_id");

-- CreateIndex
CREATE INDEX "points_lot_customer_id_idx" ON "points_lot"("customer_id");

-- CreateIndex
CREATE INDEX "points_lot_order_id_idx" ON "points_lot"("order_id");

-- CreateIndex
CREATE INDEX "points_lot_expires_on_idx" ON "points_lot"("expires_on");

-- CreateIndex
CREATE INDEX "points_posting_customer_id_posted_at_id_idx" ON "points_posting"("customer_id", "posted_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "points_posting_cause_event_id_kind_key" ON "points_posting"("cause_event_id", "kind");

-- CreateIndex
CREATE INDEX "points_entry_lot_id_idx" ON "points_entry"("lot_id");

-- CreateIndex
CREATE INDEX "tier_move_customer_id_moved_at_id_idx" ON "tier_move"("customer_id", "moved_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "tier_move_customer_id_tier_version_key" ON "tier_move"("customer_id", "tier_version");

-- AddForeignKey
ALTER TABLE "points_lot" ADD CONSTRAINT "points_lot_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "points_posting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "points_entry" ADD CONSTRAINT "points_entry_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "points_posting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "points_entry" ADD CONSTRAINT "points_entry_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "points_lot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the tables cannot say in the schema's language.

ALTER TABLE "points_posting" ADD CONSTRAINT "points_posting_kind" CHECK ("kind" IN ('EARN', 'RETURN', 'EXPIRE', 'ADJUST'));
ALTER TABLE "points_entry" ADD CONSTRAINT "points_entry_account"
  CHECK ("account" IN ('member', 'issued', 'expired', 'held', 'spent', 'adjusted'));
ALTER TABLE "points_entry" ADD CONSTRAINT "points_entry_not_zero" CHECK ("points" <> 0);
ALTER TABLE "points_lot" ADD CONSTRAINT "points_lot_earned" CHECK ("earned" > 0);
ALTER TABLE "stage_move" ADD CONSTRAINT "stage_move_stage"
  CHECK ("to_stage" IN ('UNIDENTIFIED', 'POTENTIAL', 'OPPORTUNITY', 'FIRST_PURCHASE', 'MATURE', 'LOST'));

-- Looked at when the transaction commits: the entries of a posting sum to zero.
CREATE FUNCTION points_posting_balances() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  total numeric;
BEGIN
  SELECT sum(points) INTO total FROM points_entry WHERE posting_id = NEW.posting_id;
  IF total <> 0 THEN
    RAISE EXCEPTION 'posting % does not balance: %', NEW.posting_id, total USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER points_posting_balances AFTER INSERT ON "points_entry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION points_posting_balances();

-- Ledgers and published rules are added to and never changed.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER points_posting_stands BEFORE UPDATE OR DELETE ON "points_posting" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER points_lot_stands BEFORE UPDATE OR DELETE ON "points_lot" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER points_entry_stands BEFORE UPDATE OR DELETE ON "points_entry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER earning_rule_stands BEFORE UPDATE OR DELETE ON "earning_rule" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tier_rule_stands BEFORE UPDATE OR DELETE ON "tier_rule" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stage_rule_stands BEFORE UPDATE OR DELETE ON "stage_rule" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The rules an installation begins with: one point for one unit of its currency, for two years.
INSERT INTO "earning_rule" ("code", "version", "rate", "multipliers", "expiry_months", "in_force_from", "published_at", "published_by")
VALUES ('PURCHASE', 1, 1, '{}', 24, '2000-01-01', '2000-01-01T00:00:00Z', 'installation');

INSERT INTO "tier_rule" ("code", "version", "steps", "review_on", "in_force_from", "published_at", "published_by")
VALUES ('TIER', 1,
  '[{"tier": "STANDARD", "from": "0"}, {"tier": "SILVER", "from": "1000"}, {"tier": "GOLD", "from": "10000"}, {"tier": "PLATINUM", "from": "50000"}]',
  '01-01', '2000-01-01', '2000-01-01T00:00:00Z', 'installation');

INSERT INTO "stage_rule" ("code", "version", "mature_days", "lost_months", "in_force_from", "published_at", "published_by")
VALUES ('LIFECYCLE', 1, 2, 12, '2000-01-01', '2000-01-01T00:00:00Z', 'installation');
