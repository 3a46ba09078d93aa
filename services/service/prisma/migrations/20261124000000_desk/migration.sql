-- CreateTable
CREATE TABLE "customer_card" (
    "customer_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "owner_id" UUID,
    "department_path" TEXT,
    "version" BIGINT NOT NULL,

    CONSTRAINT "customer_card_pkey" PRIMARY KEY ("customer_id")
);

-- CreateTable
CREATE TABLE "department_head" (
    "path" TEXT NOT NULL,
    "head_id" UUID,

    CONSTRAINT "department_head_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "interaction" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "summary" TEXT,
    "result" TEXT,
    "moment" TEXT,
    "employee_id" UUID,
    "owner_id" UUID,
    "department_path" TEXT,
    "request_id" UUID,
    "message_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "interaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_request" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "customer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "product_id" UUID,
    "order_id" UUID,
    "topic_codes" TEXT[],
    "status" TEXT NOT NULL,
    "owner_id" UUID,
    "department_path" TEXT NOT NULL,
    "opened_by" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "remaining_ms" BIGINT,
    "solved_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_cause" TEXT,
    "tokens" TEXT[],

    CONSTRAINT "service_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_entry" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "internal" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "escalation" (
    "request_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "owner_id" UUID,
    "head_id" UUID,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "event_id" UUID NOT NULL,

    CONSTRAINT "escalation_pkey" PRIMARY KEY ("request_id","step")
);

-- CreateTable
CREATE TABLE "queue_rule" (
    "tier" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "limit_minutes" INTEGER NOT NULL,

    CONSTRAINT "queue_rule_pkey" PRIMARY KEY ("tier")
);

-- CreateTable
CREATE TABLE "number_range" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_range_pkey" PRIMARY KEY ("year")
);

-- CreateIndex
CREATE UNIQUE INDEX "interaction_message_id_key" ON "interaction"("message_id");

-- CreateIndex
CREATE INDEX "interaction_customer_id_at_id_idx" ON "interaction"("customer_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "interaction_employee_id_at_id_idx" ON "interaction"("employee_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "service_request_number_key" ON "service_request"("number");

-- CreateIndex
CREATE INDEX "service_request_customer_id_opened_at_id_idx" ON "service_request"("customer_id", "opened_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "service_request_owner_id_status_idx" ON "service_request"("owner_id", "status");

-- CreateIndex
CREATE INDEX "service_request_opened_at_id_idx" ON "service_request"("opened_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "service_request_tokens_idx" ON "service_request" USING GIN ("tokens");

-- CreateIndex
CREATE INDEX "request_entry_request_id_at_id_idx" ON "request_entry"("request_id", "at", "id");

-- AddForeignKey
ALTER TABLE "request_entry" ADD CONSTRAINT "request_entry_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "service_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "service_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Departments are searched by prefix; partial, because the schema language has no word for this operator class
CREATE INDEX service_request_department ON service_request (department_path text_pattern_ops, opened_at DESC, id DESC)
  WHERE department_path IS NOT NULL;

-- What the sweeps look for
CREATE INDEX service_request_due ON service_request (due_at) WHERE status IN ('OPEN', 'ASSIGNED') AND due_at IS NOT NULL;
CREATE INDEX service_request_solved ON service_request (solved_at) WHERE status = 'SOLVED';
CREATE INDEX service_request_queue ON service_request (opened_at, id) WHERE status IN ('OPEN', 'ASSIGNED');

ALTER TABLE service_request
  ADD CONSTRAINT service_request_status CHECK (status IN ('OPEN', 'ASSIGNED', 'WAITING', 'SOLVED', 'CLOSED')),
  -- the clock either runs towards an instant or stands with what is left
  ADD CONSTRAINT service_request_clock CHECK (CASE WHEN status = 'WAITING' THEN due_at IS NULL AND remaining_ms IS NOT NULL
                                                   WHEN status IN ('OPEN', 'ASSIGNED') THEN due_at IS NOT NULL ELSE TRUE END);

-- Higher tiers first; nobody waits longer than his limit
INSERT INTO queue_rule (tier, rank, limit_minutes) VALUES
  ('PLATINUM', 1, 60), ('GOLD', 2, 120), ('SILVER', 3, 240), ('STANDARD', 4, 480), ('', 5, 480);
