/** Rows of merges, and which record shows which. The only file of this feature that knows SQL. */
import type { TakenValues } from '@guanxi/fields';
import {
  type Connection,
  execute,
  inOrder,
  newId,
  type PageArguments,
  pagesByParent,
  rows,
  type SqlRunner,
  saveSurvivor,
  sql,
  viewerId,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { Customer, CustomerMerge } from '../generated/prisma/client.ts';
import type { CustomerRow } from '../record/records.ts';
import type { TakenField } from './taken-fields.ts';

type TakenParts = { fields: TakenField[]; customFields: TakenValues[] };
export type MergeRow = Omit<CustomerMerge, keyof TakenParts> & TakenParts;
const columns = sql`m.id, m.survivor_id, m.absorbed_id, m.fields, m.custom_fields, m.reason, m.merged_at, m.merged_by, m.unmerged_at, m.unmerged_by,
  m.unmerge_reason`;

export type Merging = Pick<MergeRow, 'survivorId' | 'absorbedId' | 'reason'> & Readonly<TakenParts>;

/** Puts a merge down; answers its id. */
export async function saveMerge(tx: CustomersTx, merging: Merging): Promise<string> {
  const id = newId();
  const { survivorId, absorbedId, fields, customFields, reason } = merging;
  await execute(
    tx.db,
    sql`INSERT INTO customer_merge (id, survivor_id, absorbed_id, fields, custom_fields, reason, merged_at, merged_by)
      VALUES (${id}::uuid, ${survivorId}::uuid, ${absorbedId}::uuid, ${JSON.stringify(fields)}::jsonb,
        ${JSON.stringify(customFields)}::jsonb, ${reason}, ${tx.now}::timestamptz, ${viewerId(tx.viewer)})`,
  );
  return id;
}

/** A merge that stands, with the record that shows it: the survivor, or the one into which that was merged since. */
export async function findStanding(db: SqlRunner, id: string): Promise<(MergeRow & { shownId: string }) | undefined> {
  const [found] = await rows<MergeRow & { shownId: string }>(
    db,
    sql`SELECT ${columns}, coalesce(s.merged_into, s.id) AS shown_id FROM customer_merge m JOIN customer s ON s.id = m.survivor_id
      WHERE m.id = ${id}::uuid AND m.unmerged_at IS NULL`,
  );
  return found;
}

/** Merges into one record that stand, in the order in which they were made. */
export const standingMergesInto = (db: SqlRunner, survivorId: string): Promise<MergeRow[]> =>
  rows(
    db,
    sql`SELECT ${columns} FROM customer_merge m WHERE m.survivor_id = ${survivorId}::uuid AND m.unmerged_at IS NULL
      ORDER BY m.merged_at, m.id`,
  );

/** The merge that stands of a record into another. */
export async function standingMergeOf(db: SqlRunner, absorbedId: string): Promise<MergeRow | undefined> {
  const [found] = await rows<MergeRow>(
    db,
    sql`SELECT ${columns} FROM customer_merge m WHERE m.absorbed_id = ${absorbedId}::uuid AND m.unmerged_at IS NULL`,
  );
  return found;
}

/** Puts down anew what a merge is to give back. */
export const rewriteTaken = (tx: CustomersTx, { id, fields, customFields }: { id: string } & TakenParts) =>
  execute(
    tx.db,
    sql`UPDATE customer_merge SET fields = ${JSON.stringify(fields)}::jsonb, custom_fields = ${JSON.stringify(customFields)}::jsonb
      WHERE id = ${id}::uuid`,
  );

export const endMerge = (tx: CustomersTx, id: string, reason: string | null) =>
  execute(
    tx.db,
    sql`UPDATE customer_merge SET unmerged_at = ${tx.now}::timestamptz, unmerged_by = ${viewerId(tx.viewer)}, unmerge_reason = ${reason}
      WHERE id = ${id}::uuid`,
  );

/** When the last of the merges among some records was made. @throws when there is none */
export async function lastMergeOf(db: SqlRunner, ids: readonly string[]): Promise<Date> {
  const [row] = await rows<{ at: Date | null }>(
    db,
    sql`SELECT max(merged_at) AS at FROM customer_merge WHERE absorbed_id = ANY(${[...ids]}::uuid[]) AND unmerged_at IS NULL`,
  );
  if (!row?.at) throw new Error('these records were not merged');
  return row.at;
}

/** The records that stand under one by merges that stand, from it downwards; itself among them. */
export const recordsUnder = async (db: SqlRunner, id: string): Promise<string[]> =>
  (
    await rows<{ id: string }>(
      db,
      sql`WITH RECURSIVE under AS (
          SELECT ${id}::uuid AS id
          UNION SELECT m.absorbed_id FROM customer_merge m JOIN under ON m.survivor_id = under.id WHERE m.unmerged_at IS NULL)
        SELECT id FROM under ORDER BY id`,
    )
  ).map((row) => row.id);

/** Puts records out of sight behind the one that shows them. Where one had taken in others, it stands for itself alone. */
export async function hide(tx: CustomersTx, ids: readonly string[], shownId: string): Promise<void> {
  await standAlone(tx, ids);
  await execute(
    tx.db,
    sql`UPDATE customer SET merged_into = ${shownId}::uuid, deleted_at = ${tx.now}::timestamptz WHERE id = ANY(${[...ids]}::uuid[])`,
  );
  await saveSurvivor(tx.db, ids, shownId);
}

/** Brings a record back into sight, and with it those that it had taken in, behind itself. */
export async function show(tx: CustomersTx, id: string, behind: readonly string[]): Promise<void> {
  await execute(tx.db, sql`UPDATE customer SET merged_into = NULL, deleted_at = NULL WHERE id = ${id}::uuid`);
  await saveSurvivor(tx.db, [id], null);
  if (behind.length === 0) return;
  await execute(tx.db, sql`UPDATE customer SET merged_into = ${id}::uuid WHERE id = ANY(${[...behind]}::uuid[])`);
  await saveSurvivor(tx.db, behind, id);
  await standTogether(tx, id);
}

/** From now on the record shows where all stand together, and keeps apart where it stands by itself. */
export const standTogether = (tx: CustomersTx, id: string) =>
  execute(
    tx.db,
    sql`UPDATE customer SET own_stage = stage, own_stage_since = stage_since, own_tier = tier, own_tags = tags
      WHERE id = ${id}::uuid AND own_stage IS NULL`,
  );

/** The records show again where they stand by themselves. */
export const standAlone = (tx: CustomersTx, ids: readonly string[]) =>
  execute(
    tx.db,
    sql`UPDATE customer SET stage = own_stage, stage_since = own_stage_since, tier = own_tier,
        tier_version = tier_version + CASE WHEN tier IS DISTINCT FROM own_tier THEN 1 ELSE 0 END,
        tags = own_tags, own_stage = NULL, own_stage_since = NULL, own_tier = NULL, own_tags = '{}'
      WHERE id = ANY(${[...ids]}::uuid[]) AND own_stage IS NOT NULL`,
  );

/** Locks a record that is out of sight, to give it back what it held. */
export async function lockHidden(tx: CustomersTx, id: string): Promise<CustomerRow | undefined> {
  const [row] = await rows<CustomerRow>(tx.db, sql`SELECT * FROM customer WHERE id = ${id}::uuid FOR UPDATE`);
  return row;
}

const withAbsorbed = sql`customer_merge m JOIN customer a ON a.id = m.absorbed_id`;
const named = sql`jsonb_build_object('id', a.id, 'kind', a.kind, 'number', a.number, 'name', a.name,
  'departmentPath', a.department_path, 'createdAt', a.created_at) AS absorbed`;

export type MergedRow = MergeRow & {
  absorbed: Pick<CustomerRow, 'id' | 'kind' | 'number' | 'name' | 'departmentPath'> & { createdAt: string };
};

/** Merges of each of some customers, the latest first, with the records that they took in. */
export const mergePages = (
  db: SqlRunner,
  customerIds: readonly string[],
  args: PageArguments,
): Promise<Connection<MergedRow>[]> =>
  pagesByParent<MergedRow>(db, {
    parents: [...customerIds],
    parentColumn: 'm.survivor_id',
    ofCustomers: true,
    select: sql`${columns}, ${named}`,
    from: withAbsorbed,
    where: [],
    order: [
      { column: 'm.merged_at', direction: 'desc', type: 'timestamptz' },
      { column: 'm.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });

export async function findMerge(db: SqlRunner, id: string): Promise<MergedRow | undefined> {
  const [found] = await rows<MergedRow>(
    db,
    sql`SELECT ${columns}, ${named} FROM ${withAbsorbed} WHERE m.id = ${id}::uuid`,
  );
  return found;
}

/** Records as they are, also those out of sight; in the order asked. */
export const recordsOf = async (db: SqlRunner, ids: readonly string[]): Promise<(Customer | undefined)[]> =>
  inOrder(ids, await rows<Customer>(db, sql`SELECT * FROM customer WHERE id = ANY(${[...ids]}::uuid[])`), 'id');
