/**
 * Reads comma-separated text strictly (RFC 4180, line ends CR LF, LF or CR LF mixed). A record whose quotes are broken
 * costs only its own first line: reading goes on at the next one, so that one typing mistake never swallows its neighbours.
 */
export type CsvRecord =
  | { kind: 'record'; cells: string[] }
  /** `line` is the text as it stands. */
  | { kind: 'broken'; line: string };

/** A record longer than this is broken: a quote was opened and never closed. */
const LONGEST = 64 * 1024;

/** Records of a text that arrives in pieces; empty lines are none. */
export async function* readCsv(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<CsvRecord> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    let from = 0;
    for (;;) {
      const found = nextRecord(text, from, false);
      if (found === undefined) break;
      from = found.end;
      if (found.record) yield found.record;
    }
    text = text.slice(from);
  }
  for (let from = 0; from < text.length; ) {
    const found = nextRecord(text, from, true);
    if (found === undefined) break;
    from = found.end;
    if (found.record) yield found.record;
  }
}

type Found = { record?: CsvRecord; end: number };

/** The record that begins at `from`; `undefined` where more text is needed to tell. */
function nextRecord(text: string, from: number, isLast: boolean): Found | undefined {
  const cells: string[] = [];
  for (let at = from; ; ) {
    const cell = text[at] === '"' ? quotedCell(text, at, isLast) : plainCell(text, at, isLast);
    if (cell === 'more') return text.length - from > LONGEST ? brokenLine(text, from, isLast) : undefined;
    if (cell === 'broken') return brokenLine(text, from, isLast);
    cells.push(cell.value);
    at = cell.end;
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    const isEmpty = cells.length === 1 && cells[0] === '' && text[from] !== '"';
    const end = at + (text[at] === '\r' ? 2 : 1);
    return isEmpty ? { end } : { record: { kind: 'record', cells }, end };
  }
}

type Cell = { value: string; end: number };

/** `end` is where the comma or line end stands. */
function plainCell(text: string, from: number, isLast: boolean): Cell | 'more' | 'broken' {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') return 'broken';
    if (sign === ',' || sign === '\n') return { value: text.slice(from, at), end: at };
    if (sign === '\r') {
      if (at + 1 === text.length && !isLast) return 'more';
      if (text[at + 1] === '\n' || at + 1 === text.length) return { value: text.slice(from, at), end: at };
    }
  }
  return isLast ? { value: text.slice(from), end: text.length } : 'more';
}

function quotedCell(text: string, from: number, isLast: boolean): Cell | 'more' | 'broken' {
  let value = '';
  for (let start = from + 1; ; ) {
    const quote = text.indexOf('"', start);
    if (quote === -1) return isLast ? 'broken' : 'more';
    value += text.slice(start, quote);
    const next = text[quote + 1];
    if (next === undefined) return isLast ? { value, end: quote + 1 } : 'more';
    if (next === '"') {
      value += '"';
      start = quote + 2;
      continue;
    }
    if (next === ',' || next === '\n') return { value, end: quote + 1 };
    if (next !== '\r') return 'broken';
    if (text[quote + 2] === '\n') return { value, end: quote + 1 };
    return text[quote + 2] === undefined && !isLast ? 'more' : 'broken';
  }
}

function brokenLine(text: string, from: number, isLast: boolean): Found | undefined {
  const lineEnd = text.indexOf('\n', from);
  if (lineEnd === -1 && !isLast && text.length - from <= LONGEST) return undefined;
  const line = text.slice(from, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, '');
  return { record: { kind: 'broken', line }, end: lineEnd === -1 ? text.length : lineEnd + 1 };
}
