import { followDefinitions } from '@guanxi/fields';
import type { Clock, Jobs } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { COMPUTE_OBJECT_JOB, fieldEntityOf } from '../objects/object-fields.ts';
import { anyObjectByKey } from '../objects/objects.ts';
import { recordsOf, saveFoundBy } from './record-store.ts';

/** Computes formulas and search words anew over the records of one object. */
export const objectFieldJobs = (work: { db: CustomersDatabase; clock: Clock }): Jobs => ({
  [COMPUTE_OBJECT_JOB]: (payload) =>
    followDefinitions(work, async ({ db }) => {
      const object = await anyObjectByKey(db, (payload as { key: string }).key);
      return (
        object && {
          entity: fieldEntityOf(object),
          table: recordsOf(object.id),
          own: async () => new Map(),
          saveFound: (found) => saveFoundBy(db, found),
        }
      );
    }),
});
