import { Decimal, roundMoney, taxOf } from '@guanxi/runtime/money';

/** A line as it was ordered, and what came back of it so far. */
export type ReturnableLine = {
  quantity: Decimal.Value;
  gross: Decimal.Value;
  discountShare: Decimal.Value;
  taxRate: Decimal.Value;
  returnedQuantity: Decimal.Value;
};

export type Amounts = { gross: Decimal; tax: Decimal; net: Decimal; discount: Decimal };

export type TakeBack =
  | { kind: 'taken-back'; part: Amounts; after: Amounts & { quantity: Decimal } }
  | { kind: 'too-many'; returnable: Decimal };

/**
 * What a return of `quantity` takes back: by proportion of the line, reckoned on everything that came back so far, so
 * that the last part takes the remainder and all parts add up to the line. Tax is what the returned gross holds.
 */
export function takeBack(line: ReturnableLine, quantity: Decimal.Value, currency: string): TakeBack {
  const returnable = new Decimal(line.quantity).sub(line.returnedQuantity);
  if (returnable.lt(quantity)) return { kind: 'too-many', returnable };
  const returned = new Decimal(line.returnedQuantity).add(quantity);
  const before = returnedFor(line, line.returnedQuantity, currency);
  const after = returnedFor(line, returned, currency);
  const part = {
    gross: after.gross.sub(before.gross),
    tax: after.tax.sub(before.tax),
    net: after.net.sub(before.net),
    discount: after.discount.sub(before.discount),
  };
  return { kind: 'taken-back', part, after: { ...after, quantity: returned } };
}

function returnedFor(line: ReturnableLine, returned: Decimal.Value, currency: string): Amounts {
  const share = (amount: Decimal.Value) => roundMoney(new Decimal(amount).mul(returned).div(line.quantity), currency);
  const gross = share(line.gross);
  const tax = taxOf(gross, line.taxRate, currency);
  return { gross, tax, net: gross.sub(tax), discount: share(line.discountShare) };
}
