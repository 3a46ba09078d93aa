/** What stands in place of a page that cannot be fetched. It is written here whole: nothing else may be reachable. */
const WORDS = {
  'zh-CN': ['现在没有网络', '网络恢复后会自动打开这一页。已输入的内容还在。', '再试一次'],
  'zh-TW': ['現在沒有網路', '網路恢復後會自動開啟這一頁。已輸入的內容還在。', '再試一次'],
  en: [
    'There is no network',
    'This page opens by itself when the network is back. What you typed is kept.',
    'Try again',
  ],
} as const;

const STYLE = `
html { color-scheme: light dark; font: 15px/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
body { display: grid; place-content: center; min-height: 100vh; margin: 0; padding: 16px; box-sizing: border-box; text-align: center; }
h1 { font-size: 20px; margin: 0; } p { margin: 8px 0 16px; } a { padding: 8px; }
section { display: none; }
${Object.keys(WORDS)
  .map((language) => `html[lang=${language}] section[lang=${language}] { display: block; }`)
  .join('\n')}`;

/** ms between tries, and as much again by chance: not everybody at once when a server comes back. */
const AGAIN = 4_000;

// The language that was chosen in the application, else the browser's. The net may be back before the server answers, and
// then no event tells of it any more: so it is tried again from time to time.
const SCRIPT = `
const known = ${JSON.stringify(Object.keys(WORDS))};
const wanted = [localStorage.getItem('guanxi.language'), ...navigator.languages];
document.documentElement.lang = wanted.find((each) => known.includes(each)) ?? 'zh-CN';
addEventListener('online', () => location.reload());
const later = () => setTimeout(() => (navigator.onLine ? location.reload() : later()), ${AGAIN} * (1 + Math.random()));
later();`;

/** @param nonce a word that nobody can guess: only what carries it runs */
export function offlinePage(nonce: string): Response {
  const sections = Object.entries(WORDS).map(
    ([language, [title, text, again]]) =>
      `<section lang="${language}"><h1>${title}</h1><p>${text}</p><a href="">${again}</a></section>`,
  );
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>关系 Guanxi</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style nonce="${nonce}">${STYLE}</style></head>
<body><main>${sections.join('')}</main><script nonce="${nonce}">${SCRIPT}</script></body></html>`;
  return new Response(html, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  });
}
