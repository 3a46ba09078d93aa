import {
  groupedInOrder,
  inOrder,
  isOfCustomer,
  newId,
  rows,
  type SqlRunner,
  sql,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { Facts, Question } from './verification.ts';
import { questions, RULE } from './verification.ts';

export type CheckRow = {
  id: string;
  customerId: string;
  employeeId: string;
  questions: Question[];
  ruleVersion: string;
  at: Date;
  validUntil: Date;
};

/** What the records hold for an answer; who is asked has made sure that the viewer may identify them. */
export async function factsOf(db: SqlRunner, customerIds: readonly string[]): Promise<Facts[]> {
  const found = await rows<Facts & { id: string }>(
    db,
    sql`SELECT c.id, nullif(c.name, '') AS "NAME", c.birth_date::text AS "BIRTH_DATE", c.mail AS "MAIL", c.mobile_e164 AS "MOBILE",
        c.number AS "MEMBER_NUMBER", c.postcode AS "POSTCODE", p.number AS "LAST_ORDER_NUMBER",
        p.gross::text AS "LAST_ORDER_AMOUNT", p.paid_on::text AS "LAST_ORDER_DAY"
      FROM customer c LEFT JOIN LATERAL (
        SELECT number, gross, paid_on FROM purchase WHERE ${isOfCustomer('customer_id', sql`c.id`)} ORDER BY paid_at DESC, order_id LIMIT 1) AS p ON TRUE
      WHERE c.id = ANY(${[...customerIds]}::uuid[])`,
  );
  const nothing = Object.fromEntries(questions.map((question) => [question, null])) as unknown as Facts;
  return inOrder(customerIds, found, 'id').map((row) => row ?? nothing);
}

/** When each was answered for wrongly since a time. */
export async function wrongSince(db: SqlRunner, customerIds: readonly string[], since: Date): Promise<Date[][]> {
  const found = await rows<{ customerId: string; at: Date }>(
    db,
    sql`SELECT customer_id, at FROM caller_check
      WHERE customer_id = ANY(${[...customerIds]}::uuid[]) AND NOT "right" AND at > ${since}::timestamptz`,
  );
  return groupedInOrder(customerIds, found, 'customerId').map((list) => list.map(({ at }) => at));
}

/** The viewer's own verification of each that is still valid; null where there is none. */
export async function validChecks(
  db: SqlRunner,
  viewer: Viewer,
  customerIds: readonly string[],
  now: Date,
): Promise<(CheckRow | null)[]> {
  const found = await rows<CheckRow>(
    db,
    sql`SELECT DISTINCT ON (customer_id) id, customer_id, employee_id, questions, rule_version, at, valid_until FROM caller_check
      WHERE customer_id = ANY(${[...customerIds]}::uuid[]) AND employee_id = ${viewerId(viewer)}::uuid AND valid_until > ${now}::timestamptz
      ORDER BY customer_id, valid_until DESC`,
  );
  return inOrder(customerIds, found, 'customerId').map((row) => row ?? null);
}

/** Attempts at one customer are judged one after another. */
export const lockAttempts = (tx: CustomersTx, customerId: string): Promise<number> =>
  tx.db.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtext('customers.caller-check'), hashtext(${customerId}))`);

export async function insertCheck(
  tx: CustomersTx,
  check: { customerId: string; questions: Question[]; right: boolean; at: Date; validUntil: Date | null },
): Promise<string> {
  const id = newId();
  const employeeId = viewerId(tx.viewer);
  await tx.db.callerCheck.create({ data: { id, employeeId, ruleVersion: RULE.version, ...check } });
  return id;
}

export const endChecks = (tx: CustomersTx, customerId: string, now: Date) =>
  tx.db.callerCheck.updateMany({
    where: { customerId, employeeId: viewerId(tx.viewer), validUntil: { gt: now } },
    data: { validUntil: now },
  });
