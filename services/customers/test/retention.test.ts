import { newId } from '@guanxi/runtime';
import { drain, execute, type PersonName, runSweep } from '@guanxi/testing';
import { employeeId, enter, freshMobile, mutate, preview, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeEach(async () => {
  running = await startCustomers();
});
afterEach(() => running?.stop());

const DAYS = 86_400_000;
const later = (days: number) => running.clock.set(new Date(Date.parse('2026-11-24T02:00:00Z') + days * DAYS));
const set = (kind: string, days: number | null, asker: PersonName = 'decision-maker') =>
  mutate(
    running,
    asker,
    'setRetentionRule',
    { kind, days },
    '... on SetRetentionRuleSuccess { rule { kind days due } }',
  );
const ask = async (query: string, asker: PersonName = 'decision-maker') => (await execute(running, asker, query)).data;
const runs = async () =>
  (await ask('{ retentionRuns { nodes { dry by { id } counts { kind records kept } } } }')).retentionRuns.nodes;
const due = async (kind: string) =>
  (await ask(`{ retentionDue(kind: ${kind}) { nodes { id name customer { id } } } }`)).retentionDue.nodes;
const rowsOf = async (table: string) =>
  (await running.db.pool.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`)).rows.map(({ id }) => id);
const application = async (state: string) => {
  const id = newId();
  await running.db.pool.query(
    `INSERT INTO membership_application (id, applicant, mail_hash, state, applied_at) VALUES ($1, '{"name": "申请人"}', 'h', $2, $3)`,
    [id, state, running.clock.now()],
  );
  return id;
};
/** A caller whom nobody knew, and nobody has identified since. */
const caller = async () => {
  const result = await mutate(
    running,
    'agent',
    'registerCaller',
    { number: freshMobile() },
    '... on RegisterCallerSuccess { customers { id } }',
  );
  return result.customers[0].id as string;
};

describe('retention', () => {
  test('A45 refused applications end after their days; open ones do not', async () => {
    const [refused, open] = [await application('REFUSED'), await application('HELD')];
    await set('APPLICATIONS', 30);
    later(29);
    await runSweep(running, 'retention');
    expect(await rowsOf('membership_application')).toEqual([refused, open].toSorted());
    later(31);
    expect(await due('APPLICATIONS')).toMatchObject([{ id: refused, name: '申请人', customer: null }]);
    await runSweep(running, 'retention');
    expect(await rowsOf('membership_application')).toEqual([open]);
    expect((await runs())[0]).toMatchObject({
      dry: false,
      by: null,
      counts: expect.arrayContaining([{ kind: 'APPLICATIONS', records: 1, kept: 0 }]),
    });
  });

  test('A45 a trial counts what a run would end, each number opens its records, and nothing ends', async () => {
    await application('LAPSED');
    const id = await caller();
    await set('APPLICATIONS', 30);
    await set('CALLERS', 30);
    later(40);
    const { run } = await mutate(
      running,
      'decision-maker',
      'tryRetention',
      {},
      '... on TryRetentionSuccess { run { dry by { id } counts { kind records kept } } }',
    );
    expect(run).toMatchObject({ dry: true, by: { id: employeeId('decision-maker') } });
    const counted = Object.fromEntries(
      run.counts.map((each: { kind: string; records: number }) => [each.kind, each.records]),
    );
    expect(counted).toMatchObject({ APPLICATIONS: 1, CALLERS: 1 });
    for (const kind of ['APPLICATIONS', 'CALLERS']) expect(await due(kind)).toHaveLength(counted[kind] ?? 0);
    expect(await due('CALLERS')).toMatchObject([{ customer: { id } }]);
    expect(await rowsOf('membership_application')).toHaveLength(1);
  });

  test('A45 a caller whom nobody identified is erased in every service; one who is held or was identified is kept', async () => {
    const [unknown, held, known] = [await caller(), await caller(), await caller()];
    await mutate(running, 'decision-maker', 'placeHold', { customerId: held, reason: '纠纷' }, '');
    await mutate(running, 'head-east', 'moveStage', { customerId: known, to: 'POTENTIAL', reason: '已识别' }, '');
    await set('CALLERS', 30);
    later(31);
    await drain(running);
    await runSweep(running, 'retention');
    const { rows } = await running.db.pool.query('SELECT customer_id, reason, begun_by FROM erasure');
    expect(rows).toEqual([{ customer_id: unknown, reason: 'RETENTION_ENDED', begun_by: null }]);
    expect((await drain(running)).filter(({ name }) => name === 'ErasureBegun')).toHaveLength(1);
    expect((await runs())[0].counts).toEqual(expect.arrayContaining([{ kind: 'CALLERS', records: 1, kept: 1 }]));
    // the next run ends nobody twice
    await runSweep(running, 'retention');
    expect((await runs())[0].counts).toEqual(expect.arrayContaining([{ kind: 'CALLERS', records: 0, kept: 1 }]));
  });

  test('A45 who lies in the bin past the days is erased; who was restored is not', async () => {
    const [gone, back] = [await enter(running, { name: '久在回收站' }), await enter(running, { name: '回来了' })];
    for (const customerId of [gone, back]) await mutate(running, 'head-east', 'deleteCustomer', { customerId }, '');
    await mutate(running, 'head-east', 'restoreCustomer', { customerId: back }, '');
    await set('BIN', 30);
    later(31);
    expect(await due('BIN')).toMatchObject([{ id: gone, name: '久在回收站' }]);
    await runSweep(running, 'retention');
    const { rows } = await running.db.pool.query(`SELECT id, name FROM customer WHERE id = ANY($1) ORDER BY name`, [
      [gone, back],
    ]);
    expect(rows).toEqual(
      expect.arrayContaining([
        { id: gone, name: '–' },
        { id: back, name: '回来了' },
      ]),
    );
    expect(await due('BIN')).toEqual([]);
  });

  test('A45 of an import the file and what its rows said end; its customers stay', async () => {
    const id = await preview(running, '客户名称,类别,手机\n林月,个人,13633334444\n缺,个人,12\n');
    const { fileId } = await running.db.read.importJob.findUniqueOrThrow({ where: { id } });
    await set('IMPORT_FILES', 90);
    later(91);
    expect(await due('IMPORT_FILES')).toMatchObject([{ id }]);
    await runSweep(running, 'retention');
    expect(await running.service.parts.blobs.get(fileId)).toBeUndefined();
    expect((await mutate(running, 'clerk', 'commitImport', { importId: id }, '')).code).toBe('WRONG_STATE');
    const { rows } = await running.db.pool.query(`SELECT "values"::text AS said FROM import_row WHERE import_id = $1`, [
      id,
    ]);
    expect(rows.map(({ said }) => said)).toEqual(['{}']);
    expect(await running.db.read.importFault.count({ where: { importId: id } })).toBe(0);
    expect(await due('IMPORT_FILES')).toEqual([]);
  });

  test('A45 a rule is not shorter than it may be, is told with who said it, and is for who decides alone', async () => {
    expect(await set('LOOKS', 10)).toMatchObject({ __typename: 'InvalidInput', path: ['input', 'days'] });
    expect((await set('LOOKS', 200)).rule).toMatchObject({ kind: 'LOOKS', days: 200, due: 0 });
    expect((await set('LOOKS', null)).rule).toMatchObject({ days: null, due: null });
    await expect(set('LOOKS', 200, 'administrator')).rejects.toThrow('FORBIDDEN');
    await expect(set('LOOKS', 200, 'head-east')).rejects.toThrow('FORBIDDEN');
    for (const field of [
      'retentionRules { kind }',
      'retentionRuns { nodes { id } }',
      'retentionDue(kind: BIN) { nodes { id } }',
    ])
      expect(Object.values(await ask(`{ ${field} }`, 'head-east'))).toEqual([null]);
  });

  test('A45 looks past their days end, and what is erased is not looked for', async () => {
    const id = await enter(running);
    await execute(running, 'agent', 'query ($id: ID!) { _customerVisible(id: $id) }', { id });
    later(400);
    await set('LOOKS', 200);
    await runSweep(running, 'retention');
    expect(await rowsOf('look')).toEqual([]);
    expect((await running.db.pool.query('SELECT 1 FROM look_latest')).rows).toEqual([]);
  });
});
