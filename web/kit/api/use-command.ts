import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import type { Problem } from './problem.ts';
import { whatIsWrong } from './use-ask.ts';

/** Why a command was refused, in the reader's language, and at which field. */
export type Refusal = { code: string; message: string; path: readonly string[] };

/** What became of a command. `unknown`: whether it was done is not known; the same command may be sent again. */
export type Outcome<Success> =
  | { kind: 'done'; value: Success }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | { kind: 'unknown' }
  | { kind: 'failed'; problem: Problem };

type Result = { __typename?: string } | null | undefined;
type InputOf<Variables> = Variables extends { input: infer Input } ? Input : never;
/** The success among the members of a result union: the one whose name ends so. */
type SuccessOf<Data> = Extract<
  NonNullable<Data[Exclude<keyof Data, '__typename'>]>,
  { __typename?: `${string}Success` }
>;

export type Command<Data, Variables> = {
  /** @param id the command's own `clientMutationId`, for what can be done once at most, such as a draft that outlives a reload */
  run: (input: Omit<InputOf<Variables>, 'clientMutationId'>, id?: string) => Promise<Outcome<SuccessOf<Data>>>;
  busy: boolean;
};

/**
 * A mutation with one `input` and a result union. The document selects `...RefusalParts` beside its success.
 * While the outcome of an attempt is unknown, the same input is sent again under the same `clientMutationId`, so that
 * nothing is done twice. What is asked while another attempt is on its way waits for it: of two that travel together the
 * later one might be done first.
 */
export function useCommand<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Command<Data, Variables> {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const unsettled = useRef<{ body: string; id: string } | undefined>(undefined);

  const last = useRef<Promise<unknown>>(Promise.resolve());

  const send = useCallback(
    async (given: object, own?: string): Promise<Outcome<SuccessOf<Data>>> => {
      const body = JSON.stringify(given);
      const id = own ?? (unsettled.current?.body === body ? unsettled.current.id : crypto.randomUUID());
      const outcome = await client
        .mutate({
          mutation: document as TypedDocumentNode<Data, OperationVariables>,
          variables: { input: { ...given, clientMutationId: id } },
          errorPolicy: 'all',
        })
        .then(
          ({ data, error }) => outcomeOf<SuccessOf<Data>>(data, error),
          (error: unknown) => outcomeOf<SuccessOf<Data>>(undefined, error),
        );
      unsettled.current = outcome.kind === 'unknown' ? { body, id } : undefined;
      return outcome;
    },
    [client, document],
  );
  const run = useCallback(
    (given: object, own?: string) => {
      setBusy(true);
      const sent = last.current
        .then(() => send(given, own))
        .finally(() => {
          if (last.current === sent) setBusy(false);
        });
      last.current = sent;
      return sent;
    },
    [send],
  );
  return { run: run as Command<Data, Variables>['run'], busy };
}

/** What an answer to a mutation says. */
export function outcomeOf<Success>(data: unknown, error: unknown): Outcome<Success> {
  const { problem, missing } = whatIsWrong(error);
  if (problem?.kind === 'bad-input')
    return {
      kind: 'refused',
      refusals: [{ code: 'BAD_USER_INPUT', message: problem.message, path: problem.path }],
    };
  const result = Object.entries((data ?? {}) as Record<string, Result>).find(([name]) => name !== '__typename')?.[1];
  if (!result) {
    if (missing.length > 0 || problem?.kind === 'unreachable') return { kind: 'unknown' };
    return { kind: 'failed', problem: problem ?? { kind: 'fault', traceId: undefined } };
  }
  if (result.__typename?.endsWith('Success')) return { kind: 'done', value: result as Success };
  const {
    code = '',
    message = '',
    path,
    problems,
  } = result as {
    code?: string;
    message?: string;
    path?: readonly string[] | null;
    problems?: readonly { code: string; message: string; path: readonly string[] }[];
  };
  const refusals = problems?.length ? problems : [{ code, message, path: path ?? [] }];
  return { kind: 'refused', refusals };
}
