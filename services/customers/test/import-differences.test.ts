import { newId } from '@guanxi/runtime';
import { drain, execute, runJobs } from '@guanxi/testing';
import { ZipFile } from 'yazl';
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

const HEADERS = ['客户名称', '类别', '手机', '电子邮件', '详细地址'];
const differences = async (id: string, asker: 'clerk' | 'seller-south' = 'clerk') =>
  (
    await execute(
      running,
      asker,
      `query ($id: ID!) { importJob(id: $id) { onMatch differences(first: 200) { totalCount nodes { record decision customer { id } changes { field old new } } } } }`,
      { id },
    )
  ).data.importJob;
const decide = (importId: string, decision: string, records?: number[]) =>
  mutate(running, 'clerk', 'decideImport', { importId, decision, ...(records ? { records } : {}) }, '');
/** Every column of every customer but the technical ones, as an export would hold them. */
const exported = async () =>
  (
    await running.db.pool.query(
      `SELECT to_jsonb(c) - '{version,updated_at,updated_by,valid_from,change_id}'::text[] AS c FROM customer c WHERE deleted_at IS NULL ORDER BY id`,
    )
  ).rows.map(({ c }) => JSON.stringify(c));

/** Three who are here: one whom the file corrects, one of whom it says nothing new, one whose address is empty. */
async function known() {
  const mobiles = [freshMobile(), freshMobile(), freshMobile()] as const;
  const mail = `${newId()}@example.com`;
  const ids = [
    await enter(running, { name: '甲', basic: { mobile: mobiles[0], address: '旧地址' } }),
    await enter(running, { name: '乙', basic: { mobile: mobiles[1] } }),
    await enter(running, { name: '丙', basic: { mobile: mobiles[2], mail } }),
  ];
  const file = csv(
    HEADERS,
    ['甲', '个人', mobiles[0], '', '新地址'],
    ['乙', '个人', `+86 ${mobiles[1]}`, '', ''],
    ['丙丙', '个人', '', mail.toUpperCase(), '中山路1号'],
    ['丁', '个人', freshMobile(), '', ''],
  );
  return { ids, file };
}

describe('a file of customers who are here already', () => {
  test('X13 the preview tells the new, the changed with old and new, and the same; strangers get nothing', async () => {
    const { ids, file } = await known();
    const id = await preview(running, file);
    expect(await importJob(running, id)).toMatchObject({ records: 4, good: 4, changed: 2, same: 1, faulty: 0 });
    const told = await differences(id);
    expect(told.onMatch).toBe('SKIP');
    expect(told.differences.nodes).toEqual([
      {
        record: 1,
        decision: null,
        customer: { id: ids[0] },
        changes: [{ field: 'address', old: '旧地址', new: '新地址' }],
      },
      {
        record: 3,
        decision: null,
        customer: { id: ids[2] },
        changes: expect.arrayContaining([
          { field: 'name', old: '丙', new: '丙丙' },
          { field: 'address', old: null, new: '中山路1号' },
        ]),
      },
    ]);
    expect(await differences(id, 'seller-south')).toBeNull();
  });

  test('X13 by default they are left as they are; only new ones come', async () => {
    const { file } = await known();
    const id = await preview(running, file);
    const before = await exported();
    await conclude(running, 'commitImport', id);
    expect(await importJob(running, id)).toMatchObject({ status: 'COMMITTED', committed: 1, updated: 0, skipped: 3 });
    expect(await exported()).toEqual(expect.arrayContaining(before));
  });

  test('X13 overwritten, with an exception for one row, and taken back byte for byte', async () => {
    const { ids, file } = await known();
    const id = await preview(running, file);
    const before = await exported();
    expect(await decide(id, 'OVERWRITE')).toMatchObject({ __typename: 'DecideImportSuccess' });
    expect(await decide(id, 'FILL', [3])).toMatchObject({ __typename: 'DecideImportSuccess' });
    expect(await decide(id, 'FILL', [4])).toMatchObject({ __typename: 'InvalidInput' });
    await drain(running);
    await conclude(running, 'commitImport', id);
    expect(await importJob(running, id)).toMatchObject({ status: 'COMMITTED', committed: 1, updated: 2, skipped: 1 });
    const { rows } = await running.db.pool.query(
      'SELECT name, address FROM customer WHERE id = ANY($1) ORDER BY array_position($1, id)',
      [[ids[0], ids[2]]],
    );
    expect(rows).toEqual([
      { name: '甲', address: '新地址' },
      { name: '丙', address: '中山路1号' },
    ]);
    const told = await drain(running);
    expect(told.filter(({ name }) => name === 'CustomerProfile').map(({ key }) => key)).toEqual(
      expect.arrayContaining([ids[0], ids[2]]),
    );
    expect(new Set(told.map(({ lane }) => lane))).toEqual(new Set(['bulk']));

    await conclude(running, 'undoImport', id);
    expect(await importJob(running, id)).toMatchObject({
      status: 'UNDONE',
      committed: 0,
      updated: 0,
      removed: 1,
      restored: 2,
      kept: 0,
    });
    expect(await exported()).toEqual(before);
    await conclude(running, 'commitImport', id);
    expect(await importJob(running, id)).toMatchObject({ status: 'COMMITTED', committed: 1, updated: 2, skipped: 1 });
  });

  test('X13 an undo keeps and lists whom somebody has changed since, and leaves his values', async () => {
    const { ids, file } = await known();
    const id = await preview(running, file);
    await decide(id, 'OVERWRITE');
    await conclude(running, 'commitImport', id);
    await mutate(running, 'clerk', 'updateCustomer', { customerId: ids[0], basic: { address: '更正' } }, '');
    await conclude(running, 'undoImport', id);
    expect(await importJob(running, id)).toMatchObject({ status: 'UNDONE', restored: 1, kept: 1 });
    const { data } = await execute(
      running,
      'clerk',
      'query ($id: ID!) { importJob(id: $id) { keptCustomers { nodes { id basic { address } } } } }',
      { id },
    );
    expect(data.importJob.keptCustomers.nodes).toEqual([{ id: ids[0], basic: { address: '更正' } }]);
  });

  test('X13 another customer is created with the same number where that is said', async () => {
    const mobile = freshMobile();
    await enter(running, { basic: { mobile } });
    const id = await preview(running, csv(HEADERS, ['同号', '个人', mobile, '', '']));
    await decide(id, 'CREATE', [1]);
    await conclude(running, 'commitImport', id);
    expect(await importJob(running, id)).toMatchObject({ status: 'COMMITTED', committed: 1, updated: 0 });
  });

  test('X13 a member is found by his number before all else; two rows of one customer, or a number of nobody, are faults', async () => {
    const mobile = freshMobile();
    const customerId = await enter(running, { name: '会员', basic: { mobile } });
    await mutate(running, 'clerk', 'enrolCustomer', { customerId }, '');
    const { rows } = await running.db.pool.query('SELECT number FROM customer WHERE id = $1', [customerId]);
    const headers = ['会员编号', '客户名称', '类别', '手机'];
    const id = await preview(
      running,
      csv(
        headers,
        [rows[0].number, '会员甲', '个人', ''],
        ['', '会员乙', '个人', mobile],
        ['M99999999', '无', '个人', ''],
      ),
    );
    const job = await importJob(running, id);
    expect(job).toMatchObject({ good: 1, changed: 1, faulty: 2 });
    expect(job.faults.nodes.map(({ record, code }: { record: number; code: string }) => [record, code])).toEqual([
      [2, 'DUPLICATE'],
      [3, 'UNKNOWN_REFERENCE'],
    ]);
  });

  test("X13 a member's number and a company's contact, which no file changes, make nobody another; whose number the file has otherwise is told", async () => {
    const mobiles = [freshMobile(), freshMobile(), freshMobile()] as const;
    const customerId = await enter(running, { name: '同号会员', basic: { mobile: mobiles[0] } });
    await enter(running, { name: '异号会员', basic: { mobile: mobiles[1] } });
    await enter(running, { kind: 'ORGANISATION', name: '同名公司', basic: { mobile: mobiles[2] } });
    await mutate(running, 'clerk', 'enrolCustomer', { customerId }, '');
    const { rows } = await running.db.pool.query('SELECT number FROM customer WHERE id = $1', [customerId]);
    const id = await preview(
      running,
      csv(
        ['会员编号', '客户名称', '类别', '手机', '联系人'],
        [rows[0].number, '同号会员', '个人', mobiles[0], ''],
        ['M99999998', '异号会员', '个人', mobiles[1], ''],
        ['', '同名公司', '企业', mobiles[2], '喻燕'],
      ),
    );
    expect(await importJob(running, id)).toMatchObject({ good: 3, changed: 0, same: 3 });
    expect((await differences(id)).differences.totalCount).toBe(0);
    await decide(id, 'OVERWRITE');
    await conclude(running, 'commitImport', id);
    const { data } = await execute(
      running,
      'clerk',
      `query ($id: ID!) { importJob(id: $id) { updated reconciliation { field portions { where records } } } }`,
      { id },
    );
    expect(data.importJob.updated).toBe(0);
    const told = new Map(
      data.importJob.reconciliation.map((line: { field: string; portions: object[] }) => [line.field, line.portions]),
    );
    expect(told.get('number')).toEqual([
      { where: 'HERE', records: 1 },
      { where: 'LEFT', records: 1 },
    ]);
    expect(told.get('contactName')).toEqual([{ where: 'LEFT', records: 1 }]);
  });
});

describe('how columns are read', () => {
  test('A01 it is changed on the preview, and remembered for files with the same headers', async () => {
    const headers = ['Wer', 'Was', 'Handy', newId().slice(-6)];
    const file = () => csv(headers, ['Zhang San', 'Person', freshMobile(), '']);
    const id = await preview(running, file());
    expect(await importJob(running, id)).toMatchObject({ status: 'REFUSED', problem: { code: 'MISSING_HEADER' } });
    const columns = headers.map((header, at) => ({ header, field: ['name', 'kind', 'mobile', null][at] }));
    expect(await mutate(running, 'clerk', 'mapImport', { importId: id, columns }, '')).toMatchObject({
      __typename: 'MapImportSuccess',
    });
    expect(await runJobs(running)).toEqual([]);
    expect(await importJob(running, id)).toMatchObject({ status: 'PREVIEWED', good: 1, problem: null, columns });
    await conclude(running, 'commitImport', id);
    const again = await preview(running, file());
    expect(await importJob(running, again)).toMatchObject({ status: 'PREVIEWED', good: 1, columns });
  });

  test('A01 a workbook is imported as a text file is; what is too short is empty', async () => {
    const mobile = freshMobile();
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const zip = new ZipFile();
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const parts = {
      'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/s.xml"/></Relationships>`,
      'xl/worksheets/s.xml': `<worksheet><sheetData><row>${HEADERS.map(cell).join('')}</row>
        <row>${cell('表格')}${cell('个人')}<c><v>${mobile}</v></c></row></sheetData></worksheet>`,
    };
    for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
    zip.end();
    const pieces: Buffer[] = [];
    for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
    const id = await preview(running, Buffer.concat(pieces));
    expect(await importJob(running, id)).toMatchObject({ status: 'PREVIEWED', encoding: null, records: 1, good: 1 });
    await conclude(running, 'commitImport', id);
    const { rows } = await running.db.pool.query('SELECT name FROM customer WHERE mobile_e164 = $1', [`+86${mobile}`]);
    expect(rows).toEqual([{ name: '表格' }]);
  });
});
