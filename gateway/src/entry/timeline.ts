/** Merging the services' parts of a timeline. Nothing here asks anybody. */

/** What one service tells of one event; SDL in runtime's common.graphql. */
export type TimelinePart = {
  id: string;
  time: string;
  kind: string;
  typename: string;
  subjectId: string;
  amount?: string | null;
  currency?: string | null;
  status?: string | null;
  points?: number | null;
};

export type Entry = TimelinePart & { service: string };

export type Page = { entries: Entry[]; hasNextPage: boolean };

/**
 * The first `size` entries of all services, newest first, equal times by id. Each service must have given its own
 * first `size + 1`, so that none that belongs on the page is absent.
 */
export function merge(given: readonly { service: string; data: readonly TimelinePart[] }[], size: number): Page {
  const all = given.flatMap(({ service, data }) => data.map((part) => ({ ...part, service })));
  all.sort(newestFirst);
  return { entries: all.slice(0, size), hasNextPage: all.length > size };
}

const newestFirst = (a: Entry, b: Entry) =>
  Date.parse(b.time) - Date.parse(a.time) || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);

/** The place of an entry as a client keeps it. */
export const cursorOf = (entry: Pick<Entry, 'time' | 'id'>): string =>
  Buffer.from(placeOf(entry)).toString('base64url');

/** The place of an entry as the services understand it. */
const placeOf = ({ time, id }: Pick<Entry, 'time' | 'id'>) => `${new Date(time).toISOString()}|${id}`;

/** The place that a cursor stands for, to be given to the services; undefined for what this gateway never gave out. */
export function readCursor(cursor: string): string | undefined {
  const place = Buffer.from(cursor, 'base64url').toString();
  const [time = '', id = '', ...rest] = place.split('|');
  const good = rest.length === 0 && !Number.isNaN(Date.parse(time)) && /^[0-9a-f-]{36}$/i.test(id);
  return good ? place : undefined;
}
