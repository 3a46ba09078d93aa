import { newId } from '@guanxi/runtime';
import { runSweep, startTestService } from '@guanxi/testing';
import fc from 'fast-check';
import { mayMoveByHand, type Stage } from '../src/lifecycle/stages.ts';
import { customers } from '../src/service.ts';
import { mutate } from './customers-bench.ts';
import {
  account,
  customer,
  deliverPaid,
  deliverReturned,
  type Paid,
  paid,
  type Running,
  returned,
} from './membership-bench.ts';
import { define, merging, told, unmerge } from './merging-bench.ts';

const START = '2026-01-05T04:00:00Z';
let running: Running;
beforeAll(async () => {
  running = await startTestService(customers, { now: START });
  await define(running, 'nickname', 'TEXT', { isSearched: true });
  await define(running, 'seats', 'NUMBER');
  await define(running, 'doubled', 'FORMULA', { formula: 'seats * 2' });
});
afterAll(() => running?.stop());

/** Three records, and three twins of them that are never merged. */
const PEOPLE = 3;
type Step =
  | { do: 'buy'; who: number; gross: number }
  | { do: 'return'; who: number; part: number }
  | { do: 'give' | 'take'; who: number; points: number }
  | { do: 'move'; who: number; to: Stage }
  | { do: 'consent'; who: number; granted: boolean }
  | { do: 'rename' | 'fill' | 'need'; who: number }
  | { do: 'tag'; who: number; tag: string; give: boolean }
  | { do: 'merge'; who: number; other: number; take: boolean }
  | { do: 'unmerge'; which: number }
  | { do: 'wait'; days: number };

const who = fc.integer({ min: 0, max: PEOPLE - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('buy' as const), who, gross: fc.integer({ min: 1, max: 9000 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('return' as const), who, part: fc.integer({ min: 1, max: 10 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('give' as const, 'take' as const),
      who,
      points: fc.integer({ min: 1, max: 900 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      who,
      to: fc.constantFrom<Stage>('POTENTIAL', 'OPPORTUNITY', 'LOST'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('consent' as const), who, granted: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('rename' as const, 'fill' as const, 'need' as const), who }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('tag' as const),
      who,
      tag: fc.constantFrom('甲', '乙', '丙'),
      give: fc.boolean(),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('merge' as const), who, other: who, take: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('unmerge' as const), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 260 }) }) },
);

/** What a record is, free of ids. */
async function stateOf(id: string) {
  const { db } = running;
  const { stage, stageSince, tier, consents, name, mail, deletedAt, mergedInto, ownStage, ownTier, ...kept } =
    await db.read.customer.findUniqueOrThrow({ where: { id } });
  const ask = async (query: string) => (await db.pool.query(query, [id])).rows;
  return {
    ...{ stage, stageSince, tier, consents, name, mail, deletedAt, mergedInto, ownStage, ownTier },
    ...{ tags: kept.tags, ownTags: kept.ownTags, tagsDropped: kept.tagsDropped, words: kept.fieldTokens },
    balance: (await account(running, id, 'seller-east'))?.balance,
    ledger: await ask(
      `SELECT p.kind, e.account, e.points::int AS points, p.posted_on::text, l.earned::int, l.expires_on::text FROM points_posting p
        JOIN points_entry e ON e.posting_id = p.id JOIN points_lot l ON l.id = e.lot_id WHERE p.customer_id = $1 ORDER BY 1, 2, 3, 4, 5, 6`,
    ),
    moves: await ask(
      `SELECT from_stage, to_stage, cause, moved_at, basis, counts_from FROM stage_move WHERE customer_id = $1 AND NOT joined ORDER BY moved_at, id`,
    ),
    tiers: await ask(
      `SELECT from_tier, to_tier, cause, contribution::text FROM tier_move WHERE customer_id = $1 AND NOT joined ORDER BY moved_at, id`,
    ),
    fields: await ask(
      `SELECT field_id, text_value, number_value, unique_key IS NULL AS free FROM customer_field_value WHERE record_id = $1 ORDER BY field_id`,
    ),
    needs: await ask(`SELECT kind, from_day, to_day FROM customer_need WHERE customer_id = $1 ORDER BY from_day, id`),
    said: await ask(
      `SELECT purpose, channel, granted, said_at FROM consent_record WHERE customer_id = $1 ORDER BY said_at, id`,
    ),
  };
}

class World {
  private day = 0;
  private readonly orders: { who: number; own: Paid; twin: Paid; left: number }[] = [];
  private readonly merges: { id: string; survivor: number; absorbed: number }[] = [];
  private readonly own: string[] = [];
  private readonly twin: string[] = [];

  async begin() {
    running.clock.set(START);
    for (let at = 0; at < PEOPLE; at += 1) {
      this.own.push(await customer(running));
      this.twin.push(await customer(running));
    }
  }

  /** The record that shows one; itself while it was not merged. */
  private shown(at: number): number {
    const into = this.merges.find(({ absorbed }) => absorbed === at);
    return into ? this.shown(into.survivor) : at;
  }
  private readonly both = (at: number) => [this.own[at] ?? '', this.twin[at] ?? ''] as const;
  private readonly command = async (name: string, id: string, input: object) => {
    const result = await mutate(running, 'head-east', name, { customerId: id, ...input }, '');
    if (!result.__typename.endsWith('Success')) throw new Error(`${name}: ${JSON.stringify(result)}`);
  };

  async take(step: Step) {
    // one instant for a record and its twin, another for each step
    this.day += 1;
    this.tick();
    switch (step.do) {
      case 'buy': {
        const paidAt = running.clock.now();
        const [own, twin] = this.both(step.who).map((id) => paid(id, { gross: String(step.gross), paidAt }));
        if (!own || !twin) return;
        for (const each of [own, twin]) await deliverPaid(running, each);
        this.orders.push({ who: step.who, own, twin, left: step.gross });
        return;
      }
      case 'return': {
        const order = this.orders.find((each) => each.who === step.who && each.left > 0);
        if (!order) return;
        const gross = Math.max(1, Math.floor((order.left * step.part) / 10));
        order.left -= gross;
        for (const each of [order.own, order.twin])
          await deliverReturned(
            running,
            returned(each, { gross: String(gross), after: String(order.left), returnedAt: running.clock.now() }),
          );
        return;
      }
      case 'give': {
        for (const id of this.both(this.shown(step.who)))
          await this.command('adjustPoints', id, { points: step.points, reason: 'x' });
        return;
      }
      case 'take':
        return this.spend(this.shown(step.who), step.points);
      case 'move': {
        const at = this.shown(step.who);
        const stages = await Promise.all(this.both(at).map(async (id) => (await told(running, id, 'stage')).stage));
        if (!stages.every((stage: Stage) => mayMoveByHand(stage, step.to))) return;
        for (const id of this.both(at)) await this.command('moveStage', id, { to: step.to, reason: 'x' });
        return;
      }
      case 'consent': {
        const choice = { purpose: 'MARKETING', channel: 'PHONE', granted: step.granted };
        const choices = [step.granted ? { ...choice, textVersion: 1 } : choice];
        for (const id of this.both(this.shown(step.who)))
          await this.command('recordConsent', id, { choices, way: 'IN_PERSON' });
        return;
      }
      case 'rename': {
        const name = `名${newId().slice(-8)}`;
        for (const id of this.both(this.shown(step.who)))
          await this.command('updateCustomer', id, { name, basic: { mail: `${newId()}@example.com` } });
        // the mail of twins is the same
        const [own, twin] = this.both(this.shown(step.who));
        const { mail } = await running.db.read.customer.findUniqueOrThrow({ where: { id: own } });
        await this.command('updateCustomer', twin, { basic: { mail } });
        return;
      }
      case 'tag': {
        const [own, twin] = this.both(this.shown(step.who));
        const { tags } = await told(running, own, 'tags');
        // what is shown already, or is not there, nobody gives or takes
        if (tags.includes(step.tag) === step.give) return;
        const change = step.give ? { add: [step.tag] } : { remove: [step.tag] };
        await this.command('tagCustomer', own, change);
        if (step.give || (await told(running, twin, 'tags')).tags.includes(step.tag))
          await this.command('tagCustomer', twin, change);
        return;
      }
      case 'fill': {
        const fields = [
          { key: 'nickname', value: `昵称${this.day}` },
          { key: 'seats', value: String(this.day) },
        ];
        for (const id of this.both(this.shown(step.who))) await this.command('updateCustomer', id, { fields });
        return;
      }
      case 'need': {
        const need = { kind: 'FAIR', fromDay: '2026-02-01', toDay: '2026-09-01' };
        for (const id of this.both(this.shown(step.who))) await this.command('recordNeed', id, need);
        return;
      }
      case 'merge': {
        const [survivor, absorbed] = [this.shown(step.who), this.shown(step.other)];
        if (survivor === absorbed) return;
        const id = await merging(
          running,
          this.own[survivor] ?? '',
          this.own[absorbed] ?? '',
          ...(step.take
            ? [
                ['NAME', 'MAIL'],
                ['nickname', 'seats'],
              ]
            : []),
        );
        this.merges.push({ id, survivor, absorbed });
        return;
      }
      case 'unmerge':
        return this.apart(step.which % Math.max(1, this.merges.length));
      case 'wait': {
        this.day += step.days;
        this.tick();
        for (const sweep of ['points.expire', 'customers.lost', 'tiers.review']) await runSweep(running, sweep);
      }
    }
  }

  private tick() {
    running.clock.set(new Date(Date.parse(START) + this.day * 86_400_000));
  }

  /** What a survivor spends comes from the accounts of his records; of twins each spends as much. */
  private async spend(at: number, points: number) {
    const balance = (await account(running, this.own[at] ?? '', 'seller-east'))?.balance ?? 0;
    const spent = Math.min(points, balance);
    if (spent <= 0) return;
    const adjusted = async () =>
      (
        await running.db.pool.query<{ id: string; points: number }>(
          `SELECT p.customer_id AS id, sum(e.points)::int AS points FROM points_posting p JOIN points_entry e ON e.posting_id = p.id
            WHERE p.kind = 'ADJUST' AND e.account = 'member' AND p.customer_id = ANY($1) GROUP BY 1`,
          [this.own],
        )
      ).rows;
    const before = new Map((await adjusted()).map((row) => [row.id, row.points]));
    await this.command('adjustPoints', this.own[at] ?? '', { points: -spent, reason: 'x' });
    for (const row of await adjusted()) {
      const change = row.points - (before.get(row.id) ?? 0);
      const twin = this.twin[this.own.indexOf(row.id)] ?? '';
      if (change !== 0) await this.command('adjustPoints', twin, { points: change, reason: 'x' });
    }
  }

  private async apart(which: number) {
    const [gone] = this.merges.splice(which, 1);
    if (gone) expect(await unmerge(running, gone.id)).toMatchObject({ __typename: 'UnmergeCustomersSuccess' });
  }

  /** While they are one, the survivor has the points of all; nobody else is there. */
  async checkTogether() {
    for (let at = 0; at < PEOPLE; at += 1) {
      const group = [0, 1, 2].filter((each) => this.shown(each) === this.shown(at));
      const own = await Promise.all(
        group.map(async (each) => (await account(running, this.twin[each] ?? ''))?.balance ?? 0),
      );
      const sum = own.reduce((all, each) => all + each, 0);
      expect((await account(running, this.own[at] ?? ''))?.balance).toBe(sum);
    }
  }

  /** Takes all apart and compares. */
  async compare(order: 'first' | 'last') {
    this.day += 1;
    this.tick();
    while (this.merges.length > 0) await this.apart(order === 'first' ? 0 : this.merges.length - 1);
    for (let at = 0; at < PEOPLE; at += 1) {
      const [own, twin] = this.both(at);
      expect(await stateOf(own)).toEqual(await stateOf(twin));
    }
  }
}

test('X12 whatever happens between merges and unmerges, records end as if they had never been merged', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 6, maxLength: 22 }),
      fc.constantFrom('first' as const, 'last' as const),
      async (steps, order) => {
        const world = new World();
        await world.begin();
        for (const each of steps) {
          await world.take(each);
          await world.checkTogether();
        }
        await world.compare(order);
      },
    ),
    { numRuns: 15, endOnFailure: true },
  );
}, 240_000);
