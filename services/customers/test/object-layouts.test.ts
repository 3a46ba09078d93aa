import { countStatements, execute, type PersonName } from '@guanxi/testing';
import { mutate, type Running, startCustomers } from './customers-bench.ts';
import { addField } from './samples/fields.ts';
import { addObject } from './samples/objects.ts';

let running: Running;
let vehicle = '';
beforeAll(async () => {
  running = await startCustomers();
  vehicle = await addObject(running, 'vehicle');
  await addObject(running, 'contract', { zhCN: '合同' });
  const add = (key: string, kind: string, more: object = {}) =>
    addField(running, key, kind, { entity: 'OBJECT:vehicle', group: 'BASIC', ...more });
  await add('plate', 'TEXT');
  await add('seats', 'NUMBER');
  await add('secret', 'TEXT', { readRoles: ['data-clerk'] });
  await addField(running, 'sum', 'MONEY', { entity: 'OBJECT:contract', group: 'BASIC' });
});
afterEach(() => running.db.pool.query('DELETE FROM field_layout'));
afterAll(() => running?.stop());

type Laid = { name: string; look?: string; group?: string; when?: object[] };
const save = (fields: Laid[], more: object = {}, asker: PersonName = 'decision-maker') =>
  mutate(
    running,
    asker,
    'saveLayout',
    {
      entity: 'OBJECT',
      object: 'vehicle',
      fields: fields.map(({ look = 'SHOWN', group = 'BASIC', ...rest }) => ({ look, group, ...rest })),
      ...more,
    },
    '... on SaveLayoutSuccess { layout { version fields { name look } } }',
  );
const make = (fields: Record<string, string>, asker: PersonName = 'clerk') =>
  mutate(
    running,
    asker,
    'createObjectRecord',
    { object: 'vehicle', name: '川E海棠', fields: held(fields) },
    '... on CreateObjectRecordSuccess { record { id } }',
  );
const update = (recordId: string, fields: Record<string, string | null>, more: object = {}) =>
  mutate(running, 'clerk', 'updateObjectRecord', { recordId, fields: held(fields), ...more }, '');
const held = (fields: Record<string, string | null>) => Object.entries(fields).map(([key, value]) => ({ key, value }));
const problems = (result: { problems?: { path: string[]; code: string }[] }) =>
  (result.problems ?? []).map(({ path, code }) => `${path.slice(1).join('.')} ${code}`);
const seenBy = async (asker: PersonName, object = 'vehicle') =>
  (await execute(running, asker, `{ layout(entity: OBJECT, object: "${object}") { role fields { name look } } }`)).data
    .layout;
const fieldsOf = async (...args: Parameters<typeof seenBy>): Promise<string[]> =>
  (await seenBy(...args)).fields.map(({ name, look }: Laid) => `${name} ${look}`);

describe('layouts of the forms of objects', () => {
  test('A19 A21 without one the name is asked for, then what the firm added; what may not be read is not among it', async () => {
    expect(await fieldsOf('clerk')).toEqual([
      'name REQUIRED',
      'fields.plate SHOWN',
      'fields.seats SHOWN',
      'fields.secret SHOWN',
    ]);
    expect((await fieldsOf('head-east')).at(-1)).toBe('fields.seats SHOWN');
  });

  test('A19 A21 what the layout of a role asks for is refused where it is empty, once its condition holds; others are not asked', async () => {
    await save([{ name: 'fields.plate', look: 'REQUIRED', when: [{ field: 'fields.seats', values: ['5'] }] }], {
      role: 'data-clerk',
    });
    expect(problems(await make({ seats: '5' }))).toEqual(['fields.plate REQUIRED']);
    expect(problems(await make({ seats: '7' }))).toEqual([]);
    expect(problems(await make({ seats: '5', plate: '川E1' }))).toEqual([]);
    expect(problems(await make({ seats: '5' }, 'head-east'))).toEqual([]);
    const { rows } = await running.db.pool.query(`SELECT count(*)::int AS made FROM object_record`);
    expect(rows[0].made).toBe(3);
  });

  test('A19 A21 what is only read is not changed; what was missing before is asked of nobody who corrects something else', async () => {
    const { record } = await make({ plate: '川E2' });
    await save([
      { name: 'fields.plate', look: 'READ_ONLY' },
      { name: 'fields.seats', look: 'REQUIRED' },
    ]);
    expect(problems(await update(record.id, { plate: '川E3' }))).toEqual(['fields.plate NOT_ALLOWED_HERE']);
    expect(problems(await update(record.id, { plate: '川E2' }, { name: '川E杜鹃' }))).toEqual([]);
    expect(problems(await update(record.id, { seats: '5' }))).toEqual([]);
    expect(problems(await update(record.id, { seats: null }))).toEqual(['fields.seats REQUIRED']);
  });

  test('A19 A21 each object has its own layouts, which name its fields alone and hold what must be filled', async () => {
    const refused = async (laid: Laid, more: object = {}) => problems(await save([laid], more));
    expect(await refused({ name: 'fields.sum' })).toEqual(['fields.0.name UNKNOWN_VALUE']);
    expect(await refused({ name: 'basic.mobile' })).toEqual(['fields.0.name UNKNOWN_VALUE']);
    expect(await refused({ name: 'fields.plate', group: 'VALUE' })).toEqual(['fields.0.group UNKNOWN_VALUE']);
    expect(await refused({ name: 'name', look: 'HIDDEN' })).toEqual(['fields.0.look NOT_ALLOWED_HERE']);
    expect(await refused({ name: 'fields.sum', look: 'HIDDEN' }, { object: 'contract' })).toEqual([]);
    expect(await fieldsOf('clerk', 'contract')).toEqual(['fields.sum HIDDEN', 'name REQUIRED']);
    expect((await fieldsOf('clerk'))[0]).toBe('name REQUIRED');
  });

  test('A19 A21 a layout is of an object that is there: not of none, of another kind of record, or of one that was retired', async () => {
    const of = async (which: object) => problems(await save([{ name: 'name', look: 'REQUIRED' }], which));
    expect(await of({ object: null })).toEqual(['object REQUIRED']);
    expect(await of({ object: 'ship' })).toEqual(['object UNKNOWN_REFERENCE']);
    expect(await of({ entity: 'CUSTOMER' })).toEqual(['object NOT_ALLOWED_HERE']);
    expect(await seenBy('clerk', 'ship')).toBeNull();
    await save([{ name: 'fields.seats' }]);
    const retire = (retired: boolean) =>
      mutate(running, 'administrator', 'retireObject', { objectId: vehicle, retired }, '');
    await retire(true);
    expect(await of({})).toEqual(['object UNKNOWN_REFERENCE']);
    expect(await seenBy('clerk')).toBeNull();
    await retire(false);
    expect((await fieldsOf('clerk'))[0]).toBe('fields.seats SHOWN');
  });

  test('A19 A21 decision makers set them, each version is kept, and one is read in three statements', async () => {
    const ask = async (asker: PersonName) =>
      (
        await execute(
          running,
          asker,
          `{ layouts(entity: OBJECT, object: "vehicle") { role version }
             layoutVersions(entity: OBJECT, object: "vehicle", role: "sales") { nodes { version isOwn savedBy { id } fields { name } } } }`,
        )
      ).data;
    await save([{ name: 'fields.seats', look: 'HIDDEN' }], { role: 'sales', expectedVersion: 0 });
    expect(await save([{ name: 'fields.seats' }], { role: 'sales', expectedVersion: 0 })).toMatchObject({
      code: 'CONFLICT',
    });
    await save([{ name: 'fields.seats' }], { role: 'sales', expectedVersion: 1 });
    const { layouts, layoutVersions } = await ask('decision-maker');
    expect(layouts.find(({ role }: { role: string }) => role === 'sales').version).toBe(2);
    expect(layoutVersions.nodes.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(await ask('clerk')).toEqual({ layouts: null, layoutVersions: null });
    await expect(save([{ name: 'fields.seats' }], {}, 'clerk')).rejects.toThrow('FORBIDDEN');
    const { count } = await countStatements(() => seenBy('clerk'));
    expect(count).toBeLessThanOrEqual(3);
    const { rows } = await running.db.pool.query(
      `SELECT action FROM guanxi.audit WHERE subject_id = 'OBJECT:vehicle:sales' ORDER BY recorded_at`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['layout.saved', 'layout.saved']);
  });
});
