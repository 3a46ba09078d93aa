import { createHash } from 'node:crypto';
import { execute, rows, type SqlRunner, sql } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';

type Mapping = Record<string, string>;

/** The shape of a file: a hash of its headers in their order. */
export const shapeOf = (headers: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(headers)).digest('base64url');

/** How a file of this shape was read the last time: by this importer, else by anyone of the firm. */
export async function recallMapping(db: SqlRunner, headers: readonly string[], importer: string): Promise<Mapping> {
  const [found] = await rows<{ mapping: Mapping }>(
    db,
    sql`SELECT mapping FROM import_mapping WHERE shape = ${shapeOf(headers)} ORDER BY (importer = ${importer}) DESC, used_at DESC LIMIT 1`,
  );
  return found?.mapping ?? {};
}

/** Keeps how an import's columns are read, for the next file of its shape. */
export const rememberMapping = (
  tx: CustomersTx,
  { headers, mapping, createdBy }: { headers: readonly string[]; mapping: unknown; createdBy: string },
) => {
  // a column that was passed over is passed over again
  const whole = Object.fromEntries(headers.map((header) => [header, (mapping as Mapping)[header] ?? '']));
  return execute(
    tx.db,
    sql`INSERT INTO import_mapping (shape, importer, mapping, used_at)
      VALUES (${shapeOf(headers)}, ${createdBy}, ${JSON.stringify(whole)}::jsonb, ${tx.now}::timestamptz)
      ON CONFLICT (shape, importer) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at`,
  );
};
