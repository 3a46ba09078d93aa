import { newId } from '@guanxi/runtime';
import fc from 'fast-check';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const money = (amount: string) => ({ amount });
const paidOrder = async () => {
  const customerId = await shop.customer({ tier: 'GOLD', tierVersion: 2n });
  const order = await shop.placed(customerId, { discount: '79.70' });
  await shop.receive(order.id, order.total.amount);
  const facts = await shop.facts();
  return { customerId, ...order, paid: facts.find(({ name }) => name === 'OrderPaid') };
};
type Order = Awaited<ReturnType<Shop['placed']>>;
const line = (order: Order, at: number) => order.lines[at] as Order['lines'][number];

describe('returning a line', () => {
  test('O13 a line of a paid order takes its revenue back and names the payment that it reverses', async () => {
    const order = await paidOrder();
    const tea = line(order, 0);
    const { orderReturn, order: after } = await shop.giveBack(tea.id, '2', { reason: 'QUALITY' });
    expect(orderReturn).toMatchObject({ gross: tea.gross, tax: tea.tax });
    const total = (800 - Number(tea.gross.amount)).toFixed(2);
    expect(after).toEqual({
      status: 'PAID',
      total: money(total),
      paid: money(total),
      open: money('0.00'),
      refundOwed: money(tea.gross.amount),
      received: money('800.00'),
    });
    expect(await shop.facts()).toMatchObject([
      {
        name: 'OrderLineReturned',
        key: order.customerId,
        value: {
          returnId: orderReturn.id,
          orderId: order.id,
          number: order.number,
          customerId: order.customerId,
          cause: 'QUALITY',
          paidEventId: order.paid?.id,
          paidAt: order.paid?.value.paidAt,
          paidGrossAfter: total,
          currency: 'CNY',
          line: {
            lineId: tea.id,
            productId: shop.products.tea,
            quantity: '2',
            gross: tea.gross.amount,
            tax: tea.tax.amount,
            priceRuleVersion: 'STANDARD/TEA-GOLD@1',
          },
        },
      },
    ]);
  });

  test('O13 a preview says what a return then takes back, and changes nothing', async () => {
    const order = await paidOrder();
    const { id } = line(order, 0);
    const query = `query ($id: ID!, $quantity: Decimal!) { returnPreview(lineId: $id, quantity: $quantity) {
      gross { amount } tax { amount } total { amount } open { amount } refundOwed { amount } } }`;
    const preview = async (quantity: string) => (await shop.ask('finance', query, { id, quantity })).returnPreview;
    const before = await preview('1');
    expect(await preview('1')).toEqual(before);
    const { orderReturn, order: after } = await shop.giveBack(id, '1');
    expect(before).toMatchObject({ gross: orderReturn.gross, tax: orderReturn.tax });
    expect(before).toMatchObject({ total: after.total, open: after.open, refundOwed: after.refundOwed });
    expect([await preview('2'), await preview('0'), await preview('-1')]).toEqual([null, null, null]);
  });

  test('O13 parts of a line add up to it, and everything returned makes the order returned', async () => {
    const order = await paidOrder();
    for (const part of ['1', '0.5', '1.5']) await shop.giveBack(line(order, 1).id, part);
    await shop.giveBack(line(order, 0).id, '2');
    const { order: after } = await shop.giveBack(line(order, 2).id, '1.5');
    expect(after).toEqual({
      status: 'RETURNED',
      total: money('0.00'),
      paid: money('0.00'),
      open: money('0.00'),
      refundOwed: money('800.00'),
      received: money('800.00'),
    });
    const facts = await shop.facts();
    const gross = facts.reduce((sum, { value }) => sum + Math.round(Number(value.line.gross) * 100), 0);
    const tax = facts.reduce((sum, { value }) => sum + Math.round(Number(value.line.tax) * 100), 0);
    expect([gross, tax]).toEqual([80_000, Math.round(Number(order.paid?.value.paidTax) * 100)]);
    expect(facts.at(-1)?.value.paidGrossAfter).toBe('0.00');
    const query =
      'query ($id: ID!) { order(id: $id) { lines { returnedQuantity returnableQuantity returnedGross { amount } } returns { nodes { quantity reason line { productCode } } totalCount } } }';
    const { order: shown } = await shop.ask('finance', query, { id: order.id });
    expect(shown.returns.totalCount).toBe(5);
    expect(shown.returns.nodes[0]).toMatchObject({
      quantity: '1.50',
      reason: 'DAMAGED',
      line: { productCode: 'ADVICE' },
    });
    expect(shown.lines.map((each: { returnedGross: object }) => each.returnedGross)).toEqual(
      order.lines.map(({ gross }) => gross),
    );
  });

  test('O13 more than was ordered and has not come back is refused, naming what can', async () => {
    const order = await paidOrder();
    await shop.giveBack(line(order, 1).id, '2');
    await shop.facts();
    const before = await shop.traces();
    const query =
      'mutation ($input: ReturnOrderLineInput!) { returnOrderLine(input: $input) { ... on NotReturnable { code path returnable message } } }';
    const input = { lineId: line(order, 1).id, quantity: '1.5', reason: 'LATE', clientMutationId: newId() };
    const { returnOrderLine } = await shop.ask('finance', query, { input });
    expect(returnOrderLine).toEqual({
      code: 'ALREADY_RETURNED',
      path: ['input', 'quantity'],
      returnable: '1.00',
      message: '可退数量只有 1',
    });
    expect(await shop.traces()).toBe(before);
  });

  test('O13 returns at the same time never take back more than there is', async () => {
    const order = await paidOrder();
    const results = await Promise.all(Array.from({ length: 5 }, () => shop.giveBack(line(order, 0).id, '1')));
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'NotReturnable',
      'NotReturnable',
      'NotReturnable',
      'ReturnOrderLineSuccess',
      'ReturnOrderLineSuccess',
    ]);
    expect(await shop.facts()).toHaveLength(2);
  });

  test('O13 a return before payment lowers what is owed, and the paid order tells what is left', async () => {
    const customerId = await shop.customer();
    const order = await shop.placed(customerId);
    await shop.facts();
    const { order: after } = await shop.giveBack(line(order, 0).id, '1');
    expect(after).toMatchObject({ status: 'OPEN', open: after.total, refundOwed: money('0.00') });
    await shop.receive(order.id, after.total.amount);
    const [returned, , paid] = await shop.facts();
    expect(returned).toMatchObject({ name: 'OrderLineReturned', value: { paidEventId: '', paidGrossAfter: '0.00' } });
    expect(paid).toMatchObject({
      name: 'OrderPaid',
      value: {
        paidGross: after.total.amount,
        lines: [{ quantity: '1', gross: '113.00', tax: '13.00' }, { quantity: '3' }, { quantity: '1.5' }],
      },
    });
  });

  test('O13 a return that leaves nothing open makes the order paid, once, and what is left over is owed back', async () => {
    const order = await shop.placed(await shop.customer());
    const rest = (Number(order.total.amount) - 100).toFixed(2);
    await shop.receive(order.id, rest);
    await shop.facts();
    const { order: after } = await shop.giveBack(line(order, 0).id, '1');
    expect(after).toMatchObject({ status: 'PAID', open: money('0.00'), refundOwed: money('13.00') });
    expect((await shop.facts()).map(({ name }) => name)).toEqual(['OrderLineReturned', 'OrderPaid']);
    await shop.giveBack(line(order, 0).id, '1');
    expect((await shop.facts()).map(({ name }) => name)).toEqual(['OrderLineReturned']);
  });

  test('O13 an unpaid order of which everything came back is returned and was never paid', async () => {
    const order = await shop.placed(await shop.customer());
    await shop.facts();
    for (const each of order.lines) await shop.giveBack(each.id, each.quantity);
    const { order: after } = await shop.ask(
      'finance',
      'query ($id: ID!) { order(id: $id) { status paidAt total { amount } } }',
      { id: order.id },
    );
    expect(after).toEqual({ status: 'RETURNED', paidAt: null, total: money('0.00') });
    expect((await shop.facts()).map(({ name }) => name)).toEqual([
      'OrderLineReturned',
      'OrderLineReturned',
      'OrderLineReturned',
    ]);
    expect(await shop.receive(order.id, '1')).toMatchObject({ __typename: 'Conflict', code: 'WRONG_STATE' });
  });

  test('O05 O13 paid plus open is the total through any run of receipts and returns', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('receive' as const), cents: fc.integer({ min: 1, max: 60_000 }) }),
      fc.record({
        do: fc.constant('return' as const),
        line: fc.nat({ max: 2 }),
        tenths: fc.integer({ min: 1, max: 30 }),
      }),
    );
    const customerId = await shop.customer();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
        const order = await shop.placed(customerId);
        await shop.facts();
        for (const each of steps) {
          if (each.do === 'receive') await shop.receive(order.id, (each.cents / 100).toFixed(2));
          else await shop.giveBack(line(order, each.line).id, (each.tenths / 10).toFixed(1));
          const { order: now } = await shop.ask(
            'finance',
            'query ($id: ID!) { order(id: $id) { status total { amount } paid { amount } open { amount } lines { gross { amount } returnedGross { amount } } } }',
            { id: order.id },
          );
          const cents = (of: { amount: string }) => Math.round(Number(of.amount) * 100);
          const owed = now.lines.reduce(
            (sum: number, one: { gross: { amount: string }; returnedGross: { amount: string } }) =>
              sum + cents(one.gross) - cents(one.returnedGross),
            0,
          );
          expect(cents(now.total)).toBe(owed);
          expect(cents(now.paid) + cents(now.open)).toBe(cents(now.total));
          if (now.status === 'PAID') expect(cents(now.open)).toBe(0);
        }
        expect((await shop.facts()).filter(({ name }) => name === 'OrderPaid').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 6 },
    );
  });

  test('O13 refusals of returns name their field and leave nothing', async () => {
    const order = await paidOrder();
    const cases: [object, string, string[]][] = [
      [{ lineId: newId() }, 'NOT_FOUND', ['lineId']],
      [{ lineId: 'x' }, 'INVALID_ID', ['lineId']],
      [{ quantity: '0' }, 'OUT_OF_RANGE', ['quantity']],
      [{ quantity: '1,5' }, 'INVALID_AMOUNT', ['quantity']],
      [{ note: 'x'.repeat(501) }, 'TOO_LONG', ['note']],
    ];
    const before = await shop.traces();
    for (const [wrong, code, path] of cases) {
      const result = await shop.giveBack(line(order, 0).id, '1', wrong);
      expect([wrong, result.code, result.path]).toEqual([wrong, code, ['input', ...path]]);
    }
    expect(await shop.traces()).toBe(before);
  });
});
