import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@guanxi/runtime/ids';
import type { Dice } from '../dice.ts';
import { makeCatalogue } from '../journey/order-and-pay.ts';
import type { Answer, Data, World } from '../journey/world.ts';
import { until } from '../until.ts';
import type { AcknowledgedIds, Kind } from './journal.ts';

/** How long a call may take before its outcome counts as unknown (ms). */
const PATIENCE = 12_000;
/** How long a mutation is repeated before the product counts as broken (ms). */
const BOUND = 240_000;
const CUSTOMERS = 10;

/** `rest`: how long a person thinks at most between two purchases (ms). */
type Parts = { world: World; journal: AcknowledgedIds; dice: Dice; rest?: number };

export type WorkloadFigures = { mutations: number; repeated: number };

/**
 * People who buy, pay, bring back and ask, all through the gateway, and repeat each mutation with its id until it is
 * acknowledged: an error or a time-out says nothing of whether it was done.
 */
export class Workload {
  readonly figures: WorkloadFigures = { mutations: 0, repeated: 0 };
  /** What the product refused or never answered although it should not have. */
  readonly faults: string[] = [];
  readonly #world: World;
  readonly #journal: AcknowledgedIds;
  readonly #dice: Dice;
  readonly #rest: number;
  #products: string[] = [];
  /** Ids of those who buy. */
  readonly customers: string[] = [];
  #stopping = false;
  #loops: Promise<void>[] = [];

  constructor({ world, journal, dice, rest = 400 }: Parts) {
    this.#world = world;
    this.#journal = journal;
    this.#dice = dice;
    this.#rest = rest;
  }

  /** Catalogue and customers, known to the order desk. */
  async prepare(): Promise<void> {
    this.#products = await makeCatalogue(this.#world);
    for (let at = 0; at < CUSTOMERS; at += 1) {
      const { customer } = await this.#world.send('seller-east', 'createCustomer', 'customer { id }', {
        kind: 'PERSON',
        name: `顾客 ${at}`,
        language: at % 2 === 0 ? 'ZH_CN' : 'EN',
        basic: { mail: `customer-${at}@example.org` },
      });
      this.customers.push(customer.id);
    }
    for (const [who, field] of [
      ['seller-east', 'orders(first: 1) { nodes { id } }'],
      ['agent', 'requests(first: 1) { nodes { id } }'],
    ] as const) {
      const query = `query ($id: ID!) { customer(id: $id) { ${field} } }`;
      for (const id of this.customers) {
        const known = async () =>
          (await this.#world.ask(who, query, { id }, { mayFail: true })).data?.customer?.[field.split('(')[0] ?? ''];
        await until(known, { bound: 30_000, what: `customer at ${field}` });
      }
    }
  }

  start(people: number): void {
    this.#loops = Array.from({ length: people }, () => this.#keepBuying());
  }

  /** Lets each person finish what he has begun. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#loops);
  }

  async #keepBuying(): Promise<void> {
    while (!this.#stopping && this.faults.length === 0) {
      try {
        await this.#buy();
      } catch (error) {
        this.faults.push((error as Error).message);
      }
      await pause(this.#dice.below(this.#rest));
    }
  }

  async #buy(): Promise<void> {
    const customerId = this.#dice.pick(this.customers);
    const chosen = this.#dice.sample(this.#products, 1 + this.#dice.below(2));
    const lines = chosen.map((productId) => ({ productId, quantity: String(1 + this.#dice.below(3)) }));
    const order = await this.#done('order', 'seller-east', 'placeOrder', {
      selection: 'order { id total { amount } lines { id quantity } }',
      input: { customerId, lines },
    });
    const total = Math.round(Number(order.total.amount) * 100);
    const parts = this.#dice.below(3) === 0 ? [Math.floor(total / 3), total - Math.floor(total / 3)] : [total];
    for (const part of parts) {
      await this.#done('receipt', 'finance', 'recordReceipt', {
        selection: 'receipt { id }',
        input: { orderId: order.id, amount: (part / 100).toFixed(2), method: 'ALIPAY' },
      });
    }
    if (this.#dice.below(3) === 0) {
      const line = this.#dice.pick(order.lines as Data[]);
      await this.#done('return', 'finance', 'returnOrderLine', {
        selection: 'orderReturn { id }',
        input: { lineId: line.id, quantity: String(1 + this.#dice.below(Number(line.quantity))), reason: 'DAMAGED' },
      });
    }
    if (this.#dice.below(3) === 0) {
      const request = await this.#done('request', 'agent', 'openRequest', {
        selection: 'request { id }',
        input: { customerId, kind: 'QUESTION', channel: 'PHONE', subject: '何时发货', description: '请告知' },
      });
      if (this.#dice.below(2) === 0) {
        await this.#done('solution', 'agent', 'solveRequest', {
          selection: 'request { id }',
          input: { requestId: request.id, solution: '已发货' },
        });
      }
    }
  }

  /** One mutation, repeated with the same id until it is acknowledged. @throws Error when it is refused or never is */
  async #done(
    kind: Kind,
    who: string,
    name: string,
    { input, selection }: { input: object; selection: string },
  ): Promise<Data> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on UserError { code path } } }`;
    const mutation = newId();
    this.figures.mutations += 1;
    const end = Date.now() + BOUND;
    let last = '';
    for (let wait = 100; Date.now() < end; wait = Math.min(wait * 2, 1000)) {
      try {
        const answer = await this.#ask(who, query, { input: { clientMutationId: mutation, ...input } });
        const result = answer.data?.[name];
        const what = result?.[selection.split(' ')[0] ?? ''];
        if (what && !answer.errors) {
          this.#journal.add({ kind, id: what.id, mutation });
          return what;
        }
        if (result?.code) throw new Refused(`${name} was refused: ${JSON.stringify(result)}`);
        last = JSON.stringify(answer);
      } catch (error) {
        if (error instanceof Refused) throw error;
        last = String((error as Error).cause ?? error);
      }
      this.figures.repeated += 1;
      await pause(wait);
    }
    throw new Error(`${name} was not acknowledged within ${BOUND / 1000} s: ${last.slice(0, 500)}`);
  }

  async #ask(who: string, query: string, variables: object): Promise<Answer<Data>> {
    const response = await fetch(`${this.#world.addresses.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.#world.token(who)}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return (await response.json()) as Answer<Data>;
  }
}

class Refused extends Error {}
