import { followDefinitions } from '@guanxi/fields';
import { type Clock, type Jobs, raw, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { COMPUTE_JOB, entities } from './entities.ts';
import { operandsOfMany, saveTokensOfMany } from './references-store.ts';

const CHUNK = 500;

/** Computes formulas and search words anew over all customers, chunk by chunk: queued where definitions change them. */
export const fieldJobs = ({ db, clock }: { db: CustomersDatabase; clock: Clock }): Jobs => ({
  [COMPUTE_JOB]: async () => {
    for (let after: string | null = null; ; ) {
      const { last }: { last: string | null } = await db.transaction(systemActor(db.area, clock), async (tx) => {
        const chunk = await followDefinitions(tx, {
          entity: entities.CUSTOMER,
          table: raw('customer'),
          own: (ids) => operandsOfMany(tx.db, ids),
          after,
          size: CHUNK,
        });
        await saveTokensOfMany(tx.db, chunk.found);
        return chunk;
      });
      if (last === null) return;
      after = last;
    }
  },
});
