/** Prints the schema that clients see. */
import { lexicographicSortSchema, printSchema } from 'graphql';
import { apiSchema } from './graphql/api-schema.ts';
import { readSupergraph } from './supergraph.ts';

process.stdout.write(`${printSchema(lexicographicSortSchema(await apiSchema(readSupergraph())))}\n`);
