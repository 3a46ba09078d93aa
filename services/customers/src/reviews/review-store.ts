/** Rows of marks and their steps. The only file of this feature that knows SQL; the trigger that drops marks stands in its migration. */
import {
  type Connection,
  execute,
  newId,
  type PageArguments,
  pagesByParent,
  raw,
  rows,
  type Sql,
  type SqlRunner,
  sql,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { ReviewColumns } from '../record/records.ts';
import type { Kind, Mark } from './review.ts';

/** Where each kind of record stands, and by which column a step names it. */
export const tables = {
  CUSTOMER: { kind: 'CUSTOMER', rows: raw('customer'), step: raw('customer_id') },
  CONTACT: { kind: 'CONTACT', rows: raw('contact'), step: raw('contact_id') },
} as const satisfies Record<Kind, { kind: Kind; rows: Sql; step: Sql }>;
export type Table = (typeof tables)[Kind];

export type ReviewStepRow = {
  id: string;
  of: Kind;
  kind: string;
  reason: string | null;
  fields: string[];
  actorKind: string;
  actor: string;
  at: Date;
};

/** What was done, the latest first; a page for each of many records of one kind. */
export const reviewStepPages = (
  db: SqlRunner,
  of: Kind,
  ids: readonly string[],
  args: PageArguments,
): Promise<Connection<ReviewStepRow>[]> =>
  pagesByParent<ReviewStepRow>(db, {
    parents: [...ids],
    parentColumn: of === 'CUSTOMER' ? 's.customer_id' : 's.contact_id',
    select: sql`s.id, ${of} AS of, s.kind, s.reason, s.fields, s.actor_kind, s.actor, s.at`,
    from: sql`review_step AS s`,
    where: [],
    order: [
      { column: 's.at', direction: 'desc', type: 'timestamptz' },
      { column: 's.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });

type Act = { employee: string; reason: string | null };

/** Puts a mark on a locked record. */
export async function saveMark(tx: CustomersTx, table: Table, id: string, mark: Mark, act: Act): Promise<void> {
  const set =
    mark === 'FIRST'
      ? sql`first_reviewed_at = ${tx.now}::timestamptz, first_reviewed_by = ${act.employee}::uuid`
      : sql`second_reviewed_at = ${tx.now}::timestamptz, second_reviewed_by = ${act.employee}::uuid`;
  await execute(tx.db, sql`UPDATE ${table.rows} SET review = ${mark}, ${set} WHERE id = ${id}::uuid`);
  await saveStep(tx, table, id, mark, act);
}

/** Takes the marks off a locked record: it is to be corrected. */
export async function saveReturn(tx: CustomersTx, table: Table, id: string, act: Act): Promise<void> {
  await execute(
    tx.db,
    sql`UPDATE ${table.rows} SET review = 'RETURNED', first_reviewed_at = NULL, first_reviewed_by = NULL,
      second_reviewed_at = NULL, second_reviewed_by = NULL WHERE id = ${id}::uuid`,
  );
  await saveStep(tx, table, id, 'RETURNED', act);
}

const saveStep = (tx: CustomersTx, table: Table, id: string, kind: string, { employee, reason }: Act) =>
  execute(
    tx.db,
    sql`INSERT INTO review_step (id, ${table.step}, kind, reason, actor_kind, actor, at)
      VALUES (${newId()}::uuid, ${id}::uuid, ${kind}, ${reason}, 'EMPLOYEE', ${employee}, ${tx.now}::timestamptz)`,
  );

/** Puts marks of customers back that stood before a change was taken back, with a step for each record. */
export async function saveMarksAgain(
  tx: CustomersTx,
  marks: readonly ({ id: string } & ReviewColumns)[],
): Promise<void> {
  if (marks.length === 0) return;
  const given = JSON.stringify(marks.map((each) => ({ ...each, step: newId() })));
  await execute(
    tx.db,
    sql`WITH given AS (SELECT * FROM jsonb_to_recordset(${given}::jsonb) AS g(id uuid, step uuid, review text,
          "firstReviewedAt" timestamptz, "firstReviewedBy" uuid, "secondReviewedAt" timestamptz, "secondReviewedBy" uuid)),
        marked AS (UPDATE customer c SET review = g.review, first_reviewed_at = g."firstReviewedAt",
            first_reviewed_by = g."firstReviewedBy", second_reviewed_at = g."secondReviewedAt",
            second_reviewed_by = g."secondReviewedBy" FROM given g WHERE c.id = g.id)
      INSERT INTO review_step (id, customer_id, kind, actor_kind, actor, at)
        SELECT g.step, g.id, 'RESTORED', w.who ->> 'actorKind', w.who ->> 'actor', ${tx.now}::timestamptz
          FROM given g, (SELECT current_setting('guanxi.change')::jsonb AS who) w`,
  );
}

/** Whether marks that stood on a record have fallen since its row was read. */
export async function haveMarksFallen(
  tx: CustomersTx,
  kind: Kind,
  { id, review }: { id: string; review: string },
): Promise<boolean> {
  if (review !== 'FIRST' && review !== 'SECOND') return false;
  const [now] = await rows<{ review: string }>(
    tx.db,
    sql`SELECT review FROM ${tables[kind].rows} WHERE id = ${id}::uuid`,
  );
  return now?.review === 'NONE';
}
