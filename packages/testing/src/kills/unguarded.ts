import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { orders } from '@guanxi/proto';
import { type EventRecord, encodeEvent, newId, openPostgresLog } from '@guanxi/runtime';
import { testDatabase } from '../database.ts';
import type { Dice } from '../dice.ts';
import { addPaid, ledgerDifferences, noFacts } from '../ledger-check.ts';
import { testServerUrl } from '../test-server.ts';
import { until } from '../until.ts';
import { Databases, lag } from './databases.ts';
import { catchAt } from './places.ts';

const TOPIC = 'crm.orders.order.v1';
const CUSTOMERS = 6;
const FACTS_A_KILL = 8;

/**
 * The customers service in a process and on databases of the test's own, killed each time it has done what a fact asks
 * and has not kept its place. Unguarded it runs without inbox and without the ledger's unique key on the cause.
 * @returns what the check of the ledger finds
 */
export async function unguardedRun({
  kills,
  guarded,
  dice,
}: {
  kills: number;
  guarded: boolean;
  dice: Dice;
}): Promise<{ differences: string[]; facts: number }> {
  const [customers, events] = await Promise.all([testDatabase('customers'), testDatabase('event-log')]);
  const databases = new Databases((name) => (name === 'event_log' ? events.url : customers.url));
  const pool = databases.pool('customers');
  if (!guarded) await pool.query('DROP INDEX points_posting_cause_event_id_kind_key');
  const people = Array.from({ length: CUSTOMERS }, newId);
  await pool.query(
    `INSERT INTO customer (id, kind, name, stage, stage_since, department_path, created_at, created_by, updated_at, updated_by)
     SELECT id, 'PERSON', '顾客', 'POTENTIAL', now(), '/east', now(), 'test', now(), 'test' FROM unnest($1::uuid[]) AS id`,
    [people],
  );
  const log = await openPostgresLog({ url: events.url, name: 'unguarded' });
  const facts = noFacts();
  const env = {
    ...process.env,
    DATABASE_URL: customers.url,
    EVENT_LOG_URL: events.url,
    GUANXI_TEST_SERVER: await testServerUrl(),
    ...(guarded ? { GUARDED: 'yes' } : {}),
  };
  let service: ChildProcess | undefined;
  try {
    service = await start(env);
    for (let number = 1; number <= kills; number += 1) {
      const [caught] = await Promise.all([
        catchAt(databases, 'customers', 'position'),
        log.publish(Array.from({ length: FACTS_A_KILL }, () => paid(dice.pick(people), dice, facts))),
      ]);
      const died = once(service, 'exit');
      service.kill('SIGKILL');
      await died;
      await caught.dismiss();
      await caught.release();
      service = await start(env);
    }
    await until(async () => (await lag(databases, 'customers')) === 0, { bound: 30_000, what: 'the end of the facts' });
    return { differences: await ledgerDifferences(pool, facts, 'CNY'), facts: facts.paid.size };
  } finally {
    service?.kill('SIGKILL');
    await log.close();
    await databases.close();
    await Promise.all([customers.drop(), events.drop()]);
  }
}

async function start(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const script = new URL('./unguarded-service.ts', import.meta.url).pathname;
  const child = fork(script, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(child, 'message', { signal: AbortSignal.timeout(60_000) });
  return child;
}

function paid(customerId: string, dice: Dice, facts: ReturnType<typeof noFacts>): EventRecord {
  const id = newId();
  const value = {
    orderId: newId(),
    number: `SO-${dice.digits(6)}`,
    customerId,
    paidAt: { seconds: BigInt(Math.floor(Date.now() / 1000)), nanos: 0 },
    currency: 'CNY',
    paidGross: `${1 + dice.below(9000)}.00`,
    paidTax: '0',
    tier: '',
  };
  addPaid(facts, id, value, 'Asia/Shanghai');
  const emission = { type: orders.OrderPaidSchema, topic: TOPIC, key: customerId, customer: customerId, value };
  return encodeEvent(id, emission, { area: 'orders', time: new Date() }).record;
}
