// The customers service as a process of the test's own, composed from its definition. Without `GUARDED` each fact's
// note in the inbox goes in the transaction that made it, as if there were no inbox; no setting of the service does so.
import { type FactHandler, type Handlers, type ServiceDefinition, sql, startService, type Tx } from '@guanxi/runtime';
import type { Settings } from '../../../../services/customers/src/config.ts';
import type { PrismaClient } from '../../../../services/customers/src/generated/prisma/client.ts';
import { customers } from '../../../../services/customers/src/service.ts';
import { testSettings } from '../service.ts';

const { DATABASE_URL = '', EVENT_LOG_URL = '', GUARDED } = process.env;

const forgetful =
  (handler: FactHandler<Tx<PrismaClient>>): FactHandler<Tx<PrismaClient>> =>
  async (record, event, tx) => {
    await handler(record, event, tx);
    await tx.db.$executeRaw(sql`DELETE FROM guanxi.inbox WHERE event_id = ${event.id}::uuid`);
  };

const unguarded: ServiceDefinition<PrismaClient, Settings> = {
  ...customers,
  features: (parts) => {
    const features = customers.features(parts);
    const handlers: Handlers<Tx<PrismaClient>> = Object.fromEntries(
      Object.entries(features.handlers ?? {}).map(([name, handler]) => [name, forgetful(handler)]),
    );
    return { ...features, handlers };
  },
};

const settings = {
  ...(await testSettings(DATABASE_URL, EVENT_LOG_URL)),
  DEMO_CUSTOMERS: 'off',
  CONTACTS_NEED_COMPANY: true,
  SIGN_UP_DEPARTMENT: '/',
  ERASURE_KEEP_DAYS: 30,
  IMPORT_CHUNK: 500,
  CONFIRMATION_MONTHS: 6,
} as const;
const running = await startService(GUARDED ? customers : unguarded, settings);
process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
process.once('disconnect', () => process.exit(1));
process.send?.('ready');
