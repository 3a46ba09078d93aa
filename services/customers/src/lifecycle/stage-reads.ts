import { type Connection, type PageArguments, pagesByParent, type SqlRunner, sql } from '@guanxi/runtime';

export type StageMoveRow = {
  id: string;
  fromStage: string | null;
  toStage: string;
  cause: string;
  causeEventId: string | null;
  ruleVersion: string | null;
  actor: string;
  reason: string | null;
  movedAt: Date;
};

/** Moves from stage to stage, the latest first; a page for each of many customers. */
export const stageMovePages = (
  db: SqlRunner,
  customerIds: readonly string[],
  args: PageArguments,
): Promise<Connection<StageMoveRow>[]> =>
  pagesByParent<StageMoveRow>(db, {
    parents: [...customerIds],
    parentColumn: 'm.customer_id',
    select: sql`m.id, m.from_stage, m.to_stage, m.cause, m.cause_event_id, m.rule_version, m.actor, m.reason, m.moved_at`,
    from: sql`stage_move AS m`,
    where: [],
    order: [
      { column: 'm.moved_at', direction: 'desc', type: 'timestamptz' },
      { column: 'm.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });
