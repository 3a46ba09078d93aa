import { createHash } from 'node:crypto';
import { execute, rows, type SqlRunner, sql } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { type CalledPerson, meantBy } from '../import-files/named-people.ts';

type Mapping = Record<string, string>;
/** How the columns were read, and whom the texts of some meant. */
type Remembered = { mapping: Mapping; people: Record<string, string> };

/** How an import's columns are read: one that was passed over is passed over again. */
export const wholeMapping = ({ headers, mapping }: { headers: readonly string[]; mapping: unknown }): Mapping =>
  Object.fromEntries(headers.map((header) => [header, (mapping as Mapping)[header] ?? '']));

type File = { headers: readonly string[]; object: string | null; createdBy: string };

/** The shape of a file: a hash of its headers in their order, and of the object whose records it brings. */
const shapeOf = ({ headers, object }: Pick<File, 'headers' | 'object'>): string =>
  createHash('sha256')
    .update(JSON.stringify(object === null ? headers : { object, headers }))
    .digest('base64url');

/** How a file of this shape was read the last time: by this importer, else by anyone of the firm. */
export async function recallMapping(
  db: SqlRunner,
  { createdBy: importer, ...file }: File,
): Promise<Remembered | undefined> {
  const [found] = await rows<Remembered>(
    db,
    sql`SELECT mapping, people FROM import_mapping WHERE shape = ${shapeOf(file)} ORDER BY (importer = ${importer}) DESC, used_at DESC LIMIT 1`,
  );
  return found;
}

/** Keeps how an import's columns are read and whom it means, for the next file of its shape. */
export const rememberMapping = (tx: CustomersTx, job: File & { mapping: unknown; people: unknown }) => {
  // a text of which it was said that it means nobody is forgotten
  const meant = Object.fromEntries(meantBy(job.people as CalledPerson[] | null));
  return execute(
    tx.db,
    sql`INSERT INTO import_mapping AS known (shape, importer, mapping, people, used_at)
      VALUES (${shapeOf(job)}, ${job.createdBy}, ${JSON.stringify(wholeMapping(job))}::jsonb,
        jsonb_strip_nulls(${JSON.stringify(meant)}::jsonb), ${tx.now}::timestamptz)
      ON CONFLICT (shape, importer) DO UPDATE SET mapping = excluded.mapping, people = jsonb_strip_nulls(known.people || ${JSON.stringify(meant)}::jsonb),
        used_at = excluded.used_at`,
  );
};
