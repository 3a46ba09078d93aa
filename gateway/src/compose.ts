/**
 * Composes the subgraphs' SDL into supergraph.graphql. With `--check` nothing is written: the committed file must be
 * what the SDL gives, and a second composer must take the same SDL.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { compose, problemsOfSecondComposer } from './composition/composers.ts';
import { readSubgraphs } from './composition/subgraphs.ts';
import { readSupergraph, supergraphFile } from './supergraph.ts';

const check = process.argv.includes('--check');
const subgraphs = readSubgraphs();
const { supergraph, problems } = compose(subgraphs);
const found = [
  ...problems,
  ...(check ? problemsOfSecondComposer(subgraphs).map((problem) => `second composer: ${problem}`) : []),
];
const committed = existsSync(supergraphFile) ? readSupergraph() : '';

if (found.length > 0) fail(found);
else if (check && supergraph !== committed)
  fail(['gateway/supergraph.graphql is stale: run `pnpm generate:supergraph`']);
else if (!check && supergraph !== committed) writeFileSync(supergraphFile, supergraph);
if (process.exitCode === undefined)
  console.log(`${subgraphs.length} subgraphs: ${subgraphs.map(({ name }) => name).join(', ')}`);

function fail(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}
