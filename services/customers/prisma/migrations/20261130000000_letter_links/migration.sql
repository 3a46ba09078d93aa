-- What staff put down for somebody allows nothing before he has followed the link of a letter: docs/decisions/0108.
ALTER TABLE "consent_record" ADD COLUMN "pending" BOOLEAN NOT NULL DEFAULT FALSE,
  ADD CONSTRAINT "consent_record_pending" CHECK (NOT "pending" OR ("granted" AND "channel" IN ('MAIL', 'SMS')));

-- Links of letters, by the hashes of their codes.
CREATE TABLE "letter_link" (
    "code_hash" TEXT NOT NULL,
    "customer_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "message_id" UUID NOT NULL,
    "address_proof" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_link_pkey" PRIMARY KEY ("code_hash")
);
CREATE INDEX "letter_link_customer_id_purpose_made_at_idx" ON "letter_link"("customer_id", "purpose", "made_at");
CREATE INDEX "letter_link_expires_at_idx" ON "letter_link"("expires_at");
