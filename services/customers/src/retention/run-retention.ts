import { type BlobStore, type Clock, isRefusal, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { erase } from '../erasure/erase-person.ts';
import {
  type Count,
  countDue,
  dueIds,
  endRows,
  filesOf,
  insertRun,
  lockDue,
  type RunRow,
  rulesOf,
} from './retention-store.ts';
import { cutoff, daysOf, kinds, type RetentionKind } from './rules.ts';

type Parts = { db: CustomersDatabase; clock: Clock; blobs: BlobStore; keepDays: number };
type Counts = RunRow['counts'];

const AT_ONCE = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The kinds that end, and before which instant what is theirs began. */
export async function cutoffs(db: CustomersDatabase['read'], now: Date): Promise<Map<RetentionKind, Date>> {
  const said = new Map((await rulesOf(db)).map((rule) => [rule.kind, rule]));
  return new Map(
    kinds.flatMap((kind) => {
      const days = daysOf(kind, said.get(kind));
      return days === null ? [] : [[kind, cutoff(now, days)] as const];
    }),
  );
}

/** What a run would end now; nothing is ended. */
export async function countAll(db: CustomersDatabase['read'], now: Date): Promise<Counts> {
  const counts: Counts = {};
  for (const [kind, before] of await cutoffs(db, now))
    counts[kind] = { records: await countDue(db, kind, before), kept: 0 };
  return counts;
}

/** Ends what is past its time, in small transactions: where it is cut off, the next run goes on. It is reported at its end. */
export async function runRetention(parts: Parts): Promise<void> {
  const { db, clock } = parts;
  const counts: Counts = {};
  for (const [kind, before] of await cutoffs(db.read, clock.now())) counts[kind] = await endKind(parts, kind, before);
  await db.transaction(systemActor(db.area, clock), async (tx) => {
    await insertRun(tx, { dry: false, by: null, counts });
    tx.audit({ action: 'retention.run', subject: ['Retention', 'customers'] });
  });
}

async function endKind(parts: Parts, kind: RetentionKind, before: Date): Promise<Count> {
  const count: Count = { records: 0, kept: 0 };
  let after = FIRST;
  while (true) {
    const ids = await dueIds(parts.db.read, kind, { before, after, most: AT_ONCE });
    if (ids.length === 0) return count;
    after = ids.at(-1) ?? after;
    const ended =
      kind === 'CALLERS' || kind === 'BIN' ? await endPersons(parts, kind, ids, before) : await end(parts, kind, ids);
    count.records += ended;
    count.kept += ids.length - ended;
  }
}

async function end(
  { db, clock, blobs }: Parts,
  kind: 'APPLICATIONS' | 'LOOKS' | 'IMPORT_FILES',
  ids: readonly string[],
) {
  // files first: a file whose row says that it is gone would never be looked for again
  if (kind === 'IMPORT_FILES') for (const file of await filesOf(db.read, ids)) await blobs.remove(file);
  return db.transaction(systemActor(db.area, clock), (tx) => endRows(tx, kind, ids));
}

/** Erases persons as anybody else is erased; whoever is held, owes or has something open is kept. */
async function endPersons(
  { db, clock, keepDays }: Parts,
  kind: 'CALLERS' | 'BIN',
  ids: readonly string[],
  before: Date,
): Promise<number> {
  let ended = 0;
  for (const id of ids) {
    ended += await db.transaction(systemActor(db.area, clock), async (tx) => {
      const person = await lockDue(tx, kind, id, before);
      if (!person) return 0;
      const erased = await erase(tx, person, 'RETENTION_ENDED', { today: clock.today(), keepDays });
      return isRefusal(erased) ? 0 : 1;
    });
  }
  return ended;
}
