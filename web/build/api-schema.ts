import { apiSchema } from '../../gateway/src/graphql/api-schema.ts';
import { readSupergraph } from '../../gateway/src/supergraph.ts';

/** The schema that clients see, for the code generator. */
export default (): ReturnType<typeof apiSchema> => apiSchema(readSupergraph());
