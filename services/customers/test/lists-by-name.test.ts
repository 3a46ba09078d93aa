import { type Connection, type PageArguments, page, rows, sql, tokens } from '@guanxi/runtime';
import { dice, execute, type PersonName, viewerFor } from '@guanxi/testing';
import { wordsOf } from '../src/record/customer-list.ts';
import { CHARACTERS, foundByName } from '../src/record/found-by-name.ts';
import { orderOf, visibleCustomer } from '../src/record/records.ts';
import { employeeId, type Running, startCustomers } from './customers-bench.ts';

const NAMES = 300;
let running: Running;
beforeAll(async () => {
  running = await startCustomers('2026-11-24T02:00:00Z');
  const chance = dice(7);
  const letters = [...'王李公司伟aBb É一𠮷-金\u{f90a}^', '王', '王'];
  for (let at = 0; at < NAMES; at += 1) {
    const name = at < 3 ? '' : Array.from({ length: 1 + chance.below(4) }, () => chance.pick(letters)).join('');
    const number = `M${String(at).padStart(8, '0')}`;
    await running.db.pool.query(
      `INSERT INTO customer (id, kind, name, number, stage, stage_since, department_path, owner_id, search_tokens, contact_tokens,
          created_at, created_by, updated_at, updated_by)
        VALUES (gen_random_uuid(), 'PERSON', $1, $2, $3, now(), $4, $5, $6, $7, now(), 'test', now() - random() * interval '9 days', 'test')`,
      [
        name,
        number,
        chance.pick(['POTENTIAL', 'LOST']),
        chance.pick(['/east', '/east/shanghai', '/north']),
        chance.pick([null, employeeId('seller-east')]),
        tokens(name, number),
        chance.pick([[], ['王'], ['example']]),
      ],
    );
  }
});
afterAll(() => running?.stop());

const texts = ['王', '一', '金', '公司', 'b', 'example', '王 M00', '无'];
const people: PersonName[] = ['decision-maker', 'head-east', 'seller-east', 'agent'];

describe('A06 customers who hold a word, in the order of names', () => {
  test.each(people)(
    'A06 are the same on every page as without the way to find them, for %s',
    async (who) => {
      const viewer = viewerFor(who);
      if (!viewer) throw new Error('nobody asks');
      const { read } = running.db;
      const met = new Set<number>();
      for (const text of texts)
        for (const direction of ['ASC', 'DESC'] as const)
          for (const where of [[visibleCustomer(viewer), ...(direction === 'ASC' ? [] : [sql`c.stage = 'LOST'`])]]) {
            const words = wordsOf(viewer, text);
            const order = orderOf({ field: 'NAME', direction });
            if (!words) throw new Error('no words');
            const all = [...where, sql`(${words.own} OR ${words.others})`];
            const query = { select: sql`c.id`, from: sql`customer c`, where: all, order };
            const way = direction === 'ASC' ? sql`ASC` : sql`DESC`;
            const whole = await rows<{ id: string }>(
              read,
              sql`SELECT c.id FROM customer c WHERE ${where[0]} AND ${where.at(-1)} AND ${all.at(-1)}
              ORDER BY lower(c.name COLLATE "C") ${way}, c.id ${way}`,
            );
            met.add(whole.length);
            // pages so small that many hold a word and begin alike, and so large that few do
            for (const size of [8, 40]) {
              const found = foundByName(words, where, direction === 'ASC' ? 'asc' : 'desc', 0);
              for (const side of ['first', 'last'] as const) {
                const paged: string[] = [];
                for (let more = true, cursor: string | null = null; more; ) {
                  const args: PageArguments =
                    side === 'first' ? { first: size, after: cursor } : { last: size, before: cursor };
                  const { nodes, pageInfo }: Connection<{ id: string }> = await page<{ id: string }>(read, {
                    ...query,
                    args,
                    found,
                  });
                  if (side === 'first') paged.push(...nodes.map(({ id }) => id));
                  else paged.unshift(...nodes.map(({ id }) => id));
                  cursor = side === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
                  more = side === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
                }
                expect(paged).toEqual(whole.map(({ id }) => id));
              }
            }
          }
      expect(Math.max(...met)).toBeGreaterThan(40);
      expect(met).toContain(0);
    },
    300_000,
  );

  test('A06 a list by name, by text and by another condition is what it is without the text, less those who do not hold it', async () => {
    const list = async (filter: object) =>
      (
        await execute(
          running,
          'decision-maker',
          `query ($filter: CustomerFilter) { customers(filter: $filter, sort: { field: NAME }, first: 200) { totalCount nodes { name } } }`,
          { filter },
        )
      ).data.customers as { totalCount: number; nodes: { name: string }[] };
    const lost = await list({ stages: ['LOST'] });
    const held = await list({ stages: ['LOST'], text: '公司' });
    expect(held.nodes).toEqual(lost.nodes.filter(({ name }) => name.includes('公司')));
    expect(held.totalCount).toBe(held.nodes.length);
    expect(held.nodes.length).toBeGreaterThan(0);
  });

  test('A06 one index bears the word and the characters of a name', async () => {
    const client = await running.db.pool.connect();
    try {
      await client.query('BEGIN; SET LOCAL enable_seqscan = off');
      const { rows: plan } = await client.query(
        `EXPLAIN SELECT c.id FROM customer c WHERE c.search_tokens @> '{王}' AND ${CHARACTERS} @> '{^李}'`,
      );
      const told = plan.map((row) => row['QUERY PLAN']).join('\n');
      expect(told).toMatch(/Index Cond: \(\(search_tokens @> .*AND \(\(string_to_array/);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });
});
