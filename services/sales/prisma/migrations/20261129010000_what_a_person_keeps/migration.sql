-- CreateTable
CREATE TABLE "preferences" (
    "person_id" UUID NOT NULL,
    "language" TEXT,
    "theme" TEXT NOT NULL,
    "density" TEXT NOT NULL,
    "panel" TEXT,
    "home" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "preferences_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "kept_record" (
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "typename" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_record_pkey" PRIMARY KEY ("person_id","kind","typename","record_id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "filter" TEXT,
    "sort" JSONB NOT NULL,
    "columns" TEXT[],
    "layout" TEXT NOT NULL,
    "options" TEXT,
    "sharing" TEXT NOT NULL,
    "department_path" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "view_default" (
    "list" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "view_id" UUID NOT NULL,

    CONSTRAINT "view_default_pkey" PRIMARY KEY ("list","role")
);

-- CreateTable
CREATE TABLE "view_order" (
    "person_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "view_ids" UUID[],

    CONSTRAINT "view_order_pkey" PRIMARY KEY ("person_id","list")
);

-- CreateIndex
CREATE INDEX "kept_record_person_id_kind_at_idx" ON "kept_record"("person_id", "kind", "at" DESC);

-- CreateIndex
CREATE INDEX "kept_record_record_id_idx" ON "kept_record"("record_id");

-- CreateIndex
CREATE INDEX "saved_view_person_id_list_idx" ON "saved_view"("person_id", "list");

-- CreateIndex
CREATE INDEX "saved_view_list_sharing_idx" ON "saved_view"("list", "sharing");

-- CreateIndex
CREATE INDEX "view_default_view_id_idx" ON "view_default"("view_id");

ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_department_check"
  CHECK (("sharing" = 'DEPARTMENT') = ("department_path" IS NOT NULL));
