import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@guanxi/runtime/config';
import { openLog } from '@guanxi/runtime/logging';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { gatewaySettings } from '../../../../gateway/src/config.ts';
import { startGateway } from '../../../../gateway/src/server.ts';
import { readSupergraph } from '../../../../gateway/src/supergraph.ts';
import { rights } from '../../../../services/customers/src/permissions.ts';
import { withStaff } from '../../../../services/customers/test/customers-bench.ts';
import { startSales } from '../../../../services/sales/test/sales.ts';
import { testDatabase } from '../database.ts';
import { serve } from '../http.ts';
import { schemaOf } from '../schema-tests/schema.ts';
import { execute, GATEWAY_KEY, viewerFor } from '../service.ts';
import { signToken, testIssuer } from '../tokens.ts';
import { CUSTOM, type Given } from './given.ts';
import { type Arguments, type Leaf, leavesOf, saidAt } from './leaves.ts';
import { type Plant, plantable } from './plants.ts';
import { type Asking, everybody } from './viewers.ts';
import { makeWorld, type World } from './world.ts';

type Answered = Record<string, unknown> | null | undefined;

/** The service with its world, the gateway before it, and everybody who asks. */
export interface Stand {
  world: World;
  schema: GraphQLSchema;
  plant: Plant;
  viewers: Asking[];
  gatewayUrl: string;
  eventLogUrl: string;
  /** What a customer, a contact and a past customer say of themselves. */
  leaves: Leaf[];
  contactLeaves: Leaf[];
  pastLeaves: Leaf[];
  /** Arguments that the walk does not know. */
  missing: Set<string>;
  /** How each record stands, by id: stage, tier and the like, as its row has them. */
  now: ReadonlyMap<string, Record<string, unknown>>;
  numbers: ReadonlyMap<string, string>;
  custom: (key: string, given: Given) => string;
  /** Asks the service as the gateway would; nothing where the answer is an error. */
  ask: (who: Asking, query: string, variables?: object) => Promise<Answered>;
  token: (who: Asking) => Promise<string | undefined>;
  /** What the list as a file says of a leaf of the record of a campaign. */
  exported: (who: Asking, campaign: string, leaf: Leaf) => Promise<string[]>;
  close: () => Promise<void>;
}

const INSTANT = '2030-01-01T00:00:00Z';
const keysOf = (...kinds: readonly string[]) =>
  Object.entries(CUSTOM)
    .filter(([, { kind }]) => kinds.includes(kind))
    .map(([key]) => ({ called: key, given: { key } }));
const waysOf = (type: string): Arguments => ({
  [`${type}Fields.asText`]: keysOf('TEXT'),
  [`${type}Fields.asNumber`]: keysOf('NUMBER', 'FORMULA'),
  [`${type}Fields.asMoney`]: keysOf('MONEY'),
  [`${type}Fields.asDate`]: keysOf('DATE'),
  [`${type}Fields.asChoice`]: keysOf('CHOICE'),
  [`${type}Fields.asPerson`]: keysOf('PERSON'),
  [`${type}Fields.asReference`]: keysOf('REFERENCE'),
  [`${type}Fields.asReferences`]: keysOf('REFERENCES'),
  [`${type}Fields.asFile`]: keysOf('FILE'),
  [`${type}.customFields`]: Object.keys(CUSTOM).map((key) => ({ called: key, given: { keys: [key] } })),
});
const ARGUMENTS: Arguments = {
  ...waysOf('Customer'),
  ...waysOf('Contact'),
  ...waysOf('Object'),
  // what customers hold names no records of objects
  'ObjectFields.asRecord': [],
  'ObjectFields.asRecords': [],
  'Customer.asOf': [{ called: '', given: { at: INSTANT } }],
};

export async function openStand(): Promise<Stand> {
  const plant: Plant = {};
  const running = await withStaff(plantable(plant));
  plant.context = () => running.service.context({ viewer: viewerFor('decision-maker'), language: 'zh-CN' });
  const world = await makeWorld(running);
  const sales = await startSales();
  const events = await testDatabase('event-log');
  const folder = await mkdtemp(join(tmpdir(), 'guanxi-rights-'));
  const addresses = { customers: await serve(running), sales: await serve(sales) };
  const away = ['orders', 'service', 'marketing', 'knowledge'].map((name) => `${name}=http://127.0.0.1:9`);
  const settings = loadConfig(gatewaySettings, {
    PORT: '0',
    SUBGRAPHS: [...Object.entries(addresses).map(([name, url]) => `${name}=${url}/graphql`), ...away].join(','),
    ISSUER_URL: await testIssuer(),
    GATEWAY_KEYS: `${GATEWAY_KEY.id}:${GATEWAY_KEY.secret}`,
    EVENT_LOG_URL: events.url,
    BLOB_FOLDER: folder,
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'silent',
  });
  const log = openLog('gateway', 'silent');
  const gateway = await startGateway({ settings, supergraphSdl: readSupergraph(), log });
  const schema = schemaOf(running.service.definition);
  const missing = new Set<string>();
  const { rows } = await running.db.pool.query('SELECT * FROM customer');
  const leaves = (type: string) =>
    leavesOf(schema.getType(type) as GraphQLObjectType, ARGUMENTS, missing).filter(({ name }) => isOfItsKind(name));
  const tokens = new Map<string, Promise<string>>();
  const token = async ({ name, claims }: Asking) => {
    if (!claims) return undefined;
    if (!tokens.has(name)) tokens.set(name, signToken({ ...claims }, { expiresIn: 3_600 }));
    return tokens.get(name);
  };
  return {
    ...{ world, schema, plant, missing, token },
    viewers: everybody(rights.roles()),
    gatewayUrl: gateway.url,
    eventLogUrl: events.url,
    leaves: leaves('Customer'),
    contactLeaves: leaves('Contact'),
    pastLeaves: leaves('CustomerAsOf'),
    now: new Map(rows.map((row) => [row.id, row])),
    numbers: new Map(rows.map((row) => [row.id, row.number ?? ''])),
    custom: (key, given) => CUSTOM[key]?.value(given) ?? '',
    ask: async ({ claims }, query, variables = {}) =>
      (await execute<Answered>(running, claims, query, { ...variables }, { mayFail: true })).data,
    exported: async (who, campaign, leaf) => exported(gateway.url, await token(who), campaign, leaf),
    close: async () => {
      await gateway.close();
      await sales.stop();
      await running.stop();
      await events.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A value of a field that the firm added has the part of its kind alone. */
function isOfItsKind(leaf: string): boolean {
  const [, key = '', part = ''] = /customFields(?:\((\w+)\))?\.(\w+)/.exec(leaf) ?? [];
  const kind = CUSTOM[key]?.kind;
  if (kind === undefined || part === 'key' || part === 'definition') return true;
  return PARTS[kind] === part;
}
const PARTS: Readonly<Record<string, string>> = {
  ...{ TEXT: 'text', NUMBER: 'number', MONEY: 'money', DATE: 'date', CHOICE: 'choice', PERSON: 'person' },
  ...{ REFERENCE: 'reference', REFERENCES: 'references', FILE: 'fileId', FORMULA: 'number' },
};

const LISTED = (leaf: Leaf) => `query Listed($filter: CustomerFilter, $first: Int!, $after: String) {
  customers(filter: $filter, first: $first, after: $after) { nodes { itself: id ${leaf.text} } pageInfo { hasNextPage endCursor } } }`;

async function exported(url: string, token: string | undefined, campaign: string, leaf: Leaf): Promise<string[]> {
  const response = await fetch(new URL('/exports', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({
      ...{ format: 'CSV', list: 'customers', title: randomUUID(), query: LISTED(leaf) },
      variables: { filter: { campaign } },
      columns: [{ key: 'value', title: 'value', at: [leaf.path.join('.')] }],
    }),
  });
  const text = await response.text();
  if (response.status !== 200) return [];
  const cells = text
    .replace('\uFEFF', '')
    .split('\r\n')
    .slice(1)
    .filter((line) => line !== '');
  return saidAt(cells, []).filter((cell) => cell !== 'false' && cell !== '0');
}
