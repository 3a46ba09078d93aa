-- CreateTable
CREATE TABLE "look" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "actor" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "branch" TEXT,
    "occasion" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "look_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "look_latest" (
    "customer_id" UUID NOT NULL,
    "actor" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "look_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "look_latest_pkey" PRIMARY KEY ("customer_id","actor","occasion")
);

-- CreateIndex
CREATE INDEX "look_customer_id_idx" ON "look"("customer_id", "at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "look" ADD CONSTRAINT "look_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "look_latest" ADD CONSTRAINT "look_latest_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
