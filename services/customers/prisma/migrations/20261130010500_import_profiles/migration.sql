-- Which system's export a file is, what it said when it was read, and how that stands to what is here after the commit.
-- AlterTable
ALTER TABLE "import_job" ADD COLUMN     "profile" TEXT,
ADD COLUMN     "said" JSONB,
ADD COLUMN     "reconciliation" JSONB;
