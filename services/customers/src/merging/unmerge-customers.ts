import { type Stored, sameValues } from '@guanxi/fields';
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
import { customFieldsIn, returnCustomFields } from '../fields/taken-fields.ts';
import { rights } from '../permissions.ts';
import { audience, emitProfile, timestamp } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { type CustomerRow, lockCustomer } from '../record/records.ts';
import { type Installation, lockStanding } from '../standing/standing.ts';
import { keepPlaces, mayStandWith } from '../structure/merged-places.ts';
import { showTagsTogether } from '../tags/show-together.ts';
import { givenBack } from './given-back.ts';
import { setFields } from './merge-pair.ts';
import {
  endMerge,
  findStanding,
  lockHidden,
  type MergeRow,
  recordsUnder,
  rewriteTaken,
  show,
  standAlone,
  standingMergesInto,
} from './merge-store.ts';
import { rejoin } from './rejoin.ts';
import { columnsBack, taken } from './taken-fields.ts';

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

/** Gives the survivor back what it held, and hands on to merges after this one what they are to give back instead. */
async function giveBack(tx: CustomersTx, merge: MergeRow): Promise<void> {
  const survivor = await lockHidden(tx, merge.survivorId);
  if (!survivor) return;
  const later = (await standingMergesInto(tx.db, survivor.id)).filter((other) => isLater(other, merge));
  const { values, rewritten } = columnsBack(survivor, merge.fields, later);
  const held = merge.customFields.length > 0 ? await customFieldsIn(tx, survivor.id) : new Map<string, Stored[]>();
  const custom = givenBack(merge.customFields, later, {
    takenBy: ({ customFields }) => customFields,
    holds: (field) => held.get(field) ?? [],
    same: sameValues,
  });
  for (const each of new Set([...rewritten.keys(), ...custom.rewritten.keys()])) {
    const fields = rewritten.get(each) ?? each.fields;
    await rewriteTaken(tx, { id: each.id, fields, customFields: custom.rewritten.get(each) ?? each.customFields });
  }
  await setFields(tx, survivor, values);
  await returnCustomFields(tx, survivor.id, custom.back);
  if ('parentId' in values) await takeNextPlace(tx, { ...survivor, ...values } as CustomerRow, later);
}

const isLater = (one: MergeRow, other: MergeRow) =>
  one.mergedAt > other.mergedAt || (one.mergedAt.getTime() === other.mergedAt.getTime() && one.id > other.id);

/** Who has lost the place that he had taken takes that of the next record merged into him, as he would have then. */
async function takeNextPlace(tx: CustomersTx, survivor: CustomerRow, later: readonly MergeRow[]): Promise<void> {
  for (const { id, absorbedId } of later) {
    const absorbed = await lockHidden(tx, absorbedId);
    const [place] = absorbed
      ? taken(survivor, { ...absorbed, blacklisted: survivor.blacklisted }, [], await mayStandWith(tx, absorbedId))
      : [];
    const merge = (await standingMergesInto(tx.db, survivor.id)).find((each) => each.id === id);
    if (!place || !merge) continue;
    await rewriteTaken(tx, { ...merge, fields: [...merge.fields, place] });
    return setFields(tx, survivor, place.after);
  }
}
