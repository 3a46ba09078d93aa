import { type Reference, referenceTo } from './entities.ts';

/** One find of one service; SDL in runtime's common.graphql. */
export type SearchPart = { typename: string; id: string; title: string; score: number };

export type SearchHit = {
  title: string;
  service: string;
  score: number;
  entityType: string;
  entityId: string;
  entity: Reference | null;
};

/** The best `size` finds of all services; equal scores by type and id, so that the order is always the same. */
export function searchHits(
  given: readonly { service: string; data: { _search: SearchPart[] | null } }[],
  size: number,
): SearchHit[] {
  const hits = given.flatMap(({ service, data }) =>
    (data._search ?? []).map(({ typename, id, title, score }) => ({
      title,
      service,
      score,
      entityType: typename,
      entityId: id,
      entity: referenceTo(typename, id),
    })),
  );
  const key = ({ entityType, entityId }: SearchHit) => `${entityType} ${entityId}`;
  return hits.sort((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1)).slice(0, size);
}
