-- CreateTable
CREATE TABLE "purchase" (
    "order_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "paid_event_id" UUID NOT NULL,
    "paid_at" TIMESTAMPTZ(3) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "gross" DECIMAL(19,4) NOT NULL,
    "history" BOOLEAN NOT NULL,

    CONSTRAINT "purchase_pkey" PRIMARY KEY ("order_id")
);

-- CreateTable
CREATE TABLE "purchase_return" (
    "return_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "returned_at" TIMESTAMPTZ(3) NOT NULL,
    "gross" DECIMAL(19,4) NOT NULL,
    "paid" BOOLEAN NOT NULL,

    CONSTRAINT "purchase_return_pkey" PRIMARY KEY ("return_id")
);

-- CreateTable
CREATE TABLE "customer_contact" (
    "interaction_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_contact_pkey" PRIMARY KEY ("interaction_id")
);

-- CreateTable
CREATE TABLE "customer_request" (
    "request_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "kind" TEXT,
    "opened_at" TIMESTAMPTZ(3),
    "solved_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "customer_request_pkey" PRIMARY KEY ("request_id")
);

-- CreateTable
CREATE TABLE "member_facts" (
    "customer_id" UUID NOT NULL,
    "first_purchase_at" TIMESTAMPTZ(3),
    "last_purchase_at" TIMESTAMPTZ(3),
    "purchases" INTEGER NOT NULL DEFAULT 0,
    "amount" DECIMAL(19,4) NOT NULL DEFAULT 0,
    "contacts" INTEGER NOT NULL DEFAULT 0,
    "last_contact_at" TIMESTAMPTZ(3),
    "requests" INTEGER NOT NULL DEFAULT 0,
    "open_requests" INTEGER NOT NULL DEFAULT 0,
    "recency" SMALLINT,
    "frequency" SMALLINT,
    "monetary" SMALLINT,
    "scored_at" TIMESTAMPTZ(3),
    "stale" BOOLEAN NOT NULL DEFAULT false,
    "version" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "member_facts_pkey" PRIMARY KEY ("customer_id")
);

-- CreateTable
CREATE TABLE "member_amount" (
    "customer_id" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount" DECIMAL(19,4) NOT NULL,

    CONSTRAINT "member_amount_pkey" PRIMARY KEY ("customer_id","currency")
);

-- CreateTable
CREATE TABLE "key_moment" (
    "code" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL,
    "changed_at" TIMESTAMPTZ(3),
    "changed_by" UUID,

    CONSTRAINT "key_moment_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "recipient" (
    "customer_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mail" TEXT,
    "language" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "consents" TEXT[],
    "version" BIGINT NOT NULL,

    CONSTRAINT "recipient_pkey" PRIMARY KEY ("customer_id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "letter" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "cause_event_id" UUID NOT NULL,
    "values" JSONB NOT NULL,
    "awaits_recipient" BOOLEAN NOT NULL DEFAULT false,
    "awaits_order_id" UUID,
    "awaits_paid_event" UUID,
    "template_id" UUID,
    "template_version" INTEGER,
    "language" TEXT,
    "address" TEXT,
    "subject" TEXT,
    "text" TEXT,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "reason_field" TEXT,
    "told_outcome" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "redacted_at" TIMESTAMPTZ(3),
    "tokens" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_template" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_template_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "purchase_paid_event_id_key" ON "purchase"("paid_event_id");

-- CreateIndex
CREATE INDEX "purchase_customer_id_idx" ON "purchase"("customer_id");

-- CreateIndex
CREATE INDEX "purchase_return_customer_id_idx" ON "purchase_return"("customer_id");

-- CreateIndex
CREATE INDEX "customer_contact_customer_id_idx" ON "customer_contact"("customer_id");

-- CreateIndex
CREATE INDEX "customer_request_customer_id_idx" ON "customer_request"("customer_id");

-- CreateIndex
CREATE INDEX "member_facts_stale_idx" ON "member_facts"("stale");

-- CreateIndex
CREATE INDEX "member_facts_recency_frequency_monetary_idx" ON "member_facts"("recency", "frequency", "monetary");

-- CreateIndex
CREATE UNIQUE INDEX "message_occasion_key" ON "message"("occasion");

-- CreateIndex
CREATE INDEX "message_customer_id_created_at_id_idx" ON "message"("customer_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "message_created_at_id_idx" ON "message"("created_at", "id");

-- CreateIndex
CREATE INDEX "message_due_at_idx" ON "message"("due_at");

-- CreateIndex
CREATE INDEX "message_awaits_order_id_idx" ON "message"("awaits_order_id");

-- CreateIndex
CREATE INDEX "message_tokens_idx" ON "message" USING GIN ("tokens");

-- CreateIndex
CREATE INDEX "message_awaits_paid_event_idx" ON "message"("awaits_paid_event");

-- CreateIndex
CREATE INDEX "message_template_published_at_id_idx" ON "message_template"("published_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "message_template_code_channel_language_version_key" ON "message_template"("code", "channel", "language", "version");
