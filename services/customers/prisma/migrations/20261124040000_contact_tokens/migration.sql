-- Numbers and addresses are found only by those who may see them.
ALTER TABLE "customer" ADD COLUMN "contact_tokens" TEXT[];
CREATE INDEX "customer_contact_tokens_idx" ON "customer" USING GIN ("contact_tokens");
