import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { refusalResolvers } from './refusals.ts';
import { scalars } from './scalars.ts';

// biome-ignore lint/suspicious/noExplicitAny: resolver maps are typed where they are written
export type Resolvers = Record<string, any>;

/**
 * SDL of packages that a service takes beside its own, named in `contracts.json` of its source folder, such as
 * `@guanxi/fields/fields.graphql`.
 */
export function contractsOf(folder: string): string[] {
  const file = join(folder, 'contracts.json');
  if (!existsSync(file)) return [];
  const { resolve } = createRequire(file);
  return (JSON.parse(readFileSync(file, 'utf8')) as string[]).map((name) => resolve(name));
}

/** All `.graphql` files of a source folder and those it takes from packages, in a fixed order. */
export function sdlFiles(folder: string): string[] {
  const own = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql') && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return [...contractsOf(folder), ...own];
}

export const commonSdl = join(import.meta.dirname, 'common.graphql');

/** The SDL of a service: what all share, and its features. */
export const typeDefsOf = (folder: string): DocumentNode =>
  parse([commonSdl, ...sdlFiles(folder)].map((file) => readFileSync(file, 'utf8')).join('\n'), { noLocation: true });

/** The federated schema of a service. Later resolver maps add to earlier ones, field by field. */
export function subgraphSchema(
  folder: string,
  resolvers: readonly Resolvers[],
  ownRefusals: readonly string[] = [],
): GraphQLSchema {
  const typeDefs = typeDefsOf(folder);
  return buildSubgraphSchema([
    { typeDefs, resolvers: merged([scalars, refusalResolvers(...ownRefusals), languages, ...resolvers]) },
  ]);
}

/** `ZH_CN` in the graph is `zh-CN` everywhere else. */
const languages = { Language: { ZH_CN: 'zh-CN', ZH_TW: 'zh-TW', EN: 'en' } };

function merged(maps: readonly Resolvers[]): Resolvers {
  const all: Resolvers = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) {
      const isMap = typeof fields === 'object' && fields !== null && Object.getPrototypeOf(fields) === Object.prototype;
      all[type] = isMap ? { ...all[type], ...fields } : fields;
    }
  }
  return all;
}
