-- Changes of many records: see packages/bulk.
CREATE TABLE "bulk_change" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "asked" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "undone" INTEGER NOT NULL DEFAULT 0,
    "kept" INTEGER NOT NULL DEFAULT 0,
    "viewer" JSONB NOT NULL,
    "department_path" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_change_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "bulk_change_subject_created_at_id_idx" ON "bulk_change"("subject", "created_at" DESC, "id" DESC);
CREATE INDEX "bulk_change_unfinished_idx" ON "bulk_change"("id") WHERE "status" IN ('RUNNING', 'UNDOING');

CREATE TABLE "bulk_row" (
    "bulk_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "record_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "written" JSONB,
    "refusal" JSONB,

    CONSTRAINT "bulk_row_pkey" PRIMARY KEY ("bulk_id","place")
);
CREATE INDEX "bulk_row_bulk_id_state_place_idx" ON "bulk_row"("bulk_id", "state", "place");
CREATE INDEX "bulk_row_record_id_idx" ON "bulk_row"("record_id");
ALTER TABLE "bulk_row" ADD CONSTRAINT "bulk_row_bulk_id_fkey" FOREIGN KEY ("bulk_id") REFERENCES "bulk_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;
