// Lists that find a record by what it holds: narrowed, counted, sorted, grouped.
import { type GraphQLInputObjectType, isEnumType } from 'graphql';
import { and, type Needs, needsOf, needsOfField } from '../entitled.ts';
import { CUSTOM } from '../given.ts';
import type { Question, Surface } from '../question.ts';
import type { Stand } from '../stand.ts';
import { NEED, type Subject } from '../subject.ts';
import type { Asking } from '../viewers.ts';

type Filter = Record<string, unknown>;
type Told = { filter: Filter; needs: Needs; called: string };

/** Filters that a record is found by, and the leaf of the record that a filter's answer tells of. */
type Filtered = {
  tells: string;
  value: (subject: Subject, now: Record<string, unknown>) => unknown;
  /** The value is what the record does not hold: it is found by the contrary. */
  isContrary?: true;
};
export const FILTERS: Readonly<Record<string, Filtered | 'group'>> = {
  text: { tells: 'name', value: ({ given }) => given.name },
  kind: { tells: 'kind', value: (_, now) => now.kind },
  stages: { tells: 'stage', value: (_, now) => [now.stage] },
  tiers: { tells: 'tier.code', value: (_, now) => [now.tier] },
  roles: { tells: 'value.roles', value: () => ['COMPETITOR'] },
  tags: { tells: 'tags', value: ({ given }) => [given.tag] },
  blacklisted: { tells: 'value.blacklisted', value: () => true },
  keyAccount: { tells: 'value.keyAccount', value: () => true },
  departmentPath: { tells: 'departmentPath', value: ({ row }) => row.departmentPath },
  ownerId: { tells: 'owner.id', value: ({ row }) => row.ownerId },
  unowned: { tells: 'owner.id', value: ({ row }) => row.ownerId === null },
  partnerId: { tells: 'partners.id', value: ({ row }) => row.partnerIds[0] },
  withinId: { tells: 'parent.id', value: ({ id }) => id },
  provinces: { tells: 'basic.province.code', value: (_, now) => [now.province] },
  cities: { tells: 'basic.city.code', value: (_, now) => [now.city] },
  businessType: { tells: 'business.type.code', value: () => 'TRADE' },
  businessSubtype: { tells: 'business.subtype.code', value: () => 'RAW_MATERIALS' },
  productCategory: { tells: 'business.productCategory.code', value: () => 'LIQUOR' },
  productSubcategory: { tells: 'business.productSubcategory.code', value: () => 'BAIJIU' },
  source: { tells: 'source.source', value: () => 'REFERRAL' },
  channel: { tells: 'source.channel', value: () => 'IN_PERSON' },
  campaign: { tells: 'source.campaign', value: ({ campaign }) => campaign },
  unstated: { tells: 'source.source', value: () => ['SOURCE'], isContrary: true },
  importId: { tells: 'importedBy', value: ({ importId }) => importId },
  needs: { tells: 'needs.kind.code', value: () => [NEED] },
  confirmations: { tells: 'dataConfirmation.state', value: (_, now) => [now.confirmation] },
  enrolled: { tells: 'number', value: () => true },
  handbookSent: { tells: 'enrolment.handbook.way', value: () => true },
  reviews: { tells: 'review.state', value: () => ['SECOND'] },
  createdFrom: { tells: 'createdAt', value: () => '2020-01-01' },
  createdTo: { tells: 'createdAt', value: () => '2040-01-01' },
  stageFrom: { tells: 'stageSince', value: () => '2020-01-01' },
  stageTo: { tells: 'stageSince', value: () => '2040-01-01' },
  fields: 'group',
  and: 'group',
  or: 'group',
  not: 'group',
};

/** What a sort or a group tells of: the leaf of the record. */
const TELLS: Readonly<Record<string, string>> = {
  ...{ STAGE: 'stage', TIER: 'tier.code', KIND: 'kind', OWNER: 'owner.id', SOURCE: 'source.source' },
  ...{ CHANNEL: 'source.channel', PROVINCE: 'basic.province.code', REVIEW: 'review.state', CREATED_AT: 'createdAt' },
  ...{
    NAME: 'name',
    NUMBER: 'number',
    UPDATED_AT: 'updatedAt',
    STAGE_SINCE: 'stageSince',
    DEPARTMENT: 'departmentPath',
    CONFIRMATION: 'dataConfirmation.state',
  },
};

/** The questions by list; what a filter, a sort or a dimension tells and nobody has said is put into `missing`. */
export function listQuestions(stand: Stand, missing: Set<string>): Question[] {
  const names = Object.keys((stand.schema.getType('CustomerFilter') as GraphQLInputObjectType).getFields());
  for (const name of names) if (!FILTERS[name]) missing.add(`say what CustomerFilter.${name} tells`);
  const values = (type: string) => {
    const of = stand.schema.getType(type);
    return isEnumType(of) ? of.getValues().map(({ name }) => name) : [];
  };
  const [sorts, dimensions] = [values('CustomerSortField'), values('CustomerDimension')];
  for (const name of [...sorts, ...dimensions]) if (!TELLS[name]) missing.add(`say what ${name} tells`);
  return stand.world.subjects.flatMap((subject) => [
    ...filtersOf(stand, subject, names).flatMap((told) => [
      found(stand, 'filter', subject, told),
      found(stand, 'count', subject, told),
      // a list of the past has no conditions on fields of the firm's own
      ...(told.called.includes('fields(') ? [] : [pastFound(stand, subject, told)]),
    ]),
    ...sorts.flatMap((field) => ['ASC', 'DESC'].map((direction) => sorted(stand, subject, { field, direction }))),
    ...Object.keys(CUSTOM).map((customField) =>
      sorted(stand, subject, { field: 'NAME', direction: 'ASC', customField }),
    ),
    ...dimensions.map((by) => grouped(stand, subject, by)),
  ]);
}

function filtersOf({ now }: Stand, subject: Subject, names: readonly string[]): Told[] {
  const plain = names.flatMap((name): Told[] => {
    const told = FILTERS[name];
    if (!told || told === 'group') return [];
    const value = told.value(subject, now.get(subject.id) ?? {});
    if (value === undefined || value === null) return [];
    const filter = told.isContrary ? { not: { [name]: value } } : { [name]: value };
    return [{ called: name, filter, needs: needsOf(told.tells) }];
  });
  const custom = Object.entries(CUSTOM).flatMap(([key, { kind, value }]): Told[] => {
    if (kind === 'FORMULA' || kind === 'FILE') return [];
    const needs = needsOf(`customFields(${key})`);
    return [
      { called: `fields(${key})`, filter: { fields: [{ key, in: [value(subject.given)] }] }, needs },
      { called: `fields(${key}) set`, filter: { fields: [{ key, isSet: true }] }, needs },
    ];
  });
  const alone = [...plain, ...custom];
  // a group says what its conditions say
  return alone.flatMap(({ called, filter, needs }) => [
    { called, filter, needs },
    { called: `and(${called})`, filter: { and: [filter] }, needs },
    { called: `or(${called})`, filter: { or: [filter] }, needs },
  ]);
}

/**
 * Whether a filter tells something of the record: it is found by what it holds and not by the contrary. A filter that finds
 * it by either, or by neither, says nothing.
 */
function found(
  stand: Stand,
  surface: 'filter' | 'count',
  { name: record, id, campaign, row }: Subject,
  told: Told,
): Question {
  const at = surface === 'filter' ? 'nodes { id }' : 'totalCount';
  const query = `query ($filter: CustomerFilter) { customers(filter: $filter, first: 50) { ${at} } }`;
  const holds = async (who: Asking, filter: Filter) => {
    const data = await stand.ask(who, query, { filter: { and: [{ campaign }, filter] } });
    const list = data?.customers as { nodes?: { id: string }[]; totalCount?: number } | null | undefined;
    return list?.nodes?.some((each) => each.id === id) ?? (list?.totalCount ?? 0) > 0;
  };
  const ask = async (who: Asking) =>
    (await holds(who, told.filter)) && !(await holds(who, { not: told.filter })) ? [`${surface} ${told.called}`] : [];
  return { surface, field: told.called, record, row, needs: told.needs, ask };
}

function pastFound(stand: Stand, { name: record, id, campaign, row }: Subject, told: Told): Question {
  const query = `query ($filter: CustomerFilter) { customersAsOf(at: "2030-01-01T00:00:00Z", filter: $filter, first: 50) { nodes { customer { id } } } }`;
  const holds = async (who: Asking, filter: Filter) => {
    const data = await stand.ask(who, query, { filter: { and: [{ campaign }, filter] } });
    const list = data?.customersAsOf as { nodes: { customer: { id: string } | null }[] } | null | undefined;
    return list?.nodes.some(({ customer }) => customer?.id === id) === true;
  };
  const ask = async (who: Asking) =>
    (await holds(who, told.filter)) && !(await holds(who, { not: told.filter })) ? [`past ${told.called}`] : [];
  const needs = and(told.needs, { actions: ['history'] });
  return { surface: 'as-of', field: `filter ${told.called}`, record, row, needs, ask };
}

function sorted(stand: Stand, { name: record, id, campaign, row }: Subject, sort: Record<string, string>): Question {
  const query = `query ($filter: CustomerFilter, $sort: CustomerSort) { customers(filter: $filter, sort: $sort, first: 50) { nodes { id } } }`;
  const ask = async (who: Asking) => {
    const data = await stand.ask(who, query, { filter: { campaign }, sort });
    const list = data?.customers as { nodes: { id: string }[] } | null | undefined;
    return list?.nodes.some((each) => each.id === id) ? [`in its place by ${JSON.stringify(sort)}`] : [];
  };
  const { customField, field = '', direction } = sort;
  const needs: Needs = customField ? needsOfField(customField) : needsOf(TELLS[field] ?? 'name');
  return { surface: 'sort', field: customField ?? `${field} ${direction}`, record, row, needs, ask };
}

function grouped(stand: Stand, { name: record, campaign, row }: Subject, by: string): Question {
  const query = `query ($filter: CustomerFilter) { customerCounts(by: ${by}, filter: $filter) { total groups { key count } } }`;
  const ask = async (who: Asking) => {
    const counts = (await stand.ask(who, query, { filter: { campaign } }))?.customerCounts as
      | { groups: { key: string; count: number }[] }
      | null
      | undefined;
    return (counts?.groups ?? []).map(({ key, count }) => `${key}: ${count}`);
  };
  return { surface: 'group', field: by, record, row, needs: needsOf(TELLS[by] ?? 'name'), ask };
}

export const listRoots = ['customers', 'customerCounts', 'customersAsOf'] as const;
export const listSurfaces: readonly Surface[] = ['filter', 'count', 'sort', 'group'];
