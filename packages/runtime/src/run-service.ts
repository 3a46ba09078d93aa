import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { drain } from '@guanxi/listening/drain';
import type { Pool } from 'pg';
import { ANSWER_JOBS_WITHIN, mayTake } from './answering-client.ts';
import type { ServiceSettings } from './config.ts';
import { type PrismaLike, systemActor, type Tx } from './database.ts';
import { type RunBatch, type RunInTransaction, startConsumer, startRelay, topicsOf } from './events/index.ts';
import { openEventLog } from './events/open-event-log.ts';
import { sweepEvents } from './events/upkeep.ts';
import { makeHistoryPartitions } from './history/upkeep.ts';
import { migrateJobs, type Sweeps, startJobs } from './jobs.ts';
import { migrateRuntime } from './migrate.ts';
import { readDrift } from './projections/drift.ts';
import { consumerOf, type Projection } from './projections/projection.ts';
import { projectionWork } from './projections/projection-work.ts';
import { buildService, driftSeconds, type Replacements, type Service, type ServiceDefinition } from './service.ts';
import { settleMemory } from './settle.ts';
import { observeService } from './telemetry/service-gauges.ts';
import { startTelemetry } from './telemetry/start.ts';

export type RunningService = { readonly url: string; readonly service: Service; stop(): Promise<void> };

/** Starts all of a service: migrations of the runtime, consumer, relay, jobs, sweeps, server. */
export async function startService<Client extends PrismaLike, Settings extends ServiceSettings>(
  definition: ServiceDefinition<Client, Settings>,
  settings: Settings,
  replace: Replacements = {},
): Promise<RunningService> {
  const service = buildService(definition, settings, replace);
  const { area } = definition;
  const { db, log, clock } = service.parts;
  await mayTake(ANSWER_JOBS_WITHIN, async () => {
    await migrateRuntime(db.pool);
    await migrateJobs(db.pool);
    await service.features.prepare?.();
  });
  const events =
    replace.eventLog ??
    (await openEventLog({
      url: settings.EVENT_LOG_URL,
      area,
      onError: (error) => log.warn({ err: error }, 'event log'),
      onLog: (level, message) => log[level]({}, message),
    }));
  const relay = startRelay({
    area,
    databaseUrl: settings.DATABASE_URL,
    log: events,
    counters: service.counters,
    onError: (error) => log.warn({ err: error }, 'relay'),
  });
  const consumer = await startConsumer({
    area,
    name: `${area}.facts`,
    log: events,
    handlers: service.handlers,
    projections: new Map(service.projections.map(({ name, handlers }) => [consumerOf(area, name), handlers])),
    runInTransaction: service.runInTransaction,
    runBatch: service.runBatch,
    counters: service.counters,
    onError: (error, { eventId, type, attempt, final }) =>
      log.warn({ err: error, eventId, type, attempt, final }, final ? 'fact put aside' : 'fact failed'),
  });
  const projections = projectionWork({
    ...{ area, db, events, log, actor: systemActor(area, clock), driftSeconds: driftSeconds(settings) },
    projections: service.projections as readonly Projection[],
    sources: service.features.sources ?? [],
    runInTransaction: service.runInTransaction as unknown as RunInTransaction<Tx>,
    runBatch: service.runBatch as unknown as RunBatch<Tx>,
  });
  const jobs = await startJobs({
    pool: db.pool,
    jobs: { ...service.features.jobs, ...projections.jobs },
    sweeps: { ...service.features.sweeps, ...upkeep(db.pool), ...projections.sweeps },
    log,
  });

  const consumerName = `${area}.facts`;
  const unobserve = observeService({
    pool: db.pool,
    counters: service.counters,
    lag: async () =>
      [...(await events.lagByTopic(consumerName, topicsOf(service.handlers)))].map(([topic, records]) => ({
        consumer: consumerName,
        topic,
        records,
      })),
    drift: () => readDrift(db.pool),
  });

  let draining = false;
  const notReady = async () => {
    const problems: Record<string, string> = {};
    if (draining) problems.service = 'draining';
    await db.pool.query('SELECT 1').catch(() => (problems.database = 'unreachable'));
    await events.health().catch(() => (problems.eventLog = 'unreachable'));
    const offset = Math.round((clock.now().getTime() - Date.now()) / 1000);
    if (Math.abs(offset) > 1) problems.clockOffset = `${offset} s`;
    return problems;
  };
  const server = service.server(notReady);
  server.listen(settings.PORT, settings.HOST);
  await once(server, 'listening');
  const url = `http://${settings.HOST}:${(server.address() as AddressInfo).port}`;
  log.info({ url }, 'ready');

  return {
    url,
    service: service as unknown as Service,
    async stop() {
      draining = true;
      await drain(server, { seconds: settings.DRAIN_SECONDS });
      unobserve();
      projections.stop();
      await Promise.allSettled([jobs.stop(), consumer.close(), relay.stop()]);
      if (!replace.eventLog) await events.close();
      await db.close();
    },
  };
}

const DAY = 86_400;
const upkeep = (pool: Pool): Sweeps => ({
  events: { everySeconds: DAY, run: async () => void (await sweepEvents(pool)) },
  history: { everySeconds: DAY, run: () => makeHistoryPartitions(pool) },
});

/**
 * A service as a process: starts it, stops it at SIGTERM and SIGINT, and with the supervisor that started it.
 * Ends with status 1 when it cannot start.
 */
export async function runService<Client extends PrismaLike, Settings extends ServiceSettings>(
  definition: ServiceDefinition<Client, Settings>,
  settings: Settings,
): Promise<void> {
  const telemetry = await startTelemetry(definition.area, settings);
  const running = await startService(definition, settings).catch((error: unknown) => {
    process.stderr.write(
      `${definition.area} cannot start: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exit(1);
  });
  settleMemory();
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    running
      .stop()
      .finally(() => telemetry?.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop);
  if (process.send) process.send({ kind: 'ready', url: running.url });
}
