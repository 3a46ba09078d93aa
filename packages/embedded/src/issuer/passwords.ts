import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { passwordRules, type Realm } from './realm.ts';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const nobody = randomBytes(16);

/** `salt.key`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}.${(await derive(password, salt, 32)).toString('base64url')}`;
}

/** Takes the same time whether there is a hash to compare with or not. */
export async function isPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const [salt = '', key = ''] = hash?.split('.') ?? [];
  const given = await derive(password, hash ? Buffer.from(salt, 'base64url') : nobody, 32);
  const expected = Buffer.from(key, 'base64url');
  return expected.length === given.length && timingSafeEqual(given, expected);
}

export type PasswordFault = 'tooShort' | 'tooLong' | 'sameAsName' | 'usedBefore';

/** What the realm's policy has against a new password; undefined: nothing. */
export async function passwordFault(
  realm: Realm,
  password: string,
  account: { username: string; email: string | null; password: string | null; earlierPasswords: string[] },
): Promise<PasswordFault | undefined> {
  const { min, max, history } = passwordRules(realm);
  const length = [...password].length;
  if (length < min) return 'tooShort';
  if (length > max) return 'tooLong';
  const lower = password.toLowerCase();
  if (lower === account.username.toLowerCase() || lower === account.email?.toLowerCase()) return 'sameAsName';
  const earlier = [account.password, ...account.earlierPasswords].slice(0, history);
  for (const hash of earlier) if (hash && (await isPassword(password, hash))) return 'usedBefore';
  return undefined;
}
