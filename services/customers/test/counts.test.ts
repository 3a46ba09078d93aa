import { execute, type PersonName } from '@guanxi/testing';
import { enter, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  const seen = { source: 'ACTIVITY', channel: 'IN_PERSON', campaign: '展会' };
  for (const asker of ['clerk', 'seller-east', 'seller-south', 'head-east'] as const) {
    await enter(running, { name: `甲${asker}`, source: seen }, asker);
    await enter(running, { kind: 'ORGANISATION', name: `乙${asker}`, basic: { province: '四川省' } }, asker);
    const moved = await enter(running, { name: `丙${asker}` }, asker);
    if (asker !== 'clerk')
      await mutate(running, asker, 'moveStage', { customerId: moved, to: 'OPPORTUNITY', reason: '已询价' }, '');
  }
});
afterAll(() => running?.stop());

const dimensions = ['STAGE', 'TIER', 'KIND', 'OWNER', 'SOURCE', 'CHANNEL', 'PROVINCE'] as const;
const people: PersonName[] = [
  'decision-maker',
  'head-east',
  'seller-east',
  'seller-south',
  'clerk',
  'agent',
  'marketer',
  'administrator',
  'partner',
  'member',
];
const filters = [
  {},
  { kind: 'PERSON' },
  { stages: ['OPPORTUNITY'], createdFrom: '2026-01-01' },
  { stageFrom: '2026-11-24', stageTo: '2026-11-24' },
];

const counts = async (asker: PersonName, by: string, filter: object) =>
  (
    await execute(
      running,
      asker,
      'query ($by: CustomerDimension!, $filter: CustomerFilter) { customerCounts(by: $by, filter: $filter) { definition asOf total groups { key count filter } } }',
      { by, filter },
    )
  ).data.customerCounts;
const length = async (asker: PersonName, filter: object) =>
  (
    await execute(
      running,
      asker,
      'query ($filter: CustomerFilter) { customers(filter: $filter, first: 200) { totalCount nodes { id } } }',
      { filter },
    )
  ).data.customers;

describe('figures', () => {
  test.each(people)('W01 every figure that %s sees is the length of the list it opens', async (asker) => {
    for (const by of dimensions)
      for (const filter of filters) {
        const { definition, total, groups } = await counts(asker, by, filter);
        expect(definition).toBe(`customers.${by}`);
        expect(groups.reduce((sum: number, each: { count: number }) => sum + each.count, 0)).toBe(total);
        for (const group of groups) {
          const list = await length(asker, JSON.parse(group.filter));
          expect([asker, by, group.filter, list.totalCount, list.nodes.length]).toEqual([
            asker,
            by,
            group.filter,
            group.count,
            group.count,
          ]);
        }
      }
  });

  test('W01 a seller counts his own, a head his department, and who sees nobody counts nobody', async () => {
    const total = async (asker: PersonName) => (await counts(asker, 'KIND', {})).total;
    expect(await total('decision-maker')).toBe(12);
    expect(await total('head-east')).toBe(9);
    expect(await total('seller-south')).toBe(3);
    expect(await total('administrator')).toBe(0);
    expect(await total('member')).toBe(0);
  });
});
