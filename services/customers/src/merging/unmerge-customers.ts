import { customers } from '@guanxi/proto';
import {
  type Actor,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import { keepAllowed } from '../consent/consents.ts';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { audience, emitProfile, timestamp } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { lockCustomer } from '../record/records.ts';
import { type Installation, lockStanding } from '../standing/standing.ts';
import { keepPlaces } from '../structure/merged-places.ts';
import { showTagsTogether } from '../tags/show-together.ts';
import { giveBack } from './give-back.ts';
import { endMerge, findStanding, recordsUnder, show, standAlone } from './merge-store.ts';
import { rejoin } from './rejoin.ts';

const unmergeInput = z.object({
  clientMutationId: clientMutationId(),
  mergeId: field.id(),
  reason: field.optional(field.text({ max: 500 })),
});

export type UnmergeCustomersSuccess = {
  __typename: 'UnmergeCustomersSuccess';
  customerId: string;
  restoredId: string;
};

/**
 * Makes two records of one again. Each has what was told of it, before the merge and since; the survivor gets back what
 * it held where nobody has changed it since. Other merges stand.
 */
export async function unmergeCustomers(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
  installation: Installation,
): Promise<UnmergeCustomersSuccess | Refusal> {
  rights.require(actor.viewer, 'customer', 'merge');
  const input = readInput(unmergeInput, given);
  if (isRefusal(input)) return input;
  const { mergeId, reason } = input.value;
  return db.command(actor, { name: 'unmergeCustomers', input: given }, async (tx) => {
    const done = await unmergeOne(tx, { mergeId, reason: reason ?? null }, installation);
    if (done === 'FORBIDDEN') throw forbidden();
    return isRefusal(done) ? done : { __typename: 'UnmergeCustomersSuccess', ...done };
  });
}

type Apart = { customerId: string; restoredId: string };

/**
 * Undoes one merge within a transaction at hand; where it refuses it has written nothing.
 * @returns the record that was shown and the one that is again, or FORBIDDEN where the viewer sees it and may not undo it
 */
export async function unmergeOne(
  tx: CustomersTx,
  { mergeId, reason }: { mergeId: string; reason: string | null },
  installation: Installation,
): Promise<Apart | Refusal | 'FORBIDDEN'> {
  const known = await findStanding(tx.db, mergeId);
  if (!known) return refuse.notFound('mergeId');
  await keepPlaces(tx, [known.absorbedId]);
  const shown = await lockCustomer(tx, known.shownId, 'merge');
  if (!shown) return refuse.notFound('mergeId');
  if (!shown.reached) return 'FORBIDDEN';
  // undone, or shown by another, while this waited for the lock
  const merge = await findStanding(tx.db, mergeId);
  if (!merge || merge.shownId !== known.shownId) return refuse.conflict('CONFLICT', 'mergeId');

  const { survivorId, absorbedId } = merge;
  const shownId = shown.row.id;
  await endMerge(tx, mergeId, reason);
  const under = await recordsUnder(tx.db, absorbedId);
  await show(
    tx,
    absorbedId,
    under.filter((id) => id !== absorbedId),
  );
  await giveBack(tx, merge);
  if ((await recordsUnder(tx.db, shownId)).length === 1) await standAlone(tx, [shownId]);
  for (const id of [shownId, absorbedId]) {
    await showTagsTogether(tx, id);
    const standing = await lockStanding(tx, id);
    if (standing) await rejoin(tx, standing, 'unmerge', installation);
    await keepAllowed(tx, id);
  }

  tx.audit({
    action: 'customer.unmerged',
    subject: ['Customer', survivorId],
    other: ['Customer', absorbedId],
    ...(reason ? { reason } : {}),
  });
  tx.emit({
    type: customers.CustomersUnmergedSchema,
    topic: CUSTOMER_TOPIC,
    key: survivorId,
    value: { mergeId, survivorId, absorbedId, actorId: viewerId(tx.viewer), unmergedAt: timestamp(tx.now) },
    ...audience(shown.row),
    origin: absorbedId,
  });
  await emitProfile(tx, shownId);
  await emitProfile(tx, absorbedId);
  return { customerId: shownId, restoredId: absorbedId };
}
