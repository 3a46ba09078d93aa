-- AlterTable
ALTER TABLE "task" ADD COLUMN     "words_ended_at" TIMESTAMPTZ(3);

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
CREATE INDEX task_over ON task (coalesce(done_at, cancelled_at), id) WHERE status IN ('DONE', 'CANCELLED') AND words_ended_at IS NULL;
