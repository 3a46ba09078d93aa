import { execute } from '@guanxi/testing';
import { conclude, enter, freshMobile, importJob, mutate, preview, startCustomers } from './customers-bench.ts';
import type { Running } from './membership-bench.ts';
import { define, merge, merging, told, unmerge } from './merging-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await define(running, 'nickname', 'TEXT', { isSearched: true });
  await define(running, 'seats', 'NUMBER');
  await define(running, 'doubled', 'FORMULA', { formula: 'seats * 2' });
  await define(running, 'wechat', 'TEXT', { isUnique: true });
  await define(running, 'margin', 'NUMBER', { writeRoles: ['decision-maker'] });
  await define(running, 'secret', 'NUMBER', { readRoles: ['decision-maker'], writeRoles: ['decision-maker'] });
});
afterAll(() => running?.stop());

type Value = { key: string; text: string | null; number: string | null };
async function held(id: string): Promise<Record<string, string | null>> {
  const { customFields } = await told(running, id, 'customFields { key text number }');
  return Object.fromEntries(customFields.map(({ key, text, number }: Value) => [key, text ?? number]));
}
const fill = (customerId: string, values: Record<string, string>) =>
  mutate(
    running,
    'head-east',
    'updateCustomer',
    { customerId, fields: Object.entries(values).map(([key, value]) => ({ key, value })) },
    '',
  );
const tag = (customerId: string, change: object) =>
  mutate(running, 'head-east', 'tagCustomer', { customerId, ...change }, '');
const tagsOf = async (id: string): Promise<string[]> => (await told(running, id, 'tags')).tags;
const listed = async (filter: object): Promise<string[]> =>
  (
    await execute(
      running,
      'head-east',
      'query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { id } } }',
      {
        filter,
      },
    )
  ).data.customers.nodes.map(({ id }: { id: string }) => id);

describe('custom fields of a merged record', () => {
  test('A04 are taken field by field, formulas follow, and each record has its own again after it', async () => {
    const [survivor, absorbed] = [await enter(running), await enter(running)];
    await fill(survivor, { nickname: '老李', seats: '3' });
    await fill(absorbed, { nickname: '小李', seats: '8', wechat: 'xl-88' });
    const result = await merge(running, survivor, absorbed, { takeCustomFields: ['seats', 'wechat'] });
    expect(await held(survivor)).toEqual({ nickname: '老李', seats: '8', doubled: '16', wechat: 'xl-88' });
    expect(await listed({ fields: [{ key: 'wechat', in: ['XL-88'] }] })).toEqual([survivor]);
    const merges = 'merges { nodes { customFields { definition { key label } returns } } }';
    expect((await told(running, survivor, merges)).merges.nodes[0].customFields).toEqual([
      { definition: { key: 'seats', label: '字段seats' }, returns: true },
      { definition: { key: 'wechat', label: '字段wechat' }, returns: true },
    ]);
    // somebody says more of it meanwhile
    await fill(survivor, { seats: '9' });
    expect((await told(running, survivor, merges)).merges.nodes[0].customFields[0].returns).toBe(false);
    await unmerge(running, result.merge.id);
    expect(await held(survivor)).toEqual({ nickname: '老李', seats: '9', doubled: '18' });
    expect(await held(absorbed)).toEqual({ nickname: '小李', seats: '8', doubled: '16', wechat: 'xl-88' });
  });

  test('A04 what is unique stays kept while it is shown, and is given back unless it is another’s by then', async () => {
    const [survivor, absorbed, other] = [await enter(running), await enter(running), await enter(running)];
    await fill(survivor, { wechat: 'old-1' });
    await fill(absorbed, { wechat: 'new-1' });
    const mergeId = await merging(running, survivor, absorbed, [], ['wechat']);
    expect(await fill(other, { wechat: 'new-1' })).toMatchObject({ problems: [{ code: 'TAKEN' }] });
    expect(await fill(other, { wechat: 'old-1' })).toMatchObject({ __typename: 'UpdateCustomerSuccess' });
    await unmerge(running, mergeId);
    expect(await held(other)).toEqual({ wechat: 'old-1' });
    expect([await held(survivor), await held(absorbed)]).toEqual([{}, { wechat: 'new-1' }]);
    expect(await fill(survivor, { wechat: 'new-1' })).toMatchObject({ problems: [{ code: 'TAKEN' }] });
  });

  test('A04 are refused by name where they are not there for him, or not his to fill', async () => {
    const [survivor, absorbed] = [await enter(running), await enter(running)];
    const result = await merge(running, survivor, absorbed, {
      takeCustomFields: ['seats', 'margin', 'secret', 'doubled'],
    });
    expect(result).toMatchObject({
      __typename: 'InvalidInput',
      problems: [
        { path: ['input', 'takeCustomFields', '1'], code: 'NOT_ALLOWED_HERE' },
        { path: ['input', 'takeCustomFields', '2'], code: 'UNKNOWN_VALUE' },
        { path: ['input', 'takeCustomFields', '3'], code: 'NOT_ALLOWED_HERE' },
      ],
    });
    expect((await told(running, survivor, 'merges { nodes { id } }')).merges.nodes).toEqual([]);
  });
});

describe('tags of a merged record', () => {
  test("A04 are the survivor's, in lists too; what is given and taken meanwhile is his alone", async () => {
    const [survivor, absorbed] = [await enter(running), await enter(running)];
    await tag(survivor, { add: ['甲一'] });
    await tag(absorbed, { add: ['乙一', '甲一', '丙一'] });
    const mergeId = await merging(running, survivor, absorbed);
    expect(await tagsOf(survivor)).toEqual(['甲一', '乙一', '丙一']);
    expect(await listed({ tags: ['乙一'] })).toEqual([survivor]);
    await tag(survivor, { add: ['丁一'], remove: ['乙一'] });
    expect(await tagsOf(survivor)).toEqual(['甲一', '丙一', '丁一']);
    await unmerge(running, mergeId);
    expect(await tagsOf(survivor)).toEqual(['甲一', '丁一']);
    expect(await tagsOf(absorbed)).toEqual(['乙一', '甲一', '丙一']);
    expect(await listed({ tags: ['丁一', '丙一'] })).toEqual(expect.arrayContaining([survivor, absorbed]));
  });

  test('A04 of three records follow whichever merge is undone', async () => {
    const [first, second, third] = [await enter(running), await enter(running), await enter(running)];
    await tag(second, { add: ['甲二'] });
    await tag(third, { add: ['乙二'] });
    const inner = await merging(running, second, third);
    await tag(second, { remove: ['乙二'] });
    const outer = await merging(running, first, second);
    // it was taken off before
    expect(await tagsOf(first)).toEqual(['甲二']);
    await unmerge(running, inner);
    expect(await tagsOf(first)).toEqual(['甲二']);
    expect(await tagsOf(third)).toEqual(['乙二']);
    await unmerge(running, outer);
    expect([await tagsOf(first), await tagsOf(second)]).toEqual([[], ['甲二']]);
  });
});

test("A04 needs of both are listed at the survivor, and each is its record's again", async () => {
  const [survivor, absorbed] = [await enter(running), await enter(running)];
  const need = (customerId: string, toDay: string) =>
    mutate(running, 'head-east', 'recordNeed', { customerId, kind: 'FAIR', fromDay: '2026-11-01', toDay }, '');
  await need(survivor, '2026-12-01');
  await need(absorbed, '2026-12-31');
  const needs = async (id: string) =>
    (await told(running, id, 'needs { nodes { toDay } }')).needs.nodes.map(({ toDay }: { toDay: string }) => toDay);
  const mergeId = await merging(running, survivor, absorbed);
  expect(await needs(survivor)).toEqual(['2026-12-31', '2026-12-01']);
  await unmerge(running, mergeId);
  expect([await needs(survivor), await needs(absorbed)]).toEqual([['2026-12-01'], ['2026-12-31']]);
});

test('A04 a file that names the number or the telephone of the absorbed record says it of the survivor', async () => {
  const [mobile, other] = [freshMobile(), freshMobile()];
  const survivor = await enter(running, { name: '何一', basic: { mobile } });
  const absorbed = await enter(running, { name: '何一', basic: { mobile: other } });
  for (const customerId of [survivor, absorbed]) await mutate(running, 'clerk', 'enrolCustomer', { customerId }, '');
  const { number } = await told(running, absorbed, 'number');
  const mergeId = await merging(running, survivor, absorbed);
  const file = (cells: string[]) =>
    [['客户名称', '类别', '手机', '会员编号', '详细地址'], cells].map((row) => `${row.join(',')}\r\n`).join('');
  const byMobile = await preview(running, file(['何一', '个人', other, '', '按手机']));
  expect(await importJob(running, byMobile)).toMatchObject({ records: 1, changed: 1, faulty: 0 });
  const id = await preview(running, file(['何一', '个人', '', number, '按编号']));
  expect(await importJob(running, id)).toMatchObject({ records: 1, changed: 1, faulty: 0 });
  await mutate(running, 'clerk', 'decideImport', { importId: id, decision: 'FILL' }, '');
  await conclude(running, 'commitImport', id);
  expect(await told(running, survivor, 'number basic { address }')).toMatchObject({ basic: { address: '按编号' } });
  expect((await told(running, survivor, 'number')).number).not.toBe(number);
  await unmerge(running, mergeId);
  expect(await told(running, absorbed, 'number basic { address }')).toEqual({ number, basic: { address: null } });
});
