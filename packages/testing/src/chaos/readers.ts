import { setTimeout as pause } from 'node:timers/promises';
import type { Dice } from '../dice.ts';
import type { World } from '../journey/world.ts';

/** What people look at while others buy. */
const LOOKS = [
  {
    who: 'decision-maker',
    query: `query ($id: ID!) { customer(id: $id) { id name stage pointsAccount { balance } orders(first: 5) { nodes { id } }
      requests(first: 5) { nodes { id } } timeline(first: 10) { nodes { id } } } }`,
  },
  { who: 'seller-east', query: 'query { customers(first: 20) { nodes { id name } pageInfo { hasNextPage } } }' },
  { who: 'finance', query: 'query { orders(first: 20) { nodes { id total { amount } received { amount } } } }' },
  { who: 'agent', query: 'query { requestQueue(first: 20) { nodes { id } } }' },
] as const;

/** People who read all the while. What they are not answered under faults is counted, what is wrong is a fault. */
export class Readers {
  readonly figures = { answered: 0, partly: 0, unanswered: 0 };
  readonly faults: string[] = [];
  readonly #world: World;
  readonly #dice: Dice;
  readonly #customers: readonly string[];
  #stopping = false;
  #loops: Promise<void>[] = [];

  constructor({ world, dice, customers }: { world: World; dice: Dice; customers: readonly string[] }) {
    this.#world = world;
    this.#dice = dice;
    this.#customers = customers;
  }

  start(people: number): void {
    this.#loops = Array.from({ length: people }, () => this.#keepReading());
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#loops);
  }

  async #keepReading(): Promise<void> {
    while (!this.#stopping) {
      const { who, query } = this.#dice.pick(LOOKS);
      const id = this.#dice.pick(this.#customers);
      try {
        const { data, errors } = await this.#world.ask(who, query, { id }, { mayFail: true });
        if (errors) this.figures.partly += 1;
        else this.figures.answered += 1;
        if (data?.customer && data.customer.id !== id) this.faults.push(`asked for ${id}, given ${data.customer.id}`);
        const wrong = errors?.find(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR');
        if (wrong?.message.includes('ECONN')) this.faults.push(`an address in an answer: ${wrong.message}`);
      } catch {
        this.figures.unanswered += 1;
      }
      await pause(this.#dice.below(300));
    }
  }
}
