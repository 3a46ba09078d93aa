import { sales } from '@guanxi/proto';
import { deliver, execute, type PersonName, runJobs } from '@guanxi/testing';
import { ofObjectRecord } from '../src/history/told-fields.ts';
import { employeeId, enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';
import { addField } from './samples/fields.ts';
import { addObject, addRecord } from './samples/objects.ts';

let running: Running;
let vehicle: string;
const ids: Record<string, string> = {};
beforeAll(async () => {
  running = await startCustomers();
  vehicle = await addObject(running, 'vehicle', { zhCN: '车辆', zhTW: '車輛', en: 'Vehicle' });
  for (const [key, kind, more] of [
    ['plate', 'TEXT', { isUnique: true, isSearched: true }],
    ['seats', 'NUMBER', { min: '1', max: '60' }],
    ['price', 'MONEY', {}],
    ['double_seats', 'FORMULA', { formula: 'seats * 2' }],
    ['holder', 'REFERENCE', {}],
    ['secret', 'TEXT', { readRoles: ['department-head'] }],
  ] as const)
    ids[key] = await addField(running, key, kind, { entity: 'OBJECT:vehicle', group: 'BASIC', ...more });
});
afterAll(() => running?.stop());

const VALUES = 'customFields { key text number money { amount currency } reference { id } references { id } }';
const RECORD = `id name version isWritable departmentPath owner { id } object { key label } ${VALUES}`;
async function ask(
  query: string,
  variables: Record<string, unknown>,
  asker: PersonName = 'clerk',
  language?: 'en' | 'zh-TW',
) {
  const answer = await execute(running, asker, query, variables, language ? { language } : {});
  return answer.data ?? answer;
}
const record = async (id: string, asker?: PersonName) =>
  (await ask(`query ($id: ID!) { objectRecord(id: $id) { ${RECORD} } }`, { id }, asker)).objectRecord;
async function list(filter: object | null = null, sort: object | null = null, asker?: PersonName, page = '') {
  const query = `query ($filter: ObjectRecordFilter, $sort: ObjectRecordSort) {
    objectRecords(object: "vehicle", filter: $filter, sort: $sort ${page}) { totalCount nodes { id name } pageInfo { hasNextPage endCursor } } }`;
  return (await ask(query, { filter, sort }, asker)).objectRecords;
}
const names = async (...args: Parameters<typeof list>): Promise<string[]> =>
  (await list(...args)).nodes.map(({ name }: { name: string }) => name);
const make = (name: string, fields: object[] = [], asker: PersonName = 'clerk') =>
  addRecord(running, { object: 'vehicle', name, fields }, asker);
const update = (recordId: string, more: object, asker: PersonName = 'clerk') =>
  mutate(running, asker, 'updateObjectRecord', { recordId, ...more }, '');
const held = (row: { customFields: { key: string }[] }, key: string) =>
  row.customFields.find((each) => each.key === key);

describe('A19 objects that the firm defines', () => {
  test('an object is there with the next request: named in three languages, with fields and records of its own', async () => {
    await addObject(running, 'contract', { zhCN: '合同' });
    const query = '{ objectDefinitions { key entity label names { zhCN zhTW en } isRetired fields { key } } }';
    const all = (await ask(query, {}, 'seller-south', 'en')).objectDefinitions;
    expect(all.map((each: { key: string; label: string }) => [each.key, each.label])).toEqual([
      ['vehicle', 'Vehicle'],
      ['contract', '合同'],
    ]);
    expect(all[0].entity).toBe('OBJECT:vehicle');
    // who may not read a field is not told that it is there
    expect(all[0].fields.map(({ key }: { key: string }) => key)).not.toContain('secret');
    const id = await addRecord(running, { object: 'contract', name: '采购合同' });
    expect(await record(id)).toMatchObject({ name: '采购合同', object: { key: 'contract' }, customFields: [] });
    expect(await names()).not.toContain('采购合同');
  });

  test('a key is refused that is none or is taken, and fields are defined by their own rules', async () => {
    const define = (key: string) =>
      mutate(running, 'administrator', 'defineObject', { key, names: { zhCN: '物' } }, '');
    expect((await define('Vehicle')).problems).toEqual([{ path: ['input', 'key'], code: 'MALFORMED' }]);
    expect((await define('vehicle')).problems).toEqual([{ path: ['input', 'key'], code: 'TAKEN' }]);
    const field = { key: 'plate', kind: 'TEXT', names: { zhCN: '牌' }, group: 'BASIC' };
    const again = await mutate(
      running,
      'administrator',
      'defineCustomField',
      { entity: 'OBJECT:vehicle', ...field },
      '',
    );
    expect(again.problems).toEqual([{ path: ['input', 'key'], code: 'TAKEN' }]);
    const nowhere = await mutate(
      running,
      'administrator',
      'defineCustomField',
      { entity: 'OBJECT:ship', ...field },
      '',
    );
    expect(nowhere.problems).toEqual([{ path: ['input', 'entity'], code: 'UNKNOWN_VALUE' }]);
    // a customer may have a field of the same key
    await addField(running, 'plate', 'TEXT');
  });

  test('an object that is renamed by two at once is refused to the second', async () => {
    const rename = (en: string) =>
      mutate(
        running,
        'administrator',
        'changeObject',
        { objectId: vehicle, expectedVersion: 1, names: { zhCN: '车辆', zhTW: '車輛', en } },
        '... on ChangeObjectSuccess { object { version names { en } } }',
      );
    expect((await rename('Car')).object).toEqual({ version: 2, names: { en: 'Car' } });
    expect(await rename('Van')).toMatchObject({ __typename: 'Conflict', code: 'CONFLICT' });
  });

  test('a retired object is there for nobody, and comes back with its records', async () => {
    const objectId = await addObject(running, 'barrel', { zhCN: '酒桶' });
    const id = await addRecord(running, { object: 'barrel', name: '一号桶' });
    const retire = (retired: boolean) => mutate(running, 'administrator', 'retireObject', { objectId, retired }, '');
    await retire(true);
    expect(await record(id)).toBeNull();
    expect((await ask('{ objectRecords(object: "barrel") { totalCount } }', {})).objectRecords).toBeNull();
    const input = { object: 'barrel', name: '二号桶' };
    expect(await mutate(running, 'clerk', 'createObjectRecord', input, '')).toMatchObject({
      problems: [{ path: ['input', 'object'], code: 'UNKNOWN_REFERENCE' }],
    });
    await retire(false);
    expect(await record(id)).toMatchObject({ name: '一号桶' });
  });
});

describe('A19 records of objects', () => {
  test('a record holds what its fields take, and is refused at each field that is wrong', async () => {
    const holder = await enter(running, { name: '车主', basic: { mobile: freshMobile() } });
    const id = await make('川E00001', [
      { key: 'plate', value: '川E00001' },
      { key: 'seats', value: '5' },
      { key: 'price', value: '120000' },
      { key: 'holder', value: holder },
    ]);
    const row = await record(id);
    expect(held(row, 'price')).toMatchObject({ money: { amount: '120000.00', currency: 'CNY' } });
    expect(held(row, 'double_seats')).toMatchObject({ number: '10' });
    expect(held(row, 'holder')).toMatchObject({ reference: { id: holder } });
    const wrong = [
      { key: 'plate', value: '川E00001' },
      { key: 'seats', value: '99' },
    ];
    const seats = await mutate(
      running,
      'clerk',
      'createObjectRecord',
      { object: 'vehicle', name: '仿', fields: wrong },
      '',
    );
    expect(seats.problems).toEqual([{ path: ['input', 'fields', '1', 'value'], code: 'OUT_OF_RANGE' }]);
    const plate = await mutate(
      running,
      'clerk',
      'createObjectRecord',
      { object: 'vehicle', name: '仿', fields: wrong.slice(0, 1) },
      '',
    );
    expect(plate.problems).toEqual([{ path: ['input', 'fields', '0', 'value'], code: 'TAKEN' }]);
    expect(await names({ text: '仿' })).toEqual([]);
  });

  test('a list is found by words, narrowed and sorted by its fields, and goes on where it stopped', async () => {
    const plates = ['川Z10', '川Z20', '川Z30'];
    for (const [index, plate] of plates.entries())
      await make(`货车${plate}`, [
        { key: 'plate', value: plate },
        ...(index < 2 ? [{ key: 'seats', value: String(10 + index) }] : []),
      ]);
    const trucks = { text: '货车' };
    expect(await names(trucks)).toEqual(['货车川Z30', '货车川Z20', '货车川Z10']);
    expect(await names({ text: '川Z20' })).toEqual(['货车川Z20']);
    expect(await names({ ...trucks, fields: [{ key: 'seats', least: '11' }] })).toEqual(['货车川Z20']);
    expect(await names({ ...trucks, not: { fields: [{ key: 'seats', isSet: true }] } })).toEqual(['货车川Z30']);
    const bySeats = { field: 'NAME', direction: 'DESC', customField: 'seats' };
    expect(await names(trucks, bySeats)).toEqual(['货车川Z20', '货车川Z10', '货车川Z30']);
    const first = await list(trucks, bySeats, 'clerk', ', first: 2');
    const rest = await list(trucks, bySeats, 'clerk', `, first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(rest.nodes.map(({ name }: { name: string }) => name)).toEqual(['货车川Z30']);
    // a field that is closed to the reader is none for him
    await expect(names({ fields: [{ key: 'secret', isSet: true }] })).rejects.toThrow('no such field');
    expect(await names({ fields: [{ key: 'secret', isSet: true }] }, null, 'head-east')).toEqual([]);
  });

  test('the search over all finds them by name and by the fields that are searched, as each may see them', async () => {
    const id = await make('巡检车', [{ key: 'plate', value: '川S77777' }]);
    const search = async (text: string, asker: PersonName = 'clerk') => {
      const { data } = await execute(
        running,
        asker,
        '{ _search(query: "' + text + '", first: 5) { typename id title } }',
      );
      return data._search.filter(({ typename }: { typename: string }) => typename === 'ObjectRecord');
    };
    for (const text of ['巡检车', '川S77777'])
      expect(await search(text)).toEqual([{ typename: 'ObjectRecord', id, title: '巡检车' }]);
    for (const asker of ['seller-south', 'member', 'partner', 'administrator'] as const)
      expect(await search('巡检车', asker)).toEqual([]);
    await mutate(running, 'clerk', 'deleteObjectRecord', { recordId: id }, '');
    expect(await search('巡检车')).toEqual([]);
  });

  test('each sees and changes what his department and his customers’ rules allow, and no more', async () => {
    const ofEast = await make('东部车', [], 'clerk');
    const ofSeller = await make('销售车', [], 'seller-east');
    const ofSouth = await make('南方车', [], 'seller-south');
    expect(await record(ofSeller, 'seller-east')).toMatchObject({
      isWritable: true,
      owner: { id: employeeId('seller-east') },
      departmentPath: '/east/shanghai',
    });
    expect(await record(ofSouth, 'seller-east')).toBeNull();
    expect(await record(ofEast, 'seller-south')).toBeNull();
    // of his branch and nobody's: he sees it as he does the pool, and does not change it
    expect(await record(ofEast, 'seller-east')).toMatchObject({ isWritable: false });
    await expect(update(ofEast, { name: '我的' }, 'seller-east')).rejects.toThrow();
    expect(await update(ofSouth, { name: '我的' }, 'clerk')).toMatchObject({ __typename: 'NotFound' });
    for (const asker of ['partner', 'member', 'administrator'] as const) {
      expect(await record(ofEast, asker)).toBeNull();
      expect(await list(null, null, asker)).toBeNull();
    }
    await expect(make('别处', [], 'marketer')).rejects.toThrow();
  });

  test('a head gives a record to one of his tree, and to nobody else; it moves with its department', async () => {
    const recordId = await make('待分配车');
    const assign = (more: object) => mutate(running, 'head-east', 'assignObjectRecord', { recordId, ...more }, '');
    expect(await assign({ ownerId: employeeId('seller-south') })).toMatchObject({
      problems: [{ path: ['input', 'ownerId'], code: 'UNKNOWN_REFERENCE' }],
    });
    await assign({ ownerId: employeeId('seller-east') });
    expect(await record(recordId, 'seller-east')).toMatchObject({ owner: { id: employeeId('seller-east') } });
    await assign({ departmentPath: '/east/harbour' });
    const moved = { fromPath: '/east/harbour', toPath: '/east/port', version: 1n };
    await deliver(running, 'crm.sales.department.v1', sales.DepartmentMovedSchema, moved, { key: '/east/harbour' });
    expect(await record(recordId)).toMatchObject({ owner: null, departmentPath: '/east/port' });
  });

  test('of two who change one record at once the second is refused, and nothing is lost', async () => {
    const id = await make('双改车', [{ key: 'seats', value: '4' }]);
    const { version } = await record(id);
    const fields = [{ key: 'seats', value: '7' }];
    expect(await update(id, { expectedVersion: version, fields })).toMatchObject({
      __typename: 'UpdateObjectRecordSuccess',
    });
    expect(await update(id, { expectedVersion: version, name: '晚' })).toMatchObject({ code: 'CONFLICT' });
    const after = await record(id);
    expect(after).toMatchObject({ name: '双改车', version: version + 1 });
    expect(held(after, 'seats')).toMatchObject({ number: '7' });
    expect(held(after, 'double_seats')).toMatchObject({ number: '14' });
    // what changes nothing is no change
    await update(id, { fields });
    expect((await record(id)).version).toBe(version + 1);
  });

  test('history tells who changed what, of the name and of each field that the reader may read', async () => {
    const id = await make('有史车', [{ key: 'seats', value: '4' }]);
    running.clock.set('2026-11-24T02:05:00Z');
    await update(id, { name: '有史新车', fields: [{ key: 'seats', value: '6' }] });
    await update(id, { fields: [{ key: 'secret', value: '底价' }] }, 'head-east');
    const query = `query ($id: ID!) { objectRecord(id: $id) { changes { nodes { record recordName kind by { id }
      fields { field old { values } new { values } } } } } }`;
    const told = async (asker: PersonName) => (await ask(query, { id }, asker)).objectRecord.changes.nodes;
    const fields = (nodes: { fields: object[] }[]) => nodes.flatMap((each) => each.fields);
    expect(fields(await told('clerk'))).toEqual(
      expect.arrayContaining([
        { field: 'name', old: { values: ['有史车'] }, new: { values: ['有史新车'] } },
        { field: 'fields.seats', old: { values: ['4'] }, new: { values: ['6'] } },
      ]),
    );
    expect((await told('clerk')).at(-1)).toMatchObject({ kind: 'CREATED', by: { id: employeeId('clerk') } });
    expect(JSON.stringify(await told('clerk'))).not.toContain('底价');
    expect(fields(await told('head-east'))).toContainEqual({
      field: 'fields.secret',
      old: { values: [] },
      new: { values: ['底价'] },
    });
  });

  test('a deleted record lies in the bin with its reason, and comes back with what it holds', async () => {
    const id = await make('待删车', [{ key: 'plate', value: '川E删除' }]);
    await mutate(running, 'clerk', 'deleteObjectRecord', { recordId: id, reason: '录错' }, '');
    expect(await record(id)).toBeNull();
    expect(await names({ text: '待删车' })).toEqual([]);
    const bin = 'objectRecordBin(object: "vehicle", text: "待删车") { nodes { id name reason binnedBy { id } } }';
    const { nodes } = (await ask(`{ ${bin} }`, {})).objectRecordBin;
    expect(nodes).toEqual([{ id, name: '待删车', reason: '录错', binnedBy: { id: employeeId('clerk') } }]);
    expect((await ask(`{ ${bin} }`, {}, 'seller-east')).objectRecordBin).toBeNull();
    await mutate(running, 'clerk', 'restoreObjectRecord', { recordId: id }, '');
    expect(held(await record(id), 'plate')).toMatchObject({ text: '川E删除' });
  });

  test('a formula that is defined later is computed over the records that are there', async () => {
    const id = await make('早车', [{ key: 'seats', value: '3' }]);
    await addField(running, 'triple', 'FORMULA', {
      entity: 'OBJECT:vehicle',
      group: 'BASIC',
      formula: 'seats * 3',
    });
    expect(await runJobs(running)).toEqual([]);
    expect(held(await record(id), 'triple')).toMatchObject({ number: '9' });
  });
});

test('A19 each column of a record is told in its history, or is said to follow from others', async () => {
  const { rows } = await running.db.pool.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'object_record'::regclass AND attnum > 0 AND NOT attisdropped
      AND col_description(attrelid, attnum) IS DISTINCT FROM 'history: derived' AND attname NOT IN ('id', 'valid_from', 'change_id')`,
  );
  const told = ofObjectRecord.flatMap(({ columns }) => columns);
  expect(rows.map(({ name }) => name).sort()).toEqual([...told].sort());
});
