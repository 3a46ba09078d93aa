/** Marks that fell by a change of many, and stand again where it is taken back from a record that is then what was marked. */
import { createHash } from 'node:crypto';
import { definitionsOf, valuesOf } from '@guanxi/fields';
import type { SqlRunner } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { entities } from '../fields/entities.ts';
import { type CustomerRow, columnOf, type ReviewColumns } from '../record/records.ts';
import { reviewedColumns } from './review.ts';
import { saveMarksAgain } from './review-store.ts';

/** The marks of a record, and what it was when they stood: a digest of all that is reviewed. */
export type Sealed = { marks: ReviewColumns; digest: string };

const isMarked = ({ review }: Pick<CustomerRow, 'review'>): boolean => review !== 'NONE';

/** The marks that stand on records, by their ids; asked before a change. */
export async function sealsOf(db: SqlRunner, records: readonly CustomerRow[]): Promise<Map<string, Sealed>> {
  const marked = records.filter(isMarked);
  const digests = await digestsOf(db, marked);
  return new Map(
    marked.map(({ review, firstReviewedAt, firstReviewedBy, secondReviewedAt, secondReviewedBy, id }) => [
      id,
      {
        marks: { review, firstReviewedAt, firstReviewedBy, secondReviewedAt, secondReviewedBy },
        digest: digests.get(id) ?? '',
      },
    ]),
  );
}

/** Lets marks stand again on records as they are now, where no other has been given since. */
export async function unseal(tx: CustomersTx, records: readonly { row: CustomerRow; sealed: Sealed }[]): Promise<void> {
  const bare = records.filter(({ row }) => !isMarked(row));
  const digests = await digestsOf(
    tx.db,
    bare.map(({ row }) => row),
  );
  const same = bare.filter(({ row, sealed }) => digests.get(row.id) === sealed.digest);
  await saveMarksAgain(
    tx,
    same.map(({ row, sealed }) => ({ id: row.id, ...sealed.marks })),
  );
  for (const { row } of same) tx.audit({ action: 'review.restored', subject: ['Customer', row.id] });
}

async function digestsOf(db: SqlRunner, records: readonly CustomerRow[]): Promise<Map<string, string>> {
  if (records.length === 0) return new Map();
  const own = (await definitionsOf(db, entities.CUSTOMER)).filter(
    ({ kind, retiredAt }) => kind !== 'FORMULA' && !retiredAt,
  );
  const ids = new Set(own.map(({ id }) => id));
  const recordIds = records.map(({ id }) => id);
  const held = ids.size === 0 ? [] : await valuesOf(db, entities.CUSTOMER, recordIds);
  const byRecord = Map.groupBy(
    held.filter(({ fieldId }) => ids.has(fieldId)),
    ({ recordId }) => recordId,
  );
  return new Map(
    records.map((row) => {
      const columns = Object.entries(row).filter(([name]) => reviewedColumns.has(columnOf(name)));
      const content = JSON.stringify([columns.sort(([a], [b]) => (a < b ? -1 : 1)), byRecord.get(row.id) ?? []]);
      return [row.id, createHash('sha256').update(content).digest('hex')];
    }),
  );
}
