import { type Definition, type FieldEntity, type HeldValue, valuesOf } from '@guanxi/fields';
import { broken, hasRules, type Lookup } from '@guanxi/fields/layout';
import { isRefusal, type Refusal, refuse } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { entities } from '../fields/entities.ts';
import type { ObjectDefinition } from '../objects/object.ts';
import { fieldEntityOf } from '../objects/object-fields.ts';
import { heldByContact, type SaidOfContact } from './contact-fields.ts';
import { heldByRecord } from './laid-records.ts';
import { fieldName, layoutOf } from './layouts.ts';
import { heldBy, isOf, type Said } from './standard-fields.ts';

type Change<Said> = { recordId: string; before: Said; after: Said; isNew: boolean };
/** A change by what the record holds in its own fields; `has` is whether such a record has a field. */
type Laying = Change<Lookup> & { entity: FieldEntity; has?: (name: string) => boolean };

/** `withinLayout` of a customer. */
export const customerWithinLayout = <Filled extends object>(
  tx: CustomersTx,
  { before, after, ...change }: Change<Said>,
  fill: () => Promise<Filled | Refusal>,
) =>
  withinLayout(
    tx,
    {
      ...change,
      entity: entities.CUSTOMER,
      before: heldBy(before),
      after: heldBy(after),
      has: (name) => isOf(after.kind, name),
    },
    fill,
  );

/** `withinLayout` of a contact. */
export const contactWithinLayout = <Filled extends object>(
  tx: CustomersTx,
  { before, after, ...change }: Change<SaidOfContact>,
  fill: () => Promise<Filled | Refusal>,
) =>
  withinLayout(
    tx,
    { ...change, entity: entities.CONTACT, before: heldByContact(before), after: heldByContact(after) },
    fill,
  );

/** `withinLayout` of a record of an object. */
export const recordWithinLayout = <Filled extends object>(
  tx: CustomersTx,
  object: ObjectDefinition,
  { before, after, ...change }: Change<{ name?: string }>,
  fill: () => Promise<Filled | Refusal>,
) =>
  withinLayout(
    tx,
    { ...change, entity: fieldEntityOf(object), before: heldByRecord(before), after: heldByRecord(after) },
    fill,
  );

/**
 * Fills a record's custom fields as a part of a change that one person makes in one record, and refuses the change
 * where it goes against his layout: something is only read, or asked for. The refusal undoes what was filled.
 */
async function withinLayout<Filled extends object>(
  tx: CustomersTx,
  { entity, recordId, before, after, isNew, has = () => true }: Laying,
  fill: () => Promise<Filled | Refusal>,
): Promise<Filled | Refusal> {
  const layout = await layoutOf(tx.db, tx.viewer, entity.name);
  if (!layout || !hasRules(layout.laid)) return fill();
  const held = () => valuesOf(tx.db, entity, [recordId]);
  const heldBefore = isNew ? [] : await held();
  const filled = await fill();
  if (isRefusal(filled)) return filled;
  const laid = layout.laid.filter(({ name }) => has(name));
  const problems = broken(laid, {
    before: ofBoth(before, layout.definitions, heldBefore),
    after: ofBoth(after, layout.definitions, await held()),
    isNew,
  });
  if (problems.length === 0) return filled;
  return refuse.invalid(...problems.map(({ name, code }) => ({ path: ['input', ...name.split('.')], code })));
}

/** What a record holds in its own fields and in those that the firm added. */
function ofBoth(own: Lookup, definitions: readonly Definition[], held: readonly HeldValue[]): Lookup {
  const byField = Map.groupBy(held, ({ fieldId }) => fieldId);
  const added = new Map(definitions.map(({ id, key }) => [fieldName(key), (byField.get(id) ?? []).flatMap(written)]));
  return (name) => added.get(name) ?? own(name);
}

/** A value as conditions name it; a code of two levels also by the upper one. */
function written({ text, number, date, choice, subchoice, id }: HeldValue): string[] {
  const all = [text, number, date, choice, choice && subchoice && `${choice}/${subchoice}`, id];
  return all.flatMap((each) => each || []);
}
