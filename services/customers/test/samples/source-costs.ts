import { mutate, type Running } from '../customers-bench.ts';
import { campaign } from './made.ts';
import type { Mutations } from './world.ts';

/** What was spent on something; its id. */
export async function spend(running: Running, on: object): Promise<string> {
  const input = { spentOn: '2026-11-20', amount: '1200.50', ...on };
  const done = await mutate(running, 'marketer', 'recordSourceCost', input, '... on RecordSourceCostSuccess { cost { id } }');
  return done.cost.id;
}

export const sourceCosts: Mutations = {
  recordSourceCost: {
    by: 'marketer',
    input: () => ({
      ...{ spentOn: '2026-11-20', amount: '1200.50', remark: '展位费' },
      ...{ source: 'ACTIVITY', channel: 'IN_PERSON', campaign },
    }),
  },
  withdrawSourceCost: {
    by: 'marketer',
    input: async ({ running }) => ({ costId: await spend(running, {}), reason: '重复录入' }),
  },
};
