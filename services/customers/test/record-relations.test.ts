import { countStatements, execute, type PersonName } from '@guanxi/testing';
import { mutate, type Running, startCustomers } from './customers-bench.ts';
import { addField } from './samples/fields.ts';
import { addObject, addRecord } from './samples/objects.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await addObject(running, 'vehicle');
  await addObject(running, 'contract');
  const own = { entity: 'OBJECT:contract', group: 'BASIC', object: 'vehicle' };
  await addField(running, 'main_car', 'RECORD', own);
  await addField(running, 'cars', 'RECORDS', own);
  await addField(running, 'sealed', 'RECORD', { ...own, readRoles: ['department-head'] });
});
afterAll(() => running?.stop());

const PARTS = 'id name customFields { key record { id } records { id name } }';
async function ask(query: string, variables: Record<string, unknown>, asker: PersonName = 'head-east') {
  return (await execute(running, asker, query, variables)).data;
}
const record = async (id: string, asker?: PersonName) =>
  (await ask(`query ($id: ID!) { objectRecord(id: $id) { ${PARTS} } }`, { id }, asker)).objectRecord;
const car = (name: string, asker: PersonName = 'head-east') => addRecord(running, { object: 'vehicle', name }, asker);
const contract = (name: string, fields: Record<string, string>, asker: PersonName = 'head-east') =>
  addRecord(
    running,
    { object: 'contract', name, fields: Object.entries(fields).map(([key, value]) => ({ key, value })) },
    asker,
  );
const NAMING = `query ($id: ID!, $object: String, $first: Int, $after: String) { objectRecord(id: $id) {
  objectRecords(object: $object, first: $first, after: $after) { totalCount nodes { id } pageInfo { endCursor } } } }`;
const naming = async (id: string, more: object = {}, asker?: PersonName) =>
  (await ask(NAMING, { id, ...more }, asker)).objectRecord?.objectRecords;
const idsOf = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);
const held = (row: { customFields: { key: string }[] }, key: string) =>
  row.customFields.find((each) => each.key === key);
const listed = async (fields: object[], asker?: PersonName) =>
  (
    await ask(
      'query ($filter: ObjectRecordFilter) { objectRecords(object: "contract", filter: $filter) { nodes { name } } }',
      { filter: { fields } },
      asker,
    )
  ).objectRecords.nodes.map(({ name }: { name: string }) => name);
const update = (recordId: string, fields: object[], asker: PersonName = 'head-east') =>
  mutate(running, asker, 'updateObjectRecord', { recordId, fields }, '');
const bin = (recordId: string, name: 'deleteObjectRecord' | 'restoreObjectRecord') =>
  mutate(running, 'head-east', name, { recordId }, '');

describe('A19 relations from record to record', () => {
  test('one record names one or many of another object, and each of them tells which name it, page by page', async () => {
    const [one, two] = [await car('川E一'), await car('川E二')];
    const first = await contract('租约一', { main_car: one, cars: `${one},${two}` });
    const second = await contract('租约二', { cars: two });
    expect(held(await record(first), 'main_car')).toMatchObject({ record: { id: one } });
    expect(held(await record(first), 'cars')).toMatchObject({ records: [{ id: one }, { id: two }] });
    // told once, though two fields name it
    expect(idsOf(await naming(one))).toEqual([first]);
    expect(await naming(two)).toMatchObject({ totalCount: 2, nodes: [{ id: second }, { id: first }] });
    const start = await naming(two, { first: 1 });
    expect(idsOf(await naming(two, { first: 1, after: start.pageInfo.endCursor }))).toEqual([first]);
    expect(await naming(two, { object: 'vehicle' })).toMatchObject({ totalCount: 0 });
    expect(await listed([{ key: 'cars', in: [one] }])).toEqual(['租约一']);
  });

  test('a record of another object, or none at all, cannot be named, nor one that the caller does not see', async () => {
    const id = await contract('无车', {});
    const south = await car('南车', 'seller-south');
    for (const value of [id, south, '01920000-0000-7000-8000-000000000001'])
      expect(await update(id, [{ key: 'main_car', value }])).toMatchObject({
        problems: [{ path: ['input', 'fields', '0', 'value'], code: 'UNKNOWN_REFERENCE' }],
      });
    expect(await update(id, [{ key: 'cars', value: '川E一' }])).toMatchObject({ problems: [{ code: 'INVALID_ID' }] });
  });

  test('a related record that the caller does not see does not exist for him: in values, filters, history and back', async () => {
    const [east, south] = [await car('东车'), await car('南下车', 'seller-south')];
    const id = await contract('两地', { cars: east });
    await running.db.pool.query(
      `INSERT INTO object_field_value (record_id, field_id, place, id_value, updated_at, updated_by)
       SELECT $1, d.id, p.place, $2, now(), 'test' FROM field_definition d JOIN (VALUES ('cars', 1), ('main_car', 0)) p (key, place) USING (key)`,
      [id, south],
    );
    const own = await record(id);
    expect(held(own, 'cars')).toMatchObject({ records: [{ id: east }] });
    expect(held(own, 'main_car')).toMatchObject({ record: null });
    expect(await listed([{ key: 'cars', in: [south] }])).toEqual([]);
    expect(await listed([{ key: 'main_car', isSet: true }])).not.toContain('两地');
    expect(await listed([{ key: 'cars', in: [south] }], 'decision-maker')).toEqual(['两地']);
    // who changes what he sees leaves the other where it is
    await update(id, [{ key: 'cars', value: null }]);
    expect(held(await record(id, 'decision-maker'), 'cars')).toMatchObject({ records: [{ id: south }] });
    const changes =
      '{ objectRecord(id: $id) { changes { nodes { fields { field old { values texts } new { values texts } } } } } }';
    const told = JSON.stringify(await ask(`query ($id: ID!) ${changes}`, { id }));
    expect(told).toContain('东车');
    expect(told).not.toContain(south);
    expect(await record(south)).toBeNull();
    expect(await naming(south, {}, 'seller-south')).toMatchObject({ totalCount: 0 });
  });

  test('what names by a field that the caller may not read is not told to him', async () => {
    const one = await car('密车');
    const id = await contract('密约', { sealed: one });
    expect(idsOf(await naming(one))).toEqual([id]);
    expect(await naming(one, {}, 'clerk')).toMatchObject({ totalCount: 0 });
  });

  test('in the bin it is there for nobody, and restored it stands where it stood, whichever end was deleted', async () => {
    const one = await car('回收车');
    const id = await contract('回收约', { main_car: one, cars: one });
    await bin(one, 'deleteObjectRecord');
    expect(held(await record(id), 'main_car')).toMatchObject({ record: null });
    expect(held(await record(id), 'cars')).toMatchObject({ records: [] });
    expect(await listed([{ key: 'main_car', in: [one] }])).toEqual([]);
    await update(id, [{ key: 'cars', value: null }]);
    await bin(one, 'restoreObjectRecord');
    expect(held(await record(id), 'cars')).toMatchObject({ records: [{ id: one }] });
    await bin(id, 'deleteObjectRecord');
    expect(await naming(one)).toMatchObject({ totalCount: 0 });
    await bin(id, 'restoreObjectRecord');
    expect(idsOf(await naming(one))).toEqual([id]);
  });

  test('fields that name records are of objects, and say of which', async () => {
    const define = (more: object) =>
      mutate(
        running,
        'administrator',
        'defineCustomField',
        { entity: 'OBJECT:contract', group: 'BASIC', key: 'other', names: { zhCN: '他' }, kind: 'RECORD', ...more },
        '',
      );
    const refused = async (more: object) => (await define(more)).problems;
    expect(await refused({})).toEqual([{ path: ['input', 'object'], code: 'REQUIRED' }]);
    expect(await refused({ object: 'ship' })).toEqual([{ path: ['input', 'object'], code: 'UNKNOWN_REFERENCE' }]);
    expect(await refused({ kind: 'TEXT', object: 'vehicle' })).toEqual([
      { path: ['input', 'object'], code: 'NOT_ALLOWED_HERE' },
    ]);
    expect(await refused({ entity: 'CUSTOMER', object: 'vehicle' })).toEqual([
      { path: ['input', 'kind'], code: 'NOT_ALLOWED_HERE' },
    ]);
  });

  test('typed, each leads to the other by its key, and statements do not grow with either end', async () => {
    const cars = [await car('数车一'), await car('数车二'), await car('数车三')];
    for (const at of [1, 2, 3])
      await contract(`数约${at}`, { main_car: cars[at - 1] ?? '', cars: cars.slice(0, at).join() });
    const fields =
      'fields { car: asRecord(key: "main_car") { name } cars: asRecords(key: "cars") { name } none: asRecord(key: "cars") { name } }';
    const back = 'objectRecords(first: 2) { nodes { name } }';
    const both = (first: number) =>
      countStatements(() =>
        ask(
          `{ contracts: objects { asObject(key: "contract") { records(first: ${first}) { nodes { ${fields} } } } }
             cars: objects { asObject(key: "vehicle") { records(first: ${first}) { nodes { ${back} } } } } }`,
          {},
        ),
      );
    const few = await both(1);
    const many = await both(3);
    expect(many.result.contracts.asObject.records.nodes[1].fields).toEqual({
      car: { name: '数车二' },
      cars: [{ name: '数车一' }, { name: '数车二' }],
      none: null,
    });
    expect(many.count).toBeLessThanOrEqual(few.count);
  });
});
