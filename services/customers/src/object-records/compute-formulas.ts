import { followDefinitions } from '@guanxi/fields';
import { type Clock, type Jobs, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { COMPUTE_OBJECT_JOB, fieldEntityOf } from '../objects/object-fields.ts';
import { anyObjectByKey } from '../objects/objects.ts';
import { recordsOf, saveFoundBy } from './record-store.ts';

const CHUNK = 500;

/** Computes formulas and search words anew over the records of one object, chunk by chunk. */
export const objectFieldJobs = ({ db, clock }: { db: CustomersDatabase; clock: Clock }): Jobs => ({
  [COMPUTE_OBJECT_JOB]: async (payload) => {
    const { key } = payload as { key: string };
    for (let after: string | null = null; ; ) {
      const { last }: { last: string | null } = await db.transaction(systemActor(db.area, clock), async (tx) => {
        const object = await anyObjectByKey(tx.db, key);
        if (!object) return { last: null };
        const chunk = await followDefinitions(tx, {
          entity: fieldEntityOf(object),
          table: recordsOf(object.id),
          own: async () => new Map(),
          after,
          size: CHUNK,
        });
        await saveFoundBy(tx.db, chunk.found);
        return chunk;
      });
      if (last === null) return;
      after = last;
    }
  },
});
