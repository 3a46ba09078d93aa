/** Rows of whom marketing may write to: the part of a customer's profile that a letter needs. */
import { execute, rows, type SqlRunner, sql } from '@guanxi/runtime';
import type { Recipient } from './recipient.ts';

/** Keeps profiles, each customer once; an older one never replaces a newer one. */
export const saveRecipients = (
  db: SqlRunner,
  recipients: readonly (Recipient & { version: bigint })[],
): Promise<number> => {
  const given = JSON.stringify(recipients.map((each) => ({ ...each, version: String(each.version) })));
  return execute(
    db,
    sql`INSERT INTO recipient AS r (customer_id, number, name, mail, language, tier, consents, blacklisted, version)
      SELECT "customerId", number, name, mail, language, tier, ARRAY(SELECT jsonb_array_elements_text(consents)),
          blacklisted, version
        FROM jsonb_to_recordset(${given}::jsonb) AS p("customerId" uuid, number text, name text, mail text, language text,
          tier text, consents jsonb, blacklisted boolean, version bigint)
      ON CONFLICT (customer_id) DO UPDATE SET number = excluded.number, name = excluded.name, mail = excluded.mail,
        language = excluded.language, tier = excluded.tier, consents = excluded.consents, blacklisted = excluded.blacklisted,
        version = excluded.version
      WHERE r.version < excluded.version`,
  );
};

export const deleteRecipient = (db: SqlRunner, customerId: string): Promise<number> =>
  execute(db, sql`DELETE FROM recipient WHERE customer_id = ${customerId}::uuid`);

export async function findRecipient(db: SqlRunner, customerId: string): Promise<Recipient | undefined> {
  const [found] = await rows<Recipient>(
    db,
    sql`SELECT customer_id, number, name, mail, language, tier, consents, blacklisted FROM recipient WHERE customer_id = ${customerId}::uuid`,
  );
  return found;
}

/**
 * Lets one transaction at a time decide about a customer's letters. A letter and the facts it waits for arrive on
 * topics of their own: whichever comes second must see the first.
 */
export const lockCustomer = (db: SqlRunner, customerId: string): Promise<number> => lockCustomers(db, [customerId]);

/** The same for many, in one order everywhere, so that two transactions never wait for each other. */
export const lockCustomers = (db: SqlRunner, customerIds: readonly string[]): Promise<number> =>
  execute(
    db,
    sql`SELECT pg_advisory_xact_lock(hashtextextended(id, 1)) FROM (SELECT id FROM unnest(${[...customerIds].sort()}::text[]) WITH ORDINALITY AS c(id, place) ORDER BY place) AS ordered`,
  );
