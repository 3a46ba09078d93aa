-- jsonb sorts the names; json keeps them as they were typed, and nothing searches within them.
-- AlterTable
ALTER TABLE "product" ALTER COLUMN "attributes" SET DATA TYPE JSON;
