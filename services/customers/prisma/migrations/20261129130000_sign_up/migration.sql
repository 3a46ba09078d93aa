-- CreateTable
CREATE TABLE "membership_application" (
    "id" UUID NOT NULL,
    "applicant" JSONB,
    "mail_hash" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "customer_id" UUID,
    "made_record" BOOLEAN NOT NULL DEFAULT false,
    "applied_at" TIMESTAMPTZ(3) NOT NULL,
    "candidates" JSONB NOT NULL DEFAULT '[]',
    "verdict" TEXT,
    "reviewed_at" TIMESTAMPTZ(3),
    "reviewed_by" TEXT,

    CONSTRAINT "membership_application_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "membership_application_mail_hash_applied_at_idx" ON "membership_application"("mail_hash", "applied_at");

-- CreateIndex
CREATE INDEX "membership_application_customer_id_idx" ON "membership_application"("customer_id");

-- What staff have to look at.
CREATE INDEX "membership_application_review_idx" ON "membership_application" ("applied_at", "id")
  WHERE "verdict" IS NULL AND "candidates" <> '[]';

-- Whose an address is, however it is written.
CREATE INDEX "customer_mail_lower_idx" ON "customer" (lower("mail")) WHERE "deleted_at" IS NULL;
