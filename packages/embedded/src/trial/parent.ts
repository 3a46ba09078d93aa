// Stands in for a supervisor that will be killed: starts PostgreSQL and one process, and says their ids.
import { freePort } from '@guanxi/listening/free-port';
import { postgresServer } from '../postgres/server.ts';
import { trialChild } from './child.ts';

const folder = process.argv[2] ?? '';
const postgres = postgresServer({ folder, port: await freePort(), password: 'trial', throwAway: true });
await postgres.start();
const child = await trialChild({ folder });
child.start();
await child.ready(20_000);
console.log(JSON.stringify({ postgres: postgres.pid, child: child.pid }));
