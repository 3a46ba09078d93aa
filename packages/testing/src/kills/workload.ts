import { setTimeout as pause } from 'node:timers/promises';
import type { Dice } from '../dice.ts';
import { makeCatalogue } from '../journey/order-and-pay.ts';
import type { Data, World } from '../journey/world.ts';
import { until } from '../until.ts';
import type { AcknowledgedIds, Kind } from './journal.ts';
import { type CallFigures, Patient } from './patient.ts';

const CUSTOMERS = 10;

/** `rest`: how long a person thinks at most between two purchases (ms). */
type Parts = { world: World; journal: AcknowledgedIds; dice: Dice; rest?: number };

/** People who buy, pay, bring back and ask, all through the gateway, and repeat each mutation until it is acknowledged. */
export class Workload {
  /** What the product refused or never answered although it should not have. */
  readonly faults: string[] = [];
  readonly #world: World;
  readonly #patient: Patient;
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
    this.#patient = new Patient(world);
    this.#journal = journal;
    this.#dice = dice;
    this.#rest = rest;
  }

  get figures(): CallFigures {
    return this.#patient.figures;
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

  /** One mutation, until it is acknowledged; noted then. */
  async #done(
    kind: Kind,
    who: string,
    name: string,
    { input, selection }: { input: object; selection: string },
  ): Promise<Data> {
    const { result, mutation } = await this.#patient.send(who, name, selection, input);
    const what = result[selection.split(' ')[0] ?? ''];
    this.#journal.add({ kind, id: what.id, mutation });
    return what;
  }
}
