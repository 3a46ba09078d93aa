import { newId } from '@guanxi/runtime';
import { execute } from '@guanxi/testing';
import { bulkChange, carryOut, crowd, start, takeBack } from './bulk-bench.ts';
import { employeeId, enter, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await define('vintage', 'NUMBER', { min: '0', max: '3000' });
  await define('age_of_wine', 'FORMULA', { formula: '2026 - vintage' });
  await define('licence', 'TEXT', { isUnique: true });
  await define('scan', 'FILE');
  await define('budget', 'MONEY');
  await define('suppliers', 'REFERENCES');
  await define('nickname', 'TEXT', { isSearched: true });
  await define('margin', 'NUMBER', { readRoles: ['department-head'], writeRoles: ['department-head'] });
});
afterAll(() => running?.stop());

const ids: Record<string, string> = {};
async function define(key: string, kind: string, more: object = {}) {
  const names = { zhCN: `字段${key}`, zhTW: `欄位${key}`, en: `Field ${key}` };
  const input = { entity: 'CUSTOMER', key, kind, names, group: 'BUSINESS', ...more };
  const made = '... on DefineCustomFieldSuccess { definition { id } }';
  ids[key] = (await mutate(running, 'administrator', 'defineCustomField', input, made)).definition.id;
}
type Held = { key: string; text: string | null; number: string | null; references: { id: string }[] | null };
async function held(id: string) {
  const { data } = await execute(
    running,
    'head-east',
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { review { state firstBy { id } secondBy { id } }
      reviewSteps(first: 20) { nodes { kind by { id } } } customFields { key text number money { amount currency } references { id } } } } }`,
    { of: [{ __typename: 'Customer', id }] },
  );
  const { customFields, ...more } = data._entities[0];
  return { ...more, fields: Object.fromEntries(customFields.map((each: Held) => [each.key, each])) };
}
const fill = (customerId: string, fields: object[], more: object = {}) =>
  mutate(running, 'clerk', 'updateCustomer', { customerId, fields, ...more }, '');
const found = async (filter: object) =>
  (
    await execute(
      running,
      'head-east',
      'query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { id } } }',
      {
        filter,
      },
    )
  ).data.customers.nodes.map(({ id }: { id: string }) => id);

describe('fields that the firm added, of many at once', () => {
  test('A34 C07 they are filled with the others in one change, formulas follow, and what was held comes back', async () => {
    const [old = '', bare = '', same = ''] = await crowd(running, '字段', 3);
    await fill(old, [{ key: 'vintage', value: '1990' }]);
    await fill(same, [
      { key: 'vintage', value: '1998' },
      { key: 'budget', value: '20' },
      { key: 'nickname', value: '老友' },
    ]);
    const fields = [
      { key: 'vintage', value: '1998' },
      { key: 'budget', value: '20' },
      { key: 'nickname', value: '老友' },
    ];
    const done = await carryOut(running, { filter: { campaign: '字段' }, edit: { fields } });
    expect(done).toMatchObject({ status: 'DONE', changed: 2, unchanged: 1, refused: 0 });
    for (const id of [old, bare, same])
      expect((await held(id)).fields).toMatchObject({
        vintage: { number: '1998' },
        age_of_wine: { number: '28' },
        budget: { money: { amount: '20.00', currency: 'CNY' } },
        nickname: { text: '老友' },
      });
    expect((await found({ campaign: '字段', text: '老友' })).sort()).toEqual([old, bare, same].sort());

    expect(await takeBack(running, done.id)).toMatchObject({ undone: 2, kept: 0 });
    expect((await held(old)).fields).toMatchObject({ vintage: { number: '1990' }, age_of_wine: { number: '36' } });
    expect((await held(old)).fields.budget).toBeUndefined();
    expect((await held(bare)).fields).toEqual({});
    expect((await held(same)).fields).toMatchObject({ vintage: { number: '1998' } });
    expect(await found({ campaign: '字段', text: '老友' })).toEqual([same]);
  });

  test('A34 C07 one who holds something else since keeps it and is listed', async () => {
    const [touched = '', other = ''] = await crowd(running, '改过', 2);
    const edit = { value: { credit: 'A' }, fields: [{ key: 'vintage', value: '2001' }] };
    const done = await carryOut(running, { filter: { campaign: '改过' }, edit });
    await fill(touched, [{ key: 'vintage', value: '2002' }]);
    const undone = await takeBack(running, done.id);
    expect(undone).toMatchObject({ undone: 1, kept: 1 });
    expect(undone.keptCustomers.nodes[0]).toMatchObject({ code: 'CHANGED_SINCE', customer: { id: touched } });
    expect((await held(touched)).fields.vintage.number).toBe('2002');
    expect((await held(other)).fields).toEqual({});
  });

  test('A34 C07 those in a field of several whom the caller does not see stay in it', async () => {
    const [id = '', seen = ''] = await crowd(running, '几位', 2);
    const [hidden = ''] = await crowd(running, '别处', 1, null);
    await fill(id, [{ key: 'suppliers', value: hidden }]);
    await running.db.pool.query("UPDATE customer SET department_path = '/south' WHERE id = $1", [hidden]);
    await carryOut(running, { customerIds: [id], edit: { fields: [{ key: 'suppliers', value: seen }] } });
    const { rows } = await running.db.pool.query(
      'SELECT id_value AS id FROM customer_field_value WHERE record_id = $1 AND field_id = $2',
      [id, ids.suppliers],
    );
    expect(rows.map((row) => row.id).sort()).toEqual([seen, hidden].sort());
  });

  test('A34 C07 what nobody could hold, or not many alike, is refused before it begins, at its field', async () => {
    const [id = ''] = await crowd(running, '不行', 1);
    const tried = (key: string, value: string, asker: 'head-east' | 'clerk' = 'head-east') =>
      start(running, { customerIds: [id], edit: { fields: [{ key, value }] } }, asker);
    const at = (name: string, code: string) => ({ code, path: ['input', 'edit', 'fields', '0', name] });
    expect(await tried('vintage', 'x')).toMatchObject(at('value', 'INVALID_AMOUNT'));
    expect(await tried('licence', 'AB')).toMatchObject(at('key', 'NOT_ALLOWED_HERE'));
    expect(await tried('scan', newId())).toMatchObject(at('key', 'NOT_ALLOWED_HERE'));
    expect(await tried('age_of_wine', '3')).toMatchObject(at('key', 'NOT_ALLOWED_HERE'));
    expect(await tried('suppliers', newId())).toMatchObject(at('value', 'UNKNOWN_REFERENCE'));
    expect(await tried('margin', '3', 'clerk')).toMatchObject(at('key', 'UNKNOWN_VALUE'));
  });
});

describe('marks of review', () => {
  async function reviewed(campaign: string): Promise<string> {
    const id = await enter(running, { source: { campaign } });
    await mutate(running, 'clerk', 'giveReviewMark', { customerId: id, mark: 'FIRST' }, '');
    const second = await mutate(running, 'head-east', 'giveReviewMark', { customerId: id, mark: 'SECOND' }, '');
    expect(second.__typename).toBe('GiveReviewMarkSuccess');
    return id;
  }
  const edit = { value: { credit: 'A' }, fields: [{ key: 'vintage', value: '2001' }] };
  const both = { state: 'SECOND', firstBy: { id: employeeId('clerk') }, secondBy: { id: employeeId('head-east') } };

  test('A34 C08 they fall by a change of many and stand again as they were when it is taken back', async () => {
    const campaign = newId();
    const id = await reviewed(campaign);
    const done = await carryOut(running, { filter: { campaign }, edit });
    expect((await held(id)).review).toMatchObject({ state: 'NONE' });
    // what is not reviewed does not matter
    await mutate(running, 'clerk', 'tagCustomer', { customerId: id, add: ['甲'] }, '');
    expect(await takeBack(running, done.id)).toMatchObject({ undone: 1, kept: 0 });
    const after = await held(id);
    expect(after.review).toEqual(both);
    expect(after.reviewSteps.nodes).toContainEqual({ kind: 'RESTORED', by: { id: employeeId('head-east') } });
    const update = await fill(id, [{ key: 'vintage', value: '7' }]);
    expect(update.__typename).toBe('UpdateCustomerSuccess');
    expect((await held(id)).review.state).toBe('NONE');
  });

  test('A34 C08 they stay away from a record that is not what was marked, and from one that was marked anew', async () => {
    const campaign = newId();
    const [other, field, anew] = [await reviewed(campaign), await reviewed(campaign), await reviewed(campaign)];
    const done = await carryOut(running, { filter: { campaign }, edit });
    await fill(other, [], { dealings: { remark: '另一处' } });
    await fill(field, [{ key: 'nickname', value: '别名' }]);
    await mutate(running, 'clerk', 'giveReviewMark', { customerId: anew, mark: 'FIRST' }, '');
    expect(await takeBack(running, done.id)).toMatchObject({ undone: 3, kept: 0 });
    expect(await bulkChange(running, done.id)).toMatchObject({ undone: 3 });
    for (const id of [other, field, anew]) expect((await held(id)).review.state).not.toBe('SECOND');
  });
});
