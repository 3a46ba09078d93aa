import { mutate, type Running } from '../customers-bench.ts';
import { newPerson } from './made.ts';
import type { Mutations } from './world.ts';

/** A need that stands on the day of the samples. */
export const need = { kind: 'FAIR', fromDay: '2026-11-01', toDay: '2030-12-31', note: '成都展位' };
export const addNeed = async (running: Running, customerId: string): Promise<string> =>
  (
    await mutate(
      running,
      'clerk',
      'recordNeed',
      { customerId, ...need },
      '... on RecordNeedSuccess { need { id } }',
    )
  ).need.id;

/** What customers need between which days. */
export const needSamples: Mutations = {
  recordNeed: { by: 'clerk', input: async ({ running }) => ({ customerId: await newPerson(running), ...need }) },
  changeNeed: {
    by: 'clerk',
    input: async ({ running }) => ({
      needId: await addNeed(running, await newPerson(running)),
      expectedVersion: 1,
      ...need,
    }),
  },
  removeNeed: {
    by: 'clerk',
    input: async ({ running }) => ({
      needId: await addNeed(running, await newPerson(running)),
      reason: '录错客户',
    }),
  },
};
