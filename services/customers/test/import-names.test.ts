import { countStatements, execute } from '@guanxi/testing';
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
  await define('parent_firm', '母公司', 'REFERENCE');
  await define('friends', '友商', 'REFERENCES');
  await define('twin', '对口企业', 'REFERENCE', { isUnique: true });
  await define('contract', '合同', 'FILE');
  for (const [name, number] of Object.entries(NUMBERS)) await numbered(name, number);
  await move(NUMBERS.南方, '/south');
});
afterAll(() => running.stop());

const NUMBERS = { 甲: 'R0001', 乙: 'R0002', 丙: 'R0003', 南方: 'R0009' } as const;
const define = (key: string, zhCN: string, kind: string, rules: object = {}) =>
  mutate(
    running,
    'administrator',
    'defineCustomField',
    { entity: 'CUSTOMER', key, kind, names: { zhCN }, group: 'BUSINESS', ...rules },
    '... on DefineCustomFieldSuccess { definition { id } }',
  );
const ids: Record<string, string> = {};
async function numbered(name: string, number: string) {
  const id = await enter(running, { kind: 'ORGANISATION', name, basic: { mobile: freshMobile() } });
  ids[name] = id;
  await running.db.pool.query('UPDATE customer SET number = $1 WHERE id = $2', [number, id]);
}
const move = (number: string, path: string) =>
  running.db.pool.query('UPDATE customer SET department_path = $1, owner_id = NULL WHERE number = $2', [path, number]);

const HEADERS = ['客户名称', '类别', '手机', '母公司', '友商', '对口企业'];
const row = (name: string, mobile: string, ...named: string[]) => [name, '企业', mobile, ...named];

type Named = { name: string } | null;
type Value = { key: string; reference: Named; references: Named[] | null };
/** Whom a customer names in each field, as one of the whole firm sees it. */
async function held(name: string): Promise<Record<string, string[]>> {
  const { data } = await execute(
    running,
    'decision-maker',
    `query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { name customFields { key reference { name } references { name } } } } }`,
    { filter: { text: name } },
  );
  const found = data.customers.nodes.find((each: { name: string }) => each.name === name);
  const names = ({ reference, references }: Value) => (references ?? [reference]).map((each) => each?.name ?? '–');
  return Object.fromEntries((found?.customFields ?? []).map((each: Value) => [each.key, names(each)]));
}
const faultsOf = async (id: string) =>
  (await importJob(running, id)).faults.nodes.map(
    ({ record, field, code, message }: { record: number; field: string; code: string; message: string }) => [
      record,
      field,
      code,
      message,
    ],
  );
const changesOf = async (id: string) =>
  (
    await execute(
      running,
      'clerk',
      `query ($id: ID!) { importJob(id: $id) { differences(first: 50) { nodes { changes { field old new } } } } }`,
      { id },
    )
  ).data.importJob.differences.nodes.flatMap(({ changes }: { changes: object[] }) => changes);

describe('columns that name customers', () => {
  test('C07 X13 by their numbers, several divided as lists are, and taken back with the import', async () => {
    const id = await preview(
      running,
      csv(
        HEADERS,
        row('列名甲', freshMobile(), 'R0001', 'R0002、R0003；R0002', ''),
        row('列名乙', freshMobile(), '', '', ''),
      ),
    );
    expect(await faultsOf(id)).toEqual([]);
    await conclude(running, 'commitImport', id);
    expect(await held('列名甲')).toEqual({ parent_firm: ['甲'], friends: ['乙', '丙'] });
    expect(await held('列名乙')).toEqual({});
    await conclude(running, 'undoImport', id);
    expect(await held('列名甲')).toEqual({});
    await conclude(running, 'commitImport', id);
    expect(await held('列名甲')).toEqual({ parent_firm: ['甲'], friends: ['乙', '丙'] });
  });

  test('C07 X13 whom the importer does not see is as unknown as one who is not there; record, field and number are told', async () => {
    const id = await preview(
      running,
      csv(
        HEADERS,
        row('无此甲', freshMobile(), 'R7777', 'R0001、R0009、R8888', ''),
        row('无此乙', freshMobile(), 'R0001 R0002', '', ''),
        row('重复甲', freshMobile(), '', '', 'R0001'),
        row('重复乙', freshMobile(), '', '', 'R0001'),
      ),
    );
    expect(await faultsOf(id)).toEqual([
      [1, '母公司', 'UNKNOWN_NUMBERS', '没有编号为“R7777”的记录'],
      [1, '友商', 'UNKNOWN_NUMBERS', '没有编号为“R0009、R8888”的记录'],
      [2, '母公司', 'UNKNOWN_NUMBERS', '没有编号为“R0001 R0002”的记录'],
      [4, '对口企业', 'DUPLICATE', '与第 3 条记录重复'],
    ]);
  });

  test('C07 X13 whoever is here is shown by name what would change, keeps whom the importer does not see, and gets it back', async () => {
    const mobile = freshMobile();
    await numbered('远方', 'R0012');
    await enter(running, {
      kind: 'ORGANISATION',
      name: '在此乙',
      basic: { mobile },
      fields: [{ key: 'friends', value: [ids.乙, ids.甲, ids.远方].join(',') }],
    });
    await move('R0012', '/south');
    const before = await held('在此乙');
    expect(before).toEqual({ friends: ['乙', '甲', '远方'] });
    // the same ones in another order are no difference
    const same = await preview(running, csv(HEADERS, row('在此乙', mobile, '', 'R0001、R0002', '')));
    expect(await importJob(running, same)).toMatchObject({ changed: 0, same: 1 });

    const id = await preview(running, csv(HEADERS, row('在此乙', mobile, 'R0002', 'R0003', '')));
    expect(await changesOf(id)).toEqual([
      { field: 'fields.friends', old: 'R0002 乙、R0001 甲', new: 'R0003 丙' },
      { field: 'fields.parent_firm', old: null, new: 'R0002 乙' },
    ]);
    await mutate(running, 'clerk', 'decideImport', { importId: id, decision: 'OVERWRITE' }, '');
    await conclude(running, 'commitImport', id);
    expect(await held('在此乙')).toEqual({ parent_firm: ['乙'], friends: ['丙', '远方'] });
    await conclude(running, 'undoImport', id);
    expect(await held('在此乙')).toEqual(before);
  });

  test('C07 X13 one who is gone, or whom somebody else has got, since the preview is a fault, and nothing else is held up', async () => {
    await numbered('将走', 'R0010');
    await numbered('独有', 'R0011');
    const id = await preview(
      running,
      csv(
        HEADERS,
        row('后来丙', freshMobile(), 'R0010', '', ''),
        row('后来丁', freshMobile(), '', '', 'R0011'),
        row('后来戊', freshMobile(), 'R0003', '', ''),
      ),
    );
    await move('R0010', '/south');
    await enter(running, { basic: { mobile: freshMobile() }, fields: [{ key: 'twin', value: ids.独有 }] });
    await conclude(running, 'commitImport', id);
    expect(await importJob(running, id)).toMatchObject({ status: 'COMMITTED', committed: 1, faulty: 2 });
    expect((await faultsOf(id)).map((fault: unknown[]) => fault.slice(0, 3))).toEqual([
      [1, '母公司', 'UNKNOWN_NUMBERS'],
      [2, '对口企业', 'TAKEN'],
    ]);
    expect(await held('后来戊')).toEqual({ parent_firm: ['丙'] });
  });
});

test('C07 X13 a file of many names asks no more than one of a few', async () => {
  const file = (rows: number) =>
    csv(
      HEADERS,
      ...Array.from({ length: rows }, (_, at) => row(`多${at}`, freshMobile(), 'R0001', 'R0002、R0003', '')),
    );
  const few = await countStatements(() => preview(running, file(2)), { ofJobs: true });
  const many = await countStatements(() => preview(running, file(60)), { ofJobs: true });
  expect(many.count).toBe(few.count);
});

test('C07 X13 a column is told which field of the firm it fills', async () => {
  const file = csv(['客户名称', '类别', '手机', '上级单位'], row('手配甲', freshMobile(), 'R0001'));
  const columns = [{ header: '上级单位', field: 'fields.parent_firm' }];
  const id = await preview(running, file, { columns });
  await conclude(running, 'commitImport', id);
  expect(await held('手配甲')).toEqual({ parent_firm: ['甲'] });
});

test('C07 X13 a column for a file is passed over, and refused with its reason where it is asked to fill one', async () => {
  const file = csv(['客户名称', '类别', '手机', '合同'], ['附件', '个人', freshMobile(), '合同.pdf']);
  const id = await preview(running, file);
  expect((await importJob(running, id)).columns.at(-1)).toMatchObject({ header: '合同', field: null });
  const asked = await preview(running, file, { columns: [{ header: '合同', field: 'fields.contract' }] });
  expect(await importJob(running, asked)).toMatchObject({ status: 'REFUSED', problem: { code: 'FILE_IN_A_COLUMN' } });
});
