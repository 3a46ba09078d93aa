import type { Problem, ServiceName } from '../api/problem.ts';
import type { Connection } from './list-types.ts';

/** Rows that are asked for at once: the most that the API gives. */
const PART = 200;

/** How far a list was read. `blocked`: what went wrong; it can go on from there. */
export type Place = {
  records: number;
  after: string | null;
  isWhole: boolean;
  /** The list goes on, and no more is wanted. */
  isCut: boolean;
  blocked?: { problem: Problem | undefined; missing: readonly ServiceName[] } | undefined;
};
export const START: Place = { records: 0, after: null, isWhole: false, isCut: false };

export type Part<Row> = {
  list: Connection<Row> | undefined;
  problem: Problem | undefined;
  missing: readonly ServiceName[];
};

type Walk<Row> = {
  part: (first: number, after: string | null) => Promise<Part<Row>>;
  /** Rows that are wanted at most. */
  most: number;
  isOver: () => boolean;
  take: (rows: readonly Row[], place: Place) => void;
};

/**
 * Reads a list part by part by keyset, under the rights of whoever is shown it, until it ends, there is enough, something
 * went wrong or nobody wants it any more. A part that lacks what a service would have said is not taken: rows with gaps
 * that nobody sees are worse than none.
 */
export async function walk<Row>(from: Place, { part, most, isOver, take }: Walk<Row>): Promise<Place> {
  let place: Place = { ...from, blocked: undefined };
  while (!place.isWhole && !isOver()) {
    const { list, problem, missing } = await part(Math.min(PART, most - place.records), place.after);
    if (!list || problem || missing.length > 0) return { ...place, blocked: { problem, missing } };
    const records = place.records + list.nodes.length;
    const goesOn = list.pageInfo.hasNextPage;
    const isFull = records >= most;
    place = { ...place, records, after: list.pageInfo.endCursor, isWhole: !goesOn || isFull, isCut: goesOn && isFull };
    take(list.nodes, place);
  }
  return place;
}
