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
import { setFields } from './merge-customers.ts';
import {
  endMerge,
  findStanding,
  lockHidden,
  type MergeRow,
  recordsUnder,
  rewriteFields,
  show,
  standAlone,
  standingMergesInto,
} from './merge-store.ts';
import { rejoin } from './rejoin.ts';
import { givenBack } from './taken-fields.ts';

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
    const known = await findStanding(tx.db, mergeId);
    const shown = known && (await lockCustomer(tx, known.shownId, 'merge'));
    if (!known || !shown) return refuse.notFound('mergeId');
    if (!shown.reached) throw forbidden();
    // undone, or shown by another, while this waited for the lock
    const merge = await findStanding(tx.db, mergeId);
    if (!merge || merge.shownId !== known.shownId) return refuse.conflict('CONFLICT', 'mergeId');

    const { survivorId, absorbedId } = merge;
    const shownId = shown.row.id;
    await endMerge(tx, mergeId, reason ?? null);
    const under = await recordsUnder(tx.db, absorbedId);
    await show(
      tx,
      absorbedId,
      under.filter((id) => id !== absorbedId),
    );
    await giveBack(tx, merge);
    if ((await recordsUnder(tx.db, shownId)).length === 1) await standAlone(tx, [shownId]);
    for (const id of [shownId, absorbedId]) {
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
    return { __typename: 'UnmergeCustomersSuccess', customerId: shownId, restoredId: absorbedId };
  });
}

/** Gives the survivor back what it held, and hands on to merges after this one what they are to give back instead. */
async function giveBack(tx: CustomersTx, { survivorId, mergedAt, id, fields }: MergeRow): Promise<void> {
  const survivor = await lockHidden(tx, survivorId);
  if (!survivor) return;
  const isLater = (other: MergeRow) =>
    other.mergedAt > mergedAt || (other.mergedAt.getTime() === mergedAt.getTime() && other.id > id);
  const later = (await standingMergesInto(tx.db, survivorId)).filter(isLater);
  const { values, rewritten } = givenBack(survivor, fields, later);
  for (const { merge, fields: anew } of rewritten) await rewriteFields(tx, merge.id, anew);
  await setFields(tx, survivor, values);
}
