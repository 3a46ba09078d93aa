import { newId } from '@guanxi/runtime';
import { countStatements, execute, people } from '@guanxi/testing';
import { employeeId, enter, factsNamed, type Running, startCustomers } from './customers-bench.ts';
import { merging } from './merging-bench.ts';
import { act, DEMAND, POSTING, posted, SUPPLY, seen, titles } from './postings-bench.ts';
import { rename } from './samples/made.ts';

// 24 November in Shanghai
const START = '2026-11-24T02:00:00Z';
let running: Running;
const [first, second] = [people.member.customer ?? '', people.member2.customer ?? ''];
beforeAll(async () => {
  running = await startCustomers(START);
  await rename(running, await enter(running, { name: '徐慧敏' }, 'seller-east'), first);
  await rename(running, await enter(running, { name: '陆文' }, 'seller-south'), second);
});
afterAll(() => running?.stop());
beforeEach(() => running.clock.set(new Date(START)));
const on = (instant: string) => running.clock.set(new Date(instant));
const problems = async (input: object) =>
  (await act(running, 'member', 'publishPosting', { ...SUPPLY, ...input })).problems;

describe('postings of supply and demand', () => {
  test('C11 a member posts for himself, and another member sees what, not who', async () => {
    const { posting } = await act(running, 'member', 'publishPosting', {
      ...SUPPLY,
      category: '酒类',
      subcategory: '白酒',
    });
    expect(posting).toMatchObject({
      ...{ kind: 'SUPPLY', category: { code: 'LIQUOR', name: '酒类' }, subcategory: { code: 'BAIJIU' }, state: 'OPEN' },
      ...{ quantity: '500 箱/月', price: '面议', province: { code: '510000' }, city: { code: '510500' } },
      ...{ version: 1, isMine: true, mayChange: true, customer: { id: first } },
    });
    expect(await seen(running, 'member2', posting.id)).toMatchObject({
      ...{ title: SUPPLY.title, isMine: false, mayChange: false, customer: null },
    });
    expect((await factsNamed(running, 'PostingChanged')).at(-1)).toMatchObject({
      key: first,
      value: { kind: 'SUPPLY', category: 'LIQUOR', validUntil: '2026-12-31', state: 'OPEN' },
    });
  });

  test('C11 opposite postings of its category stand beside it, those of its subcategory first', async () => {
    const id = await posted(running, 'member', { category: 'BEVERAGES', subcategory: null, title: '供应饮料' });
    const juice = await posted(running, 'member', { category: 'BEVERAGES', subcategory: 'JUICE', title: '供应果汁' });
    const demand = { ...DEMAND, category: 'BEVERAGES' };
    await posted(running, 'member2', { ...demand, subcategory: 'JUICE', title: '求购果汁' });
    await posted(running, 'member2', { ...demand, subcategory: 'TEA', title: '求购茶饮料' });
    const opposites = async (of: string) =>
      (await seen(running, 'member', of, 'opposites { totalCount nodes { title } }')).opposites.nodes.map(
        ({ title }: { title: string }) => title,
      );
    expect((await opposites(id)).sort()).toEqual(['求购果汁', '求购茶饮料']);
    expect(await opposites(juice)).toEqual(['求购果汁', '求购茶饮料']);
  });

  test('C11 it is past at midnight of the firm by itself, for staff and its poster to see; a later day lets it stand', async () => {
    const text = '龙舌兰';
    const id = await posted(running, 'member', { title: `供应${text}`, validUntil: '2026-11-25' });
    on('2026-11-25T15:59:59Z');
    expect(await titles(running, 'member2', { text })).toEqual([`供应${text}`]);
    on('2026-11-25T16:00:00Z');
    for (const asker of ['member2', 'member', 'clerk'] as const)
      expect(await titles(running, asker, { text })).toEqual([]);
    expect(await titles(running, 'clerk', { text, states: ['PAST'] })).toEqual([`供应${text}`]);
    expect(await titles(running, 'member', { text, states: ['PAST'] })).toEqual([`供应${text}`]);
    expect(await titles(running, 'member2', { text, states: ['PAST'] })).toEqual([]);
    expect(await seen(running, 'member2', id)).toBeNull();
    expect(await seen(running, 'member', id)).toMatchObject({ state: 'PAST' });
    await act(running, 'member', 'changePosting', { postingId: id, validUntil: '2026-12-24' });
    expect(await titles(running, 'member2', { text })).toEqual([`供应${text}`]);
  });

  test('C11 it is found by words, pinyin, category, region and kind, and pages without gaps', async () => {
    const category = 'CONDIMENTS';
    const text = '郫县豆瓣';
    for (let at = 0; at < 5; at += 1)
      await posted(running, 'member', { category, subcategory: null, title: `${text}${at}`, province: '510000' });
    const common = { category, kind: 'SUPPLY', provinces: ['510000'] };
    expect(await titles(running, 'member2', { ...common, text: '豆瓣' })).toHaveLength(5);
    expect(await titles(running, 'member2', { ...common, text: 'pixiandouban' })).toHaveLength(5);
    expect(await titles(running, 'member2', { ...common, text: '郫县豆瓣 3' })).toEqual([`${text}3`]);
    expect(await titles(running, 'member2', { ...common, provinces: ['310000'] })).toEqual([]);
    expect(await titles(running, 'member2', { ...common, kind: 'DEMAND' })).toEqual([]);
    const met: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const {
        data,
      }: { data: { postings: { nodes: { title: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
        await execute(
          running,
          'member2',
          'query ($filter: PostingFilter, $after: String) { postings(filter: $filter, first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }',
          { filter: { category }, after },
        );
      met.push(...data.postings.nodes.map(({ title }) => title));
      ({ endCursor: after, hasNextPage: more } = data.postings.pageInfo);
    }
    expect(met.toSorted()).toEqual([0, 1, 2, 3, 4].map((at) => `${text}${at}`));
  });

  test('C11 what would not be a posting is refused at its field, a telephone number in the text, too', async () => {
    expect(await problems({ text: '请打 138 1234 5678' })).toEqual([
      { path: ['input', 'text'], code: 'NOT_ALLOWED_HERE' },
    ]);
    expect(await problems({ title: '写信到 a@example.com' })).toEqual([
      { path: ['input', 'title'], code: 'NOT_ALLOWED_HERE' },
    ]);
    expect(await problems({ category: '机床' })).toEqual([{ path: ['input', 'category'], code: 'UNKNOWN_VALUE' }]);
    expect(await problems({ subcategory: 'JUICE' })).toEqual([{ path: ['input', 'subcategory'], code: 'NOT_A_CHILD' }]);
    expect(await problems({ validUntil: '2026-11-23' })).toEqual([
      { path: ['input', 'validUntil'], code: 'OUT_OF_RANGE' },
    ]);
    expect(await problems({ validUntil: '2028-01-01' })).toEqual([
      { path: ['input', 'validUntil'], code: 'OUT_OF_RANGE' },
    ]);
  });

  test('C11 its poster changes and withdraws it; nobody else does, and withdrawn is for good', async () => {
    const id = await posted(running, 'member', { title: '供应腐乳' });
    const change = { postingId: id, expectedVersion: 1, title: '供应红腐乳', price: '' };
    expect(await act(running, 'member', 'changePosting', change)).toMatchObject({
      posting: { title: '供应红腐乳', price: null, subcategory: { code: 'BAIJIU' }, version: 2 },
    });
    expect(await act(running, 'member', 'changePosting', change)).toMatchObject({
      __typename: 'Conflict',
      path: ['input', 'expectedVersion'],
    });
    for (const asker of ['member2', 'seller-south', 'marketer'] as const) {
      const { errors } = await execute(
        running,
        asker,
        'mutation ($input: WithdrawPostingInput!) { withdrawPosting(input: $input) { __typename } }',
        { input: { clientMutationId: newId(), postingId: id } },
        { mayFail: true },
      );
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect(await act(running, 'member', 'withdrawPosting', { postingId: id })).toMatchObject({
      posting: { state: 'WITHDRAWN' },
    });
    expect(await titles(running, 'member2', { text: '红腐乳' })).toEqual([]);
    expect(await act(running, 'member', 'changePosting', { postingId: id, title: '又来' })).toMatchObject({
      __typename: 'Conflict',
      code: 'WRONG_STATE',
    });
    expect(await act(running, 'member2', 'changePosting', { postingId: id, title: '又来' })).toMatchObject({
      __typename: 'NotFound',
    });
  });

  test('C11 staff post for whom they look after; a customer on the blacklist posts nothing and is shown to nobody', async () => {
    const customerId = await enter(running, { name: '海棠酒业', kind: 'ORGANISATION' });
    const forHim = { ...SUPPLY, customerId, title: '供应海棠大曲' };
    expect(await act(running, 'clerk', 'publishPosting', forHim)).toMatchObject({
      posting: { isMine: false, mayChange: true, customer: { id: customerId } },
    });
    expect(await act(running, 'seller-south', 'publishPosting', forHim)).toMatchObject({ __typename: 'NotFound' });
    expect(await titles(running, 'clerk', { customerId })).toEqual(['供应海棠大曲']);
    expect(await titles(running, 'seller-south', { customerId })).toEqual([]);
    expect(await titles(running, 'member2', { text: '海棠大曲' })).toEqual(['供应海棠大曲']);
    await running.db.pool.query('UPDATE customer SET blacklisted = true WHERE id = $1', [customerId]);
    expect(await act(running, 'clerk', 'publishPosting', forHim)).toMatchObject({ code: 'BLACKLISTED' });
    expect(await titles(running, 'member2', { text: '海棠大曲' })).toEqual([]);
    expect(await titles(running, 'clerk', { text: '海棠大曲' })).toEqual(['供应海棠大曲']);
  });

  test('C11 a member reports, staff hide with the reason, its poster is told it, and it can be shown again', async () => {
    const id = await posted(running, 'member', { title: '供应假酒' });
    expect(await act(running, 'member', 'reportPosting', { postingId: id, reason: '自己' })).toMatchObject({
      problems: [{ path: ['input', 'postingId'], code: 'NOT_ALLOWED_HERE' }],
    });
    await act(running, 'member2', 'reportPosting', { postingId: id, reason: '假货' });
    await act(running, 'member2', 'reportPosting', { postingId: id, reason: '假冒品牌' });
    expect(await titles(running, 'agent', { reported: true })).toEqual(['供应假酒']);
    expect(await titles(running, 'member2', { reported: true })).toEqual([]);
    expect(await seen(running, 'agent', id, 'reports { reason }')).toEqual({ reports: [{ reason: '假冒品牌' }] });
    expect(await seen(running, 'member', id, 'reports { reason }')).toEqual({ reports: null });
    const hide = (hidden: boolean, reason?: string) =>
      act(running, 'agent', 'moderatePosting', { postingId: id, hidden, ...(reason ? { reason } : {}) });
    expect((await hide(true)).problems).toEqual([{ path: ['input', 'reason'], code: 'REQUIRED' }]);
    expect(await hide(true, '涉嫌假冒')).toMatchObject({ posting: { state: 'HIDDEN', hiddenReason: '涉嫌假冒' } });
    expect(await hide(true, '再一次')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await seen(running, 'member2', id)).toBeNull();
    expect(await seen(running, 'member', id)).toMatchObject({ state: 'HIDDEN', hiddenReason: '涉嫌假冒' });
    expect(await hide(false)).toMatchObject({ posting: { state: 'OPEN', hiddenReason: null } });
    const { rows } = await running.db.pool.query(
      `SELECT action, reason FROM guanxi.audit WHERE subject_id = $1 AND action LIKE 'posting.%' AND action ~ 'hidden|shown' ORDER BY at, action`,
      [first],
    );
    expect(rows).toEqual([
      { action: 'posting.hidden', reason: '涉嫌假冒' },
      { action: 'posting.shown', reason: null },
    ]);
  });

  test('C09 C11 the history of the customer tells of his postings', async () => {
    const customerId = await enter(running);
    const { posting } = await act(running, 'clerk', 'publishPosting', { ...SUPPLY, customerId });
    on('2026-11-24T02:01:00Z');
    await act(running, 'clerk', 'changePosting', { postingId: posting.id, category: 'BEVERAGES' });
    const { data } = await execute(
      running,
      'clerk',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { changes(records: [POSTING]) { nodes {
        kind recordName by { id } fields { field old { texts } new { texts } } } } } } }`,
      { of: [{ __typename: 'Customer', id: customerId }] },
    );
    expect(data._entities[0].changes.nodes).toMatchObject([
      {
        ...{ kind: 'CHANGED', recordName: SUPPLY.title, by: { id: employeeId('clerk') } },
        fields: [
          { field: 'posting.category', old: { texts: ['酒类'] }, new: { texts: ['饮料'] } },
          { field: 'posting.subcategory', old: { texts: ['白酒'] }, new: { texts: [] } },
        ],
      },
      { kind: 'CREATED', recordName: SUPPLY.title },
    ]);
  });

  test('C11 A04 postings go into the bin with their customer, and a survivor shows those of both', async () => {
    const [survivor, absorbed] = [await enter(running), await enter(running, { name: '张山' })];
    const title = '供应合并前的茶';
    const { posting } = await act(running, 'clerk', 'publishPosting', { ...SUPPLY, customerId: absorbed, title });
    await merging(running, survivor, absorbed);
    expect(await titles(running, 'clerk', { customerId: survivor })).toEqual([title]);
    expect(await seen(running, 'clerk', posting.id)).toMatchObject({ mayChange: true, customer: { id: survivor } });
    await running.db.pool.query('UPDATE customer SET deleted_at = now() WHERE id = $1', [survivor]);
    expect(await titles(running, 'member2', { text: '合并前的茶' })).toEqual([]);
  });

  test('C11 a partner and an administrator are told of none', async () => {
    for (const asker of ['partner', 'administrator'] as const) expect(await titles(running, asker)).toBeUndefined();
  });

  test('C11 postings with their opposites take the same statements for two as for eight', async () => {
    for (let at = 0; at < 4; at += 1)
      for (const sides of [SUPPLY, DEMAND])
        await posted(running, 'member', { ...sides, category: 'DAIRY', subcategory: null });
    const count = async (size: number) =>
      (
        await countStatements(() =>
          execute(
            running,
            'head-east',
            `query ($size: Int) { postings(filter: { category: "DAIRY" }, first: $size) { nodes { ${POSTING} reports { reason }
              opposites(first: 2) { totalCount nodes { title customer { name } } } } } }`,
            { size },
          ),
        )
      ).count;
    expect(await count(8)).toBe(await count(2));
  });
});
