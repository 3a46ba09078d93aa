import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@guanxi/runtime/config';
import { openLog } from '@guanxi/runtime/logging';
import { type PersonName, person, signToken, testIssuer } from '@guanxi/testing';
import { concatAST, parse } from 'graphql';
import { compose } from '../src/composition/composers.ts';
import { commonTypeDefs, entryTypeDefs } from '../src/composition/subgraphs.ts';
import { gatewaySettings } from '../src/config.ts';
import { type GatewayOptions, startGateway } from '../src/server.ts';
import { FakeSubgraph, KEY } from './fake-subgraph.ts';

export type Answer = { status: number; headers: Headers; body: any };
type Fakes = Record<string, { sdl: string; resolvers: Record<string, any> }>;
/** A document of the allow-list. */
export type Listed = { document: string; clients: string[]; public?: boolean };
type Options = {
  env?: Record<string, string>;
  times?: NonNullable<GatewayOptions['times']>;
  /** What our applications may ask; nothing unless given. */
  documents?: Listed[];
};

/** The id by which a document is asked. */
export const idOf = (document: string): string => `sha256:${createHash('sha256').update(document).digest('hex')}`;

/** A gateway over fake subgraphs, on real ports, with tokens of the test issuer. */
export async function runGateway(fakes: Fakes, { env = {}, times = {}, documents = [] }: Options = {}) {
  const defined = Object.entries(fakes).map(([name, { sdl, resolvers }]) => {
    const typeDefs = concatAST([commonTypeDefs(), parse(sdl)]);
    return { name, url: `http://${name}`, typeDefs, fake: new FakeSubgraph(typeDefs, resolvers) };
  });
  const { supergraph, problems } = compose([
    ...defined,
    { name: 'entry', url: 'http://entry', typeDefs: entryTypeDefs() },
  ]);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const urls = await Promise.all(defined.map(async ({ name, fake }) => `${name}=${await fake.start()}`));
  const folder = await mkdtemp(join(tmpdir(), 'guanxi-gateway-'));
  const list = documents.map((each) => [idOf(each.document).slice('sha256:'.length), { public: false, ...each }]);
  await writeFile(join(folder, 'documents.json'), JSON.stringify(Object.fromEntries(list)));
  const settings = loadConfig(gatewaySettings, {
    PORT: '0',
    SUBGRAPHS: urls.join(','),
    ISSUER_URL: await testIssuer(),
    GATEWAY_KEYS: `${KEY.id}:${KEY.secret}`,
    BLOB_FOLDER: folder,
    DOCUMENTS_FILE: join(folder, 'documents.json'),
    LOG_LEVEL: 'silent',
    ...env,
  });
  const gateway = await startGateway({ settings, supergraphSdl: supergraph, log: openLog('gateway', 'silent'), times });
  const subgraphs = Object.fromEntries(defined.map(({ name, fake }) => [name, fake])) as Record<string, FakeSubgraph>;

  /** Posts an operation as a demo person by the explorer, or as nobody. */
  async function ask(
    query: string,
    { as, variables, headers = {} }: { as?: PersonName; variables?: object; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const token = as ? { authorization: `Bearer ${await signToken(person(as))}` } : {};
    return send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...token, ...headers },
      body: JSON.stringify({ query, variables }),
    });
  }

  async function send(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(new URL(path, gateway.url), init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  return {
    ask,
    send,
    url: gateway.url,
    denyList: gateway.denyList,
    subgraph: (name: string) => subgraphs[name] as FakeSubgraph,
    folder,
    async close() {
      await Promise.all(Object.values(subgraphs).map((fake) => fake.stop().catch(() => undefined)));
      await gateway.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type TestGateway = Awaited<ReturnType<typeof runGateway>>;
