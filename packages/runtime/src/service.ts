import type { Server } from 'node:http';
import type { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { asSurvivor } from './aliases.ts';
import type { AuditEntry } from './audit.ts';
import type { BlobStore } from './blob.ts';
import { type Clock, systemClock } from './clock.ts';
import type { ServiceSettings } from './config.ts';
import { type Audited, type Database, openDatabase, type PrismaLike, systemActor, type Tx } from './database.ts';
import {
  combineHandlers,
  type EventCounters,
  type EventLog,
  eventCounters,
  type Handlers,
  type RunBatch,
  type RunInTransaction,
} from './events/index.ts';
import type { BaseContext } from './graphql/context.ts';
import { type Execute, executor } from './graphql/executor.ts';
import { subgraphServer } from './graphql/http-server.ts';
import { type Resolvers, subgraphSchema } from './graphql/schema.ts';
import { isId } from './ids.ts';
import type { Jobs, Sweeps } from './jobs.ts';
import { type Logger, openLog } from './logging.ts';
import { openBlobs } from './open-blobs.ts';
import { type ErasePerson, erasureHandlers } from './personal-data/erasure.ts';
import { type PersonalSections, personalPage } from './personal-data/tell-person.ts';
import { accessProjection } from './projections/access-projection.ts';
import { driftHandlers } from './projections/drift.ts';
import type { Projection, SourceRows } from './projections/projection.ts';
import { replayHandlers } from './projections/replay-requests.ts';
import { type Rights, signedIn } from './rights/policy.ts';
import { type TokenCheck, tokenCheck } from './sign-in/tokens.ts';
import type { Viewer } from './viewer.ts';

/** What a service's features are built from. */
export type Parts<Client extends PrismaLike = PrismaLike, Settings extends ServiceSettings = ServiceSettings> = {
  readonly settings: Settings;
  readonly db: Database<Client>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly blobs: BlobStore;
};

/** A place in a customer's timeline; parts strictly before it are asked for. */
export type TimelinePlace = { time: Date; id: string };
export type TimelinePart = {
  id: string;
  time: Date;
  kind: string;
  typename: string;
  subjectId: string;
  amount?: string | null;
  currency?: string | null;
  status?: string | null;
  points?: number | null;
};
/** What is asked of a timeline: the newest first, strictly before a place, of these kinds alone where they are named. */
export type TimelinePage = { first: number; before?: TimelinePlace; kinds?: readonly string[] };
export type SearchPart = { typename: string; id: string; title: string; score: number };

/** What one service is; `main.ts` starts it, tests run it in their own process. */
export type ServiceDefinition<
  Client extends PrismaLike = PrismaLike,
  Settings extends ServiceSettings = ServiceSettings,
> = {
  area: string;
  /** Folder of the service's source, whose `.graphql` files are its contract. */
  source: string;
  client: (adapter: PrismaPg) => Client;
  /** Names of the feature's own types that implement UserError. */
  ownRefusals?: readonly string[];
  /** What else follows in the transaction from what was put into the audit there. */
  audited?: (tx: Audited, entries: readonly AuditEntry[]) => Promise<void>;
  features: (parts: Parts<Client, Settings>) => Features<Client>;
};

export type Features<Client extends PrismaLike> = {
  resolvers: readonly Resolvers[];
  /** Loaders and whatever else resolvers need, made anew for each request. */
  context?: (base: BaseContext<Client>) => object;
  handlers?: Handlers<Tx<Client>>;
  jobs?: Jobs;
  sweeps?: Sweeps;
  /** What follows from facts alone, so that it can be rebuilt by command and compared with its source. */
  projections?: readonly Projection<Tx<Client>>[];
  /** What projections elsewhere follow from. */
  sources?: readonly SourceRows[];
  /** The service's table of rights. */
  rights: Pick<Rights<never>, 'granted'>;
  customerVisible: (viewer: Viewer, customerId: string) => Promise<boolean>;
  timeline?: (viewer: Viewer, customerId: string, page: TimelinePage) => Promise<TimelinePart[]>;
  search?: (viewer: Viewer, text: string, first: number) => Promise<SearchPart[]>;
  /** What the service holds of a person, for whoever takes all of it. */
  personalSections?: PersonalSections;
  /** Blanks what the service holds of a person; customers, where he is kept, begins it. */
  erase?: ErasePerson<Tx<Client>>;
  /** Runs once before the service is ready, such as rows that it cannot be without. Must bear being run again. */
  prepare?: () => Promise<void>;
};

/** Who asks, in which language, and for what. */
type Asked = Pick<BaseContext, 'viewer' | 'language' | 'purpose'>;

/** A service without its connections to the outside: what a request or a fact does, nothing that waits for them. */
export type Service<Client extends PrismaLike = PrismaLike> = {
  readonly definition: ServiceDefinition<Client>;
  readonly parts: Parts<Client>;
  readonly features: Features<Client>;
  readonly handlers: Handlers<Tx<Client>>;
  readonly projections: readonly Projection<Tx<Client>>[];
  readonly counters: EventCounters;
  readonly execute: Execute;
  readonly context: (request: Asked) => BaseContext<Client>;
  readonly runInTransaction: RunInTransaction<Tx<Client>>;
  readonly runBatch: RunBatch<Tx<Client>>;
  /** The HTTP server, not yet listening. */
  server(notReady: () => Promise<Record<string, string>>): Server;
};

/** What a test or a process may put in place of the ordinary parts. */
export type Replacements = {
  clock?: Clock;
  log?: Logger;
  pool?: pg.Pool;
  tokens?: TokenCheck;
  blobs?: BlobStore;
  eventLog?: EventLog;
};

export function buildService<Client extends PrismaLike, Settings extends ServiceSettings>(
  definition: ServiceDefinition<Client, Settings>,
  settings: Settings,
  replace: Replacements = {},
): Service<Client> {
  const { area } = definition;
  const log = replace.log ?? openLog(area, settings.LOG_LEVEL);
  const clock = replace.clock ?? systemClock({ zone: settings.TIME_ZONE, offsetFile: settings.CLOCK_FILE });
  const db = openDatabase<Client>({
    area,
    url: settings.DATABASE_URL,
    poolSize: settings.DATABASE_POOL,
    listSeconds: settings.LIST_SECONDS,
    client: definition.client,
    audited: definition.audited,
    ...(replace.pool ? { pool: replace.pool } : {}),
  });
  const blobs = replace.blobs ?? openBlobs(settings);
  const parts: Parts<Client, Settings> = { settings, db, clock, log, blobs };
  const features = definition.features(parts);
  const schema = subgraphSchema(
    definition.source,
    [commonRoot(features), ...features.resolvers],
    definition.ownRefusals,
  );
  const execute = executor(schema, log);
  const tokens = replace.tokens ?? tokenCheck({ issuer: settings.ISSUER_URL, audience: settings.TOKEN_AUDIENCE });
  const context = (asked: Asked): BaseContext<Client> => {
    const base: BaseContext<Client> = { ...asked, clock, db, log };
    return { ...base, ...features.context?.(base) };
  };
  const own = features.handlers ?? {};
  const access = area === 'customers' ? [] : [accessProjection as Projection<Tx<Client>>];
  const projections = [...access, ...(features.projections ?? [])];
  const shared = combineHandlers<Tx<Client>>(
    ...access.map(({ handlers }) => handlers),
    replayHandlers(area) as Handlers<Tx<Client>>,
    driftHandlers(projections as readonly Projection[], settleMs(settings)) as Handlers<Tx<Client>>,
    features.erase ? erasureHandlers(area, features.erase) : {},
  );
  return {
    definition: definition as unknown as ServiceDefinition<Client>,
    parts,
    features,
    handlers: combineHandlers<Tx<Client>>(shared, own),
    projections,
    counters: eventCounters(),
    execute,
    context,
    runInTransaction: async (cause, work) => {
      await db.transaction({ ...systemActor(area, clock), cause }, work);
    },
    runBatch: (work) => db.transaction(systemActor(area, clock), (tx) => work((cause) => tx.for(cause))),
    server: (notReady) =>
      subgraphServer({
        execute,
        tokens: { viewer: async (authorization) => asSurvivor(db.read, await tokens.viewer(authorization)) },
        gatewayKeys: settings.GATEWAY_KEYS,
        context,
        notReady,
        inFlightLimit: settings.IN_FLIGHT_LIMIT,
        log,
      }),
  };
}

const DRIFT_SECONDS = 600;

/** How often sources tell what they hold. */
export const driftSeconds = ({ DRIFT_SECONDS: seconds = DRIFT_SECONDS }: ServiceSettings): number => seconds;

/** What was said before a digest has arrived so long after it, in milliseconds. */
const settleMs = (settings: ServiceSettings): number => Math.min(10_000, driftSeconds(settings) * 400);

const PART_MAX = 200;

/** The root fields that the gateway's `entry` asks of every service. */
function commonRoot<Client extends PrismaLike>({
  rights,
  customerVisible,
  timeline,
  search,
  personalSections = {},
}: Features<Client>): Resolvers {
  return {
    Query: {
      _permissions: (_: unknown, __: unknown, context: BaseContext) => rights.granted(signedIn(context)),
      _customerVisible: (_: unknown, { id }: { id: string }, context: BaseContext) =>
        isId(id) && customerVisible(signedIn(context), id),
      _timeline: (_: unknown, { customerId, first, before, kinds }: TimelineArguments, context: BaseContext) =>
        isId(customerId) && timeline ? timeline(signedIn(context), customerId, timelinePage(first, before, kinds)) : [],
      _personalData: (
        _: unknown,
        { customerId, after }: { customerId: string; after?: string | null },
        context: BaseContext,
      ) => personalPage(context.db.read, personalSections, signedIn(context), customerId, after),
      _search: (_: unknown, { query, first }: { query: string; first: number }, context: BaseContext) =>
        query.trim() !== '' && search
          ? search(signedIn(context), query.slice(0, 200), Math.min(Math.max(first, 0), PART_MAX))
          : [],
    },
  };
}

type TimelineArguments = { customerId: string; first: number; before?: string; kinds?: string[] };

function timelinePage(first: number, before: string | undefined, kinds: string[] | undefined): TimelinePage {
  const place = placeOf(before);
  return {
    first: Math.min(Math.max(first, 0), PART_MAX),
    ...(place ? { before: place } : {}),
    ...(kinds ? { kinds } : {}),
  };
}

function placeOf(text: string | null | undefined): TimelinePlace | undefined {
  const [time, id] = text?.split('|') ?? [];
  return time && id && isId(id) && !Number.isNaN(Date.parse(time)) ? { time: new Date(time), id } : undefined;
}
