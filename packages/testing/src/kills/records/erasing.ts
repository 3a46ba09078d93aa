import { until } from '../../until.ts';
import { Refused } from '../patient.ts';
import { freshMobile, type Parts, type Worker } from './parts.ts';

const HEAD = 'head-east';
const RECEIPT = 'id endedAt missing answers { service }';
/** How many have all that they need to be erased, before the next one is prepared (people). */
const READY = 3;
/** Until every service has answered, with a service down meanwhile (ms). */
const BOUND = 180_000;

/** Somebody with something to his name in every service; none of his words is anybody else's. */
export type Person = { id: string; words: readonly string[] };
export type Erased = Person & { erasureId: string };

/** Enters people, gives them orders, requests, tasks, contacts and points, and erases them in all services. */
export class Erasing implements Worker {
  readonly name = 'erasures';
  readonly erased: Erased[] = [];
  readonly #parts: Parts;
  readonly #productId: string;
  readonly #ready: (Person & { name: string })[] = [];

  constructor(parts: Parts, productId: string) {
    this.#parts = parts;
    this.#productId = productId;
  }

  async cycle(): Promise<void> {
    if (this.#ready.length < READY) return void this.#ready.push(await this.#prepared());
    const person = this.#ready.shift();
    if (person) await this.#erase(person);
  }

  /** Somebody whom nobody but who asks for him here erases, and how he is erased; prepared now where none is ready. */
  async next(): Promise<{ person: Person; erase: () => Promise<Erased> }> {
    const person = this.#ready.shift() ?? (await this.#prepared());
    return { person, erase: () => this.#erase(person) };
  }

  /** Resolves when every service has answered. */
  async ended({ erasureId }: Erased): Promise<void> {
    const ended = async () => {
      const { endedAt, missing } = await this.receipt(erasureId);
      if (endedAt) return true;
      throw new Error(`${missing.join(', ')} did not answer`);
    };
    await until(ended, { bound: BOUND, what: `the end of erasure ${erasureId}` });
  }

  async receipt(id: string): Promise<{ endedAt: string | null; missing: string[]; answers: { service: string }[] }> {
    const query = `query ($id: ID!) { erasure(id: $id) { ${RECEIPT} } }`;
    return (await this.#parts.patient.ask(HEAD, query, { id })).erasure;
  }

  async #erase({ id, name, words }: Person & { name: string }): Promise<Erased> {
    const asked = { customerId: id, confirmation: name, reason: 'ASKED_BY_PERSON' };
    const begun = async () => {
      try {
        return (await this.#parts.patient.send(HEAD, 'erasePerson', 'erasure { id }', asked)).result;
      } catch (error) {
        // that his order is cancelled has not come to customers yet
        if (error instanceof Refused && error.code === 'OPEN_ORDERS') return undefined;
        return error as Error;
      }
    };
    const result = await until(begun, { bound: BOUND, what: 'the erasure to be allowed' });
    if (result instanceof Error) throw result;
    const erased = { id, words, erasureId: result.erasure.id as string };
    this.erased.push(erased);
    return erased;
  }

  async #prepared(): Promise<Person & { name: string }> {
    const { patient, dice } = this.#parts;
    const word = `秘${dice.digits(9)}`;
    const [name, mobile, mail] = [`名${word}`, freshMobile(), `m${word.slice(1)}@example.org`];
    const { result } = await patient.send(HEAD, 'createCustomer', 'customer { id }', {
      ...{ kind: 'PERSON', name, basic: { mobile, mail, address: `址${word}` }, dealings: { remark: `注${word}` } },
    });
    const customerId: string = result.customer.id;
    const known = (field: string) =>
      until(
        async () => {
          const { customer } = await patient.ask(
            HEAD,
            `query ($id: ID!) { customer(id: $id) { ${field}(first: 1) { nodes { id } } } }`,
            { id: customerId },
          );
          return customer?.[field] ?? undefined;
        },
        { bound: BOUND, what: `the person to be known for ${field}` },
      );
    await patient.send(HEAD, 'updateCustomer', 'customer { id }', { customerId, dealings: { remark: `改${word}` } });
    for (const points of [40, -40])
      await patient.send(HEAD, 'adjustPoints', 'customer { id }', { customerId, points, reason: `因${word}` });
    await known('orders');
    const order = await patient.send(HEAD, 'placeOrder', 'order { id }', {
      ...{ customerId, lines: [{ productId: this.#productId, quantity: '1' }], note: `单${word}` },
    });
    await patient.send(HEAD, 'cancelOrder', 'order { id }', { orderId: order.result.order.id, reason: `退${word}` });
    await known('interactions');
    await patient.send(HEAD, 'recordInteraction', 'interaction { id }', {
      ...{ customerId, channel: 'PHONE', direction: 'INBOUND', summary: `谈${word}` },
    });
    await known('tasks');
    await patient.send(HEAD, 'createTask', 'task { id }', { customerId, title: `办${word}`, description: `细${word}` });
    return { id: customerId, name, words: [word, mobile, mail] };
  }
}
