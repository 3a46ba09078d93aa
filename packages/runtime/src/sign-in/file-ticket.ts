import { jwtVerify, SignJWT } from 'jose';
import type { Viewer } from '../viewer.ts';
import type { SigningKey } from './signature.ts';

/** A file, and what it is called for whoever opens it. */
export type TicketedFile = { id: string; name: string | null };
/** Whose sign-in a ticket hangs on: with that it ends. */
export type TicketHolder = { sub: string; sid?: string | undefined; iat: number };

const AUDIENCE = 'guanxi-file';
const LIFETIME = '5m';
const secretOf = ({ secret }: SigningKey) => new TextEncoder().encode(secret);

/**
 * Opens one file at the gateway for five minutes: given by the service whose record holds the file, to a viewer who may
 * read it there. The gateway knows nothing of records and asks nobody.
 */
export function fileTicket({ id, name }: TicketedFile, viewer: Viewer, key: SigningKey): Promise<string> {
  return new SignJWT({ ...(name === null ? {} : { name }), ...(viewer.session ? { sid: viewer.session } : {}) })
    .setProtectedHeader({ alg: 'HS256', kid: key.id })
    .setSubject(viewer.sub)
    .setJti(id)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(secretOf(key));
}

/** What a ticket opens and whose it is; undefined where it is none, is over, or is of no key of ours. */
export async function readFileTicket(
  ticket: string,
  keys: readonly SigningKey[],
): Promise<{ file: TicketedFile; holder: TicketHolder } | undefined> {
  try {
    const { payload } = await jwtVerify(
      ticket,
      ({ kid }) => {
        const key = keys.find(({ id }) => id === kid);
        if (!key) throw new Error('no such key');
        return secretOf(key);
      },
      { audience: AUDIENCE, algorithms: ['HS256'], requiredClaims: ['sub', 'jti', 'iat', 'exp'] },
    );
    const { jti = '', sub = '', iat = 0, sid, name } = payload;
    return {
      file: { id: jti, name: typeof name === 'string' ? name : null },
      holder: { sub, iat, ...(typeof sid === 'string' ? { sid } : {}) },
    };
  } catch {
    return undefined;
  }
}
