import { readFileTicket } from '@guanxi/runtime/sign-in/file-ticket';
import { countStatements, execute, type PersonName } from '@guanxi/testing';
import { parse } from 'graphql';
import { employeeId, enter, freshMobile, mutate, type Running, startCustomers, upload } from './customers-bench.ts';
import { addField } from './samples/fields.ts';

let running: Running;
const ids: Record<string, string> = {};
const kinds: [string, string, object?][] = [
  ['nickname', 'TEXT'],
  ['vintage', 'NUMBER'],
  ['budget', 'MONEY'],
  ['visit_on', 'DATE'],
  ['taste', 'CHOICE', { dictionary: 'PRODUCT_CATEGORY' }],
  ['adviser', 'PERSON'],
  ['parent_firm', 'REFERENCE'],
  ['suppliers', 'REFERENCES'],
  ['scan', 'FILE'],
  ['age', 'FORMULA', { formula: '2026 - vintage' }],
  ['margin', 'NUMBER', { readRoles: ['department-head'], writeRoles: ['department-head'] }],
];
beforeAll(async () => {
  running = await startCustomers();
  for (const [key, kind, more] of kinds) ids[key] = await addField(running, key, kind, more);
});
afterAll(() => running.stop());

async function fieldsOf(selection: string, of: readonly string[], asker: PersonName = 'head-east') {
  const { data } = await execute(
    running,
    asker,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { fields { ${selection} } } } }`,
    { of: of.map((id) => ({ __typename: 'Customer', id })) },
  );
  return data._entities.map((record: { fields: object } | null) => record?.fields);
}
const make = (fields: object[]) => enter(running, { basic: { mobile: freshMobile() }, fields }, 'head-east');
const extension = async () => {
  const { data } = await execute(running, undefined, '{ _schemaExtension { format sdl } }');
  return data._schemaExtension;
};

describe('C07 the fields of the firm, typed', () => {
  test('each kind is answered by its key in its type, and by another type or key as nothing', async () => {
    const other = await make([]);
    const scan = await upload(running, 'scanned');
    const id = await make([
      { key: 'nickname', value: '老酒虫' },
      { key: 'vintage', value: '1998' },
      { key: 'budget', value: '1200.50' },
      { key: 'visit_on', value: '2026-12-01' },
      { key: 'taste', value: '酒类/白酒' },
      { key: 'adviser', value: employeeId('seller-east') },
      { key: 'parent_firm', value: other },
      { key: 'suppliers', value: other },
      { key: 'scan', value: `${scan} 合同 2026.pdf` },
    ]);
    const [held] = await fieldsOf(
      `nickname: asText(key: "nickname") vintage: asNumber(key: "vintage") age: asNumber(key: "age")
       budget: asMoney(key: "budget") { amount currency } visit_on: asDate(key: "visit_on")
       taste: asChoice(key: "taste") { code lowerCode } adviser: asPerson(key: "adviser") { id }
       parent_firm: asReference(key: "parent_firm") { id } suppliers: asReferences(key: "suppliers") { id }
       scan: asFile(key: "scan") { id name ticket } wrong: asText(key: "budget") none: asNumber(key: "nothing")`,
      [id],
    );
    expect(held).toEqual({
      nickname: '老酒虫',
      vintage: '1998.00',
      age: '28.00',
      budget: { amount: '1200.50', currency: 'CNY' },
      visit_on: '2026-12-01',
      taste: { code: 'LIQUOR', lowerCode: 'BAIJIU' },
      adviser: { id: employeeId('seller-east') },
      parent_firm: { id: other },
      suppliers: [{ id: other }],
      scan: { id: scan, name: '合同 2026.pdf', ticket: expect.any(String) },
      wrong: null,
      none: null,
    });
    // the gateway opens what the ticket says
    const known = running.service.parts.settings.GATEWAY_KEYS;
    expect(await readFileTicket(held.scan.ticket, known)).toMatchObject({ file: { id: scan, name: '合同 2026.pdf' } });
    expect(await fieldsOf('vintage: asNumber(key: "vintage")', [other])).toEqual([{ vintage: null }]);
  });

  test('who may not read a field or a record reads nothing there', async () => {
    const id = await make([{ key: 'margin', value: '7' }]);
    const margin = 'margin: asNumber(key: "margin")';
    expect(await fieldsOf(margin, [id])).toEqual([{ margin: '7.00' }]);
    expect(await fieldsOf(margin, [id], 'clerk')).toEqual([{ margin: null }]);
    expect((await fieldsOf(margin, [id], 'seller-south'))[0] ?? null).toBeNull();
    for (const stranger of ['member', 'partner'] as const)
      expect((await fieldsOf(margin, [id], stranger))[0] ?? null).toBeNull();
  });

  test('statements do not grow with the records that are asked for', async () => {
    const many = await Promise.all(Array.from({ length: 10 }, () => make([{ key: 'vintage', value: '2001' }])));
    const ask = (of: readonly string[]) =>
      countStatements(() => fieldsOf('a: asNumber(key: "vintage") b: asText(key: "nickname")', of));
    const one = await ask(many.slice(0, 1));
    const all = await ask(many);
    expect(all.result).toEqual(many.map(() => ({ a: '2001.00', b: null })));
    expect(all.count).toBe(one.count);
  });

  test('what is reported for the schema names each field once, in its type, whatever the order of the fields', async () => {
    const { format, sdl } = await extension();
    expect(format).toBe(3);
    const [type] = parse(sdl).definitions;
    if (type?.kind !== 'ObjectTypeExtension') throw new Error('no extension of a type');
    expect(type.name.value).toBe('CustomerFields');
    expect(type.fields?.map(({ name }) => name.value)).toEqual(kinds.map(([key]) => key).sort());
    for (const line of [
      'budget: Money',
      'age: Decimal',
      'suppliers: [Customer!]',
      'adviser: Employee',
      'visit_on: Date',
    ])
      expect(sdl).toContain(`\n  ${line}\n`);

    const fieldIds = [...Object.values(ids)].reverse();
    await mutate(running, 'administrator', 'orderCustomFields', { entity: 'CUSTOMER', fieldIds }, '');
    expect((await extension()).sdl).toBe(sdl);
  });

  test('a retired field is reported no more, and back when it is restored; a name of any text is no danger', async () => {
    const names = { zhCN: '""" } type Query { x: Int }', en: '\\" # {' };
    const fieldId = await addField(running, 'odd', 'TEXT', { names });
    const before = (await extension()).sdl;
    expect(parse(before).definitions).toHaveLength(1);
    await mutate(running, 'administrator', 'retireCustomField', { fieldId, retired: true }, '');
    expect((await extension()).sdl).not.toContain('odd:');
    await mutate(running, 'administrator', 'retireCustomField', { fieldId, retired: false }, '');
    expect((await extension()).sdl).toBe(before);
  });
});
