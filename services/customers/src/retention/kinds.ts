import type { Kinds } from '@guanxi/retention';
import { type BlobStore, type Clock, isRefusal, type Sql, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { erase } from '../erasure/erase-person.ts';
import { endRows, filesOf, lockDue, records } from './ended-store.ts';

type Parts = { db: CustomersDatabase; clock: Clock; blobs: BlobStore; keepDays: number };
type PersonKind = { records: Sql; end: (ids: readonly string[], before: Date) => Promise<number> };

/** What customers ends by age: defaults end what is no person's record. Each ends as it says. */
export function retained(parts: Parts): Kinds {
  const { db, clock, blobs } = parts;
  const actor = () => systemActor(db.area, clock);
  return {
    APPLICATIONS: {
      ...{ days: 180, least: 30, records: records.APPLICATIONS },
      end: (ids) => db.transaction(actor(), (tx) => endRows(tx, 'APPLICATIONS', ids)),
    },
    CALLERS: { days: null, least: 30, ...persons(parts, 'CALLERS') },
    IMPORT_FILES: {
      // an import can be undone while its rows are there
      ...{ days: 365, least: 90, records: records.IMPORT_FILES },
      end: async (ids) => {
        // files first: a file whose row says that it is gone would never be looked for again
        for (const file of await filesOf(db.read, ids)) await blobs.remove(file);
        return db.transaction(actor(), (tx) => endRows(tx, 'IMPORT_FILES', ids));
      },
    },
    LOOKS: {
      ...{ days: 1095, least: 180, records: records.LOOKS },
      end: (ids) => db.transaction(actor(), (tx) => endRows(tx, 'LOOKS', ids)),
    },
    BIN: { days: null, least: 30, ...persons(parts, 'BIN') },
  };
}

/** Erases persons as anybody else is erased; whoever is held, owes or has something open is kept. */
const persons = ({ db, clock, keepDays }: Parts, kind: 'CALLERS' | 'BIN'): PersonKind => ({
  records: records[kind],
  end: async (ids, before) => {
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
  },
});
