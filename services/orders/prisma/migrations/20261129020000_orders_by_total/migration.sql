-- A page of orders by total was found by sorting them all.
-- CreateIndex
CREATE INDEX "orders_total_id_idx" ON "orders"("total", "id");
