/**
 * Key moments: what a member did, or what was done for him, that starts a contact by itself, once. Pure.
 */
import type { TemplateCode } from '../templates/letters.ts';

export const momentCodes = ['JOINED', 'POINTS_POSTED', 'FIRST_PURCHASE', 'CONSENT_ASKED', 'DATA_DUE'] as const;
export type MomentCode = (typeof momentCodes)[number];

/** One moment in one member's life. `key` is the same however often the fact is told. */
export type Occasion = {
  key: string;
  letter: TemplateCode;
  customerId: string;
  causeEventId: string;
  values: Record<string, string>;
  /** The order behind it: an order of history starts no contact. */
  order: { id: string } | { paidEventId: string } | null;
};

/** Joining: once in a member's life, however often he is enrolled. */
export const joined = (fact: { eventId: string; customerId: string; number: string; tier: string }): Occasion => ({
  key: `JOINED:${fact.customerId}`,
  letter: 'JOINED',
  customerId: fact.customerId,
  causeEventId: fact.eventId,
  values: given({ 'member.number': fact.number, 'member.tier': fact.tier }),
  order: null,
});

export type Posting = {
  eventId: string;
  postingId: string;
  customerId: string;
  /** EARN, RETURN, EXPIRE or ADJUST. */
  kind: string;
  delta: bigint;
  balanceAfter: bigint;
  orderId: string;
  orderNumber: string;
};

/** Points earned, taken back by a return, or changed without an order: once for each posting; none where nothing changed. */
export function pointsPosted(fact: Posting): Occasion | undefined {
  if (fact.delta === 0n) return undefined;
  const withOrder = fact.orderNumber !== '';
  const letter = !withOrder ? 'POINTS_CHANGED' : fact.delta > 0n ? 'POINTS_EARNED' : 'POINTS_TAKEN_BACK';
  const change = withOrder && fact.delta < 0n ? -fact.delta : fact.delta;
  return {
    key: `POINTS_POSTED:${fact.postingId}`,
    letter,
    customerId: fact.customerId,
    causeEventId: fact.eventId,
    values: given({
      'points.change': withOrder || change < 0n ? `${change}` : `+${change}`,
      'points.balance': `${fact.balanceAfter}`,
      'order.number': fact.orderNumber,
    }),
    // what comes back of an order of history comes back now, and is told
    order: fact.kind === 'EARN' && fact.orderId !== '' ? { id: fact.orderId } : null,
  };
}

export type StageMove = { eventId: string; customerId: string; toStage: string; cause: string; causeEventId: string };

/** The first purchase, when the rule saw it: a stage set by an import or by hand starts nothing. */
export function firstPurchase(fact: StageMove): Occasion | undefined {
  if (fact.toStage !== 'FIRST_PURCHASE' || !fact.cause.startsWith('rule:') || fact.causeEventId === '')
    return undefined;
  return {
    key: `FIRST_PURCHASE:${fact.customerId}`,
    letter: 'FIRST_PURCHASE',
    customerId: fact.customerId,
    causeEventId: fact.eventId,
    values: {},
    order: { paidEventId: fact.causeEventId },
  };
}

type Asked = { eventId: string; customerId: string };

/** Staff put down what he agrees to, or have the letter written once more: each time is a moment of its own. */
export const consentAsked = (fact: Asked): Occasion => ({
  key: `CONSENT_ASKED:${fact.eventId}`,
  letter: 'CONSENT_ASKED',
  customerId: fact.customerId,
  causeEventId: fact.eventId,
  values: {},
  order: null,
});

/** His data are to be confirmed: by the period, by something that happened, or because staff ask. */
export const dataDue = (fact: Asked): Occasion => ({
  ...consentAsked(fact),
  key: `DATA_DUE:${fact.eventId}`,
  letter: 'DATA_DUE',
});

const given = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
