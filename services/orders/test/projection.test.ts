import { customers, sales } from '@guanxi/proto';
import { newId, PROFILE_TOPIC } from '@guanxi/runtime';
import { deliver, type PersonName, people } from '@guanxi/testing';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const profile = (customerId: string, changes: object, id = newId()) =>
  deliver(shop.service, PROFILE_TOPIC, customers.CustomerProfileSchema, shop.profile(customerId, changes), { id });
const card = (customerId: string) => shop.service.db.read.customerCard.findUnique({ where: { customerId } });
/** The card with its access row, as text. */
const known = async (customerId: string) => {
  const { rows } = await shop.service.db.pool.query(
    'SELECT c.*, a.owner_id, a.department_path AS access_path, a.partner_ids, a.version AS access_version FROM customer_card c LEFT JOIN guanxi.customer_access a USING (customer_id) WHERE customer_id = $1',
    [customerId],
  );
  return JSON.stringify(rows[0]);
};

describe('customers as orders knows them', () => {
  test('C05 a profile that is delivered again changes nothing', async () => {
    const customerId = newId();
    const event = newId();
    await profile(customerId, { version: 3n, tier: 'GOLD', tierVersion: 2n }, event);
    const before = await known(customerId);
    for (let times = 0; times < 10; times += 1) await profile(customerId, { version: 9n, name: '别人' }, event);
    expect(await known(customerId)).toBe(before);
  });

  test('C05 an older profile never replaces a newer one, in whatever order they come', async () => {
    const customerId = newId();
    for (const version of [4n, 2n, 7n, 1n, 6n])
      await profile(customerId, { version, name: `第${version}版`, blacklisted: version === 7n });
    expect(await card(customerId)).toMatchObject({ name: '第7版', version: 7n, blacklisted: true });
  });

  test('C05 who comes off the blacklist may be ordered for again', async () => {
    const customerId = await shop.customer({ blacklisted: true });
    const input = { customerId, lines: shop.threeLines };
    expect(await shop.mutate('seller-east', 'placeOrder', 'order { id }', input)).toMatchObject({
      code: 'BLACKLISTED',
    });
    await profile(customerId, { version: 2n, blacklisted: false });
    expect((await shop.placed(customerId)).id).toBeTruthy();
  });

  test("X12 the orders of a record that was merged are the survivor's until the merge is undone, and new ones are his", async () => {
    const [survivor, absorbed] = [await shop.customer({ name: '存者' }), await shop.customer({ name: '并者' })];
    const [one, other] = [await shop.placed(survivor), await shop.placed(absorbed)];
    const refs = { of: [survivor, absorbed].map((id) => ({ __typename: 'Customer', id })), id: survivor };
    const ordersOf = async (asker: PersonName | object = 'finance') => {
      const found = await shop.ask(
        asker as PersonName,
        `query ($of: [_Any!]!, $id: ID!) { orders(filter: { customerId: $id }) { nodes { id } }
          _entities(representations: $of) { ... on Customer { orders { totalCount nodes { id } } orderTotals { orders } } }
          _timeline(customerId: $id, first: 50) { subjectId } }`,
        refs,
      );
      const [own, theirs] = found._entities;
      return {
        listed: found.orders.nodes.map(({ id }: { id: string }) => id).sort(),
        own: own.orders.nodes.map(({ id }: { id: string }) => id).sort(),
        theirs: theirs.orders.totalCount,
        totals: own.orderTotals.map(({ orders }: { orders: number }) => orders),
        timeline: new Set(found._timeline.map(({ subjectId }: { subjectId: string }) => subjectId)).size,
      };
    };
    const apart = { listed: [one.id], own: [one.id], theirs: 1, totals: [1], timeline: 1 };
    expect(await ordersOf()).toEqual(apart);

    // the survivor's seller sees what is his from now on, and the member, by whichever account
    const seller = people['seller-south'].employee ?? '';
    const whose = { ownerId: seller, departmentPath: '/south' };
    await profile(survivor, { version: 2n, name: '存者', ...whose });
    await profile(absorbed, { version: 2n, name: '存者', survivorId: survivor, ...whose });
    const both = [one.id, other.id].sort();
    expect(await ordersOf()).toMatchObject({ listed: both, own: both, theirs: 2, totals: [2], timeline: 2 });
    expect((await ordersOf('seller-south')).own).toEqual(both);
    expect((await ordersOf({ ...people.member, customer: survivor })).own).toEqual(both);
    const late = await shop.placed(absorbed, {}, 'finance');

    await profile(survivor, { version: 3n, name: '存者' });
    await profile(absorbed, { version: 3n, name: '并者' });
    const after = await ordersOf();
    expect(after.own).toEqual([one.id, late.id].sort());
    expect(after.theirs).toBe(1);
  });

  test('A35 for one in the bin no order is taken, his old ones keep his name, and after his return all is as before', async () => {
    const customerId = await shop.customer({ name: '暂离' });
    const { id } = await shop.placed(customerId);
    await profile(customerId, { version: 2n, name: '暂离', binned: true });
    const again = () => shop.mutate('finance', 'placeOrder', 'order { id }', { customerId, lines: shop.threeLines });
    expect(await again()).toMatchObject({ __typename: 'NotFound' });
    const asked = 'query ($id: ID!) { order(id: $id) { customerName } }';
    expect((await shop.ask('finance', asked, { id })).order).toEqual({ customerName: '暂离' });
    await profile(customerId, { version: 3n, name: '暂离' });
    expect((await again()).order.id).toBeTruthy();
  });

  test('O03 erasing a person takes his name off his orders; the orders stay, and no new one is taken', async () => {
    const customerId = await shop.customer({ name: '独一无二' });
    const { id } = await shop.placed(customerId, { note: '请致电独一无二' });
    await deliver(shop.service, PROFILE_TOPIC, customers.CustomerProfileSchema, null, { key: customerId });
    const { order } = await shop.ask(
      'finance',
      'query ($id: ID!) { order(id: $id) { customerName customerTitle note total { amount } } }',
      { id },
    );
    expect(order).toMatchObject({
      customerName: '',
      customerTitle: null,
      note: null,
      total: { amount: expect.any(String) },
    });
    const { _search } = await shop.ask('finance', '{ _search(query: "独一无二", first: 5) { id } }');
    expect(_search).toEqual([]);
    const refused = await shop.mutate('finance', 'placeOrder', 'order { id }', { customerId, lines: shop.threeLines });
    expect(refused).toMatchObject({ __typename: 'NotFound' });
  });

  test('O03 orders follow a department that moves, with those below it and no other', async () => {
    const [moved, stays] = [
      await shop.customer({ departmentPath: '/west/team-1' }),
      await shop.customer({ departmentPath: '/western' }),
    ];
    const orders = [await shop.placed(moved), await shop.placed(stays)];
    await deliver(
      shop.service,
      'crm.sales.department.v1',
      sales.DepartmentMovedSchema,
      { fromPath: '/west', toPath: '/east/west' },
      { key: 'west' },
    );
    const paths = await shop.service.db.read.order.findMany({
      where: { id: { in: orders.map(({ id }) => id) } },
      orderBy: { number: 'asc' },
    });
    expect(paths.map(({ departmentPath }) => departmentPath)).toEqual(['/east/west/team-1', '/western']);
    const { order } = await shop.ask('head-east', 'query ($id: ID!) { order(id: $id) { departmentPath } }', {
      id: orders[0]?.id,
    });
    expect(order).toEqual({ departmentPath: '/east/west/team-1' });
  });
});

describe('what the gateway merges', () => {
  test('O03 the timeline tells what happened with a customer’s orders, the latest first, page by page', async () => {
    const customerId = await shop.customer();
    const minute = (count: number) => shop.service.clock.set(new Date(Date.UTC(2026, 10, 24, 3, count)));
    minute(0);
    const one = await shop.placed(customerId);
    minute(1);
    await shop.receive(one.id, one.total.amount);
    minute(2);
    await shop.giveBack(one.lines[0]?.id as string, '1');
    minute(3);
    const other = await shop.placed(customerId);
    minute(4);
    await shop.mutate('finance', 'cancelOrder', '__typename', { orderId: other.id, reason: 'x' });
    const query =
      'query ($id: ID!, $first: Int!, $before: String) { _timeline(customerId: $id, first: $first, before: $before) { id time kind typename subjectId amount currency status } }';
    const { _timeline: all } = await shop.ask('seller-east', query, { id: customerId, first: 50 });
    expect(all.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining([
        'ORDER_CANCELLED',
        'ORDER_PLACED',
        'ORDER_LINE_RETURNED',
        'ORDER_PAID',
        'RECEIPT_RECORDED',
        'ORDER_PLACED',
      ]),
    );
    expect(all[0]).toMatchObject({
      kind: 'ORDER_CANCELLED',
      typename: 'Order',
      subjectId: other.id,
      currency: 'CNY',
      status: 'CANCELLED',
      amount: other.total.amount,
    });
    expect(new Set(all.map(({ id }: { id: string }) => id)).size).toBe(6);
    const paged = [];
    for (let before: string | undefined; ; ) {
      const { _timeline: page } = await shop.ask('seller-east', query, { id: customerId, first: 1, before });
      if (page.length === 0) break;
      paged.push(...page);
      before = `${page[0].time}|${page[0].id}`;
    }
    expect(paged).toEqual(all);
  });

  test('O03 search finds an order by its number first, and products beside', async () => {
    const { number, id } = await shop.placed(await shop.customer({ name: '王小明' }));
    const find = async (text: string) =>
      (
        await shop.ask(
          'seller-east',
          'query ($text: String!) { _search(query: $text, first: 5) { typename id title score } }',
          { text },
        )
      )._search;
    expect((await find(number))[0]).toEqual({ typename: 'Order', id, title: `${number} 王小明`, score: 1 });
    expect(await find('wangxiaoming')).toMatchObject([{ typename: 'Order', id }]);
    expect(await find('TEA')).toContainEqual({
      typename: 'Product',
      id: shop.products.tea,
      title: '龙井茶',
      score: 0.9,
    });
    expect(await find('"%_')).toEqual([]);
  });
});
