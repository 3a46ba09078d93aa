import { AUDIENCE, signToken, testIssuer } from '@guanxi/testing';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

type Wrong = { issuer?: string; audience?: string; event?: string };

/** A logout token as the issuer sends it; good unless told otherwise. */
export async function signLogout(
  claims: { sub: string; sid?: string; nonce?: string },
  wrong: Wrong = {},
): Promise<string> {
  const { issuer = await testIssuer(), audience = AUDIENCE, event = EVENT } = wrong;
  return signToken(
    { ...claims, jti: `${Math.random()}`, events: { [event]: {} } },
    { issuer, audience, type: 'Logout', without: claims.sid === undefined ? ['sid', 'azp'] : ['azp'] },
  );
}
