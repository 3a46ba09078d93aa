import { execute, type PersonName } from '@guanxi/testing';
import { customFieldsBench, heldIn } from './custom-fields-bench.ts';
import { employeeId, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
const { ids, define, defineKinds, make, update } = customFieldsBench(() => running);
beforeAll(async () => {
  running = await startCustomers();
  await defineKinds();
});
afterAll(() => running?.stop());

describe('the history of custom fields', () => {
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
});
