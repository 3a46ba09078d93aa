import { customers } from '@guanxi/proto';
import { isRefusal, type Refusal, refuse, viewerId } from '@guanxi/runtime';
import { keepAllowed } from '../consent/consents.ts';
import type { CustomersTx } from '../context.ts';
import { setCustomFields, takeCustomFields } from '../fields/taken-fields.ts';
import type { MergeField } from '../generated/graphql.ts';
import { audience, emitProfile, timestamp } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { type CustomerRow, fieldsOf, lockCustomers, tokensOf, updateCustomerRow } from '../record/records.ts';
import { type Installation, lockStanding } from '../standing/standing.ts';
import { keepPlaces, mayStandWith, whyNotOnePlace } from '../structure/merged-places.ts';
import { showTagsTogether } from '../tags/show-together.ts';
import { hide, recordsUnder, saveMerge, standTogether } from './merge-store.ts';
import { rejoin } from './rejoin.ts';
import { taken } from './taken-fields.ts';

export type Pair = { survivor: CustomerRow; absorbed: CustomerRow };
export type PairToMerge = Pair & {
  /** What the survivor takes, of the record's own fields and by their keys of those that the firm added. */
  takeFields: readonly MergeField[];
  takeCustomFields: readonly string[];
  reason: string | null;
};

/** Locks records that are to be merged, in the order of their ids, so that two who merge the same wait for each other. */
export async function lockForMerging(tx: CustomersTx, ids: readonly string[]): ReturnType<typeof lockCustomers> {
  await keepPlaces(tx, ids);
  return lockCustomers(tx, ids, 'merge');
}

/** Shows two locked records as one, within a transaction at hand; where it refuses it has written nothing. */
export async function mergePair(
  tx: CustomersTx,
  { survivor, absorbed, reason, ...take }: PairToMerge,
  installation: Installation,
): Promise<{ mergeId: string } | Refusal> {
  const refusal = whyNot(survivor, absorbed) ?? (await whyNotInGroup(tx, survivor, absorbed));
  if (refusal) return refusal;
  const [survivorId, absorbedId] = [survivor.id, absorbed.id];
  const sides = { takerId: survivorId, giverId: absorbedId };
  const customFields = await takeCustomFields(tx, sides, take.takeCustomFields);
  if (isRefusal(customFields)) return customFields;

  const fields = taken(survivor, absorbed, take.takeFields, await mayStandWith(tx, absorbedId));
  const mergeId = await saveMerge(tx, { survivorId, absorbedId, fields, customFields, reason });
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
    fields: [...fields.map(({ field }) => field), ...(customFields.length > 0 ? ['fields'] : [])],
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
  return { mergeId };
}

/** Why two records are not made one. */
function whyNot(survivor: CustomerRow, absorbed: CustomerRow): Refusal | undefined {
  if (survivor.kind !== absorbed.kind) return refuse.invalid({ path: 'absorbedId', code: 'PERSON_AND_ORGANISATION' });
  // the partner's people sign in for this organisation
  if (absorbed.roles.includes('PARTNER')) return refuse.invalid({ path: 'absorbedId', code: 'PARTNER_RECORD' });
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
