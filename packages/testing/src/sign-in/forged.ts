import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { AUDIENCE } from '../tokens.ts';
import type { IssuerStand } from './stand.ts';

type Claims = Record<string, unknown>;
type Forger = (stand: IssuerStand, good: Claims) => Promise<string>;

const now = () => Math.floor(Date.now() / 1000);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signed with a key that the issuer publishes: what is wrong is the claims. */
export async function signed({ held }: IssuerStand, claims: Claims, algorithm = 'RS256'): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: algorithm, kid: held.kid, typ: 'JWT' }).sign(held.privateKey);
}

/** Good claims of a person, as an access token of the issuer has them. */
export const goodClaims = ({ issuer }: IssuerStand, person: object): Claims => ({
  iss: issuer,
  aud: AUDIENCE,
  azp: 'guanxi-explorer',
  typ: 'Bearer',
  sid: 'a-session',
  iat: now(),
  exp: now() + 300,
  ...person,
});

const without = (claims: Claims, name: string): Claims =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));

/** Tokens that must be refused, by what is wrong with them. */
export const FORGED: Record<string, Forger> = {
  expired: (stand, good) => signed(stand, { ...good, iat: now() - 600, exp: now() - 60 }),
  'without an expiry': (stand, good) => signed(stand, without(good, 'exp')),
  'not yet valid': (stand, good) => signed(stand, { ...good, nbf: now() + 120 }),
  'for another audience': (stand, good) => signed(stand, { ...good, aud: 'account' }),
  'without an audience': (stand, good) => signed(stand, without(good, 'aud')),
  'of another issuer': (stand, good) => signed(stand, { ...good, iss: `${stand.issuer}-of-another` }),
  'that is an ID token': (stand, good) => signed(stand, { ...good, typ: 'ID' }),
  'that is a refresh token': (stand, good) => signed(stand, { ...good, typ: 'Refresh' }),
  'by another algorithm of the same key': (stand, good) => signed(stand, good, 'PS256'),
  'by HMAC with the public key': async (stand, good) => {
    const pem = createPublicKey(stand.held.privateKey).export({ type: 'spki', format: 'pem' });
    const text = `${part({ alg: 'HS256', kid: stand.held.kid, typ: 'JWT' })}.${part(good)}`;
    return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
  },
  unsigned: async (_, good) => `${part({ alg: 'none', typ: 'JWT' })}.${part(good)}.`,
  'with its signature cut off': async (stand, good) => `${(await signed(stand, good)).replace(/\.[^.]+$/, '')}.`,
  'with roles written into it': async (stand, good) => {
    const [head, , signature] = (await signed(stand, good)).split('.');
    return `${head}.${part({ ...good, roles: ['administrator'] })}.${signature}`;
  },
  'by a key of that name which is not the issuer’s': async (stand, good) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return signed({ ...stand, held: { kid: stand.held.kid, privateKey } }, good);
  },
  'by a key that nobody publishes': async (stand, good) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return signed({ ...stand, held: { kid: 'unknown', privateKey } }, good);
  },
};
