import { newId } from '@guanxi/runtime';
import { type Asker, execute, person, runJobs, runSweep } from '@guanxi/testing';
import { enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const hint = `customer { id name } departmentPath owner { id } score evidence { kind weight }`;
async function possible(asker: Asker, input: object) {
  const { data } = await execute(
    running,
    asker,
    `query ($input: PossibleDuplicatesInput!) { possibleDuplicates(input: $input) { ${hint} } }`,
    { input: { kind: 'PERSON', ...input } },
  );
  return data.possibleDuplicates;
}
const ids = (found: { customer: { id: string } | null }[]) => found.map(({ customer }) => customer?.id ?? null);
const file = () => runSweep(running, 'duplicates.file');
const hints = async (): Promise<number> =>
  (await running.db.pool.query(`SELECT count(*)::int AS n FROM guanxi.audit WHERE action = 'customer.duplicate-hint'`))
    .rows[0].n;

async function pairs(asker: Asker, filter: object = {}) {
  const { data } = await execute(
    running,
    asker,
    `query ($filter: DuplicateFilter) { duplicatePairs(filter: $filter, first: 200) { totalCount
      nodes { id score state first { id } second { id } evidence { kind } decidedBy { id } } } }`,
    { filter },
  );
  return data.duplicatePairs;
}
const judge = (asker: Asker, firstId: string, secondId: string, verdict: string) =>
  mutate(
    running,
    asker,
    'judgeDuplicate',
    { firstId, secondId, verdict },
    '... on JudgeDuplicateSuccess { pair { id state } }',
  );
async function scan() {
  const begun = await mutate(
    running,
    'clerk',
    'startDuplicateScan',
    {},
    '... on StartDuplicateScanSuccess { scan { id status } }',
  );
  expect(begun.scan.status).toBe('RUNNING');
  expect(await runJobs(running)).toEqual([]);
  const { data } = await execute(
    running,
    'clerk',
    '{ duplicateScan { id status progress compared found crowded startedBy { id } endedAt } }',
  );
  return data.duplicateScan;
}

describe('while somebody is entered', () => {
  test('A03 who has the same number is told at once, with the reasons and their weights', async () => {
    const mobile = freshMobile();
    const known = await enter(running, { name: '欧阳修文', basic: { mobile } });
    const [found] = await possible('clerk', { name: '欧阳修文', phone: `+86 ${mobile}` });
    expect(found.customer).toEqual({ id: known, name: '欧阳修文' });
    expect(found.score).toBeGreaterThan(90);
    expect(found.evidence.map(({ kind }: { kind: string }) => kind)).toEqual(['PHONE_SAME', 'NAME_SAME']);
  });

  test('A03 a near name at the same address, and a name that sounds the same with the same day of birth, are told', async () => {
    const house = await enter(running, {
      kind: 'ORGANISATION',
      name: '泸州海棠酒业贸易有限公司',
      basic: { mobile: freshMobile(), address: '李路88号' },
    });
    const born = await enter(running, { name: '诸葛青云', basic: { mobile: freshMobile(), birthDate: '1979-03-08' } });
    await file();
    expect(
      ids(await possible('clerk', { kind: 'ORGANISATION', name: '泸州海堂酒业贸易', address: '江阳区李路88号' })),
    ).toEqual([house]);
    expect(ids(await possible('clerk', { name: '诸葛清芸', birthDate: '1979-03-08' }))).toEqual([born]);
  });

  test('A03 a corrected name is found as it is now, and a removed record no more', async () => {
    const basic = { mobile: freshMobile(), birthDate: '1966-01-02' };
    const id = await enter(running, { name: '慕容博', basic });
    await file();
    await mutate(running, 'clerk', 'updateCustomer', { customerId: id, name: '东方白' }, '');
    await file();
    expect(await possible('clerk', { name: '慕容博', birthDate: '1966-01-02' })).toEqual([]);
    expect(ids(await possible('clerk', { name: '东方白', birthDate: '1966-01-02' }))).toEqual([id]);
    await running.db.pool.query('UPDATE customer SET deleted_at = now() WHERE id = $1', [id]);
    await file();
    expect(await possible('clerk', { name: '东方白', birthDate: '1966-01-02' })).toEqual([]);
  });

  test('A03 of somebody whom one may not see only department and owner are told, by a whole number alone, and it is noted', async () => {
    const mobile = freshMobile();
    const basic = { mobile, birthDate: '1981-07-07' };
    await enter(running, { name: '令狐冲南', basic }, 'seller-south');
    await file();
    expect(await possible('clerk', { name: '令狐冲南', birthDate: '1981-07-07' })).toEqual([]);
    expect(await possible('clerk', { name: '令狐冲南', mobile: mobile.slice(0, 10) })).toEqual([]);
    const before = await hints();
    expect(await possible('clerk', { name: '令狐冲南', mobile })).toEqual([
      {
        customer: null,
        departmentPath: '/south',
        owner: { id: person('seller-south').employee },
        score: null,
        evidence: [{ kind: 'PHONE_SAME', weight: expect.any(Number) }],
      },
    ]);
    expect(await hints()).toBe(before + 1);
  });

  test('A03 half of a number, a day that is none and a single character are passed over', async () => {
    expect(
      await possible('clerk', { name: '王', mobile: '139', mail: 'x@', birthDate: '1980-13-', address: '' }),
    ).toEqual([]);
  });

  test('A03 members, partners and those who enter nobody get nothing', async () => {
    for (const asker of ['member', 'partner', 'marketer', 'agent'] as const) {
      const { errors } = await execute(
        running,
        asker,
        'query ($input: PossibleDuplicatesInput!) { possibleDuplicates(input: $input) { score } }',
        { input: { kind: 'PERSON', name: '欧阳修文' } },
        { mayFail: true },
      );
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  test('A03 of a common name a bounded number is looked at, and whoever is likelier is found among them', async () => {
    await running.db.pool.query(
      `INSERT INTO customer (id, kind, name, stage, stage_since, department_path, created_at, created_by, updated_at, updated_by)
       SELECT gen_random_uuid(), 'PERSON', '王伟', 'POTENTIAL', now(), '/east', now(), 'test', now(), 'test' FROM generate_series(1, 60)`,
    );
    const basic = { mobile: freshMobile(), birthDate: '1970-10-10' };
    const own = await enter(running, { name: '王伟', basic });
    await file();
    const found = await possible('clerk', { name: '王伟', birthDate: '1970-10-10' });
    expect(found).toHaveLength(10);
    expect(found[0].customer.id).toBe(own);
  });
});

describe('a scan over all', () => {
  test('A03 finds pairs with their reasons, each once, and does not count names that everybody has', async () => {
    const basic = { birthDate: '1975-11-30', mail: `${newId()}@example.com` };
    const name = '上官婉儿';
    const first = await enter(running, { name, basic: { ...basic, mobile: freshMobile() } });
    const second = await enter(running, { name, basic: { ...basic, mobile: freshMobile() } });
    const ended = await scan();
    expect(ended).toMatchObject({ status: 'ENDED', progress: 100, startedBy: { id: person('clerk').employee } });
    expect(ended.crowded).toBeGreaterThan(0);
    const found = (await pairs('clerk', { evidence: ['MAIL_SAME'] })).nodes.filter(
      (pair: { first: { id: string } }) => pair.first.id === first,
    );
    expect(found).toEqual([
      expect.objectContaining({ first: { id: first }, second: { id: second }, state: 'OPEN', decidedBy: null }),
    ]);
    const record = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { possibleDuplicates { ${hint} } } } }`;
    const { data } = await execute(running, 'clerk', record, { of: [{ __typename: 'Customer', id: first }] });
    expect(ids(data._entities[0].possibleDuplicates)).toEqual([second]);

    expect((await judge('clerk', second, first, 'DIFFERENT')).pair.state).toBe('DIFFERENT');
    await scan();
    const open = await pairs('clerk');
    expect(open.nodes.some((pair: { first: { id: string } }) => pair.first.id === first)).toBe(false);
    expect((await pairs('clerk', { state: 'DIFFERENT' })).nodes).toHaveLength(1);
    const after = await execute(running, 'clerk', record, { of: [{ __typename: 'Customer', id: first }] });
    expect(after.data._entities[0].possibleDuplicates).toEqual([]);
  });

  test('A03 a pair is listed for those to whom both records exist, and nobody else judges it', async () => {
    const basic = { mail: `${newId()}@example.com` };
    const here = await enter(running, { name: '公孙大娘', basic: { ...basic, mobile: freshMobile() } });
    const there = await enter(
      running,
      { name: '公孙大娘', basic: { ...basic, mobile: freshMobile() } },
      'seller-south',
    );
    await scan();
    const has = async (asker: Asker) =>
      (await pairs(asker)).nodes.some((pair: { first: { id: string } }) => pair.first.id === here);
    expect(await has('decision-maker')).toBe(true);
    for (const asker of ['clerk', 'head-east', 'seller-south'] as const) expect(await has(asker)).toBe(false);
    expect(await judge('clerk', here, there, 'DIFFERENT')).toMatchObject({
      code: 'NOT_FOUND',
      path: ['input', 'secondId'],
    });
    expect(await judge('clerk', here, here, 'SAME')).toMatchObject({ code: 'CYCLE', path: ['input', 'secondId'] });
  });

  test('A03 a pair that is none any more after a correction is gone with the next scan', async () => {
    const mail = `${newId()}@example.com`;
    const first = await enter(running, { name: '司徒明', basic: { mail, mobile: freshMobile() } });
    await enter(running, { name: '司徒明', basic: { mail, mobile: freshMobile() } });
    const has = async () =>
      (await pairs('clerk')).nodes.some((pair: { first: { id: string } }) => pair.first.id === first);
    await scan();
    expect(await has()).toBe(true);
    await mutate(running, 'clerk', 'updateCustomer', { customerId: first, name: '陈大文', basic: { mail: null } }, '');
    await scan();
    expect(await has()).toBe(false);
  });

  test('A03 one scan runs at a time', async () => {
    await mutate(running, 'clerk', 'startDuplicateScan', {}, '');
    expect(await mutate(running, 'head-east', 'startDuplicateScan', {}, '')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await runJobs(running)).toEqual([]);
  });
});
