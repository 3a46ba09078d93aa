// A product on a real Kafka and PostgreSQL, a mixed load, and every five seconds something that goes wrong; then counts:
// nothing lost, nothing doubled, order per key kept, every entry of the ledger as the facts demand. `--mutations 10000`
// and `--faults 100` for more than a share; GUANXI_SEED repeats a run's choices.

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '@guanxi/listening/free-port';
import { type Dice, dice } from '../dice.ts';
import { freshSeed } from '../faulty-members.ts';
import { type ProductOnKafka, startProductOnKafka } from '../journey/parts.ts';
import { freeBlock } from '../journey/product.ts';
import { World } from '../journey/world.ts';
import { checksOf } from '../kills/checks.ts';
import { Databases } from '../kills/databases.ts';
import { AcknowledgedIds } from '../kills/journal.ts';
import { restless } from '../kills/places.ts';
import { Workload } from '../kills/workload.ts';
import { indented, none, Proof } from '../proof.ts';
import { until } from '../until.ts';
import { FaultDeck, faultsOf } from './faults.ts';
import { Readers } from './readers.ts';
import { TopicsRead } from './topics-read.ts';
import { Toxiproxy } from './toxiproxy.ts';

const EVERY_MS = 5000;
const BUYERS = 6;
const READERS = 2;

const { values } = parseArgs({
  options: { mutations: { type: 'string', default: '600' }, faults: { type: 'string', default: '12' } },
});
const seed = freshSeed();
const [forPeople, forReaders, forFaults] = [0, 1, 2].map((at) => dice(seed + at)) as [Dice, Dice, Dice];
const proof = new Proof();

console.log(`at least ${values.faults} faults and ${values.mutations} mutations, seed ${seed}`);
const proxy = await Toxiproxy.start();
let product: ProductOnKafka | undefined;
const end = async () => {
  await product?.stop();
  await proxy.stop();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void end().finally(() => process.exit(130)));
try {
  product = await startBehindProxy();
  console.log(`the product was ready after ${(product.readyInMs / 1000).toFixed(1)} s`);
  await struck(product);
} catch (error) {
  proof.fail(error);
} finally {
  if (proof.failed > 0 && product) console.log(indented(product.output().slice(-3000)));
  await end();
}
proof.finish();

/** Broker and database are reached through toxiproxy. */
async function startBehindProxy(): Promise<ProductOnKafka> {
  const base = await freeBlock();
  const databaseProxy = await freePort();
  await proxy.lead('postgres', `127.0.0.1:${databaseProxy}`, `127.0.0.1:${base + 32}`);
  const lead = (listen: string, upstream: string) => proxy.lead('kafka', listen, upstream);
  return startProductOnKafka(
    { LOG_LEVEL: 'warn', GUANXI_PORT: String(base), GUANXI_DATABASE_PROXY: String(databaseProxy) },
    { port: await freePort(), lead },
  );
}

/** The whole run: people, faults, quiet, count. */
async function struck(running: ProductOnKafka): Promise<void> {
  const world = new World(running.addresses);
  const databases = Databases.of(running);
  const journal = new AcknowledgedIds(join(running.folder, 'acknowledged.jsonl'));
  const workload = new Workload({ world, journal, dice: forPeople, rest: 50 });
  const topics = new TopicsRead(running.broker.address, running.administrator);
  await workload.prepare();
  const readers = new Readers({ world, dice: forReaders, customers: workload.customers });
  const begun = performance.now();
  try {
    workload.start(BUYERS);
    readers.start(READERS);
    await proof.step(`faults every ${EVERY_MS / 1000} s under load`, () => strikeOnAndOn({ running, world, workload }));
    await workload.stop();
    await readers.stop();
    const { mutations, repeated } = workload.figures;
    const took = (performance.now() - begun) / 1000;
    console.log(`  ${mutations} mutations (${repeated} repetitions) in ${took.toFixed(0)} s`);
    console.log(`  reads: ${JSON.stringify(readers.figures)}`);
    await proof.step('nobody was refused, given up or answered wrongly', async () =>
      none([...workload.faults, ...readers.faults]),
    );
    await proof.step('all comes to rest', () =>
      until(
        async () => {
          const left = await restless(databases, (service) => topics.lag(service));
          if (left !== '') throw new Error(left);
          return true;
        },
        { bound: 300_000, what: 'quiet' },
      ),
    );
    const order = {
      name: 'in every topic the facts of a key lie in the order of their commits',
      run: () => topics.orderPerKey(databases),
    };
    for (const { name, run } of [order, ...checksOf({ databases, journal, world, customers: workload.customers })]) {
      await proof.step(name, async () => {
        const { counted, problems } = await run();
        none(problems);
        if (counted === 0) throw new Error('there was nothing to look at');
        return `${counted} looked at`;
      });
    }
  } finally {
    await Promise.all([workload.stop(), readers.stop()]);
    await topics.close();
    await databases.close();
  }
}

type Under = { running: ProductOnKafka; world: World; workload: Workload };

async function strikeOnAndOn({ running, world, workload }: Under): Promise<string> {
  const deck = new FaultDeck(faultsOf({ world, broker: running.broker, proxy }), forFaults);
  const recoveries = new Map<string, number[]>();
  const open: Promise<void>[] = [];
  let strikes = 0;
  while (strikes < Number(values.faults) || workload.figures.mutations < Number(values.mutations)) {
    if (workload.faults.length > 0) break;
    const struckNow = deck.strike();
    if (struckNow) {
      strikes += 1;
      const { name } = struckNow.fault;
      open.push(struckNow.over.then((took) => void recoveries.set(name, [...(recoveries.get(name) ?? []), took])));
    }
    await pause(EVERY_MS);
  }
  await Promise.all(open);
  for (const [name, times] of [...recoveries].sort()) {
    const sorted = times.map((time) => time / 1000).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    console.log(
      `  ${name}: ${times.length}×, right again after ${median.toFixed(1)} s, at most ${sorted.at(-1)?.toFixed(1)} s`,
    );
  }
  return `${strikes} faults`;
}
