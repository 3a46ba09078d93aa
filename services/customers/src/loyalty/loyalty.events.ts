/** What the points account tells others. */
import { customers } from '@guanxi/proto';
import type { CustomersTx } from '../context.ts';
import { timestamp } from '../profile/profile.ts';
import { about, type Standing } from '../standing/standing.ts';
import { deltaOf, type Entry, type Lot } from './points.ts';
import type { Posting } from './points-store.ts';

export const LOYALTY_TOPIC = 'crm.customers.loyalty.v1';

type Posted = {
  id: string;
  posting: Posting;
  entries: readonly Entry[];
  lots: readonly Pick<Lot, 'id' | 'expiresOn'>[];
  balance: number;
};

/** Points came, went or lapsed; `balance` is what the member has after it. */
export function tellPointsPosted(
  tx: CustomersTx,
  standing: Standing,
  { id, posting, entries, lots, balance }: Posted,
): void {
  const byLot = Map.groupBy(entries, ({ lotId }) => lotId);
  tx.emit({
    type: customers.PointsPostedSchema,
    topic: LOYALTY_TOPIC,
    ...about(standing),
    value: {
      postingId: id,
      customerId: standing.customerId,
      delta: BigInt(deltaOf(entries)),
      balanceAfter: BigInt(balance),
      kind: posting.kind,
      lots: [...byLot].map(([lotId, ofLot]) => ({
        lotId,
        points: BigInt(deltaOf(ofLot)),
        expiresOn: lots.find((lot) => lot.id === lotId)?.expiresOn ?? '',
      })),
      causeEventId: posting.causeEventId,
      causeType: posting.causeType,
      ruleVersion: posting.ruleVersion ?? '',
      orderId: posting.orderId ?? '',
      orderNumber: posting.orderNumber ?? '',
      ownerId: standing.ownerId ?? '',
      postedAt: timestamp(tx.now),
    },
  });
}
