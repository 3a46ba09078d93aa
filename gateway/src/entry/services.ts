import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../data-source.ts';

/** A service as `entry` asks it. */
export type Service = {
  readonly name: string;
  ask(request: SubgraphRequest, context: RequestContext): Promise<SubgraphAnswer>;
};

/** The answers of those services that gave one, and the names of those that did not. */
export type Answers<T> = { given: { service: string; data: T }[]; missing: string[] };

/** Asks many services at once; one that does not answer is named and does not hold up the others. */
export async function askAll<T>(
  services: readonly Service[],
  request: SubgraphRequest,
  context: RequestContext,
): Promise<Answers<T>> {
  const answers = await Promise.all(services.map((service) => askOne<T>(service, request, context)));
  return {
    given: answers.flatMap(({ service, data }) => (data === undefined ? [] : [{ service, data }])),
    missing: answers.flatMap(({ service, data }) => (data === undefined ? [service] : [])),
  };
}

/**
 * One service's data, undefined when it did not answer or failed inside.
 * @throws the service's own error when it refuses the caller
 */
export async function askOne<T>(service: Service, request: SubgraphRequest, context: RequestContext) {
  const answer = await service.ask(request, context).catch((): SubgraphAnswer => ({ data: null, errors: [] }));
  const refusal = answer.errors?.find(isRefusal);
  if (refusal) throw new ServiceRefusal(refusal);
  const data = answer.errors === undefined && answer.data ? (answer.data as T) : undefined;
  return { service: service.name, data };
}

/** A service's refusal of the caller, passed on as it is. */
export class ServiceRefusal extends Error {
  readonly extensions: Record<string, unknown>;

  constructor({ message, extensions }: GraphQLFormattedError) {
    super(message);
    this.extensions = { ...extensions };
  }
}

const isRefusal = ({ extensions }: GraphQLFormattedError) =>
  extensions?.code === 'UNAUTHENTICATED' || extensions?.code === 'FORBIDDEN' || extensions?.code === 'BAD_USER_INPUT';
