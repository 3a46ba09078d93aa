import { clientMutationId, field, isRefusal, readInput, refuse, signedIn } from '@guanxi/runtime';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { rejoin } from '../merging/rejoin.ts';
import { rights } from '../permissions.ts';
import { emitProfile } from '../profile/profile.ts';
import { lockStandingFor } from '../standing/standing.ts';
import { moveTo } from './move.ts';
import { basisOf } from './stage-store.ts';
import { countsFrom, mayMoveByHand, type Stage, stages } from './stages.ts';

const inputSchema = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  to: field.oneOf(stages),
  reason: field.requiredText({ max: 500 }),
});

/** Moves a customer by hand, with a reason; what buying decides is refused. Heads in their department, sellers their own. */
export async function moveStage(context: Context, input: unknown) {
  const viewer = signedIn(context);
  rights.require(viewer, 'customer', 'move');
  const read = readInput(inputSchema, input);
  if (isRefusal(read)) return read;
  const { customerId, to, reason } = read.value;
  const { db, clock, settings } = context;
  return db.command({ viewer, clock }, { name: 'moveStage', input: read.value }, async (tx) => {
    const standing = await lockStandingFor(tx, customerId, 'move');
    if (!standing) return refuse.notFound('customerId');
    const from = (standing.joined?.stage ?? standing.stage) as Stage;
    if (!mayMoveByHand(from, to)) return refuse.conflict('WRONG_STATE', 'to', { state: from });
    const before = await basisOf(tx.db, customerId);
    const after = await moveTo(tx, standing, to, {
      cause: 'person',
      reason,
      basis: { countsFrom: countsFrom(to, before?.since ?? null, tx.now) },
    });
    await rejoin(tx, after, 'person', { zone: settings.TIME_ZONE, currency: settings.CURRENCY });
    await emitProfile(tx, customerId);
    tx.audit({ action: 'stage.moved', subject: ['Customer', customerId], reason });
    return { __typename: 'MoveStageSuccess', customerId };
  });
}
