/** What records were and how they changed. The only file of this feature that knows SQL. */
import { fieldChanges, forgetRecords } from '@guanxi/fields';
import {
  asOf,
  type ChangeRow,
  type Connection,
  changeColumns,
  changeOrder,
  changesFrom,
  changesOf,
  concerns,
  groupedInOrder,
  inOrder,
  isTold,
  type PageArguments,
  page,
  pagesByParent,
  raw,
  redactHistory,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  toSql,
  type Viewer,
  type WithHistory,
} from '@guanxi/runtime';
import { type CompanyContactRow, contactColumnNames } from '../contacts/contacts.ts';
import type { CustomersTx } from '../context.ts';
import { entities } from '../fields/entities.ts';
import { ownRecordsOf } from '../object-records/record-rows.ts';
import { objectValues } from '../objects/object-fields.ts';
import { customerColumns, rights } from '../permissions.ts';
import {
  accountOpenTo,
  type CustomerRow,
  contactOpenTo,
  customerColumnsOf,
  opennessOf,
  visibleCustomer,
} from '../record/records.ts';
import { closedColumns, type RecordKind } from './told-fields.ts';

const customer: WithHistory = { table: 'customer', keys: ['id'], since: 'created_at' };
const contact: WithHistory = { table: 'contact', keys: ['id'], since: 'created_at' };
const contactLink: WithHistory = { table: 'contact_link', keys: ['contact_id', 'customer_id'], since: 'linked_at' };
const need: WithHistory = { table: 'customer_need', keys: ['id'], since: 'created_at' };
const posting: WithHistory = { table: 'posting', keys: ['id'], since: 'created_at' };
const objectRecord: WithHistory = { table: 'object_record', keys: ['id'], since: 'created_at' };

/** A change with what the viewer may be told of the customer whom it concerns. */
export type ToldChange = ChangeRow & {
  recordName: string | null;
  contactOpen: boolean;
  accountOpen: boolean;
  consentOpen: boolean;
};

const consentOpen = (viewer: Viewer): Sql => toSql(rights.scope(viewer, 'customer', 'consent'), customerColumns);
/** The condition that the viewer is told the history of a customer `c`. */
const historyOpen = (viewer: Viewer): Sql =>
  sql`${visibleCustomer(viewer)} AND ${toSql(rights.scope(viewer, 'customer', 'history'), customerColumns)}`;

/** Everybody who ever spoke for the customer `c`, as text. */
const everLinked = sql`SELECT x.contact_id::text FROM contact_link x WHERE x.customer_id = c.id
  UNION SELECT x.image ->> 'contact_id' FROM guanxi.contact_link_history x WHERE x.image ->> 'customer_id' = c.id::text`;

/** The changes of the customer `c`, by the kind of record. */
const parts: Readonly<Record<RecordKind, Sql>> = {
  CUSTOMER: changesOf(customer, 'CUSTOMER', { live: sql`l.id = c.id`, past: sql`h.key = c.id::text` }),
  CONTACT: changesOf(contact, 'CONTACT', {
    live: sql`l.id = ANY(ARRAY(${everLinked})::uuid[])`,
    past: sql`h.key = ANY(ARRAY(${everLinked}))`,
  }),
  CONTACT_LINK: changesOf(contactLink, 'CONTACT_LINK', {
    live: sql`l.customer_id = c.id`,
    past: sql`h.image ->> 'customer_id' = c.id::text`,
  }),
  CUSTOMER_NEED: changesOf(need, 'CUSTOMER_NEED', {
    live: sql`l.customer_id = c.id`,
    past: sql`h.image ->> 'customer_id' = c.id::text`,
  }),
  POSTING: changesOf(posting, 'POSTING', {
    live: sql`l.customer_id = c.id`,
    past: sql`h.image ->> 'customer_id' = c.id::text`,
  }),
  CUSTOM_FIELD: fieldChanges(entities.CUSTOMER, 'CUSTOM_FIELD', (id, type) => sql`${id} = c.id::${raw(type)}`),
  CONTACT_FIELD: fieldChanges(
    entities.CONTACT,
    'CONTACT_FIELD',
    (id, type) => sql`${id} = ANY(ARRAY(${everLinked})::${raw(type)}[])`,
  ),
};

// a link and a field of a contact are called after him, a need after its kind, a posting after its title
const recordName = sql`CASE e.record WHEN 'CONTACT_FIELD'
  THEN (SELECT k.name FROM contact k WHERE k.id = (e.image ->> 'record_id')::uuid) WHEN 'CONTACT_LINK'
  THEN (SELECT k.name FROM contact k WHERE k.id = (e.image ->> 'contact_id')::uuid) WHEN 'CUSTOMER_NEED' THEN e.image ->> 'kind' WHEN 'POSTING' THEN e.image ->> 'title' ELSE e.image ->> 'name' END`;

export type Asked = {
  records?: readonly RecordKind[] | undefined;
  columns?: readonly string[] | undefined;
  /** Ids of the fields that the firm added, of those whose changes are asked for and may be told. */
  fields: readonly string[];
};

/** For each customer a page of his changes, the latest first, of those that the viewer is told anything of. */
export function changePages(
  db: SqlRunner,
  viewer: Viewer,
  customerIds: readonly string[],
  { records, columns, fields, ...args }: Asked & PageArguments,
): Promise<Connection<ToldChange>[]> {
  const open = { contact: contactOpenTo(viewer), account: accountOpenTo(viewer), consent: consentOpen(viewer) };
  const hidden = (closed: keyof typeof open) =>
    sql`CASE WHEN ${open[closed]} THEN '{}'::text[] ELSE ${closedColumns(closed)}::text[] END`;
  const kinds = records?.length ? records : (Object.keys(parts) as RecordKind[]);
  return pagesByParent<ToldChange>(db, {
    parents: [...customerIds],
    parentColumn: 'c.id',
    select: sql`${changeColumns}, ${recordName} AS record_name, ${open.contact} AS contact_open,
      ${open.account} AS account_open, ${open.consent} AS consent_open`,
    from: sql`customer c CROSS JOIN ${changesFrom(kinds.map((kind) => parts[kind]))}`,
    where: [
      historyOpen(viewer),
      // the making of a contact is told by its link
      sql`(e.record <> 'CONTACT' OR e.kind = 'CHANGED')`,
      isTold(sql`${hidden('contact')} || ${hidden('account')} || ${hidden('consent')}`),
      // what it was made with is told by its making
      sql`(e.record NOT IN ('CUSTOM_FIELD', 'CONTACT_FIELD') OR e.image ->> 'field_id' = ANY(${[...fields]}::text[])
        AND (e.kind <> 'CREATED' OR e.at > CASE e.record WHEN 'CUSTOM_FIELD' THEN c.created_at
          ELSE (SELECT k.created_at FROM contact k WHERE k.id = (e.image ->> 'record_id')::uuid) END))`,
      ...(columns ? [sql`(e.record IN ('CUSTOM_FIELD', 'CONTACT_FIELD') OR ${concerns(columns)})`] : []),
    ],
    order: changeOrder,
    args,
  });
}

/** A customer as he stood; told as today's rights tell it. */
export type PastRow = CustomerRow & { validFrom: Date | null; consentOpen: boolean; at: Date };

/** Today's rights over the rows `c` of a past instant: who may see them, and what of them. */
const today = (viewer: Viewer): Sql =>
  sql`(SELECT c.id AS today_id, ${opennessOf(viewer)}, ${consentOpen(viewer)} AS consent_open FROM customer c WHERE ${historyOpen(viewer)})`;
const pastSelect = sql`${customerColumnsOf('c')}, c.valid_from, t.contact_open, t.account_open, t.consent_open`;
const stood =
  (at: Date) =>
  (row: Omit<PastRow, 'at'>): PastRow => ({ ...row, at });

/** Customers as they stood at an instant, in the order of the ids. */
export async function customersAt(
  db: SqlRunner,
  viewer: Viewer,
  ids: readonly string[],
  at: Date,
): Promise<(PastRow | undefined)[]> {
  const which = { live: sql`l.id = ANY(${[...ids]}::uuid[])`, past: sql`h.key = ANY(${[...ids]}::text[])` };
  const found = await rows<PastRow>(
    db,
    sql`SELECT ${pastSelect} FROM ${asOf(customer, at, which)} c JOIN ${today(viewer)} t ON t.today_id = c.id
      WHERE c.deleted_at IS NULL`,
  );
  return inOrder(ids, found.map(stood(at)), 'id');
}

/** One page of the customers as they stood at an instant. */
export async function listAt(
  db: SqlRunner,
  viewer: Viewer,
  at: Date,
  query: { where: readonly Sql[]; order: Parameters<typeof page>[1]['order']; args: PageArguments },
): Promise<Connection<PastRow>> {
  const found = await page<PastRow>(db, {
    select: pastSelect,
    from: sql`${asOf(customer, at)} c JOIN ${today(viewer)} t ON t.today_id = c.id`,
    ...query,
    where: [sql`c.deleted_at IS NULL AND c.binned_at IS NULL`, ...query.where],
  });
  const edges = found.edges.map(({ cursor, node }) => ({ cursor, node: stood(at)(node) }));
  return { ...found, edges, nodes: edges.map(({ node }) => node) };
}

/** For each company those who spoke for it at an instant, the preferred ones first. Whether the viewer may see it is not asked. */
export async function contactsAt(
  db: SqlRunner,
  customerIds: readonly string[],
  at: Date,
): Promise<Omit<CompanyContactRow, 'contactOpen'>[][]> {
  const links = asOf(contactLink, at, {
    live: sql`l.customer_id = ANY(${[...customerIds]}::uuid[])`,
    past: sql`h.image ->> 'customer_id' = ANY(${[...customerIds]}::text[])`,
  });
  const found = await rows<Omit<CompanyContactRow, 'contactOpen'>>(
    db,
    sql`WITH l AS MATERIALIZED (SELECT * FROM ${links} x)
      SELECT ${raw(contactColumnNames.join(', '))}, l.contact_id, l.customer_id, l.title, l.department, l.role, l.preferred
        FROM l JOIN ${asOf(contact, at, {
          live: sql`l.id IN (SELECT contact_id FROM l)`,
          past: sql`h.key IN (SELECT contact_id::text FROM l)`,
        })} k ON k.id = l.contact_id
       WHERE k.deleted_at IS NULL ORDER BY NOT l.preferred, l.linked_at, l.contact_id`,
  );
  return groupedInOrder(customerIds, found, 'customerId');
}

/** What stands in the history of an erased person, by columns; everything that is his own is nothing. */
const NOTHING = null;
const personal = {
  customer: {
    ...{ name: '–', sex: NOTHING, birth_date: NOTHING, legal_representative: NOTHING, mail: NOTHING, address: NOTHING },
    ...{ mobile: NOTHING, mobile_e164: NOTHING, phone: NOTHING, phone_e164: NOTHING, phone_extension: NOTHING },
    ...{ fax: NOTHING, fax_e164: NOTHING, fax_extension: NOTHING, city: NOTHING, postcode: NOTHING, remark: NOTHING },
    ...{
      referrer_mobile: NOTHING,
      collector: NOTHING,
      entry_clerk: NOTHING,
      bin_reason: NOTHING,
      province: NOTHING,
      search_tokens: NOTHING,
      contact_tokens: NOTHING,
    },
  },
  contact: {
    ...{ name: '–', sex: NOTHING, birth_date: NOTHING, mail: NOTHING, address: NOTHING, postcode: NOTHING },
    ...{ mobile: NOTHING, mobile_e164: NOTHING, phone: NOTHING, phone_e164: NOTHING, phone_extension: NOTHING },
    ...{ fax: NOTHING, fax_e164: NOTHING, fax_extension: NOTHING, interests: NOTHING, remark: NOTHING },
    ...{ collector: NOTHING, entry_clerk: NOTHING },
    ...{ search_tokens: NOTHING },
  },
  posting: {
    ...{ title: '–', body: '–', quantity: NOTHING, price: NOTHING, province: NOTHING, city: NOTHING },
    ...{ hidden_reason: NOTHING, search_tokens: NOTHING },
  },
  objectRecord: { name: '–', bin_reason: NOTHING, search_tokens: NOTHING, field_tokens: NOTHING },
} as const;

/**
 * Takes what is a person's own out of the history of customers and contacts. For their erasure, in its transaction and
 * after their current rows were redacted. That something changed, when and by whom stays known.
 * @returns how many superseded rows were redacted
 */
export async function redactPersons(
  tx: CustomersTx,
  { customers = [], contacts = [] }: { customers?: readonly string[]; contacts?: readonly string[] },
): Promise<number> {
  await forgetRecords(tx.db, entities.CUSTOMER, customers);
  await forgetRecords(tx.db, entities.CONTACT, contacts);
  const records = await rows<{ recordId: string }>(tx.db, ownRecordsOf(sql`${[...customers]}::uuid[]`));
  const recordIds = [...new Set(records.map(({ recordId }) => recordId))];
  await forgetRecords(tx.db, objectValues, recordIds);
  const needs = await rows<{ id: string }>(
    tx.db,
    sql`SELECT id FROM customer_need WHERE customer_id = ANY(${[...customers]}::uuid[])`,
  );
  const postings = await rows<{ id: string }>(
    tx.db,
    sql`SELECT id FROM posting WHERE customer_id = ANY(${[...customers]}::uuid[])`,
  );
  return (
    (await redactHistory(tx.db, customer, customers, personal.customer)) +
    (await redactHistory(tx.db, contact, contacts, personal.contact)) +
    (await redactHistory(
      tx.db,
      need,
      needs.map(({ id }) => id),
      { note: NOTHING },
    )) +
    (await redactHistory(
      tx.db,
      posting,
      postings.map(({ id }) => id),
      personal.posting,
    )) +
    (await redactHistory(tx.db, objectRecord, recordIds, personal.objectRecord))
  );
}
