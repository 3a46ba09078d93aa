import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatabaseName, type Databases, SERVICES } from '../kills/databases.ts';

/** All rows of some databases of the product as text. */
export async function databaseTexts(databases: Databases, names: readonly DatabaseName[]): Promise<string[]> {
  const texts: string[] = [];
  for (const name of names) {
    const tables = await databases.rows<{ table: string }>(
      name,
      `SELECT format('%I.%I', schemaname, tablename) AS "table" FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { table } of tables) {
      const rows = await databases.rows<{ row: string }>(name, `SELECT t::text AS row FROM ${table} AS t`);
      texts.push(...rows.map(({ row }) => row));
    }
  }
  return texts;
}

/** The reasons with which facts were put aside: in the databases, and on the topics that tell of them. */
export async function deadLetterReasons(databases: Databases): Promise<string[]> {
  const reasons: string[] = [];
  for (const name of SERVICES) {
    const rows = await databases.rows<{ reason: string; told: string | null }>(
      name,
      `SELECT d.reason, o.headers->>'dead_letter_reason' AS told FROM guanxi.dead_letter d
         LEFT JOIN guanxi.outbox o ON o.headers->>'dead_letter_id' = d.id::text`,
    );
    reasons.push(...rows.flatMap(({ reason, told }) => [reason, ...(told === null ? [] : [told])]));
  }
  return reasons;
}

/** The log of each process, by its file. */
export function logsOf(folder: string): Map<string, string> {
  const logs = join(folder, 'data', 'logs');
  return new Map(readdirSync(logs).map((file) => [file, readFileSync(join(logs, file), 'utf8')]));
}
