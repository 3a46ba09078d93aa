import type { ApolloServerPlugin } from '@apollo/server';
import { scalars } from '@guanxi/runtime/graphql/scalars';
import { refuseBadVariables } from '@guanxi/runtime/graphql/variables';
import { type GraphQLSchema, isScalarType } from 'graphql';

/** Refuses variables that do not fit the schema before any service is asked. */
export const variablesPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation, request }) => {
      if (operation) refuseBadVariables(schema, operation, request.variables);
    },
  }),
};

/**
 * Gives the scalars of the composed schema their own checks. Composition knows them by name only, and would pass a
 * bad one on to the services.
 */
export function checkScalars(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral });
  }
}
