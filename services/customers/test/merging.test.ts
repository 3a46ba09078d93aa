import { drain, execute, type PersonName, people, request, runSweep, serve, signToken } from '@guanxi/testing';
import { enter, freshMobile, mutate, startCustomers } from './customers-bench.ts';
import { deliverPaid, paid, type Running } from './membership-bench.ts';
import { merge, merging, told, unmerge } from './merging-bench.ts';
import { company } from './record-bench.ts';

const NOW = '2026-11-24T02:00:00Z';
let running: Running;
beforeAll(async () => {
  running = await startCustomers(NOW);
});
beforeEach(() => running.clock.set(NOW));
afterAll(() => running?.stop());

const enrol = (customerId: string) =>
  mutate(running, 'clerk', 'enrolCustomer', { customerId }, '... on EnrolCustomerSuccess { customer { number } }');
const buy = (customerId: string, gross: string) =>
  deliverPaid(running, paid(customerId, { gross, paidAt: running.clock.now() }));
const ask = async (query: string, variables: object = {}, asker: PersonName = 'head-east') =>
  (await execute(running, asker, query, variables as never)).data;
const found = async (text: string, asker: PersonName = 'head-east'): Promise<string[]> =>
  (
    await ask('query ($text: String) { customers(filter: { text: $text }) { nodes { id } } }', { text }, asker)
  ).customers.nodes.map(({ id }: { id: string }) => id);
const shape =
  'name stage tier { code } consents { purpose channel granted } pointsAccount { balance entries { totalCount nodes { points } } }';

describe('merging', () => {
  test('A04 the survivor takes the fields that were chosen, field by field, and keeps the others', async () => {
    const [mobile, other] = [freshMobile(), freshMobile()];
    const survivor = await enter(running, {
      name: '李晓红',
      basic: { mobile, mail: 'a@example.com', birthDate: '1988-01-02' },
    });
    const absorbed = await enter(running, {
      name: '李小红',
      basic: { mobile: other, mail: 'b@example.com', birthDate: '1990-03-04' },
    });
    const result = await merge(running, survivor, absorbed, { takeFields: ['NAME', 'MAIL', 'SEX'] });
    // both say nothing of the sex: nothing was taken
    expect(result.merge.fields).toEqual([
      { field: 'NAME', returns: true },
      { field: 'MAIL', returns: true },
    ]);
    expect(await told(running, survivor, 'name basic { birthDate mobile { number } mail { address } }')).toEqual({
      name: '李小红',
      basic: { birthDate: '1988-01-02', mobile: { number: `+86${mobile}` }, mail: { address: 'b@example.com' } },
    });
    expect(await found('李小红')).toEqual([survivor]);
    await unmerge(running, result.merge.id);
    expect(await told(running, survivor, 'name basic { mail { address } }')).toEqual({
      name: '李晓红',
      basic: { mail: { address: 'a@example.com' } },
    });
    expect(await found('李小红')).toEqual([absorbed]);
  });

  test("A04 points, tier, stage, consent and contacts of both are the survivor's, and each has its own again after it", async () => {
    const [survivor, absorbed] = [
      await enter(running, { ...company(), name: '海棠酒业', value: {} }),
      await enter(running, { ...company(), name: '海棠酒业有限公司', value: {} }),
    ];
    const contact = { role: 'BUYER', preferred: true, contact: { name: '周敏', mobile: freshMobile() } };
    await mutate(running, 'clerk', 'addContact', { customerId: absorbed, ...contact }, '');
    running.clock.set('2026-11-22T02:00:00Z');
    await buy(survivor, '1000');
    running.clock.set(NOW);
    await buy(absorbed, '2500');
    const choices = [{ purpose: 'MARKETING', channel: 'PHONE', granted: true, textVersion: 1 }];
    await mutate(running, 'clerk', 'recordConsent', { customerId: absorbed, choices, way: 'ON_PAPER' }, '');
    const contacts = 'contacts { totalCount nodes { contact { name } } } companiesSeen: name';
    const [before, other] = [await told(running, survivor, shape), await told(running, absorbed, shape)];
    expect([before.stage, other.stage]).toEqual(['FIRST_PURCHASE', 'FIRST_PURCHASE']);

    const mergeId = await merging(running, survivor, absorbed);
    const joined = await told(running, survivor, `${shape} ${contacts}`);
    // two days on which they bought, and what both paid
    expect(joined).toMatchObject({ stage: 'MATURE', pointsAccount: { balance: 3500, entries: { totalCount: 2 } } });
    expect(joined.consents.find((each: { granted: boolean }) => each.granted)).toMatchObject({ channel: 'PHONE' });
    expect(joined.contacts).toEqual({ totalCount: 1, nodes: [{ contact: { name: '周敏' } }] });
    // what is spent comes from both accounts
    await mutate(running, 'head-east', 'adjustPoints', { customerId: survivor, points: -3000, reason: '兑换' }, '');
    expect((await told(running, survivor, shape)).pointsAccount.balance).toBe(500);
    const more = await mutate(
      running,
      'head-east',
      'adjustPoints',
      { customerId: survivor, points: -501, reason: 'x' },
      '',
    );
    expect(more).toMatchObject({ __typename: 'NotEnoughPoints' });
    // what is still paid on an order of the absorbed is its own
    await buy(absorbed, '40');
    expect((await told(running, survivor, shape)).pointsAccount.balance).toBe(540);

    await unmerge(running, mergeId);
    const after = [await told(running, survivor, shape), await told(running, absorbed, shape)];
    expect(after.map(({ stage }) => stage)).toEqual(['FIRST_PURCHASE', 'FIRST_PURCHASE']);
    expect(after[0].pointsAccount.balance + after[1].pointsAccount.balance).toBe(540);
    expect(after[0].consents).toEqual(before.consents);
    expect((await told(running, survivor, contacts)).contacts.totalCount).toBe(0);
    expect((await told(running, absorbed, contacts)).contacts.totalCount).toBe(1);
  });

  test('A04 the absorbed record leaves lists and counts; its address, number, telephone and mail lead to the survivor', async () => {
    const mobile = freshMobile();
    const survivor = await enter(running, { name: '青云一' });
    const absorbed = await enter(running, { name: '青云二', basic: { mobile, mail: 'qingyun@example.com' } });
    await enrol(survivor);
    const { customer } = await enrol(absorbed);
    const counts = async () =>
      (await ask('{ customers { totalCount } customerCounts(by: KIND) { total groups { key count } } }')) as object;
    const before = JSON.stringify(await counts());
    const mergeId = await merging(running, survivor, absorbed);
    expect(JSON.stringify(await counts())).not.toBe(before);
    expect(await told(running, absorbed, 'name shownAs { id }')).toEqual({
      name: '青云一',
      shownAs: { id: survivor },
    });
    expect(await told(running, survivor, 'shownAs { id }')).toEqual({ shownAs: { id: survivor } });
    for (const text of ['青云二', mobile, 'qingyun@example.com']) expect(await found(text)).toEqual([survivor]);
    expect(await found(mobile, 'agent')).toEqual([survivor]);
    expect(
      (await ask('query ($n: String!) { customerByNumber(number: $n) { name } }', { n: customer.number }))
        .customerByNumber,
    ).toEqual({
      name: '青云一',
    });
    expect(
      (
        await ask(
          'query ($d: String!) { customersByDigits(digits: $d) { matches { customer { name } } } }',
          { d: mobile.slice(-7) },
          'agent',
        )
      ).customersByDigits,
    ).toEqual({ matches: [{ customer: { name: '青云一' } }] });
    // whoever enters the number anew is told that it is known
    const again = await mutate(
      running,
      'clerk',
      'createCustomer',
      { kind: 'PERSON', name: '新', basic: { mobile } },
      '',
    );
    expect(again).toMatchObject({ __typename: 'DuplicateCustomer' });
    expect(await mutate(running, 'clerk', 'updateCustomer', { customerId: absorbed, name: 'x' }, '')).toMatchObject({
      code: 'NOT_FOUND',
    });
    await unmerge(running, mergeId);
    expect(JSON.stringify(await counts())).toBe(before);
    expect(await found(mobile, 'agent')).toEqual([absorbed]);
  });

  test('A04 who signs in with the account of the absorbed is the survivor', async () => {
    const [survivor, absorbed] = [await enter(running, { name: '白一' }), await enter(running, { name: '白二' })];
    await merging(running, survivor, absorbed);
    const url = await serve(running);
    const token = await signToken({ ...people.member, customer: absorbed });
    const answer = await request(url, { query: '{ me { id name } }' }, { token });
    expect(JSON.stringify(answer)).toContain('白一');
  });

  test("A04 both records are told: the fact, and the survivor's profile under either key", async () => {
    const [survivor, absorbed] = [await enter(running, { name: '告一' }), await enter(running, { name: '告二' })];
    await drain(running);
    const mergeId = await merging(running, survivor, absorbed);
    const [fact, ...profiles] = await drain(running);
    expect([fact?.name, fact?.value]).toMatchObject([
      'CustomersMerged',
      { mergeId, survivorId: survivor, absorbedId: absorbed },
    ]);
    expect(profiles.map(({ key, value }) => [key, value.name, value.survivorId])).toEqual([
      [survivor, '告一', ''],
      [absorbed, '告一', survivor],
    ]);
    await unmerge(running, mergeId);
    const [undone, ...after] = await drain(running);
    expect(undone?.name).toBe('CustomersUnmerged');
    expect(after.map(({ key, value }) => [key, value.name, value.survivorId])).toEqual([
      [survivor, '告一', ''],
      [absorbed, '告二', ''],
    ]);
  });

  test('X12 a merge is undone a year later without loss, while another stands', async () => {
    const ids = [
      await enter(running, { name: '甲' }),
      await enter(running, { name: '乙' }),
      await enter(running, { name: '丙' }),
    ];
    const [first = '', second = '', third = ''] = ids;
    for (const [at, id] of ids.entries()) await buy(id, String(100 * (at + 1)));
    const inner = await merging(running, second, third, ['NAME']);
    const outer = await merging(running, first, second, ['NAME']);
    expect(await told(running, third, 'name shownAs { id } pointsAccount { balance }')).toEqual({
      name: '丙',
      shownAs: { id: first },
      pointsAccount: { balance: 600 },
    });
    running.clock.set('2027-11-25T02:00:00Z');
    for (const sweep of ['points.expire', 'customers.lost', 'tiers.review']) await runSweep(running, sweep);
    // the one within first, out of sight as it is
    expect(await unmerge(running, inner)).toMatchObject({ customer: { id: first }, restored: { id: third } });
    // the name that came through it has gone with the record whose it is
    expect(await told(running, first, 'name stage pointsAccount { balance }')).toEqual({
      name: '乙',
      stage: 'LOST',
      pointsAccount: { balance: 300 },
    });
    await unmerge(running, outer);
    for (const [at, id] of ids.entries())
      expect(
        await told(running, id, 'name stage shownAs { id } pointsAccount { balance } merges { nodes { unmergedAt } }'),
      ).toMatchObject({
        name: '甲乙丙'[at],
        stage: 'LOST',
        shownAs: { id },
        pointsAccount: { balance: 100 * (at + 1) },
      });
  });

  test('X12 what somebody changed since stays when a merge is undone, and the record says so before', async () => {
    const [survivor, absorbed] = [await enter(running, { name: '旧名' }), await enter(running, { name: '新名' })];
    const mergeId = await merging(running, survivor, absorbed, ['NAME', 'MOBILE']);
    await mutate(running, 'clerk', 'updateCustomer', { customerId: survivor, name: '改名' }, '');
    const shown = await told(
      running,
      survivor,
      'merges { totalCount nodes { id reason absorbed { id name } fields { field returns } mergedBy { id } } }',
    );
    expect(shown.merges).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          ...{ id: mergeId, absorbed: { id: absorbed, name: '新名' } },
          fields: [
            { field: 'NAME', returns: false },
            { field: 'MOBILE', returns: true },
          ],
        },
      ],
    });
    await unmerge(running, mergeId);
    expect((await told(running, survivor, 'name')).name).toBe('改名');
  });

  test("X12 whoever was referred by the absorbed is the survivor's, and the bin takes and gives back both", async () => {
    const [survivor, absorbed] = [await enter(running, { name: '荐一' }), await enter(running, { name: '荐二' })];
    const referred = await enter(running, { name: '受荐', source: { source: 'REFERRAL', referrerId: absorbed } });
    const by = async () => (await told(running, referred, 'source { referrer { name } }')).source.referrer?.name;
    const mergeId = await merging(running, survivor, absorbed);
    expect(await by()).toBe('荐一');
    await mutate(running, 'head-east', 'deleteCustomer', { customerId: survivor }, '');
    expect([await told(running, survivor, 'name'), await told(running, absorbed, 'name')]).toEqual([null, null]);
    const hidden = (await drain(running)).filter(({ value }) => value?.binned).map(({ key }) => key);
    expect(hidden).toEqual([survivor, absorbed]);
    expect(await unmerge(running, mergeId)).toMatchObject({ code: 'NOT_FOUND' });
    await mutate(running, 'head-east', 'restoreCustomer', { customerId: survivor }, '');
    expect((await told(running, absorbed, 'name')).name).toBe('荐一');
    await unmerge(running, mergeId);
    expect(await by()).toBe('荐二');
  });

  test('A04 who is on the blacklist stays there, whichever record says so', async () => {
    const [survivor, absorbed] = [await enter(running), await enter(running)];
    await mutate(running, 'head-east', 'updateCustomer', { customerId: absorbed, value: { blacklisted: true } }, '');
    const mergeId = await merging(running, survivor, absorbed);
    expect((await told(running, survivor, 'value { blacklisted }')).value.blacklisted).toBe(true);
    await unmerge(running, mergeId);
    expect((await told(running, survivor, 'value { blacklisted }')).value.blacklisted).toBe(false);
  });
});
