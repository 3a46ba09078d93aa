// What was done to a record: each field that history tells, those of its contacts and those that the firm added.
import { toldFields } from '../../../../../services/customers/src/history/told-fields.ts';
import { and, needsOf, needsOfField } from '../entitled.ts';
import { CUSTOM } from '../given.ts';
import type { Question } from '../question.ts';
import type { Stand } from '../stand.ts';
import type { Subject } from '../subject.ts';

type Side = { values: string[]; texts: string[] };
type Change = { fields: { field: string; old: Side; new: Side }[] };

/** Told names that a record calls otherwise. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/^contact\./, 'contacts.contact.'],
  [/^link\./, 'contacts.'],
  [/^need\./, 'needs.'],
  [/^source\.referrerMobile$/, 'basic.mobile'],
  [/^(binnedAt|binnedBy|binReason|removed|mergedInto|import|createdBy)$/, 'name'],
];

export function historyQuestions({ world, ask }: Stand): Question[] {
  const told = Object.values(toldFields).flatMap((fields) => fields.map(({ path }) => path));
  const custom = Object.keys(CUSTOM).flatMap((key) => [`fields.${key}`, `contact.fields.${key}`]);
  return world.subjects.flatMap((subject) =>
    [...new Set([...told, ...custom])].flatMap((field) => [
      asked(subject, field, async (who) => {
        const data = await ask(who, QUERY, { of: [{ __typename: 'Customer', id: subject.id }], fields: [field] });
        return saidOf(data?._entities, field);
      }),
      // not asked for by its name, yet among all that was changed
      asked(subject, `any: ${field}`, async (who) => {
        const data = await ask(who, QUERY, { of: [{ __typename: 'Customer', id: subject.id }], fields: null });
        return saidOf(data?._entities, field);
      }),
    ]),
  );
}

const QUERY = `query ($of: [_Any!]!, $fields: [String!]) { _entities(representations: $of) { ... on Customer {
  changes(fields: $fields, first: 100) { nodes { fields { field old { values texts } new { values texts } } } } } } }`;

function asked({ name: record, row }: Subject, field: string, ask: Question['ask']): Question {
  const path = field.replace('any: ', '');
  const key = /^(?:contact\.)?fields\.(\w+)$/.exec(path)?.[1];
  const called = CALLED.reduce((name, [from, to]) => name.replace(from, to), path);
  const needs = key ? needsOfField(key) : needsOf(called);
  return { surface: 'history', field, record, row, needs: and(needs, { actions: ['history'] }), ask };
}

function saidOf(entities: unknown, field: string): string[] {
  const [customer] = (entities ?? []) as ({ changes: { nodes: Change[] } | null } | null)[];
  return (customer?.changes?.nodes ?? [])
    .flatMap(({ fields }) => fields)
    .filter((each) => each.field === field)
    .flatMap((each) => [each.old, each.new].flatMap(({ values, texts }) => [...values, ...texts]))
    .filter((each) => each !== '');
}
