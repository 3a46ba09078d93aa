import { followDefinitions } from '@guanxi/fields';
import { type Clock, type Jobs, raw } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { COMPUTE_JOB, entities } from './entities.ts';
import { operandsOfMany, saveTokensOfMany } from './references-store.ts';

/** Computes formulas and search words anew over all customers: queued where definitions change them. */
export const fieldJobs = (work: { db: CustomersDatabase; clock: Clock }): Jobs => ({
  [COMPUTE_JOB]: () =>
    followDefinitions(work, async ({ db }) => ({
      entity: entities.CUSTOMER,
      table: raw('customer'),
      own: (ids) => operandsOfMany(db, ids),
      saveFound: (found) => saveTokensOfMany(db, found),
    })),
});
