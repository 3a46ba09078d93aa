-- The bin: see packages/runtime/src/bin.ts.
ALTER TABLE "customer" ADD COLUMN "binned_at" TIMESTAMPTZ(3),
  ADD COLUMN "binned_by" TEXT,
  ADD COLUMN "bin_reason" TEXT;
CREATE INDEX "customer_binned_at_id_idx" ON "customer"("binned_at" DESC, "id" DESC);

CREATE TABLE "business" (
    "kind" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "closed" BOOLEAN NOT NULL,

    CONSTRAINT "business_pkey" PRIMARY KEY ("kind","id")
);
CREATE INDEX "business_open_idx" ON "business"("customer_id", "kind") WHERE NOT "closed";
