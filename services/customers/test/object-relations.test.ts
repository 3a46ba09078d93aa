import { countStatements, execute, type PersonName } from '@guanxi/testing';
import { enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';
import { merging } from './merging-bench.ts';
import { addField } from './samples/fields.ts';
import { addObject, addRecord } from './samples/objects.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await addObject(running, 'vehicle');
  await addObject(running, 'contract');
  for (const [key, kind] of [
    ['holder', 'REFERENCE'],
    ['drivers', 'REFERENCES'],
  ] as const)
    await addField(running, key, kind, { entity: 'OBJECT:vehicle', group: 'BASIC' });
});
afterAll(() => running?.stop());

const VALUES = 'customFields { key reference { id } references { id } }';
async function ask(query: string, variables: Record<string, unknown>, asker: PersonName = 'clerk') {
  return (await execute(running, asker, query, variables)).data;
}
const record = async (id: string, asker?: PersonName) =>
  (await ask(`query ($id: ID!) { objectRecord(id: $id) { id ${VALUES} } }`, { id }, asker)).objectRecord;
const make = (name: string, fields: object[] = [], asker: PersonName = 'clerk') =>
  addRecord(running, { object: 'vehicle', name, fields }, asker);
const update = (recordId: string, more: object) =>
  mutate(running, 'clerk', 'updateObjectRecord', { recordId, ...more }, '');
const held = (row: { customFields: { key: string }[] }, key: string) =>
  row.customFields.find((each) => each.key === key);

describe('A19 relations of records and customers', () => {
  const OF = `query ($of: [_Any!]!, $object: String) { _entities(representations: $of) { ... on Customer {
    objectRecords(object: $object) { totalCount nodes { id name object { key } ${VALUES} } } } } }`;
  const related = async (id: string, asker?: PersonName, object: string | null = null) => {
    const of = [{ __typename: 'Customer', id }];
    return (await ask(OF, { of, object }, asker))._entities[0]?.objectRecords;
  };

  test('a record names many customers, a customer is named by many records, and each is told once', async () => {
    const person = () => enter(running, { basic: { mobile: freshMobile() } });
    const [one, two] = [await person(), await person()];
    const first = await make('共用车一', [
      { key: 'holder', value: one },
      { key: 'drivers', value: `${one},${two}` },
    ]);
    const second = await make('共用车二', [{ key: 'drivers', value: two }]);
    const idsOf = async (id: string) => (await related(id)).nodes.map((each: { id: string }) => each.id);
    expect(await idsOf(one)).toEqual([first]);
    expect(await idsOf(two)).toEqual([second, first]);
    expect(await related(two, 'clerk', 'contract')).toMatchObject({ totalCount: 0 });
    expect(held(await record(first), 'drivers')).toMatchObject({ references: [{ id: one }, { id: two }] });
    await merging(running, one, two, []);
    expect(await idsOf(one)).toEqual([second, first]);
  });

  test('who does not see the record is not told of it by the customer, nor of the customer by the record', async () => {
    const south = await enter(running, { name: '南客', basic: { mobile: freshMobile() } }, 'seller-south');
    const record1 = await make('南客车', [{ key: 'holder', value: south }], 'seller-south');
    const everyone = (await related(south, 'decision-maker')).nodes;
    expect(everyone).toMatchObject([{ id: record1 }]);
    await running.db.pool.query("UPDATE object_record SET department_path = '/east', owner_id = NULL WHERE id = $1", [
      record1,
    ]);
    expect(await related(south, 'seller-south')).toMatchObject({ totalCount: 0 });
    expect(held(await record(record1, 'clerk'), 'holder')).toMatchObject({ reference: null });
    const named = { key: 'holder', value: south };
    expect(await update(await make('东车'), { fields: [named] })).toMatchObject({
      problems: [{ path: ['input', 'fields', '0', 'value'], code: 'UNKNOWN_REFERENCE' }],
    });
  });

  test('lists cost as many statements, however many customers and records they are of', async () => {
    const customers = [];
    for (let at = 0; at < 3; at += 1) {
      const id = await enter(running, { basic: { mobile: freshMobile() } });
      customers.push(id);
      for (let each = 0; each <= at; each += 1) await make(`数车${at}${each}`, [{ key: 'holder', value: id }]);
    }
    const asking = (of: string[]) => {
      const variables = { of: of.map((id) => ({ __typename: 'Customer', id })) };
      return countStatements(() => execute(running, 'clerk', OF, variables));
    };
    const { count: few } = await asking(customers.slice(0, 1));
    const { count: many } = await asking(customers);
    expect(many).toBe(few);
  });
});
