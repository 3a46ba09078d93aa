/** Rows of whom marketing may write to: the part of a customer's profile that a letter needs. */
import { execute, rows, type SqlRunner, sql } from '@guanxi/runtime';
import type { Recipient } from './recipient.ts';

/** Writes a profile; an older one never replaces a newer one. */
export const saveRecipient = (db: SqlRunner, recipient: Recipient & { version: bigint }): Promise<number> =>
  execute(
    db,
    sql`INSERT INTO recipient AS r (customer_id, number, name, mail, language, tier, consents, version)
      VALUES (${recipient.customerId}::uuid, ${recipient.number}, ${recipient.name}, ${recipient.mail}, ${recipient.language},
              ${recipient.tier}, ${recipient.consents}::text[], ${recipient.version}::bigint)
      ON CONFLICT (customer_id) DO UPDATE SET number = excluded.number, name = excluded.name, mail = excluded.mail,
        language = excluded.language, tier = excluded.tier, consents = excluded.consents, version = excluded.version
      WHERE r.version < excluded.version`,
  );

export const deleteRecipient = (db: SqlRunner, customerId: string): Promise<number> =>
  execute(db, sql`DELETE FROM recipient WHERE customer_id = ${customerId}::uuid`);

export async function findRecipient(db: SqlRunner, customerId: string): Promise<Recipient | undefined> {
  const [found] = await rows<Recipient>(
    db,
    sql`SELECT customer_id, number, name, mail, language, tier, consents FROM recipient WHERE customer_id = ${customerId}::uuid`,
  );
  return found;
}

/**
 * Lets one transaction at a time decide about a customer's letters. A letter and the facts it waits for arrive on
 * topics of their own: whichever comes second must see the first.
 */
export const lockCustomer = (db: SqlRunner, customerId: string): Promise<number> =>
  execute(db, sql`SELECT pg_advisory_xact_lock(hashtextextended(${customerId}, 1))`);
