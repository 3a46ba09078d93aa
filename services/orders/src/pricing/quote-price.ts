import type { CalendarDay, SqlRunner, Viewer } from '@guanxi/runtime';
import { isOnSale, type ProductRow, productsFor } from '../catalogue/find-products.ts';
import { choosePrice, type PriceRule, ruleVersion } from './price.ts';
import { rulesFor } from './pricing-store.ts';

/** What is asked: for whom and when. `tier` is empty for those who are not members. */
export type Quotation = { viewer: Viewer; tier: string; currency: string; day: CalendarDay };
export type WantedLine = { productId: string; quantity: string };

/** A line with its product, and the rule that gave its price or why there is none. */
export type QuotedLine = WantedLine &
  (
    | { problem: null; product: ProductRow; rule: PriceRule; ruleVersion: string }
    | { problem: 'UNKNOWN_REFERENCE'; product: undefined }
    | { problem: 'NOT_ON_SALE' | 'NO_PRICE'; product: ProductRow }
  );
export type PricedLine = Extract<QuotedLine, { problem: null }>;

/** Prices lines for a customer's tier on a day; two statements, however many the lines. */
export async function quoteLines(
  db: SqlRunner,
  { viewer, tier, currency, day }: Quotation,
  lines: readonly WantedLine[],
): Promise<QuotedLine[]> {
  const ids = [...new Set(lines.map(({ productId }) => productId))];
  const products = await productsFor(db, viewer, day, ids);
  const byId = new Map(products.map((product, at) => [ids[at], product]));
  const rules = await rulesFor(db, ids, currency, day);
  return lines.map((line): QuotedLine => {
    const product = byId.get(line.productId);
    if (!product) return { ...line, problem: 'UNKNOWN_REFERENCE', product };
    if (!isOnSale(product, day)) return { ...line, problem: 'NOT_ON_SALE', product };
    const rule = choosePrice(rules, { ...line, tier, currency, day });
    if (!rule) return { ...line, problem: 'NO_PRICE', product };
    return { ...line, problem: null, product, rule, ruleVersion: ruleVersion(rule) };
  });
}

export const isPriced = (line: QuotedLine): line is PricedLine => line.problem === null;
