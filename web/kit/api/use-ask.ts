import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { type SkipToken, skipToken, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { type ApiError, gravest, missingServices, NoAnswer, type Problem, type ServiceName } from './problem.ts';

/** What became of a question. `data` may be there although `missing` names services that did not answer. */
export type Asked<Data> = {
  data: Data | undefined;
  /** Nothing to show yet. */
  loading: boolean;
  /** On its way again, with the earlier answer still shown. */
  refreshing: boolean;
  problem: Problem | undefined;
  missing: readonly ServiceName[];
  /** Asks again; the same function as long as the question stands, so that a clock may go by it. */
  ask: () => void;
  more: (variables: OperationVariables) => Promise<void>;
};

export { skipToken };

/**
 * Asks the API. Every page reads what became of it from one shape, which `<Answered>` draws.
 * @param variables `skipToken` while the question cannot be asked yet
 */
export function useAsk<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | SkipToken,
): Asked<Data> {
  const result = useQuery<Data, OperationVariables>(
    document as TypedDocumentNode<Data, OperationVariables>,
    variables === skipToken
      ? skipToken
      : {
          variables: variables as OperationVariables,
          notifyOnNetworkStatusChange: true,
          // a service that is down blanks its own part only
          errorPolicy: 'all',
          fetchPolicy: 'cache-and-network',
          nextFetchPolicy: 'cache-first',
        },
  );
  const { refetch } = result;
  const ask = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  const data = (result.data ?? undefined) as Data | undefined;
  const { problem, missing } = whatIsWrong(result.error);
  return {
    data,
    loading: result.loading && data === undefined,
    refreshing: result.loading && data !== undefined,
    problem,
    missing,
    ask,
    more: async (next) => {
      await result.fetchMore({ variables: next });
    },
  };
}

export function whatIsWrong(error: unknown): { problem: Problem | undefined; missing: ServiceName[] } {
  if (error === undefined || error === null) return { problem: undefined, missing: [] };
  if (error instanceof NoAnswer) return { problem: error.problem, missing: [] };
  if (CombinedGraphQLErrors.is(error)) {
    const errors = error.errors as unknown as ApiError[];
    return { problem: gravest(errors), missing: missingServices(errors) };
  }
  return { problem: { kind: 'unreachable' }, missing: [] };
}
