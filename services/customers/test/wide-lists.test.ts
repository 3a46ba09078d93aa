import { type Answer, execute } from '@guanxi/testing';
import { orderOf } from '../src/record/records.ts';
import { enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';

type Listed = { customers: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
const FIELDS = ['CREATED_AT', 'UPDATED_AT', 'NAME', 'NUMBER', 'STAGE_SINCE', 'STAGE', 'TIER', 'DEPARTMENT'] as const;
const LIST = `query ($filter: CustomerFilter, $sort: CustomerSort, $first: Int, $after: String) {
  customers(filter: $filter, sort: $sort, first: $first, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }`;

let running: Running;
beforeAll(async () => {
  running = await startCustomers('2026-11-24T02:00:00Z', { LIST_SECONDS: 1 });
  for (const [at, name] of ['周一', '周二', '周三', '周四', '周五'].entries()) {
    const id = await enter(running, { name, basic: { mobile: freshMobile() } });
    if (at % 2 === 0) await mutate(running, 'clerk', 'enrolCustomer', { customerId: id }, '');
    if (at < 2)
      await mutate(running, 'head-east', 'moveStage', { customerId: id, to: 'OPPORTUNITY', reason: '已询价' }, '');
  }
});
afterAll(() => running?.stop());

const list = async (variables: object): Promise<Listed['customers']> =>
  (await execute<Listed>(running, 'clerk', LIST, { first: 200, ...variables })).data.customers;

describe('A06 lists that somebody puts together', () => {
  /** Asks while nobody may read customers, which lasts longer than a statement of a list may. */
  async function askedInVain(document: string, variables: object): Promise<Answer<unknown>> {
    const other = await running.db.pool.connect();
    try {
      await other.query('BEGIN; LOCK TABLE customer IN ACCESS EXCLUSIVE MODE');
      return await execute(running, 'clerk', document, { ...variables }, { mayFail: true });
    } finally {
      await other.query('ROLLBACK');
      other.release();
    }
  }

  test.each([
    [{ filter: { text: '周', stages: ['POTENTIAL'] } }, ['filter', 'stages']],
    [{ filter: { or: [{ kind: 'PERSON' }] }, sort: { field: 'NAME' } }, ['filter', 'or']],
    [{ filter: { text: '周' }, sort: { field: 'NAME' } }, ['sort']],
    [{ filter: { text: '周' } }, ['filter', 'text']],
    [{ sort: { field: 'UPDATED_AT' } }, ['sort']],
  ])('A06 one that is not read in time is ended and refused, and the refusal says at what: %j', async (asked, path) => {
    const { errors } = await askedInVain(LIST, asked);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'FILTER_TOO_WIDE', path }]);
    // nothing of it is left to those who ask next
    expect((await list(asked)).nodes.length).toBeGreaterThan(0);
  });

  test('A06 so are its total, its figures and the list of a past day', async () => {
    const filter = { stages: ['POTENTIAL'] };
    const wide = [{ code: 'FILTER_TOO_WIDE', path: ['filter', 'stages'] }];
    for (const document of [
      'query ($filter: CustomerFilter) { customers(filter: $filter, first: 0) { totalCount } }',
      'query ($filter: CustomerFilter) { customerCounts(by: KIND, filter: $filter) { total } }',
      'query ($filter: CustomerFilter) { customersAsOf(at: "2026-11-24T01:00:00Z", filter: $filter) { nodes { name } } }',
    ]) {
      const { errors } = await askedInVain(document, { filter });
      expect(errors?.map(({ extensions }) => extensions)).toEqual(wide);
    }
  });

  test.each(FIELDS)('A06 by %s either way it is paged without gaps, in the same order', async (field) => {
    for (const filter of [{ stages: ['POTENTIAL'] }, { text: '周' }, {}])
      for (const direction of ['ASC', 'DESC']) {
        const sort = { field, direction };
        const whole = (await list({ filter, sort })).nodes.map(({ name }) => name);
        const paged: string[] = [];
        let after: string | null = null;
        do {
          const { nodes, pageInfo }: Listed['customers'] = await list({ filter, sort, first: 2, after });
          paged.push(...nodes.map(({ name }) => name));
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after);
        expect(paged).toEqual(whole);
        expect(new Set(paged).size).toBe('stages' in filter ? 3 : 5);
      }
  });

  test.each(FIELDS)('A06 by %s it is read in the order of an index', async (field) => {
    const columns = orderOf({ field, direction: 'DESC' }).map(({ column, direction }) => `${column} ${direction}`);
    const client = await running.db.pool.connect();
    try {
      await client.query('BEGIN; SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off');
      const { rows } = await client.query(
        `EXPLAIN SELECT c.id FROM customer c ORDER BY ${columns.join(', ')} LIMIT 50`,
      );
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toContain('Index');
      expect(plan).not.toContain('Sort');
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });
});
