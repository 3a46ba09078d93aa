import {
  type Actor,
  allOf,
  contains,
  equals,
  forbidden,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import { type Firm, fillRecordOf } from '../fields/fill.ts';
import { operandsOf } from '../fields/operands.ts';
import { customerWithinLayout } from '../layouts/within-layout.ts';
import { rights } from '../permissions.ts';
import { emitProfiles } from '../profile/profile.ts';
import { haveMarksFallen } from '../reviews/marks.ts';
import { duplicateOf } from './create-customer.ts';
import type { CustomerFields } from './customer-fields.ts';
import { applyInput, type TogetherEdit, type UpdateCustomer, updateCustomerInput } from './customer-input.ts';
import { columnsOf, fieldsOf, tokensOf, updateCustomerRows } from './customer-rows-store.ts';
import { type CustomerRow, existing, lockCustomer } from './customer-store.ts';

export type UpdateCustomerSuccess = { __typename: 'UpdateCustomerSuccess'; customerId: string; reviewDropped: boolean };

/** Corrects a record. What is left out stays. */
export async function updateCustomer(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
  firm: Firm,
): Promise<UpdateCustomerSuccess | Refusal> {
  rights.require(actor.viewer, 'customer', 'update');
  const input = readInput(updateCustomerInput(actor.clock.today()), given);
  if (isRefusal(input)) return input;
  const { value } = input;

  return db.command(actor, { name: 'updateCustomer', input: given }, async (tx) => {
    const corrected = await lockToCorrect(tx, value.customerId, { action: 'update', path: 'customerId' }, value);
    if (isRefusal(corrected)) return corrected;
    const { row, fields } = corrected;
    const isNewMobile = fields.mobile?.e164 !== row.mobileE164;
    const refusal =
      (isNewMobile && (await duplicateOf(db, tx, value, fields, row.id))) || (await unknownPartner(tx, value));
    if (refusal) return refusal;

    const days = columnsOf(fields);
    const isOtherDay =
      row.birthDate?.getTime() !== days.birthDate?.getTime() ||
      row.registeredOn?.getTime() !== days.registeredOn?.getTime();
    const blacklisted = value.value?.blacklisted ?? row.blacklisted;
    const change = { before: { ...fieldsOf(row), blacklisted: row.blacklisted }, after: { ...fields, blacklisted } };
    const filled = await customerWithinLayout(tx, { recordId: row.id, isNew: false, ...change }, () =>
      fillRecordOf(tx, 'CUSTOMER', firm, {
        recordId: row.id,
        given: value.fields,
        isNew: false,
        ...(isOtherDay || (value.fields?.length ?? 0) > 0 ? { own: operandsOf(days) } : {}),
      }),
    );
    if (isRefusal(filled)) return filled;
    await saveChanges(tx, row, fields, filled.changed, {
      ...(value.partnerIds === undefined ? {} : { partnerIds: [...new Set(value.partnerIds ?? [])] }),
      ...blacklistedBy(value),
    });
    const reviewDropped = await haveMarksFallen(tx, 'CUSTOMER', row);
    return { __typename: 'UpdateCustomerSuccess', customerId: row.id, reviewDropped };
  });
}

/**
 * Locks a record that the viewer may correct, and lays what he says over its fields.
 * @param path the field of the input by which he names the record
 */
export async function lockToCorrect(
  tx: CustomersTx,
  id: string,
  { action, path }: { action: 'update' | 'updateOwn'; path: string },
  input: Parameters<typeof applyInput>[1] & { expectedVersion?: number | null | undefined },
): Promise<{ row: CustomerRow; fields: CustomerFields } | Refusal> {
  const locked = await lockCustomer(tx, id, action);
  if (!locked) return refuse.notFound(path);
  if (!locked.reached) throw forbidden();
  const { row } = locked;
  if (input.expectedVersion && input.expectedVersion !== row.version)
    return refuse.conflict('CONFLICT', 'expectedVersion');
  const applied = applyInput(fieldsOf(row), input, await readLists(tx.db));
  return 'problems' in applied ? refuse.invalid(...applied.problems) : { row, fields: applied.fields };
}

/** Writes the columns of a locked record that differ, and tells it; nothing where none does. Answers whether one did. */
export async function saveChanges(
  tx: CustomersTx,
  row: CustomerRow,
  fields: CustomerFields,
  customFields: readonly string[] = [],
  more: Partial<Pick<CustomerRow, 'partnerIds' | 'blacklisted'>> = {},
): Promise<{ isChanged: boolean }> {
  const columns = changed(row, { ...pick(columnsOf(fields), row), ...more });
  await writeEach(tx, [{ row, columns, customFields, tokens: tokensOf(fields, row.number) }]);
  return { isChanged: Object.keys(columns).length > 0 };
}

type Change = {
  row: CustomerRow;
  /** Those that differ. */
  columns: Record<string, unknown>;
  customFields?: readonly string[];
  tokens?: object;
};

/** Writes what differs of locked records, and tells each. */
export async function writeEach(tx: CustomersTx, changes: readonly Change[]): Promise<void> {
  const told = changes.filter(
    ({ columns, customFields = [] }) => Object.keys(columns).length > 0 || customFields.length > 0,
  );
  await updateCustomerRows(
    tx,
    told
      .filter(({ columns }) => Object.keys(columns).length > 0)
      .map(({ row, columns, tokens = {} }) => ({ row, columns: { ...columns, ...tokens } })),
  );
  for (const { row, columns, customFields = [] } of told) {
    const fields = [...Object.keys(columns), ...customFields.map((key) => `fields.${key}`)];
    tx.audit({ action: 'customer.updated', subject: ['Customer', row.id], fields });
  }
  await emitProfiles(
    tx,
    told.map(({ row }) => row.id),
  );
}

/** Whether an input says that he is on the blacklist. */
export const blacklistedBy = ({ value }: Pick<TogetherEdit, 'value'>) =>
  value?.blacklisted === undefined ? {} : { blacklisted: value.blacklisted ?? false };

/** Partners are organisations in the role of a partner, whom the viewer may see. */
async function unknownPartner(
  tx: CustomersTx,
  { partnerIds }: Pick<UpdateCustomer, 'partnerIds'>,
): Promise<Refusal | undefined> {
  const wanted = partnerIds ?? [];
  const partners = allOf(equals('kind', 'ORGANISATION'), contains('roles', 'PARTNER'));
  const known = await existing(tx.db, wanted, allOf(rights.visible(tx.viewer, 'customer'), partners));
  const at = wanted.findIndex((id) => !known.has(id));
  return at === -1 ? undefined : refuse.invalid({ path: ['partnerIds', String(at)], code: 'UNKNOWN_REFERENCE' });
}

/** Only columns that the other has, too: fields that a person may say but that are not stored stay away. */
export const pick = <T extends object>(columns: T, other: object): T =>
  Object.fromEntries(Object.entries(columns).filter(([name]) => name in other)) as T;

/** The columns whose values differ from the row's. */
export function changed<T extends object>(row: object, columns: T): Partial<T> {
  const before = row as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(columns).filter(
      ([name, value]) => JSON.stringify(before[name] ?? null) !== JSON.stringify(value ?? null),
    ),
  ) as Partial<T>;
}
