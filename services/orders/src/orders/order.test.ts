import { Decimal, minorUnit } from '@guanxi/runtime/money';
import fc from 'fast-check';
import { amountsOf, balanceOf, statusAfter, sum } from './order.ts';

const text = (amount: Decimal) => amount.toFixed(2);
const anyCurrency = fc.constantFrom('CNY', 'USD', 'JPY', 'KWD');
const anyLine = fc.record({
  quantity: fc.integer({ min: 1, max: 5_000_000 }).map((units) => new Decimal(units).div(10_000)),
  unitPrice: fc.integer({ min: 0, max: 99_999_999 }).map((units) => new Decimal(units).div(10_000)),
  taxRate: fc.constantFrom('0', '0.03', '0.06', '0.09', '0.13', '1'),
});
const anyOrder = fc.record({
  currency: anyCurrency,
  lines: fc.array(anyLine, { minLength: 1, maxLength: 100 }),
  part: fc.integer({ min: 0, max: 1000 }),
});

/** An order reckoned with a discount between nothing and all of it. */
const reckoned = ({ currency, lines, part }: { currency: string; lines: never[] | object[]; part: number }) => {
  const priced = lines as Parameters<typeof amountsOf>[0];
  const list = amountsOf(priced, 0, currency).listTotal;
  const discount = list.mul(part).div(1000).toDecimalPlaces(minorUnit(currency), Decimal.ROUND_DOWN);
  return { list, discount, amounts: amountsOf(priced, discount, currency) };
};

describe('amounts of an order', () => {
  test('O03 a line is rounded half up to the minor unit of its currency', () => {
    const line = { quantity: '3', unitPrice: '0.335', taxRate: '0' };
    expect(text(amountsOf([line], 0, 'CNY').total)).toBe('1.01');
    expect(text(amountsOf([line], 0, 'JPY').total)).toBe('1.00');
  });

  test('O03 the tax of a line is what its gross holds: 113 at 13 % holds 13', () => {
    const { lines } = amountsOf([{ quantity: '1', unitPrice: '113', taxRate: '0.13' }], 0, 'CNY');
    expect(lines.map(({ tax, net }) => [text(tax), text(net)])).toEqual([['13.00', '100.00']]);
  });

  test('O03 a discount is spread by largest remainder and tax follows the discounted gross', () => {
    const three = [1, 2, 3].map(() => ({ quantity: '1', unitPrice: '10', taxRate: '0.13' }));
    const { lines, total } = amountsOf(three, '10', 'CNY');
    expect(lines.map(({ discountShare }) => text(discountShare))).toEqual(['3.34', '3.33', '3.33']);
    expect(lines.map(({ gross, tax }) => [text(gross), text(tax)])).toEqual([
      ['6.66', '0.77'],
      ['6.67', '0.77'],
      ['6.67', '0.77'],
    ]);
    expect(text(total)).toBe('20.00');
  });

  test('O03 totals are the sums of their lines, whatever is ordered and whatever is taken off', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const { list, discount, amounts } = reckoned(order);
        expect(sum(amounts.lines.map(({ discountShare }) => discountShare)).eq(discount)).toBe(true);
        expect(amounts.total.eq(list.sub(discount))).toBe(true);
        expect(amounts.net.add(amounts.tax).eq(amounts.total)).toBe(true);
        for (const line of amounts.lines) {
          expect(line.listGross.sub(line.discountShare).eq(line.gross)).toBe(true);
          expect(line.net.add(line.tax).eq(line.gross)).toBe(true);
          expect(line.discountShare.gte(0) && line.gross.gte(0) && line.tax.gte(0) && line.net.gte(0)).toBe(true);
          expect(line.gross.decimalPlaces()).toBeLessThanOrEqual(minorUnit(order.currency));
        }
      }),
    );
  });
});

describe('what an order owes', () => {
  const anyAmount = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => new Decimal(cents).div(100));

  test('O05 paid plus open is the total, and nothing is both open and owed back', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (total, received) => {
        const { paid, open, refundOwed } = balanceOf({ total, received });
        expect(paid.add(open).eq(total)).toBe(true);
        expect(paid.add(refundOwed).eq(received)).toBe(true);
        expect(open.gte(0) && refundOwed.gte(0) && (open.isZero() || refundOwed.isZero())).toBe(true);
      }),
    );
  });

  test('O05 an order is paid when nothing is open, not a cent earlier', () => {
    expect(statusAfter('OPEN', { total: '10', received: '9.99' }, false)).toBe('OPEN');
    expect(statusAfter('OPEN', { total: '10', received: '10' }, false)).toBe('PAID');
  });

  test('O13 an order of which everything came back is returned, paid or not; a part leaves it as it was', () => {
    expect(statusAfter('PAID', { total: '5', received: '10' }, false)).toBe('PAID');
    expect(statusAfter('PAID', { total: '0', received: '10' }, true)).toBe('RETURNED');
    expect(statusAfter('OPEN', { total: '0', received: '0' }, true)).toBe('RETURNED');
    expect(statusAfter('CANCELLED', { total: '0', received: '0' }, false)).toBe('CANCELLED');
  });
});
