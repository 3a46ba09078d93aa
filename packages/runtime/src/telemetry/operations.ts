import { type DocumentNode, type ExecutionResult, getOperationAST, Kind, type OperationDefinitionNode } from 'graphql';
import { currentSpan, record, secondsSince, telemetryIsOn } from './signals.ts';

export type OperationLabel = { kind: string; operation: string };

/** What is said of a document that cannot be run. */
const UNKNOWN: OperationLabel = { kind: 'unknown', operation: 'other' };
const labels = new WeakMap<DocumentNode, Map<string, OperationLabel>>();

/**
 * What an operation is called in telemetry: its root field where it has one, `several` where it has more. The document
 * must be valid, so that the name is one of the schema's. The name that a client gives is free text and never used.
 */
export function operationLabel(document: DocumentNode, operationName?: string | null): OperationLabel {
  const byName = labels.get(document) ?? new Map<string, OperationLabel>();
  labels.set(document, byName);
  const known = byName.get(operationName ?? '');
  if (known) return known;
  const operation = getOperationAST(document, operationName);
  const label = operation ? labelOf(document, operation) : UNKNOWN;
  byName.set(operationName ?? '', label);
  return label;
}

function labelOf(document: DocumentNode, { operation: kind, selectionSet }: OperationDefinitionNode): OperationLabel {
  const fields = new Set<string>();
  const look = ({ selections }: OperationDefinitionNode['selectionSet']): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) look(selection.selectionSet);
      else {
        const { value: name } = selection.name;
        const fragment = document.definitions.find(
          (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) look(fragment.selectionSet);
      }
    }
  };
  look(selectionSet);
  fields.delete('__typename');
  const [first, ...others] = fields;
  return { kind, operation: others.length > 0 ? 'several' : (first ?? 'other') };
}

export type Outcome = 'ok' | 'refused' | 'error';

/** Codes with which we refuse a caller; anything else is a fault or an outage of ours. */
const refusals = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'FILTER_TOO_WIDE',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'REQUEST_TOO_LARGE',
  'QUERY_TOO_LONG',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'TOO_MANY_ALIASES',
  'TOO_MANY_ROOT_FIELDS',
  'TOO_MANY_DIRECTIVES',
  'RATE_LIMITED',
]);

type Failing = {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  readonly originalError?: unknown;
};

/** How an answer went, by the codes of its errors: one that is ours makes it an error. */
export function outcomeOf(errors: readonly Failing[] | undefined): Outcome {
  if (!errors || errors.length === 0) return 'ok';
  return errors.every(isRefusal) ? 'refused' : 'error';
}

function isRefusal({ extensions, originalError }: Failing): boolean {
  const code = extensions?.code;
  // graphql-js gives what it finds in a document no code
  return code === undefined ? !originalError : refusals.has(String(code));
}

/** Names the span at hand after the operation and counts its time. */
export function noteOperation({ kind, operation }: OperationLabel, outcome: Outcome, started: number): void {
  if (!telemetryIsOn()) return;
  record('guanxi_operation_duration_seconds', secondsSince(started), { kind, operation, outcome });
  const span = currentSpan();
  span?.rename(`${kind} ${operation}`);
  span?.set({ 'graphql.operation.type': kind, 'guanxi.operation': operation, 'guanxi.outcome': outcome });
  if (outcome === 'error') span?.fail();
}

/** Runs an operation of a subgraph and notes how it went. */
export async function notingOperation(
  run: (valid: (document: DocumentNode, operationName: string | undefined) => void) => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  if (!telemetryIsOn()) return run(() => undefined);
  const started = performance.now();
  let label = UNKNOWN;
  const result = await run((document, operationName) => {
    label = operationLabel(document, operationName);
  });
  noteOperation(label, outcomeOf(result.errors), started);
  return result;
}
