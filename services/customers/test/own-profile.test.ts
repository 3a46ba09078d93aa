import { newId } from '@guanxi/runtime';
import { type Asker, drain, execute, people } from '@guanxi/testing';
import { enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const change = (asker: Asker, input: object, language?: 'en') =>
  mutate(
    running,
    asker,
    'updateMyProfile',
    input,
    '... on UpdateMyProfileSuccess { customer { id version } }',
    language,
  );
const asMember = (customer: string) => ({ ...people.member, customer });
const me = async (customer: string) =>
  (
    await execute(
      running,
      asMember(customer),
      `{ me { version name language basic { sex birthDate mobile { number } mail { address } province { code } city { code } } } }`,
    )
  ).data.me;

describe("a member's own profile", () => {
  test('V17 he puts it right; what he leaves out stays, and everyone is told once', async () => {
    const id = await enter(running, {
      basic: { mobile: freshMobile(), mail: 'old@example.com', birthDate: '1988-05-12' },
    });
    await drain(running);
    const input = {
      clientMutationId: newId(),
      expectedVersion: 1,
      name: ' 林晓雨 ',
      language: 'EN',
      basic: { mail: 'new@example.com', province: '四川', city: '泸州', birthDate: null },
    };
    const done = await change(asMember(id), input);
    expect(done).toEqual({ __typename: 'UpdateMyProfileSuccess', customer: { id, version: 2 } });
    expect(await me(id)).toMatchObject({
      version: 2,
      name: '林晓雨',
      language: 'EN',
      basic: {
        birthDate: null,
        mobile: { number: expect.stringMatching(/^\+86139/) },
        mail: { address: 'new@example.com' },
        province: { code: '510000' },
        city: { code: '510500' },
      },
    });
    expect(await change(asMember(id), input)).toEqual(done);
    const told = await drain(running);
    expect(told.map(({ name }) => name)).toEqual(['CustomerProfile', 'DataConfirmed']);
    expect(told[0]?.value).toMatchObject({
      customerId: id,
      name: '林晓雨',
      language: 'en',
      contactPoints: expect.arrayContaining([expect.objectContaining({ kind: 'MAIL', value: 'new@example.com' })]),
    });
    // what is as it was is no change
    await change(asMember(id), { name: '林晓雨' });
    expect([await drain(running), (await me(id)).version]).toEqual([[], 2]);
  });

  test('V17 what is wrong is told at its field, all at once, and nothing of it is kept', async () => {
    const id = await enter(running);
    const refused = await change(asMember(id), {
      name: '  ',
      basic: { mobile: '123', mail: 'nobody', birthDate: '2999-01-01' },
    });
    expect(refused.__typename).toBe('InvalidInput');
    expect(refused.problems.map(({ path }: { path: string[] }) => path.slice(1).join('.')).sort()).toEqual([
      ...['basic.birthDate', 'basic.mail', 'basic.mobile', 'name'],
    ]);
    const place = await change(asMember(id), { basic: { province: '四川', city: '苏州' } });
    expect(place.problems).toEqual([{ path: ['input', 'basic', 'city'], code: 'NOT_A_CHILD' }]);
    expect((await me(id)).version).toBe(1);
  });

  test('V17 a change of what staff changed meanwhile is refused', async () => {
    const id = await enter(running);
    await mutate(running, 'clerk', 'updateCustomer', { customerId: id, name: '李四' }, '');
    const input = { expectedVersion: 1, name: '王五' };
    expect(await change(asMember(id), input)).toMatchObject({ code: 'CONFLICT', path: ['input', 'expectedVersion'] });
    expect((await me(id)).name).toBe('李四');
  });

  test('V17 a number that somebody else has is taken as any other: the answer does not tell that he has it', async () => {
    const mobile = freshMobile();
    await enter(running, { basic: { mobile } });
    const id = await enter(running);
    const done = await change(asMember(id), { basic: { mobile } });
    expect(done).toEqual({ __typename: 'UpdateMyProfileSuccess', customer: { id, version: 2 } });
  });

  test('V17 it is for members alone, each his own, and what it changed is in the audit without its values', async () => {
    const id = await enter(running);
    for (const asker of ['clerk', 'decision-maker', 'partner'] as const)
      await expect(change(asker, { name: '改名' })).rejects.toThrow('FORBIDDEN');
    expect(await change(asMember(newId()), { name: '改名' })).toMatchObject({ __typename: 'NotFound' });
    await change(asMember(id), { name: '改名' });
    const { rows } = await running.db.pool.query(
      `SELECT fields, reason FROM guanxi.audit WHERE subject_id = $1 AND action = 'customer.updated'`,
      [id],
    );
    expect(rows).toEqual([{ fields: ['name'], reason: null }]);
  });
});
