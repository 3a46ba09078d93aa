import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import type pg from 'pg';
import type { Realm } from './realm.ts';

type Stored = {
  jti: string;
  uid: string;
  accountId: string;
  loginTs: number;
  iat: number;
  authorizations?: Record<string, { sid?: string; grantId?: string }>;
};

/** One sign-in of a person in one browser, as Keycloak shows it. */
export interface SessionView {
  id: string;
  userId: string;
  username: string;
  ipAddress: string;
  start: number;
  lastAccess: number;
  clients: Record<string, string>;
}

/** Sessions: seeing and ending them, and telling the applications that are concerned. */
export class Sessions {
  readonly #db: pg.Pool;
  readonly #realm: Realm;
  readonly #issuer: string;
  readonly #key: JWK;
  readonly #warn: (message: string) => void;

  constructor(options: { db: pg.Pool; realm: Realm; issuer: string; key: JWK; warn: (message: string) => void }) {
    this.#db = options.db;
    this.#realm = options.realm;
    this.#issuer = options.issuer;
    this.#key = options.key;
    this.#warn = options.warn;
  }

  async ofAccount(accountId: string, username: string): Promise<SessionView[]> {
    const stored = await this.#find('account_id = $1', accountId);
    return stored.map((session) => ({
      id: session.uid,
      userId: accountId,
      username,
      ipAddress: '127.0.0.1',
      start: session.loginTs * 1000,
      lastAccess: session.iat * 1000,
      clients: Object.fromEntries(Object.keys(session.authorizations ?? {}).map((client) => [client, client])),
    }));
  }

  async isLive(sid: string): Promise<boolean> {
    return (await this.#find('uid = $1', sid)).length > 0;
  }

  /** Signs a person out everywhere. */
  async endAll(accountId: string): Promise<void> {
    for (const session of await this.#find('account_id = $1', accountId)) await this.#end(session);
    // what is left without a browser session: offline tokens
    await this.#db.query("DELETE FROM kept WHERE kind IN ('RefreshToken', 'AuthorizationCode') AND account_id = $1", [
      accountId,
    ]);
  }

  /** Ends one session; false when there is none of that id. */
  async end(sid: string): Promise<boolean> {
    const found = await this.#find('uid = $1', sid);
    for (const session of found) await this.#end(session);
    return found.length > 0;
  }

  async #find(where: string, value: string): Promise<Stored[]> {
    const text = `SELECT payload FROM kept WHERE kind = 'Session' AND ${where} AND expires_at > now()`;
    return (await this.#db.query(text, [value])).rows.map((row) => row.payload);
  }

  async #end(session: Stored): Promise<void> {
    const authorizations = Object.entries(session.authorizations ?? {});
    const grants = authorizations.flatMap(([, { grantId }]) => grantId ?? []);
    await this.#db.query('DELETE FROM kept WHERE grant_id = ANY ($1) OR (kind = $2 AND id = ANY ($1))', [
      grants,
      'Grant',
    ]);
    await this.#db.query("DELETE FROM kept WHERE kind = 'Session' AND id = $1", [session.jti]);
    await Promise.all(authorizations.map(([clientId]) => this.tell(clientId, session.accountId, session.uid)));
  }

  /** Back-channel logout: the call to an application that a session of its has ended. One that is down loses it, as with Keycloak. */
  async tell(clientId: string, accountId: string, sid: string): Promise<void> {
    const url = this.#realm.clients.find((client) => client.clientId === clientId)?.attributes?.[
      'backchannel.logout.url'
    ];
    if (!url) return;
    const token = await new SignJWT({
      typ: 'Logout',
      sid,
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'logout+jwt', kid: this.#key.kid ?? '' })
      .setIssuer(this.#issuer)
      .setAudience(clientId)
      .setSubject(accountId)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime('2m')
      .sign(await importJWK(this.#key, 'RS256'));
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body: new URLSearchParams({ logout_token: token }),
        redirect: 'manual',
        signal: AbortSignal.timeout(2500),
      });
      if (!answer.ok) this.#warn(`sign-out of ${clientId}: ${url} answered ${answer.status}`);
    } catch (error) {
      this.#warn(`sign-out of ${clientId}: ${url}: ${(error as Error).message}`);
    }
  }
}
