import { type Language, languageOf } from '@guanxi/runtime/viewer';
import { type Handler, HttpError, router, sendJson } from '../http.ts';
import { PAGE_HEADERS, safe } from '../issuer/pages/layout.ts';
import type { MailStore, Message } from './store.ts';

const STYLE = `body{font:1rem/1.5 system-ui,"Noto Sans CJK SC",sans-serif;margin:1rem auto;max-width:64rem;padding:0 1rem}table{border-collapse:collapse;width:100%}
th,td{text-align:start;padding:.4rem .6rem;border-bottom:1px solid #8886;vertical-align:top}pre{white-space:pre-wrap;overflow-wrap:anywhere}iframe{width:100%;height:32rem;border:1px solid #8886;background:#fff}`;
const HEADERS = {
  ...PAGE_HEADERS,
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'",
};
// What a message brings along may neither run nor load anything.
const SANDBOX = {
  ...PAGE_HEADERS,
  'x-frame-options': 'SAMEORIGIN',
  'content-security-policy':
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'",
};

/** The page on which people see what was mailed, and the routes by which tests do. */
export function mailRoutes(store: MailStore) {
  const found = (id: string | undefined): Message => {
    const message = store.find(Number(id));
    if (!message) throw new HttpError(404, { error: 'no such message' });
    return message;
  };
  const routes: Record<string, Handler> = {
    'GET /mail/api/messages'({ response, query }) {
      const limit = Math.min(Number(query.get('limit') ?? 100), 1000);
      const messages = store.list({ to: query.get('to') ?? undefined, after: Number(query.get('after') ?? 0), limit });
      sendJson(response, 200, { messages });
    },
    'GET /mail/api/messages/:id': ({ response, params }) => sendJson(response, 200, found(params.id)),
    'DELETE /mail/api/messages'({ request, response }) {
      if (request.headers.origin) throw new HttpError(403, { error: 'not from a page' });
      store.clear();
      sendJson(response, 204);
    },
    'GET /mail'({ request, response }) {
      response.writeHead(200, HEADERS).end(listPage(store.latest(200), languageOf(request.headers['accept-language'])));
    },
    'GET /mail/messages/:id'({ request, response, params }) {
      response
        .writeHead(200, HEADERS)
        .end(messagePage(found(params.id), languageOf(request.headers['accept-language'])));
    },
    'GET /mail/messages/:id/html'({ response, params }) {
      response.writeHead(200, SANDBOX).end(found(params.id).html ?? '');
    },
  };
  return router(routes);
}

const WORDS: Record<Language, Record<'mail' | 'time' | 'from' | 'to' | 'subject' | 'links' | 'none', string>> = {
  'zh-CN': {
    mail: '邮件',
    time: '时间（UTC）',
    from: '发件人',
    to: '收件人',
    subject: '主题',
    links: '链接',
    none: '还没有邮件。',
  },
  'zh-TW': {
    mail: '郵件',
    time: '時間（UTC）',
    from: '寄件人',
    to: '收件人',
    subject: '主旨',
    links: '連結',
    none: '還沒有郵件。',
  },
  en: {
    mail: 'Mail',
    time: 'Time (UTC)',
    from: 'From',
    to: 'To',
    subject: 'Subject',
    links: 'Links',
    none: 'No mail yet.',
  },
};

const html = (language: Language, title: string, body: string) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
const timeOf = ({ receivedAt }: Message) => safe(receivedAt.replace('T', ' ').slice(0, 19));

function listPage(messages: readonly Message[], language: Language): string {
  const words = WORDS[language];
  const rows = messages.map(
    (each) =>
      `<tr><td>${timeOf(each)}</td><td>${safe(each.to.join(', '))}</td><td><a href="/mail/messages/${each.id}">${safe(each.subject || '(—)')}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th scope="col">${words.time}</th><th scope="col">${words.to}</th><th scope="col">${words.subject}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return html(language, words.mail, `<h1>${words.mail}</h1>${messages.length ? table : `<p>${words.none}</p>`}`);
}

function messagePage(message: Message, language: Language): string {
  const words = WORDS[language];
  const facts = [
    [words.from, message.from],
    [words.to, message.to.join(', ')],
    [words.time, timeOf(message)],
    ['Message-ID', message.messageId],
  ];
  const rows = facts
    .map(([name, value]) => `<tr><th scope="row">${safe(name)}</th><td>${safe(value)}</td></tr>`)
    .join('');
  const links = message.links
    .map((link) => `<li><a rel="noreferrer" href="${safe(link)}">${safe(link)}</a></li>`)
    .join('');
  const rich = message.html
    ? `<h2>HTML</h2><iframe title="HTML" sandbox src="/mail/messages/${message.id}/html"></iframe>`
    : '';
  return html(
    language,
    message.subject,
    `<p><a href="/mail">${words.mail}</a></p><h1>${safe(message.subject)}</h1><table>${rows}</table><pre>${safe(message.text)}</pre>${links ? `<h2>${words.links}</h2><ul>${links}</ul>` : ''}${rich}`,
  );
}
