import { Day, Money, None, Person, Stage, Tag, Time } from '../values/values.tsx';
import { cellText } from './cell-text.ts';
import { EMPTY_FILE, type FileState, makeFile } from './list-file.ts';
import type { Column } from './list-types.ts';

type Row = { name: string; paid: string | null };
const columns: Column<Row>[] = [
  { key: 'name', title: '名称', cell: ({ name }) => <b>{name}</b> },
  {
    key: 'paid',
    title: '已付',
    cell: ({ paid }) => <Money value={paid === null ? null : { amount: paid, currency: 'CNY' }} />,
  },
];
const all: Row[] = Array.from({ length: 450 }, (_, at) => ({
  name: `=row ${at}`,
  paid: at === 1 ? null : `-${at}.50`,
}));

function making(over: Partial<Parameters<typeof makeFile<Row>>[1]> = {}) {
  const asked: [number, string | null][] = [];
  const told: number[] = [];
  const part = async (first: number, after: string | null) => {
    asked.push([first, after]);
    const from = Number(after ?? 0);
    const nodes = all.slice(from, from + first);
    const pageInfo = { hasNextPage: from + first < all.length, endCursor: String(from + nodes.length) };
    return { list: { nodes, pageInfo }, problem: undefined, missing: [] };
  };
  const given = {
    columns,
    language: 'zh-CN' as const,
    currency: '币种',
    part,
    told: ({ records }: FileState) => told.push(records),
    isOver: () => false,
    ...over,
  };
  return { asked, told, given, part };
}

test('A06 a file is the list as it is shown, part by part by keyset; what a spreadsheet would run is neutralised', async () => {
  const { asked, told, given } = making();
  const file = await makeFile(EMPTY_FILE, given);
  expect(file).toMatchObject({ records: 450, isWhole: true, isCut: false });
  expect(asked).toEqual([
    [200, null],
    [200, '200'],
    [200, '400'],
  ]);
  expect(told).toEqual([200, 400, 450]);
  const lines = file.parts.join('').split('\r\n');
  expect(lines.slice(0, 4)).toEqual([
    '\uFEFF名称,已付,已付 币种',
    "'=row 0,-0.50,CNY",
    "'=row 1,,",
    "'=row 2,-2.50,CNY",
  ]);
  expect(lines).toHaveLength(452);
});

test('A06 a file that is full says that the list goes on', async () => {
  const { given, asked } = making({ most: 250 });
  expect(await makeFile(EMPTY_FILE, given)).toMatchObject({ records: 250, isWhole: true, isCut: true });
  expect(asked).toEqual([
    [200, null],
    [50, '200'],
  ]);
});

test('A06 a part that lacks what a service would say is not taken, and the file goes on from there', async () => {
  let isDown = true;
  const { given, part } = making();
  const lame: typeof part = async (first, after) => {
    const answer = await part(first, after);
    return after === '200' && isDown ? { ...answer, missing: ['sales' as const] as never } : answer;
  };
  const stopped = await makeFile(EMPTY_FILE, { ...given, part: lame });
  expect(stopped).toMatchObject({ records: 200, isWhole: false, blocked: { missing: ['sales'] } });
  isDown = false;
  const whole = await makeFile(stopped, { ...given, part: lame });
  expect(whole.blocked).toBeUndefined();
  expect(whole.parts.join('')).toBe((await makeFile(EMPTY_FILE, given)).parts.join(''));
});

test('A06 nothing more is asked for once nobody wants the file', async () => {
  const { given, asked } = making();
  let isOver = false;
  await makeFile(EMPTY_FILE, { ...given, isOver: () => isOver, told: () => (isOver = true) });
  expect(asked).toHaveLength(1);
});

test('a cell reads as the reader sees it, without what only decorates it', () => {
  expect(
    cellText(
      <Tag tone="red" shape="▲">
        迟
      </Tag>,
      'zh-CN',
    ),
  ).toBe('迟');
  expect(cellText(<Stage value="MATURE" />, 'en')).toBe('Mature');
  expect(cellText([<Person key="p" name="周敏" />, ' ', <None key="n" />], 'zh-CN')).toBe('周敏');
  expect(cellText(<Day value="2026-11-28" />, 'en')).toBe('2026-11-28');
  expect(cellText(<Time value={undefined} relative />, 'en')).toBe('');
});
