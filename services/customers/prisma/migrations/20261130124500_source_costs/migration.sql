-- what was spent to bring customers (docs/decisions/0118)
-- CreateTable
CREATE TABLE "source_cost" (
    "id" UUID NOT NULL,
    "spent_on" DATE NOT NULL,
    "channel" TEXT,
    "source" TEXT,
    "campaign" TEXT,
    "amount" DECIMAL(19,4) NOT NULL,
    "currency" TEXT NOT NULL,
    "remark" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" TEXT,

    CONSTRAINT "source_cost_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "source_cost_spent_on_id_idx" ON "source_cost"("spent_on" DESC, "id" DESC);

ALTER TABLE "source_cost" ADD CONSTRAINT "source_cost_amount" CHECK ("amount" > 0);
