import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CsvRecord, readCsv } from './csv.ts';
import { decodeText, detectFile, type Encoding } from './encoding.ts';
import { UnreadableWorkbook } from './workbook/unreadable.ts';
import { readWorkbook } from './workbook/workbook.ts';

/** A file whose header row has been read; its records follow, once. A workbook has no encoding. */
export type OpenFile = {
  format: 'CSV' | 'XLSX';
  encoding: Encoding | null;
  headers: string[];
  records: AsyncIterable<CsvRecord>;
  /** Lets go of the file; records that were not read are not read any more. */
  close(): Promise<void>;
};

/** Why a file as a whole cannot be read. */
export type Unreadable = { code: 'UNKNOWN_FILE' | 'UNREADABLE_FILE' | 'BROKEN_QUOTES' };

/**
 * Opens a file of records, whatever it is: text in UTF-8, GB18030 or Big5, or a workbook.
 * @param open gives the content from its beginning; called twice
 * @param encoding the reader's word; told from the content where it is left out
 */
export async function openRecords(
  open: () => Promise<Readable | undefined>,
  encoding?: Encoding | null,
): Promise<OpenFile | Unreadable> {
  const first = await open();
  if (!first) return { code: 'UNKNOWN_FILE' };
  const found = await detectFile(first);
  first.destroy();
  if (found === 'unreadable') return { code: 'UNREADABLE_FILE' };
  const content = await open();
  if (!content) return { code: 'UNKNOWN_FILE' };
  return found === 'WORKBOOK' ? openWorkbook(content) : openText(content, encoding ?? found);
}

async function openText(content: Readable, encoding: Encoding): Promise<OpenFile | Unreadable> {
  const records = readCsv(decodeText(content, encoding));
  const { value: header } = await records.next();
  if (!header) return { code: 'UNREADABLE_FILE' };
  if (header.kind === 'broken') return { code: 'BROKEN_QUOTES' };
  return { format: 'CSV', encoding, headers: header.cells, records, close: ending(records) };
}

const ending = (rows: AsyncGenerator<unknown>) => async () => {
  await rows.return(undefined);
};

/** A workbook is read by the directory at its end, so it is laid aside first. */
async function openWorkbook(content: Readable): Promise<OpenFile | Unreadable> {
  const path = join(tmpdir(), `guanxi-import-${randomUUID()}`);
  try {
    await pipeline(content, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
    const rows = readWorkbook(path);
    const { value: headers } = await rows.next();
    if (!headers) return { code: 'UNREADABLE_FILE' };
    const records = asRecords(rows, headers.length);
    return { format: 'XLSX', encoding: null, headers, records, close: ending(rows) };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { code: 'UNREADABLE_FILE' };
    throw error;
  } finally {
    // the open file lives on until it is read
    await rm(path, { force: true });
  }
}

/** A workbook keeps no empty cells at the end of a row. */
async function* asRecords(rows: AsyncIterable<string[]>, width: number): AsyncGenerator<CsvRecord> {
  for await (const cells of rows) {
    while (cells.length < width) cells.push('');
    yield { kind: 'record', cells };
  }
}
