import { addPaid, addReturned, ledgerDifferences, noFacts } from '@guanxi/testing/ledger-check';
import { connect, type UrlOf } from './databases.ts';

const ZONE = 'Asia/Shanghai';
const CURRENCY = 'CNY';
type Sampled = { entries: number; differences: string[] };

/**
 * Asks the independent checker of the ledger about some customers. It sees only their postings and only their orders'
 * facts, which come from the tables of orders: generated orders have no archive in the outbox.
 */
export async function checkLedger(urlOf: UrlOf, sample: number): Promise<Sampled> {
  const [customers, orders] = await Promise.all([connect(urlOf('customers')), connect(urlOf('orders'))]);
  try {
    const chosen = await customers.query<{ id: string }>(
      'SELECT customer_id AS id FROM purchase GROUP BY customer_id ORDER BY md5(customer_id::text) LIMIT $1',
      [sample],
    );
    const ids = chosen.rows.map(({ id }) => id);
    const facts = noFacts();
    const paid = await orders.query(
      `SELECT o.paid_event_id AS id, o.customer_id, o.currency, o.tier, extract(epoch FROM o.paid_at)::bigint::text AS seconds,
          (o.total + coalesce((SELECT sum(r.gross) FROM order_return r WHERE r.order_id = o.id AND r.returned_at > o.paid_at), 0))::text AS gross
        FROM orders o WHERE o.customer_id = ANY($1) AND o.paid_event_id IS NOT NULL`,
      [ids],
    );
    for (const row of paid.rows)
      addPaid(
        facts,
        row.id,
        {
          customerId: row.customer_id,
          currency: row.currency,
          paidGross: row.gross,
          tier: row.tier,
          paidAt: { seconds: BigInt(row.seconds) },
        },
        ZONE,
      );
    const back = await orders.query(
      `SELECT r.event_id AS id, o.paid_event_id, r.gross::text, (o.received - sum(r.gross) OVER (PARTITION BY o.id ORDER BY r.returned_at, r.id))::text AS after
        FROM order_return r JOIN orders o ON o.id = r.order_id WHERE o.customer_id = ANY($1) AND r.returned_at > o.paid_at`,
      [ids],
    );
    for (const row of back.rows)
      addReturned(facts, row.id, {
        paidEventId: row.paid_event_id,
        paidGrossAfter: row.after,
        line: { gross: row.gross },
      });
    // a table of the connection's own comes before the service's: the checker's questions stay as they are
    await customers.query(
      'CREATE TEMP TABLE points_posting AS SELECT * FROM public.points_posting WHERE customer_id = ANY($1::uuid[])',
      [ids],
    );
    await customers.query('ALTER TABLE pg_temp.points_posting ADD PRIMARY KEY (id)');
    const differences = await ledgerDifferences(customers, facts, CURRENCY);
    const { rows } = await customers.query<{ count: string }>(
      'SELECT count(*) FROM points_entry e JOIN points_posting p ON p.id = e.posting_id',
    );
    return { entries: Number(rows[0]?.count ?? 0), differences };
  } finally {
    await Promise.all([customers.end(), orders.end()]);
  }
}
