// Kills the product again and again while people use it, and then counts: nothing lost, nothing doubled, every entry of
// the ledger as the facts demand. `--kills 200` for more than 50; GUANXI_SEED repeats a run's choices.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Dice, dice } from '../dice.ts';
import { freshSeed } from '../faulty-members.ts';
import { type Product, startProduct } from '../journey/product.ts';
import { World } from '../journey/world.ts';
import { indented, none, Proof } from '../proof.ts';
import { closeTestServer } from '../test-server.ts';
import { until } from '../until.ts';
import { allHold, checksOf } from './checks.ts';
import { Databases } from './databases.ts';
import { AcknowledgedIds } from './journal.ts';
import { Killer } from './killer.ts';
import { restless } from './places.ts';
import { recordsRun } from './records/run.ts';
import { Redelivery } from './redelivery.ts';
import { erasuresRun, purchasesRun } from './unguarded.ts';
import { Workload } from './workload.ts';

const PEOPLE = 3;
const CONTROL_KILLS = 5;

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, 'record-kills': { type: 'string', default: '11' } },
});
const [kills, recordKills] = [Number(values.kills), Number(values['record-kills'])];
const seed = freshSeed();
// dice of their own, so that the killer's fall alike whatever the others have time for
const [forControl, forPeople, forRedelivery, forKiller] = [0, 1, 2, 3].map((at) => dice(seed + at)) as [
  Dice,
  Dice,
  Dice,
  Dice,
];
const started = performance.now();
const proof = new Proof();

console.log(`${kills} and ${recordKills} kills, seed ${seed} (GUANXI_SEED=${seed} repeats the choices)`);
if (kills > 0) {
  await proof.step(`a run of ${CONTROL_KILLS} kills without inbox and unique cause fails the check of the ledger`, () =>
    control(purchasesRun, { kills: CONTROL_KILLS, guarded: false }),
  );
  await proof.step('the same run with both passes it', () =>
    control(purchasesRun, { kills: CONTROL_KILLS, guarded: true }),
  );
}
if (recordKills > 0) {
  await proof.step(
    'A44 a service that commits its effect without the id of the fact fails the check of the answers',
    () => control(erasuresRun, { kills: 1, guarded: false }),
  );
  await proof.step('A44 the same service as it is passes it', () => control(erasuresRun, { kills: 1, guarded: true }));
}
await closeTestServer();
let product: Product | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.resolve(product?.stop()).finally(() => process.exit(130)));
try {
  product = await startProduct({ LOG_LEVEL: 'warn' });
  console.log(`the product was ready after ${(product.readyInMs / 1000).toFixed(1)} s`);
  const world = new World(product.addresses);
  const late = (await world.services()).filter(({ state }) => state !== 'ready').map(({ name }) => name);
  if (late.length > 0) throw new Error(`${late.join(', ')} did not start`);
  const databases = Databases.of(product);
  try {
    if (kills > 0) await factsRun(product, world, databases);
    if (recordKills > 0) await recordsRun({ world, databases, proof, kills: recordKills, seed });
  } finally {
    await databases.close();
  }
} catch (error) {
  proof.fail(error);
} finally {
  if (proof.failed > 0 && product) console.log(indented(product.output().slice(-3000)));
  await product?.stop();
}
console.log(`all of it took ${((performance.now() - started) / 1000).toFixed(0)} s`);
proof.finish();

/** People who buy and ask, kills, quiet, count. */
async function factsRun(running: Product, world: World, databases: Databases): Promise<void> {
  const journal = new AcknowledgedIds(join(running.folder, 'acknowledged.jsonl'));
  const redelivery = new Redelivery(databases, forRedelivery);
  const workload = new Workload({ world, journal, dice: forPeople });
  try {
    await workload.prepare();
    workload.start(PEOPLE);
    await proof.step(`${kills} kills, each with a fact in flight`, async () => {
      const killer = new Killer({ world, databases, redelivery, dice: forKiller });
      for (let number = 1; number <= kills; number += 1) {
        const { victim, place, backMs, outOfTurn } = await killer.kill();
        const early = outOfTurn > 0 ? `; ${outOfTurn} delivered out of turn` : '';
        console.log(`  kill ${number}: ${victim} at ${place}${early}; back after ${(backMs / 1000).toFixed(1)} s`);
        if (workload.faults.length > 0) break;
      }
      await pause(500);
      await workload.stop();
      if (workload.faults.length > 0) throw new Error(workload.faults.join('\n'));
    });
    console.log(
      `  ${workload.figures.mutations} mutations, ${workload.figures.repeated} repetitions, ${await redelivery.words()}`,
    );
    await proof.step('all comes to rest', async () => {
      const quiet = async () => {
        const left = await restless(databases);
        if (left !== '') throw new Error(left);
        return true;
      };
      await until(quiet, { bound: 300_000, what: 'quiet' });
    });
    await allHold(proof, checksOf({ databases, journal, world, customers: workload.customers }));
  } finally {
    await workload.stop();
    await redelivery.close();
  }
}

async function control(run: typeof purchasesRun, { kills: times, guarded }: { kills: number; guarded: boolean }) {
  const { differences, facts } = await run({ kills: times, guarded, dice: forControl });
  console.log(
    `  ${facts} facts, ${differences.length} differences${differences[0] ? `, such as: ${differences[0]}` : ''}`,
  );
  if (guarded) none(differences);
  else if (differences.length === 0) throw new Error('the check saw nothing');
}
