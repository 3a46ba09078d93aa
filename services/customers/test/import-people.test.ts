import { sales } from '@guanxi/proto';
import { countStatements, deliver, execute, runJobs } from '@guanxi/testing';
import {
  conclude,
  csv,
  employeeId,
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
  await define('adviser', '顾问', 'PERSON');
  await define('patron', '专属经理', 'PERSON', { isUnique: true });
  await define('secret', '密探', 'PERSON', { readRoles: ['decision-maker'], writeRoles: ['decision-maker'] });
});
afterAll(() => running.stop());

const define = (key: string, zhCN: string, kind: string, rules: object = {}) =>
  mutate(
    running,
    'administrator',
    'defineCustomField',
    { entity: 'CUSTOMER', key, kind, names: { zhCN }, group: 'BUSINESS', ...rules },
    '... on DefineCustomFieldSuccess { definition { id } }',
  );
const EAST = employeeId('seller-east');
const SOUTH = employeeId('seller-south');
const CLERK = employeeId('clerk');

const HEADERS = ['客户名称', '类别', '手机', '顾问', '专属经理'];
const row = (name: string, mobile: string, ...named: string[]) => [name, '企业', mobile, ...named];

type Value = { key: string; person: { id: string } | null };
async function held(name: string): Promise<Record<string, string | undefined>> {
  const { data } = await execute(
    running,
    'decision-maker',
    `query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { name customFields { key person { id } } } } }`,
    { filter: { text: name } },
  );
  const found = data.customers.nodes.find((each: { name: string }) => each.name === name);
  return Object.fromEntries((found?.customFields ?? []).map(({ key, person }: Value) => [key, person?.id]));
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
async function peopleOf(id: string): Promise<[text: string, records: number, employee: string | undefined][]> {
  const { data } = await execute(
    running,
    'clerk',
    'query ($id: ID!) { importJob(id: $id) { people { text records employee { id } } } }',
    { id },
  );
  type Called = { text: string; records: number; employee: { id: string } | null };
  return data.importJob.people.map(({ text, records, employee }: Called) => [text, records, employee?.id]);
}
const choose = async (importId: string, people: object[], more: object = {}) => {
  const result = await mutate(
    running,
    'clerk',
    'mapImport',
    { importId, people, ...more },
    '... on MapImportSuccess { job { status } }',
  );
  expect(await runJobs(running)).toEqual([]);
  return result;
};

describe('columns that name people who work here', () => {
  test('C07 X13 each text is told once with how often; once it is said whom it means, its rows are good, and undone with the import', async () => {
    const id = await preview(
      running,
      csv(
        HEADERS,
        row('人名甲', freshMobile(), '王晓东', ''),
        row('人名乙', freshMobile(), 'wang@example.com', ''),
        row('人名丙', freshMobile(), ' WANG@Example.com', '王晓东'),
        row('人名丁', freshMobile(), EAST, ''),
        row('人名戊', freshMobile(), '', ''),
      ),
    );
    expect(await peopleOf(id)).toEqual([
      ['王晓东', 2, undefined],
      ['wang@example.com', 2, undefined],
    ]);
    expect(await faultsOf(id)).toEqual([
      [1, '顾问', 'UNKNOWN_PERSONS', '没有为“王晓东”选定在职的同事'],
      [2, '顾问', 'UNKNOWN_PERSONS', '没有为“wang@example.com”选定在职的同事'],
      [3, '顾问', 'UNKNOWN_PERSONS', '没有为“WANG@Example.com”选定在职的同事'],
      [3, '专属经理', 'UNKNOWN_PERSONS', '没有为“王晓东”选定在职的同事'],
    ]);
    await choose(id, [
      { text: '王晓东', employeeId: EAST },
      { text: 'WANG@example.com', employeeId: SOUTH },
    ]);
    expect(await importJob(running, id)).toMatchObject({ status: 'PREVIEWED', good: 5, faulty: 0 });
    await conclude(running, 'commitImport', id);
    expect(await held('人名甲')).toEqual({ adviser: EAST });
    expect(await held('人名丙')).toEqual({ adviser: SOUTH, patron: EAST });
    expect(await held('人名丁')).toEqual({ adviser: EAST });
    expect(await held('人名戊')).toEqual({});
    await conclude(running, 'undoImport', id);
    expect(await held('人名甲')).toEqual({});
  });

  test('C07 A01 whom a text means is remembered for the next file of the shape, and can be said otherwise or not at all', async () => {
    const shape = ['客户名称', '类别', '手机', '备注', '顾问'];
    const file = () =>
      csv(shape, ['记得甲', '企业', freshMobile(), '', '小李'], ['记得乙', '企业', freshMobile(), '', '老王']);
    const first = await preview(running, file());
    await choose(first, [{ text: '小李', employeeId: EAST }]);
    await conclude(running, 'commitImport', first);
    const next = await preview(running, file());
    expect(await peopleOf(next)).toEqual([
      ['小李', 1, EAST],
      ['老王', 1, undefined],
    ]);
    expect((await faultsOf(next)).map((fault: unknown[]) => fault.slice(0, 3))).toEqual([
      [2, '顾问', 'UNKNOWN_PERSONS'],
    ]);
    await choose(next, [{ text: '小李' }, { text: '老王', employeeId: SOUTH }]);
    expect(await peopleOf(next)).toEqual([
      ['小李', 1, undefined],
      ['老王', 1, SOUTH],
    ]);
    // who reads the columns otherwise keeps whom the texts mean
    await choose(next, [{ text: '小李', employeeId: CLERK }], {
      columns: [{ header: '备注', field: null }],
    });
    expect(await peopleOf(next)).toEqual([
      ['小李', 1, CLERK],
      ['老王', 1, SOUTH],
    ]);
  });

  test('C07 A01 a text that the file does not hold, and somebody who does not work here, are refused by their place', async () => {
    const id = await preview(running, csv(HEADERS, row('拒绝甲', freshMobile(), '周不明', '')));
    const refused = await choose(id, [
      { text: '李四', employeeId: EAST },
      { text: '周不明', employeeId: '01920000-0000-7000-8000-00000000dead' },
    ]);
    expect(refused).toMatchObject({
      __typename: 'InvalidInput',
      problems: [
        { path: ['input', 'people', '0', 'text'], code: 'UNKNOWN_REFERENCE' },
        { path: ['input', 'people', '1', 'employeeId'], code: 'UNKNOWN_REFERENCE' },
      ],
    });
    expect(await peopleOf(id)).toEqual([['周不明', 1, undefined]]);
  });

  test('C07 X13 whoever is here is shown who stands there and who would, and gets him back', async () => {
    const mobile = freshMobile();
    const basic = { kind: 'ORGANISATION', name: '在此人', basic: { mobile } };
    await enter(running, { ...basic, fields: [{ key: 'adviser', value: EAST }] });
    const same = await preview(running, csv(HEADERS, row('在此人', mobile, EAST, '')));
    expect(await importJob(running, same)).toMatchObject({ changed: 0, same: 1 });
    const id = await preview(running, csv(HEADERS, row('在此人', mobile, SOUTH, CLERK)));
    const { data } = await execute(
      running,
      'clerk',
      `query ($id: ID!) { importJob(id: $id) { differences(first: 50) { nodes {
        changes { field old new oldPerson { id } newPerson { id } } } } } }`,
      { id },
    );
    expect(data.importJob.differences.nodes[0].changes).toEqual([
      { field: 'fields.patron', old: null, new: null, oldPerson: null, newPerson: { id: CLERK } },
      { field: 'fields.adviser', old: null, new: null, oldPerson: { id: EAST }, newPerson: { id: SOUTH } },
    ]);
    await mutate(running, 'clerk', 'decideImport', { importId: id, decision: 'OVERWRITE' }, '');
    await conclude(running, 'commitImport', id);
    expect(await held('在此人')).toEqual({ adviser: SOUTH, patron: CLERK });
    await conclude(running, 'undoImport', id);
    expect(await held('在此人')).toEqual({ adviser: EAST });
  });

  test('C07 X13 who has left, or whom somebody else has got, since the preview is a fault in the words of the file', async () => {
    const leaver = '01920000-0000-7000-8000-0000000000e1';
    const tell = (active: boolean, version: bigint) =>
      deliver(
        running,
        'crm.sales.staff.v1',
        sales.EmployeeChangedSchema,
        { employeeId: leaver, departmentPath: '/east', roles: ['sales'], active, version },
        { key: leaver },
      );
    await tell(true, 1n);
    const id = await preview(
      running,
      csv(HEADERS, row('后来人甲', freshMobile(), '赵走', ''), row('后来人乙', freshMobile(), '', '钱独')),
    );
    await choose(id, [
      { text: '赵走', employeeId: leaver },
      { text: '钱独', employeeId: SOUTH },
    ]);
    expect(await importJob(running, id)).toMatchObject({ good: 2, faulty: 0 });
    await tell(false, 2n);
    await enter(running, { basic: { mobile: freshMobile() }, fields: [{ key: 'patron', value: SOUTH }] });
    await conclude(running, 'commitImport', id);
    expect((await faultsOf(id)).map((fault: unknown[]) => [fault[0], fault[1], fault[2]])).toEqual([
      [1, '顾问', 'UNKNOWN_PERSONS'],
      [2, '专属经理', 'TAKEN'],
    ]);
    expect((await faultsOf(id)).every(([, , , told]: string[]) => /赵走|钱独/.test(told ?? ''))).toBe(true);
  });

  test('C07 A36 a field that the importer may not fill takes nothing from his file, and tells him of nobody', async () => {
    const file = csv(['客户名称', '类别', '手机', '密探'], ['无权', '企业', freshMobile(), '王晓东']);
    const id = await preview(running, file);
    expect((await importJob(running, id)).columns.at(-1)).toMatchObject({ header: '密探', field: null });
    expect(await peopleOf(id)).toEqual([]);
    const asked = await preview(running, file, { columns: [{ header: '密探', field: 'fields.secret' }] });
    expect(await importJob(running, asked)).toMatchObject({ status: 'REFUSED' });
  });

  test('C07 X13 a file of many people asks no more than one of a few', async () => {
    const file = (rows: number) =>
      csv(HEADERS, ...Array.from({ length: rows }, (_, at) => row(`众人${at}`, freshMobile(), EAST, '')));
    const few = await countStatements(() => preview(running, file(2)), { ofJobs: true });
    const many = await countStatements(() => preview(running, file(60)), { ofJobs: true });
    expect(many.count).toBe(few.count);
  });
});
