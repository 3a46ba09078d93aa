/** A process that commits an import in small chunks, to be killed while it does. */
import { openDatabase, systemClock } from '@guanxi/runtime';
import { PrismaClient } from '../src/generated/prisma/client.ts';
import { runCommit } from '../src/imports/commit-import.ts';

const [importId = '', url = ''] = process.argv.slice(2);
const db = openDatabase({ area: 'customers', url, client: (adapter) => new PrismaClient({ adapter }) });
await runCommit({ db, clock: systemClock({ zone: 'Asia/Shanghai' }), chunk: 20, currency: 'CNY' }, importId);
