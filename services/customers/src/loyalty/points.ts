/**
 * The rules of points. Points are whole numbers; a lot is what one earning left, and carries its expiry.
 * Every movement is a set of entries that sums to zero; the member's balance is the sum of his entries and is
 * stored nowhere. Nothing here reads a clock, a row or a setting.
 */
import type { CalendarDay } from '@guanxi/runtime/clock';

/** The accounts of the ledger. `held` and `spent` wait for redemption; the others are in use. */
export type LedgerAccount = 'member' | 'issued' | 'expired' | 'held' | 'spent' | 'adjusted';

/** One line of a posting; `points` is signed, and the lines of a posting sum to zero. */
export type Entry = { lotId: string; account: LedgerAccount; points: number };

/** What stands in one lot. `remaining` below zero is a debt: more was taken back than the member still had of it. */
export type Lot = {
  id: string;
  /** The last day on which the points count. */
  expiresOn: CalendarDay | null;
  remaining: number;
  /** Points of this lot that lapsed unused. */
  lapsed: number;
  /** Points of this lot that were given and not yet taken back. */
  issued: number;
};

/** An order's points go into a lot of their own. */
export const earn = (lotId: string, points: number): Entry[] => move(lotId, points, 'issued', 'member');

/**
 * Takes back what a return makes too much: first what the order's own lot still holds, then what lapsed of it unused
 * (the member has lost that already), and the rest, which he has spent, as a debt on that lot. Never more than the
 * lot was given.
 */
export function takeBack(lot: Lot, points: number): Entry[] {
  const due = Math.min(points, lot.issued);
  const spent = due - Math.min(due, Math.max(lot.remaining, 0));
  const fromLapsed = Math.min(spent, lot.lapsed);
  return [...move(lot.id, due - fromLapsed, 'member', 'issued'), ...move(lot.id, fromLapsed, 'expired', 'issued')];
}

/** What is left of a lot lapses when its last day is over; debts are met from it first. */
export function expire(lot: Lot, others: readonly Lot[], today: CalendarDay): Entry[] {
  if (!hasLapsed(lot, today) || lot.remaining <= 0) return [];
  const entries: Entry[] = [];
  let open = lot.remaining;
  for (const debtor of others.filter(isDebt)) {
    const met = Math.min(open, -debtor.remaining);
    if (met > 0)
      entries.push(
        { lotId: lot.id, account: 'member', points: -met },
        { lotId: debtor.id, account: 'member', points: met },
      );
    open -= met;
  }
  return [...entries, ...move(lot.id, open, 'member', 'expired')];
}

/** Points given by hand go into a lot of their own. */
export const give = (lotId: string, points: number): Entry[] => move(lotId, points, 'adjusted', 'member');

/** The lots of one record. Records that are shown as one keep an account each. */
export type Account = { customerId: string; lots: readonly Lot[] };

export type Taking = { kind: 'taken'; entries: Entry[] } | { kind: 'not-enough'; missing: number };
export type TakingFromAll =
  | { kind: 'taken'; entries: { customerId: string; entries: Entry[] }[] }
  | { kind: 'not-enough'; missing: number };

/** Takes points by hand, first from the lots that lapse first; never more than the balance. */
export function take(lots: readonly Lot[], points: number, today: CalendarDay): Taking {
  const taking = takeFromAll([{ customerId: '', lots }], points, today);
  return taking.kind === 'taken' ? { ...taking, entries: taking.entries.flatMap(({ entries }) => entries) } : taking;
}

/** The same of several accounts together; each gives what is taken from lots of its own. */
export function takeFromAll(accounts: readonly Account[], points: number, today: CalendarDay): TakingFromAll {
  const balance = sum(accounts.map(({ lots }) => balanceOf(lots, today)));
  if (points > balance) return { kind: 'not-enough', missing: points - Math.max(balance, 0) };
  const owner = new Map(accounts.flatMap(({ customerId, lots }) => lots.map((lot) => [lot.id, customerId])));
  const entries: Entry[] = [];
  let open = points;
  const all = accounts.flatMap(({ lots }) => lots);
  for (const lot of usable(all, today)) {
    const taken = Math.min(lot.remaining, open);
    entries.push(...move(lot.id, taken, 'member', 'adjusted'));
    open -= taken;
    if (open === 0) break;
  }
  const byOwner = Map.groupBy(entries, ({ lotId }) => owner.get(lotId) ?? '');
  return { kind: 'taken', entries: [...byOwner].map(([customerId, own]) => ({ customerId, entries: own })) };
}

/**
 * The member's balance on a day. A lot's last day still counts; what stands in a lot beyond its last day counts no
 * more, but for the debts that it meets.
 */
export function balanceOf(lots: readonly Lot[], today: CalendarDay): number {
  const lapsing = sum(
    lots.filter((lot) => hasLapsed(lot, today) && lot.remaining > 0).map(({ remaining }) => remaining),
  );
  const debts = sum(lots.filter(isDebt).map(({ remaining }) => remaining));
  return sum(usable(lots, today).map(({ remaining }) => remaining)) + Math.min(0, debts + lapsing);
}

/** Lots that still hold points on a day, those that lapse first before the others. */
export const usable = (lots: readonly Lot[], today: CalendarDay): Lot[] =>
  lots.filter((lot) => lot.remaining > 0 && !hasLapsed(lot, today)).sort(byExpiry);

/** What a posting changes the member's balance by. */
export const deltaOf = (entries: readonly Entry[]): number =>
  sum(entries.filter(({ account }) => account === 'member').map(({ points }) => points));

export const hasLapsed = (lot: Pick<Lot, 'expiresOn'>, today: CalendarDay): boolean =>
  lot.expiresOn !== null && lot.expiresOn < today;

function move(lotId: string, points: number, from: LedgerAccount, to: LedgerAccount): Entry[] {
  if (points === 0) return [];
  return [
    { lotId, account: from, points: -points },
    { lotId, account: to, points },
  ];
}

const NEVER = '9999-12-31';
const isDebt = (lot: Lot) => lot.remaining < 0;
const byExpiry = (a: Lot, b: Lot) =>
  (a.expiresOn ?? NEVER).localeCompare(b.expiresOn ?? NEVER) || a.id.localeCompare(b.id);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
