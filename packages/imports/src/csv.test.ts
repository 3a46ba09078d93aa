import { csvLine } from '@guanxi/csv';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type CsvRecord, readCsv } from './csv.ts';

async function read(text: string, piece = text.length || 1): Promise<CsvRecord[]> {
  const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_, at) =>
    text.slice(at * piece, (at + 1) * piece),
  );
  const found: CsvRecord[] = [];
  for await (const each of readCsv(pieces)) found.push(each);
  return found;
}
const record = (...cells: string[]): CsvRecord => ({ kind: 'record', cells });
const broken = (line: string): CsvRecord => ({ kind: 'broken', line });

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '中', '"', ',', '\r\n', '\n', ' ', '👍', '='), maxLength: 6 }),
  fc.constantFrom('', '第一行\n第二行', '他说"好"'),
);

describe('comma-separated text', () => {
  test('A01 what is written is read back, however the text is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 7 }),
        async (rows, piece) => {
          const quoted = rows
            .map((cells) => `${cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')}\r\n`)
            .join('');
          expect(await read(quoted, piece)).toEqual(rows.map((cells) => record(...cells)));
        },
      ),
    );
  });

  test('A01 whole text is read as the well-known parser reads it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const text = rows.map(csvLine).join('');
          const theirs: string[][] = parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
          expect(await read(text)).toEqual(theirs.map((cells) => record(...cells)));
        },
      ),
    );
  });

  test('A01 broken quotes cost their own line and never a neighbour', async () => {
    expect(await read('a,b\r\n"雪岭"有限,1\r\nc,d\r\n')).toEqual([
      record('a', 'b'),
      broken('"雪岭"有限,1'),
      record('c', 'd'),
    ]);
    expect(await read('"open,1\r\nc,d\r\ne,"f"\r\n')).toEqual([broken('"open,1'), record('c', 'd'), record('e', 'f')]);
    expect(await read('雪"岭,1\nc,d')).toEqual([broken('雪"岭,1'), record('c', 'd')]);
    expect(await read('a,b\n"never closed,1\nc,d\n')).toEqual([
      record('a', 'b'),
      broken('"never closed,1'),
      record('c', 'd'),
    ]);
  });

  test('A01 broken lines are found alike in pieces', async () => {
    const text = 'a,b\r\n"雪岭"有限,1\r\nc,"d\r\nd"\r\n雪"岭,1\r\ne,f';
    const whole = await read(text);
    for (let piece = 1; piece < text.length; piece += 1) expect(await read(text, piece)).toEqual(whole);
  });

  test('A01 a quote that is never closed is given up, however long the file goes on', async () => {
    const text = `"open,1\r\n${'x,y\r\n'.repeat(40_000)}`;
    const [first, ...others] = await read(text, 4096);
    expect(first).toEqual(broken('"open,1'));
    expect(others).toHaveLength(40_000);
  });

  test('A01 empty lines are no records, and line ends may be mixed', async () => {
    expect(await read('a,b\r\n\r\nc,d\n\n')).toEqual([record('a', 'b'), record('c', 'd')]);
    expect(await read('""\r\n')).toEqual([record('')]);
  });
});
