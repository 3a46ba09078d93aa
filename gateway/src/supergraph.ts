import { readFileSync } from 'node:fs';

export const supergraphFile = new URL('../supergraph.graphql', import.meta.url);

/** The committed supergraph: the contract of the product. */
export const readSupergraph = (): string => readFileSync(supergraphFile, 'utf8');
