// Files that were read and written, and what was done to many: each belongs to its department. Contacts by reference.
import type { GraphQLObjectType } from 'graphql';
import { type Needs, needsOf } from '../entitled.ts';
import { leavesOf, saidAt } from '../leaves.ts';
import type { Question, Surface } from '../question.ts';
import type { Stand } from '../stand.ts';
import type { Other } from '../world.ts';

type Way = { way: string; surface: Surface; query: (leaf: string) => string; at: string; variables: object };

/** Imports are what a file said, so that every leaf of theirs is a file's. */
export function workQuestions(stand: Stand, missing: Set<string>): Question[] {
  const { world } = stand;
  const jobs = world.imports.flatMap((job) =>
    ofOther(stand, job, 'ImportJob', { resource: 'importJob', actions: ['read'] }, missing, [
      one('importJob', 'file', job.id),
      listed('importJobs', 'file'),
      reference('ImportJob', 'file', job.id),
    ]),
  );
  const bulks = world.bulks.flatMap((bulk) =>
    ofOther(stand, bulk, 'BulkChange', { resource: 'bulkChange', actions: ['read'] }, missing, [
      one('bulkChange', 'entity reference', bulk.id),
      listed('bulkChanges', 'list'),
    ]),
  );
  const erasures = world.erasures.flatMap((erasure) =>
    ofOther(stand, erasure, 'Erasure', { resource: 'erasure', actions: ['read'] }, missing, [
      one('erasure', 'entity reference', erasure.id),
      listed('erasures', 'list'),
    ]),
  );
  const application: Other = { name: 'an application', id: world.applicationId, row: { id: world.applicationId } };
  const applications = ofOther(
    stand,
    application,
    'ApplicationReview',
    { resource: 'application', actions: ['review'] },
    missing,
    [one('applicationToReview', 'entity reference', application.id), listed('applicationsToReview', 'list')],
  );
  return [...jobs, ...bulks, ...erasures, ...needs(stand, missing), ...applications, ...contacts(stand)];
}

const one = (field: string, surface: Surface, id: string): Way => ({
  ...{ way: field, surface, at: field, variables: { id } },
  query: (leaf) => `query ($id: ID!) { ${field}(id: $id) { itself: id ${leaf} } }`,
});
const listed = (field: string, surface: Surface): Way => ({
  ...{ way: field, surface, at: field, variables: {} },
  query: (leaf) => `{ ${field}(first: 100) { nodes { itself: id ${leaf} } } }`,
});
const reference = (type: string, surface: Surface, id: string): Way => ({
  ...{ way: 'reference', surface, at: '_entities', variables: { of: [{ __typename: type, id }] } },
  query: (leaf) =>
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { itself: id ${leaf} } } }`,
});

function ofOther(
  { schema, ask }: Stand,
  { name: record, id, row }: Other,
  type: string,
  needs: Needs,
  missing: Set<string>,
  ways: readonly Way[],
): Question[] {
  const leaves = leavesOf(schema.getType(type) as GraphQLObjectType, {}, missing);
  return ways.flatMap(({ way, surface, query, at, variables }) =>
    leaves
      .filter((leaf) => leaf.name !== 'id')
      .map(
        (leaf): Question => ({
          ...{ surface, field: `${way}.${leaf.name}`, record, row, needs, isPlain: leaf.isPlain === true },
          ask: async (who) => {
            const found = (await ask(who, query(leaf.text), { ...variables }))?.[at];
            const all = (found as { nodes?: unknown[] } | null)?.nodes ?? (Array.isArray(found) ? found : [found]);
            return saidAt(
              all.filter((each) => (each as { itself?: string } | null)?.itself === id),
              leaf.path,
            );
          },
        }),
      ),
  );
}

/** Needs that stand today, over all customers. */
function needs({ schema, world, ask }: Stand, missing: Set<string>): Question[] {
  const leaves = leavesOf(schema.getType('CustomerNeed') as GraphQLObjectType, {}, missing);
  return world.subjects.flatMap(({ name: record, id, row }) =>
    leaves.map(
      (leaf): Question => ({
        ...{ surface: 'list', field: `currentNeeds.${leaf.name}`, record, row, needs: needsOf(`needs.${leaf.name}`) },
        isPlain: leaf.isPlain === true,
        ask: async (who) => {
          const query = `{ currentNeeds(first: 100) { nodes { whose: customer { id } ${leaf.text} } } }`;
          const found = (await ask(who, query))?.currentNeeds as { nodes: { whose: { id: string } | null }[] } | null;
          return saidAt(
            (found?.nodes ?? []).filter(({ whose }) => whose?.id === id),
            leaf.path,
          );
        },
      }),
    ),
  );
}

function contacts({ contactLeaves: leaves, world, ask }: Stand): Question[] {
  return world.subjects.flatMap(({ name, contactId, row }) =>
    contactId === undefined
      ? []
      : leaves
          .filter((leaf) => leaf.name !== 'id')
          .map((leaf): Question => {
            const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contact { ${leaf.text} } } }`;
            return {
              ...{ surface: 'entity reference', field: `Contact.${leaf.name}`, record: `the contact of ${name}`, row },
              isPlain: leaf.isPlain === true,
              needs: needsOf(`contacts.contact.${leaf.name}`),
              ask: async (who) => {
                const data = await ask(who, query, { of: [{ __typename: 'Contact', id: contactId }] });
                return saidAt(data?._entities, leaf.path);
              },
            };
          }),
  );
}

export const workRoots = [
  'importJob',
  'importJobs',
  'bulkChange',
  'bulkChanges',
  'erasure',
  'erasures',
  'currentNeeds',
  // by the department and the owner of each, tried in services/customers/test/objects.test.ts and typed-objects.test.ts
  'objects',
  'objectRecords',
  'objectRecord',
  'objectRecordBin',
  'applicationToReview',
  'applicationsToReview',
  // whole or not at all, to who decides: tried in services/customers/test/retention.test.ts
  'retentionRules',
  'retentionRuns',
  'retentionDue',
  // of the customers whom the caller may see; costs whole or not at all: tried in services/customers/test/source-report.test.ts
  'sourceReport',
  'firstOrders',
  'sourceCosts',
  // whole or not at all, to administrators: tried in services/customers/test/number-ranges.test.ts
  'numberRanges',
  // the same, in services/customers/test/layouts.test.ts
  'layouts',
  'layoutVersions',
] as const;
