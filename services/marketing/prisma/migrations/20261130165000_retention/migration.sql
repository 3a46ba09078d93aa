-- CreateTable
CREATE TABLE "retention_rule" (
    "kind" TEXT NOT NULL,
    "days" INTEGER,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID NOT NULL,

    CONSTRAINT "retention_rule_pkey" PRIMARY KEY ("kind")
);

-- CreateTable
CREATE TABLE "retention_run" (
    "id" UUID NOT NULL,
    "dry" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID,
    "counts" JSONB NOT NULL,

    CONSTRAINT "retention_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "held_customer" (
    "customer_id" UUID NOT NULL,

    CONSTRAINT "held_customer_pkey" PRIMARY KEY ("customer_id")
);

-- CreateIndex
CREATE INDEX "retention_run_at_id_idx" ON "retention_run"("at" DESC, "id" DESC);

-- Prisma cannot say which rows: those with something left to end
CREATE INDEX message_settled ON message (settled_at, id) WHERE settled_at IS NOT NULL AND redacted_at IS NULL;
