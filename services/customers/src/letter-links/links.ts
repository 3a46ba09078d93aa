/** What other features may ask of links: following one, using it, and whether another letter may leave. */
import {
  type Actor,
  type Clock,
  hashOfCode,
  isLetterCode,
  type Refusal,
  refuse,
  type SqlRunner,
  type Viewer,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { isOpen, isOwners, type LinkPurpose, RULE } from './letter-link.ts';
import { findLink, type LinkRow, linksSince, lockLink, noteUse } from './letter-link-store.ts';

export type { LinkPurpose } from './letter-link.ts';
export type { LinkRow } from './letter-link-store.ts';

const DAY = 86_400_000;

/** The link of a code, whether or not it is good: who repeats a request is answered as he was. */
export const knownLink = async (db: SqlRunner, code: string): Promise<LinkRow | undefined> =>
  isLetterCode(code) ? findLink(db, hashOfCode(code)) : undefined;

/** The link of a code that is its owner's, whether or not it is still good. */
export async function ownersLink(db: SqlRunner, code: string): Promise<LinkRow | undefined> {
  const found = await knownLink(db, code);
  return found && isOwners(found, code, found.mail) ? found : undefined;
}

/** The link of a code that is good now. What is not there, is used, has run out or is another's looks all the same. */
export async function openLink(db: SqlRunner, code: string, now: Date): Promise<LinkRow | undefined> {
  const found = await ownersLink(db, code);
  return found && isOpen(found, now) ? found : undefined;
}

/** Who follows a link acts as the customer whom the letter was written to, and for what the link is good for alone. */
export function ownerOf({ ownerId }: LinkRow, clock: Clock): Actor {
  const viewer: Viewer = { sub: `letter:${ownerId}`, client: 'letter', roles: new Set(['member']), customer: ownerId };
  return { viewer, clock };
}

/** Uses a link within the transaction of what it is used for; a refusal where another was quicker. */
export async function spendLink(
  tx: CustomersTx,
  code: string,
  purposes: readonly LinkPurpose[],
): Promise<Refusal | LinkRow> {
  await lockLink(tx.db, hashOfCode(code));
  const link = await openLink(tx.db, code, tx.now);
  if (!link || !purposes.includes(link.purpose)) return refuse.notFound('code');
  await noteUse(tx.db, link.codeHash, tx.now);
  return link;
}

/** Why no further letter of a purpose may be written to somebody today. */
export async function mayWriteAgain(
  tx: CustomersTx,
  customerId: string,
  purpose: LinkPurpose,
  path: string,
): Promise<Refusal | undefined> {
  const since = new Date(tx.now.getTime() - DAY);
  const sent = await linksSince(tx.db, { customerId, purpose, since });
  return sent < RULE.lettersADay ? undefined : refuse.conflict('TOO_MANY', path, { max: RULE.lettersADay });
}
