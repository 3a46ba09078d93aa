import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Cell } from './columns.ts';

/** Rows that a sheet holds at most, its head among them; the list goes on in the next sheet. */
export const SHEET_ROWS = 1_048_576;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in `cellXfs` of the styles. */
const STYLES = { head: 1, day: 2, time: 3 } as const;

/**
 * The list as a workbook, as a stream that reads no further than it is read: what is held in memory is one part of the
 * list, however long it is. Texts are cells of text, which no spreadsheet runs; numbers, days and times are themselves.
 * @param limit rows that one sheet holds
 */
export function xlsxFile(
  name: string,
  head: readonly string[],
  parts: AsyncIterable<readonly Cell[][]>,
  limit = SHEET_ROWS,
): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const source = parts[Symbol.asyncIterator]();
  let rest: readonly Cell[][] = [];
  let isOver = false;

  async function* sheet(): AsyncIterable<string> {
    yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
    yield rowXml(head, 1, true);
    let row = 1;
    while (row < limit) {
      if (rest.length === 0) {
        const next = await source.next();
        if (next.done) {
          isOver = true;
          break;
        }
        rest = next.value;
      }
      const here = rest.slice(0, limit - row);
      rest = rest.slice(here.length);
      yield here.map((cells, at) => rowXml(cells, row + at + 1)).join('');
      row += here.length;
    }
    yield '</sheetData></worksheet>';
  }

  void (async () => {
    let sheets = 0;
    while (!isOver) {
      sheets += 1;
      const content = Readable.from(sheet(), { objectMode: false });
      const ended = new Promise<void>((resolve, reject) => content.once('end', resolve).once('error', reject));
      zip.addReadStream(content, `xl/worksheets/sheet${sheets}.xml`, { compress: true, mtime: FIXED });
      await ended;
      // a list that ends just where the sheet does needs no sheet more
      if (!isOver && rest.length === 0) {
        const next = await source.next();
        if (next.done) isOver = true;
        else rest = next.value;
      }
    }
    for (const [path, text] of Object.entries(aroundSheets(name, sheets)))
      zip.addBuffer(Buffer.from(text), path, { mtime: FIXED });
    zip.end();
  })().catch((error: unknown) => output.destroy(error as Error));
  return output;
}

/** Equal lists are equal files, whenever they are written. */
const FIXED = new Date(Date.UTC(2000, 0, 1));

function rowXml(cells: readonly Cell[], row: number, isHead = false): string {
  const inner = cells.map((cell) => cellXml(cell, isHead)).join('');
  return `<row r="${row}">${inner}</row>`;
}

function cellXml(cell: Cell, isHead: boolean): string {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'string') return textXml(cell, isHead);
  const { kind, value } = cell;
  // what a float cannot hold stays what it is, as text
  if (kind === 'number')
    return value.replace(/\D/g, '').replace(/^0+/, '').length <= 15 ? `<c><v>${value}</v></c>` : textXml(value, false);
  const serial = serialOf(value);
  return serial === undefined ? textXml(value, false) : `<c s="${STYLES[kind]}"><v>${serial}</v></c>`;
}

/** Longest text that a cell of a workbook may hold. */
const TEXT_MOST = 32_767;

const textXml = (text: string, isHead: boolean): string =>
  `<c t="inlineStr"${isHead ? ` s="${STYLES.head}"` : ''}><is><t xml:space="preserve">${escaped(text.slice(0, TEXT_MOST))}</t></is></c>`;

// what XML cannot hold is left out; a carriage return would be read as a line feed
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Days since 1899-12-30, as spreadsheets count; before 1900-03-01 they count wrongly, and the day stays text. */
function serialOf(value: string): number | undefined {
  const at = Date.parse(`${value.length > 10 ? value.replace(' ', 'T') : `${value}T00:00`}:00Z`);
  const serial = (at - Date.UTC(1899, 11, 30)) / 86_400_000;
  return Number.isNaN(serial) || serial < 61 ? undefined : Math.round(serial * 1e6) / 1e6;
}

/** The parts of the package beside its sheets. */
function aroundSheets(name: string, sheets: number): Record<string, string> {
  const numbers = Array.from({ length: sheets }, (_, at) => at + 1);
  // 31 characters, none of []:*?/\
  const title =
    name
      .replace(/[[\]:*?/\\']/g, ' ')
      .slice(0, 24)
      .trim() || 'Sheet';
  const titled = (at: number) => escaped(sheets === 1 ? title : `${title} ${at}`);
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${numbers.map((at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbers.map((at) => `<sheet name="${titled(at)}" sheetId="${at}" r:id="rId${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((at) => `<Relationship Id="rId${at}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at}.xml"/>`).join('')}<Relationship Id="rId${sheets + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
}
