import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { type Cell, cellReader, csvFile, type ExportColumn, exportRequest, headOf, xlsxFile } from './index.ts';

const columns: ExportColumn[] = [
  { key: 'name', title: '名称', at: ['customer.name', 'customerName'], as: 'TEXT' },
  { key: 'status', title: '状态', at: ['status'], as: 'TEXT', words: { PAID: '已付', '': '无' } },
  { key: 'total', title: '金额', at: ['total'], as: 'MONEY' },
  { key: 'day', title: '日期', at: ['day'], as: 'DAY' },
  { key: 'at', title: '时间', at: ['at'], as: 'TIME' },
  { key: 'lines', title: '明细', at: ['lines.product.name'], as: 'TEXT' },
  { key: 'tags', title: '标签', at: ['tags'], as: 'TEXT' },
];
const row = {
  customer: null,
  customerName: '=1+1',
  status: 'PAID',
  total: { amount: '-12.50', currency: 'CNY' },
  day: '2026-11-28',
  at: '2026-11-28T16:30:00.000Z',
  lines: [{ product: { name: '茶' } }, { product: null }, { product: { name: '书' } }],
  tags: ['VIP', '老客户'],
};
const read = cellReader(columns, 'Asia/Shanghai');

async function* parts(...each: Cell[][][]) {
  yield* each;
}
/** The entries of an archive, by name. */
function unpacked(zip: Buffer): Record<string, string> {
  const entries: Record<string, string> = {};
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment, local] = [
      zip.readUInt32LE(at + 20),
      ...[28, 30, 32].map((n) => zip.readUInt16LE(at + n)),
      zip.readUInt32LE(at + 42),
    ] as [number, number, number, number, number];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    const text = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    entries[zip.toString('utf8', at + 46, at + 46 + name)] = text.toString('utf8');
    at += 46 + name + extra + comment;
  }
  return entries;
}

test('A02 A34 a column is read where its value stands, in the words and the zone of the reader', () => {
  expect(headOf(columns, '币种')).toEqual(['名称', '状态', '金额', '金额 币种', '日期', '时间', '明细', '标签']);
  expect(read(row)).toEqual([
    '=1+1',
    '已付',
    { kind: 'number', value: '-12.50' },
    'CNY',
    { kind: 'day', value: '2026-11-28' },
    { kind: 'time', value: '2026-11-29 00:30' },
    '茶, 书',
    'VIP, 老客户',
  ]);
  expect(read({ status: null, total: null })).toEqual([null, '无', null, null, null, null, null, null]);
});

test('C07 a field that the firm added is the one of its key, and nothing where the record holds none', () => {
  const own = (key: string, at: string, as: ExportColumn['as']): ExportColumn => ({
    key: `field.${key}`,
    title: key,
    at: [`customFields[${key}].${at}`],
    as,
  });
  const chosen = [
    own('size', 'number', 'NUMBER'),
    own('suppliers', 'references.name', 'TEXT'),
    own('budget', 'money', 'MONEY'),
  ];
  const customFields = [
    { key: 'suppliers', number: null, references: [{ name: '甲' }, { name: '乙' }] },
    { key: 'size', number: '12.5' },
  ];
  expect(exportRequest.shape.columns.safeParse(chosen).success).toBe(true);
  expect(cellReader(chosen, 'Asia/Shanghai')({ customFields })).toEqual([
    { kind: 'number', value: '12.5' },
    '甲, 乙',
    null,
    null,
  ]);
  expect(exportRequest.shape.columns.safeParse([{ ...chosen[0], at: ['customFields[a.b]'] }]).success).toBe(false);
});

test('A02 a comma-separated file neutralises what a spreadsheet would run, and leaves negative numbers', async () => {
  let text = '';
  for await (const part of csvFile(headOf(columns, '币种'), parts([read(row)]))) text += part;
  expect(text).toBe(
    '\uFEFF名称,状态,金额,金额 币种,日期,时间,明细,标签\r\n\'=1+1,已付,-12.50,CNY,2026-11-28,2026-11-29 00:30,"茶, 书","VIP, 老客户"\r\n',
  );
});

test('A02 in a workbook texts are texts, numbers, days and times are themselves', async () => {
  const file = unpacked(await buffer(xlsxFile('订单/全部', ['名称 & <b>'], parts([read(row)]))));
  expect(Object.keys(file)).toEqual([
    'xl/worksheets/sheet1.xml',
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
  ]);
  expect(file['xl/workbook.xml']).toContain('name="订单 全部"');
  const sheet = file['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain('<t xml:space="preserve">名称 &amp; &lt;b&gt;</t>');
  expect(sheet).toContain(
    '<row r="2"><c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c><c t="inlineStr"><is><t xml:space="preserve">已付</t></is></c><c><v>-12.50</v></c>',
  );
  expect(sheet).toContain('<c s="2"><v>46354</v></c><c s="3"><v>46355.020833</v></c>');
});

test('A02 what a float cannot hold, and what XML cannot, does not spoil the workbook', async () => {
  const file = unpacked(
    await buffer(
      xlsxFile('x', ['n'], parts([[{ kind: 'number', value: '12345678901234.5678' }, 'a\u0000b\uD800c\r']])),
    ),
  );
  expect(file['xl/worksheets/sheet1.xml']).toContain('>12345678901234.5678</t>');
  expect(file['xl/worksheets/sheet1.xml']).toContain('>abc&#13;</t>');
});

test('A02 a list that is longer than a sheet goes on in the next, and no row is lost', async () => {
  const rows = (from: number, count: number): Cell[][] => Array.from({ length: count }, (_, at) => [String(from + at)]);
  const long = unpacked(await buffer(xlsxFile('x', ['n'], parts(rows(0, 7), rows(7, 3)), 5)));
  const sheets = [1, 2, 3].map((at) =>
    [...(long[`xl/worksheets/sheet${at}.xml`] ?? '').matchAll(/>(\d+)<\/t>/g)].map(([, n]) => Number(n)),
  );
  expect(sheets).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7],
    [8, 9],
  ]);
  const exact = unpacked(await buffer(xlsxFile('x', ['n'], parts(rows(0, 4)), 5)));
  expect(Object.keys(exact).filter((name) => name.includes('worksheets/'))).toEqual(['xl/worksheets/sheet1.xml']);
});

test('A02 a workbook asks for no more of the list than is read of it', async () => {
  let asked = 0;
  async function* endless() {
    while (true) {
      asked += 1;
      yield Array.from({ length: 100 }, (_, at): Cell[] => [`${asked}-${at}-${Math.random()}`]);
    }
  }
  const file = xlsxFile('x', ['n'], endless());
  await new Promise<void>((resolve) => void file.once('readable', resolve));
  let before = -1;
  // nobody reads: what is asked for comes to a stop
  while (before !== asked) {
    before = asked;
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  expect(asked).toBeLessThan(200);
  file.destroy();
});

test.each([
  ['an unknown format', { format: 'PDF' }, 'format'],
  ['no column', { columns: [] }, 'columns'],
  ['a path out of the row', { columns: [{ key: 'a', title: 'a', at: ['__proto__/x'] }] }, 'columns'],
  ['no zone', { zone: 'Mars/Base' }, 'zone'],
])('A02 %s is refused at its place', (_, given, at) => {
  const good = {
    format: 'CSV',
    list: 'orders',
    title: '订单',
    columns: [{ key: 'number', title: '号', at: ['number'] }],
  };
  expect(exportRequest.safeParse(good).success).toBe(true);
  expect(exportRequest.safeParse({ ...good, ...given }).error?.issues[0]?.path[0]).toBe(at);
});
