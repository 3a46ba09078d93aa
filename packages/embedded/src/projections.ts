// `npm run projections -- <area> …`: rebuilds and compares projections of a service of the running installation.
import { SettingsError } from '@guanxi/runtime/config';
import { PROJECTIONS_USAGE, projectionsCommand } from '@guanxi/runtime/projections/index';
import pg from 'pg';
import { Secrets } from './secrets.ts';
import { readSettings, SERVICES, type Service } from './settings.ts';

const [area, ...words] = process.argv.slice(2);
if (!SERVICES.includes(area as Service)) {
  console.error(`npm run projections -- <${SERVICES.join('|')}> and one of\n${PROJECTIONS_USAGE}`);
  process.exit(2);
}
try {
  const settings = readSettings(process.env);
  const secrets = new Secrets(settings.data);
  const password = secrets.get(`database-${area}`);
  const connectionString = `postgres://${area}:${password}@127.0.0.1:${settings.ports.postgres}/${area}`;
  const pool = new pg.Pool({ connectionString, max: 1, connectionTimeoutMillis: 3000 });
  const done = await projectionsCommand(pool, words, (line) => console.log(line));
  await pool.end();
  process.exitCode = done ? 0 : 1;
} catch (error) {
  const unreachable = (error as { code?: string }).code === 'ECONNREFUSED';
  console.error(
    unreachable
      ? 'The product does not run: npm start, then again.'
      : error instanceof SettingsError
        ? error.message
        : error,
  );
  process.exitCode = 1;
}
