import { setTimeout as pause } from 'node:timers/promises';
import { type Dice, dice } from '../../dice.ts';
import { makeCatalogue } from '../../journey/order-and-pay.ts';
import type { World } from '../../journey/world.ts';
import { none, type Proof } from '../../proof.ts';
import { until } from '../../until.ts';
import { allHold, noDeadLetters } from '../checks.ts';
import { type Databases, SERVICES } from '../databases.ts';
import { Killer } from '../killer.ts';
import { Patient } from '../patient.ts';
import { restless } from '../places.ts';
import { Redelivery } from '../redelivery.ts';
import { Changing } from './changing.ts';
import { OWN, recordsChecks } from './checks.ts';
import { Erasing } from './erasing.ts';
import { Importing } from './importing.ts';
import { Merging } from './merging.ts';
import type { Parts, Worker } from './parts.ts';
import { aimAtRecords, ROUND, WORK_PLACES } from './places.ts';
import { faultsToPlant, plant } from './planted.ts';

const HEAD = 'head-east';
const [CROWD, BINNED, BUSY, HIDDEN, PAIRS] = [420, 60, 3, 2, 6];
/** How long one who works rests at most between two pieces of work (ms). */
const REST = 300;
/** A profile and a tombstone of one key come in the order in which they were told, also when they come again. */
const IN_ORDER = ['crm.customers.profile.v1'];

type Run = { world: World; databases: Databases; proof: Proof; kills: number; seed: number };

/** Imports, merges, changes of many and erasures while everything is killed, and then the count. */
export async function recordsRun({ world, databases, proof, kills, seed }: Run): Promise<void> {
  let thrown = 100;
  const next = (): Dice => dice(seed + thrown++);
  const patient = new Patient(world);
  const redelivery = new Redelivery(databases, next(), IN_ORDER);
  const parts = (): Parts => ({ patient, databases, dice: next() });
  try {
    const { importing, merging, changing, erasing } = await prepare(parts, world);
    const crew = new Crew([importing, merging, changing, erasing], next());
    await proof.step(`${kills} kills amid imports, merges, changes of many and erasures`, async () => {
      crew.start();
      const reached = new Set<string>();
      const missed = () => (kills < ROUND ? [] : WORK_PLACES.filter((name) => !reached.has(name)));
      // on a slow machine nobody may come to a place in time: it is aimed at again in the next round
      const goesOn = (number: number) => number <= kills || (number <= kills + ROUND && missed().length > 0);
      const killer = new Killer({ world, databases, redelivery, dice: next(), aim: aimAtRecords(erasing, next()) });
      try {
        for (let number = 1; goesOn(number) && crew.faults.length === 0; number += 1) {
          const { victim, name, place, backMs } = await killer.kill();
          reached.add(name);
          console.log(`  kill ${number}: ${victim} at ${place}; back after ${(backMs / 1000).toFixed(1)} s`);
        }
      } finally {
        await crew.stop();
      }
      none(crew.faults);
      if (missed().length > 0) throw new Error(`never killed at ${missed().join(', ')}`);
      return `${crew.told()}; ${patient.figures.mutations} mutations, ${patient.figures.repeated} calls again`;
    });
    await proof.step('A44 with a service down the receipt says who is missing, and ends when it is back', () =>
      withOneDown(world, erasing, next()),
    );
    await proof.step('records come to rest', async () => {
      // one pair at least is shown as one in the end
      if (merging.pairs.every(({ mergeId }) => !mergeId)) await merging.cycle();
      for (const each of erasing.erased) await erasing.ended(each);
      const quiet = async () => {
        const left = await restless(databases);
        if (left !== '') throw new Error(left);
        return true;
      };
      await until(quiet, { bound: 300_000, what: 'quiet' });
    });
    const left = { imports: importing.ends, pairs: merging.pairs, changes: changing.ends, erased: erasing.erased };
    const checks = recordsChecks(databases, patient, left);
    await allHold(proof, [...Object.values(checks), noDeadLetters(databases)]);
    await proof.step('a fault that is planted for each of these checks is found', async () => {
      for (const [key, fault] of Object.entries(faultsToPlant(left))) {
        await plant(databases, fault);
        const { problems } = await checks[key as keyof typeof checks].run();
        if (problems.length === 0) throw new Error(`not found: ${checks[key as keyof typeof checks].name}`);
      }
    });
  } finally {
    await redelivery.close();
  }
}

/** Who is imported, merged, changed and erased. */
async function prepare(parts: () => Parts, world: World) {
  const { patient } = parts();
  const [productId = ''] = await makeCatalogue(world);
  const importing = new Importing(parts());
  await importing.prepare();
  const people = await importing.crowd('名单', CROWD + BINNED + BUSY + 2 * PAIRS);
  const ids = people.map(({ id }) => id);
  const [crowd, binned, busy, paired] = [CROWD, BINNED, BUSY, 2 * PAIRS].map((count) => ids.splice(0, count)) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const hidden: string[] = [];
  for (let at = 0; at < HIDDEN; at += 1) {
    const input = { kind: 'PERSON', name: `南区${at}` };
    hidden.push((await patient.send('seller-south', 'createCustomer', 'customer { id }', input)).result.customer.id);
  }
  for (const customerId of [...busy, ...paired]) {
    const known = async () => {
      const query =
        'query ($id: ID!) { customer(id: $id) { orders(first: 1) { nodes { id } } interactions(first: 1) { nodes { id } } } }';
      const { customer } = await patient.ask(HEAD, query, { id: customerId });
      return customer?.orders && customer.interactions;
    };
    await until(known, { bound: 180_000, what: 'the customer to be known' });
    const lines = [{ productId, quantity: '1' }];
    await patient.send(HEAD, 'placeOrder', 'order { id }', { customerId, lines });
  }
  for (const customerId of paired) {
    const said = { channel: 'PHONE', direction: 'INBOUND', summary: '来电' };
    await patient.send(HEAD, 'recordInteraction', 'interaction { id }', { customerId, ...said });
    const points = { points: OWN.points, reason: '补分' };
    await patient.send(HEAD, 'adjustPoints', 'customer { id }', { customerId, ...points });
  }
  const pairs = Array.from({ length: PAIRS }, (_, at): [string, string] => [
    paired[2 * at] ?? '',
    paired[2 * at + 1] ?? '',
  ]);
  const merging = new Merging(parts(), pairs);
  const changing = new Changing(parts(), { crowd, hidden, binned, busy });
  return { importing, merging, changing, erasing: new Erasing(parts(), productId) };
}

async function withOneDown(world: World, erasing: Erasing, chance: Dice): Promise<string> {
  const down = chance.pick(SERVICES.filter((service) => service !== 'customers'));
  const { erase } = await erasing.next();
  await world.service(down, 'stop');
  try {
    const erased = await erase();
    const waiting = async () => {
      const { missing } = await erasing.receipt(erased.erasureId);
      if (missing.join() === down) return true;
      throw new Error(`missing: ${missing.join(', ')}`);
    };
    await until(waiting, { bound: 180_000, what: `${down} alone to be missing` });
    await world.service(down, 'start');
    await erasing.ended(erased);
    return down;
  } finally {
    await world.service(down, 'start').catch(() => undefined);
  }
}

/** All who work, each at his own pace, until they are told to stop; each ends what he has begun. */
class Crew {
  readonly faults: string[] = [];
  readonly #workers: readonly Worker[];
  readonly #dice: Dice;
  readonly #done = new Map<string, number>();
  #stopping = false;
  #loops: Promise<void>[] = [];

  constructor(workers: readonly Worker[], chance: Dice) {
    this.#workers = workers;
    this.#dice = chance;
  }

  start(): void {
    this.#loops = this.#workers.map((worker) => this.#keepWorking(worker));
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#loops);
  }

  told(): string {
    return [...this.#done].map(([name, count]) => `${count} ${name}`).join(', ');
  }

  async #keepWorking(worker: Worker): Promise<void> {
    // each ends something, however few the kills are
    while (this.faults.length === 0 && !(this.#stopping && this.#done.has(worker.name))) {
      try {
        await worker.cycle();
        this.#done.set(worker.name, (this.#done.get(worker.name) ?? 0) + 1);
      } catch (error) {
        this.faults.push(`${worker.name}: ${(error as Error).message}`);
      }
      await pause(this.#dice.below(REST));
    }
  }
}
