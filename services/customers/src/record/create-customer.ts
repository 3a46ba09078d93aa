import { customers } from '@guanxi/proto';
import {
  type Actor,
  isRefusal,
  newId,
  type Refusal,
  readInput,
  refuse,
  satisfies,
  viewerId,
  writeAudit,
} from '@guanxi/runtime';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import { type Firm, fillRecordOf } from '../fields/fill.ts';
import { operandsOf } from '../fields/operands.ts';
import { customerWithinLayout } from '../layouts/within-layout.ts';
import { recordFirstStages } from '../lifecycle/lifecycle.ts';
import { rights } from '../permissions.ts';
import { audience, publishProfiles } from '../profile/profile.ts';
import { readSource } from '../source/source.ts';
import { blankFields, type CustomerFields } from './customer-fields.ts';
import { applyInput, type CreateCustomer, createCustomerInput } from './customer-input.ts';
import { columnsOf, insertCustomers, type NewCustomer, tokensOf } from './customer-rows-store.ts';
import { findByMobile } from './customer-store.ts';

export const CUSTOMER_TOPIC = 'crm.customers.customer.v1';

export type CreateCustomerSuccess = { __typename: 'CreateCustomerSuccess'; customerId: string };

/** Enters a new record. Sellers become its owner; for others it waits in the pool of its department. */
export async function createCustomer(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
  firm: Firm,
): Promise<CreateCustomerSuccess | Refusal> {
  const { viewer, clock } = actor;
  rights.require(viewer, 'customer', 'create');
  const input = readInput(createCustomerInput(clock.today()), given);
  if (isRefusal(input)) return input;

  const { value } = input;
  const departmentPath = value.departmentPath ?? viewer.department ?? '/';
  const ownerId = viewer.roles.has('sales') ? (viewer.employee ?? null) : null;
  if (!satisfies(rights.scope(viewer, 'customer', 'create'), { ownerId, departmentPath })) {
    return refuse.invalid({ path: 'departmentPath', code: 'UNKNOWN_REFERENCE' });
  }

  return db.command(actor, { name: 'createCustomer', input: given }, async (tx) => {
    const blank = blankFields(value.kind as CustomerFields['kind'], value.name.trim());
    const lists = await readLists(tx.db);
    const applied = applyInput(blank, value, lists);
    if ('problems' in applied) return refuse.invalid(...applied.problems);
    const source = await readSource(tx, value.source ?? {});
    if (isRefusal(source)) return source;
    const fields = { ...applied.fields, ...source };
    const duplicate = await duplicateOf(db, tx, value, fields);
    if (duplicate) return duplicate;

    const customer = newCustomer(tx, { id: newId(), fields, ownerId, departmentPath });
    const blacklisted = value.value?.blacklisted ?? false;
    await insertCustomers(tx, [{ ...customer, blacklisted }]);
    const own = operandsOf(customer);
    const change = { before: { ...blank, blacklisted: false }, after: { ...fields, blacklisted } };
    const filled = await customerWithinLayout(tx, { recordId: customer.id, isNew: true, ...change }, () =>
      fillRecordOf(tx, 'CUSTOMER', firm, { recordId: customer.id, given: value.fields, isNew: true, own, lists }),
    );
    if (isRefusal(filled)) return filled;
    tx.audit({ action: 'customer.created', subject: ['Customer', customer.id] });
    await recordFirstStages(tx, [{ customerId: customer.id, stage: customer.stage, cause: 'entry' }]);
    emitCreated(tx, customer, 'entry');
    await publishProfiles(tx, [customer]);
    return { __typename: 'CreateCustomerSuccess', customerId: customer.id };
  });
}

/** Refuses a mobile number that a living customer has; staff are told in which department. */
export async function duplicateOf(
  db: CustomersDatabase,
  tx: CustomersTx,
  input: Pick<CreateCustomer, 'allowDuplicate'>,
  { mobile }: Pick<CustomerFields, 'mobile'>,
  exceptId?: string,
): Promise<Refusal | undefined> {
  if (!mobile || input.allowDuplicate) return undefined;
  const known = await findByMobile(tx.db, mobile.e164, exceptId);
  if (!known) return undefined;
  const { departmentPath, ownerId } = known;
  // outside of the transaction, which the refusal rolls back
  const told = { action: 'customer.duplicate-hint', subject: ['Customer', known.id] } as const;
  await writeAudit(db.read, [told], { viewer: tx.viewer, at: tx.now });
  return refuse.own(
    'DuplicateCustomer',
    'KNOWN_CUSTOMER',
    'basic.mobile',
    { department: departmentPath },
    { departmentPath, ownerId },
  );
}

type Beginning = {
  id: string;
  fields: CustomerFields;
  ownerId: string | null;
  departmentPath: string;
  number?: string;
};

/** A record as it stands at its beginning. */
export function newCustomer(tx: CustomersTx, { id, fields, ownerId, departmentPath, number }: Beginning): NewCustomer {
  const actor = viewerId(tx.viewer);
  return {
    ...columnsOf(fields),
    id,
    number: number ?? null,
    ownerId,
    departmentPath,
    partnerIds: [],
    stageSince: tx.now,
    tier: null,
    tierVersion: 0,
    blacklisted: false,
    consents: [],
    ...tokensOf(fields, number ?? null),
    version: 1,
    createdAt: tx.now,
    createdBy: actor,
    updatedAt: tx.now,
    updatedBy: actor,
  };
}

/** Tells that a record came to be. */
export function emitCreated(
  tx: CustomersTx,
  customer: NewCustomer,
  cause: 'entry' | 'import' | 'identification' | 'demo' | 'sign-up',
  importId = '',
): void {
  tx.emit({
    type: customers.CustomerCreatedSchema,
    topic: CUSTOMER_TOPIC,
    key: customer.id,
    value: {
      customerId: customer.id,
      kind: customer.kind,
      ownerId: customer.ownerId ?? '',
      departmentPath: customer.departmentPath,
      cause,
      importId,
    },
    lane: cause === 'import' ? 'bulk' : 'live',
    ...audience(customer),
  });
}
