import { countStatements, execute } from '@guanxi/testing';
import { conclude, csv, importJob, mutate, preview, type Running, startCustomers } from './customers-bench.ts';
import { addField } from './samples/fields.ts';
import { addObject, addRecord } from './samples/objects.ts';

let running: Running;
const ids: Record<string, string> = {};
beforeAll(async () => {
  running = await startCustomers();
  for (const key of ['vehicle', 'garage', 'contract']) await addObject(running, key);
  const add = (key: string, zhCN: string, kind: string, more: object = {}) =>
    addField(running, key, kind, { entity: 'OBJECT:contract', group: 'BASIC', names: { zhCN }, ...more });
  await add('code', '约号', 'TEXT', { isUnique: true });
  await add('main_car', '主车', 'RECORD', { object: 'vehicle' });
  await add('cars', '车辆', 'RECORDS', { object: 'vehicle' });
  await add('only_car', '专车', 'RECORD', { object: 'vehicle', isUnique: true });
  await add('garage', '车库', 'RECORD', { object: 'garage' });
  for (const name of ['甲车', '乙车', '丙车', '远车', '同名', '同名']) ids[name] = await car(name);
  await addRecord(running, { object: 'garage', name: '甲库' });
  await move('远车');
});
afterAll(() => running?.stop());

const car = (name: string) => addRecord(running, { object: 'vehicle', name });
const move = (name: string) =>
  running.db.pool.query("UPDATE object_record SET department_path = '/south', owner_id = NULL WHERE name = $1", [name]);
const HEADERS = ['名称', '约号', '主车', '车辆', '专车', '车库'];
const start = (...rows: string[][]) => preview(running, csv(HEADERS, ...rows), { object: 'contract' });

type Named = { name: string } | null;
type Value = { key: string; record: Named; records: Named[] | null };
/** Which vehicles a contract names in each field, as one of the whole firm sees it. */
async function held(name: string): Promise<Record<string, string[]>> {
  const query = `query ($text: String) { objectRecords(object: "contract", filter: { text: $text }) {
    nodes { name customFields { key text record { name } records { name } } } } }`;
  const { data } = await execute(running, 'decision-maker', query, { text: name });
  const found = data.objectRecords.nodes.find((each: { name: string }) => each.name === name);
  return Object.fromEntries(
    (found?.customFields ?? [])
      .filter(({ key }: Value) => key !== 'code')
      .map(({ key, record, records }: Value) => [key, (records ?? [record]).map((each) => each?.name ?? '–')]),
  );
}
type Fault = { record: number; field: string; code: string; message: string };
const faultsOf = async (id: string) =>
  (await importJob(running, id)).faults.nodes.map(({ record, field, code, message }: Fault) => [
    record,
    field,
    code,
    message,
  ]);
const unknown = (called: string) => ['UNKNOWN_RECORDS', `没有名为“${called}”的记录，或有不止一条`];
const changesOf = async (id: string) =>
  (
    await execute(
      running,
      'clerk',
      'query ($id: ID!) { importJob(id: $id) { differences(first: 50) { nodes { changes { field old new } } } } }',
      { id },
    )
  ).data.importJob.differences.nodes.flatMap(({ changes }: { changes: object[] }) => changes);

describe('columns that name records of an object', () => {
  test('A19 A01 by their names or ids, several divided as lists are, and taken back with the import', async () => {
    const id = await start(
      ['约甲', 'Y1', '甲车', `乙车、${ids.丙车}；乙车`, '', '甲库'],
      ['约乙', 'Y2', '', '', '', ''],
    );
    expect(await faultsOf(id)).toEqual([]);
    await conclude(running, 'commitImport', id);
    const named = { main_car: ['甲车'], cars: ['乙车', '丙车'], garage: ['甲库'] };
    expect(await held('约甲')).toEqual(named);
    await conclude(running, 'undoImport', id);
    expect(await held('约甲')).toEqual({});
    await conclude(running, 'commitImport', id);
    expect(await held('约甲')).toEqual(named);
  });

  test('A19 A01 one whom the importer does not see is as unknown as one who is not there, and so is a name that two bear', async () => {
    const id = await start(
      ['无车甲', 'W1', '远车', '甲车、无车、同名', '', ''],
      ['无车乙', 'W2', ids.远车 ?? '', '', '', ''],
      // of another object
      ['无车丙', 'W3', '甲库', '', '', '甲车'],
      ['同车甲', 'W4', '', '', '甲车', ''],
      ['同车乙', 'W5', '', '', '甲车', ''],
    );
    expect(await faultsOf(id)).toEqual([
      [1, '主车', ...unknown('远车')],
      [1, '车辆', ...unknown('无车、同名')],
      [2, '主车', ...unknown(ids.远车 ?? '')],
      [3, '主车', ...unknown('甲库')],
      [3, '车库', ...unknown('甲车')],
      [5, '专车', 'DUPLICATE', '与第 4 条记录重复'],
    ]);
  });

  test('A19 A01 what is here is shown by name what would change, keeps what the importer does not see, and gets it back', async () => {
    ids.后远 = await car('后远');
    await addRecord(running, {
      object: 'contract',
      name: '在此',
      fields: [
        { key: 'code', value: 'Z1' },
        { key: 'cars', value: [ids.乙车, ids.甲车, ids.后远].join(',') },
      ],
    });
    await move('后远');
    const before = await held('在此');
    expect(before).toEqual({ cars: ['乙车', '甲车', '后远'] });
    // the same ones in another order are no difference
    const same = await start(['在此', 'Z1', '', '甲车、乙车', '', '']);
    expect(await importJob(running, same)).toMatchObject({ changed: 0, same: 1 });

    const id = await start(['在此', 'Z1', '乙车', '丙车', '', '']);
    expect(await changesOf(id)).toEqual([
      { field: 'fields.cars', old: '乙车、甲车', new: '丙车' },
      { field: 'fields.main_car', old: null, new: '乙车' },
    ]);
    await mutate(running, 'clerk', 'decideImport', { importId: id, decision: 'OVERWRITE' }, '');
    await conclude(running, 'commitImport', id);
    expect(await held('在此')).toEqual({ main_car: ['乙车'], cars: ['丙车', '后远'] });
    await conclude(running, 'undoImport', id);
    expect(await held('在此')).toEqual(before);
  });

  test('A19 A01 one that is gone, or that another has got, since the preview is a fault, and nothing else is held up', async () => {
    const [gone, only] = [await car('将走车'), await car('独有车')];
    const id = await start(
      ['后约丙', 'H1', '将走车', '', '', ''],
      ['后约丁', 'H2', '', '', '独有车', ''],
      ['后约戊', 'H3', '丙车', '', '', ''],
    );
    await mutate(running, 'head-east', 'deleteObjectRecord', { recordId: gone }, '');
    await addRecord(running, { object: 'contract', name: '先约', fields: [{ key: 'only_car', value: only }] });
    await conclude(running, 'commitImport', id);
    expect(await importJob(running, id)).toMatchObject({ status: 'COMMITTED', committed: 1, faulty: 2 });
    expect(await faultsOf(id)).toEqual([
      [1, '主车', ...unknown('–')],
      [2, '专车', 'TAKEN', expect.stringContaining('独有车')],
    ]);
    expect(await held('后约戊')).toEqual({ main_car: ['丙车'] });
  });
});

test('A19 A01 a file of many names asks no more than one of a few', async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => [`多约${at}`, `M${count}-${at}`, '甲车', '乙车、丙车', '', '甲库']);
  const few = await countStatements(() => start(...rows(2)), { ofJobs: true });
  const many = await countStatements(() => start(...rows(60)), { ofJobs: true });
  expect(many.count).toBe(few.count);
});
