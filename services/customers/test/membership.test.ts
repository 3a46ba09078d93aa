import { orders, sales } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, drain, execute, people } from '@guanxi/testing';
import { employeeId, enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const enrolment =
  '... on EnrolCustomerSuccess { customer { number tier { code } enrolment { number place enrolledAt handbook { sentOn way } } } }';
const assigned = '... on AssignCustomerSuccess { customer { owner { id } departmentPath } }';

describe('enrolment', () => {
  test('C31 a member gets the next number, the handbook is recorded, and the welcome is told once', async () => {
    const customerId = await enter(running);
    await drain(running);
    const input = { clientMutationId: newId(), customerId, handbook: 'POST' };
    const first = await mutate(running, 'agent', 'enrolCustomer', input, enrolment);
    expect(first.customer).toMatchObject({
      number: expect.stringMatching(/^M\d{8}$/),
      tier: { code: 'STANDARD' },
      enrolment: { place: 'DESK', handbook: { sentOn: '2026-11-24', way: 'POST' } },
    });
    expect(await mutate(running, 'agent', 'enrolCustomer', input, enrolment)).toEqual(first);
    const told = await drain(running);
    expect(told.map(({ name }) => name)).toEqual(['CustomerEnrolled', 'CustomerProfile']);
    expect(told[0]?.value).toMatchObject({ customerId, number: first.customer.number, tier: 'STANDARD' });
    expect(told[1]?.value).toMatchObject({ number: first.customer.number, tier: 'STANDARD', tierVersion: 1n });
    expect(await mutate(running, 'agent', 'enrolCustomer', { customerId }, '')).toMatchObject({
      __typename: 'Conflict',
      code: 'ALREADY_ENROLLED',
    });

    const { data } = await execute(
      running,
      'clerk',
      'query ($number: String!) { customerByNumber(number: $number) { id } }',
      { number: first.customer.number.toLowerCase() },
    );
    expect(data.customerByNumber).toEqual({ id: customerId });
  });

  test('C31 forty enrolled at once get forty numbers', async () => {
    const ids = await Promise.all(Array.from({ length: 40 }, () => enter(running)));
    const results = await Promise.all(
      ids.map((customerId) => mutate(running, 'agent', 'enrolCustomer', { customerId }, enrolment)),
    );
    const numbers = results.map((result) => Number(result.customer.number.slice(1))).sort((a, b) => a - b);
    expect(new Set(numbers).size).toBe(40);
    expect((numbers.at(-1) ?? 0) - (numbers[0] ?? 0)).toBe(39);
  });

  test('C31 a handbook is recorded later, and only for a member', async () => {
    const customerId = await enter(running);
    expect(await mutate(running, 'agent', 'recordHandbook', { customerId, way: 'MAIL' }, '')).toMatchObject({
      code: 'NOT_ENROLLED',
    });
    await mutate(running, 'agent', 'enrolCustomer', { customerId }, '');
    const done = await mutate(
      running,
      'agent',
      'recordHandbook',
      { customerId, way: 'MAIL', sentOn: '2026-11-20' },
      '... on RecordHandbookSuccess { customer { enrolment { handbook { sentOn way } } } }',
    );
    expect(done.customer.enrolment.handbook).toEqual({ sentOn: '2026-11-20', way: 'MAIL' });
  });

  test('C31 the list, its count and a list of a past day find those members whose handbook went out, or did not', async () => {
    const [sent, waiting] = [await enter(running, { name: '宣纸甲' }), await enter(running, { name: '宣纸乙' })];
    await enter(running, { name: '宣纸丙，不是会员' });
    await mutate(running, 'agent', 'enrolCustomer', { customerId: sent, handbook: 'HANDED_OVER' }, '');
    await mutate(running, 'agent', 'enrolCustomer', { customerId: waiting }, '');
    const before = running.clock.now();
    const ask = async (query: string, handbookSent: boolean) =>
      (await execute(running, 'agent', query, { filter: { text: '宣纸', handbookSent }, at: before.toISOString() }))
        .data;
    const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).sort();
    const list = async (handbookSent: boolean) => {
      const { customers, customerCounts } = await ask(
        'query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { id } totalCount } customerCounts(by: KIND, filter: $filter) { total } }',
        handbookSent,
      );
      expect([customers.totalCount, customerCounts.total]).toEqual([customers.nodes.length, customers.nodes.length]);
      return ids(customers);
    };
    expect([await list(true), await list(false)]).toEqual([[sent], [waiting]]);
    running.clock.set(new Date(before.getTime() + 2 * 86_400_000));
    await mutate(running, 'agent', 'recordHandbook', { customerId: waiting, way: 'POST' }, '');
    expect([await list(true), await list(false)]).toEqual([[sent, waiting].sort(), []]);
    const past = async (handbookSent: boolean) => {
      const query =
        'query ($at: DateTime!, $filter: CustomerFilter) { customersAsOf(at: $at, filter: $filter) { nodes { name } } }';
      return (await ask(query, handbookSent)).customersAsOf.nodes.map(({ name }: { name: string }) => name);
    };
    expect([await past(true), await past(false)]).toEqual([['宣纸甲'], ['宣纸乙']]);
    running.clock.set(before);
  });
});

describe('assignment', () => {
  test('C17 a head gives a customer to a seller of his tree, and it is told with both sides', async () => {
    const customerId = await enter(running);
    await drain(running);
    const ownerId = employeeId('seller-east');
    const result = await mutate(running, 'head-east', 'assignCustomer', { customerId, ownerId }, assigned);
    expect(result.customer).toEqual({ owner: { id: ownerId }, departmentPath: '/east/shanghai' });
    const told = await drain(running);
    expect(told.map(({ name }) => name)).toEqual(['CustomerAssigned', 'CustomerProfile']);
    expect(told[0]).toMatchObject({
      key: customerId,
      headers: { ce_owner: ownerId, ce_department: '/east/shanghai' },
      value: {
        fromOwnerId: '',
        toOwnerId: ownerId,
        fromDepartmentPath: '/east',
        toDepartmentPath: '/east/shanghai',
        actorId: employeeId('head-east'),
      },
    });
    const { data } = await execute(
      running,
      'seller-east',
      'query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { id } } }',
      { filter: { ownerId } },
    );
    expect(data.customers.nodes).toEqual([{ id: customerId }]);
    const back = await mutate(
      running,
      'head-east',
      'assignCustomer',
      { customerId, departmentPath: '/east' },
      assigned,
    );
    expect(back.customer).toEqual({ owner: null, departmentPath: '/east' });
  });

  test('C17 neither an owner nor a department outside of the head’s tree can be given to', async () => {
    const customerId = await enter(running);
    const to = (input: object) => mutate(running, 'head-east', 'assignCustomer', { customerId, ...input }, '');
    expect(await to({ ownerId: employeeId('seller-south') })).toMatchObject({
      code: 'UNKNOWN_REFERENCE',
      path: ['input', 'ownerId'],
    });
    expect(await to({ ownerId: newId() })).toMatchObject({ code: 'UNKNOWN_REFERENCE', path: ['input', 'ownerId'] });
    expect(await to({ departmentPath: '/south' })).toMatchObject({
      code: 'UNKNOWN_REFERENCE',
      path: ['input', 'departmentPath'],
    });
    const south = await enter(running, {}, 'seller-south');
    expect(await mutate(running, 'head-east', 'assignCustomer', { customerId: south }, '')).toMatchObject({
      __typename: 'NotFound',
    });
    await expect(mutate(running, 'clerk', 'assignCustomer', { customerId }, '')).rejects.toThrow('FORBIDDEN');
  });

  test('C17 a department that moves takes its customers along, and a fact told twice changes nothing more', async () => {
    const customerId = await enter(running, { departmentPath: '/east/suzhou' });
    await enter(running, { departmentPath: '/east/suzhou-new' });
    await drain(running);
    const moved = { fromPath: '/east/suzhou', toPath: '/east/jiangsu/suzhou' };
    const id = await deliver(running, 'crm.sales.department.v1', sales.DepartmentMovedSchema, moved, { key: 'east' });
    await deliver(running, 'crm.sales.department.v1', sales.DepartmentMovedSchema, moved, { key: 'east', id });
    expect((await drain(running)).map(({ key, value }) => [key, value.departmentPath, value.version])).toEqual([
      [customerId, '/east/jiangsu/suzhou', 2n],
    ]);
  });

  test('C17 an older fact about an employee never replaces a newer one', async () => {
    const employee = newId();
    const tell = (departmentPath: string, version: bigint) =>
      deliver(
        running,
        'crm.sales.staff.v1',
        sales.EmployeeChangedSchema,
        { employeeId: employee, departmentPath, roles: ['sales'], active: true, version },
        { key: employee },
      );
    await tell('/east/hangzhou', 2n);
    await tell('/south', 1n);
    const customerId = await enter(running);
    const result = await mutate(running, 'head-east', 'assignCustomer', { customerId, ownerId: employee }, assigned);
    expect(result.customer.departmentPath).toBe('/east/hangzhou');
  });
});

describe('partners and members', () => {
  test('C01 a partner sees his own organisation and those he serves, a member himself', async () => {
    const partnerId = (people.partner as { partner?: string }).partner ?? '';
    await running.db.pool.query('SELECT 1');
    const served = await enter(running, { name: '被服务者' });
    const organisation = await enter(running, {
      kind: 'ORGANISATION',
      name: '合作伙伴公司',
      value: { roles: ['PARTNER'] },
    });
    // the demo partner's organisation has a fixed id
    await running.db.pool.query('UPDATE customer SET id = $1 WHERE id = $2', [partnerId, organisation]);
    await mutate(running, 'clerk', 'updateCustomer', { customerId: served, partnerIds: [partnerId] }, '');
    const names = async (asker: Parameters<typeof execute>[1]) => {
      const { data } = await execute(running, asker, '{ customers(sort: { field: CREATED_AT }) { nodes { name } } }');
      return data.customers.nodes.map(({ name }: { name: string }) => name).sort();
    };
    expect(await names('partner')).toEqual(['合作伙伴公司', '被服务者']);
    expect(await names('partner2')).toEqual([]);

    const me = await enter(running, { name: '我自己', basic: { mobile: freshMobile() } });
    const member = { ...people.member, customer: me };
    const { data } = await execute(
      running,
      member,
      '{ me { id name basic { mobile { masked } } dealings { remark } value { blacklisted } } }',
    );
    expect(data.me).toEqual({
      id: me,
      name: '我自己',
      basic: { mobile: { masked: false } },
      dealings: null,
      value: null,
    });
    expect(await names(member)).toEqual(['我自己']);
  });

  test('A01 what happens to a customer elsewhere is noted once, whatever is told again', async () => {
    const customerId = await enter(running);
    const value = { orderId: newId(), number: 'O1', customerId };
    const id = await deliver(running, 'crm.orders.order.v1', orders.OrderPlacedSchema, value);
    await deliver(running, 'crm.orders.order.v1', orders.OrderPlacedSchema, value, { id });
    await deliver(running, 'crm.orders.order.v1', orders.OrderPlacedSchema, value);
    const { rows } = await running.db.pool.query('SELECT kind FROM customer_use WHERE customer_id = $1', [customerId]);
    expect(rows).toEqual([{ kind: 'OrderPlaced' }]);
  });
});
