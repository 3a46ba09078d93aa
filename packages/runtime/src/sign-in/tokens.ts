import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { countSignInFailure, tokenFailure } from '../telemetry/sign-in.ts';
import { type Viewer, viewerOf } from '../viewer.ts';

/** Checks access tokens; answers who the bearer is. */
export interface TokenCheck {
  /**
   * The viewer of an Authorization header, `undefined` without one.
   * @throws InvalidToken when a token is given and not good
   */
  viewer(authorization: string | null | undefined): Promise<Viewer | undefined>;
}

export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

export type TokenSettings = { issuer: string; audience: string; keys?: JWTVerifyGetKey | undefined };

/**
 * Signature (RS256 by the issuer's published keys), issuer, audience, expiry, not-before, and that it is an access
 * token. Verified tokens are remembered until they expire, so that one page's requests cost one verification.
 */
export function tokenCheck({ issuer, audience, keys }: TokenSettings): TokenCheck {
  const published =
    keys ??
    createRemoteJWKSet(new URL(`${issuer}/protocol/openid-connect/certs`), {
      timeoutDuration: 3000,
      cooldownDuration: 5000,
      cacheMaxAge: 600_000,
    });
  const known = new Map<string, { viewer: Viewer; until: number }>();

  async function verify(token: string): Promise<Viewer> {
    const cached = known.get(token);
    if (cached && cached.until > Date.now()) return cached.viewer;
    const { payload } = await jwtVerify(token, published, {
      issuer,
      audience,
      algorithms: ['RS256'],
      clockTolerance: 5,
      requiredClaims: ['exp', 'iat', 'sub', 'azp'],
    }).catch((error: unknown) => {
      countSignInFailure(tokenFailure(error));
      throw new InvalidToken(error instanceof Error && 'code' in error ? String(error.code) : 'unreadable');
    });
    if (payload.typ !== 'Bearer') {
      countSignInFailure('claims');
      throw new InvalidToken('not an access token');
    }
    const viewer = viewerOf(payload);
    if (known.size >= 5000) known.clear();
    known.set(token, { viewer, until: (payload.exp ?? 0) * 1000 });
    return viewer;
  }

  return {
    async viewer(authorization) {
      if (!authorization) return undefined;
      const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
      if (!token) {
        countSignInFailure('malformed');
        throw new InvalidToken('no bearer token');
      }
      return verify(token);
    },
  };
}
