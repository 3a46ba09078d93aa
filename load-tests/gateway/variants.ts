import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUDIENCE, GATEWAY_KEY, testIssuer } from '@guanxi/testing';
import { areas, databaseVariable } from './areas.ts';
import type { Rows } from './rows.ts';

/** One way of serving the same graph: processes by name, the address of the one that clients speak to. */
export type Variant = { name: VariantName; url: string; processes: ReadonlyMap<string, Child>; stop(): Promise<void> };
export const variantNames = ['stock', 'ours', 'monolith'] as const;
export type VariantName = (typeof variantNames)[number];

type Child = { url: string; pid: number; end(): Promise<void> };
type Starting = { env?: NodeJS.ProcessEnv; flags?: readonly string[] };

/** Starts a variant's processes, over the rows. `flags` are Node's, such as `--cpu-prof`, for all of them. */
export async function startVariant(
  name: VariantName,
  { databases, eventLog }: Rows,
  { env = {}, flags = [] }: Starting = {},
) {
  const common = {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    PORT: '0',
    ISSUER_URL: await testIssuer(),
    TOKEN_AUDIENCE: AUDIENCE,
    GATEWAY_KEYS: `${GATEWAY_KEY.id}:${GATEWAY_KEY.secret}`,
    // counted, and never reached
    RATE_LIMITS: 'explorer=100000000/60,client=100000000/60',
    EVENT_LOG_URL: eventLog,
    BLOB_FOLDER: join(tmpdir(), 'guanxi-load-blobs'),
    ...Object.fromEntries(areas.map((area) => [databaseVariable(area), databases[area]])),
    ...env,
  };
  const processes = new Map<string, Child>();
  const start = async (process: string, script: string, args: string[] = [], more = {}) =>
    void processes.set(process, await startProcess(script, args, { ...common, ...more }, flags));

  if (name === 'monolith') await start('monolith', 'monolith.ts');
  else {
    const kind = name === 'ours' ? 'our' : 'yoga';
    await Promise.all(areas.map((area) => start(area, `${kind}-subgraph.ts`, [area])));
    const subgraphs = areas.map((area) => `${area}=${processes.get(area)?.url}/graphql`);
    // the graph has more subgraphs than are measured; these are never asked
    const absent = ['sales', 'marketing', 'knowledge'].map((area) => `${area}=http://127.0.0.1:9/graphql`);
    await start('gateway', name === 'ours' ? 'our-gateway.ts' : 'stock-gateway.ts', [], {
      SUBGRAPHS: [...subgraphs, ...absent].join(','),
    });
  }
  const front = processes.get(name === 'monolith' ? 'monolith' : 'gateway') as Child;
  return {
    name,
    url: front.url,
    processes,
    stop: async () => void (await Promise.all([...processes.values()].map((each) => each.end()))),
  } satisfies Variant;
}

async function startProcess(
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  flags: readonly string[],
): Promise<Child> {
  const child = fork(join(import.meta.dirname, 'processes', script), args, {
    env,
    execArgv: [...flags],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { url } = await firstMessage<{ url: string }>(child, script);
  return {
    url,
    pid: child.pid ?? 0,
    end: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.disconnect();
      }),
  };
}

/** The next thing that a process says. @throws Error when it ends instead */
export function firstMessage<T>(child: ChildProcess, name: string): Promise<T> {
  return new Promise((done, failed) => {
    const ended = (status: number | null) => failed(new Error(`${name} ended with ${status}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      done(message as T);
    });
  });
}
