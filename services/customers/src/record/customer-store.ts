import { pageByField, type SortField } from '@guanxi/fields';
import {
  allOf,
  type Connection,
  type PageArguments,
  type Predicate,
  page,
  raw,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  toSql,
  type Viewer,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { entities } from '../fields/entities.ts';
import { type Customer, Prisma } from '../generated/prisma/client.ts';
import { customerColumns, rights } from '../permissions.ts';
import type { Words } from './customer-list.ts';
import { foundByName } from './found-by-name.ts';

/** A record as it is read: without what it is found by, and with whether the viewer may see its numbers unmasked. */
export type CustomerRow = Omit<Customer, 'searchTokens' | 'contactTokens' | 'fieldTokens'> & {
  contactOpen: boolean;
  /** Whether birthday, points and the like are told: not to those who only identify a caller, until he is verified. */
  accountOpen: boolean;
};

/** The column of a field. */
export const columnOf = (name: string) =>
  name.replace(/E164$/, '_e164').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const readColumns = Object.values(Prisma.CustomerScalarFieldEnum).filter(
  (name) => name !== 'searchTokens' && name !== 'contactTokens' && name !== 'fieldTokens',
);

/** The customer called, and answered to the viewer what only he knows. It lapses by the real clock, as tokens do. */
const verifiedBy = (viewer: Viewer): Sql =>
  viewer.employee && rights.can(viewer, 'customer', 'verify')
    ? sql`EXISTS (SELECT 1 FROM caller_check v WHERE v.customer_id = c.id AND v.employee_id = ${viewer.employee}::uuid
        AND v.valid_until > ${new Date()}::timestamptz)`
    : sql`FALSE`;
const openTo = (viewer: Viewer, action: 'contact' | 'account'): Sql =>
  sql`(${toSql(rights.scope(viewer, 'customer', action), customerColumns)} OR ${verifiedBy(viewer)})`;

/** The condition that the viewer is told the numbers and the address of a customer `c`. */
export const contactOpenTo = (viewer: Viewer): Sql => openTo(viewer, 'contact');

/** What a read of customers selects, for a viewer. */
export const customerSelect = (viewer: Viewer): Sql => sql`${customerColumnsOf('c')}, ${opennessOf(viewer)}`;

/** The columns of a customer under another alias, as `customerSelect` has them. */
export const customerColumnsOf = (alias: string): Sql =>
  raw(readColumns.map((name) => `${alias}.${columnOf(name)}`).join(', '));

/** The condition that the viewer is told birthday, points and the like of a customer `c`. */
export const accountOpenTo = (viewer: Viewer): Sql => openTo(viewer, 'account');

/** Whether the viewer is told the numbers, and the account, of a customer `c`. */
export const opennessOf = (viewer: Viewer): Sql =>
  sql`${contactOpenTo(viewer)} AS contact_open, ${accountOpenTo(viewer)} AS account_open`;

/** The condition that a customer `c` exists for the viewer. */
export const visibleCustomer = (viewer: Viewer): Sql =>
  sql`c.deleted_at IS NULL AND ${toSql(rights.visible(viewer, 'customer'), customerColumns)}`;

/** The customers that ids name; of a record that was merged into another, that other. */
export const findCustomers = (
  db: SqlRunner,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(CustomerRow & { asked: string })[]> =>
  rows<CustomerRow & { asked: string }>(
    db,
    sql`SELECT ${customerSelect(viewer)}, named.id AS asked FROM customer AS named JOIN customer c ON c.id = ${shownFor('named')}
      WHERE named.id = ANY(${[...ids]}::uuid[]) AND ${visibleCustomer(viewer)}`,
  );

/** The id of the record that shows what is a record's: its own, or of the one into which it was merged. */
export const shownFor = (alias: string): Sql => sql`coalesce(${raw(alias)}.merged_into, ${raw(alias)}.id)`;

/** The condition that a record of a table under an alias lives, or is shown by one that does. */
export const shown = (alias: string): Sql =>
  sql`(${raw(alias)}.deleted_at IS NULL OR ${raw(alias)}.merged_into IS NOT NULL)`;

export async function findByNumber(db: SqlRunner, viewer: Viewer, number: string): Promise<CustomerRow | undefined> {
  const [found] = await rows<CustomerRow>(
    db,
    sql`SELECT ${customerSelect(viewer)} FROM customer c
      WHERE c.id = (SELECT ${shownFor('named')} FROM customer AS named WHERE named.number = ${number}) AND ${visibleCustomer(viewer)}`,
  );
  return found;
}

export async function isVisible(db: SqlRunner, viewer: Viewer, id: string): Promise<boolean> {
  const found = await rows(
    db,
    sql`SELECT 1 AS one FROM customer c
      WHERE c.id = (SELECT ${shownFor('named')} FROM customer AS named WHERE named.id = ${id}::uuid) AND ${visibleCustomer(viewer)}`,
  );
  return found.length > 0;
}

/** Locks one customer for a change. Undefined where he does not exist for the viewer; `reached` where the action reaches him. */
export async function lockCustomer(
  tx: CustomersTx,
  id: string,
  action: string,
): Promise<{ row: CustomerRow; reached: boolean } | undefined> {
  return (await lockCustomers(tx, [id], action)).get(id);
}

/** The same for several, in one order. */
export async function lockCustomers(
  tx: CustomersTx,
  ids: readonly string[],
  action: string,
): Promise<Map<string, { row: CustomerRow; reached: boolean }>> {
  const scope = toSql(rights.scope(tx.viewer, 'customer', action), customerColumns);
  const found = await rows<CustomerRow & { reached: boolean }>(
    tx.db,
    sql`SELECT ${customerSelect(tx.viewer)}, ${scope} AS reached FROM customer c
      WHERE c.id = ANY(${[...ids]}::uuid[]) AND ${visibleCustomer(tx.viewer)} ORDER BY c.id FOR UPDATE`,
  );
  return new Map(found.map(({ reached, ...row }) => [row.id, { row: row as CustomerRow, reached }]));
}

/** The same for what the service does by itself, whoever may see the customer. */
export async function lockRecord(tx: CustomersTx, id: string): Promise<CustomerRow | undefined> {
  const [row] = await rows<CustomerRow>(
    tx.db,
    sql`SELECT ${customerSelect(tx.viewer)} FROM customer c WHERE c.id = ${id}::uuid AND c.deleted_at IS NULL FOR UPDATE`,
  );
  return row;
}

/** A living customer with this mobile number, or with a record that has it; whoever may see him. */
export async function findByMobile(
  db: SqlRunner,
  e164: string,
  exceptId: string | null = null,
): Promise<Pick<Customer, 'id' | 'ownerId' | 'departmentPath'> | undefined> {
  const [found] = await rows<Pick<Customer, 'id' | 'ownerId' | 'departmentPath'>>(
    db,
    sql`SELECT c.id, c.owner_id, c.department_path FROM customer AS named JOIN customer AS c ON c.id = ${shownFor('named')}
      WHERE named.mobile_e164 = ${e164} AND c.deleted_at IS NULL AND c.id IS DISTINCT FROM ${exceptId}::uuid ORDER BY c.id LIMIT 1`,
  );
  return found;
}

/** Living customers who have these mobile numbers, or a record that has one, by number; one of each. */
export async function findByMobiles(
  db: SqlRunner,
  e164s: readonly string[],
): Promise<Map<string, Pick<Customer, 'id' | 'departmentPath'>>> {
  if (e164s.length === 0) return new Map();
  const found = await rows<Pick<Customer, 'id' | 'departmentPath'> & { mobileE164: string }>(
    db,
    sql`SELECT c.id, c.department_path, named.mobile_e164 FROM customer AS named JOIN customer AS c ON c.id = ${shownFor('named')}
      WHERE named.mobile_e164 = ANY(${[...e164s]}::text[]) AND c.deleted_at IS NULL ORDER BY c.id DESC`,
  );
  return new Map(found.map((row) => [row.mobileE164, row]));
}

/** Which of the ids are living customers within a predicate. */
export async function existing(db: SqlRunner, ids: readonly string[], within: Predicate): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const found = await rows<{ id: string }>(
    db,
    sql`SELECT c.id FROM customer c WHERE c.id = ANY(${[...ids]}::uuid[]) AND c.deleted_at IS NULL AND ${toSql(allOf(within), customerColumns)}`,
  );
  return new Set(found.map(({ id }) => id));
}

/** How a list is sorted: by columns of its own, or by a custom field. */
export type Order = Parameters<typeof page>[1]['order'] | { field: SortField; direction: 'asc' | 'desc' };

/** What is listed, and how: `words` that all hold beside the other conditions; `byName`: in the order of names. */
export type List = { where: readonly Sql[]; words?: Words | undefined; order: Order; byName: boolean };

/** One page of the customers that exist for the viewer. */
export const listCustomers = (
  db: SqlRunner,
  viewer: Viewer,
  { where, words, order, byName }: List,
  args: PageArguments,
): Promise<Connection<CustomerRow>> => {
  const others = [visibleCustomer(viewer), ...where];
  const query = {
    select: customerSelect(viewer),
    from: sql`customer c`,
    table: 'customer',
    where: words ? [...others, sql`(${words.own} OR ${words.others})`] : others,
    args,
  };
  if ('field' in order)
    return pageByField<CustomerRow>(db, { entity: entities.CUSTOMER, recordId: 'c.id', ...order }, query);
  const found = byName && words ? foundByName(words, others, order[0]?.direction ?? 'asc') : undefined;
  return page<CustomerRow>(db, { ...query, order, found });
};
