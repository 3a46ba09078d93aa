import { customers } from '@guanxi/proto';
import type { CustomersTx } from '../context.ts';
import { timestamp } from '../profile/profile.ts';
import { about, isPart, type Standing, saveJoined, saveStage } from '../standing/standing.ts';
import { type StageMove, saveStageMoves } from './stage-store.ts';
import type { Stage } from './stages.ts';

type Why = Pick<StageMove, 'cause' | 'causeEventId' | 'ruleVersion' | 'reason' | 'basis'>;

/** Moves a locked customer, keeps why, and tells it; answers the standing after it. */
export async function moveTo(tx: CustomersTx, standing: Standing, stage: Stage, why: Why): Promise<Standing> {
  const after = await saveStage(tx, standing, stage);
  await saveStageMoves(tx, [{ customerId: standing.customerId, fromStage: standing.stage, toStage: stage, ...why }]);
  // of several records that are shown as one, others are told where all together stand
  if (!isPart(standing)) tellStage(tx, after, standing.stage, why);
  return after;
}

/** Moves a locked customer as he is shown: all records together. */
export async function moveJoined(tx: CustomersTx, standing: Standing, stage: Stage, why: Why): Promise<Standing> {
  const { customerId, joined } = standing;
  if (!joined) throw new Error(`nothing was merged into ${customerId}`);
  const after = await saveJoined(tx, standing, { ...joined, stage });
  await saveStageMoves(tx, [{ customerId, fromStage: joined.stage, toStage: stage, ...why, joined: true }]);
  if (why.cause !== MERGED && why.cause !== UNMERGED) tellStage(tx, { ...after, stage }, joined.stage, why);
  return after;
}

/** The causes of moves that a merge and its end bring about; they are told by the profile alone. */
export const MERGED = 'rule:merged';
export const UNMERGED = 'rule:unmerged';

function tellStage(tx: CustomersTx, after: Standing, fromStage: string, why: Why): void {
  tx.emit({
    type: customers.CustomerStageChangedSchema,
    topic: 'crm.customers.customer.v1',
    ...about(after),
    value: {
      customerId: after.customerId,
      fromStage,
      toStage: after.stage,
      cause: why.cause,
      causeEventId: why.causeEventId ?? '',
      ruleVersion: why.ruleVersion ?? '',
      changedAt: timestamp(tx.now),
    },
  });
}
