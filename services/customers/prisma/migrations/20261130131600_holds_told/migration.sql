-- those that stand already are told of when the service starts next
-- AlterTable
ALTER TABLE "customer_hold" ADD COLUMN     "told" BOOLEAN NOT NULL DEFAULT false;
