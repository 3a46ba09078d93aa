-- A merge is a view: see docs/decisions/0096-a-merge-is-a-view.md.
ALTER TABLE "customer" ADD COLUMN "merged_into" UUID,
  ADD COLUMN "own_stage" TEXT,
  ADD COLUMN "own_stage_since" TIMESTAMPTZ(3),
  ADD COLUMN "own_tier" TEXT;
CREATE INDEX "customer_merged_into_idx" ON "customer"("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX "customer_joined_idx" ON "customer"("id") WHERE "own_stage" IS NOT NULL;
COMMENT ON COLUMN "customer"."own_stage" IS 'history: derived';
COMMENT ON COLUMN "customer"."own_stage_since" IS 'history: derived';
COMMENT ON COLUMN "customer"."own_tier" IS 'history: derived';

ALTER TABLE "stage_move" ADD COLUMN "joined" BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE "tier_move" ADD COLUMN "joined" BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE "customer_merge" (
    "id" UUID NOT NULL,
    "survivor_id" UUID NOT NULL,
    "absorbed_id" UUID NOT NULL,
    "fields" JSONB NOT NULL,
    "reason" TEXT,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "merged_by" TEXT NOT NULL,
    "unmerged_at" TIMESTAMPTZ(3),
    "unmerged_by" TEXT,
    "unmerge_reason" TEXT,

    CONSTRAINT "customer_merge_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "customer_merge_survivor_id_merged_at_id_idx" ON "customer_merge"("survivor_id", "merged_at" DESC, "id" DESC);
-- Who was merged into one is merged into no other.
CREATE UNIQUE INDEX "customer_merge_standing_key" ON "customer_merge"("absorbed_id") WHERE "unmerged_at" IS NULL;
