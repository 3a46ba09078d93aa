-- CreateIndex
CREATE INDEX "enrolment_handbook_sent_on_customer_id_idx" ON "enrolment"("handbook_sent_on", "customer_id");
