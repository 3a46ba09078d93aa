import { orders, service } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, execute, type PersonName } from '@guanxi/testing';
import { enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';
import { deliverPaid, paid } from './membership-bench.ts';
import { card, company } from './record-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const remove = (customerId: string, asker: PersonName = 'head-east', more: object = {}) =>
  mutate(running, asker, 'deleteCustomer', { customerId, ...more }, '... on DeleteCustomerSuccess { customerId }');
const restore = (customerId: string, asker: PersonName = 'head-east') =>
  mutate(running, asker, 'restoreCustomer', { customerId }, '... on RestoreCustomerSuccess { customer { id } }');
const ask = async (asker: PersonName, query: string, variables: object = {}) =>
  (await execute(running, asker, query, variables as never)).data;
const bin = async (asker: PersonName = 'head-east', text?: string) =>
  (
    await ask(
      asker,
      'query ($text: String) { customerBin(text: $text, first: 200) { totalCount nodes { id name binnedAt binnedBy { id } reason contacts } } }',
      { text },
    )
  ).customerBin.nodes as { id: string; reason: string | null; contacts: number; binnedBy: { id: string } }[];
const record = async (id: string) =>
  (
    await ask(
      'head-east',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { ${card} contacts(first: 10) { nodes { contact { id name } role preferred } } } } }`,
      { of: [{ __typename: 'Customer', id }] },
    )
  )._entities[0];
const facts = async (id: string): Promise<string[]> =>
  (
    await running.db.read.$queryRaw<{ type: string }[]>`
      SELECT headers->>'ce_type' AS type FROM guanxi.outbox WHERE key = ${id} ORDER BY seq`
  ).map(({ type }) => type.split('.').at(-1) ?? '');

test('A35 a deleted customer is found nowhere, and comes back whole with his contacts', async () => {
  const house = await enter(running, { ...company(), name: '海棠酒业有限公司', departmentPath: '/east' });
  await mutate(
    running,
    'clerk',
    'addContact',
    { customerId: house, role: 'BUYER', preferred: true, contact: { name: '周敏', mobile: freshMobile() } },
    '',
  );
  const before = await record(house);
  expect(before.contacts.nodes).toHaveLength(1);

  expect(await remove(house, 'head-east', { reason: '重复录入' })).toMatchObject({ customerId: house });
  expect(await record(house)).toBeNull();
  const found = await ask(
    'head-east',
    `query ($id: ID!) { customers(filter: { text: "海棠酒业有限公司" }) { totalCount } _customerVisible(id: $id)
      _search(query: "海棠酒业有限公司", first: 10) { id } _timeline(customerId: $id, first: 5) { id } }`,
    { id: house },
  );
  expect(found).toEqual({ customers: { totalCount: 0 }, _customerVisible: false, _search: [], _timeline: [] });
  expect(await mutate(running, 'clerk', 'updateCustomer', { customerId: house, name: 'x' }, '')).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect((await bin()).find(({ id }) => id === house)).toMatchObject({
    reason: '重复录入',
    contacts: 1,
    binnedBy: { id: expect.any(String) },
  });
  expect(await bin('head-east', '海棠酒业有限公司')).toHaveLength(1);

  expect(await restore(house)).toMatchObject({ customer: { id: house } });
  const after = await record(house);
  expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
  expect((await bin()).some(({ id }) => id === house)).toBe(false);
});

test('A35 all services are told that he is in the bin, and that he is back; he is never erased by it', async () => {
  const id = await enter(running, { name: '蓝天' });
  const before = (await facts(id)).length;
  await remove(id);
  await restore(id);
  expect((await facts(id)).slice(before)).toEqual([
    'CustomerBinned',
    'CustomerProfile',
    'CustomerRestored',
    'CustomerProfile',
  ]);
});

test('A35 value keeps a customer: an open order, an open request, points', async () => {
  const id = await enter(running, { name: '有单' });
  const orderId = newId();
  const order = { orderId, number: 'SO-1', customerId: id, currency: 'CNY', totalGross: '10' };
  const tell = (type: 'OrderPlaced' | 'OrderCancelled') =>
    deliver(
      running,
      'crm.orders.order.v1',
      (type === 'OrderPlaced' ? orders.OrderPlacedSchema : orders.OrderCancelledSchema) as never,
      (type === 'OrderPlaced' ? order : { orderId, customerId: id }) as never,
      { key: id },
    );
  await tell('OrderPlaced');
  expect(await remove(id)).toMatchObject({
    __typename: 'Conflict',
    code: 'OPEN_ORDERS',
    path: ['input', 'customerId'],
  });
  await tell('OrderCancelled');

  const requestId = newId();
  await deliver(
    running,
    'crm.service.request.v1',
    service.RequestOpenedSchema,
    { requestId, customerId: id },
    { key: id },
  );
  expect(await remove(id)).toMatchObject({ code: 'OPEN_REQUESTS' });
  await deliver(
    running,
    'crm.service.request.v1',
    service.RequestClosedSchema,
    { requestId, customerId: id },
    { key: id },
  );

  await mutate(running, 'clerk', 'enrolCustomer', { customerId: id }, '');
  await deliverPaid(
    running,
    paid(id, { gross: '120.00', tax: '10.00', paidAt: running.clock.now(), tier: 'STANDARD' }),
  );
  expect(await remove(id)).toMatchObject({ code: 'POINTS_LEFT' });
});

test('A35 what is told twice or the wrong way round leaves no order open', async () => {
  const id = await enter(running, { name: '乱序' });
  const orderId = newId();
  await deliver(running, 'crm.orders.order.v1', orders.OrderCancelledSchema, { orderId, customerId: id }, { key: id });
  await deliver(running, 'crm.orders.order.v1', orders.OrderPlacedSchema, { orderId, customerId: id }, { key: id });
  expect(await remove(id)).toMatchObject({ customerId: id });
});

test('A35 who may not delete is refused; to a stranger he does not exist, nor does the bin show him', async () => {
  const id = await enter(running, { name: '东区' }, 'seller-east');
  expect(await remove(id, 'clerk')).toMatchObject({ customerId: id });
  const south = await enter(running, { name: '南区' }, 'seller-south');
  expect(await remove(south, 'head-east')).toMatchObject({ code: 'NOT_FOUND' });
  for (const stranger of ['seller-east', 'seller-south', 'agent', 'partner', 'member'] as const)
    expect(await bin(stranger)).toEqual([]);
  const { errors } = await execute(
    running,
    'seller-east',
    'mutation ($input: DeleteCustomerInput!) { deleteCustomer(input: $input) { __typename } }',
    { input: { clientMutationId: newId(), customerId: id } },
    { mayFail: true },
  );
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(await restore(id, 'clerk')).toMatchObject({ customer: { id } });
  expect(await restore(id, 'clerk')).toMatchObject({ code: 'NOT_FOUND' });
});

test('A35 who has another living record with his mobile number by now is not restored beside it', async () => {
  const mobile = freshMobile();
  const id = await enter(running, { name: '旧', basic: { mobile } });
  await remove(id);
  const second = await enter(running, { name: '新', basic: { mobile } });
  expect(await restore(id)).toMatchObject({ __typename: 'Conflict', code: 'KNOWN_CUSTOMER' });
  await remove(second);
  expect(await restore(id)).toMatchObject({ customer: { id } });
});

test('A35 the same deletion sent twice is done once', async () => {
  const id = await enter(running, { name: '两次' });
  const clientMutationId = newId();
  const once = await remove(id, 'head-east', { clientMutationId });
  expect(await remove(id, 'head-east', { clientMutationId })).toEqual(once);
  expect((await facts(id)).filter((type) => type === 'CustomerBinned')).toHaveLength(1);
});
