import { newId } from '@guanxi/runtime';
import { countStatements, execute, type PersonName } from '@guanxi/testing';
import { employeeId, enter, mutate, type Running, startCustomers } from './customers-bench.ts';
import { deliverPaid, deliverReturned, paid, returned } from './membership-bench.ts';
import { contactWords } from './samples/made.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const organisation = (name: string, asker: PersonName = 'clerk') =>
  enter(running, { kind: 'ORGANISATION', name, basic: {} }, asker);
const place = (customerId: string, input: object, asker: PersonName = 'clerk') =>
  mutate(
    running,
    asker,
    'placeOrganisation',
    { customerId, ...input },
    '... on PlaceOrganisationSuccess { customer { unit parent { id } } }',
  );
const refused = (path: string, code: string) => ({
  __typename: 'InvalidInput',
  problems: [{ path: ['input', path], code }],
});
/** Each below the one before it; the topmost first. */
async function chain(...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const id = await organisation(name);
    if (ids.length > 0) await place(id, { parentId: ids.at(-1) });
    ids.push(id);
  }
  return ids;
}
const SEEN = `name parent { name } above { name } structureTotals { units members contacts orders paid { amount currency } isWhole }`;
async function read(id: string, asker: PersonName = 'clerk') {
  const { data } = await execute(
    running,
    asker,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { ${SEEN} } } }`,
    {
      of: [{ __typename: 'Customer', id }],
    },
  );
  return data._entities[0];
}
async function within(id: string, asker: PersonName = 'clerk'): Promise<string[]> {
  const { data } = await execute(
    running,
    asker,
    `query ($id: ID!) { customers(filter: { withinId: $id }) { nodes { name } } }`,
    { id },
  );
  return data.customers.nodes.map(({ name }: { name: string }) => name).sort();
}
const names = (found: { name: string }[]) => found.map(({ name }) => name);

describe('what belongs to what', () => {
  test('C03 group, company, branch and department stand below one another, each with its parent and all above it', async () => {
    const [group = '', company = '', branch = '', department = ''] = await chain('集团', '公司', '分公司', '部门');
    for (const [id, unit] of [
      [group, 'GROUP'],
      [company, 'COMPANY'],
      [branch, 'BRANCH'],
      [department, 'DEPARTMENT'],
    ] as const)
      expect(await place(id, { unit })).toMatchObject({ customer: { unit } });
    const found = await read(department);
    expect(found.parent).toEqual({ name: '分公司' });
    expect(names(found.above)).toEqual(['集团', '公司', '分公司']);
    expect(await within(company)).toEqual(['公司', '分公司', '部门'].sort());
    expect((await read(group)).structureTotals).toMatchObject({ units: 4, isWhole: false });
    expect((await read(group, 'decision-maker')).structureTotals).toMatchObject({ units: 4, isWhole: true });
  });

  test('C03 a cycle is refused at the parent: over itself and over others', async () => {
    const [first = '', second = '', third = ''] = await chain('甲', '乙', '丙');
    expect(await place(first, { parentId: first })).toMatchObject(refused('parentId', 'CYCLE'));
    expect(await place(first, { parentId: third })).toMatchObject(refused('parentId', 'CYCLE'));
    expect(await place(third, { parentId: first })).toMatchObject({ customer: { parent: { id: first } } });
    expect(await place(first, { parentId: second })).toMatchObject(refused('parentId', 'CYCLE'));
  });

  test('C03 of two who would close a cycle at once, one is refused', async () => {
    for (let time = 0; time < 5; time += 1) {
      const [one, two] = [await organisation(`左${time}`), await organisation(`右${time}`)];
      const both = await Promise.all([place(one, { parentId: two }), place(two, { parentId: one })]);
      expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'PlaceOrganisationSuccess']);
    }
  });

  test('C03 SQL that comes past the service makes no cycle either', async () => {
    const [first = '', second = ''] = await chain('上', '下');
    await expect(
      running.db.pool.query('UPDATE customer SET parent_id = $2 WHERE id = $1', [first, second]),
    ).rejects.toThrow(/belong to itself/);
  });

  test('C03 a parent is an organisation that exists for the viewer, and so is what is placed', async () => {
    const own = await organisation('东方');
    const south = await organisation('南方', 'seller-south');
    const person = await enter(running);
    for (const parentId of [south, person, newId()])
      expect(await place(own, { parentId })).toMatchObject(refused('parentId', 'UNKNOWN_REFERENCE'));
    expect(await place(person, { parentId: own })).toMatchObject(refused('customerId', 'NOT_ALLOWED_HERE'));
    expect(await place(south, { parentId: own })).toMatchObject({
      __typename: 'NotFound',
      path: ['input', 'customerId'],
    });
  });

  test('C03 nothing stands below what is smaller, and no structure is deeper than ten', async () => {
    const [upper = '', lower = ''] = await chain('大', '小');
    await place(upper, { unit: 'BRANCH' });
    expect(await place(lower, { unit: 'COMPANY' })).toMatchObject(refused('unit', 'NOT_ALLOWED_HERE'));
    await place(lower, { unit: 'DEPARTMENT' });
    expect(await place(upper, { unit: 'DEPARTMENT' })).toMatchObject({ customer: { unit: 'DEPARTMENT' } });
    const deep = await chain(...Array.from({ length: 10 }, (_, level) => `第${level}层`));
    expect(await place(upper, { parentId: deep.at(-2) })).toMatchObject(refused('parentId', 'TOO_MANY'));
    expect(await place(lower, { parentId: deep.at(-2) })).toMatchObject({ customer: { parent: { id: deep.at(-2) } } });
  });

  test('C03 it is taken out again; what is left out stays; the history tells both', async () => {
    const [upper = '', lower = ''] = await chain('旧主', '子公司');
    await place(lower, { unit: 'COMPANY' });
    expect(await place(lower, { parentId: null })).toMatchObject({ customer: { unit: 'COMPANY', parent: null } });
    const { data } = await execute(
      running,
      'clerk',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { changes(first: 1) { nodes { fields { field old { customers { name } } new { values } } } } } } }`,
      { of: [{ __typename: 'Customer', id: lower }] },
    );
    expect(data._entities[0].changes.nodes[0].fields).toEqual([
      { field: 'structure.parent', old: { customers: [{ name: '旧主' }] }, new: { values: [] } },
    ]);
    expect(await place(lower, { parentId: upper, expectedVersion: 1 })).toMatchObject({ __typename: 'Conflict' });
  });
});

describe('totals', () => {
  test('C03 a group’s page totals members, contacts and orders of all below it, less what came back', async () => {
    const [group = '', company = '', branch = ''] = await chain('总', '司', '分');
    await mutate(running, 'clerk', 'enrolCustomer', { customerId: branch }, '');
    const added = await mutate(
      running,
      'clerk',
      'addContact',
      { customerId: company, contact: contactWords() },
      '... on AddContactSuccess { contact { id } }',
    );
    // one who serves two is one
    await mutate(running, 'clerk', 'linkContact', { contactId: added.contact.id, customerId: branch }, '');
    const paidAt = running.clock.now();
    const [first, second] = [paid(company, { gross: '100', paidAt }), paid(branch, { gross: '50', paidAt })];
    await deliverPaid(running, first);
    await deliverPaid(running, second);
    await deliverPaid(running, paid(branch, { gross: '30', paidAt }));
    await deliverReturned(running, returned(first, { gross: '40', after: '60' }));
    await deliverReturned(running, returned(second, { gross: '50', after: '0' }));
    expect((await read(group)).structureTotals).toEqual({
      units: 3,
      members: 1,
      contacts: 1,
      orders: 2,
      paid: [{ amount: '90.00', currency: 'CNY' }],
      isWhole: false,
    });
    const alone = await execute(
      running,
      'clerk',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { structureTotals(below: false) { units orders paid { amount } } } } }`,
      {
        of: [{ __typename: 'Customer', id: company }],
      },
    );
    expect(alone.data._entities[0].structureTotals).toEqual({ units: 1, orders: 1, paid: [{ amount: '60.00' }] });
    expect((await read(branch)).structureTotals).toMatchObject({ units: 1, orders: 1, paid: [{ amount: '30.00' }] });
  });

  test('C03 a branch that the viewer may not see does not exist for him; what is below it and his, does', async () => {
    const [group = '', hidden = '', leaf = ''] = await chain('东集团', '转走的公司', '自家门店');
    await running.db.pool.query(`UPDATE customer SET owner_id = $2 WHERE id = ANY($1)`, [
      [group, leaf],
      employeeId('seller-east'),
    ]);
    await running.db.pool.query(`UPDATE customer SET owner_id = $2, department_path = '/south' WHERE id = $1`, [
      hidden,
      employeeId('seller-south'),
    ]);
    expect(await within(group, 'seller-east')).toEqual(['东集团', '自家门店'].sort());
    const found = await read(leaf, 'seller-east');
    expect([found.parent, names(found.above)]).toEqual([{ name: '东集团' }, ['东集团']]);
    expect((await read(group, 'seller-east')).structureTotals).toMatchObject({ units: 2, isWhole: false });
    expect((await read(group, 'decision-maker')).structureTotals).toMatchObject({ units: 3, isWhole: true });
    expect(await within(hidden, 'seller-east')).toEqual([]);
  });

  test('C03 strangers find neither the structure nor its totals', async () => {
    const [group = ''] = await chain('秘密集团', '秘密公司');
    expect(await read(group, 'seller-south')).toBeNull();
    expect(await within(group, 'seller-south')).toEqual([]);
    expect(await within('nonsense')).toEqual([]);
  });

  test('C03 a list with parents and totals takes the same statements for two as for eight', async () => {
    const [group = ''] = await chain('大集团');
    for (let made = 0; made < 8; made += 1) await place(await organisation(`子${made}`), { parentId: group });
    const count = async (first: number) =>
      (
        await countStatements(() =>
          execute(
            running,
            'clerk',
            `query ($id: ID!, $first: Int) { customers(filter: { withinId: $id }, first: $first) { nodes { ${SEEN} } } }`,
            {
              id: group,
              first,
            },
          ),
        )
      ).count;
    expect(await count(9)).toBe(await count(2));
  });
});
