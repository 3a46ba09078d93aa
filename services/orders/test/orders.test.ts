import { newId } from '@guanxi/runtime';
import { once, openShop, PARTNER, SELLER, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const FULL = `order { number status customer { id } customerName customerTitle tier tierVersion owner { id } partner { id } departmentPath
  placedOn discount { amount } placedTotal { amount currency } total { amount } tax { amount } net { amount } paid { amount } open { amount }
  lines { position productCode productName category unit quantity unitPrice { amount } listGross { amount } discountShare { amount }
    gross { amount } tax { amount } net { amount } priceRuleVersion returnableQuantity } }`;

describe('placing an order', () => {
  test('O03 three lines for a known member are priced, taxed and numbered, and told at once', async () => {
    const customerId = await shop.customer({ tier: 'GOLD', tierVersion: 4n, partnerIds: [PARTNER] });
    await shop.facts();
    const { order } = await shop.mutate('seller-east', 'placeOrder', FULL, {
      customerId,
      lines: shop.threeLines,
      note: '早上送',
    });
    expect(order).toMatchObject({
      number: expect.stringMatching(/^SO-2026-\d{6}$/),
      status: 'OPEN',
      customerName: '陈晓',
      customerTitle: 'MR',
      tier: 'GOLD',
      tierVersion: 4,
      owner: { id: SELLER },
      partner: { id: PARTNER },
      departmentPath: '/east/shanghai',
      placedOn: '2026-11-24',
      placedTotal: { amount: '879.70', currency: 'CNY' },
      paid: { amount: '0.00' },
      open: { amount: '879.70' },
    });
    expect(order.lines).toMatchObject([
      {
        position: 1,
        productCode: 'TEA',
        unitPrice: { amount: '100.00' },
        gross: { amount: '200.00' },
        tax: { amount: '23.01' },
        priceRuleVersion: 'STANDARD/TEA-GOLD@1',
      },
      {
        position: 2,
        productName: '红酒',
        category: '/goods/drinks',
        gross: { amount: '179.70' },
        tax: { amount: '14.84' },
        priceRuleVersion: 'STANDARD/WINE@1',
      },
      {
        position: 3,
        unit: '小时',
        quantity: '1.50',
        listGross: { amount: '500.00' },
        tax: { amount: '28.30' },
        net: { amount: '471.70' },
      },
    ]);
    expect(order.tax.amount).toBe('66.15');
    expect(await shop.facts()).toMatchObject([
      {
        name: 'OrderPlaced',
        topic: 'crm.orders.order.v1',
        key: customerId,
        headers: { ce_customer: customerId, ce_owner: SELLER, ce_department: '/east/shanghai', ce_partners: PARTNER },
        value: { number: order.number, customerId, totalGross: '879.70', currency: 'CNY' },
      },
    ]);
  });

  test('O03 a discount is spread over the lines and totals remain their sums', async () => {
    const customerId = await shop.customer();
    const { order } = await shop.mutate('seller-east', 'placeOrder', FULL, {
      customerId,
      lines: shop.threeLines,
      discount: '100',
    });
    const cents = (field: string) =>
      order.lines.reduce(
        (sum: number, line: Record<string, { amount: string }>) => sum + Math.round(Number(line[field]?.amount) * 100),
        0,
      );
    expect(cents('discountShare')).toBe(10_000);
    expect(cents('gross')).toBe(Math.round(Number(order.total.amount) * 100));
    expect(cents('tax') + cents('net')).toBe(cents('gross'));
  });

  test('O03 orders placed at the same time get numbers without a gap', async () => {
    const customerId = await shop.customer();
    const placed = await Promise.all(Array.from({ length: 6 }, () => shop.placed(customerId)));
    const numbers = placed.map(({ number }) => Number(number.slice(-6))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
  });

  test('O03 the same mutation id returns the first order and does nothing again; another body is refused', async () => {
    const customerId = await shop.customer();
    const input = { customerId, clientMutationId: once() };
    const first = await shop.placed(customerId, input);
    const before = await shop.traces();
    expect((await shop.placed(customerId, input)).id).toBe(first.id);
    const other = { ...input, lines: shop.threeLines.slice(1) };
    expect(await shop.mutate('seller-east', 'placeOrder', 'order { id }', other)).toMatchObject({
      __typename: 'RepeatedMutation',
      code: 'REPEATED_MUTATION',
    });
    expect(await shop.traces()).toBe(before);
  });

  test('O03 the same mutation sent twice at once places one order', async () => {
    const customerId = await shop.customer();
    const input = { customerId, clientMutationId: once() };
    const [one, other] = await Promise.all([shop.placed(customerId, input), shop.placed(customerId, input)]);
    expect(other?.id).toBe(one?.id);
  });

  test('C05 a new order for a blacklisted party is refused with the reason, and leaves nothing', async () => {
    const customerId = await shop.customer({ blacklisted: true });
    const before = await shop.traces();
    const result = await shop.mutate('seller-east', 'placeOrder', 'order { id }', {
      customerId,
      lines: shop.threeLines,
    });
    expect(result).toEqual({
      __typename: 'CustomerBlacklisted',
      code: 'BLACKLISTED',
      path: ['input', 'customerId'],
      message: '该客户在黑名单中',
    });
    expect(await shop.traces()).toBe(before);
  });

  test('O03 every refusal names its field and leaves no row and no fact', async () => {
    const customerId = await shop.customer();
    const { tea, unpriced, ended } = shop.products;
    const line = (productId: string, quantity = '1') => ({ productId, quantity });
    const cases: [object, string, string[]][] = [
      [{ customerId: 'x' }, 'INVALID_ID', ['customerId']],
      [{ customerId: newId() }, 'NOT_FOUND', ['customerId']],
      [{ partnerId: newId() }, 'NOT_FOUND', ['partnerId']],
      [{ lines: [] }, 'TOO_FEW', ['lines']],
      [{ lines: Array.from({ length: 101 }, () => line(tea)) }, 'TOO_MANY', ['lines']],
      [{ lines: [line(tea), line('x')] }, 'INVALID_ID', ['lines', '1', 'productId']],
      [{ lines: [line(newId())] }, 'UNKNOWN_REFERENCE', ['lines', '0', 'productId']],
      [{ lines: [line(tea), line(ended)] }, 'NOT_ON_SALE', ['lines', '1', 'productId']],
      [{ lines: [line(unpriced)] }, 'NO_PRICE', ['lines', '0', 'productId']],
      [{ lines: [line(tea, '0')] }, 'OUT_OF_RANGE', ['lines', '0', 'quantity']],
      [{ lines: [line(tea, '-1')] }, 'OUT_OF_RANGE', ['lines', '0', 'quantity']],
      [{ lines: [line(tea, '1.00001')] }, 'INVALID_AMOUNT', ['lines', '0', 'quantity']],
      [{ lines: [line(tea, '9e9')] }, 'INVALID_AMOUNT', ['lines', '0', 'quantity']],
      [{ lines: [line(tea, '')] }, 'INVALID_AMOUNT', ['lines', '0', 'quantity']],
      [{ discount: 'much' }, 'INVALID_AMOUNT', ['discount']],
      [{ discount: '0.001' }, 'INVALID_AMOUNT', ['discount']],
      [{ discount: '100000' }, 'OUT_OF_RANGE', ['discount']],
      [{ currency: 'yuan' }, 'MALFORMED', ['currency']],
      [{ currency: 'USD' }, 'NO_PRICE', ['lines', '0', 'productId']],
      [{ note: 'x'.repeat(501) }, 'TOO_LONG', ['note']],
      [{ note: '\u0000' }, 'CONTROL_CHARACTER', ['note']],
      [{ clientMutationId: '' }, 'REQUIRED', ['clientMutationId']],
    ];
    const before = await shop.traces();
    for (const [wrong, code, path] of cases) {
      const input = { customerId, lines: shop.threeLines, ...wrong };
      const result = await shop.mutate('seller-east', 'placeOrder', 'order { id }', input);
      expect([wrong, result.code, result.path]).toEqual([wrong, code, ['input', ...path]]);
    }
    expect(await shop.traces()).toBe(before);
  });

  test('O03 an order for a customer whose profile has not arrived finds nobody, and works once it has', async () => {
    const customerId = newId();
    const input = { customerId, lines: shop.threeLines };
    const early = await shop.mutate('seller-east', 'placeOrder', 'order { id }', input);
    expect(early).toMatchObject({ __typename: 'NotFound', path: ['input', 'customerId'] });
    await shop.customer({ customerId });
    expect((await shop.placed(customerId)).id).toBeTruthy();
  });

  test('O03 an order keeps name, tier and price as they were', async () => {
    const customerId = await shop.customer({ tier: 'GOLD', tierVersion: 1n });
    const { id } = await shop.placed(customerId);
    await shop.customer({ customerId, name: '陈大文', tier: '', tierVersion: 2n, version: 2n });
    await shop.price('TEA-GOLD', shop.products.tea, '90', { tier: 'GOLD' });
    const { order } = await shop.ask(
      'seller-east',
      `query ($id: ID!) { order(id: $id) { customerName tier tierVersion lines { unitPrice { amount } priceRuleVersion priceRule { version supersededAt } } } }`,
      { id },
    );
    expect(order).toMatchObject({ customerName: '陈晓', tier: 'GOLD', tierVersion: 1 });
    expect(order.lines[0]).toMatchObject({
      unitPrice: { amount: '100.00' },
      priceRuleVersion: 'STANDARD/TEA-GOLD@1',
      priceRule: { version: 1, supersededAt: expect.any(String) },
    });
    await shop.price('TEA-GOLD', shop.products.tea, '100', { tier: 'GOLD' });
  });

  test('O03 a free order is paid as it is placed', async () => {
    const customerId = await shop.customer();
    const { total } = await shop.placed(customerId, { lines: shop.threeLines.slice(0, 1) });
    await shop.facts();
    const free = await shop.placed(customerId, { lines: shop.threeLines.slice(0, 1), discount: total.amount });
    const facts = await shop.facts();
    expect(facts.map(({ name }) => name)).toEqual(['OrderPlaced', 'OrderPaid']);
    expect(facts[1]).toMatchObject({ value: { orderId: free.id, paidGross: '0.00' } });
  });
});

describe('cancelling an order', () => {
  test('O03 an order is cancelled while nothing was received, and then owes nothing', async () => {
    const { id } = await shop.placed(await shop.customer());
    await shop.facts();
    const result = await shop.mutate(
      'seller-east',
      'cancelOrder',
      'order { status total { amount } open { amount } cancelReason }',
      { orderId: id, reason: '客户改主意' },
    );
    expect(result.order).toEqual({
      status: 'CANCELLED',
      total: { amount: '0.00' },
      open: { amount: '0.00' },
      cancelReason: '客户改主意',
    });
    expect(await shop.facts()).toMatchObject([{ name: 'OrderCancelled', value: { orderId: id, reason: 'CANCELLED' } }]);
    const again = await shop.mutate('seller-east', 'cancelOrder', 'order { id }', { orderId: id, reason: 'x' });
    expect(again).toMatchObject({ __typename: 'Conflict', code: 'WRONG_STATE' });
    expect(await shop.receive(id, '1')).toMatchObject({ __typename: 'Conflict', code: 'WRONG_STATE' });
  });

  test('O03 an order for which money came in is not cancelled', async () => {
    const { id } = await shop.placed(await shop.customer());
    await shop.receive(id, '1');
    const before = await shop.traces();
    const result = await shop.mutate('seller-east', 'cancelOrder', 'order { id }', { orderId: id, reason: 'x' });
    expect(result).toMatchObject({ __typename: 'Conflict', code: 'CONFLICT' });
    expect(await shop.traces()).toBe(before);
  });
});
