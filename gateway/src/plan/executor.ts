import type { ApolloGateway, GatewayConfig } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.ts';
import { planIsReady } from '../telemetry/plugin.ts';
import type { Source } from './fetch.ts';
import { type CompiledPlan, compilePlan, type PlanNode } from './plan.ts';
import { Unsupported } from './shape.ts';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Loaded = Awaited<ReturnType<Gateway['load']>>;
type Planned = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0];

/**
 * Plans are made by Apollo's planner, and each is run by Apollo's executor once. From then on the compiled plan runs:
 * the same fetches, and the answer's form worked out once for a document and not at each request. What cannot be
 * compiled stays with Apollo's executor.
 */
export class CompiledPlans {
  readonly #sourceOf: (service: string) => Source | undefined;
  readonly #plans = new WeakMap<DocumentNode, Map<string, CompiledPlan | undefined>>();
  #schema: GraphQLSchema | undefined;

  constructor(sourceOf: (service: string) => Source | undefined) {
    this.#sourceOf = sourceOf;
  }

  /** Hears of every plan that Apollo's executor is about to run. */
  planned({ queryPlan, requestContext, operationContext }: Planned): void {
    const document = requestContext.document as DocumentNode | undefined;
    if (!document || !this.#schema) return;
    const byName = this.#plans.get(document) ?? new Map<string, CompiledPlan | undefined>();
    this.#plans.set(document, byName);
    const { operation } = operationContext;
    const node = queryPlan.node as PlanNode | undefined;
    byName.set(
      requestContext.request.operationName ?? '',
      compiled(() =>
        compilePlan({ schema: this.#schema as GraphQLSchema, document, operation, node, sourceOf: this.#sourceOf }),
      ),
    );
  }

  /** The gateway for Apollo Server, with its executor put behind the compiled plans. */
  over(gateway: ApolloGateway): Gateway {
    return {
      load: async (options) => {
        const { executor } = await gateway.load(options as never);
        return { executor: executor && this.#executor(executor as unknown as NonNullable<Loaded['executor']>) };
      },
      onSchemaLoadOrUpdate: (heard) =>
        gateway.onSchemaLoadOrUpdate((context) => {
          this.#schema = context.apiSchema;
          heard(context as never);
        }),
      stop: () => gateway.stop(),
    };
  }

  #executor(apollo: NonNullable<Loaded['executor']>): NonNullable<Loaded['executor']> {
    return async (requestContext) => {
      const { document, request } = requestContext;
      const context = requestContext.context as RequestContext;
      const plan = this.#plans.get(document)?.get(request.operationName ?? '');
      if (!plan) return apollo(requestContext);
      planIsReady(context);
      return (await plan(request.variables ?? {}, context)) as never;
    };
  }
}

function compiled(compile: () => CompiledPlan): CompiledPlan | undefined {
  try {
    return compile();
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}
