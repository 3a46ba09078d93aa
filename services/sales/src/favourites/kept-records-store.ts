import { rows, type SqlRunner, sql, type Viewer, viewerId } from '@guanxi/runtime';
import type { Tx } from '../context.ts';

export type Kind = 'FAVOURITE' | 'RECENT';
export type KeptRow = { typename: string; recordId: string; at: Date };
export type RecordKey = { typename: string; id: string };

/** How many of each are kept. */
export const KEPT: Readonly<Record<Kind, number>> = { FAVOURITE: 100, RECENT: 50 };

/** The viewer's own: favourites in the order in which he marked them, visits the latest first. */
export const keptRecords = (db: SqlRunner, viewer: Viewer, kind: Kind): Promise<KeptRow[]> =>
  rows(
    db,
    sql`SELECT k.typename, k.record_id, k.at FROM kept_record k
      WHERE k.person_id = ${viewerId(viewer)}::uuid AND k.kind = ${kind}
      ORDER BY ${kind === 'RECENT' ? sql`k.at DESC` : sql`k.at`}, k.typename, k.record_id LIMIT ${KEPT[kind]}`,
  );

/** How many the person keeps; one transaction at a time counts and adds. */
export async function countKept(tx: Tx, personId: string, kind: Kind): Promise<number> {
  await tx.db.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtext('sales.kept-records'), hashtext(${personId}))`);
  return tx.db.keptRecord.count({ where: { personId, kind } });
}

/** Keeps a record; one that is kept already stays in its place. Answers whether it is new. */
export async function addKept(tx: Tx, personId: string, kind: Kind, { typename, id }: RecordKey): Promise<boolean> {
  const data = [{ personId, kind, typename, recordId: id, at: tx.now }];
  return (await tx.db.keptRecord.createMany({ data, skipDuplicates: true })).count === 1;
}

/** Puts a record first and drops what is beyond the limit. */
export async function moveToFront(tx: Tx, personId: string, kind: Kind, { typename, id }: RecordKey): Promise<void> {
  const key = { personId, kind, typename, recordId: id };
  await tx.db.keptRecord.upsert({
    where: { personId_kind_typename_recordId: key },
    create: { ...key, at: tx.now },
    update: { at: tx.now },
  });
  await tx.db.$executeRaw(sql`DELETE FROM kept_record k USING (
      SELECT typename, record_id FROM kept_record WHERE person_id = ${personId}::uuid AND kind = ${kind}
      ORDER BY at DESC, typename, record_id OFFSET ${KEPT[kind]}) AS beyond
    WHERE k.person_id = ${personId}::uuid AND k.kind = ${kind} AND k.typename = beyond.typename AND k.record_id = beyond.record_id`);
}

export async function dropKept(tx: Tx, personId: string, kind: Kind, { typename, id }: RecordKey): Promise<void> {
  await tx.db.keptRecord.deleteMany({ where: { personId, kind, typename, recordId: id } });
}

/** People are gone: what they kept, and that others kept them. */
export async function forgetKept(tx: Tx, customerIds: readonly string[]): Promise<void> {
  const ids = { in: [...customerIds] };
  await tx.db.keptRecord.deleteMany({ where: { OR: [{ personId: ids }, { typename: 'Customer', recordId: ids }] } });
}
