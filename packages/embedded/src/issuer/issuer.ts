import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { readText } from '../http.ts';
import { ACCOUNT_PATHS, accountRoute } from './account-page.ts';
import { Accounts } from './accounts.ts';
import { ACTION_PATH, ActionLinks } from './action-links.ts';
import { sweepExpired } from './adapter.ts';
import { adminAccess } from './admin/access.ts';
import { adminRoutes } from './admin/routes.ts';
import { secretIntoHeader } from './client-secret.ts';
import { openIssuerDatabase } from './database.ts';
import { introspectionRoute, tokenInspector } from './introspection.ts';
import { linkMailer } from './invitation-mail.ts';
import { issuerKeys } from './keys.ts';
import { BASE, oidcProvider } from './provider.ts';
import { readRealm } from './realm.ts';
import { Sessions } from './sessions.ts';
import { signInRoute } from './sign-in.ts';

const SWEEP = 15 * 60_000;

export type IssuerOptions = {
  databaseUrl: string;
  /** `http://127.0.0.1:4010` */
  server: string;
  smtpUrl: string;
  /** Fills the realm's `${NAME:default}` places. */
  env?: Record<string, string | undefined>;
  warn?: (message: string) => void;
};

/** The embedded OpenID issuer: accounts, tokens and admin routes as Keycloak has them, in this process. */
export interface Issuer {
  issuer: string;
  /** False when the path is none of the issuer's. */
  serve(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
  close(): Promise<void>;
}

export async function openIssuer(options: IssuerOptions): Promise<Issuer> {
  const { realm, users } = readRealm(options.env ?? process.env);
  const prefix = `/realms/${realm.realm}`;
  const adminPrefix = `/admin/realms/${realm.realm}`;
  const issuer = options.server + prefix;
  const db = await openIssuerDatabase(options.databaseUrl);
  const warn = options.warn ?? (() => {});
  const keys = await issuerKeys(db);
  const accounts = new Accounts(db, realm);
  await accounts.importFrom(users);

  const [key] = keys.signing;
  if (!key) throw new Error('the issuer has no signing key');
  const sessions = new Sessions({ db, realm, issuer, key, warn });
  const links = new ActionLinks({ db, realm, accounts });
  const provider = oidcProvider({ db, realm, accounts, sessions, keys, issuer });
  const callback = provider.callback();
  const account = accountRoute({ accounts, realm, sessions });
  const signIn = signInRoute({ provider, accounts, links, realm });
  const inspected = { accounts, sessions, keys: keys.signing, issuer };
  const introspect = introspectionRoute({ ...inspected, provider, realm });
  const admin = adminRoutes({
    realm,
    accounts,
    sessions,
    links,
    sendLink: linkMailer(options.smtpUrl, realm),
    server: options.server,
    allow: adminAccess({ inspect: tokenInspector(inspected), accounts }),
  });
  const sweep = setInterval(() => sweepExpired(db).catch((error) => warn(`sweep: ${error.message}`)), SWEEP);
  sweep.unref();

  return {
    issuer,
    async serve(request, response, path) {
      if (path.startsWith(`${adminPrefix}/`)) return admin(request, response, path.slice(adminPrefix.length));
      if (path === ACTION_PATH) {
        await links.serve(request, response);
        return true;
      }
      if (!path.startsWith(`${prefix}/`)) return false;
      const own = path.slice(prefix.length);
      if (ACCOUNT_PATHS.includes(own)) {
        await account(request, response);
        return true;
      }
      if (own === `${BASE}/token/introspect` && request.method === 'POST') {
        await introspect(request, response);
        return true;
      }
      // as Express does for a mounted application: the provider finds its own prefix from the two
      Object.assign(request, { originalUrl: request.url });
      request.url = request.url?.slice(prefix.length) ?? '/';
      if (own.startsWith('/login-actions/authenticate/')) {
        await signIn(request, response, path);
        return true;
      }
      if (request.method === 'POST' && [`${BASE}/token`, `${BASE}/revoke`].includes(own)) await withFormRead(request);
      await callback(request, response);
      return true;
    },
    async close() {
      clearInterval(sweep);
      await db.end();
    },
  };
}

// Puts a secret from the form where the library looks for it, and gives it the body to read again.
async function withFormRead(request: IncomingMessage): Promise<void> {
  const form = new URLSearchParams(await readText(request));
  secretIntoHeader(request, form);
  const body = Buffer.from(form.toString());
  request.headers['content-length'] = String(body.length);
  Object.defineProperties(request, {
    readable: { value: true },
    iterator: { value: () => Readable.from([body])[Symbol.asyncIterator]() },
  });
}
