/** Rows of applications. The only file of this feature that knows SQL. */
import { createHash } from 'node:crypto';
import {
  type Connection,
  execute,
  inOrder,
  newId,
  type PageArguments,
  type Phone,
  page,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  viewerId,
} from '@guanxi/runtime';
import type { Choice } from '../consent/record-consent.ts';
import type { CustomersTx } from '../context.ts';
import { shownFor } from '../record/records.ts';
import type { ApplicationState, Candidate, Known } from './sign-up.ts';

export type Applicant = { name: string; mail: string; mobile: Phone | null; language: string; choices: Choice[] };
export type Verdict = 'SAME' | 'ANOTHER' | 'REFUSE';
export type ApplicationRow = {
  id: string;
  applicant: Applicant | null;
  mailHash: string;
  state: ApplicationState;
  customerId: string | null;
  madeRecord: boolean;
  appliedAt: Date;
  candidates: Candidate[];
  verdict: Verdict | null;
};

/** By this applications of an address are counted when the address itself is forgotten. */
const hashOf = (mail: string) => createHash('sha256').update(mail).digest('base64url');

export async function insertApplication(tx: CustomersTx, applicant: Applicant): Promise<string> {
  const id = newId();
  await tx.db.membershipApplication.create({
    data: { id, applicant, mailHash: hashOf(applicant.mail), state: 'RECEIVED', appliedAt: tx.now },
    select: { id: true },
  });
  return id;
}

/** The application, locked, with those of the same address. */
export async function lockApplication(tx: CustomersTx, id: string): Promise<ApplicationRow | undefined> {
  const [row] = await rows<ApplicationRow>(
    tx.db,
    sql`SELECT * FROM membership_application WHERE id = ${id}::uuid FOR UPDATE`,
  );
  if (row)
    await execute(tx.db, sql`SELECT pg_advisory_xact_lock(hashtext('customers.sign-up'), hashtext(${row.mailHash}))`);
  return row;
}

/** How many applications of the address were followed since a time. */
export async function lettersSince(tx: CustomersTx, { mailHash }: ApplicationRow, since: Date): Promise<number> {
  const [counted] = await rows<{ letters: number }>(
    tx.db,
    sql`SELECT count(*)::int AS letters FROM membership_application
      WHERE mail_hash = ${mailHash} AND state NOT IN ('RECEIVED', 'IGNORED') AND applied_at > ${since}::timestamptz`,
  );
  return counted?.letters ?? 0;
}

/** Whether the record `c`, or one that was merged into it, holds something. */
const holds = (what: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM customer AS m WHERE (m.id = c.id OR m.merged_into = c.id) AND ${what})`;

/** Persons whose record has the applicant's address or number, whoever may see them. */
export const personsLike = (db: SqlRunner, { mail, mobile }: Applicant): Promise<Known[]> =>
  rows<Known>(
    db,
    sql`SELECT c.id, c.name, c.number, c.blacklisted, ${holds(sql`lower(m.mail) = ${mail}`)} AS same_mail,
        ${holds(sql`m.mobile_e164 = ${mobile?.e164 ?? null}`)} AS same_mobile,
        c.number IS NULL AND c.updated_by = c.created_by
          AND EXISTS (SELECT 1 FROM membership_application a WHERE a.customer_id = c.id AND a.made_record) AS unconfirmed
      FROM customer AS c WHERE c.id IN (
          SELECT ${shownFor('m')} FROM customer AS m WHERE lower(m.mail) = ${mail}
          UNION SELECT ${shownFor('m')} FROM customer AS m WHERE m.mobile_e164 = ${mobile?.e164 ?? null})
        AND c.deleted_at IS NULL
        AND c.kind = 'PERSON' ORDER BY same_mail DESC, c.id LIMIT 20`,
  );

type Outcome = {
  state: ApplicationState;
  customerId?: string | undefined;
  madeRecord?: boolean;
  candidates?: readonly Candidate[];
};

/** What was made of it. What the applicant wrote is kept only while something waits for it. */
export async function saveOutcome(
  tx: CustomersTx,
  id: string,
  { state, customerId, madeRecord = false, candidates }: Outcome,
): Promise<void> {
  await execute(
    tx.db,
    sql`UPDATE membership_application
      SET state = ${state}, customer_id = ${customerId ?? null}::uuid, made_record = ${madeRecord},
          candidates = COALESCE(${candidates ? JSON.stringify(candidates) : null}::jsonb, candidates),
          applicant = CASE WHEN ${state === 'HELD' || state === 'INVITED'} THEN applicant END
      WHERE id = ${id}::uuid`,
  );
}

export const saveVerdict = (tx: CustomersTx, id: string, verdict: Verdict) =>
  execute(
    tx.db,
    sql`UPDATE membership_application
      SET verdict = ${verdict}, reviewed_at = ${tx.now}::timestamptz, reviewed_by = ${viewerId(tx.viewer)}
      WHERE id = ${id}::uuid`,
  );

const TO_REVIEW = sql`a.verdict IS NULL AND a.candidates <> '[]'`;

/** Those that staff have to look at, the oldest first. */
export const applicationsToReview = (db: SqlRunner, args: PageArguments): Promise<Connection<ApplicationRow>> =>
  page<ApplicationRow>(db, {
    select: sql`a.*`,
    from: sql`membership_application a`,
    where: [TO_REVIEW],
    order: [
      { column: 'a.applied_at', type: 'timestamptz', direction: 'asc' },
      { column: 'a.id', type: 'uuid', direction: 'asc' },
    ],
    args,
  });

export async function applicationToReview(db: SqlRunner, id: string): Promise<ApplicationRow | null> {
  const found = await rows<ApplicationRow>(
    db,
    sql`SELECT a.* FROM membership_application a WHERE a.id = ${id}::uuid AND ${TO_REVIEW}`,
  );
  return found[0] ?? null;
}

/** The latest application of each that waits for his first sign-in. */
export async function waiting(db: SqlRunner, customerIds: readonly string[]): Promise<(ApplicationRow | null)[]> {
  const found = await rows<ApplicationRow>(
    db,
    sql`SELECT DISTINCT ON (customer_id) * FROM membership_application
      WHERE customer_id = ANY(${[...customerIds]}::uuid[]) AND state = 'INVITED' ORDER BY customer_id, applied_at DESC, id DESC`,
  );
  return inOrder(customerIds, found, 'customerId').map((row) => row ?? null);
}

/** Ends all that wait for a customer, forgets what was written there, and answers how many they were. */
export const endWaiting = (tx: CustomersTx, customerId: string, state: 'COMPLETED' | 'LAPSED'): Promise<number> =>
  execute(
    tx.db,
    sql`UPDATE membership_application SET state = ${state}, applicant = NULL
      WHERE customer_id = ${customerId}::uuid AND state = 'INVITED'`,
  );

/** Ends what staff have not decided on since a time. */
export const lapseHeld = (tx: CustomersTx, before: Date): Promise<number> =>
  execute(
    tx.db,
    sql`UPDATE membership_application SET state = 'LAPSED', applicant = NULL, candidates = '[]'
      WHERE state = 'HELD' AND applied_at < ${before}::timestamptz`,
  );

/** Of applications from before a time, which nobody counts any more, no trace of the address is kept. */
export const forgetAddresses = (tx: CustomersTx, before: Date): Promise<number> =>
  execute(
    tx.db,
    sql`UPDATE membership_application SET mail_hash = ''
      WHERE mail_hash <> '' AND state NOT IN ('RECEIVED', 'HELD', 'INVITED') AND applied_at < ${before}::timestamptz`,
  );

/** Customers who have an application from before a time that waits still. */
export async function overdueCustomers(db: SqlRunner, before: Date, size: number): Promise<string[]> {
  const found = await rows<{ customerId: string }>(
    db,
    sql`SELECT customer_id FROM membership_application WHERE state = 'INVITED'
      GROUP BY customer_id HAVING max(applied_at) < ${before}::timestamptz ORDER BY customer_id LIMIT ${size}`,
  );
  return found.map(({ customerId }) => customerId);
}

/** Removes the record that an application made, unless somebody has used it since. Answers whether it did. */
export async function removeUnconfirmed(tx: CustomersTx, customerId: string): Promise<boolean> {
  const removed = await execute(
    tx.db,
    sql`UPDATE customer c SET deleted_at = ${tx.now}::timestamptz, updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
      WHERE c.id = ${customerId}::uuid AND c.deleted_at IS NULL AND c.number IS NULL AND c.updated_by = c.created_by
        AND c.owner_id IS NULL
        AND EXISTS (SELECT 1 FROM membership_application a WHERE a.customer_id = c.id AND a.made_record)
        AND NOT EXISTS (SELECT 1 FROM customer_use u WHERE u.customer_id = c.id AND u.kind <> 'PersonInvited')
        AND NOT EXISTS (SELECT 1 FROM points_posting p WHERE p.customer_id = c.id)`,
  );
  return removed > 0;
}
