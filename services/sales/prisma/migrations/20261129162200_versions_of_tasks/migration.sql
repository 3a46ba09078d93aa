-- AlterTable
ALTER TABLE "task" ADD COLUMN     "version" BIGINT NOT NULL DEFAULT 1;
