import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import type { Problem, ServiceName } from '../api/problem.ts';
import { type Asked, skipToken, whatIsWrong } from '../api/use-ask.ts';
import { useLive } from '../live/use-live.tsx';

/** A page of the list by itself, whatever is shown: `problem` and `missing` as of any question. */
export type ListPart<Data> = {
  data: Data | undefined;
  problem: Problem | undefined;
  missing: readonly ServiceName[];
};

/** The list as it is asked for, whatever page of it. */
export type ListQuestion = { documentId: string | undefined; variables: object };

/** A list as `<ListPage>` draws it. */
export type AskedList<Data> = Asked<Data> & {
  /** The answer that says how many there are; undefined until it came. */
  counted: Data | undefined;
  /** Asks for the page of at most `first` rows after a place, past the cache; for what goes through the whole list. */
  part: (first: number, after: string | null) => Promise<ListPart<Data>>;
  question: ListQuestion;
};

/** What the kit says to the document of a list; the rest is the page's. */
type PageVariables = { first: number; after?: string | null | undefined; count: boolean };
type Options = {
  /** Rows that are asked for at once. */
  size?: number;
  /** Hears of changes, as `useLive`. */
  live?: boolean;
};

/**
 * Asks for the rows of a list, and beside them how many there are: the rows never wait for their number. The document
 * takes `$first: Int!, $after: String, $count: Boolean!` and selects `totalCount @include(if: $count)` and
 * `totalCountIsExact @include(if: $count)`; a sort is its variable `sort`.
 * @param variables those that are the page's own; `skipToken` while the list cannot be asked for yet
 */
export function useList<Data, Variables extends OperationVariables & PageVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, keyof PageVariables> | typeof skipToken,
  { size = 50, live = false }: Options = {},
): AskedList<Data> {
  const question = document as unknown as TypedDocumentNode<Data, OperationVariables>;
  const own = variables === skipToken ? skipToken : (variables as OperationVariables);
  const rows = useLive(question, own === skipToken ? skipToken : { ...own, first: size, count: false }, live);
  const total = useLive(question, own === skipToken ? skipToken : counting(own), live);
  // by their text: a page makes them anew each time it is drawn
  const given = own === skipToken ? undefined : JSON.stringify(own);

  const part = usePart<Data>(question, given);
  return {
    ...rows,
    ask: () => {
      rows.ask();
      total.ask();
    },
    counted: total.data,
    part,
    question: {
      documentId: (document as { __meta__?: { hash?: string } }).__meta__?.hash,
      variables: JSON.parse(given ?? '{}') as object,
    },
  };
}

/**
 * Asks for pages of a list by themselves, past the cache; nothing is asked until then.
 * @param given the variables that are the page's own, as JSON
 */
export function usePart<Data>(document: TypedDocumentNode<Data, OperationVariables>, given: string | undefined) {
  const client = useApolloClient();
  return useCallback(
    async (first: number, after: string | null): Promise<ListPart<Data>> => {
      const { data, error } = await client.query<Data, OperationVariables>({
        query: document,
        variables: { ...JSON.parse(given ?? '{}'), first, after, count: false },
        fetchPolicy: 'no-cache',
        errorPolicy: 'all',
        // what goes through the whole list puts it on paper: it is asked for as such
        context: { purpose: 'print' },
      });
      return { data: (data ?? undefined) as Data | undefined, ...whatIsWrong(error) };
    },
    [client, document, given],
  );
}

/** However a list is sorted, it is as long. */
function counting({ sort: _, ...variables }: OperationVariables): OperationVariables {
  return { ...variables, first: 0, count: true };
}
