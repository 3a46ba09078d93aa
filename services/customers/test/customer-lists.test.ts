import { newId } from '@guanxi/runtime';
import { type Answer, countStatements, execute } from '@guanxi/testing';
import { enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';
import { card, company, phone } from './record-bench.ts';

type Listed = { customers: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

describe('lists', () => {
  test('C01 a list is found by words, pinyin and initials, and pages by name without gaps', async () => {
    const campaign = newId();
    const names = ['欧阳雪', '欧阳山', '司马光'];
    for (const name of names) await enter(running, { name, source: { campaign } });
    const find = async (text: string) => {
      const { data } = await execute(
        running,
        'clerk',
        'query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { name } } }',
        { filter: { text, campaign } },
      );
      return data.customers.nodes.map(({ name }: { name: string }) => name).sort();
    };
    expect(await find('欧阳')).toEqual(['欧阳山', '欧阳雪']);
    expect(await find('simaguang')).toEqual(['司马光']);
    expect(await find('smg')).toEqual(['司马光']);

    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer<Listed> = await execute<Listed>(
        running,
        'clerk',
        `query ($filter: CustomerFilter, $after: String) { customers(filter: $filter, sort: { field: NAME, direction: ASC }, first: 2, after: $after) {
          nodes { name } pageInfo { hasNextPage endCursor } } }`,
        { filter: { campaign }, after },
      );
      seen.push(...data.customers.nodes.map(({ name }: { name: string }) => name));
      after = data.customers.pageInfo.hasNextPage ? data.customers.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(3);
    expect([...seen].sort()).toEqual([...names].sort());
  });

  test('C01 statements of a list with all that hangs on it are equal at 1, 25 and 200 rows', async () => {
    const campaign = newId();
    const referrers = [];
    for (let at = 0; at < 200; at += 1) {
      const mobile = freshMobile();
      referrers.push(mobile);
      await enter(running, { name: `推荐${at}`, basic: { mobile } });
      const companyId = await enter(running, {
        ...company(),
        basic: { ...company().basic, mobile: freshMobile() },
        source: { campaign, referrerMobile: mobile },
      });
      await mutate(
        running,
        'clerk',
        'addContact',
        { customerId: companyId, contact: { name: `联系人${at}`, mobile: freshMobile() } },
        '',
      );
      if (at % 10 === 9) await mutate(running, 'clerk', 'enrolCustomer', { customerId: companyId }, '');
    }
    const counts = [];
    for (const first of [1, 25, 200]) {
      const { result, count } = await countStatements(() =>
        execute(
          running,
          'decision-maker',
          `query ($filter: CustomerFilter, $first: Int) { customers(filter: $filter, first: $first) { totalCount nodes { ${card}
            partners { id } enrolment { number } stageSince stageMoves { nodes { to } } tier { code } pointsAccount { balance }
            contacts { totalCount nodes { role contact { name mobile ${phone} companies { company { name } } } company { name } } } } } }`,
          { filter: { campaign }, first },
        ),
      );
      expect(result.data.customers.nodes).toHaveLength(first);
      counts.push(count);
    }
    expect(new Set(counts).size).toBe(1);
  });
});
