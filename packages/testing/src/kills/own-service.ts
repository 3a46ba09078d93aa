import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type EventRecord, openPostgresLog } from '@guanxi/runtime';
import { testDatabase } from '../database.ts';
import { testServerUrl } from '../test-server.ts';
import { until } from '../until.ts';
import { Databases, lag, type ServiceName } from './databases.ts';
import { caughtAt, holdPositions } from './places.ts';

/** Until a process has started, or has taken facts, on a machine that is busy with much else (ms). */
const BOUND = 180_000;

export type OwnService = {
  databases: Databases;
  /** Tells it some facts, and kills it when it has done what they ask and has not kept its place. */
  killed(facts: readonly EventRecord[]): Promise<void>;
  /** Resolves when it has taken all that it was told. */
  atRest(): Promise<unknown>;
};

/**
 * One service in a process and on databases of the test's own, with or without the inbox that notes each fact beside its
 * effect. Answers what `work` does with it.
 */
export async function withOwnService<T>(
  { area, guarded }: { area: 'customers' | 'knowledge'; guarded: boolean },
  work: (service: OwnService) => Promise<T>,
): Promise<T> {
  const [own, events] = await Promise.all([testDatabase(area), testDatabase('event-log')]);
  const databases = new Databases((name) => (name === 'event_log' ? events.url : own.url));
  const log = await openPostgresLog({ url: events.url, name: 'unguarded' });
  const env = {
    ...process.env,
    AREA: area,
    DATABASE_URL: own.url,
    EVENT_LOG_URL: events.url,
    GUANXI_TEST_SERVER: await testServerUrl(),
    ...(guarded ? { GUARDED: 'yes' } : {}),
  };
  let service: ChildProcess | undefined;
  try {
    service = await start(env);
    return await work({
      databases,
      async killed(facts) {
        await until(async () => (await positions(databases, area)) > 0, { bound: BOUND, what: 'the consumer' });
        const hold = await holdPositions(databases, area);
        const [caught] = await Promise.all([caughtAt(hold, 'position', BOUND), log.publish([...facts])]);
        const died = once(service as ChildProcess, 'exit');
        service?.kill('SIGKILL');
        await died;
        await caught.dismiss();
        await caught.release();
        service = await start(env);
      },
      atRest: () =>
        until(async () => (await lag(databases, area)) === 0, { bound: BOUND, what: 'the end of the facts' }),
    });
  } finally {
    service?.kill('SIGKILL');
    await log.close();
    await databases.close();
    await Promise.all([own.drop(), events.drop()]);
  }
}

const positions = (databases: Databases, area: ServiceName): Promise<number> =>
  databases.number('event_log', 'SELECT count(*) AS number FROM event_log.group_position WHERE consumer_group = $1', [
    `${area}.facts`,
  ]);

async function start(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const script = new URL('./unguarded-service.ts', import.meta.url).pathname;
  const child = fork(script, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(child, 'message', { signal: AbortSignal.timeout(BOUND) });
  return child;
}
