-- CreateTable
CREATE TABLE "field_layout" (
    "id" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "fields" JSONB,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID NOT NULL,

    CONSTRAINT "field_layout_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "field_layout_entity_role_version_key" ON "field_layout"("entity", "role", "version" DESC);
