import {
  type CalendarDay,
  type Connection,
  type Numeric,
  type PageArguments,
  page,
  pagesByParent,
  rows,
  type SqlRunner,
  sql,
} from '@guanxi/runtime';
import type { PriceRule } from './price.ts';

/** Rows of price lists and rules. The only file of this feature that knows SQL. Days come as text. */
export type PriceListRow = {
  id: string;
  code: string;
  name: string;
  currency: string;
  validFrom: CalendarDay;
  validTo: CalendarDay | null;
  priority: number;
};
export type PriceRuleRow = {
  id: string;
  priceListId: string;
  code: string;
  version: number;
  productId: string;
  tier: string | null;
  minQuantity: Numeric;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  unitPrice: Numeric;
  priority: number;
  createdAt: Date;
  supersededAt: Date | null;
  listCode: string;
  currency: string;
};
export type NewRule = {
  id: string;
  priceListId: string;
  code: string;
  productId: string;
  tier: string | null;
  minQuantity: string;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  unitPrice: string;
  priority: number;
};

const listColumns = sql`l.id, l.code, l.name, l.currency, l.valid_from::text AS valid_from, l.valid_to::text AS valid_to, l.priority`;
const ruleColumns = sql`r.id, r.price_list_id, r.code, r.version, r.product_id, r.tier, r.min_quantity,
  r.starts_on::text AS starts_on, r.ends_on::text AS ends_on, r.unit_price, r.priority, r.created_at, r.superseded_at,
  l.code AS list_code, l.currency`;
const rulesFrom = sql`price_rule r JOIN price_list l ON l.id = r.price_list_id`;

/** The rules in force that could give these products a price in a currency on a day. */
export async function rulesFor(
  db: SqlRunner,
  productIds: readonly string[],
  currency: string,
  day: CalendarDay,
): Promise<PriceRule[]> {
  const found = await rows<
    PriceRuleRow & { listName: string; validFrom: CalendarDay; validTo: CalendarDay | null; listPriority: number }
  >(
    db,
    sql`SELECT ${ruleColumns}, l.valid_from::text AS valid_from, l.valid_to::text AS valid_to, l.priority AS list_priority
      FROM ${rulesFrom}
      WHERE r.product_id = ANY(${[...productIds]}::uuid[]) AND r.superseded_at IS NULL AND l.currency = ${currency}
        AND l.valid_from <= ${day}::date AND (l.valid_to IS NULL OR l.valid_to >= ${day}::date)
        AND (r.starts_on IS NULL OR r.starts_on <= ${day}::date) AND (r.ends_on IS NULL OR r.ends_on >= ${day}::date)`,
  );
  return found.map(({ priceListId, listCode, validFrom, validTo, listPriority, ...rule }) => ({
    ...rule,
    minQuantity: rule.minQuantity.toString(),
    unitPrice: rule.unitPrice.toString(),
    list: { id: priceListId, code: listCode, currency: rule.currency, validFrom, validTo, priority: listPriority },
  }));
}

export const listsById = (db: SqlRunner, ids: readonly string[]): Promise<PriceListRow[]> =>
  rows<PriceListRow>(db, sql`SELECT ${listColumns} FROM price_list l WHERE l.id = ANY(${[...ids]}::uuid[])`);

export const rulesById = (db: SqlRunner, ids: readonly string[]): Promise<PriceRuleRow[]> =>
  rows<PriceRuleRow>(db, sql`SELECT ${ruleColumns} FROM ${rulesFrom} WHERE r.id = ANY(${[...ids]}::uuid[])`);

export const listPage = (
  db: SqlRunner,
  { currency, validOn, visible }: { currency?: string | undefined; validOn?: string | undefined; visible: boolean },
  args: PageArguments,
): Promise<Connection<PriceListRow>> =>
  page(db, {
    select: listColumns,
    from: sql`price_list l`,
    where: [
      visible ? sql`TRUE` : sql`FALSE`,
      ...(currency ? [sql`l.currency = ${currency}`] : []),
      ...(validOn
        ? [sql`l.valid_from <= ${validOn}::date AND (l.valid_to IS NULL OR l.valid_to >= ${validOn}::date)`]
        : []),
    ],
    order: [
      { column: 'l.priority', type: 'int', direction: 'desc' },
      { column: 'l.code', type: 'text', direction: 'asc' },
    ],
    args,
  });

export const rulePages = (
  db: SqlRunner,
  listIds: readonly string[],
  args: PageArguments,
): Promise<Connection<PriceRuleRow>[]> =>
  pagesByParent(db, {
    parents: listIds,
    parentColumn: 'r.price_list_id',
    select: ruleColumns,
    from: rulesFrom,
    where: [sql`r.superseded_at IS NULL`],
    order: [{ column: 'r.code', type: 'text', direction: 'asc' }],
    args,
  });

/** Answers false when the code is taken. */
export async function insertList(db: SqlRunner, list: PriceListRow, now: Date): Promise<boolean> {
  const written =
    await db.$executeRaw(sql`INSERT INTO price_list (id, code, name, currency, valid_from, valid_to, priority, created_at)
    VALUES (${list.id}::uuid, ${list.code}, ${list.name}, ${list.currency}, ${list.validFrom}::date, ${list.validTo}::date, ${list.priority}, ${now})
    ON CONFLICT (code) DO NOTHING`);
  return written === 1;
}

/** The list, locked until the transaction ends, so that versions of its rules are given one after another. */
export async function lockList(db: SqlRunner, id: string): Promise<PriceListRow | undefined> {
  const [found] = await rows<PriceListRow>(
    db,
    sql`SELECT ${listColumns} FROM price_list l WHERE l.id = ${id}::uuid FOR UPDATE`,
  );
  return found;
}

/** Writes a rule's next version, which takes the place of the one in force; answers its number. */
export async function insertRule(db: SqlRunner, rule: NewRule, by: string, now: Date): Promise<number> {
  await db.$executeRaw(sql`UPDATE price_rule SET superseded_at = ${now}
    WHERE price_list_id = ${rule.priceListId}::uuid AND code = ${rule.code} AND superseded_at IS NULL`);
  const [written] = await rows<{ version: number }>(
    db,
    sql`INSERT INTO price_rule (id, price_list_id, code, version, product_id, tier, min_quantity, starts_on, ends_on, unit_price, priority, created_at, created_by)
      SELECT ${rule.id}::uuid, ${rule.priceListId}::uuid, ${rule.code}, coalesce(max(version), 0) + 1, ${rule.productId}::uuid, ${rule.tier},
        ${rule.minQuantity}::numeric, ${rule.startsOn}::date, ${rule.endsOn}::date, ${rule.unitPrice}::numeric, ${rule.priority}::int, ${now}, ${by}
      FROM price_rule WHERE price_list_id = ${rule.priceListId}::uuid AND code = ${rule.code}
      RETURNING version`,
  );
  return written?.version ?? 1;
}
