import { newId } from '@guanxi/runtime';
import { countStatements, execute, type PersonName, people } from '@guanxi/testing';
import { employeeId, enter, factsNamed, mutate, type Running, startCustomers } from './customers-bench.ts';
import { merging, unmerge } from './merging-bench.ts';

// 24 November in Shanghai
const START = '2026-11-24T02:00:00Z';
let running: Running;
beforeAll(async () => {
  running = await startCustomers(START);
});
afterAll(() => running?.stop());
beforeEach(() => running.clock.set(new Date(START)));

const NEED = 'id kind { code name } fromDay toDay note state version enteredBy { id } enteredAt';
const FAIR = { kind: '糖酒会', fromDay: '2026-11-20', toDay: '2026-11-26', note: '成都展位' };
const record = (customerId: string, more: object = {}, asker: PersonName = 'clerk') =>
  mutate(
    running,
    asker,
    'recordNeed',
    { customerId, ...FAIR, ...more },
    `... on RecordNeedSuccess { need { ${NEED} } }`,
  );
const change = (needId: string, input: object, asker: PersonName = 'clerk') =>
  mutate(running, asker, 'changeNeed', { needId, ...input }, `... on ChangeNeedSuccess { need { ${NEED} } }`);
const remove = (needId: string, asker: PersonName = 'clerk') =>
  mutate(running, asker, 'removeNeed', { needId, reason: '录错客户' }, '... on RemoveNeedSuccess { customer { id } }');
/** The same, where it is to succeed; answers its id. */
const recorded = async (customerId: string, more: object = {}) => (await record(customerId, more)).need.id as string;

async function read(id: string, asker: PersonName = 'clerk') {
  const { data } = await execute(
    running,
    asker,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
      needFlags { ${NEED} customer { id } } needs { totalCount nodes { ${NEED} customer { id } } } } } }`,
    { of: [{ __typename: 'Customer', id }] },
  );
  return data._entities[0];
}
type Flag = { kind: { name: string } };
const flags = async (id: string) => (await read(id)).needFlags.map(({ kind }: Flag) => kind.name);
async function listed(filter: object, asker: PersonName = 'clerk'): Promise<string[]> {
  const { data } = await execute(
    running,
    asker,
    'query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { id } } }',
    { filter },
  );
  return data.customers.nodes.map(({ id }: { id: string }) => id);
}
const on = (instant: string) => running.clock.set(new Date(instant));

describe('needs that stand between two days', () => {
  test('C10 a need is noted with its days, its note and who entered it', async () => {
    const id = await enter(running);
    expect(await record(id)).toMatchObject({
      __typename: 'RecordNeedSuccess',
      need: {
        kind: { code: 'FAIR', name: '糖酒会' },
        ...{ fromDay: '2026-11-20', toDay: '2026-11-26', note: '成都展位', state: 'CURRENT', version: 1 },
        ...{ enteredBy: { id: employeeId('clerk') }, enteredAt: '2026-11-24T02:00:00.000Z' },
      },
    });
    expect((await factsNamed(running, 'CustomerNeedChanged')).at(-1)).toMatchObject({
      key: id,
      value: { kind: 'FAIR', fromDay: '2026-11-20', toDay: '2026-11-26', removed: false },
    });
  });

  test('C10 its flag comes and goes at midnight of the firm, and then it is history by itself', async () => {
    const id = await enter(running, { source: { campaign: 'midnight' } });
    await recorded(id, { fromDay: '2026-11-25' });
    const seen = async () => [
      await flags(id),
      (await read(id)).needs.nodes[0].state,
      await listed({ needs: ['FAIR'], campaign: 'midnight' }),
    ];
    on('2026-11-24T15:59:59Z');
    expect(await seen()).toEqual([[], 'TO_COME', []]);
    on('2026-11-24T16:00:00Z');
    expect(await seen()).toEqual([['糖酒会'], 'CURRENT', [id]]);
    on('2026-11-26T15:59:59Z');
    expect(await seen()).toEqual([['糖酒会'], 'CURRENT', [id]]);
    on('2026-11-26T16:00:00Z');
    expect(await seen()).toEqual([[], 'PAST', []]);
  });

  test('C10 of several of a kind the flag is that which lasts longest; the first to end stands first', async () => {
    const id = await enter(running);
    await recorded(id, { toDay: '2026-11-25' });
    await recorded(id, { toDay: '2026-12-24' });
    await recorded(id, { kind: 'HALF_MONTHLY', toDay: '2026-12-01' });
    expect((await read(id)).needFlags).toMatchObject([
      { kind: { code: 'HALF_MONTHLY' }, toDay: '2026-12-01' },
      { kind: { code: 'FAIR' }, toDay: '2026-12-24' },
    ]);
    expect((await read(id)).needs.nodes.map(({ toDay }: { toDay: string }) => toDay)).toEqual([
      '2026-12-24',
      '2026-12-01',
      '2026-11-25',
    ]);
  });

  test('C10 the kinds are a dictionary of the firm: its own is taken, a retired one is not, and keeps its name', async () => {
    const id = await enter(running);
    const of = { dictionary: 'NEED_KIND' };
    await mutate(
      running,
      'administrator',
      'addDictionaryEntry',
      { ...of, names: { zhCN: '网站建设', en: 'Website' } },
      '',
    );
    const website = await recorded(id, { kind: '网站建设' });
    await mutate(running, 'administrator', 'retireDictionaryEntry', { ...of, code: 'WEBSITE', retired: true }, '');
    expect(await record(id, { kind: '网站建设' })).toMatchObject({
      problems: [{ path: ['input', 'kind'], code: 'UNKNOWN_VALUE' }],
    });
    expect(await flags(id)).toEqual(['网站建设']);
    expect(await change(website, { toDay: '2026-12-31' })).toMatchObject({ __typename: 'ChangeNeedSuccess' });
  });

  test('C10 days in the wrong order, no days and no kind are refused at their fields', async () => {
    const id = await enter(running);
    const problems = async (more: object) => (await record(id, more)).problems;
    expect(await problems({ toDay: '2026-11-19' })).toEqual([{ path: ['input', 'toDay'], code: 'OUT_OF_RANGE' }]);
    expect(await problems({ fromDay: '2026-11-31' })).toEqual([{ path: ['input', 'fromDay'], code: 'INVALID_DAY' }]);
    expect(await problems({ kind: '订报' })).toEqual([{ path: ['input', 'kind'], code: 'UNKNOWN_VALUE' }]);
    const need = await recorded(id);
    expect((await change(need, { fromDay: '2026-12-01' })).problems).toEqual([
      { path: ['input', 'toDay'], code: 'OUT_OF_RANGE' },
    ]);
    expect((await read(id)).needs.totalCount).toBe(1);
  });

  test('C09 C10 the history tells of each change; what was a mistake is shown no longer, and stays in it', async () => {
    const id = await enter(running);
    const need = await recorded(id);
    on('2026-11-24T02:01:00Z');
    expect(await change(need, { expectedVersion: 1, toDay: '2026-11-30', note: '' })).toMatchObject({
      need: { toDay: '2026-11-30', note: null, version: 2 },
    });
    expect(await change(need, { expectedVersion: 1, note: '晚了' })).toMatchObject({
      __typename: 'Conflict',
      path: ['input', 'expectedVersion'],
    });
    on('2026-11-24T02:02:00Z');
    expect(await remove(need)).toMatchObject({ __typename: 'RemoveNeedSuccess' });
    expect(await remove(need)).toMatchObject({ __typename: 'NotFound', path: ['input', 'needId'] });
    expect(await read(id)).toEqual({ needFlags: [], needs: { totalCount: 0, nodes: [] } });
    const { data } = await execute(
      running,
      'clerk',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { changes(records: [CUSTOMER_NEED]) { nodes {
        kind recordName reason by { id } fields { field old { texts } new { texts } } } } } } }`,
      { of: [{ __typename: 'Customer', id }] },
    );
    const by = { id: employeeId('clerk') };
    expect(data._entities[0].changes.nodes).toMatchObject([
      { kind: 'CHANGED', recordName: '糖酒会', reason: '录错客户', by, fields: [{ field: 'need.removed' }] },
      {
        kind: 'CHANGED',
        fields: [
          { field: 'need.toDay', old: { texts: ['2026-11-26'] }, new: { texts: ['2026-11-30'] } },
          { field: 'need.note', old: { texts: ['成都展位'] }, new: { texts: [] } },
        ],
      },
      { kind: 'CREATED', recordName: '糖酒会', fields: [] },
    ]);
    const { rows } = await running.db.pool.query(
      `SELECT action FROM guanxi.audit WHERE subject_id = $1 AND action LIKE 'need.%' ORDER BY at`,
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['need.recorded', 'need.changed', 'need.removed']);
  });

  test('C10 what ends next stands first, of all whom one sees or of one owner', async () => {
    const mine = await enter(running, {}, 'seller-south');
    const pooled = await enter(running, {}, 'seller-south');
    for (const [id, toDay] of [
      [mine, '2026-12-24'],
      [pooled, '2026-11-24'],
      [mine, '2026-11-23'],
    ] as const)
      await record(id, { kind: 'ADVERTISING', fromDay: '2026-11-01', toDay }, 'seller-south');
    const current = async (asker: PersonName, args = '') => {
      const { data } = await execute(
        running,
        asker,
        `{ currentNeeds(kinds: ["ADVERTISING"] ${args}) { nodes { toDay customer { id } } } }`,
      );
      return data.currentNeeds?.nodes;
    };
    expect(await current('seller-south')).toEqual([
      { toDay: '2026-11-24', customer: { id: pooled } },
      { toDay: '2026-12-24', customer: { id: mine } },
    ]);
    expect(await current('seller-south', `ownerId: "${employeeId('seller-east')}"`)).toEqual([]);
    expect(await current('clerk')).toEqual([]);
    expect(await current('member')).toBeUndefined();
  });

  test('C10 who does not see the customer can note nothing; the desk and marketing note what they hear', async () => {
    const id = await enter(running);
    expect(await record(id, {}, 'seller-south')).toMatchObject({
      __typename: 'NotFound',
      path: ['input', 'customerId'],
    });
    for (const asker of ['agent', 'marketer', 'head-east'] as const)
      expect(await record(id, {}, asker)).toMatchObject({ __typename: 'RecordNeedSuccess' });
    const need = await recorded(id);
    expect(await change(need, { note: '改' }, 'seller-south')).toMatchObject({ __typename: 'NotFound' });
    const input = { clientMutationId: newId(), customerId: id, ...FAIR };
    const { errors } = await execute(
      running,
      'member',
      'mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { __typename } }',
      { input },
      { mayFail: true },
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('C10 a member is told nothing of what the firm notes of him, and finds nobody by it', async () => {
    const id = await enter(running);
    await recorded(id);
    const { customer = '' } = people.member;
    await running.db.pool.query('UPDATE customer SET id = $2 WHERE id = $1', [id, customer]);
    expect(await read(customer, 'member')).toEqual({ needFlags: null, needs: null });
    expect(await listed({ needs: ['FAIR'] }, 'member')).toEqual([]);
    expect(await listed({}, 'member')).toEqual([customer]);
  });

  test('C10 A04 a survivor shows the needs of both, and after the merge is undone each has its own', async () => {
    const campaign = newId();
    const [first, second] = [await enter(running), await enter(running, { name: '张山' })];
    await recorded(first, { kind: 'ADVERTISING' });
    const fair = await recorded(second);
    const mergeId = await merging(running, first, second);
    expect((await read(first)).needFlags.map(({ kind }: Flag) => kind.name).sort()).toEqual(['媒体广告', '糖酒会']);
    expect((await read(first)).needs.nodes.map(({ customer }: { customer: { id: string } }) => customer.id)).toEqual([
      first,
      first,
    ]);
    expect(await listed({ needs: ['FAIR'], not: { campaign } })).toContain(first);
    expect(await change(fair, { note: '合并后' })).toMatchObject({ need: { note: '合并后' } });
    await unmerge(running, mergeId);
    expect(await flags(first)).toEqual(['媒体广告']);
    expect(await flags(second)).toEqual(['糖酒会']);
  });

  test('C10 needs go into the bin and come back with their customer', async () => {
    const id = await enter(running);
    await recorded(id);
    await mutate(running, 'head-east', 'deleteCustomer', { customerId: id }, '');
    expect(await listed({ needs: ['FAIR'] })).not.toContain(id);
    const { data } = await execute(running, 'clerk', '{ currentNeeds(first: 200) { nodes { customer { id } } } }');
    expect(data.currentNeeds.nodes).not.toContainEqual({ customer: { id } });
    await mutate(running, 'head-east', 'restoreCustomer', { customerId: id }, '');
    expect(await flags(id)).toEqual(['糖酒会']);
  });

  test('C10 a list of a past day is narrowed by the needs of that day', async () => {
    const campaign = newId();
    const id = await enter(running, { source: { campaign } });
    await recorded(id);
    const at = '2026-11-26T10:00:00Z';
    on('2026-12-24T02:00:00Z');
    const { data } = await execute(
      running,
      'clerk',
      'query ($at: DateTime!, $filter: CustomerFilter) { customersAsOf(at: $at, filter: $filter) { nodes { customer { id } } } }',
      { at, filter: { needs: ['FAIR'], campaign } },
    );
    expect(data.customersAsOf.nodes).toEqual([{ customer: { id } }]);
    expect(await listed({ needs: ['FAIR'], campaign })).toEqual([]);
  });

  test('C10 flags and needs of a list take the same statements for two customers as for eight', async () => {
    const campaign = newId();
    for (let made = 0; made < 8; made += 1) await recorded(await enter(running, { source: { campaign } }));
    const count = async (first: number) =>
      (
        await countStatements(() =>
          execute(
            running,
            'head-east',
            `query ($filter: CustomerFilter, $first: Int) { customers(filter: $filter, first: $first) { nodes {
              needFlags { ${NEED} customer { id } } needs(first: 2) { totalCount nodes { ${NEED} } } } } }`,
            { filter: { campaign }, first },
          ),
        )
      ).count;
    expect(await count(8)).toBe(await count(2));
  });
});
