import { importJWK, SignJWT } from 'jose';
import { ask } from './database.ts';
import type { Person } from './people.ts';
import { type TestKeys, testServerUrl } from './test-server.ts';

/** The audience of the API. */
export const AUDIENCE = 'guanxi-gateway';

/** What is to be wrong with a token; nothing unless given. */
export interface TokenOptions {
  client?: string;
  session?: string;
  audience?: string | string[];
  issuer?: string;
  /** Seconds from now; negative for a token that has expired. */
  expiresIn?: number;
  /** Seconds from now before which it does not hold. */
  notBefore?: number;
  /** `Bearer` is an access token; `ID` is not. */
  type?: string;
  /** Signed by a key that the issuer does not publish. */
  strangeKey?: boolean;
  /** Claims to leave out, such as `exp`. */
  without?: string[];
}

let known: Promise<TestKeys> | undefined;

/** The issuer of this run; its keys are at the usual Keycloak route below it. */
export async function testIssuer(): Promise<string> {
  return `${await testServerUrl()}/realms/guanxi`;
}

/** An access token as the issuer would sign it for these claims; good unless the options say otherwise. */
export async function signToken(
  claims: Person | ({ sub: string } & Record<string, unknown>),
  options: TokenOptions = {},
): Promise<string> {
  const server = await testServerUrl();
  known ??= ask<TestKeys>('GET', `${server}/keys`);
  const keys = await known;
  const now = Math.floor(Date.now() / 1000);
  const payload: Record<string, unknown> = {
    iss: options.issuer ?? `${server}/realms/guanxi`,
    aud: options.audience ?? AUDIENCE,
    azp: options.client ?? 'guanxi-explorer',
    typ: options.type ?? 'Bearer',
    sid: options.session ?? `session-${claims.sub}`,
    iat: now,
    exp: now + (options.expiresIn ?? 300),
    ...(options.notBefore === undefined ? {} : { nbf: now + options.notBefore }),
    ...claims,
  };
  for (const claim of options.without ?? []) delete payload[claim];
  const key = await importJWK(options.strangeKey ? keys.strangeKey : keys.privateKey, 'RS256');
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'JWT' }).sign(key);
}
