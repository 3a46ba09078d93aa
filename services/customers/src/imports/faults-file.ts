import { Readable } from 'node:stream';
import { CSV_MARK, csvLine } from '@guanxi/csv';
import { type BlobStore, type Language, message, type RefusalCode, rows, sql } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { FAULT_HEADERS } from '../import-files/columns.ts';

type FaultyRecord = {
  record: number;
  cells: string[];
  fields: string[];
  reasons: RefusalCode[];
  params: Record<string, string | number>[];
};
const PAGE = 1000;

/**
 * Writes the faulty records of an import as a file of their own: the columns as they were, then the reasons in words.
 * Corrected, it can be fed in again. Undefined where no record is faulty.
 */
export async function writeFaultsFile(
  { db, blobs }: { db: CustomersDatabase; blobs: BlobStore },
  importId: string,
  headers: readonly string[],
  language: Language,
): Promise<string | null> {
  const first = await faultyRecords(db, importId, 0);
  if (first.length === 0) return null;
  const { id } = await blobs.put(Readable.from(lines(db, importId, headers, language, first)));
  return id;
}

const SHOWN_BYTES = 1024 * 1024;

/** The text of a file of faults; null where it is gone or too long to be shown. */
export async function readFaultsFile(blobs: BlobStore, id: string): Promise<string | null> {
  const file = await blobs.get(id);
  if (!file) return null;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of file as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > SHOWN_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

async function* lines(
  db: CustomersDatabase,
  importId: string,
  headers: readonly string[],
  language: Language,
  first: FaultyRecord[],
) {
  yield `${CSV_MARK}${csvLine([...ownColumns(headers), FAULT_HEADERS[language]])}`;
  for (let found = first; found.length > 0; found = await faultyRecords(db, importId, found.at(-1)?.record ?? 0)) {
    yield found.map((each) => faultLine(each, headers, language)).join('');
  }
}

function faultLine(
  { record, cells, fields, reasons, params }: FaultyRecord,
  headers: readonly string[],
  language: Language,
): string {
  const told = reasons.map((reason, at) => {
    const words = message(reason, language, params[at]);
    return fields[at] ? `${fields[at]}: ${words}` : words;
  });
  const surplus = cells.slice(headers.length);
  if (surplus.length > 0) told.push(surplus.join(' | '));
  const own = ownColumns(headers).map((_, at) => cells[at] ?? '');
  return csvLine([...own, `#${record} ${told.join('; ')}`]);
}

/** The columns of a file without the one of reasons that an earlier import of it added. */
const ownColumns = (headers: readonly string[]) =>
  (Object.values(FAULT_HEADERS) as string[]).includes(headers.at(-1)?.trim() ?? '') ? headers.slice(0, -1) : headers;

const faultyRecords = (db: CustomersDatabase, importId: string, after: number): Promise<FaultyRecord[]> =>
  rows(
    db.read,
    sql`SELECT record, min(cells) AS cells, array_agg(field ORDER BY position) AS fields, array_agg(reason ORDER BY position) AS reasons,
        jsonb_agg(params ORDER BY position) AS params
      FROM import_fault WHERE import_id = ${importId}::uuid AND record > ${after} GROUP BY record ORDER BY record LIMIT ${PAGE}`,
  );
