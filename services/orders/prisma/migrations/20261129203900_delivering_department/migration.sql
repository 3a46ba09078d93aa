-- Who delivers an order: null is the department of its customer.
-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "delivery_department_path" TEXT;

-- CreateIndex
CREATE INDEX "orders_delivery_department_path_placed_at_id_idx" ON "orders"("delivery_department_path", "placed_at", "id");
