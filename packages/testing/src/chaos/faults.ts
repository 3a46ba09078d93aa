import type { Dice } from '../dice.ts';
import type { World } from '../journey/world.ts';
import type { KafkaBroker } from '../kafka-broker.ts';
import { SERVICES } from '../kills/databases.ts';
import { until } from '../until.ts';
import type { Toxiproxy } from './toxiproxy.ts';

const BACK = 240_000;
const DELAY_MS = 2000;
/** How long the network is slow (ms). */
const SLOW_MS = 4000;

/** One thing that goes wrong; answers when it is right again. */
export type Fault = { name: string; target: string; strike: () => Promise<void> };

/** Everything that may go wrong with a product on Kafka: processes, broker, database, the network between them. */
export function faultsOf({
  world,
  broker,
  proxy,
}: {
  world: World;
  broker: KafkaBroker;
  proxy: Toxiproxy;
}): readonly Fault[] {
  const kills = [...SERVICES, 'gateway'].map(
    (name): Fault => ({ name: `kill -9 of ${name}`, target: name, strike: () => killed(world, name) }),
  );
  const slow = ['kafka', 'postgres'].map(
    (name): Fault => ({
      name: `${DELAY_MS / 1000} s of delay to ${name}`,
      target: name,
      async strike() {
        await proxy.delay(name, DELAY_MS);
        await new Promise((done) => setTimeout(done, SLOW_MS));
        await proxy.hurry(name);
        await allReady(world);
      },
    }),
  );
  const restarts: Fault[] = [
    {
      name: 'restart of the broker',
      target: 'kafka',
      async strike() {
        await broker.kill();
        await broker.start();
        await allReady(world);
      },
    },
    {
      name: 'restart of the database',
      target: 'postgres',
      async strike() {
        await world.service('postgres', 'restart');
        await allReady(world);
      },
    },
  ];
  return [...kills, ...slow, ...restarts];
}

/** Faults in an order of the dice, each kind of them as often as the others; never two at the same target at once. */
export class FaultDeck {
  readonly #faults: readonly Fault[];
  readonly #dice: Dice;
  #next: Fault[] = [];
  readonly #struck = new Set<string>();

  constructor(faults: readonly Fault[], dice: Dice) {
    this.#faults = faults;
    this.#dice = dice;
  }

  /** Strikes with the next fault whose target is whole; undefined where all that is left is still down. */
  strike(): { fault: Fault; over: Promise<number> } | undefined {
    if (this.#next.length === 0) this.#next = this.#dice.sample(this.#faults, this.#faults.length);
    const at = this.#next.findIndex(({ target }) => !this.#struck.has(target));
    const [fault] = at < 0 ? [] : this.#next.splice(at, 1);
    if (!fault) return undefined;
    this.#struck.add(fault.target);
    const begun = performance.now();
    const over = fault
      .strike()
      .then(() => performance.now() - begun)
      .finally(() => this.#struck.delete(fault.target));
    return { fault, over };
  }
}

async function killed(world: World, name: string): Promise<void> {
  const before = (await world.services()).find((each) => each.name === name)?.pid;
  await world.service(name, 'kill');
  await until(
    async () => {
      const now = (await world.services()).find((each) => each.name === name);
      return now?.state === 'ready' && now.pid !== before;
    },
    { bound: BACK, what: `${name} to be back` },
  );
}

/** Every process says of itself that it may take requests again. */
async function allReady(world: World): Promise<void> {
  const { direct, gateway } = world.addresses;
  const places = [gateway, ...Object.values(direct?.services ?? {}).map((url) => new URL(url).origin)];
  for (const place of places)
    await until(async () => (await fetch(`${place}/readyz`)).ok, { bound: BACK, what: `${place} to be ready` });
}
