import { orders as contracts } from '@guanxi/proto';
import {
  askForRebuild,
  newId,
  type PrismaLike,
  projectionsCommand,
  type RunningService,
  readDrift,
  type ServiceDefinition,
  startService,
  systemActor,
  type Tx,
  timestamp,
} from '@guanxi/runtime';
import { type TestDatabase, testDatabase } from './database.ts';
import { execute, testSettings } from './service.ts';
import { until } from './until.ts';

const SERVICES = new URL('../../../services/', import.meta.url);
const AREAS = ['customers', 'orders', 'service', 'marketing'] as const;
type Area = (typeof AREAS)[number];

const CUSTOMERS = 40;
const ORDERS = 120;
const BOUND = { bound: 60_000 };
const MINUTES = 180_000;
/** Seconds; a verdict needs two digests and the sample between them. */
const DRIFT_SECONDS = 4;

/** Where the services find their log. */
export type LogPlace = { urlFor(area: Area): string; close(): Promise<void> };

/** What must hold for projections that are made anew and compared, whatever carries the facts. */
export function projectionRules(transport: string, openPlace: () => Promise<LogPlace>): void {
  describe(`projections over ${transport}`, () => {
    let place: LogPlace;
    const databases = new Map<Area, TestDatabase>();
    const running = new Map<Area, RunningService>();
    let customerIds: string[];

    const start = async (area: Area) => {
      const file = new URL(`${area}/src/service.ts`, SERVICES).href;
      const { [area]: definition } = (await import(file)) as Record<Area, ServiceDefinition<PrismaLike>>;
      const database = databases.get(area) as TestDatabase;
      const more = {
        DRIFT_SECONDS,
        SMTP_URL: 'smtp://127.0.0.1:1',
        MAIL_FROM: 'no-reply@guanxi.example',
        MEMBER_URL: 'http://127.0.0.1:4000/member',
        PUBLIC_URL: 'http://127.0.0.1:4000',
      };
      const settings = { ...(await testSettings(database.url, place.urlFor(area))), ...more };
      running.set(area, await startService(definition, settings));
    };
    const of = (area: Area) => running.get(area) as RunningService;
    const pool = (area: Area) => of(area).service.parts.db.pool;
    const query = async (area: Area, text: string, values: unknown[] = []) =>
      (await pool(area).query(text, values)).rows;
    const count = async (area: Area, from: string) =>
      Number((await query(area, `SELECT count(*) FROM ${from}`))[0].count);
    const say = (area: Area, work: (tx: Tx) => Promise<void>) => {
      const { db, clock } = of(area).service.parts;
      return db.transaction(systemActor(area, clock), (tx) => work(tx as Tx));
    };
    const enter = async (name: string): Promise<string> => {
      const { data } = await execute(
        of('customers'),
        'clerk',
        `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) {
          ... on CreateCustomerSuccess { customer { id } } } }`,
        { input: { clientMutationId: newId(), kind: 'PERSON', name } },
      );
      return data.createCustomer.customer.id;
    };
    const rebuild = async (area: Area, projection: string) => {
      const lines: string[] = [];
      const done = await projectionsCommand(pool(area), [projection, 'rebuild'], (line) => lines.push(line));
      return { done, lines };
    };
    /** Buckets that differ, once a comparison has been made that began after now. */
    const driftOf = async (area: Area, projection: string): Promise<number> => {
      const now = new Date();
      const later = new Date(now.getTime() + DRIFT_SECONDS * 1000);
      let found = -1;
      await until(async () => {
        const drift = (await readDrift(pool(area))).find((each) => each.projection === projection);
        if (!drift || drift.checkedAt < later) return false;
        found = drift.differing;
        return true;
      }, BOUND);
      return found;
    };
    const rowsOf = {
      cards: () => query('orders', 'SELECT * FROM customer_card ORDER BY customer_id'),
      access: () => query('orders', 'SELECT * FROM guanxi.customer_access ORDER BY customer_id'),
      purchases: () => query('marketing', 'SELECT * FROM purchase ORDER BY order_id'),
      facts: () =>
        query('marketing', 'SELECT customer_id, purchases, amount, last_purchase_at FROM member_facts ORDER BY 1'),
    };

    beforeAll(async () => {
      place = await openPlace();
      for (const area of AREAS) databases.set(area, await testDatabase(area));
      for (const area of AREAS) await start(area);
      customerIds = [];
      for (let n = 0; n < CUSTOMERS; n += 1) customerIds.push(await enter(`客户${n}`));
      await say('orders', async (tx) => {
        for (let n = 0; n < ORDERS; n += 1) {
          const customerId = customerIds[n % CUSTOMERS] as string;
          tx.emit({
            type: contracts.OrderPaidSchema,
            topic: 'crm.orders.order.v1',
            key: customerId,
            value: {
              orderId: newId(),
              number: `A${n}`,
              customerId,
              currency: 'CNY',
              paidAt: timestamp(new Date()),
              paidGross: `${n + 1}`,
              history: true,
            },
          });
        }
      });
      await until(async () => (await count('orders', 'customer_card')) === CUSTOMERS, BOUND);
      await until(async () => (await count('marketing', 'recipient')) === CUSTOMERS, BOUND);
      await until(async () => (await count('marketing', 'purchase')) === ORDERS, BOUND);
      await until(async () => (await count('customers', 'purchase')) === ORDERS, BOUND);
      const versions = async (area: Area, from: string) =>
        (await query(area, `SELECT sum(version) FROM ${from}`))[0].sum;
      await until(async () => (await count('customers', 'guanxi.outbox WHERE sent_at IS NULL')) === 0, BOUND);
      const told = await versions('customers', 'customer');
      for (const table of ['customer_card', 'guanxi.customer_access'])
        await until(async () => (await versions('orders', table)) === told, BOUND);
    }, MINUTES);
    afterAll(async () => {
      await Promise.all([...running.values()].map((service) => service.stop()));
      await Promise.all([...databases.values()].map((database) => database.drop()));
      await place.close();
    });

    test(
      'A83 what drifted from its source is found, and rebuilt by command it is as it was',
      async () => {
        const [before, access] = [await rowsOf.cards(), await rowsOf.access()];
        expect(await Promise.all([driftOf('orders', 'cards'), driftOf('orders', 'access')])).toEqual([0, 0]);
        const [lost, renamed, stuck, given] = customerIds;
        await query('orders', 'DELETE FROM customer_card WHERE customer_id = $1', [lost]);
        await query('orders', `UPDATE customer_card SET name = '别人' WHERE customer_id = $1`, [renamed]);
        await query('orders', 'UPDATE customer_card SET version = version + 99 WHERE customer_id = $1', [stuck]);
        await query('orders', 'UPDATE guanxi.customer_access SET owner_id = $2 WHERE customer_id = $1', [
          given,
          newId(),
        ]);
        await query('orders', 'INSERT INTO guanxi.customer_access (customer_id, version) VALUES ($1, 1)', [newId()]);
        const places = [driftOf('orders', 'cards'), driftOf('orders', 'access'), driftOf('marketing', 'recipients')];
        expect(await Promise.all(places)).toEqual([3, 2, 0]);

        const cards = await rebuild('orders', 'cards');
        expect(cards.lines.at(-1)).toMatch(/^Done in .* any more: 0\.$/);
        expect(cards.lines).toContainEqual(expect.stringMatching(/^crm\.customers\.profile\.v1: \d+ facts, done$/));
        expect((await rebuild('orders', 'access')).lines.at(-1)).toMatch(/any more: 1\.$/);
        expect(await rowsOf.cards()).toEqual(before);
        expect(await rowsOf.access()).toEqual(access);
        expect(await Promise.all([driftOf('orders', 'cards'), driftOf('orders', 'access')])).toEqual([0, 0]);
      },
      MINUTES,
    );

    test(
      'A83 facts come from their owner for the one projection alone; what nobody said goes',
      async () => {
        const [purchases, facts] = [await rowsOf.purchases(), await rowsOf.facts()];
        const [lost, wrong] = purchases.map((row) => row.order_id);
        await query('marketing', 'DELETE FROM purchase WHERE order_id = $1', [lost]);
        await query('marketing', 'UPDATE purchase SET gross = 1000000 WHERE order_id = $1', [wrong]);
        await query(
          'marketing',
          `INSERT INTO purchase (order_id, customer_id, paid_event_id, paid_at, currency, gross, history)
         VALUES ($1, $2, $3, now(), 'CNY', 5, true)`,
          [newId(), customerIds[0], newId()],
        );
        const { redeliveries, deadLetters } = of('customers').service.counters;
        const { done, lines } = await rebuild('marketing', 'facts');
        expect(lines).toContainEqual(`crm.orders.order.v1: ${ORDERS} facts, done`);
        expect(lines.at(-1)).toMatch(/any more: 1\.$/);
        expect(done).toBe(true);
        expect(await rowsOf.purchases()).toEqual(purchases);
        expect(await rowsOf.facts()).toEqual(facts);
        expect(of('customers').service.counters).toMatchObject({ redeliveries, deadLetters });
        expect(await count('customers', 'purchase')).toBe(ORDERS);
        expect(await count('marketing', 'message')).toBe(0);
      },
      MINUTES,
    );

    test(
      'A83 the service goes on meanwhile: every customer is found at any moment, new facts take effect',
      async () => {
        let looking = true;
        let looks = 0;
        const missing: string[] = [];
        const reader = (async () => {
          while (looking) {
            const found = await query('orders', 'SELECT customer_id FROM customer_card WHERE customer_id = ANY($1)', [
              customerIds,
            ]);
            looks += 1;
            if (found.length < customerIds.length) missing.push(`${found.length}`);
          }
        })();
        const rebuilding = rebuild('orders', 'cards');
        const added: string[] = [];
        for (let n = 0; n < 10; n += 1) added.push(await enter(`新客户${n}`));
        const { done } = await rebuilding;
        looking = false;
        await reader;
        expect(done).toBe(true);
        expect(missing).toEqual([]);
        expect(looks).toBeGreaterThan(10);
        customerIds.push(...added);
        await until(
          async () => (await count('orders', 'customer_card WHERE version > 0')) === customerIds.length,
          BOUND,
        );
      },
      MINUTES,
    );

    test(
      'A83 a rebuild goes on after the process has ended',
      async () => {
        const id = await askForRebuild(pool('orders'), 'access');
        await of('orders').stop();
        await start('orders');
        const state = async () =>
          (await query('orders', 'SELECT state FROM guanxi.projection_rebuild WHERE id = $1', [id]))[0];
        await until(async () => (await state())?.state === 'DONE', BOUND);
        expect(await count('orders', 'guanxi.customer_access WHERE version < 0')).toBe(0);
        expect(await count('orders', 'guanxi.customer_access')).toBe(customerIds.length);
      },
      MINUTES,
    );

    test(
      'a projection that nobody declares is refused by name',
      async () => {
        expect(await rebuild('orders', 'nothing')).toEqual({
          done: false,
          lines: expect.arrayContaining(['Failed: orders has no projection nothing']),
        });
      },
      MINUTES,
    );
  });
}
