-- CreateTable
CREATE TABLE "customer_card" (
    "customer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mail" TEXT,
    "language" TEXT NOT NULL,
    "owner_id" UUID,
    "department_path" TEXT,
    "version" BIGINT NOT NULL,

    CONSTRAINT "customer_card_pkey" PRIMARY KEY ("customer_id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "customer_id" UUID,
    "department_path" TEXT,
    "name" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "roles" TEXT[],
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "account_id" TEXT,
    "invited_by" TEXT NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "customer_id" UUID,
    "cause_event_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "department" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_zh_tw" TEXT,
    "name_en" TEXT,
    "head_id" UUID,

    CONSTRAINT "department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employee" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "department_path" TEXT NOT NULL,
    "roles" TEXT[],
    "locale" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "left_at" TIMESTAMPTZ(3),
    "version" BIGINT NOT NULL,
    "tokens" TEXT[],

    CONSTRAINT "employee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_user" (
    "id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "locale" TEXT NOT NULL,

    CONSTRAINT "partner_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "known_request" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "customer_id" UUID,

    CONSTRAINT "known_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "title" TEXT,
    "description" TEXT,
    "status" TEXT NOT NULL,
    "assignee_id" UUID NOT NULL,
    "creator_id" UUID,
    "department_path" TEXT NOT NULL,
    "customer_id" UUID,
    "source_kind" TEXT NOT NULL,
    "source_id" UUID,
    "source_number" TEXT,
    "cause_key" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "result" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "tokens" TEXT[],

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "invitation_invited_at_id_idx" ON "invitation"("invited_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "invitation_customer_id_idx" ON "invitation"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_kind_person_id_key" ON "invitation"("kind", "person_id");

-- CreateIndex
CREATE INDEX "notification_person_id_at_id_idx" ON "notification"("person_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notification_cause_event_id_person_id_key" ON "notification"("cause_event_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "department_path_key" ON "department"("path");

-- CreateIndex
CREATE INDEX "department_path_idx" ON "department"("path");

-- CreateIndex
CREATE INDEX "department_head_id_idx" ON "department"("head_id");

-- CreateIndex
CREATE UNIQUE INDEX "employee_mail_key" ON "employee"("mail");

-- CreateIndex
CREATE INDEX "employee_department_path_idx" ON "employee"("department_path");

-- CreateIndex
CREATE INDEX "employee_name_id_idx" ON "employee"("name", "id");

-- CreateIndex
CREATE INDEX "employee_tokens_idx" ON "employee" USING GIN ("tokens");

-- CreateIndex
CREATE UNIQUE INDEX "partner_user_mail_key" ON "partner_user"("mail");

-- CreateIndex
CREATE INDEX "partner_user_partner_id_idx" ON "partner_user"("partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "task_cause_key_key" ON "task"("cause_key");

-- CreateIndex
CREATE INDEX "task_assignee_id_created_at_id_idx" ON "task"("assignee_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "task_creator_id_idx" ON "task"("creator_id");

-- CreateIndex
CREATE INDEX "task_customer_id_created_at_id_idx" ON "task"("customer_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "task_department_path_created_at_id_idx" ON "task"("department_path", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "task_created_at_id_idx" ON "task"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "task_source_kind_source_id_idx" ON "task"("source_kind", "source_id");

-- CreateIndex
CREATE INDEX "task_tokens_idx" ON "task" USING GIN ("tokens");

-- what a person has not read yet is counted on every page
CREATE INDEX "notification_unread_idx" ON "notification"("person_id") WHERE "read_at" IS NULL;
