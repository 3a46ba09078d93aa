/**
 * The six stages of a customer's life and how he moves between them.
 *
 * A stage has a basis: what an import, a person or the sweep for lost customers set last. Purchases kept since lift it
 * by rule: the first makes FIRST_PURCHASE of UNIDENTIFIED, POTENTIAL, OPPORTUNITY and LOST, purchases on several days
 * make MATURE. When they come back, the stage falls to what the purchases that are left give, at last to the basis. So
 * the stage depends on what was bought and not on the order in which it became known.
 */
import { addMonths, type CalendarDay } from '@guanxi/runtime/clock';
import type { DatedRule } from '../standing/dated-rule.ts';

export const stages = ['UNIDENTIFIED', 'POTENTIAL', 'OPPORTUNITY', 'FIRST_PURCHASE', 'MATURE', 'LOST'] as const;
export type Stage = (typeof stages)[number];

export type StageRule = DatedRule & {
  /** On how many different days a customer must have bought to be MATURE. */
  matureDays: number;
  /** Months without a purchase after which a customer who has bought is LOST. */
  lostMonths: number;
};

/** What stands without purchases. Purchases up to `since` count no more: they were before the customer was lost. */
export type Basis = { stage: Stage; since: Date | null };

/** An order that was paid and of which something was kept. */
export type KeptPurchase = { paidAt: Date; paidOn: CalendarDay };

/** The stage that follows from basis and purchases. */
export function stageOf(basis: Basis, kept: readonly KeptPurchase[], rule: StageRule): Stage {
  if (basis.stage === 'MATURE') return 'MATURE';
  const counted = kept.filter(({ paidAt }) => basis.since === null || paidAt > basis.since);
  const days = new Set(counted.map(({ paidOn }) => paidOn)).size;
  if (days === 0) return basis.stage;
  return days >= rule.matureDays ? 'MATURE' : 'FIRST_PURCHASE';
}

/** From when on purchases count after a move that sets the basis: only losing a customer closes what was before. */
export const countsFrom = (to: Stage, before: Date | null, closing: Date): Date | null =>
  to === 'LOST' ? closing : before;

/** How the rule that moved him is called in the cause of a move. */
export function ruleName(from: Stage, to: Stage, occasion: 'purchase' | 'return'): string {
  if (occasion === 'return') return 'rule:purchase-returned';
  if (to === 'MATURE') return 'rule:repeated-purchase';
  return from === 'LOST' ? 'rule:won-back' : 'rule:first-paid-order';
}

/** A customer who has bought is lost when his last purchase, or where none is known the day he came to his stage, is too long ago. */
export function isLost(stage: Stage, lastActive: CalendarDay, rule: StageRule, today: CalendarDay): boolean {
  return hasBought(stage) && lastActive < lostBefore(rule, today);
}

/** The first day that is recent enough. */
export const lostBefore = (rule: StageRule, today: CalendarDay): CalendarDay => addMonths(today, -rule.lostMonths);

export const hasBought = (stage: Stage): boolean => stage === 'FIRST_PURCHASE' || stage === 'MATURE';

/**
 * Moves that a person may make. Buying is seen by rule and never set by hand; who has bought can only be given up,
 * and who is lost can be taken up again.
 */
export function mayMoveByHand(from: Stage, to: Stage): boolean {
  if (from === to) return false;
  if (hasBought(to)) return false;
  return hasBought(from) ? to === 'LOST' : true;
}

/** One of several records that are shown as one: where it stands by itself, and what of it counts. */
export type StagePart = { stage: Stage; since: Date | null; kept: readonly KeptPurchase[] };

/**
 * Where records stand together. What a person has said of them since they were joined stands, as a basis for what all
 * have bought; else whoever buys goes before whoever bought once and is lost, and these before prospects. Days on which
 * the records bought are counted together. Lost they are when each that has bought is.
 */
export function joinedStage(parts: readonly StagePart[], said: Basis | undefined, rule: StageRule): Stage {
  const buyers = parts.filter(({ stage, kept }) => hasBought(stage) || kept.length > 0);
  if (said) {
    const all = parts.flatMap(({ kept }) => kept);
    const stage = stageOf(said, all, rule);
    return hasBought(stage) && buyers.every((part) => part.stage === 'LOST') ? 'LOST' : stage;
  }
  const active = buyers.filter(({ stage }) => hasBought(stage));
  if (active.some(({ stage }) => stage === 'MATURE')) return 'MATURE';
  if (active.length > 0) {
    const counted = active.flatMap(({ since, kept }) => kept.filter(({ paidAt }) => since === null || paidAt > since));
    return stageOf({ stage: 'FIRST_PURCHASE', since: null }, counted, rule);
  }
  if (buyers.some(({ stage }) => stage === 'LOST')) return 'LOST';
  const held = new Set(parts.map(({ stage }) => stage));
  return (['OPPORTUNITY', 'POTENTIAL', 'UNIDENTIFIED'] as const).find((stage) => held.has(stage)) ?? 'LOST';
}
