-- Needs that stand between two days: docs/decisions/0108.
-- CreateTable
CREATE TABLE "customer_need" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "valid_from" TIMESTAMPTZ(3),
    "change_id" UUID,

    CONSTRAINT "customer_need_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
ALTER TABLE "customer_need" ADD CONSTRAINT "customer_need_days" CHECK ("from_day" <= "to_day");
CREATE INDEX "customer_need_customer_idx" ON "customer_need"("customer_id", "to_day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "customer_need_to_day_idx" ON "customer_need"("to_day", "id");

-- AddForeignKey
ALTER TABLE "customer_need" ADD CONSTRAINT "customer_need_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

COMMENT ON COLUMN "customer_need"."version" IS 'history: derived';
COMMENT ON COLUMN "customer_need"."updated_at" IS 'history: derived';
COMMENT ON COLUMN "customer_need"."updated_by" IS 'history: derived';
COMMENT ON COLUMN "customer_need"."customer_id" IS 'history: indexed';
