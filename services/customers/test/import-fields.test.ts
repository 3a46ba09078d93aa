import { execute } from '@guanxi/testing';
import {
  conclude,
  csv,
  enter,
  freshMobile,
  importJob,
  mutate,
  preview,
  type Running,
  startCustomers,
} from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await define('vintage', '年份', 'NUMBER', { max: '3000' });
  await define('budget', '预算', 'MONEY');
  await define('visit_on', '拜访日', 'DATE');
  await define('taste', '口味', 'CHOICE', { dictionary: 'PRODUCT_CATEGORY' });
  await define('licence', '证号', 'TEXT', { isUnique: true, pattern: '[A-Z]{2}\\d{4}', isSearched: true });
  await define('age_of_wine', '酒龄', 'FORMULA', { formula: '2026 - vintage' });
  await define('margin', '毛利', 'NUMBER', { writeRoles: ['department-head'] });
});
afterAll(() => running.stop());

const define = (key: string, zhCN: string, kind: string, rules: object = {}) =>
  mutate(
    running,
    'administrator',
    'defineCustomField',
    { entity: 'CUSTOMER', key, kind, names: { zhCN }, group: 'BUSINESS', ...rules },
    '... on DefineCustomFieldSuccess { definition { id } }',
  );

const HEADERS = ['客户名称', '类别', '手机', '年份', '预算', '拜访日', '口味', '证号'];
type Value = { key: string; text: string; number: string; money: object; date: string; choice: { path: string } };
async function held(name: string): Promise<Record<string, unknown>> {
  const { data } = await execute(
    running,
    'head-east',
    `query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { customFields { key text number money { amount currency } date choice { path } } } } }`,
    { filter: { text: name } },
  );
  const [one] = data.customers.nodes;
  return Object.fromEntries(
    (one?.customFields ?? []).map((each: Value) => [
      each.key,
      each.text ?? each.number ?? each.money ?? each.date ?? each.choice?.path,
    ]),
  );
}
const differences = async (id: string) =>
  (
    await execute(
      running,
      'clerk',
      `query ($id: ID!) { importJob(id: $id) { differences(first: 50) { nodes { record changes { field old new } } } } }`,
      { id },
    )
  ).data.importJob.differences.nodes;

describe('imports and the fields of the firm', () => {
  test('C07 X13 columns are found by a field’s name, read by its rules, and written with its formulas', async () => {
    const id = await preview(
      running,
      csv(
        HEADERS,
        ['进口甲', '企业', freshMobile(), '1998', '1200.50', '2026/3/8', '酒类/白酒', 'AB1234'],
        ['进口乙', '企业', freshMobile(), '9000', '', '', '', ''],
        ['进口丙', '企业', freshMobile(), '', '很多', '昨天', '石油', 'nonsense'],
        ['进口丁', '企业', freshMobile(), '', '', '', '', 'AB1234'],
      ),
    );
    const { columns, faults, good } = await importJob(running, id);
    expect(columns.map(({ field }: { field: string }) => field).slice(3)).toEqual(
      ['vintage', 'budget', 'visit_on', 'taste', 'licence'].map((key) => `fields.${key}`),
    );
    expect(good).toBe(1);
    expect(
      faults.nodes.map(({ record, field, code }: { record: number; field: string; code: string }) => [
        record,
        field,
        code,
      ]),
    ).toEqual([
      [2, '年份', 'OUT_OF_RANGE'],
      [3, '预算', 'INVALID_AMOUNT'],
      [3, '拜访日', 'INVALID_DAY'],
      [3, '口味', 'UNKNOWN_VALUE'],
      [3, '证号', 'MALFORMED'],
      [4, '证号', 'DUPLICATE'],
    ]);
    await conclude(running, 'commitImport', id);
    expect(await held('进口甲')).toEqual({
      vintage: '1998',
      budget: { amount: '1200.50', currency: 'CNY' },
      visit_on: '2026-03-08',
      taste: '酒类/白酒',
      licence: 'AB1234',
      age_of_wine: '28',
    });
    // and is found by them
    expect(await held('AB1234')).toMatchObject({ licence: 'AB1234' });

    // taken back with its customer, the unique value is free again, and comes again with him
    await conclude(running, 'undoImport', id);
    expect(await held('进口甲')).toEqual({});
    await conclude(running, 'commitImport', id);
    expect(await held('进口甲')).toMatchObject({ vintage: '1998', licence: 'AB1234' });
  });

  test('C07 X13 whoever is here is shown what would be another value, corrected, and given it back', async () => {
    const mobile = freshMobile();
    await enter(running, {
      name: '在此甲',
      basic: { mobile },
      fields: [
        { key: 'vintage', value: '2000' },
        { key: 'taste', value: 'LIQUOR' },
        { key: 'budget', value: '5' },
      ],
    });
    const before = await held('在此甲');
    const id = await preview(
      running,
      csv(HEADERS, ['在此甲', '个人', mobile, '2001', '5.00', '', '酒类/白酒', 'CD0001']),
    );
    expect(await differences(id)).toEqual([
      {
        record: 1,
        changes: [
          { field: 'fields.taste', old: '酒类', new: '酒类/白酒' },
          { field: 'fields.licence', old: null, new: 'CD0001' },
          { field: 'fields.vintage', old: '2000', new: '2001' },
        ],
      },
    ]);
    await mutate(running, 'clerk', 'decideImport', { importId: id, decision: 'OVERWRITE' }, '');
    await conclude(running, 'commitImport', id);
    expect(await held('在此甲')).toMatchObject({
      vintage: '2001',
      taste: '酒类/白酒',
      licence: 'CD0001',
      age_of_wine: '25',
    });
    await conclude(running, 'undoImport', id);
    expect(await held('在此甲')).toEqual(before);
  });

  test('C07 X13 a unique value that somebody got since the preview is a fault, and nothing else is held up by it', async () => {
    const id = await preview(
      running,
      csv(
        HEADERS,
        ['后来甲', '企业', freshMobile(), '', '', '', '', 'EF0001'],
        ['后来乙', '企业', freshMobile(), '1990', '', '', '', ''],
      ),
    );
    await enter(running, { basic: { mobile: freshMobile() }, fields: [{ key: 'licence', value: 'EF0001' }] });
    await conclude(running, 'commitImport', id);
    const job = await importJob(running, id);
    expect(job).toMatchObject({ status: 'COMMITTED', committed: 1, faulty: 1 });
    expect(job.faults.nodes).toMatchObject([{ record: 1, field: '证号', code: 'TAKEN' }]);
    expect(await held('后来乙')).toMatchObject({ vintage: '1990' });
  });

  test('C07 a column of a field that the importer may not fill is passed over', async () => {
    const id = await preview(running, csv(['客户名称', '类别', '手机', '毛利'], ['无权', '个人', freshMobile(), '7']));
    expect((await importJob(running, id)).columns.at(-1)).toMatchObject({ header: '毛利', field: null });
    await conclude(running, 'commitImport', id);
    expect(await held('无权')).toEqual({});
  });
});
