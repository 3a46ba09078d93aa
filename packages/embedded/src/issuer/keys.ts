import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { JWK } from 'jose';
import type pg from 'pg';

/** Signing keys, the newest first (it signs; the others still verify), and the secrets of cookies. */
export async function issuerKeys(db: pg.Pool): Promise<{ signing: JWK[]; cookies: string[] }> {
  const read = async (kind: string) =>
    (await db.query('SELECT value FROM issuer_key WHERE kind = $1 ORDER BY created_at DESC', [kind])).rows.map(
      (row) => row.value,
    );
  if ((await read('signing')).length === 0) await addSigningKey(db);
  if ((await read('cookie')).length === 0) {
    const secret = randomBytes(32).toString('hex');
    await keep(db, randomBytes(8).toString('hex'), 'cookie', secret);
  }
  return { signing: await read('signing'), cookies: await read('cookie') };
}

/** Makes a key that signs from the next start on. */
export async function addSigningKey(db: pg.Pool): Promise<void> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const kid = randomBytes(16).toString('base64url');
  await keep(db, kid, 'signing', { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid });
}

async function keep(db: pg.Pool, kid: string, kind: string, value: unknown): Promise<void> {
  await db.query('INSERT INTO issuer_key (kid, kind, value) VALUES ($1, $2, $3)', [kid, kind, JSON.stringify(value)]);
}
