import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type pg from 'pg';
import { readText } from '../http.ts';
import type { Account, Accounts } from './accounts.ts';
import { sendPage } from './pages/layout.ts';
import { messagePage, setPasswordPage } from './pages/sign-in.ts';
import { type Language, languageOf, nearest, text } from './pages/texts.ts';
import { passwordFault } from './passwords.ts';
import { passwordRules, type Realm } from './realm.ts';

/** Where a mailed link leads; Keycloak's path. */
export const ACTION_PATH = '/realms/guanxi/login-actions/action-token';

type Link = { hash: string; accountId: string; clientId: string | null; redirectUri: string | null };
type LinkOptions = { clientId?: string | undefined; redirectUri?: string | undefined; lifespan: number };

/** Single-use links with which a person sets his password. */
export class ActionLinks {
  readonly #db: pg.Pool;
  readonly #realm: Realm;
  readonly #accounts: Accounts;

  constructor({ db, realm, accounts }: { db: pg.Pool; realm: Realm; accounts: Accounts }) {
    this.#db = db;
    this.#realm = realm;
    this.#accounts = accounts;
  }

  /** `lifespan` in seconds. The key is random and only its hash is kept. */
  async make(accountId: string, { clientId, redirectUri, lifespan }: LinkOptions): Promise<{ path: string }> {
    const key = randomBytes(32).toString('base64url');
    await this.#db.query(
      `INSERT INTO action_link (hash, account_id, actions, client_id, redirect_uri, expires_at)
       VALUES ($1, $2, '{UPDATE_PASSWORD}', $3, $4, now() + make_interval(secs => $5))`,
      [hashOf(key), accountId, clientId ?? null, redirectUri ?? null, lifespan],
    );
    return { path: `${ACTION_PATH}?key=${key}${clientId ? `&client_id=${encodeURIComponent(clientId)}` : ''}` };
  }

  /** Shows the form (which uses nothing up: mail programs open links too) and takes the password. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = new URL(request.url ?? '/', 'http://local').searchParams.get('key') ?? '';
    const link = await this.#find(key);
    const account = link && (await this.#accounts.byId(link.accountId));
    const language = pageLanguage(request, account);
    if (!link || !account?.enabled) return refuse(response, language);
    const { min } = passwordRules(this.#realm);
    const action = `${ACTION_PATH}?key=${encodeURIComponent(key)}`;
    const show = (status: number, fault?: string) =>
      sendPage(response, status, setPasswordPage(language, { action, username: account.username, min, fault }));
    if (request.method !== 'POST') return show(200);

    const form = new URLSearchParams(await readText(request));
    const password = form.get('password-new') ?? '';
    const fault = await this.#fault(language, account, password, form.get('password-confirm') ?? '');
    if (fault) return show(400, fault);
    if (!(await this.#use(link))) return refuse(response, language);
    await this.#accounts.setPassword(account, password, { mailProven: true });
    const next = link.redirectUri ?? this.#realm.clients.find(({ clientId }) => clientId === link.clientId)?.baseUrl;
    const view = { title: text(language, 'setPassword'), message: text(language, 'passwordSet'), next };
    sendPage(response, 200, messagePage(language, view));
  }

  async #fault(language: Language, account: Account, password: string, again: string): Promise<string | undefined> {
    if (password !== again) return text(language, 'different');
    const fault = await passwordFault(this.#realm, password, account);
    const { min, max } = passwordRules(this.#realm);
    return fault && text(language, fault, fault === 'tooLong' ? max : min);
  }

  async #find(key: string): Promise<Link | undefined> {
    const { rows } = await this.#db.query<Link>(
      `SELECT hash, account_id AS "accountId", client_id AS "clientId", redirect_uri AS "redirectUri" FROM action_link
       WHERE hash = $1 AND used_at IS NULL AND expires_at > now()`,
      [hashOf(key)],
    );
    return rows[0];
  }

  async #use({ hash, accountId }: Link): Promise<boolean> {
    const { rowCount } = await this.#db.query(
      'UPDATE action_link SET used_at = now() WHERE hash = $1 AND used_at IS NULL AND expires_at > now()',
      [hash],
    );
    // an older link to the same account is of no use any more
    await this.#db.query('UPDATE action_link SET used_at = now() WHERE account_id = $1 AND used_at IS NULL', [
      accountId,
    ]);
    return rowCount === 1;
  }
}

const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url');

function pageLanguage(request: IncomingMessage, account: Account | undefined): Language {
  return nearest(account?.attributes.locale?.[0]) ?? languageOf(request);
}

function refuse(response: ServerResponse, language: Language): void {
  const view = { title: text(language, 'setPassword'), message: text(language, 'linkInvalid'), problem: true };
  sendPage(response, 400, messagePage(language, view));
}
