import { newId } from '@guanxi/runtime';
import { countStatements, execute, people } from '@guanxi/testing';
import { enter, mutate, startCustomers } from './customers-bench.ts';
import type { Running } from './membership-bench.ts';
import { merge, merging, told, unmerge, versionOf } from './merging-bench.ts';
import { company } from './record-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

describe('what is not merged', () => {
  test('A04 a person with an organisation, a record with itself, a partner, a member into one who is none', async () => {
    const [one, other] = [await enter(running), await enter(running)];
    const house = await enter(running, { ...company(), name: '甲公司' });
    const partner = await enter(running, { kind: 'ORGANISATION', name: '乙公司', value: { roles: ['PARTNER'] } });
    expect(await merge(running, one, one)).toMatchObject({ problems: [{ code: 'CYCLE' }] });
    expect(await merge(running, one, house)).toMatchObject({
      problems: [{ path: ['input', 'absorbedId'], code: 'PERSON_AND_ORGANISATION' }],
    });
    expect(await merge(running, house, partner)).toMatchObject({ problems: [{ code: 'PARTNER_RECORD' }] });
    await mutate(running, 'clerk', 'enrolCustomer', { customerId: other }, '');
    expect(await merge(running, one, other)).toMatchObject({ code: 'NOT_ENROLLED', path: ['input', 'survivorId'] });
  });

  test('A04 what has changed since it was compared, what is absorbed already, and a merge that is undone already', async () => {
    const [one, other, third] = [await enter(running), await enter(running), await enter(running)];
    expect(await merge(running, one, other, { absorbedVersion: 99 })).toMatchObject({
      code: 'CONFLICT',
      path: ['input', 'absorbedVersion'],
    });
    const mergeId = await merging(running, one, other);
    expect(await merge(running, third, other)).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'absorbedId'] });
    expect(await merge(running, other, third)).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'survivorId'] });
    await unmerge(running, mergeId);
    expect(await unmerge(running, mergeId)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('A04 a stranger merges nothing and sees no merge; who may not merge is refused', async () => {
    const [one, other] = [await enter(running), await enter(running)];
    const south = { ...people.clerk, department: '/south' };
    expect(await merge(running, one, other, { asker: south as never })).toMatchObject({ code: 'NOT_FOUND' });
    await expect(merge(running, one, other, { asker: 'seller-east' })).rejects.toThrow(/FORBIDDEN/);
    const mergeId = await merging(running, one, other);
    expect(await unmerge(running, mergeId, south as never)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await told(running, one, 'name merges { nodes { id } }', south)).toBeNull();
  });

  test('A04 the same mutation twice merges once, and two at a time merge once', async () => {
    const [one, other] = [await enter(running), await enter(running)];
    const input = {
      ...{ clientMutationId: newId(), survivorId: one, absorbedId: other, takeFields: [] },
      ...{ survivorVersion: await versionOf(running, one), absorbedVersion: await versionOf(running, other) },
    };
    const answers = await Promise.all([
      mutate(running, 'clerk', 'mergeCustomers', input, '... on MergeCustomersSuccess { merge { id } }'),
      mutate(running, 'clerk', 'mergeCustomers', { ...input, clientMutationId: newId() }, ''),
    ]);
    expect(answers.filter(({ __typename }) => __typename === 'MergeCustomersSuccess')).toHaveLength(1);
    const merged = answers.find(({ merge: made }) => made);
    if (merged)
      expect(
        await mutate(running, 'clerk', 'mergeCustomers', input, '... on MergeCustomersSuccess { merge { id } }'),
      ).toMatchObject({ merge: merged.merge });
    expect(await told(running, one, 'merges { totalCount }')).toEqual({ merges: { totalCount: 1 } });
  });

  test('A04 the merges of many customers are read in as many statements as those of one', async () => {
    const ids = [await enter(running), await enter(running), await enter(running), await enter(running)];
    await merging(running, ids[0] ?? '', ids[1] ?? '', ['MOBILE']);
    await merging(running, ids[2] ?? '', ids[3] ?? '', ['MOBILE']);
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
      shownAs { id } merges { nodes { absorbed { name } fields { field returns } } } pointsAccount { balance } } } }`;
    const of = (list: (string | undefined)[]) => ({ of: list.map((id) => ({ __typename: 'Customer', id })) });
    const one = await countStatements(() => execute(running, 'head-east', query, of([ids[0]])));
    const all = await countStatements(() => execute(running, 'head-east', query, of(ids)));
    expect(all.count).toBe(one.count);
  });
});
