/** A process that works on a change of many customers, to be killed while it does. */
import { runBulk } from '@guanxi/bulk';
import { openDatabase, systemClock } from '@guanxi/runtime';
import { bulkWork } from '../src/bulk/bulk-jobs.ts';
import { PrismaClient } from '../src/generated/prisma/client.ts';

const [bulkId = '', url = ''] = process.argv.slice(2);
const db = openDatabase({ area: 'customers', url, client: (adapter) => new PrismaClient({ adapter }) });
const work = bulkWork({
  db,
  clock: systemClock({ zone: 'Asia/Shanghai' }),
  settings: { CURRENCY: 'CNY', TIME_ZONE: 'Asia/Shanghai' },
});
await runBulk(work, bulkId, 'RUNNING');
