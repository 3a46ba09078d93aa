import type { IncomingMessage, ServerResponse } from 'node:http';
import { createLocalJWKSet, type JWK, type JWTPayload, jwtVerify } from 'jose';
import type Provider from 'oidc-provider';
import { readText, sendJson } from '../http.ts';
import type { Accounts } from './accounts.ts';
import { isSecretOf } from './client-secret.ts';
import type { Realm } from './realm.ts';
import type { Sessions } from './sessions.ts';

type Parts = { provider: Provider; realm: Realm; accounts: Accounts; sessions: Sessions; keys: JWK[]; issuer: string };

/** Checks a token of this issuer: signature, expiry, that the account is enabled and its session lives. */
export function tokenInspector({ accounts, sessions, keys, issuer }: Omit<Parts, 'provider' | 'realm'>) {
  const published = createLocalJWKSet({
    keys: keys.map(({ kty, n, e, kid, alg, use }) => ({ kty, n, e, kid, alg, use }) as JWK),
  });
  return async (token: string): Promise<JWTPayload | undefined> => {
    try {
      const { payload } = await jwtVerify(token, published, { issuer, algorithms: ['RS256'] });
      if (payload.typ !== 'Bearer') return undefined;
      const account = await accounts.byId(payload.sub ?? '');
      if (!account?.enabled) return undefined;
      if (typeof payload.sid === 'string' && !(await sessions.isLive(payload.sid))) return undefined;
      return payload;
    } catch {
      return undefined;
    }
  };
}

/** RFC 7662 with Keycloak's answers. The protocol library knows nothing of tokens that it does not keep. */
export function introspectionRoute(parts: Parts) {
  const inspect = tokenInspector(parts);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await readText(request));
    const caller = isSecretOf(parts.realm, request, form);
    if (!caller) {
      return sendJson(response, 401, { error: 'invalid_client', error_description: 'Client authentication failed' });
    }
    const token = form.get('token') ?? '';
    const payload = await inspect(token);
    if (payload) {
      const meant = [payload.aud, payload.azp].flat().includes(caller);
      if (!meant) return sendJson(response, 200, { active: false });
      const names = { username: payload.preferred_username, client_id: payload.azp, token_type: 'Bearer' };
      return sendJson(response, 200, { ...payload, ...names, active: true });
    }
    const refresh = await parts.provider.RefreshToken.find(token);
    const account = refresh && (await parts.accounts.byId(refresh.accountId));
    if (!refresh?.isValid || !account?.enabled) return sendJson(response, 200, { active: false });
    sendJson(response, 200, {
      active: true,
      typ: 'Refresh',
      sub: account.id,
      client_id: refresh.clientId,
      exp: refresh.exp,
    });
  };
}
