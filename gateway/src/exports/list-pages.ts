import type { Row } from '@guanxi/exports';
import type { FormattedExecutionResult } from 'graphql';
import { HttpRefusal } from '../http/replies.ts';

/** Rows that are asked for at once: the most that the API gives. */
const PAGE = 200;

type Answer = Pick<FormattedExecutionResult, 'data' | 'errors'>;
/** Asks for the page of at most `first` rows after a place. */
export type AskPage = (page: { first: number; after: string | null }) => Promise<Answer>;
type Page = { rows: Row[]; next: string | undefined };

/**
 * Reads a list by keyset, page by page, under the rights of whoever asks; the next page is on its way while one is
 * written. A page that lacks what a service would have said ends it: rows with gaps that nobody sees are worse than none.
 * @throws HttpRefusal as the page was refused
 */
export async function* listPages(ask: AskPage, first: Row[], next: string | undefined): AsyncGenerator<Row[]> {
  let rows = first;
  let place = next;
  while (true) {
    const coming = place === undefined ? undefined : readPage(ask, place);
    // it is awaited below; until then nobody hears of it
    coming?.catch(() => undefined);
    if (rows.length > 0) yield rows;
    if (!coming) return;
    ({ rows, next: place } = await coming);
  }
}

/** One page, and where the next one begins. @throws HttpRefusal as the page was refused */
export async function readPage(ask: AskPage, after: string | null): Promise<Page> {
  const { data, errors } = await ask({ first: PAGE, after });
  const [problem] = errors ?? [];
  if (problem) throw refusalOf(problem);
  // the web's documents ask the root for its type, too
  const { __typename: _, ...asked } = data ?? {};
  const found = Object.values(asked);
  const list = found[0] as { nodes?: unknown; pageInfo?: { hasNextPage?: unknown; endCursor?: unknown } } | null;
  if (found.length !== 1 || !Array.isArray(list?.nodes) || typeof list.pageInfo?.hasNextPage !== 'boolean')
    throw new HttpRefusal(
      400,
      'BAD_USER_INPUT',
      'Name a document of one list: nodes and pageInfo { hasNextPage endCursor } by $first and $after',
      { extensions: { path: ['documentId'] } },
    );
  const { hasNextPage, endCursor } = list.pageInfo;
  const next = hasNextPage && typeof endCursor === 'string' && endCursor !== after ? endCursor : undefined;
  return { rows: list.nodes as Row[], next };
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL: 500,
};

function refusalOf({ message, extensions = {} }: { message: string; extensions?: Record<string, unknown> }) {
  const { code, traceId: _, ...others } = extensions;
  const known = typeof code === 'string' ? code : 'BAD_REQUEST';
  return new HttpRefusal(STATUS[known] ?? 400, known, message, { extensions: others });
}
