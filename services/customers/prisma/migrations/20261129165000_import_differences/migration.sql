-- AlterTable
ALTER TABLE "import_job" ADD COLUMN     "changed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "on_match" TEXT NOT NULL DEFAULT 'SKIP',
ADD COLUMN     "restored" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "same" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "skipped" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "updated" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "import_row" ADD COLUMN     "decision" TEXT,
ADD COLUMN     "difference" JSONB,
ADD COLUMN     "given" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "match_id" UUID,
ADD COLUMN     "written" JSONB;

-- CreateTable
CREATE TABLE "import_mapping" (
    "shape" TEXT NOT NULL,
    "importer" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("shape","importer")
);

-- CreateIndex
CREATE INDEX "import_mapping_shape_used_at_idx" ON "import_mapping"("shape", "used_at" DESC);

-- CreateIndex
CREATE INDEX "import_row_import_id_match_id_record_idx" ON "import_row"("import_id", "match_id", "record");
