import type { Running } from '../customers-bench.ts';
import { merging, versionOf } from '../merging-bench.ts';
import { budget } from './fields.ts';
import { newPerson } from './made.ts';
import type { Mutations } from './world.ts';

async function two(running: Running) {
  const [survivorId, absorbedId] = [await newPerson(running), await newPerson(running)];
  return {
    ...{ survivorId, absorbedId },
    survivorVersion: await versionOf(running, survivorId),
    absorbedVersion: await versionOf(running, absorbedId),
  };
}

/** Two records made one, and two again. */
export const mergingSamples: Mutations = {
  mergeCustomers: {
    by: 'clerk',
    input: async ({ running }) => ({
      ...(await two(running)),
      ...{ takeFields: ['MAIL'], takeCustomFields: [budget.key], reason: '同一人' },
    }),
  },
  unmergeCustomers: {
    by: 'clerk',
    input: async ({ running }) => ({
      mergeId: await merging(running, await newPerson(running), await newPerson(running)),
      reason: '是父子二人',
    }),
  },
};
