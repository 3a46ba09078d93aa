import { newPerson } from './made.ts';
import type { Mutations } from './world.ts';

/** Records of one and the same. */
export const duplicates: Mutations = {
  startDuplicateScan: {
    by: 'clerk',
    input: async ({ running }) => {
      await running.db.pool.query(`UPDATE duplicate_scan SET status = 'ENDED'`);
      return {};
    },
  },
  judgeDuplicate: {
    by: 'clerk',
    input: async ({ running }) => ({
      firstId: await newPerson(running),
      secondId: await newPerson(running),
      verdict: 'DIFFERENT',
    }),
  },
};
