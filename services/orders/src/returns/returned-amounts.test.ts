import { Decimal, taxOf } from '@guanxi/runtime/money';
import fc from 'fast-check';
import { sum } from '../orders/order.ts';
import { type Amounts, type ReturnableLine, takeBack } from './returned-amounts.ts';

const line = (more: Partial<ReturnableLine> = {}): ReturnableLine => ({
  quantity: '3',
  gross: '100',
  discountShare: '10',
  taxRate: '0.13',
  returnedQuantity: '0',
  ...more,
});

/** Returns a line in the parts given, and what each took back. */
function returnAll(start: ReturnableLine, parts: Decimal[]): Amounts[] {
  let returnedQuantity = new Decimal(0);
  return parts.map((quantity) => {
    const decision = takeBack({ ...start, returnedQuantity }, quantity, 'CNY');
    if (decision.kind === 'too-many') throw new Error('too many');
    returnedQuantity = decision.after.quantity;
    return decision.part;
  });
}

describe('what a return takes back', () => {
  test('O13 amounts go by proportion and the last part takes the remainder', () => {
    const parts = returnAll(
      line(),
      [1, 1, 1].map((each) => new Decimal(each)),
    );
    expect(parts.map(({ gross }) => gross.toFixed(2))).toEqual(['33.33', '33.34', '33.33']);
    expect(sum(parts.map(({ gross }) => gross)).toFixed(2)).toBe('100.00');
  });

  test('O13 no more comes back than was ordered and has not come back yet', () => {
    const decision = takeBack(line({ returnedQuantity: '2' }), '1.0001', 'CNY');
    expect(decision).toEqual({ kind: 'too-many', returnable: new Decimal(1) });
    expect(takeBack(line({ returnedQuantity: '2' }), '1', 'CNY').kind).toBe('taken-back');
  });

  test('O13 in however many parts a line comes back, they add up to the line and none is negative', () => {
    const anyParts = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 12 });
    const anyGross = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => new Decimal(cents).div(100));
    fc.assert(
      fc.property(
        anyParts,
        anyGross,
        anyGross,
        fc.constantFrom('0', '0.03', '0.13', '1'),
        (units, gross, discountShare, taxRate) => {
          const quantities = units.map((count) => new Decimal(count).div(10_000));
          const whole = line({ quantity: sum(quantities), gross, discountShare, taxRate });
          const parts = returnAll(whole, quantities);
          const total = (pick: (part: Amounts) => Decimal) => sum(parts.map(pick)).toFixed(4);
          expect(total((part) => part.gross)).toBe(gross.toFixed(4));
          expect(total((part) => part.tax)).toBe(taxOf(gross, taxRate, 'CNY').toFixed(4));
          expect(total((part) => part.discount)).toBe(discountShare.toFixed(4));
          for (const part of parts) {
            expect(part.net.add(part.tax).eq(part.gross)).toBe(true);
            expect(part.gross.gte(0) && part.tax.gte(0) && part.net.gte(0) && part.discount.gte(0)).toBe(true);
          }
        },
      ),
    );
  });
});
