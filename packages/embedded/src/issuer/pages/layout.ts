import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type Language, text } from './texts.ts';

const STYLE = `:root{color-scheme:light dark;--accent:#0d6e66;--line:#8a94a6;--bad:#b3261e}
*{box-sizing:border-box}body{margin:0;font:1rem/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;min-height:100dvh;display:grid;place-items:center;padding:1rem}
main{width:min(24rem,100%);display:grid;gap:1rem}h1{font-size:1.4rem;margin:0}p{margin:0}form{display:grid;gap:.9rem}
label{display:grid;gap:.3rem;font-weight:600}input,button{font:inherit;min-height:2.75rem;padding:.4rem .75rem;border-radius:.5rem;border:1px solid var(--line);width:100%}
button{background:var(--accent);border-color:var(--accent);color:#fff;font-weight:600;cursor:pointer}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
[role=alert]{color:var(--bad);border-inline-start:.25rem solid var(--bad);padding-inline-start:.75rem}.hint{font-weight:400;font-size:.9rem}
.tick{display:flex;align-items:center;gap:.6rem;font-weight:400}.tick input{width:1.25rem;min-height:1.25rem;flex:none}
@media (prefers-color-scheme:dark){:root{--accent:#1f8077;--bad:#ff8a80}}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** No script, no foreign content, in nobody's frame. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'; base-uri 'none'`,
};

/** Text that is safe between tags and in quoted attributes. */
export function safe(value: unknown): string {
  return String(value ?? '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A whole page; `body` is HTML. */
export function page(language: Language, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(title)} · ${text(language, 'product')}</title><style>${STYLE}</style></head><body><main><h1>${safe(title)}</h1>${body}</main></body></html>`;
}

/** Sends a page. */
export function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, PAGE_HEADERS);
  response.end(html);
}

/** A paragraph that a screen reader announces. */
export const alert = (id: string, message: string) => `<p id="${id}" role="alert">${safe(message)}</p>`;
