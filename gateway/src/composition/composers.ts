import { composeServices } from '@apollo/composition';
import { federateSubgraphs } from '@wundergraph/composition';
import type { SubgraphDefinition } from './subgraphs.ts';

export type Composition = { supergraph: string; problems: string[] };

/** Composes the supergraph that the gateway serves. */
export function compose(subgraphs: readonly SubgraphDefinition[]): Composition {
  const result = composeServices([...subgraphs]);
  if (result.errors) return { supergraph: '', problems: result.errors.map(({ message }) => message) };
  return { supergraph: `${result.supergraphSdl.trimEnd()}\n`, problems: [] };
}

/** Composes once more with an independent composer: what only one of them takes would bind us to it. */
export function problemsOfSecondComposer(subgraphs: readonly SubgraphDefinition[]): string[] {
  const result = federateSubgraphs({
    subgraphs: subgraphs.map(({ name, url, typeDefs }) => ({ name, url, definitions: typeDefs })),
    version: '1',
  });
  return result.success ? [] : result.errors.map(({ message }) => message);
}
