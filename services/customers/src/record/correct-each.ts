/** Several records corrected alike, and given back what they held. */
import type { FieldsWritten } from '@guanxi/fields';
import { isRefusal, refuse } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import { fieldDifferences, fieldsReturning, readFieldsAlike } from '../fields/fill-alike.ts';
import { fillCustomers } from '../fields/fill-customers.ts';
import { type Sealed, sealsOf, unseal } from '../reviews/marks.ts';
import { applyInput, type TogetherEdit } from './customer-input.ts';
import { columnsOf, fieldsOf } from './customer-rows-store.ts';
import { accepted, type Each, each, lockEach } from './each.ts';
import { blacklistedBy, changed, pick, writeEach } from './update-customer.ts';

/** What was written in a record: its columns and custom fields before and after, and the marks of review that fell by it. */
export type Written = Record<'before' | 'after', Record<string, unknown>> & { fields?: FieldsWritten; sealed?: Sealed };

/** Whether anything was. */
export const isWritten = ({ after, fields }: Written): boolean => Object.keys(after).length > 0 || fields !== undefined;

/**
 * Corrects several records alike, within a transaction at hand. Answers what it has written in each.
 * @param currency of amounts without one
 */
export async function correctEach(
  tx: CustomersTx,
  ids: readonly string[],
  said: TogetherEdit,
  currency: string,
): Promise<Each<Written>> {
  const locked = await lockEach(tx, ids, 'update');
  const lists = await readLists(tx.db);
  const alike = await readFieldsAlike(tx, said.fields ?? [], { lists, currency });
  const found = each(locked, (row) => {
    if (isRefusal(alike)) return alike;
    const applied = applyInput(fieldsOf(row), said, lists);
    if ('problems' in applied) return refuse.invalid(...applied.problems);
    return { row, columns: changed(row, { ...pick(columnsOf(applied.fields), row), ...blacklistedBy(said) }) };
  });
  const good = accepted(found);
  const filled = isRefusal(alike)
    ? []
    : await fieldDifferences(
        tx,
        good.map(({ row }) => row.id),
        alike,
      );
  const byId = new Map(filled.map((each) => [each.recordId, each]));
  const different = good.filter(({ row, columns }) => Object.keys(columns).length > 0 || byId.has(row.id));
  const seals = await sealsOf(
    tx.db,
    different.map(({ row }) => row),
  );
  await fillCustomers(tx, filled);
  await writeEach(
    tx,
    good.map((change) => ({ ...change, customFields: keysOf(byId.get(change.row.id)?.values) })),
  );
  return each(found, ({ row, columns }): Written => {
    const fields = byId.get(row.id);
    const sealed = seals.get(row.id);
    return {
      before: pick(row, columns),
      after: columns,
      ...(fields ? { fields: { before: fields.before, after: fields.after } } : {}),
      ...(sealed ? { sealed } : {}),
    };
  });
}

const keysOf = (values: ReadonlyMap<{ key: string }, unknown> | undefined): string[] =>
  [...(values?.keys() ?? [])].map(({ key }) => key);

/**
 * Gives several records back what `correctEach` has written, where they still hold all of it. Marks of review return to
 * those that are then, in all that is reviewed, what was marked.
 */
export async function giveBackEach(tx: CustomersTx, written: ReadonlyMap<string, Written>): Promise<Each<object>> {
  const locked = await lockEach(tx, [...written.keys()], 'update');
  // nothing is kept of one who was erased
  const filled = new Map([...written].flatMap(([id, each]) => (each?.fields ? [[id, each.fields] as const] : [])));
  const returning = await fieldsReturning(tx, filled);
  const found = each(locked, (row, id) => {
    const { before = {}, after = {} } = written.get(id) ?? {};
    if (Object.keys(changed(row, after)).length > 0) return refuse.conflict('CHANGED_SINCE', 'customerId');
    const fields = returning.get(id);
    if (fields && isRefusal(fields)) return fields;
    return { row, columns: before, ...(fields ? { fields } : {}) };
  });
  const good = accepted(found);
  await fillCustomers(
    tx,
    good.flatMap(({ fields }) => fields ?? []),
  );
  await writeEach(
    tx,
    good.map(({ row, columns, fields }) => ({ row, columns, customFields: keysOf(fields?.values) })),
  );
  await unseal(
    tx,
    good.flatMap(({ row, columns }) => {
      const sealed = written.get(row.id)?.sealed;
      return sealed ? [{ row: { ...row, ...columns }, sealed }] : [];
    }),
  );
  return found;
}
