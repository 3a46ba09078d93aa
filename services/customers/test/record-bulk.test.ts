import { countStatements, execute, type PersonName, runJobs } from '@guanxi/testing';
import { employeeId, mutate, type Running, startCustomers } from './customers-bench.ts';
import { addField } from './samples/fields.ts';
import { addObject, addRecord } from './samples/objects.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await addObject(running, 'vehicle');
  await addObject(running, 'contract');
  const own = { entity: 'OBJECT:vehicle', group: 'BASIC' };
  await addField(running, 'seats', 'NUMBER', { ...own, min: '1', max: '60' });
  await addField(running, 'double_seats', 'FORMULA', { ...own, formula: 'seats * 2' });
  await addField(running, 'plate', 'TEXT', { ...own, isUnique: true });
  await addField(running, 'secret', 'TEXT', { ...own, readRoles: ['department-head'] });
});
afterAll(() => running?.stop());

const CHANGE = `id action status progress total changed unchanged refused left undone kept object { key }
  refusals { nodes { record { id } code } } keptCustomers { nodes { record { id } code } }`;
const start = (input: object, asker: PersonName = 'head-east') =>
  mutate(
    running,
    asker,
    'startRecordBulkChange',
    { object: 'vehicle', ...input },
    `... on StartRecordBulkChangeSuccess { change { id } }`,
  );
const told = async (id: string, asker: PersonName = 'head-east') =>
  (await execute(running, asker, `query ($id: ID!) { bulkChange(id: $id) { ${CHANGE} } }`, { id })).data.bulkChange;
async function carryOut(input: object, asker: PersonName = 'head-east') {
  const begun = await start(input, asker);
  if (!begun.change) throw new Error(JSON.stringify(begun));
  expect(await runJobs(running)).toEqual([]);
  return told(begun.change.id, asker);
}
async function takeBack(bulkId: string) {
  await mutate(running, 'head-east', 'undoBulkChange', { bulkId }, '');
  expect(await runJobs(running)).toEqual([]);
  return told(bulkId);
}
const make = (name: string, seats?: string, asker: PersonName = 'clerk') =>
  addRecord(running, { object: 'vehicle', name, fields: seats ? [{ key: 'seats', value: seats }] : [] }, asker);
const record = async (id: string) =>
  (
    await execute(
      running,
      'decision-maker',
      'query ($id: ID!) { objectRecord(id: $id) { name version owner { id } departmentPath customFields { key number text } } }',
      { id },
    )
  ).data.objectRecord;
const seats = async (id: string) =>
  Object.fromEntries(
    (await record(id)).customFields.map(({ key, number }: { key: string; number: string }) => [key, number]),
  );

describe('A19 A34 what is done with many records of an object at once', () => {
  test('fields are filled by the filter of the list, formulas follow, and each is given back what it held', async () => {
    const ids = [await make('批改一', '4'), await make('批改二'), await make('批改三', '8')];
    const done = await carryOut({ filter: { text: '批改' }, fields: [{ key: 'seats', value: '8' }] });
    expect(done).toMatchObject({
      ...{ action: 'EDIT', status: 'DONE', object: { key: 'vehicle' } },
      ...{ total: 3, changed: 2, unchanged: 1, refused: 0, left: 0 },
    });
    for (const id of ids) expect(await seats(id)).toEqual({ seats: '8', double_seats: '16' });
    expect(await takeBack(done.id)).toMatchObject({ status: 'UNDONE', undone: 2, kept: 0 });
    expect(await Promise.all(ids.map(seats))).toEqual([
      { seats: '4', double_seats: '8' },
      {},
      { seats: '8', double_seats: '16' },
    ]);
  });

  test('who changed one since keeps it; the others are given back', async () => {
    const [one, two] = [await make('后改一', '4'), await make('后改二', '4')];
    const done = await carryOut({ recordIds: [one, two], fields: [{ key: 'seats', value: '9' }] });
    const input = { recordId: one, fields: [{ key: 'seats', value: '10' }] };
    await mutate(running, 'clerk', 'updateObjectRecord', input, '');
    expect(await takeBack(done.id)).toMatchObject({
      ...{ undone: 1, kept: 1 },
      keptCustomers: { nodes: [{ record: { id: one }, code: 'CHANGED_SINCE' }] },
    });
    expect([(await seats(one)).seats, (await seats(two)).seats]).toEqual(['10', '4']);
  });

  test('each is changed as its rights allow: what is not seen does not exist, what is not reached is refused', async () => {
    const [own, pool, south] = [
      await make('权限销售', undefined, 'seller-east'),
      await make('权限公池'),
      await make('权限南方', undefined, 'seller-south'),
    ];
    const said = { fields: [{ key: 'seats', value: '5' }] };
    const done = await carryOut({ ...said, recordIds: [own, pool, south] }, 'seller-east');
    expect(done).toMatchObject({ changed: 1, refused: 2 });
    expect(done.refusals.nodes).toEqual(
      expect.arrayContaining([
        { record: { id: pool }, code: 'NOT_PERMITTED' },
        { record: null, code: 'NOT_FOUND' },
      ]),
    );
    expect(await told(done.id, 'seller-south')).toBeNull();
    expect(await start({ ...said, recordIds: [south] }, 'seller-east')).toMatchObject({ __typename: 'NotFound' });
    await expect(start({ ...said, recordIds: [own] }, 'marketer')).rejects.toThrow();
    // of another object it is nobody
    const other = await start({ ...said, object: 'contract', recordIds: [own] });
    expect(other).toMatchObject({ problems: [{ path: ['input', 'fields', '0', 'key'] }] });
  });

  test('what no record could hold is refused at its place before anything begins', async () => {
    const recordIds = [await make('拒绝')];
    const problem = async (input: object, asker?: PersonName) =>
      (await start({ recordIds, ...input }, asker)).problems?.[0];
    const value = (key: string, text: string) => ({ fields: [{ key, value: text }] });
    expect(await problem(value('seats', '99'))).toMatchObject({
      path: ['input', 'fields', '0', 'value'],
      code: 'OUT_OF_RANGE',
    });
    expect(await problem(value('plate', '川E1'))).toMatchObject({
      path: ['input', 'fields', '0', 'key'],
      code: 'NOT_ALLOWED_HERE',
    });
    expect(await problem(value('secret', '密'), 'clerk')).toMatchObject({ code: 'UNKNOWN_VALUE' });
    expect(await problem({ object: 'ship', ...value('seats', '2') })).toMatchObject({ path: ['input', 'object'] });
    expect(await problem({})).toMatchObject({ path: ['input', 'fields'], code: 'REQUIRED' });
    expect(await problem({ ...value('seats', '2'), delete: {} })).toMatchObject({ code: 'NOT_ALLOWED_HERE' });
    expect(await problem({ assign: { ownerId: employeeId('seller-south') } })).toMatchObject({
      ...{ path: ['input', 'assign', 'ownerId'], code: 'UNKNOWN_REFERENCE' },
    });
  });

  test('many are assigned and deleted, and both are taken back', async () => {
    const ids = [await make('分配一'), await make('分配二')];
    const before = await Promise.all(ids.map(record));
    const assigned = await carryOut({ recordIds: ids, assign: { ownerId: employeeId('seller-east') } });
    expect(assigned).toMatchObject({ action: 'ASSIGN', changed: 2 });
    for (const id of ids) expect(await record(id)).toMatchObject({ owner: { id: employeeId('seller-east') } });
    await takeBack(assigned.id);
    const holding = ({ owner, departmentPath }: { owner: object; departmentPath: string }) => ({
      owner,
      departmentPath,
    });
    expect((await Promise.all(ids.map(record))).map(holding)).toEqual(before.map(holding));

    const deleted = await carryOut({ filter: { text: '分配' }, delete: { reason: '清理' } });
    expect(deleted).toMatchObject({ action: 'DELETE', changed: 2 });
    for (const id of ids) expect(await record(id)).toBeNull();
    expect(await takeBack(deleted.id)).toMatchObject({ undone: 2, kept: 0 });
    for (const id of ids) expect(await record(id)).toMatchObject({ owner: null });
    const { data } = await execute(
      running,
      'head-east',
      '{ bulkChanges(object: "vehicle", first: 2) { nodes { action } } ofCustomers: bulkChanges { totalCount } }',
    );
    expect(data).toEqual({
      bulkChanges: { nodes: [{ action: 'DELETE' }, { action: 'ASSIGN' }] },
      ofCustomers: { totalCount: 0 },
    });
  });

  test('a batch costs as many statements, however many records it has', async () => {
    const cost = async (count: number) => {
      const recordIds: string[] = [];
      for (let at = 0; at < count; at += 1) recordIds.push(await make(`数批${count}${at}`));
      await start({ recordIds, fields: [{ key: 'seats', value: '3' }] });
      return (await countStatements(() => runJobs(running), { ofJobs: true })).count;
    };
    const few = await cost(2);
    expect(await cost(5)).toBe(few);
  });
});
