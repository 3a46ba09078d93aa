/** Rows of what customers bought, returned, said and asked for, and of what they come to. */
import { execute, isOfCustomer, rows, type Sql, type SqlRunner, sql } from '@guanxi/runtime';
import { Decimal } from 'decimal.js';
import type { Purchase, PurchaseFacts, PurchaseReturn } from './purchases.ts';
import type { Buyer, RfmScores } from './rfm.ts';

export type PurchaseRow = Purchase & { customerId: string; paidEventId: string; history: boolean };
export type ReturnRow = PurchaseReturn & { returnId: string; customerId: string; returnedAt: Date };
export type ContactRow = { interactionId: string; customerId: string; channel: string; direction: string; at: Date };

/** What one fact says of a request; what it does not say is left as it is. */
export type RequestPart = {
  requestId: string;
  customerId: string;
  kind?: string;
  openedAt?: Date;
  solvedAt?: Date;
  closedAt?: Date;
};

/** Facts as they are shown; scores are null until the first sweep after a purchase. */
export type FactsRow = {
  customerId: string;
  firstPurchaseAt: Date | null;
  lastPurchaseAt: Date | null;
  purchases: number;
  amounts: { amount: string; currency: string }[];
  contacts: number;
  lastContactAt: Date | null;
  requests: number;
  openRequests: number;
  recency: number | null;
  frequency: number | null;
  monetary: number | null;
  scoredAt: Date | null;
};

export const insertPurchase = (db: SqlRunner, row: PurchaseRow): Promise<number> =>
  execute(
    db,
    sql`INSERT INTO purchase (order_id, customer_id, paid_event_id, paid_at, currency, gross, history)
      VALUES (${row.orderId}::uuid, ${row.customerId}::uuid, ${row.paidEventId}::uuid, ${row.paidAt}::timestamptz,
              ${row.currency}, ${row.gross.toFixed()}::numeric, ${row.history})
      ON CONFLICT (order_id) DO NOTHING`,
  );

export const insertReturn = (db: SqlRunner, row: ReturnRow): Promise<number> =>
  execute(
    db,
    sql`INSERT INTO purchase_return (return_id, order_id, customer_id, returned_at, gross, paid)
      VALUES (${row.returnId}::uuid, ${row.orderId}::uuid, ${row.customerId}::uuid, ${row.returnedAt}::timestamptz,
              ${row.gross.toFixed()}::numeric, ${row.paid})
      ON CONFLICT (return_id) DO NOTHING`,
  );

export const insertContact = (db: SqlRunner, row: ContactRow): Promise<number> =>
  execute(
    db,
    sql`INSERT INTO customer_contact (interaction_id, customer_id, channel, direction, at)
      VALUES (${row.interactionId}::uuid, ${row.customerId}::uuid, ${row.channel}, ${row.direction}, ${row.at}::timestamptz)
      ON CONFLICT (interaction_id) DO NOTHING`,
  );

/** Adds what a fact says to what is known of a request, in whatever order the facts come. */
export const mergeRequest = (db: SqlRunner, part: RequestPart): Promise<number> =>
  execute(
    db,
    sql`INSERT INTO customer_request AS r (request_id, customer_id, kind, opened_at, solved_at, closed_at)
      VALUES (${part.requestId}::uuid, ${part.customerId}::uuid, ${part.kind ?? null}, ${part.openedAt ?? null}::timestamptz,
              ${part.solvedAt ?? null}::timestamptz, ${part.closedAt ?? null}::timestamptz)
      ON CONFLICT (request_id) DO UPDATE SET kind = coalesce(excluded.kind, r.kind),
        opened_at = coalesce(excluded.opened_at, r.opened_at), solved_at = coalesce(excluded.solved_at, r.solved_at),
        closed_at = coalesce(excluded.closed_at, r.closed_at)`,
  );

/** Everything one customer bought and gave back. The row of his facts is locked until the transaction ends. */
export async function purchasesOf(
  db: SqlRunner,
  customerId: string,
): Promise<{ purchases: Purchase[]; returns: PurchaseReturn[] }> {
  await lockFacts(db, customerId);
  // a purchase is told from a return by its day of payment
  const found = await rows<{ orderId: string; gross: string; paidAt: Date | null; currency: string; paid: boolean }>(
    db,
    sql`SELECT order_id, gross::text, paid_at, currency, true AS paid FROM purchase WHERE customer_id = ${customerId}::uuid
      UNION ALL
      SELECT order_id, gross::text, NULL, '', paid FROM purchase_return WHERE customer_id = ${customerId}::uuid`,
  );
  const withAmounts = found.map((row) => ({ ...row, gross: new Decimal(row.gross) }));
  return {
    purchases: withAmounts.flatMap(({ paidAt, ...row }) => (paidAt ? [{ ...row, paidAt }] : [])),
    returns: withAmounts.filter(({ paidAt }) => paidAt === null),
  };
}

/** Writes the facts of purchases in one statement; answers their new version. */
export async function savePurchaseFacts(
  db: SqlRunner,
  customerId: string,
  facts: PurchaseFacts,
  amount: Decimal,
): Promise<bigint> {
  const amounts = JSON.stringify(
    facts.amounts.map(({ currency, amount: sum }) => ({ currency, amount: sum.toFixed() })),
  );
  const [saved] = await rows<{ version: bigint }>(
    db,
    sql`WITH told AS (SELECT currency, amount FROM jsonb_to_recordset(${amounts}::jsonb) AS a(currency text, amount numeric)),
      gone AS (DELETE FROM member_amount WHERE customer_id = ${customerId}::uuid AND currency NOT IN (SELECT currency FROM told)),
      kept AS (INSERT INTO member_amount (customer_id, currency, amount) SELECT ${customerId}::uuid, currency, amount FROM told
        ON CONFLICT (customer_id, currency) DO UPDATE SET amount = excluded.amount)
      UPDATE member_facts SET first_purchase_at = ${facts.firstPurchaseAt}::timestamptz,
        last_purchase_at = ${facts.lastPurchaseAt}::timestamptz, purchases = ${facts.purchases},
        amount = ${amount.toFixed()}::numeric, stale = true, version = version + 1
      WHERE customer_id = ${customerId}::uuid RETURNING version`,
  );
  return saved?.version ?? 0n;
}

/** Whether these are the facts of purchases as they are written down. The caller holds the lock of {@link purchasesOf}. */
export async function purchaseFactsStand(
  db: SqlRunner,
  customerId: string,
  facts: PurchaseFacts,
  amount: Decimal,
): Promise<boolean> {
  const amounts = JSON.stringify(
    facts.amounts.map(({ currency, amount: sum }) => ({ currency, amount: sum.toFixed() })),
  );
  const same = await rows(
    db,
    sql`SELECT 1 AS one FROM member_facts WHERE customer_id = ${customerId}::uuid AND purchases = ${facts.purchases}
      AND amount = ${amount.toFixed()}::numeric
      AND first_purchase_at IS NOT DISTINCT FROM ${facts.firstPurchaseAt}::timestamptz
      AND last_purchase_at IS NOT DISTINCT FROM ${facts.lastPurchaseAt}::timestamptz
      AND NOT EXISTS (
        SELECT currency, amount FROM jsonb_to_recordset(${amounts}::jsonb) AS a(currency text, amount numeric)
        EXCEPT SELECT currency::text, amount FROM member_amount WHERE customer_id = ${customerId}::uuid)
      AND ${facts.amounts.length}::int = (SELECT count(*) FROM member_amount WHERE customer_id = ${customerId}::uuid)`,
  );
  return same.length > 0;
}

/** Counts contacts and requests of one customer anew. */
export async function recountContacts(db: SqlRunner, customerId: string): Promise<void> {
  await lockFacts(db, customerId);
  await execute(
    db,
    sql`UPDATE member_facts SET (contacts, last_contact_at) =
          (SELECT count(*), max(at) FROM customer_contact WHERE customer_id = ${customerId}::uuid),
        (requests, open_requests) =
          (SELECT count(*), count(*) FILTER (WHERE solved_at IS NULL AND closed_at IS NULL)
             FROM customer_request WHERE customer_id = ${customerId}::uuid AND opened_at IS NOT NULL)
      WHERE customer_id = ${customerId}::uuid`,
  );
}

/** Whether an order is history, by its id or by the fact that told of its payment; `undefined` when not known yet. */
export async function historyOf(
  db: SqlRunner,
  order: { id: string } | { paidEventId: string },
): Promise<boolean | undefined> {
  const same = 'id' in order ? sql`order_id = ${order.id}::uuid` : sql`paid_event_id = ${order.paidEventId}::uuid`;
  const [row] = await rows<{ history: boolean }>(db, sql`SELECT history FROM purchase WHERE ${same}`);
  return row?.history;
}

/**
 * Facts of many customers, among those that `visible` (over the alias `c`, the access projection) lets through. Of records
 * that were merged each has facts of its own; the customer has those of all.
 */
export const factsOf = (db: SqlRunner, customerIds: readonly string[], visible: Sql): Promise<FactsRow[]> =>
  rows<FactsRow>(
    db,
    sql`SELECT c.customer_id, min(f.first_purchase_at) AS first_purchase_at, max(f.last_purchase_at) AS last_purchase_at,
        coalesce(sum(f.purchases), 0)::int AS purchases, coalesce(sum(f.contacts), 0)::int AS contacts,
        max(f.last_contact_at) AS last_contact_at, coalesce(sum(f.requests), 0)::int AS requests,
        coalesce(sum(f.open_requests), 0)::int AS open_requests,
        max(f.recency) AS recency, max(f.frequency) AS frequency, max(f.monetary) AS monetary, max(f.scored_at) AS scored_at,
        coalesce((SELECT jsonb_agg(jsonb_build_object('amount', a.amount::text, 'currency', a.currency) ORDER BY a.currency)
            FROM (SELECT currency, sum(amount) AS amount FROM member_amount
              WHERE ${isOfCustomer('customer_id', sql`c.customer_id`)} GROUP BY currency) AS a), '[]'::jsonb) AS amounts
      FROM guanxi.customer_access c LEFT JOIN member_facts f ON ${isOfCustomer('f.customer_id', sql`c.customer_id`)}
      WHERE c.customer_id = ANY(${[...customerIds]}::uuid[]) AND ${visible} GROUP BY c.customer_id`,
  );

/** Has the customers scored anew: somebody was merged with another, or is by himself again. */
export const markStale = (db: SqlRunner, customerIds: readonly string[]): Promise<number> =>
  execute(
    db,
    sql`UPDATE member_facts SET stale = TRUE, version = version + 1 WHERE customer_id = ANY(${[...customerIds]}::uuid[])`,
  );

/** A row as the scoring saw it; its mark is cleared only if it is still the same version then. */
type Seen = { customerId: string; version: bigint };

/** Everyone who bought, when anything changed since the last scoring; else `undefined`. */
export async function buyersToScore(db: SqlRunner): Promise<{ buyers: Buyer[]; stale: Seen[] } | undefined> {
  const stale = await rows<Seen>(db, sql`SELECT customer_id, version FROM member_facts WHERE stale`);
  if (stale.length === 0) return undefined;
  const found = await rows<Omit<Buyer, 'amount'> & { amount: string }>(
    db,
    sql`SELECT customer_id, last_purchase_at, purchases, amount::text FROM member_facts WHERE purchases > 0`,
  );
  return { buyers: found.map((row) => ({ ...row, amount: new Decimal(row.amount) })), stale };
}

/** Writes scores; rows that keep theirs are not touched. Who bought nothing any more loses his. */
export async function saveScores(
  db: SqlRunner,
  scores: readonly RfmScores[],
  stale: readonly Seen[],
  now: Date,
): Promise<void> {
  await execute(
    db,
    sql`UPDATE member_facts f SET recency = s.recency, frequency = s.frequency, monetary = s.monetary, scored_at = ${now}::timestamptz
      FROM jsonb_to_recordset(${JSON.stringify(scores)}::jsonb) AS s("customerId" uuid, recency int, frequency int, monetary int)
      WHERE f.customer_id = s."customerId"
        AND (f.recency, f.frequency, f.monetary) IS DISTINCT FROM (s.recency, s.frequency, s.monetary)`,
  );
  const seen = JSON.stringify(stale.map(({ customerId, version }) => ({ customerId, version: `${version}` })));
  await execute(
    db,
    sql`UPDATE member_facts f SET stale = false,
        recency = CASE WHEN purchases > 0 THEN recency END, frequency = CASE WHEN purchases > 0 THEN frequency END,
        monetary = CASE WHEN purchases > 0 THEN monetary END, scored_at = CASE WHEN purchases > 0 THEN scored_at END
      FROM jsonb_to_recordset(${seen}::jsonb) AS s("customerId" uuid, version bigint)
      WHERE f.customer_id = s."customerId" AND f.version = s.version`,
  );
}

/** Makes the row where there is none, and holds its lock: facts of one customer are computed one after another. */
const lockFacts = (db: SqlRunner, customerId: string): Promise<number> =>
  execute(
    db,
    sql`INSERT INTO member_facts (customer_id) VALUES (${customerId}::uuid)
      ON CONFLICT (customer_id) DO UPDATE SET customer_id = excluded.customer_id`,
  );
