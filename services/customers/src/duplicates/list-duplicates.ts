import { type Connection, type PageArguments, type Sql, type SqlRunner, sql, type Viewer } from '@guanxi/runtime';
import type { DuplicateFilter } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { findPair, listPairs, type PairRow, pairsFor, selectPairs } from './pair-store.ts';

export { type ShownPair, shownPairs } from './pair-store.ts';

/** Pairs of records that both exist for the viewer. @throws GraphQLError FORBIDDEN for those who do not look for duplicates */
export async function listDuplicates(
  db: SqlRunner,
  viewer: Viewer,
  filter: DuplicateFilter | null | undefined,
  args: PageArguments,
): Promise<Connection<PairRow>> {
  rights.require(viewer, 'customer', 'findDuplicates');
  return listPairs(db, viewer, conditionsOf(filter), args);
}

const conditionsOf = (filter: DuplicateFilter | null | undefined): Sql[] => [
  sql`p.state = ${filter?.state ?? 'OPEN'}`,
  ...(filter?.evidence
    ? [
        sql`EXISTS (SELECT FROM jsonb_array_elements(p.evidence) AS e WHERE e ->> 'kind' = ANY(${[...filter.evidence]}::text[]))`,
      ]
    : []),
  ...(typeof filter?.scoreFrom === 'number' ? [sql`p.score >= ${filter.scoreFrom}::int`] : []),
];

/** The pairs that a list shows to the viewer, as a selection of their ids. */
export const duplicatesShown = (viewer: Viewer, filter: DuplicateFilter | null | undefined): Sql =>
  selectPairs(viewer, conditionsOf(filter));

export const pairOf = (db: SqlRunner, id: string): Promise<PairRow | undefined> => findPair(db, id);

/** Pairs by id, as they exist for the viewer. */
export const pairsOf = async (db: SqlRunner, viewer: Viewer, ids: readonly string[]): Promise<(PairRow | null)[]> =>
  (await pairsFor(db, viewer, ids)).map((pair) => pair ?? null);
