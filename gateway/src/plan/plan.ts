import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../context.ts';
import { type Cursor, compileFetch, type FetchNode, type Run, type Source, type Step } from './fetch.ts';
import { compileShape, type Fields, Unsupported } from './shape.ts';

/** A query plan, as the planner writes it. */
export type PlanNode =
  | FetchNode
  | { kind: 'Sequence' | 'Parallel'; nodes: readonly PlanNode[] }
  | { kind: 'Flatten'; path: readonly (string | number)[]; node: PlanNode }
  | { kind: 'Condition' | 'Defer' | 'Subscription' };

export type Result = { data: Fields | null; errors?: unknown[] };
/** Runs one operation. */
export type CompiledPlan = (variables: Readonly<Record<string, unknown>>, context: RequestContext) => Promise<Result>;

type Options = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  node: PlanNode | undefined;
  sourceOf: (service: string) => Source | undefined;
};

/**
 * Compiles a query plan and the form of its answer, so that a request costs its fetches and little more.
 * @throws Unsupported where Apollo's own executor has to run it
 */
export function compilePlan({ schema, document, operation, node, sourceOf }: Options): CompiledPlan {
  if (!node) throw new Unsupported('nothing to fetch');
  const shape = compileShape(schema, document, operation);
  const step = compileNode(node, schema, sourceOf);
  return async (variables, context) => {
    const whole: Fields = {};
    const run: Run = { variables, context, errors: [] };
    await step(run, { path: [], data: whole, whole });
    const data = shape(whole);
    return run.errors.length > 0 ? { errors: run.errors, data } : { data };
  };
}

function compileNode(node: PlanNode, schema: GraphQLSchema, sourceOf: Options['sourceOf']): Step {
  switch (node.kind) {
    case 'Fetch': {
      const fetch = compileFetch(node, sourceOf(node.serviceName), schema);
      return (run, at) => fetch(run, at).catch((error: unknown) => void run.errors.push(error));
    }
    case 'Sequence': {
      const steps = node.nodes.map((each) => compileNode(each, schema, sourceOf));
      return async (run, at) => {
        for (const step of steps) await step(run, at);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map((each) => compileNode(each, schema, sourceOf));
      return async (run, at) => void (await Promise.all(steps.map((step) => step(run, at))));
    }
    case 'Flatten': {
      const step = compileNode(node.node, schema, sourceOf);
      return async (run, at) => {
        const cursor = moved(at, node.path);
        if (cursor) await step(run, cursor);
      };
    }
    default:
      throw new Unsupported(node.kind);
  }
}

function moved({ path, data, whole }: Cursor, by: readonly (string | number)[]): Cursor | undefined {
  const found = valuesAt(data, by, 0);
  return found ? { path: [...path, ...by], data: found, whole } : undefined;
}

/** What is at a path; `@` goes into each entry of a list. */
function valuesAt(value: unknown, path: readonly (string | number)[], at: number): unknown {
  const step = path[at];
  if (step === undefined || value === undefined || value === null) return value;
  if (step === '@') return (value as unknown[]).flatMap((each) => valuesAt(each, path, at + 1));
  if (Array.isArray(value)) throw new Error(`a list at ${step}`);
  return valuesAt((value as Fields)[step], path, at + 1);
}
