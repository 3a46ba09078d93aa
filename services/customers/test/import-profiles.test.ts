import { execute } from '@guanxi/testing';
import { conclude, freshMobile, importJob, mutate, preview, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await mutate(
    running,
    'administrator',
    'defineCustomField',
    {
      entity: 'CUSTOMER',
      key: 'annual_revenue',
      kind: 'MONEY',
      names: { zhCN: '年收入', en: 'Annual revenue' },
      group: 'BUSINESS',
    },
    '... on DefineCustomFieldSuccess { definition { id } }',
  );
});
afterAll(() => running.stop());

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (...rows: string[][]) => rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');

const HEADERS = [
  'Record ID',
  'First Name',
  'Last Name',
  'Email',
  'Mobile Phone Number',
  'Contact owner',
  'Lifecycle Stage',
  'Annual Revenue',
];
/** A contact of HubSpot. */
const contact = (of: {
  first?: string;
  last?: string;
  mail?: string;
  mobile?: string;
  stage?: string;
  revenue?: string;
}) => ['1', of.first ?? '', of.last ?? '', of.mail ?? '', of.mobile ?? '', 'Ada', of.stage ?? '', of.revenue ?? ''];

type Sum = { currency: string | null; amount: string };
type Line = {
  field: string | null;
  headers: string[];
  records: number;
  sums: Sum[];
  portions: { where: string; records: number; sums: Sum[] }[];
};
async function reconciled(id: string): Promise<Line[]> {
  const { data } = await execute(
    running,
    'clerk',
    `query ($id: ID!) { importJob(id: $id) { reconciliation { field headers records sums { currency amount }
      portions { where records sums { currency amount } } } } }`,
    { id },
  );
  return data.importJob.reconciliation;
}
const lineOf = (lines: Line[], field: string | null) => lines.find((each) => each.field === field);
const where = (line: Line | undefined) =>
  Object.fromEntries((line?.portions ?? []).map((portion) => [portion.where, portion.records]));
const sumsAt = (line: Line | undefined) =>
  Object.fromEntries(
    (line?.portions ?? []).flatMap((portion) => portion.sums.map(({ amount }) => [portion.where, Number(amount)])),
  );

/** Every line adds up, in records and in sums. */
function expectWhole(lines: Line[]) {
  for (const { field, records, sums, portions } of lines) {
    expect([field, portions.reduce((all, portion) => all + portion.records, 0)]).toEqual([field, records]);
    for (const { currency, amount } of sums) {
      const parts = portions.flatMap((portion) => portion.sums.filter((sum) => sum.currency === currency));
      expect([field, parts.reduce((all, sum) => all + Number(sum.amount), 0)]).toEqual([field, Number(amount)]);
    }
  }
}

describe('an export of another system', () => {
  test('A62 is recognised, its fields are told apart from what is made of its columns, and another reading can be asked for', async () => {
    const id = await preview(running, csv(HEADERS, contact({ first: 'Ada', last: 'Byron', mobile: freshMobile() })));
    const { data } = await execute(
      running,
      'clerk',
      'query ($id: ID!) { importJob(id: $id) { profile columns { header field makes } absentFields good } }',
      { id },
    );
    const { profile, columns, absentFields, good } = data.importJob;
    expect([profile, good]).toEqual(['HUBSPOT_CONTACTS', 1]);
    expect(columns).toEqual([
      { header: 'Record ID', field: null, makes: [] },
      { header: 'First Name', field: null, makes: ['name'] },
      { header: 'Last Name', field: null, makes: ['name'] },
      { header: 'Email', field: 'mail', makes: [] },
      { header: 'Mobile Phone Number', field: 'mobile', makes: [] },
      { header: 'Contact owner', field: null, makes: [] },
      { header: 'Lifecycle Stage', field: null, makes: ['assessment'] },
      { header: 'Annual Revenue', field: 'fields.annual_revenue', makes: [] },
    ]);
    expect(absentFields).not.toContain('name');

    const other = await mutate(
      running,
      'clerk',
      'mapImport',
      { importId: id, profile: 'NONE' },
      '... on MapImportSuccess { job { id } }',
    );
    expect(other.__typename).toBe('MapImportSuccess');
    const refused = await mutate(
      running,
      'clerk',
      'mapImport',
      { importId: id, profile: 'SUGAR' },
      '... on MapImportSuccess { job { id } }',
    ).catch((error: Error) => error.message);
    expect(JSON.stringify(refused)).toContain('profile');
  });

  test('A62 after its import each count and each sum of the file is found here, or is named', async () => {
    const known = freshMobile();
    await conclude(
      running,
      'commitImport',
      await preview(running, csv(HEADERS, contact({ last: '旧名', mobile: known, revenue: '10' }))),
    );
    const id = await preview(
      running,
      csv(
        HEADERS,
        contact({
          first: '一',
          last: '赵',
          mail: 'a@example.com',
          mobile: freshMobile(),
          stage: 'Customer',
          revenue: '100.50',
        }),
        contact({ first: '二', last: '钱', mobile: freshMobile(), stage: 'Other', revenue: '200' }),
        contact({ first: '三', last: '孙', mail: 'nonsense', mobile: freshMobile(), stage: 'Lead', revenue: '400' }),
        contact({ first: '四', last: '李', mail: 'd@example.com', mobile: known, stage: 'Lead', revenue: '800' }),
      ),
    );
    expect(await reconciled(id)).toBeNull();
    await conclude(running, 'commitImport', id);
    const lines = await reconciled(id);
    expectWhole(lines);
    expect(where(lineOf(lines, 'name'))).toEqual({ HERE: 2, REFUSED: 1, LEFT: 1 });
    expect(where(lineOf(lines, 'mail'))).toEqual({ HERE: 1, REFUSED: 1, LEFT: 1 });
    expect(where(lineOf(lines, 'mobile'))).toEqual({ HERE: 3, REFUSED: 1 });
    expect(where(lineOf(lines, 'assessment'))).toEqual({ HERE: 1, REFUSED: 1, LEFT: 1, MEANINGLESS: 1 });
    expect(lines.filter(({ field }) => field === null).map(({ headers }) => headers[0])).toEqual([
      'Record ID',
      'Contact owner',
    ]);
    const revenue = lineOf(lines, 'fields.annual_revenue');
    expect(revenue?.sums).toEqual([{ currency: 'CNY', amount: '1500.50' }]);
    expect(sumsAt(revenue)).toEqual({ HERE: 300.5, REFUSED: 400, LEFT: 800 });

    await conclude(running, 'undoImport', id);
    expect(await reconciled(id)).toBeNull();
  });

  test('A62 what was kept of a customer who was here is told apart from what filled his empty fields', async () => {
    const known = freshMobile();
    await conclude(
      running,
      'commitImport',
      await preview(running, csv(HEADERS, contact({ last: '甲', mobile: known, revenue: '10' }))),
    );
    const id = await preview(
      running,
      csv(HEADERS, contact({ last: '乙', mail: 'b@example.com', mobile: known, revenue: '30' })),
    );
    await mutate(
      running,
      'clerk',
      'decideImport',
      { importId: id, decision: 'FILL' },
      '... on DecideImportSuccess { job { id } }',
    );
    await conclude(running, 'commitImport', id);
    const lines = await reconciled(id);
    expectWhole(lines);
    expect(where(lineOf(lines, 'name'))).toEqual({ LEFT: 1 });
    expect(where(lineOf(lines, 'mail'))).toEqual({ HERE: 1 });
    expect(sumsAt(lineOf(lines, 'fields.annual_revenue'))).toEqual({ LEFT: 30 });
    expect((await importJob(running, id)).updated).toBe(1);
  });
});
