import { type TestDatabase, testDatabase } from '@guanxi/testing';
import pg from 'pg';
import { type ServiceName, services } from './databases.ts';
import { checkLedger } from './ledger-sample.ts';
import { loadMembers } from './load-members.ts';

const MEMBERS = 600;
const databases = new Map<ServiceName, TestDatabase>();
const urlOf = (service: ServiceName) => databases.get(service)?.url ?? '';
const load = (options: { members?: number; seed?: number } = {}) =>
  loadMembers(urlOf, { members: MEMBERS, seed: 5, say: () => undefined, ...options });

beforeAll(async () => {
  for (const service of services) databases.set(service, await testDatabase(service));
  await load();
}, 120_000);
afterAll(async () => {
  for (const database of databases.values()) await database.drop();
});

describe('generated members', () => {
  test('C28 the independent checker agrees with every entry of their ledger', async () => {
    const { entries, differences } = await checkLedger(urlOf, MEMBERS);
    expect(differences).toEqual([]);
    expect(entries).toBeGreaterThan(MEMBERS / 2);
  });

  test('an order is the sum of its lines less what came back, and paid orders received what they cost', async () => {
    expect(
      await rows(
        'orders',
        `SELECT o.number FROM orders o JOIN LATERAL (SELECT sum(gross) AS gross, sum(tax) AS tax, sum(returned_gross) AS back,
             sum(returned_tax) AS back_tax FROM order_line n WHERE n.order_id = o.id) AS n ON TRUE
          WHERE o.placed_total <> n.gross
             OR o.status <> 'CANCELLED' AND (o.total, o.tax) <> (n.gross - n.back, n.tax - n.back_tax)
             OR o.status = 'PAID' AND o.received <> o.placed_total
             OR o.received <> (SELECT coalesce(sum(amount), 0) FROM receipt r WHERE r.order_id = o.id)`,
      ),
    ).toEqual([]);
  });

  test('stage and tier are where the moves lead, and versions of the tier have no gap', async () => {
    expect(
      await rows(
        'customers',
        `SELECT c.number FROM customer c
           JOIN LATERAL (SELECT to_stage FROM stage_move m WHERE m.customer_id = c.id ORDER BY moved_at DESC, id DESC LIMIT 1) AS s ON TRUE
           LEFT JOIN LATERAL (SELECT count(*) AS moves, max(tier_version) AS version, (array_agg(to_tier ORDER BY tier_version DESC))[1] AS tier
             FROM tier_move m WHERE m.customer_id = c.id) AS t ON TRUE
          WHERE c.stage <> s.to_stage OR c.tier_version <> t.moves + 1 OR c.tier <> coalesce(t.tier, 'STANDARD')
             OR coalesce(t.version, 1) <> c.tier_version`,
      ),
    ).toEqual([]);
  });

  test('every service knows each of them, by the same version of his profile', async () => {
    const known = 'SELECT customer_id AS id, version::int FROM guanxi.customer_access ORDER BY 1';
    const records = await rows('customers', 'SELECT id, version FROM customer ORDER BY 1');
    expect(records).toHaveLength(MEMBERS);
    for (const service of services) expect(await rows(service, known)).toEqual(records);
  });

  test('marketing counts what orders tell', async () => {
    const bought = `SELECT customer_id AS id, count(*)::int AS purchases, sum(o.total)::text AS amount FROM orders o
      WHERE o.paid_event_id IS NOT NULL GROUP BY 1 ORDER BY 1`;
    const counted = `SELECT customer_id AS id, purchases, amount::text FROM member_facts WHERE purchases > 0 ORDER BY 1`;
    expect(await rows('marketing', counted)).toEqual(await rows('orders', bought));
  });

  test('addresses and numbers are nobody’s', async () => {
    const reached = `SELECT number FROM customer WHERE mail NOT LIKE '%@example.com' OR mobile NOT LIKE '1349%'`;
    expect(await rows('customers', reached)).toEqual([]);
  });

  test('what was whole already stays as it is', async () => {
    const before = await count('orders', 'orders');
    expect((await load()).rows).toBe(0);
    expect(await count('orders', 'orders')).toBe(before);
    await expect(load({ seed: 6 })).rejects.toThrow('already');
  });

  test('a run that was cut off goes on and ends with the same rows', async () => {
    const lines = 'SELECT id, gross::text FROM order_line ORDER BY 1';
    const before = await rows('orders', lines);
    await rows(
      'orders',
      'TRUNCATE orders, order_line, instalment, receipt, order_return, customer_card, guanxi.customer_access; DELETE FROM load_tests.chunk WHERE chunk = 0',
    );
    await load();
    expect(await rows('orders', lines)).toEqual(before);
  });

  test('every index is there again', async () => {
    for (const service of services) expect(await count(service, 'load_tests.dropped_index')).toBe(0);
    const names = await rows('orders', `SELECT indexname FROM pg_indexes WHERE tablename = 'orders'`);
    expect(names.map(({ indexname }) => indexname)).toContain('orders_search_tokens_idx');
  });
});

async function rows(service: ServiceName, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(urlOf(service));
  await client.connect();
  try {
    return (await client.query(text)).rows ?? [];
  } finally {
    await client.end();
  }
}

const count = async (service: ServiceName, table: string): Promise<number> =>
  Number((await rows(service, `SELECT count(*) AS count FROM ${table}`))[0]?.count);
