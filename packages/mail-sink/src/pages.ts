import type { Language } from '@guanxi/language';
import type { Message } from './store.ts';

const STYLE = `body{font:1rem/1.5 system-ui,"Noto Sans CJK SC",sans-serif;margin:1rem auto;max-width:64rem;padding:0 1rem}table{border-collapse:collapse;width:100%}
th,td{text-align:start;padding:.4rem .6rem;border-bottom:1px solid #8886;vertical-align:top}pre{white-space:pre-wrap;overflow-wrap:anywhere}iframe{width:100%;height:32rem;border:1px solid #8886;background:#fff}`;

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

/** What was mailed, newest first. */
export function listPage(messages: readonly Message[], language: Language): string {
  const words = WORDS[language];
  const rows = messages.map(
    (each) =>
      `<tr><td>${timeOf(each)}</td><td>${safe(each.to.join(', '))}</td><td><a href="/mail/messages/${each.id}">${safe(each.subject || '(—)')}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th scope="col">${words.time}</th><th scope="col">${words.to}</th><th scope="col">${words.subject}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return html(language, words.mail, `<h1>${words.mail}</h1>${messages.length ? table : `<p>${words.none}</p>`}`);
}

/** One message, its HTML in a frame that can neither run nor load anything. */
export function messagePage(message: Message, language: Language): string {
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

/** Text that is safe between tags and in quoted attributes. */
function safe(value: unknown): string {
  return String(value ?? '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
