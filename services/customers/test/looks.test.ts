import { sales } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { countStatements, deliver, execute, type Person, type PersonName, person, viewerFor } from '@guanxi/testing';
import { insertLooks } from '../src/looks/look-store.ts';
import { enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';
import { merging } from './merging-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());
beforeEach(() => running.clock.set('2026-11-24T02:00:00Z'));

const at = (minute: number) => running.clock.set(new Date(Date.UTC(2026, 10, 24, 2, minute)));
const open = (asker: PersonName, id: string) =>
  execute(running, asker, 'query ($id: ID!) { _customerVisible(id: $id) }', { id });
/** The member whose record it is. */
const himself = (id: string): Person => ({ ...person('member'), sub: newId(), customer: id });

type Look = { occasion: string; role: string; branch: { path: string } | null; at: string };
async function looks(id: string, asker: PersonName | Person = himself(id), page = {}): Promise<Look[] | null> {
  const { data } = await execute(
    running,
    asker,
    `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) { ... on Customer {
      looks(first: $first, after: $after) { totalCount nodes { id occasion role branch { path } at } } } } }`,
    { of: [{ __typename: 'Customer', id }], ...page },
  );
  return data._entities[0]?.looks?.nodes ?? null;
}
const told = async (id: string) => ((await looks(id)) ?? []).map(({ occasion, role }) => `${occasion} ${role}`);

describe('who looked at my data', () => {
  test('A71 the member is told what and where he works, who opened his record, and when', async () => {
    const id = await enter(running);
    at(3);
    await open('agent', id);
    expect(await looks(id)).toMatchObject([
      { occasion: 'OPENED', role: 'SERVICE_DESK', branch: { path: '/east' }, at: '2026-11-24T02:03:00.000Z' },
    ]);
  });

  test('A71 looks of one person within an hour are one line; after it another', async () => {
    const id = await enter(running);
    await open('agent', id);
    at(30);
    await open('agent', id);
    at(59);
    await open('agent', id);
    await open('head-east', id);
    expect(await told(id)).toEqual(['OPENED DEPARTMENT_HEAD', 'OPENED SERVICE_DESK']);
    at(60);
    await open('agent', id);
    expect(await told(id)).toEqual(['OPENED SERVICE_DESK', 'OPENED DEPARTMENT_HEAD', 'OPENED SERVICE_DESK']);
  });

  test('A71 several processes that note a look at the same time write one line', async () => {
    const id = await enter(running);
    const looker = { actor: 'e1', role: 'SALES', branch: null };
    const note = () =>
      insertLooks(running.db.read, looker, [{ customerId: id, occasion: 'OPENED' }], running.clock.now());
    const written = await Promise.all(Array.from({ length: 6 }, note));
    expect(written.flat()).toEqual([{ customerId: id, occasion: 'OPENED' }]);
    expect(await told(id)).toEqual(['OPENED SALES']);
  });

  test('A71 who may not see the record has not looked, and who looks at himself neither', async () => {
    const id = await enter(running);
    await open('seller-south', id);
    await execute(running, himself(id), 'query ($id: ID!) { _customerVisible(id: $id) }', { id });
    expect(await told(id)).toEqual([]);
  });

  test('A71 a list that is shown leaves no line; one that is exported or printed does, of each who is in it', async () => {
    const name = `名单${newId().slice(-6)}`;
    const ids = [await enter(running, { name }), await enter(running, { name })];
    const ask = (purpose?: 'export' | 'print') =>
      running.service.execute(
        {
          query: 'query ($text: String) { customers(filter: { text: $text }) { nodes { id } } }',
          variables: { text: name },
        },
        running.service.context({ viewer: viewerFor('marketer'), language: 'en', purpose }),
      );
    await ask();
    expect(await told(ids[0] as string)).toEqual([]);
    await ask('export');
    await ask('print');
    for (const id of ids) expect((await told(id)).toSorted()).toEqual(['EXPORTED MARKETING', 'PRINTED MARKETING']);
  });

  test('A71 a caller who was found by his number or asked questions, a merge and a change are lines; their undoing too', async () => {
    const mobile = freshMobile();
    const [id, other] = [await enter(running, { name: '来电', basic: { mobile } }), await enter(running)];
    await execute(running, 'agent', 'query ($digits: String!) { customersByDigits(digits: $digits) { more } }', {
      digits: mobile,
    });
    at(1);
    await mutate(running, 'clerk', 'updateCustomer', { customerId: id, basic: { city: null } }, '');
    await mutate(running, 'clerk', 'updateCustomer', { customerId: id, name: '改名' }, '');
    at(2);
    await merging(running, id, other);
    expect(await told(id)).toEqual([
      'MERGED DEPARTMENT_HEAD',
      'MERGED DEPARTMENT_HEAD',
      'CHANGED DATA_CLERK',
      'IDENTIFIED SERVICE_DESK',
    ]);
  });

  test('A71 a change that was refused leaves no line', async () => {
    const id = await enter(running);
    const refused = await mutate(running, 'clerk', 'updateCustomer', { customerId: id, name: '' }, '');
    expect(refused.__typename).toBe('InvalidInput');
    expect(await told(id)).toEqual([]);
  });

  test('A71 nobody but the member himself is told', async () => {
    const id = await enter(running);
    await open('agent', id);
    for (const asker of ['decision-maker', 'agent', 'administrator', 'partner', 'member2'] as const)
      expect(await looks(id, asker)).toBeNull();
  });

  test('A71 pages follow each other by keyset', async () => {
    const id = await enter(running);
    for (const hour of [0, 1, 2]) {
      at(hour * 60);
      await open('agent', id);
    }
    const first = (await looks(id, himself(id), { first: 2 })) ?? [];
    expect(first.map((each) => each.at.slice(11, 16))).toEqual(['04:00', '03:00']);
  });

  test('A71 a second look within the hour costs no statement more', async () => {
    const id = await enter(running);
    const first = await countStatements(() => open('agent', id));
    const second = await countStatements(() => open('agent', id));
    expect(second.count).toBe(first.count - 1);
  });

  test('A71 a branch that was moved is told where it is now', async () => {
    const id = await enter(running);
    await open('seller-south', await enter(running, {}, 'clerk'));
    await running.db.pool.query(
      `INSERT INTO look (id, customer_id, actor, role, branch, occasion, at) VALUES ($1, $2, 'x', 'SALES', '/moving', 'OPENED', $3)`,
      [newId(), id, running.clock.now()],
    );
    const moved = { fromPath: '/moving', toPath: '/north/moving' };
    await deliver(running, 'crm.sales.department.v1', sales.DepartmentMovedSchema, moved);
    expect(await looks(id)).toMatchObject([{ branch: { path: '/north' } }]);
  });
});
