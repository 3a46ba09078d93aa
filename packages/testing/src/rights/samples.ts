import { samples } from '../../../../services/customers/test/samples.ts';
import { ownRootFields } from '../schema-tests/schema.ts';
import { findingRoots } from './surfaces/finding.ts';
import { listRoots } from './surfaces/lists.ts';
import { recordRoots } from './surfaces/records.ts';
import { workRoots } from './surfaces/work.ts';
import type { Survey } from './survey.ts';

/** Leaves that the world has no sample of, and why. */
const WITHOUT: readonly (readonly [leaf: RegExp, because: string])[] = [
  [/(^|\.|: )mobile\.extension$/, 'a mobile number has none'],
  [/: contacts\.contact\.(mobile|phone|fax)\.extension$|: Contact\.\w+\.extension$/, 'none was typed'],
  [/: merges\.unmerge|: merges\.absorbed\.number$/, 'nothing is taken apart, and no member was merged into another'],
  [/: (contacts\.contact\.|Contact\.)?reviewSteps\.fields$/, 'no mark fell by a change'],
  [/: application\.choices\.channel$|: applicationToReview\.mobile$|: applicationsToReview\.mobile$/, 'not said'],
  [/: callerCheck\.(lockedUntil|verification)/, 'who verifies a caller is told what is closed to him else'],
  [
    /^file: \w+\.(profile|columns\.makes|reconciliation\.(portions\.)?sums\.)/,
    'the files are of no other program, and name no sums',
  ],
  [/: erasure\.endedAt$/, 'the other services have not answered'],
  [/: bulkChange\.(keptCustomers|undoneAt)/, 'nothing was taken back'],
  [/: bulkChange\.refusals\.pair\.decided/, 'the pair that could not be merged is not judged'],
  [
    /^history: (kind|source\.\w+|owner|departmentPath|import|removed|binned|bin|mergedInto|created)/,
    'it never changed',
  ],
  [
    /^history: (contact\.(language|owner|departmentPath|import|removed|created)|link\.(contact|company|linked)|need\.(customer|removed|created))/,
    'it never changed',
  ],
  [
    /: (objectRecords\.|bulkChange\.(object|refusals\.record)\.|.*customFields(\(\w+\))?\.records?\.)/,
    'no object is defined in this world; object-relations.test.ts, record-relations.test.ts and record-bulk.test.ts of services/customers define some',
  ],
  [/^history: posting\./, 'nothing is posted in this world; services/customers/test/postings.test.ts posts'],
  [
    /^file: \w+\.(owner\.id|differences\.decision|problem|keptCustomers|undoneAt)/,
    'the imports were committed, and stand',
  ],
  [
    /^file: \w+\.(object|keptRecords|differences\.objectRecord)\./,
    'no object is defined in this world; import-records.test.ts of services/customers brings records of one',
  ],
];

/** What tells a caller of nothing but his own words: services/customers/test/inquiries.test.ts. */
const OWN = ['myInquiries'] as const;

/** What the schema or the tables have and no question tries, or that nobody in the world is told. */
export async function unsampled(survey: Survey): Promise<string[]> {
  const { schema, missing } = survey.stand;
  const asked = new Set<string>([...recordRoots, ...listRoots, ...findingRoots, ...workRoots, ...OWN]);
  const open = samples.rights.open ?? {};
  const roots = ownRootFields(schema)
    .filter(({ name }) => !asked.has(name) && !open[`Query.${name}`])
    .map(({ name }) => `say by what surface Query.${name} tells, or to whom it is open`);
  const tried = ['entity reference', 'history', 'bin', 'file'].flatMap((surface) => survey.of(surface as never));
  const excused = (name: string) => WITHOUT.some(([leaf]) => leaf.test(name));
  const silent = new Map<string, boolean>();
  for (const question of tried) {
    if (question.isPlain || question.field.startsWith('any: ')) continue;
    const name = `${question.surface}: ${question.field}`;
    if (silent.get(name) === false || (silent.get(name) && excused(name))) continue;
    silent.set(name, (await survey.told(question)) === undefined);
  }
  const names = [...silent].filter(([, isSilent]) => isSilent).map(([name]) => name);
  return [
    ...missing,
    ...roots,
    ...names.filter((name) => !excused(name)).map((name) => `lacks a sample: nobody is told ${name}`),
    ...WITHOUT.filter(([leaf]) => !names.some((name) => leaf.test(name))).map(
      ([leaf]) => `all of it has samples: ${leaf}`,
    ),
  ];
}
