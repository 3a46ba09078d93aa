import { newId } from '@guanxi/runtime';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const money = (amount: string) => ({ amount });
const part = (dueOn: string, amount?: string) => ({ dueOn, method: 'WECHAT_PAY', ...(amount ? { amount } : {}) });
const planned = (orderId: string, instalments: object[], asker: 'seller-east' | 'finance' = 'finance') =>
  shop.mutate(
    asker,
    'planInstalments',
    'order { overdue { amount } instalments { position dueOn method amount { amount } due { amount } paid { amount } open { amount } overdue } }',
    { orderId, instalments },
  );
/** An order of 879.70 − discount, whatever the tier. */
const newOrder = async (total: string) => {
  const customerId = await shop.customer({ tier: 'GOLD', tierVersion: 3n });
  return { customerId, ...(await shop.placed(customerId, { discount: (879.7 - Number(total)).toFixed(2) })) };
};
const balance = async (id: string) =>
  (
    await shop.ask(
      'finance',
      'query ($id: ID!) { order(id: $id) { status total { amount } paid { amount } open { amount } refundOwed { amount } paidAt } }',
      { id },
    )
  ).order;

describe('receipts', () => {
  test('O05 part payments: paid plus open is always the order total, and the last one makes the order paid', async () => {
    const { id } = await newOrder('500');
    await shop.facts();
    for (const [amount, paid, open, status] of [
      ['120.55', '120.55', '379.45', 'OPEN'],
      ['300', '420.55', '79.45', 'OPEN'],
      ['79.45', '500.00', '0.00', 'PAID'],
    ] as const) {
      const { order, receipt } = await shop.receive(id, amount);
      expect(order).toEqual({ id, status, paid: money(paid), open: money(open) });
      expect(Number(receipt.amount.amount)).toBe(Number(amount));
    }
    expect((await shop.facts()).map(({ name }) => name)).toEqual([
      'ReceiptRecorded',
      'ReceiptRecorded',
      'ReceiptRecorded',
      'OrderPaid',
    ]);
  });

  test('O14 the paid order is told complete: parties, tier, lines with tax, discount and the rule of each price', async () => {
    const { id, number, customerId } = await newOrder('800');
    await shop.facts();
    await shop.receive(id, '800');
    const [receipt, paid] = await shop.facts();
    expect(receipt).toMatchObject({
      name: 'ReceiptRecorded',
      key: customerId,
      value: { orderId: id, amount: '800.00', method: 'BANK_TRANSFER', currency: 'CNY' },
    });
    expect(paid).toMatchObject({
      name: 'OrderPaid',
      topic: 'crm.orders.order.v1',
      key: customerId,
      lane: 'live',
      value: {
        orderId: id,
        number,
        customerId,
        ownerId: '01920000-0000-7000-8000-00000000e004',
        departmentPath: '/east/shanghai',
        currency: 'CNY',
        tier: 'GOLD',
        tierVersion: 3n,
        paidGross: '800.00',
        history: false,
        lines: [
          {
            productId: shop.products.tea,
            category: '/goods/drinks',
            quantity: '2',
            priceRuleVersion: 'STANDARD/TEA-GOLD@1',
          },
          { productId: shop.products.wine, quantity: '3' },
          { productId: shop.products.advice, quantity: '1.5' },
        ],
      },
    });
    const cents = (field: 'gross' | 'tax' | 'net' | 'discountShare') =>
      paid?.value.lines.reduce(
        (sum: number, line: Record<string, string>) => sum + Math.round(Number(line[field]) * 100),
        0,
      );
    expect(cents('gross')).toBe(80_000);
    expect(cents('discountShare')).toBe(7_970);
    expect(cents('tax') + cents('net')).toBe(80_000);
    expect((cents('tax') / 100).toFixed(2)).toBe(paid?.value.paidTax);
  });

  test('O05 more money than is open is refused, naming what is open', async () => {
    const { id } = await newOrder('100');
    await shop.receive(id, '60');
    const before = await shop.traces();
    const query = `mutation ($input: RecordReceiptInput!) { recordReceipt(input: $input) { ... on Overpaid { code path message open { amount currency } } } }`;
    const input = { orderId: id, amount: '40.01', method: 'CASH', clientMutationId: newId() };
    const { recordReceipt } = await shop.ask('finance', query, { input });
    expect(recordReceipt).toEqual({
      code: 'OVERPAID',
      path: ['input', 'amount'],
      message: '超出未收金额 40.00 CNY',
      open: { amount: '40.00', currency: 'CNY' },
    });
    expect(await shop.traces()).toBe(before);
  });

  test('O05 two last receipts at once: one is taken, one refused, and the order is paid once', async () => {
    const { id } = await newOrder('100');
    await shop.receive(id, '60');
    await shop.facts();
    const results = await Promise.all([shop.receive(id, '40'), shop.receive(id, '40'), shop.receive(id, '40')]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'Overpaid',
      'Overpaid',
      'RecordReceiptSuccess',
    ]);
    expect((await shop.facts()).map(({ name }) => name)).toEqual(['ReceiptRecorded', 'OrderPaid']);
    expect(await balance(id)).toMatchObject({ status: 'PAID', paid: money('100.00'), open: money('0.00') });
  });

  test('O05 many part payments at once are all counted', async () => {
    const { id } = await newOrder('100');
    await shop.facts();
    await Promise.all(Array.from({ length: 10 }, () => shop.receive(id, '10')));
    expect(await balance(id)).toMatchObject({ status: 'PAID', paid: money('100.00'), open: money('0.00') });
    const facts = await shop.facts();
    expect(facts.filter(({ name }) => name === 'OrderPaid')).toHaveLength(1);
    expect(facts.at(-1)?.name).toBe('OrderPaid');
  });

  test('O05 refusals of receipts and plans name their field and leave nothing', async () => {
    const { id } = await newOrder('100');
    const cases: [string, object, string, string[]][] = [
      ['recordReceipt', { amount: '0' }, 'INVALID_AMOUNT', ['amount']],
      ['recordReceipt', { amount: '-5' }, 'OUT_OF_RANGE', ['amount']],
      ['recordReceipt', { amount: '0.001' }, 'INVALID_AMOUNT', ['amount']],
      ['recordReceipt', { amount: '１０' }, 'INVALID_AMOUNT', ['amount']],
      ['recordReceipt', { orderId: newId() }, 'NOT_FOUND', ['orderId']],
      ['recordReceipt', { orderId: '1' }, 'INVALID_ID', ['orderId']],
      ['recordReceipt', { receivedOn: '2026-11-25' }, 'OUT_OF_RANGE', ['receivedOn']],
      ['recordReceipt', { receivedOn: 'today' }, 'INVALID_DAY', ['receivedOn']],
      ['recordReceipt', { reference: 'x'.repeat(101) }, 'TOO_LONG', ['reference']],
      ['planInstalments', { instalments: [] }, 'TOO_FEW', ['instalments']],
      ['planInstalments', { instalments: [part('2026-12-01', '99.99')] }, 'WRONG_SUM', ['instalments']],
      [
        'planInstalments',
        { instalments: [part('2026-12-01', '60'), part('2027-01-01')] },
        'REQUIRED',
        ['instalments', '1', 'amount'],
      ],
      [
        'planInstalments',
        { instalments: [part('2026-12-01', '100'), part('2027-01-01', '0')] },
        'OUT_OF_RANGE',
        ['instalments', '1', 'amount'],
      ],
      [
        'planInstalments',
        { instalments: [part('2026-12-01', '99.995'), part('2027-01-01', '0.005')] },
        'INVALID_AMOUNT',
        ['instalments', '0', 'amount'],
      ],
      ['planInstalments', { instalments: [part('2026-13-01')] }, 'INVALID_DAY', ['instalments', '0', 'dueOn']],
      [
        'planInstalments',
        { instalments: Array.from({ length: 61 }, () => part('2026-12-01')) },
        'TOO_MANY',
        ['instalments'],
      ],
    ];
    const before = await shop.traces();
    for (const [name, wrong, code, path] of cases) {
      const good = name === 'recordReceipt' ? { amount: '1', method: 'CASH' } : { instalments: [part('2026-12-01')] };
      const result = await shop.mutate('finance', name, '__typename', { orderId: id, ...good, ...wrong });
      expect([name, wrong, result.code, result.path]).toEqual([name, wrong, code, ['input', ...path]]);
    }
    expect(await shop.traces()).toBe(before);
  });
});

describe('instalments', () => {
  test('O05 a plan of n instalments by date and method is served by what comes in, the earliest first', async () => {
    const { id } = await newOrder('100');
    const { order } = await planned(id, [part('2027-01-31'), part('2026-12-31'), part('2027-02-28')]);
    expect(order.instalments).toMatchObject([
      { position: 1, dueOn: '2026-12-31', method: 'WECHAT_PAY', amount: money('33.33'), open: money('33.33') },
      { position: 2, dueOn: '2027-01-31', amount: money('33.34') },
      { position: 3, dueOn: '2027-02-28', amount: money('33.33') },
    ]);
    await shop.receive(id, '50');
    const { order: after } = await shop.ask(
      'finance',
      'query ($id: ID!) { order(id: $id) { instalments { paid { amount } open { amount } } receipts { nodes { amount { amount } recordedBy { id } } totalCount } } }',
      { id },
    );
    expect(after.instalments).toEqual([
      { paid: money('33.33'), open: money('0.00') },
      { paid: money('16.67'), open: money('16.67') },
      { paid: money('0.00'), open: money('33.33') },
    ]);
    expect(after.receipts).toEqual({
      nodes: [{ amount: money('50.00'), recordedBy: { id: '01920000-0000-7000-8000-00000000e007' } }],
      totalCount: 1,
    });
  });

  test('O05 a new plan replaces the one before; a paid order takes none', async () => {
    const { id } = await newOrder('100');
    await planned(id, [part('2026-12-01', '30'), part('2026-12-02', '70')], 'seller-east');
    const { order } = await planned(id, [part('2026-12-05')], 'seller-east');
    expect(order.instalments).toMatchObject([{ position: 1, dueOn: '2026-12-05', amount: money('100.00') }]);
    await shop.receive(id, '100');
    expect(await planned(id, [part('2026-12-05')])).toMatchObject({ __typename: 'Conflict', code: 'WRONG_STATE' });
  });

  test('O05 the overdue list holds what is open after its day, the oldest first, until it is paid', async () => {
    const { id, customerId } = await newOrder('100');
    await planned(id, [part('2026-11-22', '40'), part('2026-11-23', '30'), part('2026-11-24', '30')]);
    const overdue = async () => {
      const query = `query ($customerId: ID!) { overdueInstalments(filter: { customerId: $customerId }) { nodes { dueOn open { amount } overdue order { number overdue { amount } } } totalCount }
        orders(filter: { customerId: $customerId, overdue: true }) { totalCount } }`;
      const { overdueInstalments, orders } = await shop.ask('finance', query, { customerId });
      expect(orders.totalCount).toBe(overdueInstalments.totalCount > 0 ? 1 : 0);
      return overdueInstalments.nodes;
    };
    expect(await overdue()).toMatchObject([
      { dueOn: '2026-11-22', open: money('40.00'), overdue: true, order: { overdue: money('70.00') } },
      { dueOn: '2026-11-23', open: money('30.00') },
    ]);
    await shop.receive(id, '45');
    expect(await overdue()).toMatchObject([
      { dueOn: '2026-11-23', open: money('25.00'), order: { overdue: money('25.00') } },
    ]);
    shop.service.clock.set('2026-11-24T16:00:00Z');
    expect(await overdue()).toHaveLength(2);
    await shop.receive(id, '55');
    expect(await overdue()).toEqual([]);
    shop.service.clock.set('2026-11-24T02:00:00Z');
  });

  test('O05 receipts are listed for the order desk by customer, method and day', async () => {
    const { id, customerId } = await newOrder('100');
    await shop.receive(id, '10', { method: 'CASH', receivedOn: '2026-11-20', reference: 'R-1' });
    await shop.receive(id, '20');
    const listed = async (filter: object) => {
      const query =
        'query ($filter: ReceiptFilter) { receipts(filter: $filter) { nodes { amount { amount } method receivedOn reference order { id } } } }';
      return (await shop.ask('finance', query, { filter: { customerId, ...filter } })).receipts.nodes;
    };
    expect(await listed({})).toMatchObject([
      { amount: money('20.00'), receivedOn: '2026-11-24' },
      { amount: money('10.00'), method: 'CASH', reference: 'R-1', order: { id } },
    ]);
    expect(await listed({ method: ['CASH'] })).toHaveLength(1);
    expect(await listed({ receivedTo: '2026-11-20' })).toHaveLength(1);
    expect(await listed({ receivedFrom: '2026-11-21' })).toHaveLength(1);
  });
});
