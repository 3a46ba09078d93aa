import { FILLED_MAX } from '@guanxi/fields';
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
import { setCustomFields, takeCustomFields } from '../fields/taken-fields.ts';
import { rights } from '../permissions.ts';
import { audience, emitProfile, timestamp } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { type CustomerRow, fieldsOf, lockCustomer, tokensOf, updateCustomerRow } from '../record/records.ts';
import { type Installation, lockStanding } from '../standing/standing.ts';
import { mayStandWith, whyNotOnePlace } from '../structure/merged-places.ts';
import { showTagsTogether } from '../tags/show-together.ts';
import { hide, recordsUnder, saveMerge, standTogether } from './merge-store.ts';
import { rejoin } from './rejoin.ts';
import { mergeFields, taken } from './taken-fields.ts';

const version = () => field.int({ min: 1, max: 2_147_483_647 });
const mergeInput = z.object({
  clientMutationId: clientMutationId(),
  survivorId: field.id(),
  absorbedId: field.id(),
  survivorVersion: version(),
  absorbedVersion: version(),
  takeFields: field.list(field.oneOf(mergeFields), { min: 0, max: mergeFields.length }),
  takeCustomFields: field.list(field.requiredText({ max: 60 }), { min: 0, max: FILLED_MAX }).nullish(),
  reason: field.optional(field.text({ max: 500 })),
});
type Merge = z.infer<typeof mergeInput>;

export type MergeCustomersSuccess = { __typename: 'MergeCustomersSuccess'; customerId: string; mergeId: string };

/**
 * Shows two records as one. Nothing is rewritten: the absorbed record goes out of sight with all that is its own, and
 * the survivor shows it too. What it takes of the other's fields is kept with what it held before.
 */
export async function mergeCustomers(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
  installation: Installation,
): Promise<MergeCustomersSuccess | Refusal> {
  rights.require(actor.viewer, 'customer', 'merge');
  const input = readInput(mergeInput, given);
  if (isRefusal(input)) return input;
  const { value } = input;
  if (value.survivorId === value.absorbedId) return refuse.invalid({ path: 'absorbedId', code: 'CYCLE' });
  return db.command(actor, { name: 'mergeCustomers', input: given }, async (tx) => {
    const locked = await lockBoth(tx, value);
    if (isRefusal(locked)) return locked;
    const { survivor, absorbed } = locked;
    const refusal = whyNot(survivor, absorbed, value) ?? (await whyNotInGroup(tx, survivor, absorbed));
    if (refusal) return refusal;
    const { survivorId, absorbedId, reason } = value;
    const customFields = await takeCustomFields(
      tx,
      { takerId: survivorId, giverId: absorbedId },
      value.takeCustomFields ?? [],
    );
    if (isRefusal(customFields)) return customFields;

    const fields = taken(survivor, absorbed, value.takeFields, await mayStandWith(tx, absorbedId));
    const mergeId = await saveMerge(tx, { survivorId, absorbedId, fields, customFields, reason: reason ?? null });
    await hide(tx, await recordsUnder(tx.db, absorbedId), survivorId);
    await setFields(tx, survivor, Object.assign({}, ...fields.map(({ after }) => after)));
    await setCustomFields(tx, survivorId, customFields);
    await standTogether(tx, survivorId);
    await showTagsTogether(tx, survivorId);
    const standing = await lockStanding(tx, survivorId);
    if (standing) await rejoin(tx, standing, 'merge', installation);
    await keepAllowed(tx, survivorId);

    tx.audit({
      action: 'customer.merged',
      subject: ['Customer', survivorId],
      fields: [...fields.map(({ field: name }) => name), ...(customFields.length > 0 ? ['fields'] : [])],
      other: ['Customer', absorbedId],
      ...(reason ? { reason } : {}),
    });
    tx.emit({
      type: customers.CustomersMergedSchema,
      topic: CUSTOMER_TOPIC,
      key: survivorId,
      value: { mergeId, survivorId, absorbedId, actorId: viewerId(tx.viewer), mergedAt: timestamp(tx.now) },
      ...audience(survivor),
      origin: absorbedId,
    });
    await emitProfile(tx, survivorId);
    return { __typename: 'MergeCustomersSuccess', customerId: survivorId, mergeId };
  });
}

/** Locks both in the order of their ids, so that two who merge the same records wait for each other. */
async function lockBoth(
  tx: CustomersTx,
  { survivorId, absorbedId }: Merge,
): Promise<{ survivor: CustomerRow; absorbed: CustomerRow } | Refusal> {
  const locked = new Map<string, Awaited<ReturnType<typeof lockCustomer>>>();
  for (const id of [survivorId, absorbedId].sort()) locked.set(id, await lockCustomer(tx, id, 'merge'));
  const [survivor, absorbed] = [locked.get(survivorId), locked.get(absorbedId)];
  if (!survivor) return refuse.notFound('survivorId');
  if (!absorbed) return refuse.notFound('absorbedId');
  if (!survivor.reached || !absorbed.reached) throw forbidden();
  return { survivor: survivor.row, absorbed: absorbed.row };
}

/** Why two records are not made one. */
function whyNot(survivor: CustomerRow, absorbed: CustomerRow, { survivorVersion, absorbedVersion }: Merge) {
  if (survivor.version !== survivorVersion) return refuse.conflict('CONFLICT', 'survivorVersion');
  if (absorbed.version !== absorbedVersion) return refuse.conflict('CONFLICT', 'absorbedVersion');
  if (survivor.kind !== absorbed.kind) return refuse.invalid({ path: 'absorbedId', code: 'NOT_ALLOWED_HERE' });
  // the partner's people sign in for this organisation
  if (absorbed.roles.includes('PARTNER')) return refuse.invalid({ path: 'absorbedId', code: 'NOT_ALLOWED_HERE' });
  // a member keeps his number
  if (absorbed.number !== null && survivor.number === null) return refuse.conflict('NOT_ENROLLED', 'survivorId');
  return undefined;
}

const whyNotInGroup = async (tx: CustomersTx, survivor: CustomerRow, absorbed: CustomerRow) =>
  survivor.kind === 'ORGANISATION' ? whyNotOnePlace(tx, survivor.id, absorbed.id) : undefined;

/** Writes columns of a record and what it is found by. */
export async function setFields(tx: CustomersTx, row: CustomerRow, values: Record<string, unknown>): Promise<void> {
  if (Object.keys(values).length === 0) return;
  const days = Object.fromEntries(
    (['birthDate', 'registeredOn'] as const).flatMap((name) =>
      typeof values[name] === 'string' ? [[name, new Date(values[name])]] : [],
    ),
  );
  const data = { ...values, ...days };
  const after = { ...row, ...data } as CustomerRow;
  await updateCustomerRow(tx, row.id, { ...data, ...tokensOf(fieldsOf(after), after.number) });
}
