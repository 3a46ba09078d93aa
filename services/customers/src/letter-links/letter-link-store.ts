/** Rows of links. The only file of this feature that knows SQL. */
import { execute, rows, type SqlRunner, sql, type Viewer } from '@guanxi/runtime';
import type { LetterLink } from '../generated/prisma/client.ts';
import { type CustomerRow, customerSelect, shownFor, visibleCustomer } from '../record/records.ts';
import type { LinkPurpose } from './letter-link.ts';

export type LinkRow = Omit<LetterLink, 'purpose'> & {
  purpose: LinkPurpose;
  /** The record that shows what is the customer's, which may be another than the letter was written to. */
  ownerId: string;
  mail: string | null;
};

/** Keeps a link; one that is told again stays as it is. */
export const saveLink = (db: SqlRunner, link: Omit<LetterLink, 'uses' | 'usedAt'>): Promise<number> =>
  execute(
    db,
    sql`INSERT INTO letter_link (code_hash, customer_id, purpose, message_id, address_proof, made_at, expires_at)
      VALUES (${link.codeHash}, ${link.customerId}::uuid, ${link.purpose}, ${link.messageId}::uuid, ${link.addressProof},
        ${link.madeAt}::timestamptz, ${link.expiresAt}::timestamptz)
      ON CONFLICT (code_hash) DO NOTHING`,
  );

/** The link with this hash, of a customer who lives. */
export async function findLink(db: SqlRunner, codeHash: string): Promise<LinkRow | undefined> {
  const [found] = await rows<LinkRow>(
    db,
    sql`SELECT l.*, c.id AS owner_id, c.mail FROM letter_link l
      JOIN customer AS named ON named.id = l.customer_id JOIN customer c ON c.id = ${shownFor('named')}
      WHERE l.code_hash = ${codeHash} AND c.deleted_at IS NULL`,
  );
  return found;
}

/** Locks a link until the transaction ends, so that two who follow it at once do not both use it. */
export const lockLink = (db: SqlRunner, codeHash: string): Promise<number> =>
  execute(db, sql`SELECT 1 FROM letter_link WHERE code_hash = ${codeHash} FOR UPDATE`);

export const noteUse = (db: SqlRunner, codeHash: string, now: Date): Promise<number> =>
  execute(db, sql`UPDATE letter_link SET uses = uses + 1, used_at = ${now}::timestamptz WHERE code_hash = ${codeHash}`);

/** How many links of a purpose were sent to one customer since. */
export async function linksSince(
  db: SqlRunner,
  { customerId, purpose, since }: { customerId: string; purpose: LinkPurpose; since: Date },
): Promise<number> {
  const [found] = await rows<{ number: bigint }>(
    db,
    sql`SELECT count(*) AS number FROM letter_link
      WHERE customer_id = ${customerId}::uuid AND purpose = ${purpose} AND made_at > ${since}::timestamptz`,
  );
  return Number(found?.number ?? 0);
}

export const forgetLinks = (db: SqlRunner, before: Date): Promise<number> =>
  execute(db, sql`DELETE FROM letter_link WHERE expires_at < ${before}::timestamptz`);

/** The record of whoever follows a link, as he himself may see it. */
export async function ownRecord(db: SqlRunner, viewer: Viewer, id: string): Promise<CustomerRow | undefined> {
  const [found] = await rows<CustomerRow>(
    db,
    sql`SELECT ${customerSelect(viewer)} FROM customer c WHERE c.id = ${id}::uuid AND ${visibleCustomer(viewer)}`,
  );
  return found;
}
