import { type Clock, type Database, type Sql, type SqlRunner, systemActor } from '@guanxi/runtime';
import { type Count, type Counts, countDue, dueIds, insertRun, rulesOf } from './retention-store.ts';
import { cutoff, daysOf, type KindRule } from './rules.ts';

/** A kind of data that ends by age. */
export type RetainedKind = KindRule & {
  /** `id`, `name`, `since`, `customer_id` of all records of the kind; whoever is held is among them. */
  records: Sql;
  /** Ends records that are past their time. @returns how many of them; the others were kept */
  end: (ids: readonly string[], before: Date) => Promise<number>;
};
export type Kinds = Readonly<Record<string, RetainedKind>>;
/** What a service keeps, and for how long. */
export type Retained = { db: Pick<Database, 'area' | 'read' | 'transaction'>; clock: Clock; kinds: Kinds };

const AT_ONCE = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The kinds that end, and before which instant what is theirs began. */
export async function cutoffs(db: SqlRunner, kinds: Kinds, now: Date): Promise<Map<string, Date>> {
  const said = new Map((await rulesOf(db)).map((rule) => [rule.kind, rule]));
  return new Map(
    Object.entries(kinds).flatMap(([kind, rule]) => {
      const days = daysOf(rule, said.get(kind));
      return days === null ? [] : [[kind, cutoff(now, days)] as const];
    }),
  );
}

/** What a run would end now; nothing is ended. */
export async function countAll(db: SqlRunner, kinds: Kinds, now: Date): Promise<Counts> {
  const counts: Counts = {};
  for (const [kind, before] of await cutoffs(db, kinds, now)) {
    const { records } = kinds[kind] as RetainedKind;
    counts[kind] = { records: await countDue(db, records, before), kept: 0 };
  }
  return counts;
}

/** Ends what is past its time, in small transactions: where it is cut off, the next run goes on. It is reported at its end. */
export async function runRetention({ db, clock, kinds }: Retained): Promise<void> {
  const counts: Counts = {};
  for (const [kind, before] of await cutoffs(db.read, kinds, clock.now()))
    counts[kind] = await endKind(db.read, kinds[kind] as RetainedKind, before);
  await db.transaction(systemActor(db.area, clock), async (tx) => {
    await insertRun(tx, { dry: false, by: null, counts });
    tx.audit({ action: 'retention.run', subject: ['Retention', db.area] });
  });
}

async function endKind(db: SqlRunner, { records, end }: RetainedKind, before: Date): Promise<Count> {
  const count: Count = { records: 0, kept: 0 };
  let after = FIRST;
  while (true) {
    const ids = await dueIds(db, records, { before, after, most: AT_ONCE });
    if (ids.length === 0) return count;
    after = ids.at(-1) ?? after;
    const ended = await end(ids, before);
    count.records += ended;
    count.kept += ids.length - ended;
  }
}
