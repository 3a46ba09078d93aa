import { sales } from '@guanxi/proto';
import { type Asker, deliver } from '@guanxi/testing';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

/** A customer of the south, whom the east does not see. */
const southern = () => shop.customer({ departmentPath: '/south', ownerId: '' });
const QUERY = `query ($id: ID!, $filter: OrderFilter) { order(id: $id) { customerName departmentPath deliveryDepartmentPath }
  orders(filter: $filter) { nodes { id } totalCount } }`;
const seen = async (asker: Asker, id: string, filter?: object) => {
  const { order, orders } = await shop.ask(asker, QUERY, { id, filter });
  return { order, listed: orders.nodes.some((each: { id: string }) => each.id === id), count: orders.totalCount };
};

describe('the department that delivers', () => {
  test('O03 sees the order and its lists, and nobody else of it does; the customer’s department still does', async () => {
    const [plain, elsewhere] = [await southern(), await southern()];
    const own = await shop.placed(plain, {}, 'finance');
    await shop.facts();
    const given = await shop.placed(elsewhere, { deliveryDepartmentPath: '/east/shanghai' }, 'finance');
    expect(await seen('head-east', own.id)).toMatchObject({ order: null, listed: false });
    expect(await seen('head-east', given.id)).toMatchObject({
      order: { customerName: '陈晓', departmentPath: '/south', deliveryDepartmentPath: '/east/shanghai' },
      listed: true,
    });
    for (const departmentPath of ['/east', '/east/shanghai', '/south'])
      expect(await seen('finance', given.id, { departmentPath })).toMatchObject({ listed: true });
    expect(await seen('finance', given.id, { departmentPath: '/east/hangzhou' })).toMatchObject({ listed: false });
    // who delivers neither cancels nor takes back
    const cancelling = shop.mutate('head-east', 'cancelOrder', 'order { id }', { orderId: given.id, reason: '不送' });
    await expect(cancelling).rejects.toThrow('FORBIDDEN');
    // and hears of it at once: the fact names his department
    expect(await shop.facts()).toMatchObject([
      { name: 'OrderPlaced' },
      { name: 'DeliveryAssigned', value: { orderId: given.id, departmentPath: '/east/shanghai' } },
    ]);
  });

  test('O05 has what is overdue of the orders that it delivers in its list, as it has the orders', async () => {
    const { id, total } = await shop.placed(await southern(), { deliveryDepartmentPath: '/east/shanghai' }, 'finance');
    const instalments = [{ dueOn: '2026-11-22', amount: total.amount, method: 'BANK_TRANSFER' }];
    await shop.mutate('finance', 'planInstalments', 'order { id }', { orderId: id, instalments });
    const query = `query ($filter: OverdueFilter) { overdueInstalments(filter: $filter, first: 200) { nodes { order { id } } } }`;
    const listed = async (departmentPath: string) => {
      const { overdueInstalments } = await shop.ask('finance', query, { filter: { departmentPath } });
      return overdueInstalments.nodes.some(({ order }: { order: { id: string } }) => order.id === id);
    };
    for (const path of ['/east', '/east/shanghai', '/south']) expect([path, await listed(path)]).toEqual([path, true]);
    expect(await listed('/east/hangzhou')).toBe(false);
  });

  test('O03 is the customer’s where none is named, or the same', async () => {
    const customerId = await southern();
    await shop.facts();
    for (const input of [{}, { deliveryDepartmentPath: '' }, { deliveryDepartmentPath: '/south' }]) {
      const { id } = await shop.placed(customerId, input, 'finance');
      expect((await seen('finance', id)).order).toMatchObject({ deliveryDepartmentPath: '/south' });
    }
    expect((await shop.facts()).map(({ name }) => name)).toEqual(['OrderPlaced', 'OrderPlaced', 'OrderPlaced']);
  });

  test('O03 is refused at its field where it is no path, and moves with the tree', async () => {
    const customerId = await southern();
    const input = { customerId, lines: shop.threeLines, deliveryDepartmentPath: 'east' };
    expect(await shop.mutate('finance', 'placeOrder', 'order { id }', input)).toMatchObject({
      __typename: 'InvalidInput',
      code: 'MALFORMED',
      path: ['input', 'deliveryDepartmentPath'],
    });
    const { id } = await shop.placed(customerId, { deliveryDepartmentPath: '/west/xian' }, 'finance');
    await deliver(shop.service, 'crm.sales.department.v1', sales.DepartmentMovedSchema, {
      fromPath: '/west',
      toPath: '/east/west',
    });
    expect((await seen('head-east', id)).order).toMatchObject({
      departmentPath: '/south',
      deliveryDepartmentPath: '/east/west/xian',
    });
  });
});
