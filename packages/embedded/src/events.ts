// `npm run events -- <area> …`: dead letters and replay of a service of the running installation.
import { SettingsError } from '@guanxi/runtime/config';
import { eventsCommandAt, USAGE } from '@guanxi/runtime/events/index';
import pg from 'pg';
import { Secrets } from './secrets.ts';
import { readSettings, SERVICES, type Service } from './settings.ts';

const [area, ...words] = process.argv.slice(2);
if (!SERVICES.includes(area as Service)) {
  console.error(`npm run events -- <${SERVICES.join('|')}> and one of\n${USAGE}`);
  process.exit(2);
}
try {
  const settings = readSettings(process.env);
  const secrets = new Secrets(settings.data);
  const url = (name: string) =>
    `postgres://${name}:${secrets.get(`database-${name}`)}@127.0.0.1:${settings.ports.postgres}/${name}`;
  const pool = new pg.Pool({ connectionString: url(area as Service), max: 1, connectionTimeoutMillis: 3000 });
  const place = { url: settings.eventLogUrl ?? url('event_log'), area: area as Service };
  const understood = await eventsCommandAt(pool, place, words, (line) => console.log(line));
  await pool.end();
  process.exitCode = understood ? 0 : 1;
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
