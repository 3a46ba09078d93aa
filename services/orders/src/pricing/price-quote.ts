import { type Clock, Decimal, isId, minorUnit, type SqlRunner, type Viewer } from '@guanxi/runtime';
import { GraphQLError } from 'graphql';
import { findCustomer } from '../customer-cards/find-customer.ts';
import type { QueryPriceQuoteArgs } from '../generated/graphql.ts';
import { amountsOf, type LineAmounts } from '../orders/order.ts';
import { isPriced, type PricedLine, type QuotedLine, quoteLines } from './quote-price.ts';

const LINES_MAX = 100;
const QUANTITY_MAX = 1_000_000;

const bad = (message: string, ...path: string[]) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', path } });

/** What an order would cost today; null when the customer does not exist for the viewer. */
export async function quotePrice(
  db: SqlRunner,
  { viewer, clock, usual }: { viewer: Viewer; clock: Clock; usual: string },
  args: QueryPriceQuoteArgs,
) {
  const currency = args.currency ?? usual;
  check(args, currency);
  const customer = isId(args.customerId) ? await findCustomer(db, viewer, 'read', args.customerId) : undefined;
  if (!customer) return null;

  const day = clock.today();
  const quoted = await quoteLines(db, { viewer, tier: customer.tier, currency, day }, args.lines);
  const priced = quoted.filter(isPriced);
  const list = amountsOf(priced.map(toReckon), 0, currency).listTotal;
  const discount = new Decimal(args.discount ?? 0);
  if (discount.gt(list)) throw bad('the discount is more than the lines', 'discount');
  const amounts = amountsOf(priced.map(toReckon), discount, currency);
  const byLine = new Map<QuotedLine, LineAmounts | undefined>(priced.map((line, at) => [line, amounts.lines[at]]));
  const money = (amount: Decimal.Value | undefined) => (amount === undefined ? null : { amount, currency });
  return {
    customer: { id: customer.customerId },
    tier: customer.tier,
    tierVersion: Number(customer.tierVersion),
    currency,
    day,
    discount: money(discount),
    total: money(amounts.total),
    tax: money(amounts.tax),
    net: money(amounts.net),
    complete: priced.length === quoted.length && !customer.blacklisted,
    lines: quoted.map((line) => {
      const reckoned = byLine.get(line);
      return {
        product: line.product ?? null,
        quantity: line.quantity,
        problem: line.problem,
        ruleId: isPriced(line) ? line.rule.id : null,
        ruleVersion: isPriced(line) ? line.ruleVersion : null,
        unitPrice: isPriced(line) ? money(line.rule.unitPrice) : null,
        listGross: money(reckoned?.listGross),
        discountShare: money(reckoned?.discountShare),
        gross: money(reckoned?.gross),
        tax: money(reckoned?.tax),
      };
    }),
  };
}

const toReckon = ({ quantity, rule, product }: PricedLine) => ({
  quantity,
  unitPrice: rule.unitPrice,
  taxRate: product.taxRate.toString(),
});

/** What the schema cannot say of the arguments. */
function check({ lines, discount }: QueryPriceQuoteArgs, currency: string): void {
  if (lines.length === 0 || lines.length > LINES_MAX) throw bad(`1 to ${LINES_MAX} lines`, 'lines');
  lines.forEach(({ productId, quantity }, at) => {
    if (!isId(productId)) throw bad('expected an id', 'lines', String(at), 'productId');
    if (new Decimal(quantity).lte(0) || new Decimal(quantity).gt(QUANTITY_MAX)) {
      throw bad(`a quantity above 0, at most ${QUANTITY_MAX}`, 'lines', String(at), 'quantity');
    }
  });
  const off = new Decimal(discount ?? 0);
  if (off.lt(0) || off.decimalPlaces() > minorUnit(currency)) throw bad('not an amount of this currency', 'discount');
}
