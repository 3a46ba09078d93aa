-- AlterTable
ALTER TABLE "customer" ADD COLUMN "consents" TEXT[] NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "consent_record" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "channel" TEXT,
    "granted" BOOLEAN NOT NULL,
    "text_version" INTEGER,
    "way" TEXT NOT NULL,
    "evidence" TEXT,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "application" TEXT NOT NULL,

    CONSTRAINT "consent_record_pkey" PRIMARY KEY ("id"),
    -- who agreed was shown a text
    CONSTRAINT "consent_record_text" CHECK ("granted" = ("text_version" IS NOT NULL)),
    CONSTRAINT "consent_record_channel" CHECK (("purpose" = 'MEMBERSHIP') = ("channel" IS NULL))
);

-- CreateIndex
CREATE INDEX "consent_record_customer_id_recorded_at_id_idx" ON "consent_record"("customer_id", "recorded_at" DESC, "id" DESC);

-- CreateTable
CREATE TABLE "consent_text" (
    "purpose" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "texts" JSONB NOT NULL,
    "in_force_from" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT NOT NULL,

    CONSTRAINT "consent_text_pkey" PRIMARY KEY ("purpose","version")
);

CREATE TRIGGER consent_record_stands BEFORE UPDATE ON "consent_record" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consent_text_stands BEFORE UPDATE OR DELETE ON "consent_text" FOR EACH ROW EXECUTE FUNCTION refuse_change();

INSERT INTO "consent_text" ("purpose", "version", "texts", "in_force_from", "published_at", "published_by") VALUES
('MEMBERSHIP', 1, jsonb_build_object(
  'zh-CN', '我申请成为会员。本公司为管理会员资格、订单、积分和服务保存并使用我提供的资料。我可以随时查看、更正我的资料，或终止会员资格。',
  'zh-TW', '我申請成為會員。本公司為管理會員資格、訂單、積分和服務保存並使用我提供的資料。我可以隨時查看、更正我的資料，或終止會員資格。',
  'en', 'I apply to become a member. The firm keeps and uses what I tell it to run my membership, my orders, my points and the service I get. I can see and correct it at any time, or end my membership.'
), '2000-01-01', '2000-01-01T00:00:00Z', 'installation'),
('MARKETING', 1, jsonb_build_object(
  'zh-CN', '我同意通过所选渠道接收本公司的优惠和资讯。我可以随时撤回同意，撤回前的处理仍然有效。',
  'zh-TW', '我同意透過所選管道接收本公司的優惠和資訊。我可以隨時撤回同意，撤回前的處理仍然有效。',
  'en', 'I agree to receive offers and news of the firm by the channels I choose. I can take this back at any time; what was done before stays lawful.'
), '2000-01-01', '2000-01-01T00:00:00Z', 'installation'),
('SURVEY', 1, jsonb_build_object(
  'zh-CN', '我同意通过所选渠道接受满意度调查。我可以随时撤回同意，是否参加由我决定。',
  'zh-TW', '我同意透過所選管道接受滿意度調查。我可以隨時撤回同意，是否參加由我決定。',
  'en', 'I agree to be asked how satisfied I am by the channels I choose. I can take this back at any time, and whether I answer is up to me.'
), '2000-01-01', '2000-01-01T00:00:00Z', 'installation');
