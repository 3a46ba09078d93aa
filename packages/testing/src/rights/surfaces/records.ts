// What a record says of itself, leaf by leaf: by reference, in lists, in files, followed live, as it was, what was done to it.
import { and, type Needs, needsOf } from '../entitled.ts';
import { type Leaf, saidAt } from '../leaves.ts';
import type { Question, Surface } from '../question.ts';
import type { Stand } from '../stand.ts';
import type { Subject } from '../subject.ts';

type Row = Record<string, unknown>;
/** Where history and the past stand among the leaves of a customer. */
const ELSEWHERE = /^(changes|asOf|possibleDuplicates)\b/;
const FILE = /[fF]ile/;
const INSTANT = '2030-01-01T00:00:00Z';

/** The questions by all surfaces that tell of a customer's own fields. */
export function recordQuestions(stand: Stand): Question[] {
  const { world, leaves } = stand;
  const own = leaves.filter(({ name }) => !ELSEWHERE.test(name) && name !== 'id');
  return world.subjects.flatMap((subject) => [
    ...own.flatMap((leaf) => [
      question('entity reference', leaf, subject, (who) => byReference(stand, subject, leaf, who)),
      question('list', leaf, subject, (who) => inList(stand, subject, leaf, who)),
      ...(leaf.path.includes('nodes')
        ? []
        : [question('export', leaf, subject, (who) => stand.exported(who, subject.campaign, leaf))]),
      { ...question('live update', leaf, subject, async () => []), leaf },
      ...(FILE.test(leaf.name)
        ? [question('file', leaf, subject, (who) => byReference(stand, subject, leaf, who))]
        : []),
    ]),
    ...pastQuestions(stand, subject),
  ]);
}

/** A record as it stood, by reference and in a list of the past. */
function pastQuestions(stand: Stand, subject: Subject): Question[] {
  const { leaves, pastLeaves } = stand;
  const past: Partial<Needs> = { actions: ['history'] };
  const at = leaves
    .filter(({ name }) => name.startsWith('asOf.'))
    .map((leaf) => {
      const inner = { ...leaf, name: leaf.name.slice('asOf.'.length) };
      return question('as-of', inner, subject, (who) => byReference(stand, subject, leaf, who), past);
    });
  const listed = pastLeaves.map((leaf) =>
    question(
      'as-of',
      { ...leaf, name: leaf.name },
      subject,
      async (who) => {
        const filter = `filter: { campaign: ${JSON.stringify(subject.campaign)} }`;
        const query = `{ customersAsOf(at: "${INSTANT}", ${filter}, first: 5) { nodes { ${leaf.text} } } }`;
        return saidAt((await stand.ask(who, query))?.customersAsOf, ['nodes', ...leaf.path]);
      },
      past,
    ),
  );
  return [...at, ...listed.map((each) => ({ ...each, field: `list: ${each.field}` }))];
}

function question(
  surface: Surface,
  leaf: Leaf,
  { name: record, row }: Subject,
  ask: Question['ask'],
  more: Partial<Needs> = {},
): Question {
  const { name: field, isPlain = false } = leaf;
  return { surface, field, record, row, isPlain, needs: and(needsOf(pastless(field)), more), ask };
}

/** A past record calls what was agreed to, and those who spoke for it, as the record does. */
const pastless = (name: string) => name.replace(/^contacts\.(?!contact\.)/, 'contacts.contact.');

async function byReference(stand: Stand, { id }: Subject, leaf: Leaf, who: Parameters<Question['ask']>[0]) {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { ${leaf.text} } } }`;
  const data = await stand.ask(who, query, { of: [{ __typename: 'Customer', id }] });
  return saidAt(data?._entities, leaf.path);
}

async function inList(stand: Stand, { id, campaign }: Subject, leaf: Leaf, who: Parameters<Question['ask']>[0]) {
  const query = `query ($filter: CustomerFilter) { customers(filter: $filter, first: 20) { nodes { itself: id ${leaf.text} } } }`;
  const data = await stand.ask(who, query, { filter: { campaign } });
  const nodes = ((data?.customers as { nodes?: Row[] } | null)?.nodes ?? []) as Row[];
  return saidAt(
    nodes.filter(({ itself }) => itself === id),
    leaf.path,
  );
}

/** Root fields that these surfaces ask. */
export const recordRoots = ['customers', 'customersAsOf'] as const;
