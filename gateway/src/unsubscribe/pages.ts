/** What somebody sees who opens the address himself: in three languages at once, for nothing is known of him. */
const page = (words: readonly [zhCN: string, zhTW: string, en: string], more = ''): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>退订 · Unsubscribe</title>
<style>body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem;color:#1f2933;background:#fff}
button{font:inherit;padding:.6rem 1.2rem;border:0;border-radius:6px;color:#fff;background:#0d6e66;min-height:44px}
@media (prefers-color-scheme:dark){body{color:#e4e7eb;background:#16191d}}</style></head>
<body><main><p>${words[0]}</p><p lang="zh-TW">${words[1]}</p><p lang="en">${words[2]}</p>${more}</main></body></html>
`;

export const confirmPage = page(
  ['不再接收我们的营销邮件和调查邮件？', '不再接收我們的行銷郵件和調查郵件？', 'No more offers and surveys by mail?'],
  `<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button type="submit">退订 · 取消訂閱 · Unsubscribe</button></form>`,
);
export const donePage = page([
  '已退订。与您的订单和积分有关的通知不受影响。',
  '已取消訂閱。與您的訂單和點數有關的通知不受影響。',
  'Done. What we tell you about your own orders and points is not touched.',
]);
export const gonePage = page(['此链接已失效。', '此連結已失效。', 'This link is not good any more.']);
