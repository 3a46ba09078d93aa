-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "published_version" INTEGER,
    "latest_version" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_version" (
    "article_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "audience" TEXT[],
    "kinds" TEXT[],
    "topic_codes" TEXT[],
    "product_ids" UUID[],
    "tokens" TEXT[],
    "author" TEXT NOT NULL,
    "approver" TEXT,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("article_id","version")
);

-- CreateTable
CREATE TABLE "open_request" (
    "request_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "product_id" UUID,
    "topic_codes" TEXT[],
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "open_request_pkey" PRIMARY KEY ("request_id")
);

-- CreateTable
CREATE TABLE "ended_request" (
    "request_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ended_request_pkey" PRIMARY KEY ("request_id")
);

-- CreateIndex
CREATE INDEX "article_version_tokens_idx" ON "article_version" USING GIN ("tokens");

-- CreateIndex
CREATE INDEX "article_version_topic_codes_idx" ON "article_version" USING GIN ("topic_codes");

-- CreateIndex
CREATE INDEX "article_version_product_ids_idx" ON "article_version" USING GIN ("product_ids");

-- CreateIndex
CREATE INDEX "article_version_state_published_at_article_id_idx" ON "article_version"("state", "published_at", "article_id");

-- CreateIndex
CREATE INDEX "open_request_customer_id_opened_at_idx" ON "open_request"("customer_id", "opened_at" DESC);

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
