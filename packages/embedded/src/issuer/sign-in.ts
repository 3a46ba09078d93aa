import type { IncomingMessage, ServerResponse } from 'node:http';
import { SIGN_UP } from '@guanxi/realm/definition/clients';
import type Provider from 'oidc-provider';
import { readText } from '../http.ts';
import type { Accounts } from './accounts.ts';
import type { ActionLinks } from './action-links.ts';
import { sendPage } from './pages/layout.ts';
import { messagePage, signInPage } from './pages/sign-in.ts';
import { languageOf, text } from './pages/texts.ts';
import type { Realm } from './realm.ts';

/** The page on which a person gives name and password in the middle of an application's sign-in. */
export function signInRoute({
  provider,
  accounts,
  links,
  realm,
}: {
  provider: Provider;
  accounts: Accounts;
  links: ActionLinks;
  realm: Realm;
}) {
  const signUpOf = (id: unknown) => realm.clients.find(({ clientId }) => clientId === id)?.attributes?.[SIGN_UP];
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    let language = languageOf(request);
    try {
      const interaction = await provider.interactionDetails(request, response); // throws unless the browser holds its cookie
      const { params } = interaction;
      language = languageOf(request, typeof params.ui_locales === 'string' ? params.ui_locales : undefined);
      const view = { action: path, signUp: signUpOf(params.client_id) };
      if (request.method !== 'POST') {
        const name = typeof params.login_hint === 'string' ? params.login_hint : '';
        return sendPage(response, 200, signInPage(language, { ...view, name, wrong: false }));
      }
      const form = new URLSearchParams(await readText(request));
      const name = form.get('username') ?? '';
      const account = await accounts.check(name, form.get('password') ?? '');
      if (!account) return sendPage(response, 401, signInPage(language, { ...view, name, wrong: true }));
      if (account.requiredActions.includes('UPDATE_PASSWORD')) {
        const link = await links.make(account.id, { clientId: String(params.client_id), lifespan: 300 });
        response.writeHead(302, { location: link.path }).end();
        return;
      }
      await provider.interactionFinished(request, response, { login: { accountId: account.id, amr: ['pwd'] } });
    } catch {
      if (response.headersSent) return void response.end();
      const view = { title: text(language, 'problem'), message: text(language, 'expired'), problem: true };
      sendPage(response, 400, messagePage(language, view));
    }
  };
}
