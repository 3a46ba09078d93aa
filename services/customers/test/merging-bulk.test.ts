import { newId } from '@guanxi/runtime';
import { execute, type PersonName } from '@guanxi/testing';
import { CHANGE, carryOut, start, takeBack } from './bulk-bench.ts';
import { enter, freshMobile, mutate, startCustomers } from './customers-bench.ts';
import { deliverPaid, paid, type Running } from './membership-bench.ts';
import { define, told } from './merging-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await define(running, 'seat', 'TEXT');
});
afterAll(() => running?.stop());

/** Two records that are judged to be one; answers the pair's id. */
async function paired(firstId: string, secondId: string, verdict = 'SAME'): Promise<string> {
  const kept = '... on JudgeDuplicateSuccess { pair { id } }';
  return (await mutate(running, 'head-east', 'judgeDuplicate', { firstId, secondId, verdict }, kept)).pair.id;
}
const shownAs = async (id: string, asker: PersonName = 'head-east'): Promise<string | undefined> =>
  (await told(running, id, 'shownAs { id }', asker))?.shownAs.id;
const merge = (rule: string) => ({ rule, reason: '同一人' });
const WITH_PAIRS = CHANGE.replace(
  'refusals(first: 200) { totalCount nodes {',
  'refusals(first: 200) { totalCount nodes { pair { id first { id } second { id } }',
);
const read = async (id: string) =>
  (await execute(running, 'head-east', `query ($id: ID!) { bulkChange(id: $id) { ${WITH_PAIRS} } }`, { id })).data
    .bulkChange;

describe('pairs that are merged by one rule', () => {
  test('A04 each keeps what the survivor says and takes what only the other says, and all are two again after the undo', async () => {
    const [old, young] = [
      await enter(running, { name: '钱一', basic: { mobile: freshMobile(), address: '长宁路1号' } }),
      await enter(running, {
        name: '钱壹',
        basic: { mobile: freshMobile(), mail: 'qian@example.com', address: '长宁路2号' },
      }),
    ];
    const seat = [{ key: 'seat', value: '靠窗' }];
    await mutate(running, 'clerk', 'updateCustomer', { customerId: young, fields: seat }, '');
    const [seldom, often] = [await enter(running, { name: '孙一' }), await enter(running, { name: '孙壹' })];
    for (let at = 0; at < 2; at += 1)
      await deliverPaid(running, paid(often, { gross: '10', paidAt: running.clock.now() }));
    const pairIds = [await paired(old, young), await paired(seldom, often)];
    const done = await carryOut(running, { pairIds, merge: merge('MORE_ORDERS') });
    expect(done).toMatchObject({ action: 'MERGE', status: 'DONE', total: 2, changed: 2, refused: 0 });
    // where both bought alike the one that is longer there, else the one who bought oftener
    expect([await shownAs(young), await shownAs(seldom)]).toEqual([old, often]);
    expect(await told(running, old, 'name basic { address mail { address } } customFields { key text }')).toEqual({
      name: '钱一',
      basic: { address: '长宁路1号', mail: { address: 'qian@example.com' } },
      customFields: [{ key: 'seat', text: '靠窗' }],
    });
    const undone = await takeBack(running, done.id);
    expect(undone).toMatchObject({ status: 'UNDONE', undone: 2, kept: 0, changed: 0 });
    expect([await shownAs(young), await shownAs(seldom)]).toEqual([young, seldom]);
    expect(await told(running, old, 'basic { mail { address } } customFields { key }')).toEqual({
      basic: { mail: null },
      customFields: [],
    });
  });

  test('A04 what cannot be merged is refused with its reason and its pair, and the others are merged', async () => {
    const [one, other] = [await enter(running), await enter(running)];
    const [person, house] = [
      await enter(running),
      await enter(running, { kind: 'ORGANISATION', name: '某社', basic: {} }),
    ];
    const [apart, too] = [await enter(running), await enter(running)];
    const good = await paired(one, other);
    const unlike = await paired(person, house);
    const judged = await paired(apart, too, 'DIFFERENT');
    const done = await carryOut(running, { pairIds: [good, unlike, judged], merge: merge('OLDER') });
    expect(done).toMatchObject({ total: 3, changed: 1, refused: 2 });
    expect((await read(done.id)).refusals.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'PERSON_AND_ORGANISATION', pair: expect.objectContaining({ id: unlike }) }),
        expect.objectContaining({ code: 'WRONG_STATE', pair: expect.objectContaining({ id: judged }) }),
      ]),
    );
    expect(await shownAs(other)).toBe(one);
  });

  test('A04 of three records that are one in pairs all become one, and a pair that is one already is none to merge', async () => {
    const [first, second, third] = [await enter(running), await enter(running), await enter(running)];
    const pairIds = [await paired(first, second), await paired(second, third), await paired(first, third)];
    const done = await carryOut(running, { pairIds, merge: merge('OLDER') });
    expect(done).toMatchObject({ total: 3, changed: 2, unchanged: 1, refused: 0 });
    expect([await shownAs(second), await shownAs(third)]).toEqual([first, first]);
    await takeBack(running, done.id);
    expect([await shownAs(second), await shownAs(third)]).toEqual([second, third]);
  });

  test('A04 all that the list shows under a filter are merged; a merge that somebody undid meanwhile is left as it is', async () => {
    const mobile = freshMobile();
    const [one, other] = [
      await enter(running, { basic: { mobile } }),
      await enter(running, { basic: { mobile }, allowDuplicate: true }),
    ];
    await paired(one, other, 'OPEN');
    const far = await paired(await enter(running), await enter(running), 'OPEN');
    const begun = { pairs: { evidence: ['PHONE_SAME'], scoreFrom: 1 }, merge: merge('CONFIRMED') };
    const done = await carryOut(running, begun, 'clerk');
    expect(done).toMatchObject({ total: 1, changed: 1 });
    const { merges } = await told(running, one, 'merges { nodes { id reason } }');
    expect(merges.nodes[0].reason).toBe('同一人');
    await mutate(running, 'clerk', 'unmergeCustomers', { mergeId: merges.nodes[0].id }, '');
    expect(await takeBack(running, done.id)).toMatchObject({
      undone: 0,
      kept: 1,
      keptCustomers: { nodes: [{ code: 'CHANGED_SINCE' }] },
    });
    expect(far).toBeTruthy();
  });

  test('A04 whoever may not merge begins nothing; pairs that do not exist for him are nobody’s', async () => {
    const pair = await paired(await enter(running), await enter(running));
    const input = { pairIds: [pair], merge: merge('OLDER') };
    await expect(start(running, input, 'seller-east')).rejects.toThrow('FORBIDDEN');
    expect(await start(running, { ...input, pairIds: [newId()] })).toMatchObject({ __typename: 'NotFound' });
    expect(await start(running, { merge: merge('OLDER') })).toMatchObject({
      problems: [{ path: ['input', 'pairIds'], code: 'REQUIRED' }],
    });
    expect(await start(running, { ...input, customerIds: [newId()] })).toMatchObject({
      problems: [{ path: ['input', 'customerIds'], code: 'NOT_ALLOWED_HERE' }],
    });
    expect(await start(running, { pairIds: [pair], tag: { add: ['x'] } })).toMatchObject({
      problems: [{ path: ['input', 'pairIds'], code: 'NOT_ALLOWED_HERE' }],
    });
  });
});
