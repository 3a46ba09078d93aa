import { followDefinitions } from '@guanxi/fields';
import { type Clock, type Jobs, raw } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import type { FieldEntity } from '../generated/graphql.ts';
import { COMPUTE_JOB, entities } from './entities.ts';
import { operandsOfMany, saveTokensOfMany } from './references-store.ts';

/** Computes formulas and search words anew over all records of a kind: queued where definitions change them. */
export const fieldJobs = (work: { db: CustomersDatabase; clock: Clock }): Jobs => ({
  [COMPUTE_JOB]: (payload) => {
    const { entity: kind } = payload as { entity: FieldEntity };
    return followDefinitions(work, async ({ db }) => ({
      entity: entities[kind],
      table: raw(entities[kind].rows),
      own: (ids) => operandsOfMany(db, kind, ids),
      saveFound: (found) => saveTokensOfMany(db, kind, found),
    }));
  },
});
