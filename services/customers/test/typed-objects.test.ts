import { countStatements, execute, type PersonName } from '@guanxi/testing';
import { parse } from 'graphql';
import { enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';
import { addField } from './samples/fields.ts';
import { addObject, addRecord } from './samples/objects.ts';

let running: Running;
let vehicle: string;
let holder: string;
const made: string[] = [];
beforeAll(async () => {
  running = await startCustomers();
  vehicle = await addObject(running, 'vehicle', { zhCN: '车辆', en: 'Vehicle' });
  await addObject(running, 'contract', { zhCN: '合同' });
  const own = { entity: 'OBJECT:vehicle', group: 'BASIC' };
  for (const [key, kind, more] of [
    ['plate', 'TEXT', {}],
    ['seats', 'NUMBER', {}],
    ['holder', 'REFERENCE', {}],
    ['secret', 'TEXT', { readRoles: ['department-head'], writeRoles: ['department-head'] }],
  ] as const)
    await addField(running, key, kind, { ...own, ...more });
  await addField(running, 'plate', 'MONEY', { ...own, entity: 'OBJECT:contract' });
  holder = await enter(running, { basic: { mobile: freshMobile() } }, 'head-east');
  for (const at of [1, 2, 3])
    made.push(
      await addRecord(
        running,
        {
          object: 'vehicle',
          name: `川E${at}`,
          fields: [
            { key: 'plate', value: `川E-${at}` },
            { key: 'seats', value: String(at) },
            { key: 'holder', value: holder },
            { key: 'secret', value: '保密' },
          ],
        },
        'head-east',
      ),
    );
});
afterAll(() => running?.stop());

const FIELDS = `fields { plate: asText(key: "plate") seats: asNumber(key: "seats") holder: asReference(key: "holder") { id }
  secret: asText(key: "secret") wrong: asMoney(key: "plate") { amount } none: asDate(key: "nothing") }`;
async function asked(inner: string, asker: PersonName = 'head-east', key = 'vehicle') {
  const { data } = await execute(running, asker, `{ objects { asObject(key: "${key}") { ${inner} } } }`);
  return data.objects?.asObject ?? null;
}
const extension = async () => {
  const { data } = await execute(running, undefined, '{ _schemaExtension { format sdl } }');
  return data._schemaExtension.sdl as string;
};

describe('A19 the records of an object, typed', () => {
  test('they are found, filtered and sorted as untyped ones, each field by its key in its type', async () => {
    const list =
      await asked(`definition { key } records(filter: { fields: [{ key: "seats", least: "2" }] }, sort: { field: NAME, customField: "seats", direction: DESC }) {
      totalCount nodes { name ${FIELDS} } }`);
    const held = (at: number) => ({
      ...{ plate: `川E-${at}`, seats: `${at}.00`, holder: { id: holder }, secret: '保密', wrong: null, none: null },
    });
    expect(list).toEqual({
      definition: { key: 'vehicle' },
      records: {
        totalCount: 2,
        nodes: [
          { name: '川E3', fields: held(3) },
          { name: '川E2', fields: held(2) },
        ],
      },
    });
  });

  test('one is found by its id, and not as a record of another object', async () => {
    const one = `record(id: "${made[0]}") { name }`;
    expect(await asked(one)).toEqual({ record: { name: '川E1' } });
    expect(await asked(one, 'head-east', 'contract')).toEqual({ record: null });
    expect(await asked('record(id: "no id") { name }')).toEqual({ record: null });
    expect(await asked(one, 'head-east', 'nothing')).toBeNull();
  });

  test('who may not read a record, or a field of it, reads nothing there', async () => {
    const all = `records { nodes { id fields { secret: asText(key: "secret") } } } record(id: "${made[0]}") { id }`;
    const clerk = await asked(all, 'clerk');
    expect(clerk.records.nodes).toHaveLength(3);
    expect(clerk.records.nodes[0].fields).toEqual({ secret: null });
    expect(await asked(all, 'seller-south')).toEqual({ records: { nodes: [] }, record: null });
    expect(await asked(all, 'administrator')).toEqual({ records: null, record: null });
    for (const stranger of ['member', 'partner'] as const) expect(await asked(all, stranger)).toBeNull();
  });

  test('statements do not grow with the records', async () => {
    const ask = (first: number) => countStatements(() => asked(`records(first: ${first}) { nodes { ${FIELDS} } }`));
    const one = await ask(1);
    const all = await ask(3);
    expect(all.result.records.nodes).toHaveLength(3);
    expect(all.count).toBe(one.count);
  });

  test('each object is reported in types of its own: the same key is of another type in another object', async () => {
    const sdl = await extension();
    const fieldsOf = (type: string) =>
      parse(sdl).definitions.flatMap((each) =>
        each.kind === 'ObjectTypeDefinition' && each.name.value === type
          ? (each.fields ?? []).map(({ name, type: of }) => [name.value, of.kind === 'NamedType' && of.name.value])
          : [],
      );
    expect(fieldsOf('Object_vehicle_Fields')).toEqual([
      ['holder', 'Customer'],
      ['plate', 'String'],
      ['seats', 'Decimal'],
      ['secret', 'String'],
    ]);
    expect(fieldsOf('Object_contract_Fields')).toEqual([['plate', 'Money']]);
  });

  test('what is reported takes as many statements with more objects', async () => {
    const before = await countStatements(extension);
    await addObject(running, 'machine', { zhCN: '机器' });
    await addField(running, 'power', 'NUMBER', { entity: 'OBJECT:machine', group: 'BASIC' });
    const after = await countStatements(extension);
    expect(after.result).toContain('machine: Object_machine_Access');
    expect(after.count).toBe(before.count);
  });

  test('a retired object is reported and answered no more, and both again when it is restored', async () => {
    const before = await extension();
    await mutate(running, 'administrator', 'retireObject', { objectId: vehicle, retired: true }, '');
    expect(await extension()).not.toContain('vehicle');
    expect(await asked('records { totalCount }')).toBeNull();
    await mutate(running, 'administrator', 'retireObject', { objectId: vehicle, retired: false }, '');
    expect(await extension()).toBe(before);
    expect(await asked('records { totalCount }')).toEqual({ records: { totalCount: 3 } });
  });
});
