import { createHash } from 'node:crypto';
import type { DescMessage } from '@bufbuild/protobuf';
import type { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { type AuditEntry, writeAudit } from './audit.ts';
import type { Clock } from './clock.ts';
import { DirectPg, directly } from './direct.ts';
import { type Cause, type Emission, encodeEvent, type Lane, type OutboxEvent, writeOutbox } from './events/index.ts';
import { isRefusal, type Refusal, refuse } from './graphql/refusals.ts';
import { type Because, becauseOf, becauseOfWork, giveReasons, tellChange } from './history/change.ts';
import { newId } from './ids.ts';
import { addJob, type JobOptions } from './jobs.ts';
import { rows, type SqlRunner, sql } from './sql.ts';
import { isRecording } from './telemetry/signals.ts';
import { tracedPool } from './telemetry/sql.ts';
import { traceparent } from './trace.ts';
import { systemViewer, type Viewer, viewerId } from './viewer.ts';

/** What the runtime asks of a generated Prisma client. */
export interface PrismaLike extends SqlRunner {
  // biome-ignore lint/suspicious/noExplicitAny: overloaded in the generated client
  $transaction(work: (tx: any) => Promise<any>, options?: any): Promise<any>;
  $disconnect(): Promise<void>;
}

type Outside = '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends';

/** One transaction: the change, its facts, its audit and its jobs commit together or not at all. */
export type Tx<Client = SqlRunner> = {
  /** Prisma's transaction client; SQL by `$queryRaw`. */
  readonly db: Omit<Client, Outside> & SqlRunner;
  /** Business time of this transaction. SQL never asks for the time itself. */
  readonly now: Date;
  readonly viewer: Viewer;
  /** The fact that caused this, in a consumer. */
  readonly cause?: Cause | undefined;
  /** Collects a fact for the outbox; answers its event id. */
  emit<Desc extends DescMessage>(emission: Emission<Desc>): string;
  audit(entry: AuditEntry): void;
  /** The same transaction for one of several facts that are handled in it: what follows names that fact. */
  for(cause: Cause): Promise<Tx<Client>>;
  /** Queues a job that runs after the commit. */
  job(name: string, payload: unknown, options?: JobOptions): Promise<void>;
};

export type Actor = { viewer: Viewer; clock: Clock };
/**
 * Why a transaction runs: a fact that is handled, or what else is to stand in the history of what it changes. `lane`: the
 * one by which all its facts go, whatever lane they name.
 */
export type Grounds = { cause?: Cause | undefined; because?: Because | undefined; lane?: Lane | undefined };
export type CommandInput = { clientMutationId: string };

/** A result that can be kept and given again: ids and codes, no rows. */
export type JsonSafe = { readonly __typename: string };

export type Database<Client extends PrismaLike = PrismaLike> = {
  readonly area: string;
  /** Reads outside of a transaction. */
  readonly read: Client;
  readonly pool: pg.Pool;
  /** So long a statement of a list may take that somebody put together, see `bounded`. */
  readonly listSeconds: number;
  /**
   * Runs a mutation in one transaction. The same clientMutationId by the same caller returns the first result and
   * does nothing again; with another body it is refused. A refusal rolls everything back.
   */
  command<Result extends JsonSafe>(
    actor: Actor,
    mutation: { name: string; input: CommandInput },
    work: (tx: Tx<Client>) => Promise<Result | Refusal>,
  ): Promise<Result | Refusal>;
  /** One transaction without idempotency of its own: consumers (which have the inbox), jobs and sweeps. */
  transaction<Result>(actor: Actor & Grounds, work: (tx: Tx<Client>) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

/** The transaction whose audit is written. */
export type Audited = { db: SqlRunner; now: Date; viewer: Viewer };

export type DatabaseOptions<Client> = {
  area: string;
  url: string;
  poolSize?: number;
  listSeconds?: number;
  client: (adapter: PrismaPg) => Client;
  audited?: ((tx: Audited, entries: readonly AuditEntry[]) => Promise<void>) | undefined;
  /** A pool of the caller's own, such as one that counts statements. */
  pool?: pg.Pool;
};

const OPTIONS = { maxWait: 10_000, timeout: 60_000 };
const ATTEMPTS = 4;

/** Opens a service's database: one pool, shared by Prisma and plain SQL; sessions are in UTC. */
export function openDatabase<Client extends PrismaLike>({
  area,
  url,
  poolSize = 8,
  listSeconds = 3,
  client,
  audited,
  pool: given,
}: DatabaseOptions<Client>): Database<Client> {
  const pool =
    given ??
    tracedPool({
      connectionString: url,
      max: poolSize,
      options: '-c timezone=UTC',
      idleTimeoutMillis: 60_000,
      connectionTimeoutMillis: 10_000,
    });
  // without a listener an idle connection that dies with the server would end the process
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
  const read = client(new DirectPg(pool, { statementNameGenerator: ({ sql: text }) => statementName(text) }));

  async function transaction<Result>(
    actor: Actor & Grounds,
    work: (tx: Tx<Client>) => Promise<Result>,
  ): Promise<Result> {
    return retried(() =>
      directly<Tx<Client>['db'], Result>(
        (inside) => read.$transaction(inside, OPTIONS),
        async (db) => {
          const { begin, flush } = opened(area, db, actor, audited);
          const tx = await begin();
          const result = await work(tx);
          await flush();
          return result;
        },
      ),
    );
  }

  return {
    area,
    read,
    pool,
    listSeconds,
    transaction,
    async command(actor, { name, input }, work) {
      const id = input.clientMutationId;
      if (typeof id !== 'string' || id.length < 1 || id.length > 128 || /\p{Cc}/u.test(id)) {
        return refuse.invalid({ path: 'clientMutationId', code: id ? 'MALFORMED' : 'REQUIRED' });
      }
      try {
        const because: Because = { cause: 'REQUEST', name, reference: id };
        return await transaction({ ...actor, because }, async (tx) => {
          const known = await claim(tx, name, input);
          if (known) return known as Awaited<ReturnType<typeof work>>;
          const result = await work(tx);
          if (isRefusal(result)) throw new RolledBack(result);
          await tx.db.$executeRaw(sql`UPDATE guanxi.command SET result = ${JSON.stringify(result)}::jsonb
            WHERE caller = ${viewerId(actor.viewer)} AND client_mutation_id = ${id}`);
          return result;
        });
      } catch (error) {
        if (error instanceof RolledBack) return error.refusal;
        throw error;
      }
    },
    async close() {
      await read.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}

/** Takes the mutation's id; a second caller waits here until the first has committed, and gets the first result. */
async function claim(tx: Tx, name: string, input: CommandInput): Promise<JsonSafe | Refusal | undefined> {
  const hash = createHash('sha256').update(stable({ name, input })).digest('base64url');
  const caller = viewerId(tx.viewer);
  const taken =
    await tx.db.$executeRaw(sql`INSERT INTO guanxi.command (caller, client_mutation_id, name, request_hash, result)
    VALUES (${caller}, ${input.clientMutationId}, ${name}, ${hash}, 'null'::jsonb) ON CONFLICT DO NOTHING`);
  if (taken === 1) return undefined;
  const [first] = await rows<{ requestHash: string; result: JsonSafe }>(
    tx.db,
    sql`SELECT request_hash, result FROM guanxi.command WHERE caller = ${caller} AND client_mutation_id = ${input.clientMutationId}`,
  );
  return first?.requestHash === hash ? first.result : refuse.repeated();
}

function opened<Client>(
  area: string,
  db: Tx<Client>['db'],
  { viewer, clock, cause: first, because, lane }: Actor & Grounds,
  audited?: DatabaseOptions<Client>['audited'],
) {
  const now = clock.now();
  const facts: OutboxEvent[] = [];
  const audits: (AuditEntry & { change: string })[] = [];
  const begin = async (cause: Cause | undefined): Promise<Tx<Client>> => {
    const change = newId();
    await tellChange(db, {
      id: change,
      at: now,
      viewer,
      because: cause ? becauseOf(cause) : (because ?? becauseOfWork()),
    });
    return {
      db,
      now,
      viewer,
      cause,
      for: begin,
      emit(emission) {
        const id = newId();
        // what is recorded here is linked to this; else to what caused it, so that log lines can be followed
        const from = isRecording() ? traceparent() : cause?.traceparent || traceparent();
        facts.push(encodeEvent(id, lane ? { ...emission, lane } : emission, { area, time: now, traceparent: from }));
        return id;
      },
      audit: (entry) => void audits.push({ ...entry, change, ...(cause ? { causeEventId: cause.eventId } : {}) }),
      job: (name, payload, options) => addJob(db, name, payload, options),
    };
  };
  const flush = async () => {
    await writeAudit(db, audits, { viewer, at: now });
    await giveReasons(db, audits);
    if (audits.length > 0) await audited?.({ db, now, viewer }, audits);
    await writeOutbox(db, facts);
  };
  return { begin: () => begin(first), flush };
}

/** Carries a refusal out of the transaction that it rolls back. */
class RolledBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super('refused');
    this.refusal = refusal;
  }
}

/** Deadlocks and serialization failures are the database's request to try again. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= ATTEMPTS || !asksToTryAgain(error)) throw error;
    }
  }
}

function asksToTryAgain(error: unknown): boolean {
  const { code, meta, cause } = error as {
    code?: string;
    meta?: { code?: string; driverAdapterError?: { cause?: { originalCode?: string } } };
    cause?: { originalCode?: string };
  };
  const codes = [code, meta?.code, meta?.driverAdapterError?.cause?.originalCode, cause?.originalCode];
  return codes.some((each) => each === '40P01' || each === '40001' || each === 'P2034');
}

/** Columns of a table that a statement does not name; `page.*` is of a subselect that is looked at itself. */
const UNNAMED_COLUMNS = /(?:\bselect|\breturning|,)\s+(?!page\.)(?:\w+\.)?\*/i;

/**
 * The name under which a connection keeps a statement prepared; none for a statement that selects `t.*`. A later release
 * may add a column to the table while this one still runs, and PostgreSQL refuses a statement that it has prepared with
 * fewer ("cached plan must not change result type") until the connection ends.
 */
const statementName = (text: string): string =>
  UNNAMED_COLUMNS.test(text) ? '' : createHash('md5').update(text).digest('base64url');

/** JSON with sorted keys, so that equal requests have equal hashes. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** The actor of consumers, jobs and sweeps. */
export const systemActor = (area: string, clock: Clock): Actor => ({ viewer: systemViewer(area), clock });
