import { countStatements, execute, type PersonName } from '@guanxi/testing';
import fc from 'fast-check';
import type { CustomerFilter } from '../src/generated/graphql.ts';
import { enter, mutate, type Running, startCustomers } from './customers-bench.ts';

type Known = { name: string; kind: 'PERSON' | 'ORGANISATION'; stage: string; province: string | null; south: boolean };
/** Every kind in every stage, from a province, another and none, of two departments. */
const known: Known[] = (['PERSON', 'ORGANISATION'] as const).flatMap((kind) =>
  (['POTENTIAL', 'OPPORTUNITY'] as const).flatMap((stage) =>
    ['510000', '310000', null].flatMap((province) =>
      [false, true].map((south) => ({
        name: [kind === 'PERSON' ? '人' : '企', stage[0], province ?? '无', south ? '南' : '东'].join(''),
        kind,
        stage,
        province,
        south,
      })),
    ),
  ),
);
const hidden = '13512345678';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  for (const { name, kind, stage, province, south } of known) {
    const seller = south ? 'seller-south' : 'seller-east';
    const basic = { ...(province ? { province } : {}), ...(name === '人P无南' ? { mobile: hidden } : {}) };
    const id = await enter(running, { name, kind, basic }, seller);
    if (stage === 'OPPORTUNITY')
      await mutate(running, seller, 'moveStage', { customerId: id, to: stage, reason: '已询价' }, '');
  }
});
afterAll(() => running?.stop());

const ask = (asker: PersonName, filter: object, args = 'first: 200', options = {}) =>
  execute(
    running,
    asker,
    `query ($filter: CustomerFilter) { customers(filter: $filter, ${args}) {
      totalCount nodes { id name } pageInfo { hasNextPage endCursor } } }`,
    { filter },
    options,
  );
type Listed = {
  totalCount: number;
  nodes: { id: string; name: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};
const listed = async (filter: object, asker: PersonName = 'decision-maker'): Promise<string[]> => {
  const { customers }: { customers: Listed } = (await ask(asker, filter)).data;
  expect(customers.totalCount).toBe(customers.nodes.length);
  return customers.nodes.map(({ name }) => name).sort();
};
const those = (holds: (customer: Known) => boolean) =>
  known
    .filter(holds)
    .map(({ name }) => name)
    .sort();

describe('A06 groups of the customer filter', () => {
  test('A06 a list holds what is all of `and`, one of `or` and not `not`, beside the filter’s own fields', async () => {
    expect(await listed({ kind: 'PERSON', or: [{ stages: ['OPPORTUNITY'] }, { provinces: ['510000'] }] })).toEqual(
      those((one) => one.kind === 'PERSON' && (one.stage === 'OPPORTUNITY' || one.province === '510000')),
    );
    expect(
      await listed({ and: [{ kind: 'PERSON' }, { or: [{ provinces: ['310000'] }, { departmentPath: '/south' }] }] }),
    ).toEqual(those((one) => one.kind === 'PERSON' && (one.province === '310000' || one.south)));
    expect(
      await listed({ not: { or: [{ kind: 'PERSON', stages: ['OPPORTUNITY'] }, { departmentPath: '/south' }] } }),
    ).toEqual(those((one) => !((one.kind === 'PERSON' && one.stage === 'OPPORTUNITY') || one.south)));
  });

  test('A06 who has no province is not from Sichuan, and not not so', async () => {
    expect(await listed({ not: { provinces: ['510000'] } })).toEqual(those((one) => one.province !== '510000'));
    expect(await listed({ not: { not: { provinces: ['510000'] } } })).toEqual(
      those((one) => one.province === '510000'),
    );
  });

  test('A06 whatever is nested within the bounds yields the rows that hold by its meaning', async () => {
    const own = fc.record(
      {
        kind: fc.constantFrom('PERSON' as const, 'ORGANISATION' as const),
        stages: fc.subarray(['POTENTIAL', 'OPPORTUNITY'] as const, { minLength: 1 }),
        provinces: fc.subarray(['510000', '310000'], { minLength: 1 }),
        departmentPath: fc.constantFrom('/east', '/south'),
      },
      { requiredKeys: [] },
    );
    const { filter } = fc.letrec<{ filter: CustomerFilter }>((tie) => ({
      filter: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        own as fc.Arbitrary<CustomerFilter>,
        fc
          .tuple(
            own,
            fc.record(
              {
                and: fc.array(tie('filter'), { minLength: 1, maxLength: 2 }),
                or: fc.array(tie('filter'), { minLength: 1, maxLength: 2 }),
                not: tie('filter'),
              },
              { requiredKeys: [] },
            ),
          )
          .map(([fields, groups]) => ({ ...fields, ...groups }) as CustomerFilter),
      ),
    }));
    const holds = (one: Known, wanted: CustomerFilter): boolean =>
      (!wanted.kind || wanted.kind === one.kind) &&
      (!wanted.stages || wanted.stages.some((stage) => stage === one.stage)) &&
      (!wanted.provinces || (one.province !== null && wanted.provinces.includes(one.province))) &&
      (!wanted.departmentPath || (wanted.departmentPath === '/south') === one.south) &&
      (wanted.and ?? []).every((group) => holds(one, group)) &&
      (!wanted.or || wanted.or.some((group) => holds(one, group))) &&
      !(wanted.not && holds(one, wanted.not));
    const groups = (of: CustomerFilter): number =>
      [...(of.and ?? []), ...(of.or ?? []), ...(of.not ? [of.not] : [])].reduce(
        (sum, each) => sum + 1 + groups(each),
        0,
      );
    await fc.assert(
      fc.asyncProperty(filter, async (wanted) => {
        fc.pre(groups(wanted) <= 30);
        expect(await listed(wanted)).toEqual(those((one) => holds(one, wanted)));
      }),
      { numRuns: 40 },
    );
  });

  test('A06 no group shows anybody a customer whom he may not see', async () => {
    const east = those(({ south }) => !south);
    for (const filter of [
      { or: [{}] },
      { or: [{ departmentPath: '/south' }, { departmentPath: '/east' }] },
      { not: { text: '没有的人' } },
    ]) {
      expect(await listed(filter, 'seller-east')).toEqual(east);
      expect(await listed(filter, 'seller-south')).toEqual(those(({ south }) => south));
      expect(await listed(filter, 'administrator')).toEqual([]);
      expect(await listed(filter, 'partner')).toEqual([]);
    }
    expect(await listed({ not: { departmentPath: '/east' } }, 'seller-east')).toEqual([]);
  });

  test('A06 a masked number is not found through a group, neither whole nor by what is left out', async () => {
    const everybody = those(() => true);
    for (const text of [hidden, hidden.slice(0, 7)]) {
      expect(await listed({ or: [{ text }] }, 'agent')).toEqual([]);
      expect(await listed({ not: { text } }, 'agent')).toEqual(everybody);
      expect(await listed({ not: { not: { text } } }, 'agent')).toEqual([]);
      expect(await listed({ or: [{ text }] }, 'seller-south')).toEqual(['人P无南']);
    }
  });

  test('A06 groups too many, too deep or without one are refused at their place, before anything is asked of the database', async () => {
    const many = (count: number) => ({ or: Array.from({ length: count }, () => ({ kind: 'PERSON' })) });
    const deep = (levels: number): object => (levels === 0 ? { kind: 'PERSON' } : { not: deep(levels - 1) });
    expect(await listed(many(30))).toEqual(those(({ kind }) => kind === 'PERSON'));
    expect(await listed(deep(4))).toEqual(those(({ kind }) => kind === 'PERSON'));
    const refused: [object, string][] = [
      [many(31), 'filter.or.30'],
      [{ and: [many(15)], ...many(15) }, 'filter.and.0.or.14'],
      [deep(5), 'filter.not.not.not.not.not'],
      [{ kind: 'PERSON', not: { or: [] } }, 'filter.not.or'],
      [{ or: [{ stage: 'LOST' }] }, 'filter.or.0.stage'],
      [{ or: [{ not: { kind: 'FIRM' } }] }, 'filter.or.0.not.kind'],
    ];
    for (const [filter, place] of refused) {
      const { result, count } = await countStatements(() =>
        ask('decision-maker', filter, 'first: 5', { mayFail: true }),
      );
      expect([place, result.errors?.map(({ extensions }) => extensions)]).toEqual([
        place,
        [expect.objectContaining({ code: 'BAD_USER_INPUT', path: place.split('.') })],
      ]);
      expect(count).toBe(0);
    }
  });

  test('A06 a filter nested thousands of levels deep is refused at its field, as a variable and as a literal', async () => {
    const refused = expect.objectContaining({
      code: 'BAD_USER_INPUT',
      path: expect.arrayContaining(['filter', 'not']),
    });
    let filter: object = { kind: 'PERSON' };
    for (let level = 0; level < 5_000; level += 1) filter = { not: filter };
    const asked = await countStatements(() => ask('decision-maker', filter, 'first: 5', { mayFail: true }));
    expect(asked.result.errors?.map(({ extensions }) => extensions)).toEqual([refused]);
    expect(asked.count).toBe(0);
    const literal = `${'{ not: '.repeat(500)}{ kind: PERSON }${' }'.repeat(500)}`;
    const { errors } = await execute(
      running,
      'decision-maker',
      `{ customers(filter: ${literal}, first: 5) { nodes { id } } }`,
      {},
      { mayFail: true },
    );
    expect(errors?.map(({ extensions }) => extensions)).toEqual([refused]);
  });

  test('A06 pages of a grouped list hold every row once, and its figures count the same rows by as many statements as one condition takes', async () => {
    const filter = { or: [{ provinces: ['510000'] }, { not: { kind: 'PERSON' } }], not: { departmentPath: '/south' } };
    const whole = await listed(filter);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const of: { data: { customers: Listed } } = await ask(
        'decision-maker',
        filter,
        `first: 2${after ? `, after: "${after}"` : ''}`,
      );
      const { customers } = of.data;
      expect(customers.totalCount).toBe(whole.length);
      found.push(...customers.nodes.map(({ name }) => name));
      after = customers.pageInfo.hasNextPage ? customers.pageInfo.endCursor : null;
    } while (after);
    expect(found.sort()).toEqual(whole);
    const { data } = await execute(
      running,
      'decision-maker',
      'query ($filter: CustomerFilter) { customerCounts(by: KIND, filter: $filter) { total groups { count filter } } }',
      { filter },
    );
    expect(data.customerCounts.total).toBe(whole.length);
    for (const group of data.customerCounts.groups)
      expect(await listed(JSON.parse(group.filter))).toHaveLength(group.count);
    const single = await countStatements(() => ask('decision-maker', { kind: 'PERSON' }));
    expect((await countStatements(() => ask('decision-maker', filter))).count).toBe(single.count);
  });
});
