-- Links in letters that work without an account: docs/decisions/0108. The code is here until the letter has left.
ALTER TABLE "message" ADD COLUMN "link_code" TEXT;

INSERT INTO "key_moment" ("code", "enabled") VALUES ('CONSENT_ASKED', true), ('DATA_DUE', false);

INSERT INTO "message_template" ("id", "code", "channel", "language", "version", "subject", "body", "published_at") VALUES
  ('01920000-0000-7000-8000-000000070010', 'CONSENT_ASKED', 'MAIL', 'zh-CN', 1, '请确认您的同意', '{{member.name}}，您好！

我们记录了您同意接收我们的信息。在您确认之前，我们不会发送。请打开下面的链接，确认或拒绝：

{{link.page}}

链接十四天内有效，只能使用一次。如果您没有表示过同意，可以在同一页面上拒绝，或不予理会。

此邮件由系统自动发出，请勿直接回复。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070011', 'CONSENT_ASKED', 'MAIL', 'zh-TW', 1, '請確認您的同意', '{{member.name}}，您好！

我們記錄了您同意接收我們的資訊。在您確認之前，我們不會寄送。請開啟下面的連結，確認或拒絕：

{{link.page}}

連結十四天內有效，只能使用一次。如果您沒有表示過同意，可以在同一頁面上拒絕，或不予理會。

此郵件由系統自動發出，請勿直接回覆。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070012', 'CONSENT_ASKED', 'MAIL', 'en', 1, 'Please confirm what you agreed to', 'Dear {{member.name}},

We have put down that you agree to hear from us. We send nothing before you have confirmed it. Please open this link to say yes or no:

{{link.page}}

The link is good for fourteen days and works once. If you did not agree to anything, say no on the same page, or leave this message alone.

This message was sent automatically; please do not reply to it.', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070013', 'DATA_DUE', 'MAIL', 'zh-CN', 1, '请核对您的资料', '{{member.name}}，您好！

为了不让信件和服务走错地方，请花一分钟核对我们保存的您的资料，有错请更正：

{{link.page}}

链接三十天内有效，只能使用一次。请不要转发此邮件。

此邮件由系统自动发出，请勿直接回复。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070014', 'DATA_DUE', 'MAIL', 'zh-TW', 1, '請核對您的資料', '{{member.name}}，您好！

為了不讓信件和服務走錯地方，請花一分鐘核對我們保存的您的資料，有錯請更正：

{{link.page}}

連結三十天內有效，只能使用一次。請不要轉寄此郵件。

此郵件由系統自動發出，請勿直接回覆。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070015', 'DATA_DUE', 'MAIL', 'en', 1, 'Please check your details', 'Dear {{member.name}},

So that nothing we send or do goes astray, please take a minute to check the details that we keep of you, and put right what is wrong:

{{link.page}}

The link is good for thirty days and works once. Please do not pass this message on.

This message was sent automatically; please do not reply to it.', '2026-01-01T00:00:00Z');
