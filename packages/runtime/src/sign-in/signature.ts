import { createHmac, hash, timingSafeEqual } from 'node:crypto';

/**
 * The gateway's signature on a request to a subgraph: HMAC-SHA-256 with a key id over method, path, body hash, token
 * hash and time. It proves that the request passed the gateway within the last 30 s; it says nothing of the user,
 * whose token each subgraph checks itself.
 */
export type SigningKey = { id: string; secret: string };

export const SIGNATURE_HEADER = 'x-guanxi-signature';
const LIFETIME = 30_000;

type Signed = { method: string; path: string; body: string | Buffer; authorization?: string | undefined };

/** Value of the signature header: `keyId.time.mac`. `time` is real time in milliseconds. */
export function signRequest(request: Signed, key: SigningKey, time = Date.now()): string {
  return `${key.id}.${time}.${mac(request, key, time)}`;
}

/** Whether the header is a signature of this request by one of the keys, at most 30 s old. */
export function isSigned(
  request: Signed,
  header: string | undefined,
  keys: readonly SigningKey[],
  now = Date.now(),
): boolean {
  const [id, time, given] = header?.split('.') ?? [];
  if (!id || !time || !given || !/^\d{13}$/.test(time) || Math.abs(now - Number(time)) > LIFETIME) return false;
  const key = keys.find((each) => each.id === id);
  if (!key) return false;
  const expected = Buffer.from(mac(request, key, Number(time)));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

function mac({ method, path, body, authorization }: Signed, key: SigningKey, time: number): string {
  const parts = [method.toUpperCase(), path, digest(body), digest(authorization ?? ''), String(time)];
  return createHmac('sha256', key.secret).update(parts.join('\n')).digest('base64url');
}

const digest = (content: string | Buffer) => hash('sha256', content, 'base64url');
