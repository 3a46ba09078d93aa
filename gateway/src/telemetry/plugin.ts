import type { ApolloServerPlugin } from '@apollo/server';
import { noteOperation, operationLabel, outcomeOf } from '@guanxi/runtime/telemetry/operations';
import { type OpenSpan, openSpan, telemetryIsOn } from '@guanxi/runtime/telemetry/signals';
import type { RequestContext } from '../context.ts';

const planning = new WeakMap<object, OpenSpan>();

/** Notes how each operation went, and how long its plan took where that is recorded. */
export const telemetryPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => {
    if (!telemetryIsOn()) return {};
    const started = performance.now();
    return {
      executionDidStart: async ({ contextValue }) => {
        const span = openSpan({ name: 'plan', kind: 'internal' });
        if (span) planning.set(contextValue, span);
      },
      willSendResponse: async ({ document, operation, operationName, response, contextValue }) => {
        planIsReady(contextValue);
        // only a valid document has an operation: its fields are the schema's
        const label =
          document && operation ? operationLabel(document, operationName) : { kind: 'unknown', operation: 'other' };
        const { body } = response;
        noteOperation(label, outcomeOf(body.kind === 'single' ? body.singleResult.errors : undefined), started);
      },
    };
  },
};

/** The plan is made, or was known; its steps begin. */
export function planIsReady(context: object): void {
  planning.get(context)?.end();
  planning.delete(context);
}
