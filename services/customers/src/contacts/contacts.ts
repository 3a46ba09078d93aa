import { type Actor, forbidden, isRefusal, newId, type Refusal, readInput, refuse, viewerId } from '@guanxi/runtime';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { type Firm, fillRecordOf } from '../fields/fill.ts';
import { operandsOf } from '../fields/operands.ts';
import { contactWithinLayout } from '../layouts/within-layout.ts';
import { rights } from '../permissions.ts';
import { emitProfile } from '../profile/profile.ts';
import { lockCustomer } from '../record/records.ts';
import { haveMarksFallen } from '../reviews/marks.ts';
import {
  addContactInput,
  contactColumns,
  linkContactInput,
  unlinkContactInput,
  updateContactInput,
} from './contact-input.ts';
import { companiesServed, lockContact, removeLink, saveLink, unpreferOthers } from './contact-store.ts';

export {
  type CompanyContactRow,
  type ContactRow,
  contactColumnNames,
  contactsReached,
  insertContacts,
  lockContact,
  type NewContact,
  removeContacts,
} from './contact-store.ts';

type Input = { clientMutationId: string };
type Linked<Name extends string> = { __typename: Name; contactId: string; customerId: string };

/** Enters a contact of a company. Where contacts belong to companies, one without a company is refused. */
export async function addContact(
  db: CustomersDatabase,
  actor: Actor,
  given: Input,
  { needCompany, ...firm }: { needCompany: boolean } & Firm,
): Promise<{ __typename: 'AddContactSuccess'; contactId: string } | Refusal> {
  const { viewer } = actor;
  rights.require(viewer, 'customer', 'update');
  const input = readInput(addContactInput(actor.clock.today()), given);
  if (isRefusal(input)) return input;
  const { contact, customerId, title, department, role, preferred, fields } = input.value;
  if (!customerId && needCompany) return refuse.invalid({ path: 'customerId', code: 'REQUIRED' });

  return db.command(actor, { name: 'addContact', input: given }, async (tx) => {
    const company = customerId ? await lockCompany(tx, customerId) : undefined;
    if (isRefusal(company)) return company;
    const id = newId();
    const by = viewerId(viewer);
    const columns = contactColumns(contact);
    await tx.db.contact.create({
      data: {
        ...columns,
        name: contact.name.trim(),
        id,
        ownerId: company?.ownerId ?? (viewer.roles.has('sales') ? (viewer.employee ?? null) : null),
        departmentPath: company?.departmentPath ?? viewer.department ?? '/',
        createdAt: tx.now,
        createdBy: by,
        updatedAt: tx.now,
        updatedBy: by,
      },
    });
    const { birthDate = null, registeredOn = null } = columns;
    const own = operandsOf({ birthDate, registeredOn });
    const filled = await contactWithinLayout(tx, { recordId: id, before: {}, after: columns, isNew: true }, () =>
      fillRecordOf(tx, 'CONTACT', firm, { recordId: id, given: fields, isNew: true, own }),
    );
    if (isRefusal(filled)) return filled;
    tx.audit({ action: 'contact.created', subject: ['Contact', id] });
    if (customerId) await linkTo(tx, { contactId: id, customerId, title, department, role, preferred });
    return { __typename: 'AddContactSuccess', contactId: id };
  });
}

/** Corrects a contact. What is left out stays. */
export async function updateContact(
  db: CustomersDatabase,
  actor: Actor,
  given: Input,
  firm: Firm,
): Promise<{ __typename: 'UpdateContactSuccess'; contactId: string; reviewDropped: boolean } | Refusal> {
  rights.require(actor.viewer, 'customer', 'update');
  const input = readInput(updateContactInput(actor.clock.today()), given);
  if (isRefusal(input)) return input;
  const { contactId, expectedVersion, contact, fields } = input.value;

  return db.command(actor, { name: 'updateContact', input: given }, async (tx) => {
    const row = await lockContact(tx, contactId);
    if (!row) return refuse.notFound('contactId');
    if (!row.reached) throw forbidden();
    if (expectedVersion && expectedVersion !== row.version) return refuse.conflict('CONFLICT', 'expectedVersion');
    const columns = contactColumns(contact);
    const own = operandsOf({ ...row, ...columns });
    const change = { recordId: contactId, before: row, after: { ...row, ...columns }, isNew: false };
    const filled = await contactWithinLayout(tx, change, () =>
      fillRecordOf(tx, 'CONTACT', firm, { recordId: contactId, given: fields, isNew: false, own }),
    );
    if (isRefusal(filled)) return filled;
    await tx.db.contact.update({
      where: { id: contactId },
      data: { ...columns, version: { increment: 1 }, updatedAt: tx.now, updatedBy: viewerId(actor.viewer) },
      select: { id: true },
    });
    tx.audit({
      action: 'contact.updated',
      subject: ['Contact', contactId],
      fields: [...Object.keys(columns), ...filled.changed.map((key) => `fields.${key}`)],
    });
    for (const customerId of await companiesServed(tx, contactId)) await emitProfile(tx, customerId);
    const reviewDropped = await haveMarksFallen(tx, 'CONTACT', row);
    return { __typename: 'UpdateContactSuccess', contactId, reviewDropped };
  });
}

/** Makes a contact serve one more company, without leaving those he serves, or changes what he is to it. */
export async function linkContact(
  db: CustomersDatabase,
  actor: Actor,
  given: Input,
): Promise<Linked<'LinkContactSuccess'> | Refusal> {
  rights.require(actor.viewer, 'customer', 'update');
  const input = readInput(linkContactInput, given);
  if (isRefusal(input)) return input;
  const { contactId, customerId, title, department, role, preferred } = input.value;

  return db.command(actor, { name: 'linkContact', input: given }, async (tx) => {
    if (!(await lockContact(tx, contactId))) return refuse.notFound('contactId');
    const company = await lockCompany(tx, customerId);
    if (isRefusal(company)) return company;
    await linkTo(tx, { contactId, customerId, title, department, role, preferred });
    return { __typename: 'LinkContactSuccess', contactId, customerId };
  });
}

/** Ends a contact's service to a company. Where contacts belong to companies, the last one stays. */
export async function unlinkContact(
  db: CustomersDatabase,
  actor: Actor,
  given: Input,
  { needCompany }: { needCompany: boolean },
): Promise<Linked<'UnlinkContactSuccess'> | Refusal> {
  rights.require(actor.viewer, 'customer', 'update');
  const input = readInput(unlinkContactInput, given);
  if (isRefusal(input)) return input;
  const { contactId, customerId } = input.value;

  return db.command(actor, { name: 'unlinkContact', input: given }, async (tx) => {
    if (!(await lockContact(tx, contactId))) return refuse.notFound('contactId');
    const company = await lockCompany(tx, customerId);
    if (isRefusal(company)) return company;
    const served = await companiesServed(tx, contactId);
    if (!served.includes(customerId)) return refuse.notFound('customerId');
    if (needCompany && served.length === 1) return refuse.conflict('NOT_ALLOWED_HERE', 'customerId');
    await removeLink(tx, contactId, customerId);
    tx.audit({ action: 'contact.unlinked', subject: ['Contact', contactId], other: ['Customer', customerId] });
    await emitProfile(tx, customerId);
    return { __typename: 'UnlinkContactSuccess', contactId, customerId };
  });
}

type Link = {
  contactId: string;
  customerId: string;
  title?: string | null | undefined;
  department?: string | null | undefined;
  role?: string | null | undefined;
  preferred?: boolean | null | undefined;
};

async function linkTo(
  tx: CustomersTx,
  { contactId, customerId, title, department, role, preferred }: Link,
): Promise<void> {
  await saveLink(tx, {
    contactId,
    customerId,
    title: title ?? null,
    department: department ?? null,
    role: role ?? 'OTHER',
    preferred: preferred ?? false,
    linkedBy: viewerId(tx.viewer),
  });
  if (preferred) await unpreferOthers(tx, customerId, contactId);
  tx.audit({ action: 'contact.linked', subject: ['Contact', contactId], other: ['Customer', customerId] });
  await emitProfile(tx, customerId);
}

/** The company whose contacts the viewer may change. */
async function lockCompany(tx: CustomersTx, id: string) {
  const locked = await lockCustomer(tx, id, 'update');
  if (!locked) return refuse.notFound('customerId');
  if (!locked.reached) throw forbidden();
  if (locked.row.kind !== 'ORGANISATION') return refuse.invalid({ path: 'customerId', code: 'NOT_ALLOWED_HERE' });
  return locked.row;
}
