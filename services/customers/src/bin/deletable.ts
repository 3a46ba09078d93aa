import type { RefusalCode } from '@guanxi/runtime/graphql/refusals';

/** What hangs on a customer. */
export type Hanging = { openOrders: number; openRequests: number; points: number };

/** Why a customer must not be deleted: value hangs on him. The gravest first; undefined where he may be. */
export function whyKept({
  openOrders,
  openRequests,
  points,
}: Hanging): { code: RefusalCode; count: number } | undefined {
  if (openOrders > 0) return { code: 'OPEN_ORDERS', count: openOrders };
  if (openRequests > 0) return { code: 'OPEN_REQUESTS', count: openRequests };
  return points === 0 ? undefined : { code: 'POINTS_LEFT', count: points };
}
