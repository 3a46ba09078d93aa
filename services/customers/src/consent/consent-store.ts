/** Rows of what was agreed to, and of the texts. The only file of this feature that knows SQL. */
import {
  type CalendarDay,
  type Connection,
  execute,
  groupedInOrder,
  isOfCustomer,
  type Language,
  type PageArguments,
  pagesByParent,
  rows,
  type SqlRunner,
  sql,
  viewerId,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { DatedRule } from '../standing/dated-rule.ts';
import { allowed, type Purpose, type Said, type Way } from './consent.ts';

export type ConsentRow = Said & {
  customerId: string;
  textVersion: number | null;
  way: Way;
  evidence: string | null;
  recordedBy: string;
  application: string;
};
export type Words = Record<Language, string>;
export type TextRow = DatedRule & { code: Purpose; texts: Words };

const select = sql`r.id, r.customer_id, r.purpose, r.channel, r.granted, r.pending, r.text_version, r.way, r.evidence, r.said_at,
  r.recorded_at, r.recorded_by, r.application`;

/** For each customer what was said last about each matter, by himself and as a first step, to whichever of his records that are shown as one. */
export async function lastRecords(db: SqlRunner, customerIds: readonly string[]): Promise<ConsentRow[][]> {
  const found = await rows<ConsentRow & { asked: string }>(
    db,
    sql`SELECT DISTINCT ON (asked.id, r.purpose, r.channel, r.pending) ${select}, asked.id AS asked
      FROM unnest(${[...customerIds]}::uuid[]) AS asked(id) JOIN consent_record r ON ${isOfCustomer('r.customer_id', sql`asked.id`)}
      ORDER BY asked.id, r.purpose, r.channel, r.pending, r.said_at DESC, r.recorded_at DESC, r.id DESC`,
  );
  return groupedInOrder(customerIds, found, 'asked');
}

/** All that was said, put down last first; a page for each of many customers. */
export const recordPages = (
  db: SqlRunner,
  customerIds: readonly string[],
  args: PageArguments,
): Promise<Connection<ConsentRow>[]> =>
  pagesByParent<ConsentRow>(db, {
    parents: [...customerIds],
    parentColumn: 'r.customer_id',
    ofCustomers: true,
    select,
    from: sql`consent_record AS r`,
    where: [],
    order: [
      { column: 'r.recorded_at', direction: 'desc', type: 'timestamptz' },
      { column: 'r.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });

export type NewRecord = Omit<ConsentRow, 'recordedAt' | 'recordedBy' | 'application'>;

/** Adds what was said and answers what is allowed after it. */
export async function addRecords(tx: CustomersTx, customerId: string, said: readonly NewRecord[]): Promise<string[]> {
  const { now: recordedAt, viewer } = tx;
  await tx.db.consentRecord.createMany({
    data: said.map((each) => ({ ...each, recordedAt, recordedBy: viewerId(viewer), application: viewer.client })),
  });
  return keepAllowed(tx, customerId);
}

/** Keeps in the record what its statements allow, and those of records that were merged into it. */
export async function keepAllowed(tx: CustomersTx, customerId: string): Promise<string[]> {
  const [last = []] = await lastRecords(tx.db, [customerId]);
  const consents = allowed(last);
  await execute(tx.db, sql`UPDATE customer SET consents = ${consents} WHERE id = ${customerId}::uuid`);
  return consents;
}

/** Every version of every text, the latest first. */
export const consentTexts = (db: SqlRunner): Promise<TextRow[]> =>
  rows(
    db,
    sql`SELECT purpose AS code, version, texts, in_force_from::text FROM consent_text ORDER BY purpose, version DESC`,
  );

/** Adds a version; answers its number. */
export async function saveText(
  tx: CustomersTx,
  { purpose, texts, inForceFrom }: { purpose: Purpose; texts: Words; inForceFrom: CalendarDay },
): Promise<number> {
  await execute(tx.db, sql`LOCK TABLE consent_text IN SHARE ROW EXCLUSIVE MODE`);
  const [added] = await rows<{ version: number }>(
    tx.db,
    sql`INSERT INTO consent_text (purpose, version, texts, in_force_from, published_at, published_by)
      SELECT ${purpose}, max(version) + 1, ${JSON.stringify(texts)}::jsonb, ${inForceFrom}::date, ${tx.now}::timestamptz,
             ${viewerId(tx.viewer)}
        FROM consent_text WHERE purpose = ${purpose} RETURNING version`,
  );
  return added?.version ?? 0;
}
