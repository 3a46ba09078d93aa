/** Rows that were good when the file was read and are no more when they are written: they become faults. */
import type { Viewer } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { unknown } from '../import-files/named-records.ts';
import type { Decided } from './correct-rows.ts';
import { type Away, type JobRow, knownMobiles, turnAway } from './import-store.ts';
import { fieldOf, type OwnFields, ownLost, ownTaken, type Taken } from './own-fields.ts';

/** Leaves out rows with a value of a unique field that another customer has got since the preview: they become faults. */
export async function withoutTaken(
  tx: CustomersTx,
  job: JobRow,
  own: OwnFields,
  rows: readonly Decided[],
  importer: Viewer,
): Promise<Decided[]> {
  const taken = await ownTaken(tx.db, own, written(rows), importer);
  return without(tx, job, rows, taken, ({ text }) => ({ reason: 'TAKEN', params: { value: text } }));
}

/** Rows that are written, with the customer who is here whom each corrects. */
const written = (rows: readonly Decided[]) =>
  rows
    .filter(({ decision }) => decision !== 'SKIP')
    .map(({ record, values, matchId, decision }) => ({
      record,
      values,
      holder: decision === 'CREATE' ? null : matchId,
    }));

/** Leaves out rows that name a record or a person who is not there for the importer any more. */
export async function withoutLost(
  tx: CustomersTx,
  job: JobRow,
  own: OwnFields,
  rows: readonly Decided[],
  importer: Viewer,
): Promise<Decided[]> {
  const lost = await ownLost(tx.db, own, written(rows), importer);
  return without(tx, job, rows, lost, ({ definition, text }) => unknown(definition, text));
}

/** Turns rows away by a field of the firm: one fault a row. */
async function without(
  tx: CustomersTx,
  job: JobRow,
  rows: readonly Decided[],
  found: readonly Taken[],
  fault: (found: Taken) => Pick<Away, 'reason' | 'params'>,
): Promise<Decided[]> {
  const away = new Map(
    found.map((each) => {
      const { record } = each;
      const matchId = rows.find((row) => row.record === record)?.matchId ?? null;
      return [record, { record, matchId, field: fieldOf(each), ...fault(each) }] as const;
    }),
  );
  await turnAway(tx, job, [...away.values()]);
  return rows.filter(({ record }) => !away.has(record));
}

/** Leaves out rows whose mobile number another customer has got since the preview: they become faults. */
export async function withoutKnown(tx: CustomersTx, job: JobRow, rows: readonly Decided[]): Promise<Decided[]> {
  const known = await knownMobiles(
    tx.db,
    rows.flatMap(({ values }) => (values.mobile ? [values.mobile.e164] : [])),
  );
  // one whom the row means, and of whom it was said to create another, is no stranger
  const stranger = ({ values, matchId }: Decided) => {
    const holders = (values.mobile && known.get(values.mobile.e164)) ?? [];
    return holders.some(({ id }) => id === matchId) ? undefined : holders[0];
  };
  const away = rows.flatMap((row) => {
    const holder = row.decision === 'SKIP' ? undefined : stranger(row);
    if (!holder) return [];
    const params = { department: holder.departmentPath };
    return [{ record: row.record, matchId: row.matchId, field: 'mobile', reason: 'KNOWN_CUSTOMER', params } as const];
  });
  await turnAway(tx, job, away);
  const gone = new Set(away.map(({ record }) => record));
  return rows.filter(({ record }) => !gone.has(record));
}
