import { countSignInFailure, type SignInFailure, tokenFailure } from '@guanxi/runtime/telemetry/sign-in';
import { type Viewer, viewerOf } from '@guanxi/runtime/viewer';
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import KeycloakConnect from 'keycloak-connect';
import { publishedKeys } from './keys.ts';

type Options = {
  /** `…/realms/<realm>` */
  issuer: string;
  audience: string;
  keys?: JWTVerifyGetKey | undefined;
  /** True when the session was ended before the token's expiry. */
  isEnded?: (claims: JWTPayload) => boolean;
};

/** Checks the caller of a request. */
export type Guard = {
  /**
   * The viewer of an Authorization header, undefined without one.
   * @throws NotSignedIn when a token is given and not good
   * @throws IssuerUnavailable when it cannot be checked, because the issuer's keys cannot be had
   */
  viewer(authorization: string | undefined): Promise<Viewer | undefined>;
};

export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';
}

export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

type BearerToken = { token: string; content: JWTPayload };
/** The parts of keycloak-connect that are used here; its own types stop at the session. */
type Bearer = {
  getGrant(request: { headers: { authorization: string } }): Promise<{ access_token: BearerToken }>;
  grantManager: { validateToken(token: BearerToken | undefined, type: string): Promise<BearerToken> };
};

/**
 * keycloak-connect with jose's verification inside. Its own check accepts tokens without `exp`, ignores `nbf` and the
 * algorithm, fetches keys without a time limit and ends the process on a key set that is not JSON.
 */
export function createGuard({ issuer, audience, keys = publishedKeys(issuer), isEnded = () => false }: Options): Guard {
  const [, server, realm] = /^(.+)\/realms\/([^/]+)$/.exec(issuer) ?? [];
  if (server === undefined || realm === undefined) throw new Error('ISSUER_URL: not an address of a realm');
  const configuration = {
    realm,
    resource: audience,
    'auth-server-url': `${server}/`,
    'ssl-required': 'external',
    'confidential-port': 0,
    'bearer-only': true,
    'verify-token-audience': true,
  };
  const keycloak = new KeycloakConnect({}, configuration) as unknown as Bearer;
  const verified = new VerifiedTokens();
  const unchecked = new Set<string>();

  keycloak.grantManager.validateToken = async (token, type) => {
    if (!token) throw new NotSignedIn('no token');
    if (!verified.has(token.token)) {
      const { payload } = await jwtVerify(token.token, keys, {
        issuer,
        audience,
        algorithms: ['RS256'],
        clockTolerance: 5,
        maxTokenAge: '1h',
        requiredClaims: ['exp', 'iat', 'sub', 'azp'],
      }).catch((error: unknown) => {
        countSignInFailure(tokenFailure(error));
        if (isOutage(error)) unchecked.add(token.token);
        throw error;
      });
      if (payload.typ !== type) throw refused('claims', 'not an access token');
      verified.add(token.token, payload.exp ?? 0);
    }
    if (isEnded(token.content)) throw refused('ended', 'session ended');
    return token;
  };

  return {
    async viewer(authorization) {
      if (authorization === undefined) return undefined;
      if (!/^bearer [\w-]+\.[\w-]+\.[\w-]+$/i.test(authorization)) countSignInFailure('malformed');
      // the library answers every fault with one text of its own, which says nothing to the caller
      const grant = await keycloak.getGrant({ headers: { authorization } }).catch(() => {
        const outage = unchecked.delete(authorization.replace(/^\S+\s+/, ''));
        throw outage ? new IssuerUnavailable('no keys') : new NotSignedIn('token refused');
      });
      return viewerOf(grant.access_token.content);
    },
  };
}

function refused(reason: SignInFailure, message: string): NotSignedIn {
  countSignInFailure(reason);
  return new NotSignedIn(message);
}

/** Whether a verification failed for want of keys, and not by the token. */
const isOutage = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error.code === errors.JOSEError.code;

/** Tokens whose signature was checked already, until they expire: one page asks many times with the same token. */
class VerifiedTokens {
  readonly #until = new Map<string, number>();

  has(token: string): boolean {
    return (this.#until.get(token) ?? 0) > Date.now();
  }

  add(token: string, expires: number): void {
    if (this.#until.size >= 5_000) this.#until.clear();
    this.#until.set(token, expires * 1000);
  }
}
