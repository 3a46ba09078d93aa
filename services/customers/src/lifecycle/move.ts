import { customers } from '@guanxi/proto';
import type { CustomersTx } from '../context.ts';
import { timestamp } from '../profile/profile.ts';
import { about, type Standing, saveStage } from '../standing/standing.ts';
import { type StageMove, saveStageMoves } from './stage-store.ts';
import type { Stage } from './stages.ts';

type Why = Pick<StageMove, 'cause' | 'causeEventId' | 'ruleVersion' | 'reason' | 'basis'>;

/** Moves a locked customer, keeps why, and tells it; answers the standing after it. */
export async function moveTo(tx: CustomersTx, standing: Standing, stage: Stage, why: Why): Promise<Standing> {
  const after = await saveStage(tx, standing, stage);
  await saveStageMoves(tx, [{ customerId: standing.customerId, fromStage: standing.stage, toStage: stage, ...why }]);
  tx.emit({
    type: customers.CustomerStageChangedSchema,
    topic: 'crm.customers.customer.v1',
    ...about(after),
    value: {
      customerId: standing.customerId,
      fromStage: standing.stage,
      toStage: stage,
      cause: why.cause,
      causeEventId: why.causeEventId ?? '',
      ruleVersion: why.ruleVersion ?? '',
      changedAt: timestamp(tx.now),
    },
  });
  return after;
}
