-- AlterTable
ALTER TABLE "import_job" ADD COLUMN     "emptied_at" TIMESTAMPTZ(3);

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

-- CreateIndex
CREATE INDEX "retention_run_at_id_idx" ON "retention_run"("at" DESC, "id" DESC);
