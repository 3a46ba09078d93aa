import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { orders } from '@guanxi/proto';
import { addJob, newId } from '@guanxi/runtime';
import { countStatements, deliver, drain, execute, faultyMembers, freshSeed, runJobs, until } from '@guanxi/testing';
import {
  conclude,
  csv,
  enter,
  freshMobile,
  importJob,
  mutate,
  preview,
  type Running,
  startCustomers,
} from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const HEADERS = ['客户名称', '类别', '手机', '联系人'];
/** A file of persons with fresh numbers. */
const persons = (size: number) =>
  csv(HEADERS, ...Array.from({ length: size }, (_, at) => [`会员${at}`, '个人', freshMobile(), '']));
const customersOf = async (importId: string): Promise<{ id: string; name: string; number: string | null }[]> => {
  const { data } = await execute(
    running,
    'clerk',
    'query ($filter: CustomerFilter) { customers(filter: $filter, sort: { field: NAME }, first: 200) { nodes { id name number } } }',
    { filter: { importId } },
  );
  return data.customers.nodes;
};
const count = async (sql: string, ...values: unknown[]): Promise<number> =>
  Number((await running.db.pool.query<{ n: string }>(sql, values)).rows[0]?.n);

/** Our reasons in the words of the planted faults. */
const words: Record<string, string> = {
  INVALID_MOBILE: 'invalid phone',
  INVALID_MAIL: 'invalid e-mail',
  INVALID_DAY: 'invalid date',
  TOO_LONG: 'too long',
  REQUIRED: 'required',
  UNKNOWN_VALUE: 'unknown value',
  UNKNOWN_REGION: 'unknown region',
  BROKEN_QUOTES: 'broken quotes',
  WRONG_COLUMNS: 'wrong number of columns',
  NOT_A_CHILD: 'not a child of 经营产品类别',
  CONTROL_CHARACTER: 'control character',
};
type Told = { record: number; field: string; code: string; message: string };
const reasonOf = ({ code, message }: Told) =>
  code === 'DUPLICATE' ? `duplicate of record ${/\d+/.exec(message)?.[0]}` : words[code];

describe('reading a file', () => {
  test('A01 faults planted at random places are found exactly', async () => {
    const planted = faultyMembers(freshSeed());
    process.stdout.write(`faults planted with GUANXI_SEED=${planted.seed}\n`);
    const id = await preview(running, planted.bytes);
    const job = await importJob(running, id, 'clerk', 'en');
    const found = job.faults.nodes.map((fault: Told) => ({
      record: fault.record,
      field: fault.field,
      reason: reasonOf(fault),
    }));
    expect({ seed: planted.seed, found }).toEqual({ seed: planted.seed, found: planted.bad });
    expect(job).toMatchObject({ records: planted.records, good: planted.good });
  });

  test('A01 English headers, a mapping of one’s own and UTF-8 do as well; unknown columns are told', async () => {
    const file = csv(['Name', 'Kind', 'Handy', 'Hobby'], ['Zhang San', 'Person', freshMobile(), 'chess']);
    const id = await preview(running, file, { columns: [{ header: 'Handy', field: 'mobile' }] });
    const job = await importJob(running, id);
    expect(job).toMatchObject({ status: 'PREVIEWED', encoding: 'UTF_8', good: 1 });
    expect(job.columns).toEqual([
      { header: 'Name', field: 'name' },
      { header: 'Kind', field: 'kind' },
      { header: 'Handy', field: 'mobile' },
      { header: 'Hobby', field: null },
    ]);
    expect(job.absentFields).toContain('mail');
  });

  test('A01 a file that cannot be read says why', async () => {
    const refusal = async (content: string | Uint8Array) =>
      (await importJob(running, await preview(running, content))).problem;
    expect(await refusal(csv(['类别', '手机'], ['个人', freshMobile()]))).toEqual({
      code: 'MISSING_HEADER',
      message: '缺少列“客户名称”',
    });
    expect(await refusal(Buffer.from('PK\u0003\u0004'))).toMatchObject({ code: 'UNREADABLE_FILE' });
    expect(await refusal('')).toMatchObject({ code: 'UNREADABLE_FILE' });
    expect(await refusal('"客户名称"x,类别\r\n')).toMatchObject({ code: 'BROKEN_QUOTES' });
  });

  test('A01 a number that another department’s customer has is a fault, and so is one that somebody gets before the commit', async () => {
    const [known, later] = [freshMobile(), freshMobile()];
    await enter(running, { basic: { mobile: known } }, 'seller-south');
    const id = await preview(
      running,
      csv(HEADERS, ['甲', '个人', known, ''], ['乙', '个人', later, ''], ['丙', '个人', freshMobile(), '']),
    );
    expect(await importJob(running, id)).toMatchObject({
      good: 2,
      faults: { nodes: [{ record: 1, field: '手机', code: 'KNOWN_CUSTOMER' }] },
    });
    await enter(running, { basic: { mobile: later } });
    await conclude(running, 'commitImport', id);
    expect(await importJob(running, id)).toMatchObject({ status: 'COMMITTED', good: 1, faulty: 2, committed: 1 });
    expect((await customersOf(id)).map(({ name }) => name)).toEqual(['丙']);
  });

  test('A01 the file of faults holds the rows as they were with the reasons, and can be corrected and fed in again', async () => {
    const mobile = freshMobile();
    const rows = [
      ['=1+1', '外星人', `+86 ${mobile}`, ''],
      ['"逗号,与""引号"""', '企业', '12345', '喻燕'],
      ['好人', '个人', freshMobile(), ''],
    ];
    const job = await importJob(running, await preview(running, csv(HEADERS, ...rows)));
    expect(job.faultsFile).not.toBeNull();
    const [header, first, second] = job.faultsCsv.split('\r\n');
    expect(header).toBe('\uFEFF客户名称,类别,手机,联系人,导入错误');
    expect(first).toBe(`'=1+1,外星人,'+86 ${mobile},,#1 类别: 不是可选的值`);
    expect(second).toBe('"逗号,与""引号""",企业,12345,喻燕,#2 手机: 手机号码无法识别');

    const corrected = job.faultsCsv.replace('外星人', '个人').replace('12345', freshMobile());
    const again = await preview(running, corrected);
    expect(await importJob(running, again)).toMatchObject({ good: 2, faulty: 0 });
    await conclude(running, 'commitImport', again);
    expect((await customersOf(again)).map(({ name }) => name).sort()).toEqual(['=1+1', '逗号,与"引号"'].sort());
  });
});

describe('commit and undo', () => {
  test('A01 owner, department, contact and number come with the import; partners that are companies get no number', async () => {
    const file = csv(
      [...HEADERS, '客户考核'],
      ['雪岭酒业', '企业', freshMobile(), '喻燕', '客户'],
      ['伙伴公司', '企业', freshMobile(), '', '合作伙伴'],
      ['张三', '个人', freshMobile(), '', '重点客户'],
    );
    const id = await preview(running, file, { departmentPath: '/east/shanghai' });
    await conclude(running, 'commitImport', id);
    const { data } = await execute(
      running,
      'clerk',
      `query ($filter: CustomerFilter) { customers(filter: $filter, sort: { field: NAME }) { nodes { name number stage departmentPath tier { code }
        value { keyAccount roles } contacts { nodes { preferred contact { name mobile { number } } } } enrolment { place }
        stageMoves { nodes { from to cause } } } } }`,
      { filter: { importId: id } },
    );
    const byName = Object.fromEntries(data.customers.nodes.map((each: { name: string }) => [each.name, each]));
    expect(byName.雪岭酒业).toMatchObject({
      number: expect.stringMatching(/^M\d{8}$/),
      stage: 'FIRST_PURCHASE',
      departmentPath: '/east/shanghai',
      tier: { code: 'STANDARD' },
      enrolment: { place: 'IMPORT' },
      contacts: {
        nodes: [{ preferred: true, contact: { name: '喻燕', mobile: { number: expect.stringMatching(/^\+86/) } } }],
      },
      stageMoves: { nodes: [{ from: null, to: 'FIRST_PURCHASE', cause: 'import' }] },
    });
    expect(byName.伙伴公司).toMatchObject({
      number: null,
      tier: null,
      stage: 'UNIDENTIFIED',
      value: { roles: ['PARTNER'] },
    });
    expect(byName.张三).toMatchObject({ number: expect.any(String), stage: 'MATURE', value: { keyAccount: true } });
  });

  test('A01 an undo keeps and lists what has been used since, here or elsewhere, and a commit takes the rest again', async () => {
    const id = await preview(running, persons(5));
    await conclude(running, 'commitImport', id);
    const [changed, ordered] = await customersOf(id);
    await mutate(running, 'clerk', 'updateCustomer', { customerId: changed?.id, name: '已更正' }, '');
    await deliver(running, 'crm.orders.order.v1', orders.OrderPlacedSchema, {
      orderId: newId(),
      number: 'O2',
      customerId: ordered?.id ?? '',
    });
    await conclude(running, 'undoImport', id);

    const { data } = await execute(
      running,
      'clerk',
      'query ($id: ID!) { importJob(id: $id) { status committed removed kept keptCustomers { totalCount nodes { id } } } }',
      { id },
    );
    expect(data.importJob).toMatchObject({
      status: 'UNDONE',
      committed: 2,
      removed: 3,
      kept: 2,
      keptCustomers: { totalCount: 2 },
    });
    expect(data.importJob.keptCustomers.nodes.map(({ id: kept }: { id: string }) => kept).sort()).toEqual(
      [changed?.id, ordered?.id].sort(),
    );
    expect(
      await count(
        "SELECT count(*) AS n FROM guanxi.audit WHERE action = 'customer.removed' AND reason LIKE 'import undone, number M%'",
      ),
    ).toBeGreaterThanOrEqual(3);

    await conclude(running, 'commitImport', id);
    expect(await importJob(running, id)).toMatchObject({ status: 'COMMITTED', committed: 5, kept: 0 });
    const numbers = (await customersOf(id)).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(5);
  });

  test('A01 what an import is not in the state for is refused', async () => {
    const id = await preview(running, persons(1));
    const state = { __typename: 'Conflict', code: 'WRONG_STATE' };
    expect(await mutate(running, 'clerk', 'undoImport', { importId: id }, '')).toMatchObject(state);
    await conclude(running, 'commitImport', id);
    expect(await mutate(running, 'clerk', 'commitImport', { importId: id }, '')).toMatchObject(state);
    expect(await mutate(running, 'clerk', 'commitImport', { importId: newId() }, '')).toMatchObject({
      __typename: 'NotFound',
    });
  });

  test('A01 work that is done twice at once writes no row twice', async () => {
    const id = await preview(running, persons(300));
    await mutate(running, 'clerk', 'commitImport', { importId: id }, '');
    for (let at = 0; at < 3; at += 1) await addJob(running.db.read, 'import.commit', { importId: id });
    await drain(running);
    expect(await runJobs(running)).toEqual([]);
    expect(await importJob(running, id)).toMatchObject({ status: 'COMMITTED', committed: 300 });
    expect(await count('SELECT count(*) AS n FROM customer WHERE import_id = $1', id)).toBe(300);
    expect((await drain(running)).filter(({ name }) => name === 'CustomerCreated')).toHaveLength(300);
  });

  test('A01 a commit whose process is killed goes on where it stopped', async () => {
    const size = 2000;
    const id = await preview(running, persons(size));
    await mutate(running, 'clerk', 'commitImport', { importId: id }, '');
    const committed = () => count('SELECT committed AS n FROM import_job WHERE id = $1', id);
    const child = spawn(process.execPath, [join(import.meta.dirname, 'import-worker.ts'), id, running.database.url], {
      stdio: 'inherit',
    });
    const gone = once(child, 'exit');
    await until(async () => (await committed()) > 0, { bound: 30_000, what: 'the first chunk' });
    child.kill('SIGKILL');
    await gone;
    const before = await committed();
    expect(before).toBeLessThan(size);
    await running.service.features.prepare?.();
    expect(await runJobs(running)).toEqual([]);
    expect(await importJob(running, id)).toMatchObject({ status: 'COMMITTED', committed: size });
    expect(await count('SELECT count(*) AS n FROM customer WHERE import_id = $1', id)).toBe(size);
    expect(
      (await drain(running)).filter(({ name, value }) => name === 'CustomerCreated' && value.importId === id),
    ).toHaveLength(size);
  });
});

describe('lists of imports', () => {
  test('A01 statements of the list of imports are equal at 1, 25 and 200, and other departments have none of it', async () => {
    for (let at = 0; at < 200; at += 1) {
      await running.db.pool.query(
        `WITH job AS (INSERT INTO import_job (id, file_id, status, mapping, headers, department_path, enrol, viewer, created_at, created_by)
           VALUES ($1, $2, 'PREVIEWED', '{}', '{}', '/east', true, '{}', now(), $3) RETURNING id)
         INSERT INTO import_fault (import_id, record, position, field, reason, params, cells) SELECT id, 1, 0, '', 'BROKEN_QUOTES', '{}', '{}' FROM job`,
        [newId(), newId(), newId()],
      );
    }
    const query =
      'query ($first: Int) { importJobs(first: $first) { totalCount nodes { id owner { id } faults { totalCount nodes { message } } keptCustomers { nodes { id } } } } }';
    const counts = [];
    for (const first of [1, 25, 200]) {
      const { result, count: statements } = await countStatements(() => execute(running, 'clerk', query, { first }));
      expect(result.data.importJobs.nodes).toHaveLength(first);
      counts.push(statements);
    }
    expect(new Set(counts).size).toBe(1);
    const { data } = await execute(running, 'seller-south', query, { first: 25 });
    expect(data.importJobs).toEqual({ totalCount: 0, nodes: [] });
  });
});
