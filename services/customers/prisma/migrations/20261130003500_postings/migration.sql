-- What members offer and look for: docs/decisions/0107.
-- CreateTable
CREATE TABLE "posting" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "subcategory" TEXT,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "quantity" TEXT,
    "price" TEXT,
    "province" TEXT,
    "city" TEXT,
    "valid_until" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "hidden_at" TIMESTAMPTZ(3),
    "hidden_reason" TEXT,
    "search_tokens" TEXT[],
    "valid_from" TIMESTAMPTZ(3),
    "change_id" UUID,

    CONSTRAINT "posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posting_inquiry" (
    "id" UUID NOT NULL,
    "posting_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "message" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'OPEN',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "posting_inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posting_report" (
    "posting_id" UUID NOT NULL,
    "reported_by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "posting_report_pkey" PRIMARY KEY ("posting_id","reported_by")
);

-- CreateIndex
CREATE INDEX "posting_customer_id_idx" ON "posting"("customer_id");

-- CreateIndex
CREATE INDEX "posting_created_at_id_idx" ON "posting"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "posting_category_idx" ON "posting"("category", "kind", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "posting_search_tokens_idx" ON "posting" USING GIN ("search_tokens");

-- CreateIndex
CREATE INDEX "posting_inquiry_customer_id_created_at_idx" ON "posting_inquiry"("customer_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "posting_inquiry_posting_id_customer_id_key" ON "posting_inquiry"("posting_id", "customer_id");

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_inquiry" ADD CONSTRAINT "posting_inquiry_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_inquiry" ADD CONSTRAINT "posting_inquiry_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_report" ADD CONSTRAINT "posting_report_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "posting" ADD CONSTRAINT "posting_hidden_with_reason" CHECK (("hidden_at" IS NULL) = ("hidden_reason" IS NULL));

COMMENT ON COLUMN "posting"."search_tokens" IS 'history: derived';
COMMENT ON COLUMN "posting"."version" IS 'history: derived';
COMMENT ON COLUMN "posting"."updated_at" IS 'history: derived';
COMMENT ON COLUMN "posting"."updated_by" IS 'history: derived';
COMMENT ON COLUMN "posting"."customer_id" IS 'history: indexed';

-- the planner knows how rare its words are
ALTER TABLE "posting" ALTER COLUMN "search_tokens" SET STATISTICS 1000;
