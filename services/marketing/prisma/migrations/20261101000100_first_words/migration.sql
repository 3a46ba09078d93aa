-- The words that come with the product, and which key moments are on at first.
INSERT INTO "message_template" ("id", "code", "channel", "language", "version", "subject", "body", "published_at") VALUES
  ('01920000-0000-7000-8000-000000070001', 'JOINED', 'MAIL', 'zh-CN', 1, '欢迎您成为会员', '{{member.name}}，您好！

感谢您的加入！您的会员号是 {{member.number}}。

从现在起，您每付清一笔订单都会获得积分。

此邮件由系统自动发出，请勿直接回复。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070002', 'JOINED', 'MAIL', 'zh-TW', 1, '歡迎您成為會員', '{{member.name}}，您好！

感謝您的加入！您的會員號是 {{member.number}}。

從現在起，您每付清一筆訂單都會獲得點數。

此郵件由系統自動發出，請勿直接回覆。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070003', 'JOINED', 'MAIL', 'en', 1, 'Welcome as a member', 'Dear {{member.name}},

Thank you for joining us. Your member number is {{member.number}}.

From now on every order you have paid earns you points.

This message was sent automatically; please do not reply to it.', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070004', 'POINTS_EARNED', 'MAIL', 'zh-CN', 1, '您获得了 {{points.change}} 积分', '{{member.name}}，您好！

您的订单 {{order.number}} 已付清，为您增加 {{points.change}} 积分。

您目前的积分余额：{{points.balance}}

此邮件由系统自动发出，请勿直接回复。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070005', 'POINTS_EARNED', 'MAIL', 'zh-TW', 1, '您獲得了 {{points.change}} 點', '{{member.name}}，您好！

您的訂單 {{order.number}} 已付清，為您增加 {{points.change}} 點。

您目前的點數餘額：{{points.balance}}

此郵件由系統自動發出，請勿直接回覆。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070006', 'POINTS_EARNED', 'MAIL', 'en', 1, 'You have earned {{points.change}} points', 'Dear {{member.name}},

Your order {{order.number}} is paid in full and has earned you {{points.change}} points.

Your new balance of points: {{points.balance}}

This message was sent automatically; please do not reply to it.', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070007', 'POINTS_TAKEN_BACK', 'MAIL', 'zh-CN', 1, '因退货扣回 {{points.change}} 积分', '{{member.name}}，您好！

您的订单 {{order.number}} 有退货，该部分所得的 {{points.change}} 积分已扣回。

您目前的积分余额：{{points.balance}}

此邮件由系统自动发出，请勿直接回复。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070008', 'POINTS_TAKEN_BACK', 'MAIL', 'zh-TW', 1, '因退貨扣回 {{points.change}} 點', '{{member.name}}，您好！

您的訂單 {{order.number}} 有退貨，該部分所得的 {{points.change}} 點已扣回。

您目前的點數餘額：{{points.balance}}

此郵件由系統自動發出，請勿直接回覆。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-000000070009', 'POINTS_TAKEN_BACK', 'MAIL', 'en', 1, '{{points.change}} points were taken back after a return', 'Dear {{member.name}},

Goods of your order {{order.number}} came back, so the {{points.change}} points they had earned were taken back.

Your new balance of points: {{points.balance}}

This message was sent automatically; please do not reply to it.', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-00000007000a', 'POINTS_CHANGED', 'MAIL', 'zh-CN', 1, '您的积分有变动', '{{member.name}}，您好！

您的积分变动：{{points.change}}

您目前的积分余额：{{points.balance}}

此邮件由系统自动发出，请勿直接回复。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-00000007000b', 'POINTS_CHANGED', 'MAIL', 'zh-TW', 1, '您的點數有變動', '{{member.name}}，您好！

您的點數變動：{{points.change}}

您目前的點數餘額：{{points.balance}}

此郵件由系統自動發出，請勿直接回覆。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-00000007000c', 'POINTS_CHANGED', 'MAIL', 'en', 1, 'Your points have changed', 'Dear {{member.name}},

Change of your points: {{points.change}}

Your new balance of points: {{points.balance}}

This message was sent automatically; please do not reply to it.', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-00000007000d', 'FIRST_PURCHASE', 'MAIL', 'zh-CN', 1, '感谢您的首次购买', '{{member.name}}，您好！

感谢您的首次购买，期待再次为您服务。

此邮件由系统自动发出，请勿直接回复。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-00000007000e', 'FIRST_PURCHASE', 'MAIL', 'zh-TW', 1, '感謝您的首次購買', '{{member.name}}，您好！

感謝您的首次購買，期待再次為您服務。

此郵件由系統自動發出，請勿直接回覆。', '2026-01-01T00:00:00Z'),
  ('01920000-0000-7000-8000-00000007000f', 'FIRST_PURCHASE', 'MAIL', 'en', 1, 'Thank you for your first purchase', 'Dear {{member.name}},

Thank you for your first purchase. We look forward to serving you again.

This message was sent automatically; please do not reply to it.', '2026-01-01T00:00:00Z');

INSERT INTO "key_moment" ("code", "enabled") VALUES ('JOINED', true), ('POINTS_POSTED', true), ('FIRST_PURCHASE', false);
