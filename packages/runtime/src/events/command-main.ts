// Dead letters and replay of the service whose database DATABASE_URL names, such as from its image:
// node ../../packages/runtime/src/events/command-main.ts <area> dead-letters | replay <id> | …
// In EVENT_LOG_URL `{area}` stands for the user who may write what is sent again.
import pg from 'pg';
import { eventsCommandAt, USAGE } from './command.ts';
import { readEventLogUrl } from './event-log-url.ts';

const { DATABASE_URL, EVENT_LOG_URL = '' } = process.env;
const [area, ...words] = process.argv.slice(2);
const problem = !DATABASE_URL
  ? 'DATABASE_URL: the database of the service'
  : readEventLogUrl(EVENT_LOG_URL.replaceAll('{area}', 'any')) === undefined
    ? 'EVENT_LOG_URL: postgres://… or kafka://user:password@host:port,…'
    : area === undefined && `<area> and one of\n${USAGE}`;
if (problem) {
  console.error(problem);
  process.exitCode = 78;
} else {
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 1, connectionTimeoutMillis: 5_000 });
  try {
    const understood = await eventsCommandAt(pool, { url: EVENT_LOG_URL, area: area ?? '' }, words, (line) =>
      console.log(line),
    );
    process.exitCode = understood ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    await pool.end();
  }
}
