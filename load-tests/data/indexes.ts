import type pg from 'pg';

/**
 * Indexes that only help to find are taken away while much is written, and made again afterwards. Keys, unique indexes,
 * foreign keys, checks and triggers stay, so that no row that the product would refuse gets in.
 */
export async function dropIndexes(client: pg.Client, tables: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
       FROM pg_index i WHERE i.indrelid = ANY($1::text[]::regclass[]) AND NOT i.indisunique AND NOT i.indisprimary`,
    [tables],
  );
  for (const { name, definition } of rows) {
    await client.query('INSERT INTO load_tests.dropped_index (name, definition) VALUES ($1, $2)', [name, definition]);
    await client.query(`DROP INDEX ${name}`);
  }
}

/** Makes what is missing, also after a run that was cut off. */
export async function makeIndexes(client: pg.Client, say: (line: string) => void): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>('SELECT * FROM load_tests.dropped_index');
  for (const { name, definition } of rows) {
    const started = performance.now();
    await client.query('BEGIN');
    await client.query(definition);
    await client.query('DELETE FROM load_tests.dropped_index WHERE name = $1', [name]);
    await client.query('COMMIT');
    const seconds = (performance.now() - started) / 1000;
    if (seconds > 5) say(`  index ${name}: ${seconds.toFixed(0)} s`);
  }
}
