import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractsOf } from '@guanxi/runtime/graphql/schema';
import { concatAST, type DocumentNode, Kind, parse, Source } from 'graphql';

export const areas = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'] as const;

/** One subgraph as it is composed. The address is a name: the real one is a setting of the gateway. */
export type SubgraphDefinition = { name: string; url: string; typeDefs: DocumentNode };

const root = fileURLToPath(new URL('../../../', import.meta.url));
const COMMON = 'packages/runtime/src/graphql/common.graphql';
const ENTRY = 'gateway/src/entry/entry.graphql';

const read = (path: string): DocumentNode => parse(new Source(readFileSync(join(root, path), 'utf8'), path));

/** Scalars, Money, PageInfo and refusals, which every subgraph includes. */
export const commonTypeDefs = (): DocumentNode => read(COMMON);

/** SDL of `entry`, the subgraph in the gateway's own process. */
export const entryTypeDefs = (): DocumentNode => concatAST([withoutRootFields(commonTypeDefs()), read(ENTRY)]);

/** All subgraphs of this repository; an area without SDL is left out. */
export function readSubgraphs(): SubgraphDefinition[] {
  const services = areas.flatMap((area) => {
    const folder = join(root, 'services', area, 'src');
    const files = existsSync(folder) ? globSync('**/*.graphql', { cwd: folder }).sort() : [];
    const own = files.map((file) => relative(root, join(folder, file)));
    const taken = existsSync(folder) ? contractsOf(folder).map((file) => relative(root, realpathSync(file))) : [];
    const features = [...taken, ...own].map(read);
    return features.length > 0 ? [{ name: area, typeDefs: concatAST([commonTypeDefs(), ...features]) }] : [];
  });
  return [...services, { name: 'entry', typeDefs: entryTypeDefs() }]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((subgraph) => ({ ...subgraph, url: `http://${subgraph.name}/graphql` }));
}

/** `entry` asks the services' root fields and has none of them itself; `Query` stays for it to extend. */
function withoutRootFields(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.filter(
    (each) =>
      !(
        (each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION) &&
        each.name.value === 'Query'
      ),
  );
  return { ...document, definitions };
}
