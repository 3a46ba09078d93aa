import type { PersonName } from '@guanxi/testing';

/** What is asked of a list, by whom. */
export interface Question {
  name: string;
  who: PersonName;
  document: string;
  variables: object;
  /** Where the list is entered so many rows down; the place is found beforehand. */
  deep?: number;
}

/** What differs from one firm to the next. */
export type Words = { surname: string; bigram: string; name: string; number: string; mobile: string };

const PAGE = `query ($filter: CustomerFilter, $sort: CustomerSort, $first: Int, $after: String) {
  customers(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id name number kind departmentPath createdAt basic { mobile { number } } } pageInfo { hasNextPage endCursor } } }`;
const COUNT = `query ($filter: CustomerFilter) { customers(filter: $filter, first: 0) { totalCount totalCountIsExact } }`;
const SEARCH = `query ($query: String!) { customersSearch: customers(filter: { text: $query }, first: 10) { nodes { id name } } }`;
const DOUBLES = `query ($input: PossibleDuplicatesInput!) { possibleDuplicates(input: $input) { score customer { id name } } }`;

const by = (field: string, direction = 'ASC') => ({ field, direction });
const page = (name: string, who: PersonName, variables: object = {}, deep?: number): Question => ({
  name,
  who,
  document: PAGE,
  variables: { first: 50, ...variables },
  ...(deep === undefined ? {} : { deep }),
});
const count = (name: string, who: PersonName, filter: object): Question => ({
  name,
  who,
  document: COUNT,
  variables: { filter },
});

/** Half of all customers, whoever they are. */
const half = { stages: ['POTENTIAL'] };
/** Of a hundred thousand one or none. */
const rare = { tiers: ['PLATINUM'], stages: ['LOST'], provinces: ['420000'] };
const [all, head, seller] = ['decision-maker', 'head-east', 'seller-east'] as const;

/** The mix: lists, filters, sorts, depth, rights, totals, search and what is known already. */
export const questions = ({ surname, bigram, name, number, mobile }: Words): readonly Question[] => [
  page('newest', all),
  page('newest, of a head', head),
  page('newest, of a seller', seller),
  page('half', all, { filter: half }),
  page('half, of a head', head, { filter: half }),
  ...['NAME', 'NUMBER', 'UPDATED_AT', 'STAGE_SINCE', 'STAGE', 'TIER', 'DEPARTMENT'].flatMap((field) => [
    page(`half, by ${field}`, all, { filter: half, sort: by(field, field.endsWith('AT') ? 'DESC' : 'ASC') }),
    page(`by ${field}, of a head`, head, { sort: by(field) }),
  ]),
  page('by NAME, of a seller', seller, { sort: by('NAME') }),
  page('half, 2,000 rows down', all, { filter: half }, 2_000),
  page('by NAME, 5,000 rows down', all, { sort: by('NAME') }, 5_000),
  page('by NAME, 1,500 rows down, of a head', head, { sort: by('NAME') }, 1_500),
  page('commonest surname', all, { filter: { text: surname } }),
  page('commonest surname, by NAME', all, { filter: { text: surname }, sort: by('NAME') }),
  page('commonest surname, of a head', head, { filter: { text: surname } }),
  page('commonest bigram', all, { filter: { text: bigram } }),
  page('commonest bigram, by NAME, of a head', head, { filter: { text: bigram }, sort: by('NAME') }),
  page('few pass', all, { filter: rare }),
  page('few pass, by NAME', all, { filter: rare, sort: by('NAME') }),
  page('few pass, of a head', head, { filter: rare }),
  page('one in ten', all, { filter: { tiers: ['GOLD'], kind: 'PERSON' } }),
  page('either', all, { filter: { or: [{ stages: ['LOST'] }, { provinces: ['420000'], kind: 'ORGANISATION' }] } }),
  page('not', all, { filter: { ...half, not: { provinces: ['310000', '330000'] } } }),
  page('from outside a department', all, { filter: { departmentPath: '/east/shanghai' }, sort: by('NAME') }),
  page('unreviewed, not confirmed', all, { filter: { reviews: ['NONE'], confirmations: ['NEW'] } }),
  page('key accounts, by STAGE_SINCE', all, { filter: { keyAccount: true }, sort: by('STAGE_SINCE') }),
  count('all counted', all, {}),
  count('half counted', all, half),
  count('half counted, of a head', head, half),
  count('few counted', all, rare),
  count('commonest surname counted', all, { text: surname }),
  { name: 'found by name', who: all, document: SEARCH, variables: { query: name } },
  { name: 'found by number, of a head', who: head, document: SEARCH, variables: { query: number } },
  { name: 'found by bigram', who: 'agent', document: SEARCH, variables: { query: bigram } },
  ...[
    { name: 'known by name', typed: { name } },
    { name: 'known by number', typed: { name: '欧阳修文', mobile } },
  ].map(({ name: title, typed }) => ({
    name: title,
    who: all,
    document: DOUBLES,
    variables: { input: { kind: 'PERSON', ...typed } },
  })),
];
