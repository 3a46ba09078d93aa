import type { RefusalCode } from '../messages/codes.ts';
import { message } from '../messages/messages.ts';
import type { Language } from '../viewer.ts';

export type { RefusalCode };

/** One thing wrong with the input; `params` fill the message. */
export type Problem = { path: string[]; code: RefusalCode; params?: Record<string, string | number> | undefined };

/** An expected refusal: a value that a use case returns, told from success by its `code`. */
export type Refusal = {
  readonly __typename: string;
  readonly code: RefusalCode;
  readonly path: string[];
  readonly params?: Record<string, string | number> | undefined;
  readonly problems?: Problem[];
};

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && 'path' in value && '__typename' in value;

type Path = string | string[];
const pathOf = (path: Path) => {
  const list = typeof path === 'string' ? path.split('.') : path;
  return list[0] === 'input' ? list : ['input', ...list];
};

/** Makers of the common refusals. `path` is below `input`: `'customerId'` or `['lines', '0', 'quantity']`. */
export const refuse = {
  notFound: (path: Path, params?: Refusal['params']): Refusal => ({
    __typename: 'NotFound',
    code: 'NOT_FOUND',
    path: pathOf(path),
    params,
  }),
  invalid: (...problems: { path: Path; code: RefusalCode; params?: Refusal['params'] }[]): Refusal => {
    const listed = problems.map((each) => ({ ...each, path: pathOf(each.path) }));
    const first = listed[0] ?? { path: ['input'], code: 'MALFORMED' as const, params: undefined };
    return { __typename: 'InvalidInput', code: first.code, path: first.path, params: first.params, problems: listed };
  },
  conflict: (code: RefusalCode, path: Path, params?: Refusal['params']): Refusal => ({
    __typename: 'Conflict',
    code,
    path: pathOf(path),
    params,
  }),
  repeated: (): Refusal => ({
    __typename: 'RepeatedMutation',
    code: 'REPEATED_MUTATION',
    path: ['input', 'clientMutationId'],
  }),
  /** A refusal of a feature's own type, which implements UserError and may carry more fields. */
  own: <T extends Record<string, unknown>>(
    typename: string,
    code: RefusalCode,
    path: Path,
    params?: Refusal['params'],
    more?: T,
  ): Refusal & T => ({ __typename: typename, code, path: pathOf(path), params, ...more }) as Refusal & T,
};

type Caller = { language: Language };
const worded = {
  message: (refusal: Refusal, _: unknown, { language }: Caller) =>
    message(refusal.code, language, { field: refusal.path.at(-1) ?? '', ...refusal.params }),
};

/** Resolvers of the refusal types in common.graphql; `more` names a feature's own refusal types. */
export const refusalResolvers = (...more: string[]) => ({
  UserError: { __resolveType: (refusal: Refusal) => refusal.__typename },
  FieldProblem: {
    message: (problem: Problem, _: unknown, { language }: Caller) =>
      message(problem.code, language, { field: problem.path.at(-1) ?? '', ...problem.params }),
  },
  ...Object.fromEntries(
    ['NotFound', 'InvalidInput', 'Conflict', 'RepeatedMutation', ...more].map((name) => [name, worded]),
  ),
});
