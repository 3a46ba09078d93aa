-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sex" TEXT,
    "mobile" TEXT,
    "mobile_e164" TEXT,
    "phone" TEXT,
    "phone_e164" TEXT,
    "phone_extension" TEXT,
    "fax" TEXT,
    "fax_e164" TEXT,
    "fax_extension" TEXT,
    "mail" TEXT,
    "birth_date" DATE,
    "address" TEXT,
    "postcode" TEXT,
    "language" TEXT NOT NULL DEFAULT 'zh-CN',
    "interests" TEXT,
    "remark" TEXT,
    "owner_id" UUID,
    "department_path" TEXT NOT NULL,
    "import_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_link" (
    "contact_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "title" TEXT,
    "department" TEXT,
    "role" TEXT NOT NULL,
    "preferred" BOOLEAN NOT NULL DEFAULT false,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "linked_by" TEXT NOT NULL,

    CONSTRAINT "contact_link_pkey" PRIMARY KEY ("contact_id","customer_id")
);

-- CreateTable
CREATE TABLE "customer" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT,
    "name" TEXT NOT NULL,
    "sex" TEXT,
    "birth_date" DATE,
    "legal_representative" TEXT,
    "mobile" TEXT,
    "mobile_e164" TEXT,
    "phone" TEXT,
    "phone_e164" TEXT,
    "phone_extension" TEXT,
    "fax" TEXT,
    "fax_e164" TEXT,
    "fax_extension" TEXT,
    "mail" TEXT,
    "country" TEXT,
    "province" TEXT,
    "city" TEXT,
    "address" TEXT,
    "postcode" TEXT,
    "language" TEXT NOT NULL DEFAULT 'zh-CN',
    "nature" TEXT,
    "business_type" TEXT,
    "business_subtype" TEXT,
    "product_category" TEXT,
    "product_subcategory" TEXT,
    "sales_channels" TEXT[],
    "brands" TEXT[],
    "size" TEXT,
    "source" TEXT,
    "channel" TEXT,
    "campaign" TEXT,
    "referrer_mobile" TEXT,
    "referrer_id" UUID,
    "registered_on" DATE,
    "collector" TEXT,
    "entry_clerk" TEXT,
    "remark" TEXT,
    "credit" TEXT,
    "stage" TEXT NOT NULL,
    "stage_since" TIMESTAMPTZ(3) NOT NULL,
    "tier" TEXT,
    "tier_version" INTEGER NOT NULL DEFAULT 0,
    "roles" TEXT[],
    "blacklisted" BOOLEAN NOT NULL DEFAULT false,
    "key_account" BOOLEAN NOT NULL DEFAULT false,
    "owner_id" UUID,
    "department_path" TEXT NOT NULL,
    "partner_ids" UUID[],
    "search_tokens" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "import_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "customer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_use" (
    "customer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_use_pkey" PRIMARY KEY ("customer_id")
);

-- CreateTable
CREATE TABLE "employee" (
    "id" UUID NOT NULL,
    "department_path" TEXT NOT NULL,
    "roles" TEXT[],
    "active" BOOLEAN NOT NULL,
    "version" BIGINT NOT NULL,

    CONSTRAINT "employee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "number_range" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "first" BIGINT NOT NULL,
    "last" BIGINT NOT NULL,
    "next" BIGINT NOT NULL,
    "width" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "number_range_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "customer_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "range_id" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "enrolled_at" TIMESTAMPTZ(3) NOT NULL,
    "enrolled_by" TEXT NOT NULL,
    "handbook_sent_on" DATE,
    "handbook_way" TEXT,
    "handbook_recorded_by" TEXT,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("customer_id")
);

-- CreateTable
CREATE TABLE "import_job" (
    "id" UUID NOT NULL,
    "file_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "problem" JSONB,
    "encoding" TEXT,
    "mapping" JSONB NOT NULL,
    "headers" TEXT[],
    "department_path" TEXT NOT NULL,
    "owner_id" UUID,
    "enrol" BOOLEAN NOT NULL,
    "records" INTEGER NOT NULL DEFAULT 0,
    "good" INTEGER NOT NULL DEFAULT 0,
    "faulty" INTEGER NOT NULL DEFAULT 0,
    "committed" INTEGER NOT NULL DEFAULT 0,
    "removed" INTEGER NOT NULL DEFAULT 0,
    "kept" INTEGER NOT NULL DEFAULT 0,
    "faults_file_id" TEXT,
    "viewer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "previewed_at" TIMESTAMPTZ(3),
    "committed_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "import_id" UUID NOT NULL,
    "record" INTEGER NOT NULL,
    "customer_id" UUID NOT NULL,
    "contact_id" UUID,
    "mobile_e164" TEXT,
    "values" JSONB NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("import_id","record")
);

-- CreateTable
CREATE TABLE "import_fault" (
    "import_id" UUID NOT NULL,
    "record" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "cells" TEXT[],

    CONSTRAINT "import_fault_pkey" PRIMARY KEY ("import_id","record","position")
);

-- CreateIndex
CREATE INDEX "contact_mobile_e164_idx" ON "contact"("mobile_e164");

-- CreateIndex
CREATE INDEX "contact_import_id_idx" ON "contact"("import_id");

-- CreateIndex
CREATE INDEX "contact_link_customer_id_idx" ON "contact_link"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "customer_number_key" ON "customer"("number");

-- CreateIndex
CREATE INDEX "customer_created_at_id_idx" ON "customer"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "customer_name_id_idx" ON "customer"("name", "id");

-- CreateIndex
CREATE INDEX "customer_owner_id_idx" ON "customer"("owner_id");

-- CreateIndex
CREATE INDEX "customer_department_path_idx" ON "customer" USING SPGIST ("department_path");

-- CreateIndex
CREATE INDEX "customer_mobile_e164_idx" ON "customer"("mobile_e164");

-- CreateIndex
CREATE INDEX "customer_phone_e164_idx" ON "customer"("phone_e164");

-- CreateIndex
CREATE INDEX "customer_mail_idx" ON "customer"("mail");

-- CreateIndex
CREATE INDEX "customer_import_id_idx" ON "customer"("import_id");

-- CreateIndex
CREATE INDEX "customer_partner_ids_idx" ON "customer" USING GIN ("partner_ids");

-- CreateIndex
CREATE INDEX "customer_search_tokens_idx" ON "customer" USING GIN ("search_tokens");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_number_key" ON "enrolment"("number");

-- CreateIndex
CREATE INDEX "enrolment_range_id_idx" ON "enrolment"("range_id");

-- CreateIndex
CREATE INDEX "import_job_created_at_id_idx" ON "import_job"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "import_job_department_path_idx" ON "import_job" USING SPGIST ("department_path");

-- CreateIndex
CREATE UNIQUE INDEX "import_row_customer_id_key" ON "import_row"("customer_id");

-- CreateIndex
CREATE INDEX "import_row_import_id_state_record_idx" ON "import_row"("import_id", "state", "record");

-- AddForeignKey
ALTER TABLE "contact_link" ADD CONSTRAINT "contact_link_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_link" ADD CONSTRAINT "contact_link_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer" ADD CONSTRAINT "customer_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_job"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_use" ADD CONSTRAINT "customer_use_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_range_id_fkey" FOREIGN KEY ("range_id") REFERENCES "number_range"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_fault" ADD CONSTRAINT "import_fault_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The range an installation begins with.
INSERT INTO "number_range" ("id", "name", "prefix", "first", "last", "next", "width", "opened_at")
VALUES ('01930000-0000-7000-8000-000000000001', 'members', 'M', 1, 99999999, 1, 8, '2000-01-01T00:00:00Z');

ALTER TABLE "customer" ADD CONSTRAINT "customer_kind" CHECK ("kind" IN ('PERSON', 'ORGANISATION'));
ALTER TABLE "customer" ADD CONSTRAINT "customer_stage"
  CHECK ("stage" IN ('UNIDENTIFIED', 'POTENTIAL', 'OPPORTUNITY', 'FIRST_PURCHASE', 'MATURE', 'LOST'));
ALTER TABLE "number_range" ADD CONSTRAINT "number_range_next" CHECK ("next" BETWEEN "first" AND "last" + 1);
