// A service as a process of the test's own, composed from its definition. Without `GUARDED` each fact's note in the inbox
// goes in the transaction that made it, as if there were no inbox; no setting of a service does so.
import {
  type FactHandler,
  type Handlers,
  type PrismaLike,
  type ServiceDefinition,
  type SqlRunner,
  sql,
  startService,
  type Tx,
} from '@guanxi/runtime';
import { testSettings } from '../service.ts';

const { AREA = '', DATABASE_URL = '', EVENT_LOG_URL = '', GUARDED } = process.env;

const forget = (db: SqlRunner) => db.$executeRaw(sql`DELETE FROM guanxi.inbox`);
const forgetful =
  (handler: FactHandler<Tx>): FactHandler<Tx> =>
  async (record, event, tx) => {
    await handler(record, event, tx);
    await forget(tx.db);
  };

type Definition = ServiceDefinition<PrismaLike>;
const file = new URL(`../../../../services/${AREA}/src/service.ts`, import.meta.url).href;
const { [AREA]: definition } = (await import(file)) as Record<string, Definition>;
if (!definition) throw new Error(`there is no service ${AREA}`);

const unguarded: Definition = {
  ...definition,
  features: (parts) => {
    const { erase, ...features } = definition.features(parts);
    const handlers: Handlers<Tx> = Object.fromEntries(
      Object.entries(features.handlers ?? {}).map(([name, handler]) => [name, forgetful(handler as FactHandler<Tx>)]),
    );
    if (!erase) return { ...features, handlers };
    return {
      ...features,
      handlers,
      erase: async (tx, customerIds) => {
        const erased = await erase(tx, customerIds);
        await forget(tx.db);
        return erased;
      },
    };
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
const running = await startService(GUARDED ? definition : unguarded, settings);
process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
process.once('disconnect', () => process.exit(1));
process.send?.('ready');
