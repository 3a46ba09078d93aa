-- AlterTable
ALTER TABLE "preferences" ADD COLUMN     "lists" TEXT;
