/**
 * An independent check of the points ledger: recomputes every entry from the facts of orders and the published rules
 * alone, with arithmetic of its own, and compares. It shares no code with the service that keeps the ledger.
 */
import { fromBinary } from '@bufbuild/protobuf';
import { orders as contracts } from '@guanxi/proto';

// biome-ignore lint/suspicious/noExplicitAny: rows as pg gives them
type Queryable = { query(text: string, values?: unknown[]): Promise<{ rows: Record<string, any>[] }> };

type Paid = { customerId: string; paidOn: string; currency: string; paidGross: string; tier: string };
type Returned = { paidEventId: string; gross: string; after: string };
/** What orders said, by event id. */
export type OrderFacts = { paid: Map<string, Paid>; returned: Map<string, Returned> };
type Rule = { name: string; from: string; rate: string; multipliers: Record<string, string>; months: number | null };
type Expected = { points: number; rule: string; customerId: string; lastDay: string | null };

export const noFacts = (): OrderFacts => ({ paid: new Map(), returned: new Map() });

/** Everything that the orders service has said, from its outbox. `zone` is the installation's. */
export async function archivedFacts(ordersDatabase: Queryable, zone: string): Promise<OrderFacts> {
  const facts = noFacts();
  const { rows } = await ordersDatabase.query(
    `SELECT event_id, headers->>'ce_type' AS type, value FROM guanxi.outbox WHERE topic = 'crm.orders.order.v1'`,
  );
  for (const { event_id: id, type, value } of rows) {
    if (type === 'crm.orders.v1.OrderPaid') addPaid(facts, id, fromBinary(contracts.OrderPaidSchema, value), zone);
    if (type === 'crm.orders.v1.OrderLineReturned')
      addReturned(facts, id, fromBinary(contracts.OrderLineReturnedSchema, value));
  }
  return facts;
}

type PaidValue = Omit<Paid, 'paidOn'> & { paidAt?: { seconds: bigint } | undefined };
export function addPaid({ paid }: OrderFacts, id: string, value: PaidValue, zone: string): void {
  const { customerId, currency, paidGross, tier, paidAt } = value;
  const instant = new Date(Number(paidAt?.seconds ?? 0n) * 1000);
  paid.set(id, {
    customerId,
    currency,
    paidGross,
    tier,
    paidOn: instant.toLocaleDateString('sv-SE', { timeZone: zone }),
  });
}

type ReturnedValue = { paidEventId: string; paidGrossAfter: string; line?: { gross: string } | undefined };
export function addReturned(
  { returned }: OrderFacts,
  id: string,
  { paidEventId, paidGrossAfter, line }: ReturnedValue,
): void {
  if (paidEventId !== '') returned.set(id, { paidEventId, gross: line?.gross ?? '0', after: paidGrossAfter });
}

/**
 * Compares the ledger with what the facts and rules say it must hold: each award with its points, rule, member and last
 * day, each return with what it took back, no posting without a fact, none twice, and every posting in balance.
 * @returns what does not agree, in words; empty when all of it does
 */
export async function ledgerDifferences(
  customersDatabase: Queryable,
  facts: OrderFacts,
  currency: string,
): Promise<string[]> {
  const expected = await recomputed(customersDatabase, facts, currency);
  const { rows } = await customersDatabase.query(
    `SELECT p.kind || ' ' || p.cause_event_id AS key, p.customer_id, p.rule_version, l.expires_on::text AS last_day,
            sum(e.points)::float8 AS balance, (-sum(e.points) FILTER (WHERE e.account = 'issued'))::float8 AS issued
       FROM points_posting p JOIN points_entry e ON e.posting_id = p.id LEFT JOIN points_lot l ON l.posting_id = p.id
      GROUP BY p.id, l.id`,
  );
  const differences = rows.filter(({ balance }) => balance !== 0).map(({ key }) => `${key} does not balance`);
  const found = new Map<string, number>();
  for (const row of rows.filter(({ key }) => /^(EARN|RETURN) /.test(key))) {
    found.set(row.key, (found.get(row.key) ?? 0) + 1);
    const must = expected.get(row.key);
    if (!must) differences.push(`${row.key} has no fact`);
    else if (row.issued !== must.points) differences.push(`${row.key}: ${row.issued} points instead of ${must.points}`);
    else if (row.rule_version !== must.rule)
      differences.push(`${row.key}: rule ${row.rule_version} instead of ${must.rule}`);
    else if (row.customer_id !== must.customerId) differences.push(`${row.key}: another member`);
    else if ((row.last_day ?? null) !== must.lastDay)
      differences.push(`${row.key}: last day ${row.last_day} instead of ${must.lastDay}`);
  }
  for (const [key, count] of found) if (count > 1) differences.push(`${key} is posted ${count} times`);
  for (const key of expected.keys()) if (!found.has(key)) differences.push(`${key} is missing`);
  return differences;
}

async function recomputed(
  database: Queryable,
  { paid, returned }: OrderFacts,
  currency: string,
): Promise<Map<string, Expected>> {
  const ruleRows = await database.query(
    `SELECT code || '@' || version AS name, in_force_from::text AS from, rate::text, multipliers, expiry_months AS months
       FROM earning_rule WHERE code = 'PURCHASE' ORDER BY in_force_from DESC, version DESC`,
  );
  const apart = await database.query(
    `SELECT id FROM customer WHERE kind = 'ORGANISATION' AND roles && ARRAY['PARTNER', 'COMPETITOR']`,
  );
  const earnsNothing = new Set(apart.rows.map(({ id }) => id));
  const expected = new Map<string, Expected>();
  const add = (key: string, entry: Expected) => entry.points !== 0 && expected.set(key, entry);
  const ruleOf = (order: Paid) =>
    order.currency === currency && !earnsNothing.has(order.customerId)
      ? (ruleRows.rows as Rule[]).find(({ from }) => from <= order.paidOn)
      : undefined;

  for (const [id, order] of paid) {
    const rule = ruleOf(order);
    if (!rule) continue;
    const points = awarded(order.paidGross, rule, order.tier);
    add(`EARN ${id}`, {
      points,
      rule: rule.name,
      customerId: order.customerId,
      lastDay: monthsLater(order.paidOn, rule.months),
    });
  }
  for (const [id, { paidEventId, gross, after }] of returned) {
    const order = paid.get(paidEventId);
    const rule = order && ruleOf(order);
    if (!order || !rule) continue;
    const before = decimal(after) + decimal(gross);
    const fall = awarded(after, rule, order.tier) - awarded(text(before), rule, order.tier);
    add(`RETURN ${id}`, { points: fall, rule: rule.name, customerId: order.customerId, lastDay: null });
  }
  return expected;
}

// whole numbers of ten-thousandths: no decimal library, so that none of its faults is shared
const decimal = (given: string): bigint => {
  const [whole = '0', fraction = ''] = given.split('.');
  return BigInt(whole) * 10_000n + BigInt(fraction.padEnd(4, '0').slice(0, 4));
};
const text = (units: bigint) => `${units / 10_000n}.${String(units % 10_000n).padStart(4, '0')}`;
const awarded = (gross: string, { rate, multipliers }: Rule, tier: string): number =>
  Number((decimal(gross) * decimal(rate) * decimal(multipliers[tier] ?? '1')) / 10_000n ** 3n);

function monthsLater(day: string, months: number | null): string | null {
  if (months === null) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}
