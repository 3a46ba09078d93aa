-- CreateTable
CREATE TABLE "product_category" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" UUID,
    "path" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "category_id" UUID NOT NULL,
    "unit" TEXT NOT NULL,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "tax_rate" DECIMAL(7,6) NOT NULL,
    "sale_starts_on" DATE NOT NULL,
    "sale_ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "search_tokens" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_card" (
    "customer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "tier_version" BIGINT NOT NULL,
    "blacklisted" BOOLEAN NOT NULL,
    "department_path" TEXT,
    "version" BIGINT NOT NULL,
    "removed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "customer_card_pkey" PRIMARY KEY ("customer_id")
);

-- CreateTable
CREATE TABLE "number_sequence" (
    "sequence" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_sequence_pkey" PRIMARY KEY ("sequence","year")
);

-- CreateTable
CREATE TABLE "orders" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "customer_id" UUID NOT NULL,
    "customer_name" TEXT NOT NULL,
    "customer_title" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "tier_version" BIGINT NOT NULL,
    "partner_id" UUID,
    "owner_id" UUID,
    "department_path" TEXT,
    "currency" TEXT NOT NULL,
    "note" TEXT,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "placed_on" DATE NOT NULL,
    "placed_by" TEXT NOT NULL,
    "discount" DECIMAL(19,4) NOT NULL,
    "placed_total" DECIMAL(19,4) NOT NULL,
    "total" DECIMAL(19,4) NOT NULL,
    "tax" DECIMAL(19,4) NOT NULL,
    "received" DECIMAL(19,4) NOT NULL DEFAULT 0,
    "paid_at" TIMESTAMPTZ(3),
    "paid_event_id" UUID,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "cancel_event_id" UUID,
    "history" BOOLEAN NOT NULL DEFAULT false,
    "search_tokens" TEXT[],

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "product_id" UUID NOT NULL,
    "product_code" TEXT NOT NULL,
    "product_name" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "quantity" DECIMAL(19,4) NOT NULL,
    "unit_price" DECIMAL(19,4) NOT NULL,
    "list_gross" DECIMAL(19,4) NOT NULL,
    "discount_share" DECIMAL(19,4) NOT NULL,
    "gross" DECIMAL(19,4) NOT NULL,
    "tax_rate" DECIMAL(7,6) NOT NULL,
    "tax" DECIMAL(19,4) NOT NULL,
    "price_rule_id" UUID NOT NULL,
    "price_rule_version" TEXT NOT NULL,
    "returned_quantity" DECIMAL(19,4) NOT NULL DEFAULT 0,
    "returned_gross" DECIMAL(19,4) NOT NULL DEFAULT 0,
    "returned_tax" DECIMAL(19,4) NOT NULL DEFAULT 0,
    "returned_discount" DECIMAL(19,4) NOT NULL DEFAULT 0,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_list" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "price_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_rule" (
    "id" UUID NOT NULL,
    "price_list_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "product_id" UUID NOT NULL,
    "tier" TEXT,
    "min_quantity" DECIMAL(19,4) NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "unit_price" DECIMAL(19,4) NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "price_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instalment" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "method" TEXT NOT NULL,
    "amount" DECIMAL(19,4) NOT NULL,
    "before" DECIMAL(19,4) NOT NULL,

    CONSTRAINT "instalment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "amount" DECIMAL(19,4) NOT NULL,
    "currency" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "reference" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "event_id" UUID NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_return" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "quantity" DECIMAL(19,4) NOT NULL,
    "gross" DECIMAL(19,4) NOT NULL,
    "tax" DECIMAL(19,4) NOT NULL,
    "discount" DECIMAL(19,4) NOT NULL,
    "currency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "returned_at" TIMESTAMPTZ(3) NOT NULL,
    "returned_by" TEXT NOT NULL,
    "event_id" UUID NOT NULL,

    CONSTRAINT "order_return_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "product_category_code_key" ON "product_category"("code");

-- CreateIndex
CREATE UNIQUE INDEX "product_category_path_key" ON "product_category"("path");

-- CreateIndex
CREATE INDEX "product_category_parent_id_idx" ON "product_category"("parent_id");

-- CreateIndex
CREATE INDEX "product_category_path_idx" ON "product_category"("path");

-- CreateIndex
CREATE UNIQUE INDEX "product_code_key" ON "product"("code");

-- CreateIndex
CREATE INDEX "product_category_id_idx" ON "product"("category_id");

-- CreateIndex
CREATE INDEX "product_name_id_idx" ON "product"("name", "id");

-- CreateIndex
CREATE INDEX "product_created_at_id_idx" ON "product"("created_at", "id");

-- CreateIndex
CREATE INDEX "product_search_tokens_idx" ON "product" USING GIN ("search_tokens");

-- CreateIndex
CREATE INDEX "customer_card_department_path_idx" ON "customer_card"("department_path");

-- CreateIndex
CREATE UNIQUE INDEX "orders_number_key" ON "orders"("number");

-- CreateIndex
CREATE UNIQUE INDEX "orders_paid_event_id_key" ON "orders"("paid_event_id");

-- CreateIndex
CREATE UNIQUE INDEX "orders_cancel_event_id_key" ON "orders"("cancel_event_id");

-- CreateIndex
CREATE INDEX "orders_customer_id_placed_at_id_idx" ON "orders"("customer_id", "placed_at", "id");

-- CreateIndex
CREATE INDEX "orders_placed_at_id_idx" ON "orders"("placed_at", "id");

-- CreateIndex
CREATE INDEX "orders_owner_id_placed_at_idx" ON "orders"("owner_id", "placed_at");

-- CreateIndex
CREATE INDEX "orders_partner_id_placed_at_idx" ON "orders"("partner_id", "placed_at");

-- CreateIndex
CREATE INDEX "orders_department_path_idx" ON "orders"("department_path");

-- CreateIndex
CREATE INDEX "orders_status_placed_at_idx" ON "orders"("status", "placed_at");

-- CreateIndex
CREATE INDEX "orders_search_tokens_idx" ON "orders" USING GIN ("search_tokens");

-- CreateIndex
CREATE INDEX "order_line_product_id_idx" ON "order_line"("product_id");

-- CreateIndex
CREATE UNIQUE INDEX "order_line_order_id_position_key" ON "order_line"("order_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "price_list_code_key" ON "price_list"("code");

-- CreateIndex
CREATE INDEX "price_list_currency_idx" ON "price_list"("currency");

-- CreateIndex
CREATE INDEX "price_list_created_at_id_idx" ON "price_list"("created_at", "id");

-- CreateIndex
CREATE INDEX "price_rule_product_id_superseded_at_idx" ON "price_rule"("product_id", "superseded_at");

-- CreateIndex
CREATE UNIQUE INDEX "price_rule_price_list_id_code_version_key" ON "price_rule"("price_list_id", "code", "version");

-- CreateIndex
CREATE INDEX "instalment_due_on_id_idx" ON "instalment"("due_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "instalment_order_id_position_key" ON "instalment"("order_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_event_id_key" ON "receipt"("event_id");

-- CreateIndex
CREATE INDEX "receipt_order_id_recorded_at_id_idx" ON "receipt"("order_id", "recorded_at", "id");

-- CreateIndex
CREATE INDEX "receipt_recorded_at_id_idx" ON "receipt"("recorded_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "order_return_event_id_key" ON "order_return"("event_id");

-- CreateIndex
CREATE INDEX "order_return_order_id_returned_at_id_idx" ON "order_return"("order_id", "returned_at", "id");

-- CreateIndex
CREATE INDEX "order_return_line_id_idx" ON "order_return"("line_id");

-- AddForeignKey
ALTER TABLE "product_category" ADD CONSTRAINT "product_category_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "product_category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "product_category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_rule" ADD CONSTRAINT "price_rule_price_list_id_fkey" FOREIGN KEY ("price_list_id") REFERENCES "price_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_rule" ADD CONSTRAINT "price_rule_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instalment" ADD CONSTRAINT "instalment_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_return" ADD CONSTRAINT "order_return_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_return" ADD CONSTRAINT "order_return_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the rules promise, held by the database too.
ALTER TABLE "orders"
  ADD CONSTRAINT "orders_status" CHECK (status IN ('OPEN', 'PAID', 'CANCELLED', 'RETURNED')),
  ADD CONSTRAINT "orders_total" CHECK (total >= 0 AND total <= placed_total AND tax >= 0 AND tax <= total),
  ADD CONSTRAINT "orders_discount" CHECK (discount >= 0),
  ADD CONSTRAINT "orders_received" CHECK (received >= 0 AND received <= placed_total),
  ADD CONSTRAINT "orders_paid" CHECK ((paid_event_id IS NULL) = (paid_at IS NULL)),
  ADD CONSTRAINT "orders_settled" CHECK (status <> 'PAID' OR (paid_event_id IS NOT NULL AND received >= total));
ALTER TABLE "order_line"
  ADD CONSTRAINT "order_line_quantity" CHECK (quantity > 0),
  ADD CONSTRAINT "order_line_amounts" CHECK (gross >= 0 AND gross = list_gross - discount_share AND tax >= 0 AND tax <= gross),
  ADD CONSTRAINT "order_line_returned" CHECK (returned_quantity >= 0 AND returned_quantity <= quantity
    AND returned_gross >= 0 AND returned_gross <= gross AND returned_tax >= 0 AND returned_tax <= tax);
ALTER TABLE "instalment" ADD CONSTRAINT "instalment_amount" CHECK (amount > 0 AND before >= 0);
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_amount" CHECK (amount > 0);
ALTER TABLE "order_return" ADD CONSTRAINT "order_return_amounts" CHECK (quantity > 0 AND gross >= 0 AND tax >= 0 AND tax <= gross);
ALTER TABLE "product" ADD CONSTRAINT "product_sale" CHECK (sale_ends_on IS NULL OR sale_ends_on >= sale_starts_on);
ALTER TABLE "price_rule" ADD CONSTRAINT "price_rule_amounts" CHECK (unit_price >= 0 AND min_quantity >= 0);

-- One version of a rule is in force at a time.
CREATE UNIQUE INDEX "price_rule_in_force" ON "price_rule" (price_list_id, code) WHERE superseded_at IS NULL;
-- What is still open, for the overdue list.
CREATE INDEX "orders_open" ON "orders" (id) WHERE status = 'OPEN';
