import type { IncomingMessage, ServerResponse } from 'node:http';
import { readText } from '../http.ts';
import type { Account, Accounts } from './accounts.ts';
import { accountPage } from './pages/account.ts';
import { sendPage } from './pages/layout.ts';
import { messagePage } from './pages/sign-in.ts';
import { type Language, languageOf, text } from './pages/texts.ts';
import { passwordFault } from './passwords.ts';
import { passwordRules, type Realm } from './realm.ts';
import type { Sessions } from './sessions.ts';

/** Where a person looks after his account; Keycloak's path. */
export const ACCOUNT_PATHS = ['/account', '/account/'];

type Parts = { accounts: Accounts; realm: Realm; sessions: Sessions };

/**
 * The page on which a person changes his password, knowing the old one, and signs out everywhere. Name and old password
 * are asked for at once: whoever finds an open browser cannot change anything, and nothing is kept between two pages.
 */
export function accountRoute({ accounts, realm, sessions }: Parts) {
  const { min, max } = passwordRules(realm);

  async function fault(language: Language, account: Account, form: URLSearchParams): Promise<string | undefined> {
    const password = form.get('password-new') ?? '';
    if (password !== (form.get('password-confirm') ?? '')) return text(language, 'different');
    const found = await passwordFault(realm, password, account);
    return found && text(language, found, found === 'tooLong' ? max : min);
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const language = languageOf(request);
    const show = (status: number, name = '', problem?: string) =>
      sendPage(response, status, accountPage(language, { name, min, fault: problem }));
    if (request.method !== 'POST') return show(200);
    // another site's page may not guess passwords with this browser
    if (!isOwn(request)) return show(400, '', text(language, 'expired'));

    const form = new URLSearchParams(await readText(request));
    const name = form.get('username') ?? '';
    const account = await accounts.check(name, form.get('password') ?? '');
    if (!account) return show(401, name, text(language, 'wrong'));
    const problem = await fault(language, account, form);
    if (problem) return show(400, name, problem);
    await accounts.setPassword(account, form.get('password-new') ?? '');
    const everywhere = form.get('everywhere') === 'on';
    if (everywhere) await sessions.endAll(account.id);
    const message = text(language, everywhere ? 'passwordChangedEverywhere' : 'passwordChanged');
    sendPage(response, 200, messagePage(language, { title: text(language, 'account'), message }));
  };
}

/** Whether the form was sent from a page of ours, as the browser tells it. */
function isOwn({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  // `null` is the origin of a page that hides where it is from
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === headers.host);
}
