import { newId } from '@guanxi/runtime';
import { countStatements, execute, type PersonName, runJobs } from '@guanxi/testing';
import { employeeId, enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
const ids: Record<string, string> = {};
beforeAll(async () => {
  running = await startCustomers();
  await define('vintage', 'NUMBER', { min: '0', max: '3000' });
  await define('nickname', 'TEXT', { max: '40', isSearched: true });
  await define('licence', 'TEXT', { isUnique: true, pattern: '[A-Z]{2}\\d{4}' });
  await define('budget', 'MONEY');
  await define('visit_on', 'DATE');
  await define('taste', 'CHOICE', { dictionary: 'PRODUCT_CATEGORY' });
  await define('adviser', 'PERSON');
  await define('parent_firm', 'REFERENCE');
  await define('suppliers', 'REFERENCES');
  await define('scan', 'FILE');
  await define('age_of_wine', 'FORMULA', { formula: '2026 - vintage' });
  await define('margin', 'NUMBER', { readRoles: ['department-head'], writeRoles: ['department-head'] });
});
afterAll(() => running.stop());

const definitionParts = 'definition { id key kind label isRetired isWritable place }';
async function define(key: string, kind: string, more: object = {}) {
  const names = { zhCN: `字段${key}`, zhTW: `欄位${key}`, en: `Field ${key}` };
  const input = { entity: 'CUSTOMER', key, kind, names, group: 'BUSINESS', ...more };
  const result = await mutate(
    running,
    'administrator',
    'defineCustomField',
    input,
    `... on DefineCustomFieldSuccess { ${definitionParts} }`,
  );
  if (result.definition) ids[key] = result.definition.id;
  return result;
}

const values = `customFields { key text number money { amount currency } date choice { code name lowerCode lowerName path }
  person { id } reference { id name } references { id } fileId definition { label } }`;
async function fieldsOf(id: string, asker: PersonName = 'head-east', language?: 'en') {
  const { data } = await execute(
    running,
    asker,
    `query ($entities: [_Any!]!) { _entities(representations: $entities) { ... on Customer { version ${values} } } }`,
    { entities: [{ __typename: 'Customer', id }] },
    language ? { language } : {},
  );
  return data._entities[0];
}
const heldIn = (record: { customFields: { key: string }[] }, key: string) =>
  record.customFields.find((each) => each.key === key);
const make = (fields: object[], more: object = {}) =>
  enter(running, { basic: { mobile: freshMobile() }, fields, ...more });
const update = (customerId: string, fields: object[], asker: PersonName = 'clerk') =>
  mutate(running, asker, 'updateCustomer', { customerId, fields }, '');
async function list(filter: object, sort?: object, asker: PersonName = 'head-east', args = '') {
  const { data } = await execute(
    running,
    asker,
    `query ($filter: CustomerFilter, $sort: CustomerSort) { customers(filter: $filter, sort: $sort ${args}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
    { filter, sort },
  );
  return data.customers;
}
const found = async (filter: object, sort?: object, asker?: PersonName): Promise<string[]> =>
  (await list(filter, sort, asker)).nodes.map(({ id }: { id: string }) => id);

describe('custom fields', () => {
  test('C07 whoever changes a field that names several keeps those in it whom he does not see', async () => {
    const [one, two, hidden] = [await make([]), await make([]), await make([])];
    const id = await make([{ key: 'suppliers', value: `${one},${hidden}` }]);
    await running.db.pool.query("UPDATE customer SET department_path = '/south', owner_id = NULL WHERE id = $1", [
      hidden,
    ]);
    const named = async (asker: PersonName) =>
      heldIn(await fieldsOf(id, asker), 'suppliers') as unknown as { references: { id: string }[] };
    expect((await named('clerk')).references).toEqual([{ id: one }]);
    await update(id, [{ key: 'suppliers', value: two }]);
    expect((await named('clerk')).references).toEqual([{ id: two }]);
    const all = (await named('decision-maker')).references.map((each) => each.id).sort();
    expect(all).toEqual([two, hidden].sort());
  });

  test('C07 each kind is set, read back in its type, and found by a filter', async () => {
    const other = await make([]);
    const scan = (
      await running.service.parts.blobs.put(
        new (
          await import('node:stream')
        ).Readable({
          read() {
            this.push('x');
            this.push(null);
          },
        }),
      )
    ).id;
    const id = await make([
      { key: 'vintage', value: '1998' },
      { key: 'nickname', value: '老酒虫' },
      { key: 'budget', value: '1200.50' },
      { key: 'visit_on', value: '2026-12-01' },
      { key: 'taste', value: '酒类/白酒' },
      { key: 'adviser', value: employeeId('seller-east') },
      { key: 'parent_firm', value: other },
      { key: 'suppliers', value: other },
      { key: 'scan', value: scan },
    ]);
    const record = await fieldsOf(id, 'head-east', 'en');
    expect(heldIn(record, 'vintage')).toMatchObject({ number: '1998', definition: { label: 'Field vintage' } });
    expect(heldIn(record, 'nickname')).toMatchObject({ text: '老酒虫', number: null });
    expect(heldIn(record, 'budget')).toMatchObject({ money: { amount: '1200.50', currency: 'CNY' } });
    expect(heldIn(record, 'visit_on')).toMatchObject({ date: '2026-12-01' });
    expect(heldIn(record, 'taste')).toMatchObject({
      choice: {
        code: 'LIQUOR',
        name: 'Alcoholic drinks',
        lowerCode: 'BAIJIU',
        lowerName: 'Baijiu',
        path: 'Alcoholic drinks/Baijiu',
      },
    });
    expect(heldIn(record, 'adviser')).toMatchObject({ person: { id: employeeId('seller-east') } });
    expect(heldIn(record, 'parent_firm')).toMatchObject({ reference: { id: other } });
    expect(heldIn(record, 'suppliers')).toMatchObject({ references: [{ id: other }] });
    expect(heldIn(record, 'scan')).toMatchObject({ fileId: scan });
    expect(heldIn(record, 'age_of_wine')).toMatchObject({ number: '28' });
    for (const condition of [
      { key: 'vintage', least: '1990', most: '1999' },
      { key: 'nickname', startsWith: '老酒' },
      { key: 'nickname', in: ['老酒虫'] },
      { key: 'budget', least: '1000' },
      { key: 'visit_on', in: ['2026-12-01'] },
      { key: 'taste', in: ['LIQUOR'] },
      { key: 'taste', in: ['LIQUOR/BAIJIU'] },
      { key: 'adviser', in: [employeeId('seller-east')] },
      { key: 'suppliers', in: [other] },
      { key: 'age_of_wine', in: ['28'] },
      { key: 'scan', isSet: true },
    ])
      expect([condition, await found({ fields: [condition] })]).toEqual([condition, [id]]);
    expect(await found({ fields: [{ key: 'vintage', isSet: false }] })).toContain(other);
    // in groups, too
    expect(
      await found({
        or: [{ fields: [{ key: 'vintage', in: ['1998'] }] }, { fields: [{ key: 'vintage', in: ['1'] }] }],
      }),
    ).toEqual([id]);
    expect(await found({ not: { fields: [{ key: 'vintage', isSet: true }] } })).toContain(other);
    // and by what it says
    expect(await found({ text: '老酒虫' })).toEqual([id]);
    expect(await found({ text: 'laojiuchong' })).toEqual([id]);
  });

  test('C07 what is not named stays, what is empty is cleared, and the formula follows', async () => {
    const id = await make([
      { key: 'vintage', value: '2000' },
      { key: 'nickname', value: '甲' },
    ]);
    await update(id, [{ key: 'vintage', value: '2020' }]);
    const changed = await fieldsOf(id);
    expect(heldIn(changed, 'age_of_wine')).toMatchObject({ number: '6' });
    expect(heldIn(changed, 'nickname')).toMatchObject({ text: '甲' });
    await update(id, [{ key: 'vintage', value: '' }]);
    const cleared = await fieldsOf(id);
    expect(cleared.customFields.map(({ key }: { key: string }) => key)).toEqual(['nickname']);
    expect(cleared.version).toBe(changed.version + 1);
    const { rows } = await running.db.pool.query(
      `SELECT fields FROM guanxi.audit WHERE subject_id = $1 AND action = 'customer.updated' ORDER BY id DESC LIMIT 1`,
      [id],
    );
    expect(rows[0].fields).toEqual(['fields.vintage', 'fields.age_of_wine']);
  });

  test('C07 what a field does not take is refused at its place, and nothing is written', async () => {
    const cases: [object, string, string][] = [
      [{ key: 'vintage', value: '9000' }, 'value', 'OUT_OF_RANGE'],
      [{ key: 'licence', value: 'nonsense' }, 'value', 'MALFORMED'],
      [{ key: 'adviser', value: newId() }, 'value', 'UNKNOWN_REFERENCE'],
      [{ key: 'suppliers', value: newId() }, 'value', 'UNKNOWN_REFERENCE'],
      [{ key: 'scan', value: newId() }, 'value', 'UNKNOWN_FILE'],
      [{ key: 'budget', value: '1', currency: 'money' }, 'currency', 'UNKNOWN_VALUE'],
      [{ key: 'age_of_wine', value: '1' }, 'key', 'NOT_ALLOWED_HERE'],
      [{ key: 'nothing', value: '1' }, 'key', 'UNKNOWN_VALUE'],
    ];
    for (const [input, at, code] of cases) {
      const result = await mutate(
        running,
        'clerk',
        'createCustomer',
        { kind: 'PERSON', name: '无', fields: [input] },
        '',
      );
      expect(result).toMatchObject({ code, path: ['input', 'fields', '0', at] });
    }
    expect(await found({ text: '无' })).toEqual([]);
  });

  test('C07 a unique value is one record’s, also of two who write it at once', async () => {
    const both = await Promise.all(
      [1, 2].map(() =>
        mutate(
          running,
          'clerk',
          'createCustomer',
          { kind: 'PERSON', name: '证', fields: [{ key: 'licence', value: 'AB1234' }] },
          '',
        ),
      ),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['CreateCustomerSuccess', 'InvalidInput']);
    expect(both.find(({ code }) => code)).toMatchObject({ code: 'TAKEN', path: ['input', 'fields', '0', 'value'] });
  });

  test('C07 who may not read a field finds no trace of it: not as a value, filter, sort or definition', async () => {
    const id = await make([]);
    expect((await update(id, [{ key: 'margin', value: '7' }])).code).toBe('UNKNOWN_VALUE');
    expect((await update(id, [{ key: 'margin', value: '7' }], 'head-east')).__typename).toBe('UpdateCustomerSuccess');
    expect(heldIn(await fieldsOf(id), 'margin')).toMatchObject({ number: '7' });
    expect(heldIn(await fieldsOf(id, 'clerk'), 'margin')).toBeUndefined();
    await expect(found({ fields: [{ key: 'margin', in: ['7'] }] }, undefined, 'clerk')).rejects.toThrow(
      'no such field',
    );
    await expect(found({}, { field: 'NAME', customField: 'margin' }, 'clerk')).rejects.toThrow('no such field');
    const { data } = await execute(running, 'clerk', '{ customFieldDefinitions(entity: CUSTOMER) { key } }');
    expect(data.customFieldDefinitions.map(({ key }: { key: string }) => key)).not.toContain('margin');
    for (const stranger of ['member', 'partner'] as const) {
      const { data: none } = await execute(running, stranger, '{ customFieldDefinitions(entity: CUSTOMER) { key } }');
      expect(none.customFieldDefinitions).toBeNull();
    }
  });

  test('C07 a list is sorted by a field page by page, those without a value last, both ways', async () => {
    const campaign = newId();
    const source = { campaign };
    const made: string[] = [];
    for (const vintage of ['5', '3', undefined, '9', undefined, '1'])
      made.push(await make(vintage ? [{ key: 'vintage', value: vintage }] : [], { source }));
    const walk = async (direction: 'ASC' | 'DESC') => {
      const seen: string[] = [];
      for (let after = ''; ; ) {
        const page = await list(
          { campaign },
          { field: 'NAME', direction, customField: 'vintage' },
          'head-east',
          `, first: 2${after}`,
        );
        expect(page.totalCount).toBe(6);
        seen.push(...page.nodes.map(({ id }: { id: string }) => id));
        if (!page.pageInfo.hasNextPage) return seen;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
    };
    const at = (...places: number[]) => places.map((place) => made[place]);
    const lacking = at(2, 4).sort();
    expect(await walk('ASC')).toEqual([...at(5, 1, 0, 3), ...lacking]);
    expect(await walk('DESC')).toEqual([...at(3, 0, 1, 5), ...lacking.reverse()]);
  });

  test('C07 a field that was removed is hidden with its data, and emptied only on purpose', async () => {
    await define('passing', 'TEXT');
    const id = await make([{ key: 'passing', value: 'kept' }]);
    const retire = (retired: boolean) =>
      mutate(
        running,
        'administrator',
        'retireCustomField',
        { fieldId: ids.passing, retired },
        `... on RetireCustomFieldSuccess { ${definitionParts} }`,
      );
    const empty = (key: string) =>
      mutate(
        running,
        'administrator',
        'emptyCustomField',
        { fieldId: ids.passing, key },
        '... on EmptyCustomFieldSuccess { records }',
      );
    expect(await empty('passing')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await retire(true)).toMatchObject({ definition: { isRetired: true } });
    expect(heldIn(await fieldsOf(id), 'passing')).toBeUndefined();
    await retire(false);
    expect(heldIn(await fieldsOf(id), 'passing')).toMatchObject({ text: 'kept' });
    await retire(true);
    expect(await empty('other')).toMatchObject({ path: ['input', 'key'] });
    expect(await empty('passing')).toMatchObject({ records: 1 });
    await retire(false);
    expect(heldIn(await fieldsOf(id), 'passing')).toBeUndefined();
    const { rows } = await running.db.pool.query(
      `SELECT reason FROM guanxi.audit WHERE action = 'custom-field.emptied'`,
    );
    expect(rows).toEqual([{ reason: 'values of 1 records deleted' }]);
  });

  test('C07 a formula that is added later is computed over the records that are there', async () => {
    const id = await make([{ key: 'vintage', value: '40' }]);
    await define('half', 'FORMULA', { formula: 'vintage / 2' });
    expect(await runJobs(running)).toEqual([]);
    expect(heldIn(await fieldsOf(id), 'half')).toMatchObject({ number: '20' });
    expect(await found({ fields: [{ key: 'half', in: ['20'] }] })).toEqual([id]);
  });

  test('C07 nobody finds by searching what he may not read: a field that is closed is found by no more', async () => {
    await define('rumour', 'TEXT', { isSearched: true });
    const id = await make([{ key: 'rumour', value: '绯闻甲' }]);
    const change = (more: object) =>
      mutate(running, 'administrator', 'changeCustomField', { fieldId: ids.rumour, ...more }, '');
    expect(await found({ text: '绯闻甲' })).toEqual([id]);
    expect(await change({ readRoles: ['department-head'] })).toMatchObject({ path: ['input', 'isSearched'] });
    await change({ readRoles: ['department-head'], isSearched: false });
    expect(await runJobs(running)).toEqual([]);
    for (const asker of ['head-east', 'marketer'] as const)
      expect(await found({ text: '绯闻甲' }, undefined, asker)).toEqual([]);
    await change({ readRoles: [], isSearched: true });
    expect(await runJobs(running)).toEqual([]);
    expect(await found({ text: '绯闻甲' }, undefined, 'marketer')).toEqual([id]);
  });

  test('C07 a definition that makes no sense is refused at its field', async () => {
    const cases: [string, string, object, string][] = [
      ['Bad key', 'TEXT', {}, 'key'],
      ['vintage', 'TEXT', {}, 'key'],
      ['p', 'TEXT', { pattern: '(' }, 'pattern'],
      ['p', 'NUMBER', { pattern: 'a' }, 'pattern'],
      ['p', 'CHOICE', {}, 'dictionary'],
      ['p', 'CHOICE', { dictionary: 'NONE' }, 'dictionary'],
      ['p', 'FORMULA', { formula: 'x.y' }, 'formula'],
      ['p', 'FORMULA', { formula: 'unknown_field + 1' }, 'formula'],
      ['p', 'NUMBER', { min: '5', max: '1' }, 'max'],
      ['p', 'MONEY', { isUnique: true }, 'isUnique'],
      ['p', 'TEXT', { group: 'NOWHERE' }, 'group'],
      ['p', 'TEXT', { readRoles: ['member'] }, 'readRoles'],
      ['p', 'TEXT', { readRoles: ['sales'], isSearched: true }, 'isSearched'],
    ];
    for (const [key, kind, more, at] of cases)
      expect([at, (await define(key, kind, more)).path?.slice(0, 2)]).toEqual([at, ['input', at]]);
    await expect(
      mutate(
        running,
        'clerk',
        'defineCustomField',
        { entity: 'CUSTOMER', key: 'x', kind: 'TEXT', names: { zhCN: '甲' }, group: 'BASIC' },
        '',
      ),
    ).rejects.toThrow('FORBIDDEN');
  });

  test('C07 C09 history tells of each field what it held, what it holds, who changed it and when, and as-of what stood', async () => {
    const CHANGES = `changes(first: 20, fields: $fields) { nodes { at kind record by { id }
      fields { field old { values texts employee { id } customers { id } } new { values texts employee { id } customers { id } } } } }`;
    type Side = { values: string[]; texts: string[]; customers: { id: string }[] | null };
    type Told = { field: string; old: Side; new: Side };
    const ask = async (id: string, at: string, fields?: string[], asker: PersonName = 'head-east') => {
      const { data } = await execute(
        running,
        asker,
        `query ($of: [_Any!]!, $at: DateTime!, $fields: [String!]) { _entities(representations: $of) { ... on Customer {
          ${CHANGES} asOf(at: $at) { customFields { key number text choice { path } references { id } } } } } }`,
        { of: [{ __typename: 'Customer', id }], at, fields },
      );
      return data._entities[0];
    };
    const moves = (found: { changes: { nodes: { record: string; fields: Told[] }[] } }) =>
      found.changes.nodes
        .filter(({ record }) => record === 'CUSTOM_FIELD')
        .flatMap(({ fields }) =>
          fields
            .filter(({ field }) => field !== 'fields.half')
            .map((each) => `${each.field}: ${each.old.texts.join()} → ${each.new.texts.join()}`),
        );
    const [one, two] = [await make([]), await make([])];
    const pass = () => running.clock.set(new Date(running.clock.now().getTime() + 60_000));
    const id = await make([
      { key: 'vintage', value: '1998.50' },
      { key: 'taste', value: 'LIQUOR/BAIJIU' },
      { key: 'suppliers', value: `${one},${two}` },
    ]);
    const before = running.clock.now().toISOString();
    pass();
    await update(id, [
      { key: 'vintage', value: '1999' },
      { key: 'taste', value: 'LIQUOR' },
    ]);
    pass();
    await update(id, [
      { key: 'nickname', value: '甲' },
      { key: 'suppliers', value: two },
    ]);
    pass();
    await update(id, [{ key: 'vintage', value: '' }], 'head-east');
    const found = await ask(id, before);
    expect(moves(found).slice(0, 2).sort()).toEqual(['fields.age_of_wine: 27 → ', 'fields.vintage: 1999 → ']);
    // of several, who went; the one who stays is not told of
    expect(moves(found).slice(2, 4).sort()).toEqual(['fields.nickname:  → 甲', `fields.suppliers: ${one} → `].sort());
    expect(moves(found).slice(4).sort()).toEqual([
      'fields.age_of_wine: 27.5 → 27',
      'fields.taste: 酒类/白酒 → 酒类',
      'fields.vintage: 1998.5 → 1999',
    ]);
    const [latest] = found.changes.nodes;
    expect(latest).toMatchObject({ kind: 'CHANGED', by: { id: employeeId('head-east') } });
    expect(await moves(await ask(id, before, ['fields.nickname']))).toEqual(['fields.nickname:  → 甲']);
    // as it stood at first
    expect(heldIn(found.asOf, 'vintage')).toMatchObject({ number: '1998.5' });
    expect(heldIn(found.asOf, 'taste')).toMatchObject({ choice: { path: '酒类/白酒' } });
    expect(heldIn(found.asOf, 'suppliers')).toMatchObject({ references: [{ id: one }, { id: two }] });
    expect(heldIn(found.asOf, 'nickname')).toBeUndefined();
    // of a field that he may not read, nothing
    await update(id, [{ key: 'margin', value: '7' }], 'head-east');
    const now = running.clock.now().toISOString();
    expect(moves(await ask(id, now)).filter((each) => each.includes('margin'))).toHaveLength(1);
    const clerk = await ask(id, now, undefined, 'clerk');
    expect(moves(clerk).filter((each) => each.includes('margin'))).toEqual([]);
    expect(heldIn(clerk.asOf, 'margin')).toBeUndefined();
  });

  test('C07 of a field that was emptied, history keeps nothing either', async () => {
    await define('fleeting', 'TEXT');
    const id = await make([{ key: 'fleeting', value: 'first' }]);
    await update(id, [{ key: 'fleeting', value: 'second' }]);
    await mutate(running, 'administrator', 'retireCustomField', { fieldId: ids.fleeting, retired: true }, '');
    const kept = () =>
      running.db.pool.query(`SELECT 1 FROM guanxi.customer_field_value_history WHERE image ->> 'field_id' = $1`, [
        ids.fleeting,
      ]);
    expect((await kept()).rows).toHaveLength(1);
    await mutate(running, 'administrator', 'emptyCustomField', { fieldId: ids.fleeting, key: 'fleeting' }, '');
    expect((await kept()).rows).toEqual([]);
  });

  test('C07 statements do not grow with the list', async () => {
    const campaign = newId();
    for (let at = 0; at < 30; at += 1) await make([{ key: 'vintage', value: String(at) }], { source: { campaign } });
    const counts = [];
    for (const first of [1, 10, 30]) {
      const { count } = await countStatements(() =>
        execute(
          running,
          'head-east',
          `query ($filter: CustomerFilter) { customers(filter: $filter, first: ${first}) { nodes { id ${values} } } }`,
          {
            filter: { campaign, fields: [{ key: 'vintage', least: '0' }] },
          },
        ),
      );
      counts.push(count);
    }
    expect(new Set(counts).size).toBe(1);
  });
});
