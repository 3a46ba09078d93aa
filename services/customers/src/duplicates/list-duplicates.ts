import { type Connection, type PageArguments, type Sql, type SqlRunner, sql, type Viewer } from '@guanxi/runtime';
import type { DuplicateFilter } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { findPair, listPairs, type PairRow } from './pair-store.ts';

/** Pairs of records that both exist for the viewer. @throws GraphQLError FORBIDDEN for those who do not look for duplicates */
export async function listDuplicates(
  db: SqlRunner,
  viewer: Viewer,
  filter: DuplicateFilter | null | undefined,
  args: PageArguments,
): Promise<Connection<PairRow>> {
  rights.require(viewer, 'customer', 'findDuplicates');
  const where: Sql[] = [
    sql`p.state = ${filter?.state ?? 'OPEN'}`,
    ...(filter?.evidence
      ? [
          sql`EXISTS (SELECT FROM jsonb_array_elements(p.evidence) AS e WHERE e ->> 'kind' = ANY(${[...filter.evidence]}::text[]))`,
        ]
      : []),
    ...(typeof filter?.scoreFrom === 'number' ? [sql`p.score >= ${filter.scoreFrom}::int`] : []),
  ];
  return listPairs(db, viewer, where, args);
}

export const pairOf = (db: SqlRunner, id: string): Promise<PairRow | undefined> => findPair(db, id);
