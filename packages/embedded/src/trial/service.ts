// Stands in for a service process in tests: ready at once on PORT; does as BEHAVIOUR says.
import { createServer } from 'node:http';

if (process.env.BEHAVIOUR === 'wrong-settings') {
  console.error('Settings are wrong:\n  DATABASE_URL: missing');
  process.exit(78);
}
if (process.env.BEHAVIOUR === 'stubborn') process.on('SIGTERM', () => {});
else process.on('SIGTERM', () => process.exit(0));

createServer((_, response) => response.end('{}')).listen(Number(process.env.PORT), '127.0.0.1');
