import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { formatOf, numberText } from './number-formats.ts';
import { readWorkbook } from './workbook.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guanxi-workbook-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const NAMES = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OF = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
type Book = { rows: string; strings?: string; styles?: string; more?: Record<string, string | Buffer>; old?: boolean };

/** A workbook as Excel lays it out: a hidden sheet before the one that is read, shared texts after it. */
async function workbook({ rows, strings = '', styles = '', more = {}, old = false }: Book): Promise<string> {
  const zip = new ZipFile();
  const parts: Record<string, string | Buffer> = {
    'xl/worksheets/sheet2.xml': `<?xml version="1.0"?><worksheet ${NAMES}><sheetData>${rows}</sheetData></worksheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${NAMES}><sheetData><row><c t="str"><v>hidden</v></c></row></sheetData></worksheet>`,
    'xl/workbook.xml': `<workbook ${NAMES} xmlns:r="${OF}"><workbookPr${old ? ' date1904="1"' : ''}/><sheets>
      <sheet name="A" sheetId="1" state="hidden" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="${OF}/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId2" Type="${OF}/worksheet" Target="/xl/worksheets/sheet2.xml"/>
      <Relationship Id="rId3" Type="${OF}/sharedStrings" Target="sharedStrings.xml"/>
      <Relationship Id="rId4" Type="${OF}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${NAMES}>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${NAMES}>${strings}</sst>`,
    ...more,
  };
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const path = join(folder, `${Math.random()}.xlsx`);
  await finished(zip.outputStream.pipe(createWriteStream(path)));
  return path;
}

async function read(book: Book | string): Promise<string[][]> {
  const found: string[][] = [];
  for await (const row of readWorkbook(typeof book === 'string' ? book : await workbook(book))) found.push(row);
  return found;
}

describe('a workbook', () => {
  test('A01 shared, inline and rich texts are read as they were typed, pronunciations left out', async () => {
    const strings = `<si><t>姓名</t></si><si><r><t xml:space="preserve">张 </t></r><r><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si>
      <si><t>a&amp;b_x000A_c &lt;𠮷&gt;</t></si>`;
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>备注</t></is></c></row>
      <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c></row>`;
    expect(await read({ rows, strings })).toEqual([
      ['姓名', '备注'],
      ['张 三', 'a&b\nc <𠮷>'],
    ]);
  });

  test('A01 a formula is the value it was saved with; what was left out stays in its place; empty rows are none', async () => {
    const rows = `<row r="1"><c r="B1"><f>SUM(1,2)</f><v>3</v></c><c r="D1" t="str"><f>"a"</f><v>=cmd()</v></c></row>
      <row r="2"/><row r="3"><c r="A3" s="1"/></row>
      <row r="9"><c r="A9" t="b"><v>1</v></c><c r="B9" t="e"><v>#N/A</v></c><c r="AB9"><v>7</v></c></row>`;
    const [first, second] = await read({ rows });
    expect(first).toEqual(['', '3', '', '=cmd()']);
    expect(second?.slice(0, 2)).toEqual(['TRUE', '#N/A']);
    expect(second?.[27]).toBe('7');
  });

  test('A01 a telephone number that was typed as a number keeps its digits, a postcode its zeros', async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="000000"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`;
    const rows = `<row><c><v>13812345678</v></c><c><v>1.3812345678E+10</v></c><c s="1"><v>10020</v></c><c><v>0.30000000000000004</v></c></row>`;
    expect(await read({ rows, styles })).toEqual([['13812345678', '13812345678', '010020', '0.3']]);
  });

  test('A01 days are days, by built-in, Chinese and own formats, from 1900 and from 1904', async () => {
    const styles = `<numFmts><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>
      <cellXfs><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>`;
    const rows = `<row><c s="0"><v>36526</v></c><c s="1"><v>36526</v></c><c s="2"><v>36526</v></c><c s="3"><v>36526.75</v></c><c s="0"><v>59</v></c></row>`;
    expect(await read({ rows, styles })).toEqual([
      ['2000-01-01', '2000-01-01', '2000-01-01', '2000-01-01 18:00:00', '1900-02-28'],
    ]);
    expect((await read({ rows: '<row><c s="0"><v>35064</v></c></row>', styles, old: true }))[0]).toEqual([
      '2000-01-01',
    ]);
  });

  test('A01 more texts than memory holds are found again, in any order', async () => {
    const size = 60_000;
    const strings = Array.from({ length: size }, (_, at) => `<si><t>${at} ${'文'.repeat(20)}</t></si>`).join('');
    const order = Array.from({ length: 2_000 }, (_, at) => (at * 7_919) % size);
    const rows = order.map((at) => `<row><c t="s"><v>${at}</v></c></row>`).join('');
    const found = await read({ rows, strings });
    expect(found.map(([cell]) => cell)).toEqual(order.map((at) => `${at} ${'文'.repeat(20)}`));
  });

  test('A01 a bomb, a document type, a torn part and a file that is no archive are refused', async () => {
    const zeros = Buffer.alloc(40 * 1024 * 1024);
    const evil = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    const books: Book[] = [
      { rows: '', more: { 'xl/media/image1.bmp': zeros } },
      { rows: '', more: { 'xl/sharedStrings.xml': evil } },
      { rows: '<row><c><v>1</v></row>' },
    ];
    for (const book of books) await expect(read(book)).rejects.toMatchObject({ name: 'UnreadableWorkbook' });
    await expect(read(import.meta.filename)).rejects.toMatchObject({ name: 'UnreadableWorkbook' });
  });
});

describe('formats of numbers', () => {
  test.each([
    ['General', 'PLAIN'],
    ['#,##0.00', 'PLAIN'],
    ['0.00E+00', 'PLAIN'],
    ['[Red]0.00;-0.00', 'PLAIN'],
    ['"day "0', 'PLAIN'],
    ['00000000', { digits: 8 }],
    ['yyyy-mm-dd', 'DAY'],
    ['[$-804]yyyy"年"m"月"', 'DAY'],
    ['m/d/yy h:mm', 'DAY_AND_TIME'],
    ['[h]:mm:ss', 'TIME'],
  ])('A01 %s is %j', (code, format) => {
    expect(formatOf(code)).toEqual(format);
  });

  test('A01 what is no number of a day stays a number', () => {
    expect(numberText('-1', 'DAY')).toBe('-1');
    expect(numberText('99999999999', 'DAY')).toBe('99999999999');
    expect(numberText('abc', 'DAY')).toBe('abc');
    expect(numberText('0.5', 'TIME')).toBe('12:00:00');
  });
});
