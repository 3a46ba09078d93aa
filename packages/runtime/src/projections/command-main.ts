// Rebuilds and compares the projections of the service whose database DATABASE_URL names, such as from its image:
// node ../../packages/runtime/src/projections/command-main.ts <projection> rebuild | drift
import pg from 'pg';
import { projectionsCommand } from './command.ts';

const { DATABASE_URL } = process.env;
if (!DATABASE_URL) {
  console.error('DATABASE_URL: the database of the service');
  process.exitCode = 78;
} else {
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 1, connectionTimeoutMillis: 5_000 });
  try {
    const done = await projectionsCommand(pool, process.argv.slice(2), (line) => console.log(line));
    process.exitCode = done ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    await pool.end();
  }
}
