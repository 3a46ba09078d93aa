import type { CalendarDay } from '@guanxi/runtime/clock';
import { Decimal } from '@guanxi/runtime/money';

/**
 * The rules of prices. A price list is one currency's prices for a span of days; a rule in it is the price of one
 * product, for everybody or one tier, from a quantity on. Nothing here reads a clock, a row or a setting.
 */
export type PriceList = {
  id: string;
  code: string;
  currency: string;
  validFrom: CalendarDay;
  validTo: CalendarDay | null;
  priority: number;
};

/** One version of a rule. `unitPrice` includes tax; `tier` null means every tier. */
export type PriceRule = {
  id: string;
  list: PriceList;
  code: string;
  version: number;
  productId: string;
  tier: string | null;
  minQuantity: Decimal.Value;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  unitPrice: Decimal.Value;
  priority: number;
};

/** What a price is asked for. `tier` is empty for those who are not members. */
export type PriceQuestion = {
  productId: string;
  tier: string;
  quantity: Decimal.Value;
  currency: string;
  day: CalendarDay;
};

/**
 * The rule that gives the price, whatever the order in which rules are handed over; undefined when none applies.
 * Of those that apply: the list of higher priority, the rule of higher priority, the customer's own tier before
 * everybody, the larger minimum quantity, the lower price; then by name, so that the choice is never a matter of luck.
 */
export function choosePrice(rules: readonly PriceRule[], question: PriceQuestion): PriceRule | undefined {
  return rules.filter((rule) => applies(rule, question)).sort(byPrecedence)[0];
}

/** How orders, quotes and facts name the price they used, such as `STANDARD/TEA-GOLD@3`. */
export const ruleVersion = ({
  list,
  code,
  version,
}: Pick<PriceRule, 'code' | 'version'> & { list: { code: string } }) => `${list.code}/${code}@${version}`;

function applies(rule: PriceRule, { productId, tier, quantity, currency, day }: PriceQuestion): boolean {
  return (
    rule.productId === productId &&
    rule.list.currency === currency &&
    within(day, rule.list.validFrom, rule.list.validTo) &&
    within(day, rule.startsOn, rule.endsOn) &&
    (rule.tier === null || rule.tier === tier) &&
    new Decimal(rule.minQuantity).lte(quantity)
  );
}

const within = (day: CalendarDay, from: CalendarDay | null, to: CalendarDay | null) =>
  (from === null || day >= from) && (to === null || day <= to);

function byPrecedence(a: PriceRule, b: PriceRule): number {
  return (
    b.list.priority - a.list.priority ||
    b.priority - a.priority ||
    Number(a.tier === null) - Number(b.tier === null) ||
    new Decimal(b.minQuantity).cmp(a.minQuantity) ||
    new Decimal(a.unitPrice).cmp(b.unitPrice) ||
    compare(a.list.code, b.list.code) ||
    compare(a.code, b.code) ||
    b.version - a.version
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
