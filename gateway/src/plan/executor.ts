import type { ApolloGateway, GatewayConfig } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { Extension } from '../extension/extension.ts';
import { inProductTerms } from '../extension/translate.ts';
import { planIsReady } from '../telemetry/plugin.ts';
import type { Source } from './fetch.ts';
import { type CompiledPlan, compilePlan, type PlanNode } from './plan.ts';
import { Unsupported } from './shape.ts';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Loaded = Awaited<ReturnType<Gateway['load']>>;
type Heard = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];
type Planned = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0];

/**
 * Plans are made by Apollo's planner, and each is run by Apollo's executor once. From then on the compiled plan runs:
 * the same fetches, and the answer's form worked out once for a document and not at each request. What cannot be
 * compiled stays with Apollo's executor.
 *
 * Plans are of the product's schema. What the firm added to it is translated before a document is planned, so that the
 * schema of clients changes at once, and neither plans nor what is running know of it.
 */
export class CompiledPlans {
  readonly #sourceOf: (service: string) => Source | undefined;
  readonly #plans = new WeakMap<DocumentNode, Map<string, CompiledPlan | undefined>>();
  /** Documents in the product's own terms, by those that clients sent. */
  readonly #translated = new WeakMap<DocumentNode, DocumentNode>();
  readonly #extensions = new WeakMap<GraphQLSchema, Extension>();
  #schema: GraphQLSchema | undefined;
  #product: Parameters<Heard>[0] | undefined;
  #heard: Heard | undefined;

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
    // what the schema says of itself, it says with the fields of the firm
    operationContext.schema = requestContext.schema;
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
          this.#product = context as never;
          this.#heard = heard;
          heard(context as never);
        }),
      stop: () => gateway.stop(),
    };
  }

  /** The schema that the services of the product give, without what the firm added. */
  get product(): GraphQLSchema {
    if (!this.#schema) throw new Error('no schema is loaded yet');
    return this.#schema;
  }

  /** Serves clients another schema from their next request on. What is running ends as it was begun. */
  serve(extension: Extension): void {
    if (!this.#product || !this.#heard) throw new Error('no schema is loaded yet');
    this.#extensions.set(extension.schema, extension);
    this.#heard({ ...this.#product, apiSchema: extension.schema });
  }

  /** Whether a document names fields of the firm; known of those that were run. */
  namesFieldsOfTheFirm(document: DocumentNode): boolean {
    return (this.#translated.get(document) ?? document) !== document;
  }

  #inProductTerms(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
    const known = this.#translated.get(document);
    if (known) return known;
    const extension = this.#extensions.get(schema);
    const translated = extension ? inProductTerms(document, schema, extension.typed) : document;
    this.#translated.set(document, translated);
    return translated;
  }

  #executor(apollo: NonNullable<Loaded['executor']>): NonNullable<Loaded['executor']> {
    return async (requestContext) => {
      const { request } = requestContext;
      const document = this.#inProductTerms(requestContext.document, requestContext.schema);
      const context = requestContext.context as RequestContext;
      const plan = this.#plans.get(document)?.get(request.operationName ?? '');
      if (!plan) return apollo({ ...requestContext, document });
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
