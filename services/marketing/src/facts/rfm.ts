/**
 * Recency, frequency and money of a member: what he bought, and where he stands among the others.
 * Nothing here reads a clock, a row or a setting. `scores-store.ts` makes the same cut in the database; a test holds both
 * together.
 */
import type { Decimal } from 'decimal.js';

/** What one member has bought and kept; `amount` is in the installation's currency, returns taken off. */
export type Buyer = { customerId: string; lastPurchaseAt: Date; purchases: number; amount: Decimal };

/** Each from 1 to 5; 5 is the most recent, the most frequent, the highest amount. */
export type RfmScores = { customerId: string; recency: number; frequency: number; monetary: number };

/**
 * Scores all buyers by nested quintiles: sorted newest first and cut in five equal parts, each part sorted by
 * frequency and cut again, each of those by amount. Equals are split by id, so that every run cuts the same way.
 * Arthur Hughes, Strategic Database Marketing: 800,000 members give 125 cells of 6,400.
 */
export function scoreBuyers(buyers: readonly Buyer[]): RfmScores[] {
  return fifths([...buyers].sort(newestFirst)).flatMap((recent, r) =>
    fifths(recent.sort(oftenestFirst)).flatMap((frequent, f) =>
      fifths(frequent.sort(highestFirst)).flatMap((cell, m) =>
        cell.map(({ customerId }) => ({ customerId, recency: 5 - r, frequency: 5 - f, monetary: 5 - m })),
      ),
    ),
  );
}

/** Five consecutive parts of a sorted list, equal but for the first ones, which take one each of what is left over. */
function fifths<T>(sorted: readonly T[]): T[][] {
  const size = Math.floor(sorted.length / 5);
  const larger = sorted.length % 5;
  return [0, 1, 2, 3, 4].map((part) => {
    const start = part * size + Math.min(part, larger);
    return sorted.slice(start, start + size + (part < larger ? 1 : 0));
  });
}

const byId = (a: Buyer, b: Buyer) => (a.customerId < b.customerId ? -1 : a.customerId > b.customerId ? 1 : 0);
const newestFirst = (a: Buyer, b: Buyer) => b.lastPurchaseAt.getTime() - a.lastPurchaseAt.getTime() || byId(a, b);
const oftenestFirst = (a: Buyer, b: Buyer) => b.purchases - a.purchases || byId(a, b);
const highestFirst = (a: Buyer, b: Buyer) => b.amount.comparedTo(a.amount) || byId(a, b);
