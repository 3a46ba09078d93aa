import { execute, type PersonName, runJobs } from '@guanxi/testing';
import { conclude, csv, employeeId, mutate, preview, type Running, startCustomers, upload } from './customers-bench.ts';
import { addField } from './samples/fields.ts';
import { addObject, addRecord } from './samples/objects.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await addObject(running, 'vehicle');
  const add = (key: string, kind: string, more: object) =>
    addField(running, key, kind, { entity: 'OBJECT:vehicle', group: 'BASIC', ...more });
  await add('plate', 'TEXT', { names: { zhCN: '车牌' }, isUnique: true, isSearched: true });
  await add('seats', 'NUMBER', { names: { zhCN: '座位' }, max: '60' });
  await add('secret', 'TEXT', { names: { zhCN: '底价' }, writeRoles: ['department-head'] });
});
afterAll(() => running?.stop());

const HEADERS = ['名称', '车牌', '座位'];
const start = (...rows: string[][]) => preview(running, csv(HEADERS, ...rows), { object: 'vehicle' });
const JOB = `object { key } status good faulty changed same committed updated removed kept restored absentFields
  columns { header field } faults { nodes { record field code } }
  differences { nodes { record objectRecord { name } customer { id } changes { field old new } } }
  keptRecords { nodes { name } } reconciliation { field records portions { where records } }`;
const job = async (id: string, asker: PersonName = 'clerk') =>
  (await execute(running, asker, `query ($id: ID!) { importJob(id: $id) { ${JOB} } }`, { id })).data.importJob;
async function records(plate: string, asker: PersonName = 'clerk'): Promise<string[]> {
  const query = `{ objectRecords(object: "vehicle", sort: { field: NAME }, first: 50) {
    nodes { name customFields { key text number } } } }`;
  const { data } = await execute(running, asker, query);
  return data.objectRecords.nodes
    .map(({ name, customFields }: { name: string; customFields: Said[] }) =>
      [name, ...customFields.map(({ text: said, number }) => said ?? Number(number))].join(' '),
    )
    .filter((each: string) => each.includes(plate));
}
const found = async (text: string): Promise<string[]> => {
  const query =
    'query ($text: String!) { objectRecords(object: "vehicle", filter: { text: $text }) { nodes { name } } }';
  const { data } = await execute(running, 'clerk', query, { text });
  return data.objectRecords.nodes.map(({ name }: { name: string }) => name);
};
type Said = { text: string | null; number: string | null };
const decide = (importId: string, decision: string) =>
  mutate(running, 'clerk', 'decideImport', { importId, decision }, '');

describe('A19 A01 a file of records of an object', () => {
  test('each row is a record, found by what it holds; a bad one is a fault at its field, and the counts agree', async () => {
    const id = await start(['甲车', '川A1', '5'], ['', '川A2', '5'], ['丙车', '川A3', '99'], ['丁车', '川A1', '7']);
    const read = await job(id);
    expect(read).toMatchObject({
      object: { key: 'vehicle' },
      status: 'PREVIEWED',
      good: 1,
      faulty: 3,
      absentFields: [],
    });
    expect(read.faults.nodes).toEqual([
      { record: 2, field: '名称', code: 'REQUIRED' },
      { record: 3, field: '座位', code: 'OUT_OF_RANGE' },
      { record: 4, field: '车牌', code: 'DUPLICATE' },
    ]);
    expect(await records('川A1')).toEqual([]);
    await conclude(running, 'commitImport', id);
    expect(await records('川A1')).toEqual(['甲车 川A1 5']);
    expect(await found('川A1')).toEqual(['甲车']);
    expect(await found('甲车')).toEqual(['甲车']);
    const { committed, reconciliation } = await job(id);
    expect(committed).toBe(1);
    expect(reconciliation.find(({ field }: { field: string }) => field === 'fields.plate').portions).toEqual([
      { where: 'HERE', records: 1 },
      { where: 'REFUSED', records: 3 },
    ]);
  });

  test('one that holds the same unique value is corrected as was said, and given back what it held', async () => {
    await addRecord(running, {
      object: 'vehicle',
      name: '旧名',
      fields: [
        { key: 'plate', value: '川B1' },
        { key: 'seats', value: '4' },
      ],
    });
    const id = await start(['新名', '川B1', '6'], ['新车', '川B2', '7']);
    const { changed, differences } = await job(id);
    expect(changed).toBe(1);
    expect(differences.nodes).toEqual([
      {
        record: 1,
        objectRecord: { name: '旧名' },
        customer: null,
        changes: [
          { field: 'name', old: '旧名', new: '新名' },
          { field: 'fields.seats', old: '4', new: '6' },
        ],
      },
    ]);
    await decide(id, 'OVERWRITE');
    await conclude(running, 'commitImport', id);
    expect(await records('川B')).toEqual(['新名 川B1 6', '新车 川B2 7']);
    await conclude(running, 'undoImport', id);
    expect(await records('川B')).toEqual(['旧名 川B1 4']);
    expect(await job(id)).toMatchObject({ status: 'UNDONE', removed: 1, restored: 1, kept: 0 });
    await conclude(running, 'commitImport', id);
    expect(await records('川B')).toEqual(['新名 川B1 6', '新车 川B2 7']);
  });

  test('an undo keeps and lists what somebody has changed since, and frees what was unique', async () => {
    const id = await start(['一车', '川C1', '5'], ['二车', '川C2', '5']);
    await conclude(running, 'commitImport', id);
    const { data } = await execute(
      running,
      'clerk',
      '{ objectRecords(object: "vehicle", filter: { text: "一车" }) { nodes { id } } }',
    );
    const [{ id: recordId }] = data.objectRecords.nodes;
    await mutate(running, 'clerk', 'updateObjectRecord', { recordId, name: '改过' }, '');
    await conclude(running, 'undoImport', id);
    expect(await records('川C')).toEqual(['改过 川C1 5']);
    expect((await job(id)).keptRecords.nodes).toEqual([{ name: '改过' }]);
    await addRecord(running, { object: 'vehicle', name: '再来', fields: [{ key: 'plate', value: '川C2' }] });
  });

  test('a record of another department is not corrected, and its value is taken; strangers see nothing of the import', async () => {
    const given = { object: 'vehicle', name: '南车', fields: [{ key: 'plate', value: '川D1' }] };
    await addRecord(running, given, 'seller-south');
    const id = await start(['东车', '川D1', '5'], ['西车', '川D2', '5']);
    expect((await job(id)).faults.nodes).toEqual([{ record: 1, field: '车牌', code: 'TAKEN' }]);
    await conclude(running, 'commitImport', id);
    expect(await records('川D')).toEqual(['西车 川D2 5']);
    expect(await job(id, 'seller-south')).toBeNull();
    expect(await job(id, 'seller-east')).toBeNull();
  });

  test('they are owned by whoever was named, and lie in the list of imports of their object alone', async () => {
    const ownerId = employeeId('seller-east');
    const id = await preview(running, csv(HEADERS, ['归车', '川E1', '5']), { object: 'vehicle', ownerId });
    await conclude(running, 'commitImport', id);
    expect(await records('川E1', 'seller-east')).toEqual(['归车 川E1 5']);
    const listed = async (object: string) =>
      (
        await execute(running, 'clerk', `{ importJobs(first: 50 ${object}) { nodes { id } } }`)
      ).data.importJobs.nodes.some((each: { id: string }) => each.id === id);
    expect(await listed(', object: "vehicle"')).toBe(true);
    expect(await listed('')).toBe(false);
  });

  test('whom a file calls somebody is chosen as in files of customers, and remembered for files of the object', async () => {
    await addField(running, 'driver', 'PERSON', {
      ...{ entity: 'OBJECT:vehicle', group: 'BASIC', names: { zhCN: '驾驶员' } },
    });
    const file = (...rows: string[][]) => preview(running, csv([...HEADERS, '驾驶员'], ...rows), { object: 'vehicle' });
    const id = await file(['师车', '川G1', '5', '王师傅'], ['徒车', '川G2', '5', '李徒弟']);
    const employee = employeeId('seller-east');
    expect((await job(id)).faults.nodes.map(({ code }: { code: string }) => code)).toEqual([
      'UNKNOWN_PERSONS',
      'UNKNOWN_PERSONS',
    ]);
    const people = [{ text: '王师傅', employeeId: employee }];
    await mutate(running, 'clerk', 'mapImport', { importId: id, people }, '');
    expect(await runJobs(running)).toEqual([]);
    expect(await job(id)).toMatchObject({ good: 1, faulty: 1 });
    await conclude(running, 'commitImport', id);
    const query = `{ objectRecords(object: "vehicle", filter: { text: "师车" }) { nodes { customFields { key person { id } } } } }`;
    const [{ customFields }] = (await execute(running, 'clerk', query)).data.objectRecords.nodes;
    expect(customFields).toContainEqual({ key: 'driver', person: { id: employee } });
    expect(await job(await file(['又车', '川G3', '5', '王师傅']))).toMatchObject({ good: 1, faulty: 0 });
  });

  test('there is no import of an object that is not there, nor into a field that one may not fill', async () => {
    const fileId = await upload(running, csv(HEADERS, ['甲', '川F1', '1']));
    const none = await mutate(running, 'clerk', 'startImport', { fileId, object: 'ship' }, '');
    expect(none.problems).toEqual([{ path: ['input', 'object'], code: 'UNKNOWN_REFERENCE' }]);
    const id = await preview(running, csv([...HEADERS, '底价', '手机'], ['乙', '川F2', '1', '9', '13800000000']), {
      object: 'vehicle',
    });
    expect((await job(id)).columns.map(({ field }: { field: string | null }) => field)).toEqual([
      'name',
      'fields.plate',
      'fields.seats',
      null,
      null,
    ]);
  });
});
