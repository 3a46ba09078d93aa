import { type FieldCondition, fieldConditions, orderByField, sortField } from '@guanxi/fields';
import {
  type Connection,
  empty,
  execute,
  isStaff,
  type OrderColumn,
  type PageArguments,
  pagesByParent,
  raw,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  tokens,
  toSql,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { entities } from '../fields/entities.ts';
import { type Contact, type ContactLink, Prisma } from '../generated/prisma/client.ts';
import { customerColumns, rights } from '../permissions.ts';
import { namedCustomer } from '../record/named-customer.ts';
import { columnOf, shownFor, visibleCustomer } from '../record/records.ts';

export type ContactRow = Omit<Contact, 'searchTokens' | 'fieldTokens'> & {
  contactOpen: boolean;
  /** Whether the birthday is told: not to those who only identify a caller. */
  accountOpen: boolean;
};
/** A contact together with what he is to one company. */
export type CompanyContactRow = ContactRow &
  Pick<ContactLink, 'contactId' | 'customerId' | 'title' | 'department' | 'role' | 'preferred'>;

/** Columns of a contact `k`, his own: `department` and `title` are of the link. */
export const contactColumnNames = Object.values(Prisma.ContactScalarFieldEnum)
  .filter((name) => name !== 'searchTokens' && name !== 'fieldTokens')
  .map((name) => `k.${columnOf(name)}`);

const linkedTo = (condition: Sql) =>
  sql`EXISTS (SELECT 1 FROM contact_link own JOIN customer m ON m.id = own.customer_id JOIN customer c ON c.id = ${shownFor('m')} WHERE own.contact_id = k.id AND ${condition})`;

/** By the companies he serves; one who serves none goes by his own department and owner. */
const ofContact = { ownerId: 'k.owner_id', departmentPath: 'k.department_path' };
const contactScope = (viewer: Viewer, action: string): Sql => {
  const scope = rights.scope(viewer, 'customer', action);
  const alone = sql`NOT EXISTS (SELECT 1 FROM contact_link any_link WHERE any_link.contact_id = k.id) AND ${toSql(scope, ofContact)}`;
  return sql`(${linkedTo(sql`c.deleted_at IS NULL AND ${toSql(scope, customerColumns)}`)} OR ${alone})`;
};
/** The condition that the viewer is told the numbers of a contact `k`. */
export const contactsReached = (viewer: Viewer): Sql => contactScope(viewer, 'contact');
/** The condition that a contact `k` exists for the viewer. */
export const visibleContact = (viewer: Viewer): Sql => sql`k.deleted_at IS NULL AND ${contactScope(viewer, 'read')}`;
const select = (viewer: Viewer): Sql =>
  sql`${raw(contactColumnNames.join(', '))}, ${contactScope(viewer, 'contact')} AS contact_open, ${contactScope(viewer, 'account')} AS account_open`;

export const findContacts = (db: SqlRunner, viewer: Viewer, ids: readonly string[]): Promise<ContactRow[]> =>
  rows<ContactRow>(
    db,
    sql`SELECT ${select(viewer)} FROM contact k WHERE k.id = ANY(${[...ids]}::uuid[]) AND ${visibleContact(viewer)}`,
  );

const link = raw('l.contact_id, c.id AS customer_id, l.title, l.department, l.role, l.preferred');
/** A link `l` and the customer `c` who shows it: his own, or one of a record that was merged into him. */
const shownLink = sql`JOIN customer m ON m.id = l.customer_id JOIN customer c ON c.id = ${shownFor('m')}`;
/** Of links of one contact to several records of a customer the one that counts: his own before theirs. */
const countingLink = sql`NOT EXISTS (SELECT 1 FROM contact_link o JOIN customer om ON om.id = o.customer_id
  WHERE o.contact_id = l.contact_id AND ${shownFor('om')} = c.id AND (o.customer_id <> c.id, o.customer_id) < (l.customer_id <> c.id, l.customer_id))`;

/** Which contacts of a company are asked for. */
export type ContactsAsked = PageArguments & {
  filter?: { reviews?: readonly string[] | null; fields?: readonly FieldCondition[] | null } | null;
  sort?: { customField: string; direction: 'ASC' | 'DESC' } | null;
};

async function conditionsOf(db: SqlRunner, viewer: Viewer, filter: ContactsAsked['filter']): Promise<Sql[]> {
  if (!filter) return [];
  const ofFields = await fieldConditions(
    { db, viewer, entity: entities.CONTACT, recordId: 'k.id', seen: { customer: namedCustomer(viewer) } },
    filter,
  );
  return [
    ...(filter.reviews ? [isStaff(viewer) ? sql`k.review = ANY(${[...filter.reviews]}::text[])` : sql`FALSE`] : []),
    ...ofFields(filter, ['filter']),
  ];
}

const PREFERRED_FIRST: { join: Sql; order: OrderColumn[] } = {
  join: empty,
  order: [
    { column: 'CASE WHEN l.preferred THEN 0 ELSE 1 END', type: 'int', direction: 'asc' },
    { column: 'l.linked_at', type: 'timestamptz', direction: 'asc' },
    { column: 'l.contact_id', type: 'uuid', direction: 'asc' },
  ],
};

async function orderFor(db: SqlRunner, viewer: Viewer, sort: ContactsAsked['sort']): Promise<typeof PREFERRED_FIRST> {
  if (!sort) return PREFERRED_FIRST;
  const entity = entities.CONTACT;
  const field = await sortField({ db, viewer, entity }, sort.customField, ['sort', 'customField']);
  return orderByField({ entity, field, direction: sort.direction === 'DESC' ? 'desc' : 'asc', recordId: 'k.id' });
}

/** The contacts of each company, the preferred ones first unless asked otherwise; a company that the viewer may not see has none. */
export async function contactsOfCompanies(
  db: SqlRunner,
  viewer: Viewer,
  customerIds: readonly string[],
  { filter, sort, ...args }: ContactsAsked,
): Promise<Connection<CompanyContactRow>[]> {
  const { join, order } = await orderFor(db, viewer, sort);
  return pagesByParent<CompanyContactRow>(db, {
    parents: [...customerIds],
    parentColumn: 'l.customer_id',
    ofCustomers: true,
    select: sql`${select(viewer)}, ${link}`,
    from: sql`contact_link l JOIN contact k ON k.id = l.contact_id ${shownLink} ${join}`,
    where: [
      sql`k.deleted_at IS NULL`,
      visibleCustomer(viewer),
      countingLink,
      ...(await conditionsOf(db, viewer, filter)),
    ],
    order,
    args,
  });
}

/** The companies of each contact that exist for the viewer. */
export const companiesOfContacts = (
  db: SqlRunner,
  viewer: Viewer,
  contactIds: readonly string[],
): Promise<CompanyContactRow[]> =>
  rows<CompanyContactRow>(
    db,
    sql`SELECT ${select(viewer)}, ${link} FROM contact_link l JOIN contact k ON k.id = l.contact_id ${shownLink}
      WHERE l.contact_id = ANY(${[...contactIds]}::uuid[]) AND k.deleted_at IS NULL AND ${visibleCustomer(viewer)} AND ${countingLink}
      ORDER BY l.linked_at, l.customer_id`,
  );

/** Locks one contact for a change; `reached` where the viewer may do this with him. */
export async function lockContact(
  tx: CustomersTx,
  id: string,
  action: 'update' | 'review' | 'approve' = 'update',
): Promise<(ContactRow & { reached: boolean }) | undefined> {
  const [found] = await rows<ContactRow & { reached: boolean }>(
    tx.db,
    sql`SELECT ${select(tx.viewer)}, ${contactScope(tx.viewer, action)} AS reached FROM contact k
      WHERE k.id = ${id}::uuid AND ${visibleContact(tx.viewer)} FOR UPDATE OF k`,
  );
  return found;
}

export type NewLink = Omit<ContactLink, 'linkedAt' | 'linkedBy'>;

/** Makes a contact serve a company, or changes what he is to it. */
export const saveLink = (tx: CustomersTx, linked: NewLink & { linkedBy: string }) => {
  const { contactId, customerId, linkedBy, ...what } = linked;
  return tx.db.contactLink.upsert({
    where: { contactId_customerId: { contactId, customerId } },
    create: { ...what, contactId, customerId, linkedBy, linkedAt: tx.now },
    update: what,
  });
};

/** Ends the preference of all other contacts of a company. */
export const unpreferOthers = (tx: CustomersTx, customerId: string, contactId: string) =>
  execute(
    tx.db,
    sql`UPDATE contact_link SET preferred = false WHERE customer_id = ${customerId}::uuid AND contact_id <> ${contactId}::uuid AND preferred`,
  );

/** The customers whom a contact serves. */
export const companiesServed = async (tx: CustomersTx, contactId: string): Promise<string[]> =>
  (
    await rows<{ customerId: string }>(
      tx.db,
      sql`SELECT DISTINCT ${shownFor('m')} AS customer_id FROM contact_link l JOIN customer m ON m.id = l.customer_id
        WHERE l.contact_id = ${contactId}::uuid ORDER BY 1`,
    )
  ).map(({ customerId }) => customerId);

/** Ends a contact's service to a customer, to whichever of his records. */
export const removeLink = (tx: CustomersTx, contactId: string, customerId: string) =>
  execute(
    tx.db,
    sql`DELETE FROM contact_link AS l USING customer AS m
      WHERE l.contact_id = ${contactId}::uuid AND m.id = l.customer_id AND ${shownFor('m')} = ${customerId}::uuid`,
  );

export type NewContact = Pick<Contact, 'id' | 'name' | 'ownerId' | 'departmentPath' | 'importId'> & {
  customerId: string;
  mobile: { typed: string; e164: string } | null;
};

/** Writes contacts of an import, each the preferred one of his company, in two statements. */
export async function insertContacts(tx: CustomersTx, contacts: readonly NewContact[]): Promise<void> {
  if (contacts.length === 0) return;
  const given = JSON.stringify(
    contacts.map(({ mobile, ...contact }) => ({
      ...contact,
      typed: mobile?.typed,
      e164: mobile?.e164,
      words: tokens(contact.name),
    })),
  );
  const by = viewerId(tx.viewer);
  await execute(
    tx.db,
    sql`INSERT INTO contact (id, name, mobile, mobile_e164, owner_id, department_path, import_id, search_tokens,
        created_at, created_by, updated_at, updated_by)
      SELECT n.id, n.name, n.typed, n.e164, n."ownerId", n."departmentPath", n."importId", n.words, ${tx.now}::timestamptz, ${by}, ${tx.now}::timestamptz, ${by}
        FROM jsonb_to_recordset(${given}::jsonb)
          AS n(id uuid, name text, typed text, e164 text, "ownerId" uuid, "departmentPath" text, "importId" uuid, words text[])`,
  );
  await execute(
    tx.db,
    sql`INSERT INTO contact_link (contact_id, customer_id, role, preferred, linked_at, linked_by)
      SELECT n.id, n."customerId", 'OTHER', true, ${tx.now}::timestamptz, ${by}
        FROM jsonb_to_recordset(${given}::jsonb) AS n(id uuid, "customerId" uuid)`,
  );
}

/** Removes contacts of an import whom no change has touched and who serve no other company than those removed with them. */
export const removeContacts = (tx: CustomersTx, contactIds: readonly string[], removed: readonly string[]) =>
  execute(
    tx.db,
    sql`UPDATE contact k SET deleted_at = ${tx.now}::timestamptz WHERE k.id = ANY(${[...contactIds]}::uuid[]) AND k.version = 1
      AND NOT EXISTS (SELECT 1 FROM contact_link l WHERE l.contact_id = k.id AND l.customer_id <> ALL(${[...removed]}::uuid[]))`,
  );
