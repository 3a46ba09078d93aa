import type { Chance } from './chance.ts';
import type { Member, Order } from './member.ts';
import { dayOf, monthsLater, startOf } from './run.ts';

/** The rules with which an installation begins; a check refuses data where others are in force. */
export const rules = {
  earning: { name: 'PURCHASE@1', months: 24 },
  tier: {
    name: 'TIER@1',
    steps: [
      ['STANDARD', 0],
      ['SILVER', 1_000],
      ['GOLD', 10_000],
      ['PLATINUM', 50_000],
    ] as const,
  },
  stage: { name: 'LIFECYCLE@1', matureDays: 2, lostMonths: 12 },
};

export interface StageMove {
  id: string;
  from: string | null;
  to: string;
  cause: string;
  eventId: string | null;
  rule: string | null;
  at: number;
  basis: boolean;
  countsFrom: number | null;
}
export interface TierMove {
  id: string;
  from: string;
  to: string;
  version: number;
  cause: 'PURCHASE' | 'RETURN';
  eventId: string;
  contribution: number;
  at: number;
}
export interface Posting {
  id: string;
  kind: 'EARN' | 'RETURN';
  eventId: string;
  order: Order;
  points: number;
  lotId: string;
  at: number;
}

type Step = { at: number; order: Order; isReturn: boolean };

/** Points, tier and stage of a member, as the rules make them of what he paid and sent back, in the order it happened. */
export function standingOf(chance: Chance, member: Pick<Member, 'at' | 'kind'>, orders: readonly Order[]) {
  const stages: StageMove[] = [
    {
      id: chance.id(member.at),
      from: null,
      to: 'POTENTIAL',
      cause: 'import',
      eventId: null,
      rule: null,
      at: member.at,
      basis: true,
      countsFrom: null,
    },
  ];
  const tiers: TierMove[] = [];
  const postings: Posting[] = [];
  const lots = new Map<string, string>();
  let [stage, tier, tierVersion, days, lastPaid, version] = ['POTENTIAL', 'STANDARD', 1, new Set<string>(), '', 1];
  const moveStage = (move: Omit<StageMove, 'id' | 'from'>) => {
    stages.push({ id: chance.id(move.at), from: stage, ...move });
    stage = move.to;
  };
  const moveTier = (to: string, cause: TierMove['cause'], eventId: string, contribution: number, at: number) => {
    tierVersion += 1;
    tiers.push({ id: chance.id(at), from: tier, to, version: tierVersion, cause, eventId, contribution, at });
    tier = to;
  };
  /** Who has bought and not again for the rule's months is lost. */
  const lose = (before: number) => {
    if (lastPaid === '') return;
    const at = startOf(monthsLater(lastPaid, rules.stage.lostMonths)) + 86_400_000;
    if (at >= before || !/MATURE|FIRST_PURCHASE/.test(stage)) return;
    const countsFrom = startOf(lastPaid) + 86_400_000;
    moveStage({
      to: 'LOST',
      cause: 'rule:no-purchase',
      eventId: null,
      rule: rules.stage.name,
      at,
      basis: true,
      countsFrom,
    });
    days = new Set();
    version += 1;
  };

  const steps = stepsOf(orders);
  for (const [place, { at, order, isReturn }] of steps.entries()) {
    const [stageBefore, tierBefore] = [stage, tier];
    const eventId = (isReturn ? order.back?.eventId : order.paid?.eventId) ?? '';
    const contribution = contributionAt(steps.slice(0, place + 1), dayOf(at));
    const target = tierFor(contribution);
    if (isReturn) {
      const left = order.placed - (order.back?.line.gross ?? 0);
      const points = Math.floor(left / 100) - Math.floor(order.placed / 100);
      if (points !== 0)
        postings.push({
          id: chance.id(at),
          kind: 'RETURN',
          eventId,
          order,
          points,
          lotId: lots.get(order.id) ?? '',
          at,
        });
      if (target !== tier) moveTier(target, 'RETURN', eventId, contribution, at);
    } else {
      lose(at);
      const lotId = chance.id(at);
      lots.set(order.id, lotId);
      postings.push({
        id: chance.id(at),
        kind: 'EARN',
        eventId,
        order,
        points: Math.floor(order.placed / 100),
        lotId,
        at,
      });
      if (rank(target) > rank(tier)) moveTier(target, 'PURCHASE', eventId, contribution, at);
      lastPaid = dayOf(at);
      days.add(lastPaid);
      const to = days.size >= rules.stage.matureDays ? 'MATURE' : 'FIRST_PURCHASE';
      const cause =
        to === 'MATURE' ? 'rule:repeated-purchase' : stage === 'LOST' ? 'rule:won-back' : 'rule:first-paid-order';
      if (to !== stage) moveStage({ to, cause, eventId, rule: rules.stage.name, at, basis: false, countsFrom: null });
    }
    if (stage !== stageBefore || tier !== tierBefore) version += 1;
  }

  return {
    stages,
    tiers,
    postings,
    get stage() {
      return stage;
    },
    get stageSince() {
      return stages.at(-1)?.at ?? member.at;
    },
    get version() {
      return version;
    },
    tier,
    tierVersion,
    /** Whoever has not bought for a year by the end of the data is lost then. */
    close: lose,
    /** The tier at an instant, by the moves before it. */
    at(instant: number) {
      const last = tiers.filter((move) => move.at <= instant).at(-1);
      return last ? { tier: last.to, tierVersion: last.version } : { tier: 'STANDARD', tierVersion: 1 };
    },
  };
}

/** Payments and returns as they happened. */
function stepsOf(orders: readonly Order[]): Step[] {
  const steps = orders.flatMap((order): Step[] => [
    ...(order.paid ? [{ at: order.paid.at, order, isReturn: false }] : []),
    ...(order.back ? [{ at: order.back.at, order, isReturn: true }] : []),
  ]);
  // what happened in the same instant: first the payment
  return steps.sort((a, b) => a.at - b.at || Number(a.isReturn) - Number(b.isReturn));
}

/** Paid gross less tax and returns of the orders paid within twelve months up to a day, in fen. */
function contributionAt(steps: readonly Step[], today: string): number {
  const from = dayOf(startOf(monthsLater(today, -12)) + 86_400_000);
  const within = (order: Order) => dayOf(order.paid?.at ?? 0) >= from;
  return steps
    .filter(({ order }) => within(order))
    .reduce((sum, { order, isReturn }) => sum + (isReturn ? -backNet(order) : paidNet(order)), 0);
}

const paidNet = ({ lines }: Order) => lines.reduce((sum, { gross, tax }) => sum + gross - tax, 0);
const backNet = ({ back }: Order) => (back ? back.line.gross - back.line.tax : 0);
const tierFor = (fen: number): string =>
  rules.tier.steps.filter(([, from]) => fen >= from * 100).at(-1)?.[0] ?? 'STANDARD';
const rank = (tier: string): number => rules.tier.steps.findIndex(([name]) => name === tier);
