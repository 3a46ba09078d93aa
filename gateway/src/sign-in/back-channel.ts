import { type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type EndedSession, LONGEST_TOKEN } from './deny-list.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

type Options = { issuer: string; keys: JWTVerifyGetKey };

/**
 * OpenID Connect back-channel sign-out: the issuer tells which session ended. The call is open to all, the logout
 * token in it is what proves the issuer.
 * @throws when the token is not a logout token of this issuer for one of our clients
 */
export async function readLogout(form: string, { issuer, keys }: Options): Promise<EndedSession> {
  const token = new URLSearchParams(form).get('logout_token') ?? '';
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    algorithms: ['RS256'],
    clockTolerance: 5,
    maxTokenAge: '5m',
    requiredClaims: ['aud', 'iat', 'jti', 'events'],
  });
  const events = payload.events as Record<string, unknown> | undefined;
  if (events?.[EVENT] === undefined || payload.nonce !== undefined) throw new Error('not a logout token');
  if (![payload.aud].flat().every((each) => each?.startsWith('guanxi-'))) throw new Error('not for our clients');
  const sid = typeof payload.sid === 'string' ? payload.sid : undefined;
  if (sid === undefined && payload.sub === undefined) throw new Error('names no session');
  // by the issuer's clock, which also stamps the tokens
  return { sid, sub: payload.sub, endedAt: (payload.iat ?? 0) * 1000, until: Date.now() + LONGEST_TOKEN };
}
