import type { IncomingMessage } from 'node:http';
import { PAGE_HEADERS, page } from './layout.ts';
import { messagePage } from './sign-in.ts';
import { type Language, languageOf, text } from './texts.ts';

/** What these pages need of the protocol library's context. */
type Context = { req: IncomingMessage; body: unknown; set(headers: Record<string, string>): void };

/** Asks before signing out; `form` comes from the protocol library, which checks its answer. */
export function signOutPage(ctx: Context, form: string): void {
  const language = languageOf(ctx.req);
  send(
    ctx,
    page(
      language,
      text(language, 'signOut'),
      `<p>${text(language, 'signOutAsk')}</p>${form}<button id="kc-logout" autofocus type="submit" form="op.logoutForm" name="logout" value="yes">${text(language, 'signOut')}</button>`,
    ),
  );
}

/** The end, when there is no application to go back to. */
export function signedOutPage(ctx: Context): void {
  const language = languageOf(ctx.req);
  send(ctx, messagePage(language, { title: text(language, 'signOut'), message: text(language, 'signedOut') }));
}

/** A request that cannot be answered to the application, such as one with a foreign redirect address. */
export function errorPage(ctx: Context, language: Language, message: string): void {
  send(ctx, messagePage(language, { title: text(language, 'problem'), message, problem: true }));
}

function send(ctx: Context, html: string): void {
  ctx.set(PAGE_HEADERS);
  ctx.body = html;
}
