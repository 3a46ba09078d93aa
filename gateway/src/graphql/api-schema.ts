import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';

/** The schema that clients see of a supergraph; nothing is asked of any service. */
export async function apiSchema(supergraphSdl: string): Promise<GraphQLSchema> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: () => ({ process: () => Promise.reject(new Error('only the schema was wanted')) }),
  });
  const { schema } = await gateway.load();
  await gateway.stop();
  return schema;
}
