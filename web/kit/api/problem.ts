/** The services that a part of a page can be missing from, as errors name them. */
export type ServiceName = 'customers' | 'sales' | 'orders' | 'service' | 'marketing' | 'knowledge' | 'gateway';

/** What went wrong with a question, as far as a page tells it apart. */
export type Problem =
  | { kind: 'signed-out' }
  | { kind: 'no-right' }
  /** Nothing answered: the net, the gateway, or all of it too slow. */
  | { kind: 'unreachable' }
  | { kind: 'too-much' }
  | { kind: 'unknown-document' }
  | { kind: 'bad-input'; message: string; path: readonly string[] }
  /** A list whose conditions too few pass for it to be read in time; `path` names one of them, or the order. */
  | { kind: 'too-wide'; message: string; path: readonly string[] }
  | { kind: 'service'; service: ServiceName }
  | { kind: 'fault'; traceId: string | undefined };

/** An error as the API sends it. */
export type ApiError = {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; service?: string; path?: readonly string[]; traceId?: string };
};

/** The net or the gateway failed; there is no answer in GraphQL's words. */
export class NoAnswer extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export function problemOf({ message, extensions = {} }: ApiError): Problem {
  const { code, service, path, traceId } = extensions;
  if (code === 'UNAUTHENTICATED') return { kind: 'signed-out' };
  if (code === 'FORBIDDEN') return { kind: 'no-right' };
  if (code === 'DOCUMENT_NOT_FOUND') return { kind: 'unknown-document' };
  if (code === 'BAD_USER_INPUT') return { kind: 'bad-input', message, path: path ?? [] };
  if (code === 'FILTER_TOO_WIDE') return { kind: 'too-wide', message, path: path ?? [] };
  if (code === 'RATE_LIMITED' || code === 'TOO_MANY_REQUESTS' || code === 'OVERLOADED') return { kind: 'too-much' };
  if (service !== undefined) return { kind: 'service', service: service as ServiceName };
  return { kind: 'fault', traceId };
}

/** Each service that failed, once, in the order in which they are first named. */
export function missingServices(errors: readonly ApiError[]): ServiceName[] {
  const named = errors.flatMap((error) => {
    const problem = problemOf(error);
    return problem.kind === 'service' ? [problem.service] : [];
  });
  return [...new Set(named)];
}

/** The worst of what went wrong beside missing services, if anything did. */
export function gravest(errors: readonly ApiError[]): Problem | undefined {
  const problems = errors.map(problemOf);
  return problems.find(({ kind }) => kind === 'signed-out') ?? problems.find(({ kind }) => kind !== 'service');
}
