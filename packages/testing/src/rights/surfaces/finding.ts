// What finds a record without listing it: words, numbers, ids, the bin, and who may be the one who is being entered.
import type { GraphQLInputObjectType, GraphQLObjectType } from 'graphql';
import { type Needs, needsOf } from '../entitled.ts';
import type { Given } from '../given.ts';
import { leavesOf, saidAt } from '../leaves.ts';
import type { Question, Surface } from '../question.ts';
import type { Stand } from '../stand.ts';
import type { Subject } from '../subject.ts';
import type { Asking } from '../viewers.ts';

type Ask = Question['ask'];
type Said = {
  id?: string;
  customer?: { id: string } | null;
  score?: number | null;
  evidence?: { kind: string; weight: number }[];
};

/** That his number or mail address is the same is all that is told of whom the viewer may not see. */
const TOLD_OF_ALL = ['PHONE_SAME', 'MAIL_SAME'];
const knownOf = (hint: Said): Said =>
  hint.customer ? hint : { ...hint, evidence: hint.evidence?.filter(({ kind }) => !TOLD_OF_ALL.includes(kind)) ?? [] };

/** The questions by search, bin and duplicate hint. */
export function findingQuestions(stand: Stand, missing: Set<string>): Question[] {
  return [
    ...stand.world.subjects.flatMap((subject) => [...searched(stand, subject), ...hinted(stand, subject, missing)]),
    ...binned(stand, missing),
  ];
}

const of = (surface: Surface, field: string, { name: record, row }: Subject, needs: Needs, ask: Ask): Question => ({
  ...{ surface, field, record, row, needs, ask },
});
const quoted = (text: string) => JSON.stringify(text);

/** Each text that the record holds, as words; a part of each number, by which nobody may feel his way to the rest. */
function searched(stand: Stand, subject: Subject): Question[] {
  const { ask } = stand;
  const byText = (field: string, text: string, needs: Needs): Question[] => [
    of('search', `_search ${field}`, subject, needs, async (who) => {
      const data = await ask(who, `{ _search(query: ${quoted(text)}, first: 50) { id } }`);
      return ids(data?._search).filter((id) => id === subject.id || id === subject.contactId);
    }),
    of('search', `list ${field}`, subject, needs, async (who) => {
      const filter = { text, campaign: subject.campaign };
      const data = await ask(who, LISTED, { filter });
      return ids((data?.customers as { nodes: Said[] } | null)?.nodes).filter((id) => id === subject.id);
    }),
    of('search', `count ${field}`, subject, needs, async (who) => {
      const filter = { text, campaign: subject.campaign };
      const counts = (await ask(who, COUNTED, { filter }))?.customerCounts as { total: number } | null | undefined;
      return counts && counts.total > 0 ? [`${counts.total} by ${field}`] : [];
    }),
  ];
  const words = Object.entries(subject.given).filter((each): each is [string, string] => typeof each[1] === 'string');
  const lines = ['mobile', 'phone', 'fax'] as const;
  const whole = (field: string): Needs =>
    isContact(field) ? { actions: ['read', 'contact'], or: 'identify' } : needsOf(LEAVES[field] ?? field);
  return [
    ...words.flatMap(([field, text]) => byText(field, text, whole(field))),
    ...lines.flatMap((field) => byText(`end of ${field}`, subject.given[field].slice(-4), needsOf(`basic.${field}`))),
    ...['words', 'secret'].flatMap((key) =>
      byText(`customFields(${key})`, stand.custom(key, subject.given), needsOf(`customFields(${key})`)),
    ),
    ...lines.map((field) =>
      of('search', `digits of ${field}`, subject, { actions: ['contact'], or: 'identify' }, async (who) => {
        const query = `{ customersByDigits(digits: ${quoted(subject.given[field].replace(/\D/g, '').slice(-8))}) { matches { customer { id } } } }`;
        const matches = ((await ask(who, query))?.customersByDigits as { matches: Said[] } | null)?.matches ?? [];
        return matches.flatMap(({ customer }) => (customer?.id === subject.id ? [subject.id] : []));
      }),
    ),
    of('search', 'customerByNumber', subject, needsOf('number'), async (who) =>
      saidAt(
        (await ask(who, `{ customerByNumber(number: ${quoted(stand.numbers.get(subject.id) ?? '')}) { id } }`))
          ?.customerByNumber,
        ['id'],
      ),
    ),
    of('entity reference', '_customerVisible', subject, needsOf('id'), async (who) =>
      saidAt(await ask(who, `{ _customerVisible(id: "${subject.id}") }`), ['_customerVisible']),
    ),
    of('entity reference', '_timeline', subject, needsOf('id'), async (who) =>
      ids((await ask(who, `{ _timeline(customerId: "${subject.id}", first: 25) { id: subjectId kind } }`))?._timeline),
    ),
    of('entity reference', 'me', subject, { actions: [], isForSelf: true }, async (who) =>
      saidAt((await ask(who, '{ me { id } }'))?.me, ['id']).filter((id) => id === subject.id),
    ),
  ];
}

const LISTED = 'query ($filter: CustomerFilter) { customers(filter: $filter, first: 20) { nodes { id } } }';
const COUNTED = 'query ($filter: CustomerFilter) { customerCounts(by: KIND, filter: $filter) { total } }';
const isContact = (field: string) => ['mobile', 'phone', 'fax', 'mail'].includes(field);
/** Leaves of the record, by what it was given. */
const LEAVES: Readonly<Record<string, string>> = {
  ...{ birthDate: 'basic.birthDate', address: 'basic.address', postcode: 'basic.postcode', tag: 'tags' },
  ...{ remark: 'dealings.remark', collector: 'dealings.collector', entryClerk: 'dealings.entryClerk' },
  ...{ registeredOn: 'dealings.registeredOn', fileId: 'customFields(paper)', friendId: 'customFields(friend)' },
};

const ids = (found: unknown): string[] => ((found ?? []) as Said[]).flatMap(({ id }) => (id ? [id] : []));

/** What of somebody who is being entered says that the record is of the same one. */
const HINTS: Readonly<Record<string, (given: Given) => string | undefined>> = {
  ...{ name: ({ name }) => name, mobile: ({ mobile }) => mobile, phone: ({ phone }) => phone },
  ...{ mail: ({ mail }) => mail, birthDate: ({ birthDate }) => birthDate, address: ({ address }) => address },
  ...{ kind: () => undefined, exceptCustomerId: () => undefined },
};

/** Of whom the viewer may not see he is told where he is and whom to ask, and nothing more: neither who nor how likely. */
function hinted({ ask, schema, leaves }: Stand, subject: Subject, missing: Set<string>): Question[] {
  const input = schema.getType('PossibleDuplicatesInput') as GraphQLInputObjectType;
  const needs: Needs = { actions: ['read'], can: 'findDuplicates' };
  const entered = Object.keys(input.getFields()).flatMap((field) => {
    if (!HINTS[field]) missing.add(`say what PossibleDuplicatesInput.${field} finds`);
    const value = HINTS[field]?.(subject.given);
    if (value === undefined) return [];
    // a name alone is shared by many; what was asked for stands beside it
    const given = { kind: subject.row.kind, name: subject.given.name, [field]: value };
    return ['customer { id name }', 'score', 'evidence { kind weight }'].map((leaf) =>
      of('duplicate hint', `${field} ${leaf}`, subject, needs, async (who: Asking) => {
        const query = `query ($input: PossibleDuplicatesInput!) { possibleDuplicates(input: $input) { customer { id name } score evidence { kind weight } } }`;
        const found = ((await ask(who, query, { input: given }))?.possibleDuplicates ?? []) as Said[];
        const about = found.filter(({ customer }) => customer?.id === subject.id || !customer).map(knownOf);
        return saidAt(
          about,
          leaf.startsWith('customer') ? ['customer', 'id'] : leaf === 'score' ? ['score'] : ['evidence', 'kind'],
        );
      }),
    );
  });
  const stored = leaves
    .filter(({ name }) => name.startsWith('possibleDuplicates.'))
    .map((leaf) =>
      of('duplicate hint', leaf.name, subject, needs, async (who) => {
        const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { ${leaf.text} } } }`;
        return saidAt(
          (await ask(who, query, { of: [{ __typename: 'Customer', id: subject.id }] }))?._entities,
          leaf.path,
        );
      }),
    );
  const pairs = ['first', 'second'].map((side) =>
    of('duplicate hint', `duplicatePairs.${side}`, subject, needs, async (who) => {
      const pairs = (await ask(who, `{ duplicatePairs(first: 100) { nodes { first { id } second { id } score } } }`))
        ?.duplicatePairs;
      const nodes = ((pairs as { nodes: Record<string, { id: string } | null>[] } | null)?.nodes ?? []) as Record<
        string,
        { id: string } | null
      >[];
      return nodes
        .filter((pair) => pair.first?.id === subject.id || pair.second?.id === subject.id)
        .flatMap((pair) => saidAt(pair[side], ['id']));
    }),
  );
  return [...entered, ...stored, ...pairs];
}

function binned({ world, schema, ask }: Stand, missing: Set<string>): Question[] {
  const leaves = leavesOf(schema.getType('BinnedCustomer') as GraphQLObjectType, {}, missing);
  return world.binned.flatMap(({ name: record, id, called, row }) =>
    leaves.flatMap((leaf) =>
      ['', `text: ${quoted(called)}, `].map((text): Question => {
        const query = `{ customerBin(${text}first: 100) { nodes { itself: id ${leaf.text} } } }`;
        const field = text ? `found: ${leaf.name}` : leaf.name;
        const needs: Needs = { actions: ['restore'] };
        return {
          ...{ surface: 'bin', field, record, row, needs, isPlain: leaf.isPlain === true },
          ask: async (who) => {
            const nodes =
              ((await ask(who, query))?.customerBin as { nodes: Record<string, unknown>[] } | null)?.nodes ?? [];
            return saidAt(
              nodes.filter(({ itself }) => itself === id),
              leaf.path,
            );
          },
        };
      }),
    ),
  );
}

export const findingRoots = [
  'customersByDigits',
  'customerByNumber',
  'possibleDuplicates',
  'duplicatePairs',
  'customerBin',
  'me',
] as const;
