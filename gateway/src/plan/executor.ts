import type { ApolloGateway, GatewayConfig } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { Extension } from '../extension/extension.ts';
import { inProductTerms } from '../extension/translate.ts';
import { sayTypenames, type Typenames, typenamesOf } from '../extension/typenames.ts';
import { planIsReady } from '../telemetry/plugin.ts';
import type { Source } from './fetch.ts';
import { type CompiledPlan, compilePlan, type PlanNode } from './plan.ts';
import { Unsupported } from './shape.ts';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Loaded = Awaited<ReturnType<Gateway['load']>>;
type Heard = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];
type Planned = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0];

/** A document in the product's own terms, and where the answer of each of its operations names types of the firm. */
type Translated = { document: DocumentNode; typenames: ReadonlyMap<string, Typenames> };
const NONE: ReadonlyMap<string, Typenames> = new Map();

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
  readonly #translated = new WeakMap<DocumentNode, Translated>();
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
    return (this.#translated.get(document)?.document ?? document) !== document;
  }

  #inProductTerms(document: DocumentNode, schema: GraphQLSchema): Translated {
    const known = this.#translated.get(document);
    if (known) return known;
    const extension = this.#extensions.get(schema);
    const own = extension ? inProductTerms(document, extension) : document;
    const translated = {
      document: own,
      typenames: own === document || !extension ? NONE : namesIn(document, extension),
    };
    this.#translated.set(document, translated);
    return translated;
  }

  #executor(apollo: NonNullable<Loaded['executor']>): NonNullable<Loaded['executor']> {
    return async (requestContext) => {
      const { request } = requestContext;
      const { document, typenames } = this.#inProductTerms(requestContext.document, requestContext.schema);
      const context = requestContext.context as RequestContext;
      const plan = this.#plans.get(document)?.get(request.operationName ?? '');
      if (plan) planIsReady(context);
      const answer = plan
        ? ((await plan(request.variables ?? {}, context)) as never as Awaited<ReturnType<typeof apollo>>)
        : await apollo({ ...requestContext, document });
      const named = typenames.get(requestContext.operationName ?? '');
      if (named) sayTypenames(answer.data, named);
      return answer;
    };
  }
}

/** Where the answers of a document's operations name types of the firm, by the operations' names. */
function namesIn(document: DocumentNode, { schema, standsFor }: Extension): ReadonlyMap<string, Typenames> {
  return new Map(
    document.definitions.flatMap((each) => {
      const names = each.kind === Kind.OPERATION_DEFINITION && typenamesOf(document, each, schema, standsFor);
      return names ? [[each.name?.value ?? '', names] as const] : [];
    }),
  );
}

function compiled(compile: () => CompiledPlan): CompiledPlan | undefined {
  try {
    return compile();
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}
