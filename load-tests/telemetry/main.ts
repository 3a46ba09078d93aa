// What telemetry costs: three products side by side, one without, one that traces 5 % and one that traces everything,
// given the same requests in turn. Compared is processor time of the gateway and the six services for a request; the
// ratio within a round outlives the noise of a machine, the milliseconds do not.
//
//   node load-tests/telemetry/main.ts [--rounds 7] [--requests 200]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { newId } from '@guanxi/runtime/ids';
import { type Product, startProduct } from '@guanxi/testing/journey/product';
import { World } from '@guanxi/testing/journey/world';
import { processTime } from '../gateway/process-time.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, requests: { type: 'string', default: '200' } },
});
const [ROUNDS, REQUESTS] = [Number(values.rounds), Number(values.requests)];
/** Seconds without work before memory is read. */
const REST = 20;
const AT_ONCE = 4;
const READ = `query ($id: ID!) { customer(id: $id) { id name stage tier { code } pointsAccount { balance }
  contacts { nodes { contact { name } } } tasks { nodes { id } } orders { nodes { id number status } }
  requests { nodes { id status } } messages { nodes { id } } rfm { purchases } } }`;
const WRITE = `mutation ($input: OpenRequestInput!) { openRequest(input: $input) { __typename } }`;

type Side = {
  name: string;
  product: Product;
  world: World;
  pids: ReadonlyMap<string, number>;
  customerId: string;
  readyMs: number;
};
type Round = { cpu: number; p50: number };

const receiver = fork(new URL('./receiver.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
const [port] = (await once(receiver, 'message')) as [number];
const common = { LOG_LEVEL: 'warn', RATE_LIMITS: 'explorer=100000000/60,client=100000000/60' };
const told = (share: string) => ({
  ...common,
  OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
  OTEL_TRACES_SAMPLER_ARG: share,
});
const sides: Side[] = [];
try {
  sides.push(await start('off', common));
  sides.push(await start('5 %', told('0.05')));
  sides.push(await start('all', told('1')));
  await pause(REST * 1000);
  for (const { name, pids, readyMs } of sides) {
    const memory = [...pids].map(([process, pid]) => `${process} ${residentMb(pid)}`);
    console.log(`${name.padEnd(4)} ready after ${(readyMs / 1000).toFixed(1)} s; idle MB: ${memory.join(', ')}`);
  }
  for (const [work, ask] of [
    ['one member from six services', read],
    ['a request opened, with all that follows', write],
  ] as const)
    await compare(work, ask);
} finally {
  for (const { product } of sides) await product.stop();
  receiver.kill();
}

async function compare(work: string, ask: (side: Side) => Promise<void>): Promise<void> {
  for (const side of sides) await round(side, ask);
  const rounds = new Map<Side, Round[]>(sides.map((side) => [side, []]));
  for (let at = 0; at < ROUNDS; at += 1) {
    // each round begins with another side, so that none always follows the same one
    for (const side of [...sides.slice(at % sides.length), ...sides.slice(0, at % sides.length)])
      rounds.get(side)?.push(await round(side, ask));
  }
  const [off] = sides;
  const base = (off && rounds.get(off)) ?? [];
  console.log(`${work}: ${ROUNDS} rounds of ${REQUESTS}`);
  for (const side of sides) {
    const own = rounds.get(side) ?? [];
    const ratios = own.map(({ cpu }, at) => cpu / (base[at]?.cpu ?? cpu));
    console.log(
      `  ${side.name.padEnd(4)} CPU ${median(own.map(({ cpu }) => cpu)).toFixed(2)} ms a request, ` +
        `${median(ratios).toFixed(3)} × without (${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}); ` +
        `p50 ${median(own.map(({ p50 }) => p50)).toFixed(1)} ms`,
    );
  }
}

async function round(side: Side, ask: (side: Side) => Promise<void>): Promise<Round> {
  const before = cpuOf(side);
  const times: number[] = [];
  let left = REQUESTS;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      await ask(side);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  // what follows a write at other services, and what telemetry sends later, belongs to it
  await pause(2_500);
  return { cpu: (cpuOf(side) - before) / REQUESTS, p50: median(times) };
}

async function read({ world, customerId }: Side): Promise<void> {
  await world.ask('decision-maker', READ, { id: customerId });
}

async function write({ world, customerId }: Side): Promise<void> {
  const input = { customerId, kind: 'QUESTION', channel: 'PHONE', subject: '何时发货', description: '请告知' };
  const { data } = await world.ask('agent', WRITE, { input: { clientMutationId: newId(), ...input } });
  if (data.openRequest.__typename !== 'OpenRequestSuccess') throw new Error(JSON.stringify(data));
}

async function start(name: string, env: Record<string, string>): Promise<Side> {
  const product = await startProduct(env);
  const world = new World(product.addresses);
  const { customer } = await world.send('seller-east', 'createCustomer', 'customer { id }', {
    kind: 'PERSON',
    name: '王小明',
  });
  const services = await world.services();
  const pids = new Map(services.flatMap(({ name: process, pid }) => (pid ? [[process, pid] as const] : [])));
  // until the service desk knows the customer
  await pause(2_000);
  return { name, product, world, pids, customerId: customer.id, readyMs: product.readyInMs };
}

const cpuOf = ({ pids }: Side): number => [...pids.values()].reduce((sum, pid) => sum + processTime(pid), 0);

function residentMb(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
