import { type Connection, type PageArguments, pagesByParent, type SqlRunner, sql } from '@guanxi/runtime';
import type { TierMove } from './tier-store.ts';

export type TierMoveRow = TierMove & { id: string; movedAt: Date };

/** Changes of tier, the latest first; a page for each of many customers. */
export const tierMovePages = (
  db: SqlRunner,
  customerIds: readonly string[],
  args: PageArguments,
): Promise<Connection<TierMoveRow>[]> =>
  pagesByParent<TierMoveRow>(db, {
    parents: [...customerIds],
    parentColumn: 'm.customer_id',
    select: sql`m.id, m.customer_id, m.from_tier, m.to_tier, m.tier_version, m.cause, m.cause_event_id, m.rule_version,
      m.contribution::text AS contribution, m.moved_at`,
    from: sql`tier_move AS m`,
    where: [],
    order: [
      { column: 'm.moved_at', direction: 'desc', type: 'timestamptz' },
      { column: 'm.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });
