import { countStatements, execute } from '@guanxi/testing';
import {
  conclude,
  csv,
  employeeId,
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
  await define('CONTACT', 'shoe', '鞋码', 'NUMBER', { max: '60' });
  await define('CONTACT', 'gift', '礼金', 'MONEY');
  await define('CONTACT', 'badge', '工牌', 'TEXT', { isUnique: true });
  await define('CONTACT', 'friend', '对接人', 'PERSON');
  await define('CONTACT', 'school', '母校', 'REFERENCE');
  await define('CONTACT', 'twice', '两倍', 'FORMULA', { formula: 'shoe * 2' });
  await define('CUSTOMER', 'shoe', '鞋码', 'NUMBER');
  const id = await enter(running, { kind: 'ORGANISATION', name: '大学', basic: { mobile: freshMobile() } });
  await running.db.pool.query("UPDATE customer SET number = 'R0001' WHERE id = $1", [id]);
});
afterAll(() => running.stop());

const define = (entity: string, key: string, zhCN: string, kind: string, rules: object = {}) =>
  mutate(
    running,
    'administrator',
    'defineCustomField',
    { entity, key, kind, names: { zhCN }, group: 'BASIC', ...rules },
    '... on DefineCustomFieldSuccess { definition { id } }',
  );
const EAST = employeeId('seller-east');

const HEADERS = [
  ...[
    '客户名称',
    '类别',
    '手机',
    '联系人',
    '联系人鞋码',
    '联系人礼金',
    '联系人工牌',
    '联系人对接人',
    '联系人母校',
    '鞋码',
  ],
];
const row = (name: string, kind: string, contact: string, ...cells: string[]) => [
  ...[name, kind, freshMobile(), contact],
  ...HEADERS.slice(4).map((_, at) => cells[at] ?? ''),
];

type Value = {
  key: string;
  text: string;
  number: string;
  money: { amount: string };
  person: object;
  reference: object;
};
type Contact = { contact: { name: string; customFields: Value[] } };
/** What a company's contacts hold, and it itself. */
async function held(name: string) {
  const { data } = await execute(
    running,
    'decision-maker',
    `query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { name customFields { key number }
      contacts { nodes { contact { name customFields { key text number money { amount } person { id } reference { name } } } } } } } }`,
    { filter: { text: name } },
  );
  const found = data.customers.nodes.find((each: { name: string }) => each.name === name);
  const by = (values: Value[]) =>
    Object.fromEntries(
      values.map(({ key, text, number, money, person, reference }) => [
        key,
        text ?? number ?? money?.amount ?? person ?? reference,
      ]),
    );
  return {
    own: by(found?.customFields ?? []),
    contacts: (found?.contacts.nodes ?? []).map(({ contact }: Contact) => [contact.name, by(contact.customFields)]),
  };
}
const faultsOf = async (id: string) =>
  (await importJob(running, id)).faults.nodes.map(
    ({ record, field, code }: { record: number; field: string; code: string }) => [record, field, code],
  );

describe('columns that fill fields of contacts', () => {
  test('C07 X13 they stand with the contact whom the row brings, formulas with them, and go with him when the import is undone', async () => {
    const id = await preview(
      running,
      csv(
        HEADERS,
        row('带人甲', '企业', '喻燕', '38', '200', 'B-1', EAST, 'R0001', '7'),
        row('带人乙', '企业', '赵兰'),
      ),
    );
    expect(await faultsOf(id)).toEqual([]);
    await conclude(running, 'commitImport', id);
    const whole = {
      shoe: '38',
      gift: '200.00',
      badge: 'B-1',
      friend: { id: EAST },
      school: { name: '大学' },
      twice: '76',
    };
    expect(await held('带人甲')).toMatchObject({ own: { shoe: '7' }, contacts: [['喻燕', whole]] });
    expect((await held('带人乙')).contacts).toMatchObject([['赵兰', {}]]);
    await conclude(running, 'undoImport', id);
    expect(await held('带人甲')).toEqual({ own: {}, contacts: [] });
    // what was unique is free again
    await conclude(running, 'commitImport', id);
    expect((await held('带人甲')).contacts).toMatchObject([['喻燕', whole]]);
  });

  test('C07 X13 what is wrong is told by record, column and reason; words for a contact without a name are not lost', async () => {
    const id = await preview(
      running,
      csv(
        HEADERS,
        row('错甲', '企业', '甲某', '99', '很多', '', '无此人', 'R7777'),
        row('错乙', '企业', '', '38'),
        row('错丙', '企业', '丙某', '', '', 'B-2'),
        row('错丁', '企业', '丁某', '', '', 'B-2'),
        row('错戊', '个人', '', '38'),
        row('错己', '企业', '己某', '', '', '', '无此人', 'R7777'),
      ),
    );
    expect(await faultsOf(id)).toEqual([
      [1, '联系人鞋码', 'OUT_OF_RANGE'],
      [1, '联系人礼金', 'INVALID_AMOUNT'],
      [2, '联系人', 'REQUIRED'],
      [4, '联系人工牌', 'DUPLICATE'],
      [6, '联系人对接人', 'UNKNOWN_PERSONS'],
      [6, '联系人母校', 'UNKNOWN_NUMBERS'],
    ]);
  });

  test('C07 X13 a unique value that another contact holds, or has got since the preview, is a fault', async () => {
    const id = await preview(running, csv(HEADERS, row('独甲', '企业', '独某', '', '', 'B-7')));
    const companyId = await enter(running, { kind: 'ORGANISATION', basic: { mobile: freshMobile() } });
    const contact = { customerId: companyId, contact: { name: '先来' }, fields: [{ key: 'badge', value: 'b-7' }] };
    const added = await mutate(running, 'clerk', 'addContact', contact, '... on AddContactSuccess { contact { id } }');
    expect(added.contact).toBeTruthy();
    await conclude(running, 'commitImport', id);
    expect(await faultsOf(id)).toEqual([[1, '联系人工牌', 'TAKEN']]);
    const late = await preview(running, csv(HEADERS, row('独乙', '企业', '独某', '', '', 'B-7')));
    expect(await faultsOf(late)).toEqual([[1, '联系人工牌', 'TAKEN']]);
  });

  test('C07 A62 whoever is here keeps his contacts as they are; each amount is here, or it is said where it went', async () => {
    const mobile = freshMobile();
    await enter(running, { kind: 'ORGANISATION', name: '已在', basic: { mobile } });
    const known = row('已在', '企业', '新人', '40', '50');
    known[2] = mobile;
    const id = await preview(
      running,
      csv(HEADERS, known, row('账甲', '企业', '账某', '', '100'), row('账乙', '个人', '', '', '7')),
    );
    await conclude(running, 'commitImport', id);
    expect((await held('已在')).contacts).toEqual([]);
    const { data } = await execute(
      running,
      'clerk',
      'query ($id: ID!) { importJob(id: $id) { reconciliation { field records portions { where records sums { amount } } } } }',
      { id },
    );
    type Line = { field: string; portions: { where: string; records: number; sums: { amount: string }[] }[] };
    const line = data.importJob.reconciliation.find(({ field }: Line) => field === 'contact.fields.gift') as Line;
    const told = line.portions.map(({ where, records, sums }) => [where, records, Number(sums[0]?.amount)]);
    expect(told).toEqual([
      ['HERE', 1, 100],
      ['LEFT', 1, 50],
      ['MEANINGLESS', 1, 7],
    ]);
  });

  test('C07 A01 a header that says no more than the name of a field means the customer, unless it is said otherwise', async () => {
    const file = csv(['客户名称', '类别', '手机', '联系人', '鞋码'], ['鞋店', '企业', freshMobile(), '店长', '41']);
    const plain = await preview(running, file);
    expect((await importJob(running, plain)).columns.at(-1)).toMatchObject({ field: 'fields.shoe' });
    const id = await preview(running, file, { columns: [{ header: '鞋码', field: 'contact.fields.shoe' }] });
    await conclude(running, 'commitImport', id);
    expect(await held('鞋店')).toMatchObject({ own: {}, contacts: [['店长', { shoe: '41' }]] });
  });
});

test('C07 X13 what a file of many contacts asks is asked of all at once', async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => row(`多联${at}`, '企业', '某', '38', '1', '', EAST, 'R0001'));
  const whole = async (count: number) =>
    conclude(running, 'commitImport', await preview(running, csv(HEADERS, ...rows(count))));
  const { statements } = await countStatements(() => whole(60));
  const asked = statements.filter((statement) => /_field_value|\bcontact\b|\bemployee\b/.test(statement));
  expect(asked.length).toBeGreaterThan(5);
  // a transaction that is tried anew asks anew, which is no matter of how many contacts there are
  const times = [...Map.groupBy(asked, (statement) => statement).values()].map(({ length }) => length);
  expect(Math.max(...times)).toBeLessThan(10);
});
