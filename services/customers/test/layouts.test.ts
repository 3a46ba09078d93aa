import { countStatements, execute, type PersonName } from '@guanxi/testing';
import { freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';
import { addField } from './samples/fields.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterEach(() => running.db.pool.query('DELETE FROM field_layout'));
afterAll(() => running?.stop());

type Laid = { name: string; group?: string; look?: string; when?: object[] };
const field = ({ group = 'BASIC', look = 'SHOWN', ...rest }: Laid) => ({ group, look, ...rest });
const parts = 'layout { role version isOwn savedBy { id } fields { name group look when { field values } } }';
const save = (fields: Laid[], more: object = {}, asker: PersonName = 'decision-maker') =>
  mutate(
    running,
    asker,
    'saveLayout',
    { entity: 'CUSTOMER', fields: fields.map(field), ...more },
    `... on SaveLayoutSuccess { ${parts} }`,
  );
const reset = (more: object = {}) =>
  mutate(
    running,
    'decision-maker',
    'resetLayout',
    { entity: 'CUSTOMER', ...more },
    `... on ResetLayoutSuccess { ${parts} }`,
  );
const ask = async (asker: PersonName, query: string) => (await execute(running, asker, query)).data;
const seenBy = async (asker: PersonName) =>
  (await ask(asker, '{ layout(entity: CUSTOMER) { role fields { name group look } } }')).layout;
const create = (input: object, asker: PersonName = 'clerk') =>
  mutate(
    running,
    asker,
    'createCustomer',
    {
      kind: 'PERSON',
      name: '周敏',
      ...input,
      basic: { mobile: freshMobile(), ...(input as { basic?: object }).basic },
    },
    '... on CreateCustomerSuccess { customer { id } }',
  );
const update = (customerId: string, input: object, asker: PersonName = 'clerk') =>
  mutate(running, asker, 'updateCustomer', { customerId, ...input }, '');
const problems = (result: { problems?: { path: string[]; code: string }[] }) =>
  (result.problems ?? []).map(({ path, code }) => `${path.slice(1).join('.')} ${code}`);
const trade = { field: 'business.type', values: ['TRADE'] };

describe('layouts', () => {
  test('A21 without a layout the form is that of the product, and what the firm adds stands in its group', async () => {
    await addField(running, 'vintage', 'NUMBER');
    const { role, fields } = await seenBy('clerk');
    expect(role).toBeNull();
    expect(fields[0]).toEqual({ name: 'name', group: 'BASIC', look: 'REQUIRED' });
    expect(fields.at(-1)).toEqual({ name: 'fields.vintage', group: 'VALUE', look: 'SHOWN' });
  });

  test('A21 whoever has a role with a layout has that, others have everybody’s, and a reset gives it up', async () => {
    expect(await save([{ name: 'basic.mail' }, { name: 'name', look: 'REQUIRED' }])).toMatchObject({
      layout: { role: null, version: 1, isOwn: true, savedBy: { id: expect.any(String) } },
    });
    await save([{ name: 'basic.fax' }, { name: 'name', look: 'REQUIRED' }], { role: 'data-clerk' });
    const first = async (asker: PersonName) => (await seenBy(asker)).fields[0].name;
    expect([await first('clerk'), await first('seller-east')]).toEqual(['basic.fax', 'basic.mail']);
    expect(await reset({ role: 'data-clerk', expectedVersion: 1 })).toMatchObject({
      layout: { role: 'data-clerk', version: 2, isOwn: false },
    });
    expect(await first('clerk')).toBe('basic.mail');
    await reset();
    expect(await first('clerk')).toBe('name');
    expect(await reset()).toMatchObject({ __typename: 'Conflict', code: 'WRONG_STATE' });
  });

  test('A21 what is asked for under a condition is refused at its field, in the record’s fields and in the firm’s', async () => {
    await addField(running, 'licence', 'TEXT');
    await save([
      { name: 'fields.licence', look: 'REQUIRED', when: [trade] },
      { name: 'basic.mail', look: 'REQUIRED', when: [{ field: 'fields.licence', values: ['A'] }] },
    ]);
    expect(problems(await create({ business: { type: 'TRADE' } }))).toEqual(['fields.licence REQUIRED']);
    const licence = (value: string) => [{ key: 'licence', value }];
    const both = { business: { type: 'TRADE' }, fields: licence('A') };
    expect(problems(await create(both))).toEqual(['basic.mail REQUIRED']);
    const { customer } = await create({ ...both, basic: { mail: 'zhou@example.cn' } });
    expect((await create({})).customer).toBeTruthy();
    expect(problems(await update(customer.id, { fields: licence('') }))).toEqual(['fields.licence REQUIRED']);
    expect(problems(await update(customer.id, { basic: { mail: null } }))).toEqual(['basic.mail REQUIRED']);
    expect(await update(customer.id, { fields: licence('B'), basic: { mail: null } })).toMatchObject({
      __typename: 'UpdateCustomerSuccess',
    });
  });

  test('A21 a record that lacks it already may be corrected elsewhere; what makes another need is refused', async () => {
    const { customer } = await create({ business: { type: 'TRADE' } });
    const other = (await create({})).customer;
    await save([{ name: 'basic.mail', look: 'REQUIRED', when: [trade] }]);
    expect(await update(customer.id, { name: '周慧敏' })).toMatchObject({ __typename: 'UpdateCustomerSuccess' });
    expect(problems(await update(other.id, { business: { type: 'TRADE' } }))).toEqual(['basic.mail REQUIRED']);
  });

  test('A21 what is only read is refused, for the role that reads it only, and nothing of the change is left', async () => {
    await addField(running, 'harvest', 'NUMBER');
    const { customer } = await create({ fields: [{ key: 'harvest', value: '1998' }] });
    await save(
      [
        { name: 'fields.harvest', look: 'READ_ONLY' },
        { name: 'value.credit', look: 'READ_ONLY' },
      ],
      {
        role: 'data-clerk',
      },
    );
    const change = { fields: [{ key: 'harvest', value: '1999' }], value: { credit: 'A' } };
    expect(problems(await update(customer.id, change))).toEqual([
      'fields.harvest NOT_ALLOWED_HERE',
      'value.credit NOT_ALLOWED_HERE',
    ]);
    const { rows } = await running.db.pool.query(
      'SELECT number_value::int AS held FROM customer_field_value WHERE record_id = $1',
      [customer.id],
    );
    expect(rows).toEqual([{ held: 1998 }]);
    expect(problems(await create({ value: { credit: 'A' } }))).toEqual(['value.credit NOT_ALLOWED_HERE']);
    expect(await update(customer.id, change, 'head-east')).toMatchObject({ __typename: 'UpdateCustomerSuccess' });
  });

  test('A21 a firm is not asked for what only persons have', async () => {
    await save([{ name: 'basic.sex', look: 'REQUIRED' }]);
    expect(problems(await create({}))).toEqual(['basic.sex REQUIRED']);
    expect((await create({ kind: 'ORGANISATION' })).customer).toBeTruthy();
  });

  test('A21 what one may not read is not in one’s layout, nor what depends on it; hiding takes no right away', async () => {
    await addField(running, 'margin', 'TEXT', { readRoles: ['decision-maker', 'department-head'] });
    await save([
      { name: 'basic.mail', look: 'REQUIRED', when: [{ field: 'fields.margin', values: [] }] },
      { name: 'fields.margin' },
      { name: 'basic.fax', look: 'HIDDEN' },
    ]);
    const looks = async (asker: PersonName) =>
      (await seenBy(asker)).fields.slice(0, 2).map(({ name, look }: Laid) => `${name} ${look}`);
    expect(await looks('clerk')).toEqual(['basic.mail HIDDEN', 'basic.fax HIDDEN']);
    expect(await looks('head-east')).toEqual(['basic.mail REQUIRED', 'fields.margin SHOWN']);
    const { customer } = await create({ basic: { fax: '021 5555 1234' } });
    const { data } = await execute(
      running,
      'clerk',
      'query ($e: [_Any!]!) { _entities(representations: $e) { ... on Customer { basic { fax { number } } } } }',
      { e: [{ __typename: 'Customer', id: customer.id }] },
    );
    expect(data._entities[0].basic.fax.number).toBeTruthy();
  });

  test('A21 a field that only sellers fill is asked of them by who may not fill it, and of no clerk', async () => {
    await addField(running, 'route', 'TEXT', { writeRoles: ['sales'] });
    expect(await save([{ name: 'fields.route', look: 'REQUIRED' }])).toMatchObject({
      layout: { fields: expect.arrayContaining([expect.objectContaining({ name: 'fields.route', look: 'REQUIRED' })]) },
    });
    expect(problems(await create({}, 'seller-east'))).toEqual(['fields.route REQUIRED']);
    expect((await create({})).customer).toBeTruthy();
  });

  test('A21 a layout that cannot be used is refused at its place, and one that was looked at before another was saved', async () => {
    expect(problems(await save([{ name: 'name', look: 'HIDDEN' }, { name: 'basic.colour' }]))).toEqual([
      'fields.0.look NOT_ALLOWED_HERE',
      'fields.1.name UNKNOWN_VALUE',
    ]);
    await save([{ name: 'basic.mail' }], { expectedVersion: 0 });
    expect(await save([{ name: 'basic.fax' }], { expectedVersion: 0 })).toMatchObject({
      code: 'CONFLICT',
      path: ['input', 'expectedVersion'],
    });
  });

  test('A21 decision makers alone set layouts and see what was saved; each version is kept, and told in the audit', async () => {
    await save([{ name: 'basic.mail' }], { role: 'sales' });
    await save([{ name: 'basic.fax' }], { role: 'sales' });
    await reset({ role: 'sales' });
    const query = `{ layouts(entity: CUSTOMER) { role isOwn }
      layoutVersions(entity: CUSTOMER, role: "sales") { totalCount nodes { version isOwn savedAt savedBy { id } fields { name } } } }`;
    const { layouts, layoutVersions } = await ask('decision-maker', query);
    expect(layouts).toHaveLength(10);
    expect(
      layoutVersions.nodes.map((each: { version: number; isOwn: boolean; fields: Laid[] }) => [
        each.version,
        each.isOwn,
        each.fields[0]?.name,
      ]),
    ).toEqual([
      [3, false, 'name'],
      [2, true, 'basic.fax'],
      [1, true, 'basic.mail'],
    ]);
    expect(await ask('clerk', query)).toEqual({ layouts: null, layoutVersions: null });
    expect(await ask('member', '{ layout(entity: CUSTOMER) { version } }')).toEqual({ layout: null });
    const { rows } = await running.db.pool.query(
      "SELECT action FROM guanxi.audit WHERE subject_id = 'CUSTOMER:sales' ORDER BY recorded_at",
    );
    expect(rows.map(({ action }) => action)).toEqual(['layout.saved', 'layout.saved', 'layout.reset']);
    const { errors } = await execute(
      running,
      'clerk',
      'mutation ($input: ResetLayoutInput!) { resetLayout(input: $input) { __typename } }',
      { input: { clientMutationId: 'x', entity: 'CUSTOMER' } },
      { mayFail: true },
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('A21 a layout costs a change the same few statements, however many fields it asks for', async () => {
    const cost = async () => (await countStatements(() => create({}))).count;
    await save([{ name: 'basic.mail', look: 'REQUIRED', when: [trade] }]);
    const few = await cost();
    for (const key of ['a', 'b', 'c', 'd', 'e']) await addField(running, key, 'TEXT');
    await save(['a', 'b', 'c', 'd', 'e'].map((key) => ({ name: `fields.${key}`, look: 'REQUIRED', when: [trade] })));
    expect(await cost()).toBe(few);
  });
});
