import { readFileSync } from 'node:fs';
import type { Dice } from '../dice.ts';
import type { World } from '../journey/world.ts';
import { until } from '../until.ts';
import { type Databases, SERVICES, type ServiceName } from './databases.ts';
import { type Caught, type Place, placeNamed, placesOf } from './places.ts';
import type { Redelivery } from './redelivery.ts';

export type Victim = 'gateway' | 'postgres' | ServiceName;
export const VICTIMS: readonly Victim[] = ['gateway', 'postgres', ...SERVICES];
/** `name` is of the place where it was caught, `place` tells of it in words. */
export type Kill = { victim: Victim; name: string; place: string; backMs: number; outOfTurn: number };
/** Who is killed while which service is at which place. */
export type Target = { victim: Victim; service: ServiceName; place: Place };
/** What comes next. */
export type Aim = () => Target;

/** Until what was killed is back, on a machine that is busy with much else (ms). */
const BACK = 180_000;

/** All in turn, each round in another order, where facts pass. */
export function aimAtFacts(dice: Dice): Aim {
  let left: Victim[] = [];
  return () => {
    if (left.length === 0) left = dice.sample(VICTIMS, VICTIMS.length);
    const victim = left.shift() as Victim;
    if (victim === 'gateway')
      return { victim, service: dice.pick(['orders', 'service'] as const), place: placeNamed('mutation') };
    const service = victim === 'postgres' ? dice.pick(SERVICES) : victim;
    return { victim, service, place: placeNamed(dice.pick(placesOf(service))) };
  };
}

/** Kills what it aims at, and waits until it is back. */
export class Killer {
  readonly #world: World;
  readonly #databases: Databases;
  readonly #redelivery: Redelivery;
  readonly #dice: Dice;
  readonly #aim: Aim;

  constructor(parts: { world: World; databases: Databases; redelivery: Redelivery; dice: Dice; aim?: Aim }) {
    this.#aim = parts.aim ?? aimAtFacts(parts.dice);
    this.#world = parts.world;
    this.#databases = parts.databases;
    this.#redelivery = parts.redelivery;
    this.#dice = parts.dice;
  }

  /** One kill, with at least one fact in flight. */
  async kill(): Promise<Kill> {
    const { victim, service, place } = this.#aim();
    // something for the consumers to be at
    await this.#redelivery.some(30);
    const { caught, name } = await this.#catch(service, place);
    try {
      const pid = await until(async () => (await this.#view(victim))?.pid, { what: `the process of ${victim}` });
      strike(pid, victim === 'postgres');
      const gone = async () => (await this.#view(victim))?.pid !== pid;
      await until(gone, { bound: 10_000, what: `the end of ${victim}` });
      const died = performance.now();
      // half of them die with their connections, the others leave the database to finish what it was told
      if (victim === service && this.#dice.below(2) === 0) await caught.dismiss().catch(() => undefined);
      await caught.release();
      const outOfTurn = victim === service ? await this.#redelivery.outOfTurn(service) : 0;
      await this.#back(victim, pid);
      const at = victim === service ? '' : `${service}: `;
      return { victim, name, place: at + caught.what, backMs: performance.now() - died, outOfTurn };
    } finally {
      await caught.release();
    }
  }

  /** At the place, or where there is something in flight if nothing comes to it. */
  async #catch(service: ServiceName, place: Place): Promise<{ caught: Caught; name: string }> {
    const others = (['position', 'anywhere', 'position', 'anywhere'] as const).map(placeNamed);
    for (const each of [place, ...others]) {
      try {
        return { caught: await each.catchAt(this.#databases, service), name: each.name };
      } catch {
        await this.#redelivery.some(30);
      }
    }
    throw new Error(`nothing of ${service} comes to be in flight`);
  }

  async #view(victim: Victim) {
    return (await this.#world.services()).find(({ name }) => name === victim);
  }

  /** The supervisor restarts it by itself; where its back-off has grown, it is asked to do so at once. */
  async #back(victim: Victim, before: number): Promise<void> {
    const back = async () => {
      const view = await this.#view(victim);
      return view?.state === 'ready' && view.pid !== before;
    };
    await until(back, { bound: 1500 }).catch(async () => {
      if (victim !== 'postgres') await this.#world.service(victim, 'start').catch(() => undefined);
    });
    await until(back, { bound: BACK, what: `${victim} to be back` });
  }
}

/** `kill -9`; of the database with all its processes, as a power cut would. */
function strike(pid: number, withChildren: boolean): void {
  const children = withChildren ? readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ') : [];
  for (const each of [pid, ...children.map(Number).filter(Boolean)]) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // ended by itself meanwhile
    }
  }
}
