import { type Stored, sameValues, type TakenValues } from '@guanxi/fields';
import type { CustomersTx } from '../context.ts';
import { customFieldsIn, returnCustomFields, setCustomFields } from '../fields/taken-fields.ts';
import type { CustomerRow } from '../record/records.ts';
import { mayStandWith } from '../structure/merged-places.ts';
import { givenBack, passedOn } from './given-back.ts';
import { setFields } from './merge-pair.ts';
import { lockHidden, type MergeRow, rewriteTaken, standingMergeOf, standingMergesInto } from './merge-store.ts';
import { changedFields, columnsBack, fieldsPassedOn, type TakenField, taken } from './taken-fields.ts';

/** What was taken, or has changed, of the record's own fields and of those of the firm. */
type Parts = { fields: readonly TakenField[]; customFields: readonly TakenValues[] };

/**
 * Gives the survivor of a merge that was undone back what it held. Where that was merged into another since, and that took
 * what it has lost now, so does this one, as far up as it goes.
 */
export async function giveBack(tx: CustomersTx, merge: MergeRow): Promise<void> {
  const later = (await standingMergesInto(tx.db, merge.survivorId)).filter((other) => isLater(other, merge));
  const changed = await putBack(tx, merge.survivorId, merge, later);
  await passOn(tx, merge.survivorId, changed);
}

/** What a record holds no more, or holds otherwise, that into which it was merged has not from it either. */
async function passOn(tx: CustomersTx, absorbedId: string, changed: Parts): Promise<void> {
  if (changed.fields.length + changed.customFields.length === 0) return;
  const merge = await standingMergeOf(tx.db, absorbedId);
  if (!merge) return;
  const own = fieldsPassedOn(merge.fields, changed.fields);
  const custom = passedOn(merge.customFields, changed.customFields, {
    isFrom: ({ after }, { before }) => sameValues(after, before),
    becomes: (_, { after }) => after,
    same: sameValues,
  });
  if (own.undone.length + custom.undone.length === 0) return;
  await rewriteTaken(tx, { id: merge.id, fields: own.left, customFields: custom.left });
  const since = (await standingMergesInto(tx.db, merge.survivorId)).filter(
    (other) => other.id === merge.id || isLater(other, merge),
  );
  const undone = { fields: own.undone, customFields: custom.undone };
  await passOn(tx, merge.survivorId, await putBack(tx, merge.survivorId, undone, since));
}

/**
 * Gives a record back what stood before something that it took, and hands on to merges since what they are to give back
 * instead. Answers what it held and holds.
 */
async function putBack(tx: CustomersTx, id: string, undone: Parts, since: readonly MergeRow[]): Promise<Parts> {
  const record = await lockHidden(tx, id);
  if (!record) return { fields: [], customFields: [] };
  const { values, rewritten } = columnsBack(record, undone.fields, since);
  const held = undone.customFields.length > 0 ? await customFieldsIn(tx, id) : new Map<string, Stored[]>();
  const custom = givenBack(undone.customFields, since, {
    takenBy: ({ customFields }) => customFields,
    holds: (field) => held.get(field) ?? [],
    same: sameValues,
  });
  for (const each of new Set([...rewritten.keys(), ...custom.rewritten.keys()])) {
    const fields = rewritten.get(each) ?? each.fields;
    await rewriteTaken(tx, { id: each.id, fields, customFields: custom.rewritten.get(each) ?? each.customFields });
  }
  await setFields(tx, record, values);
  const back = [...custom.back].map(([field, after]) => ({ field, before: held.get(field) ?? [], after }));
  // what a merge that stands takes of another record is that one's, also where it is unique
  const standing = back.length > 0 ? await standingMergesInto(tx.db, id) : [];
  const isTaken = ({ field, after }: TakenValues) =>
    standing.some(({ customFields }) =>
      customFields.some((each) => each.field === field && sameValues(each.after, after)),
    );
  await setCustomFields(tx, id, back.filter(isTaken));
  await returnCustomFields(
    tx,
    id,
    new Map(back.filter((each) => !isTaken(each)).map(({ field, after }) => [field, after])),
  );
  const now = { ...record, ...values } as CustomerRow;
  const place = 'parentId' in values ? await takeNextPlace(tx, now, since) : {};
  return { fields: changedFields(record, { ...now, ...place }), customFields: back };
}

const isLater = (one: MergeRow, other: MergeRow) =>
  one.mergedAt > other.mergedAt || (one.mergedAt.getTime() === other.mergedAt.getTime() && one.id > other.id);

/** Who has lost the place that he had taken takes that of the next record merged into him, as he would have then; answers it. */
async function takeNextPlace(
  tx: CustomersTx,
  survivor: CustomerRow,
  since: readonly MergeRow[],
): Promise<Record<string, unknown>> {
  for (const { id, absorbedId } of since) {
    const absorbed = await lockHidden(tx, absorbedId);
    const [place] = absorbed
      ? taken(survivor, { ...absorbed, blacklisted: survivor.blacklisted }, [], await mayStandWith(tx, absorbedId))
      : [];
    const merge = (await standingMergesInto(tx.db, survivor.id)).find((each) => each.id === id);
    if (!place || !merge) continue;
    await rewriteTaken(tx, { ...merge, fields: [...merge.fields, place] });
    await setFields(tx, survivor, place.after);
    return place.after;
  }
  return {};
}
