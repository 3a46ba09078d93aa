-- CreateTable
CREATE TABLE "erasure" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "number" TEXT,
    "records" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "department_path" TEXT NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "begun_by" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasure_answer" (
    "erasure_id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "erasure_answer_pkey" PRIMARY KEY ("erasure_id","service")
);

-- CreateTable
CREATE TABLE "customer_hold" (
    "customer_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "placed_by" TEXT NOT NULL,

    CONSTRAINT "customer_hold_pkey" PRIMARY KEY ("customer_id")
);

-- CreateIndex
CREATE INDEX "erasure_begun_at_id_idx" ON "erasure"("begun_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "erasure_customer_id_idx" ON "erasure"("customer_id");

-- AddForeignKey
ALTER TABLE "erasure_answer" ADD CONSTRAINT "erasure_answer_erasure_id_fkey" FOREIGN KEY ("erasure_id") REFERENCES "erasure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_hold" ADD CONSTRAINT "customer_hold_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What people wrote may be taken out of the ledger and of consent, and nothing else; it is never written anew.
CREATE OR REPLACE TRIGGER points_posting_stands BEFORE UPDATE OF "id", "customer_id", "kind", "cause_event_id", "cause_type",
  "order_id", "order_number", "rule_version", "actor", "posted_at", "posted_on" OR DELETE ON "points_posting"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER points_posting_reason_stands BEFORE UPDATE OF "reason" ON "points_posting"
  FOR EACH ROW WHEN (NEW."reason" IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER consent_record_stands BEFORE UPDATE OF "id", "customer_id", "purpose", "channel", "granted",
  "text_version", "way", "said_at", "recorded_at", "recorded_by", "application" ON "consent_record"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consent_record_evidence_stands BEFORE UPDATE OF "evidence" ON "consent_record"
  FOR EACH ROW WHEN (NEW."evidence" IS NOT NULL) EXECUTE FUNCTION refuse_change();
