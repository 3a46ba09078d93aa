import { fieldConditions } from '@guanxi/fields';
import {
  type Clock,
  type Dimension,
  empty,
  filterRefused,
  groupedConditions,
  isId,
  isMail,
  isOne,
  isStaff,
  queryTokens,
  raw,
  readPhone,
  type Sql,
  type SqlRunner,
  sql,
  toSql,
  type Viewer,
  within,
} from '@guanxi/runtime';
import { handbookWentOut } from '../enrolment/handbook-rows.ts';
import { entities } from '../fields/entities.ts';
import type { CustomerDimension, CustomerFilter, CustomerSort } from '../generated/graphql.ts';
import { hasNeed } from '../needs/need-rows.ts';
import { customerColumns, rights } from '../permissions.ts';
import { isWithin } from '../structure/subtree.ts';
import { visibleCustomer } from './customer-store.ts';
import { NAME_KEY } from './found-by-name.ts';
import { namedCustomer } from './named-customer.ts';

/** The firm's days: its zone, and the day on which the question is asked, or which it is about. */
export type Days = Pick<Clock, 'zone' | 'today'>;
type Column = { column: string; type: 'uuid' | 'text' | 'timestamptz' | 'timestamp'; direction: 'asc' | 'desc' };

const instant = (column: string) => ({ column, type: 'timestamptz' }) as const;
const text = (column: string) => ({ column, type: 'text' }) as const;
/** Of those of one stage, by change. Written otherwise than the order of all, whose index the planner would walk past every other stage. */
const OF_ONE_STAGE = [{ column: "(c.updated_at AT TIME ZONE 'UTC')", type: 'timestamp' }] as const;
/** An index bears each of them, with the id behind it. Those of one stage or tier stand in an order that is asked of them, too. */
const sorts: Record<CustomerSort['field'], readonly Omit<Column, 'direction'>[]> = {
  CREATED_AT: [instant('c.created_at')],
  UPDATED_AT: [instant('c.updated_at')],
  NAME: [text(NAME_KEY)],
  NUMBER: [text("coalesce(c.number, '')")],
  STAGE_SINCE: [instant('c.stage_since')],
  STAGE: [text('c.stage'), ...OF_ONE_STAGE],
  TIER: [text("coalesce(c.tier, '')"), text('c.stage')],
  DEPARTMENT: [text('c.department_path')],
};
/** Conditions by which few are found, however many there are. */
export const anchors = [
  'text',
  'ownerId',
  'partnerId',
  'withinId',
  'importId',
] as const satisfies (keyof CustomerFilter)[];

/** The newest first, unless asked otherwise; of those who pass a filter. */
export function orderOf(sort: CustomerSort | null | undefined, filter?: CustomerFilter | null): Column[] {
  const direction = sort ? (sort.direction === 'DESC' ? 'desc' : 'asc') : 'desc';
  const field = sort?.field ?? 'CREATED_AT';
  const columns = field === 'UPDATED_AT' && filter?.stages?.length === 1 ? OF_ONE_STAGE : sorts[field];
  return [...columns, { column: 'c.id', type: 'uuid' } as const].map((column) => ({ ...column, direction }));
}

/** The same of a list as it stood once. @throws GraphQLError BAD_USER_INPUT for a field of the firm, as of its conditions */
export function pastOrderOf(sort: CustomerSort | null | undefined): Column[] {
  if (sort?.customField)
    throw filterRefused('a past list is not ordered by a field of the firm', ['sort', 'customField']);
  return orderOf(sort);
}

/**
 * The conditions of a filter and of its groups. What can match nothing, such as a malformed id, matches nothing. By a
 * whole number a caller is identified, which is noted, in the filter's own text alone.
 */
export async function conditionsOf(
  db: SqlRunner,
  viewer: Viewer,
  filter: CustomerFilter | null | undefined,
  days: Days,
): Promise<Sql[]> {
  const ofFields = await fieldConditions(
    { db, viewer, entity: entities.CUSTOMER, recordId: 'c.id', seen: { customer: namedCustomer(viewer) } },
    filter,
  );
  return groupedConditions<CustomerFilter>(filter, (own, isWithin, at) => [
    ...ownConditions(viewer, own, days, !isWithin),
    ...ofFields(own, at),
  ]);
}

/**
 * The same over rows `c` as they stood once. `reached` says whose numbers the viewer may find them by, today.
 * @throws GraphQLError BAD_USER_INPUT for conditions on fields of the firm: they are kept as they are today
 */
export const pastConditionsOf = (
  viewer: Viewer,
  filter: CustomerFilter | null | undefined,
  days: Days,
  reached: Sql,
): Sql[] =>
  groupedConditions<CustomerFilter>(filter, (own, _, at) => {
    if (own.fields?.length) throw filterRefused('a past list is not narrowed by fields of the firm', [...at, 'fields']);
    return ownConditions(viewer, own, days, false, reached);
  });

function ownConditions(viewer: Viewer, filter: CustomerFilter, days: Days, identifies: boolean, reached?: Sql): Sql[] {
  const equal = (column: string, value: string | boolean | null | undefined) =>
    value === null || value === undefined ? [] : [sql`${raw(column)} = ${value}`];
  const oneOf = (column: string, values: readonly string[] | null | undefined) =>
    !values
      ? []
      : // of one alone an index has an order
        values.length === 1
        ? [sql`${raw(column)} = ${values[0]}`]
        : [sql`${raw(column)} = ANY(${[...values]}::text[])`];
  return [
    ...textCondition(viewer, filter.text, identifies, reached),
    ...equal('c.kind', filter.kind),
    ...oneOf('c.stage', filter.stages),
    ...oneOf('c.tier', filter.tiers),
    ...forStaff(viewer, [
      ...(filter.roles ? [sql`(${holdsAny('c.roles')} AND c.roles && ${[...filter.roles]}::text[])`] : []),
      ...(filter.tags ? [sql`(${holdsAny('c.tags')} AND c.tags && ${[...filter.tags]}::text[])`] : []),
      ...(filter.needs ? [hasNeed(days.today(), filter.needs)] : []),
      ...equal('c.blacklisted', filter.blacklisted),
      ...equal('c.key_account', filter.keyAccount),
      ...oneOf('c.review', filter.reviews),
      ...oneOf('c.confirmation', filter.confirmations),
    ]),
    ...(filter.departmentPath
      ? [
          sql`(c.department_path = ${filter.departmentPath} OR c.department_path LIKE ${`${likeText(filter.departmentPath)}/%`})`,
        ]
      : []),
    ...isOne(sql`c.owner_id`, filter.ownerId),
    ...present('c.owner_id', filter.unowned === true ? false : filter.unowned === false ? true : undefined),
    ...(filter.partnerId
      ? [isId(filter.partnerId) ? sql`c.partner_ids @> ARRAY[${filter.partnerId}]::uuid[]` : sql`FALSE`]
      : []),
    ...(filter.withinId ? [isWithin(filter.withinId, visibleCustomer(viewer))] : []),
    ...oneOf('c.province', filter.provinces),
    ...oneOf('c.city', filter.cities),
    ...equal('c.business_type', filter.businessType),
    ...equal('c.business_subtype', filter.businessSubtype),
    ...equal('c.product_category', filter.productCategory),
    ...equal('c.product_subcategory', filter.productSubcategory),
    ...equal('c.source', filter.source),
    ...equal('c.channel', filter.channel),
    ...equal('c.campaign', filter.campaign),
    ...(filter.unstated ?? []).map((by) => sql`${raw(`c.${by.toLowerCase()}`)} IS NULL`),
    ...isOne(sql`c.import_id`, filter.importId),
    ...present('c.number', filter.enrolled ?? undefined),
    ...(typeof filter.handbookSent === 'boolean'
      ? [handbookWentOut(filter.handbookSent, days.today(), days.zone)]
      : []),
    ...within(sql`c.created_at`, filter.createdFrom, filter.createdTo, days.zone),
    ...within(sql`c.stage_since`, filter.stageFrom, filter.stageTo, days.zone),
  ];
}

/** Conditions on what is told to staff alone: nobody else finds anything by them. */
const forStaff = (viewer: Viewer, conditions: readonly Sql[]): readonly Sql[] =>
  isStaff(viewer) || conditions.length === 0 ? conditions : [sql`FALSE`];

/** What customers are counted by, and how the list is narrowed to one of them. */
const dimensions: Readonly<Record<CustomerDimension, Dimension>> = {
  STAGE: { key: sql`c.stage`, only: (key) => ({ stages: [key] }) },
  TIER: { key: sql`c.tier`, only: (key) => ({ tiers: [key] }) },
  KIND: { key: sql`c.kind`, only: (key) => ({ kind: key }) },
  OWNER: { key: sql`c.owner_id`, only: (key) => ({ ownerId: key }) },
  SOURCE: { key: sql`c.source`, only: (key) => ({ source: key }) },
  CHANNEL: { key: sql`c.channel`, only: (key) => ({ channel: key }) },
  PROVINCE: { key: sql`c.province`, only: (key) => ({ provinces: [key] }) },
  CONFIRMATION: { key: sql`c.confirmation`, only: (key) => ({ confirmations: [key] }) },
  REVIEW: { key: sql`c.review`, only: (key) => ({ reviews: [key] }) },
};

/** A dimension for a viewer: by what is told to staff alone nobody else's records fall into groups. */
export const dimensionFor = (viewer: Viewer, by: CustomerDimension): Dimension =>
  (by === 'REVIEW' || by === 'CONFIRMATION') && !isStaff(viewer)
    ? { ...dimensions[by], key: sql`NULL::text` }
    : dimensions[by];

/** The condition that a text is somebody's whole number or mail address, by which this viewer may identify whoever calls or writes. */
export function identifiedBy(viewer: Viewer, text: string | null | undefined): Sql | undefined {
  if (!text || !rights.can(viewer, 'customer', 'identify')) return undefined;
  const typed = text.slice(0, 254).trim();
  const number = readPhone(typed)?.e164;
  if (!isMail(typed) && !number) return undefined;
  const holds = (alias: 'c' | 'm') =>
    number && !isMail(typed)
      ? sql`(${raw(alias)}.mobile_e164 = ${number} OR ${raw(alias)}.phone_e164 = ${number})`
      : sql`${raw(alias)}.mail IN (${typed}, ${typed.toLowerCase()})`;
  return sql`(${holds('c')} OR c.id = ANY(ARRAY(SELECT m.merged_into FROM customer AS m WHERE m.merged_into IS NOT NULL AND ${holds('m')})))`;
}

/**
 * Every word that was typed must be among those the record is found by: its name and number, or, for those who may
 * reach him, his telephone numbers and mail address. Who may identify any caller finds him by a whole number or address too;
 * nobody can feel his way to a masked one digit by digit.
 */
export function textCondition(
  viewer: Viewer,
  text: string | null | undefined,
  identifies = true,
  reached?: Sql,
): Sql[] {
  const words = wordsOf(viewer, text, identifies, reached);
  return words ? [sql`(${words.own} OR ${words.others})`] : [];
}

/**
 * Records that hold every word that was typed: of their own, by name and number, or by what else is theirs. Where one Han
 * character was typed and nothing else, as surnames are, that is told, too.
 */
export type Words = { own: Sql; others: Sql; character?: string | undefined };

const ONE_HAN = /^\p{Script=Han}$/u;

/** Both as conditions; undefined where nothing was typed. */
export function wordsOf(
  viewer: Viewer,
  text: string | null | undefined,
  identifies = true,
  reached?: Sql,
): Words | undefined {
  if (!text || text.trim() === '') return undefined;
  const typed = queryTokens(text.slice(0, 200));
  if (typed.length === 0) return { own: sql`FALSE`, others: sql`FALSE` };
  const reachable = reached ?? toSql(rights.scope(viewer, 'customer', 'contact'), customerColumns);
  const whole = identifies ? identifiedBy(viewer, text) : undefined;
  // by what records hold that were merged into him, but not among rows as they stood once
  const merged = (holds: Sql) =>
    reached
      ? sql`FALSE`
      : sql`c.id = ANY(ARRAY(SELECT m.merged_into FROM customer AS m WHERE m.merged_into IS NOT NULL AND ${holds}))`;
  const [only, ...more] = typed;
  return {
    character: only !== undefined && more.length === 0 && ONE_HAN.test(only) ? only : undefined,
    own: sql`c.search_tokens @> ${typed}::text[]`,
    others: sql`((c.contact_tokens @> ${typed}::text[] AND ${reachable})
      ${isStaff(viewer) ? sql`OR ${holdsAny('c.field_tokens')} AND c.field_tokens @> ${typed}::text[]` : empty}
      OR ${merged(sql`m.search_tokens @> ${typed}::text[]`)}
      OR (${merged(sql`m.contact_tokens @> ${typed}::text[]`)} AND ${reachable})
      ${whole ? sql`OR ${whole}` : empty})`,
  };
}

/**
 * Said beside what a mostly empty column is to hold: of elements that it knows nothing of, the planner takes one row of two
 * hundred to hold them, and walks the list to them.
 */
const holdsAny = (column: string): Sql => sql`${raw(column)} <> '{}'`;
const present = (column: string, wanted: boolean | undefined): Sql[] =>
  wanted === undefined ? [] : [wanted ? sql`${raw(column)} IS NOT NULL` : sql`${raw(column)} IS NULL`];
const likeText = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
