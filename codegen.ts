import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const COMMON = 'packages/runtime/src/graphql/common.graphql';

// What a resolver may return for an object is the feature's own affair: a row, or an id that its loaders follow. A
// service that wants such objects checked lists them in mappers.json: { "Order": "../orders/order.ts#OrderRow" }.
const shared = {
  federation: true,
  useTypeImports: true,
  enumsAsTypes: true,
  importExtension: '.ts',
  defaultMapper: 'any',
  maybeValue: 'T | null | undefined',
  inputMaybeValue: 'T | null | undefined',
  resolversNonOptionalTypename: false,
  // ZH_CN in the graph, zh-CN everywhere else
  enumValues: { Language: { ZH_CN: 'zh-CN', ZH_TW: 'zh-TW', EN: 'en' } },
  scalars: {
    ID: 'string',
    Decimal: 'string',
    DateTime: { input: 'string', output: 'Date | string' },
    Date: 'string',
    CurrencyCode: 'string',
  },
};

/** SDL of packages that a service takes beside its own. */
function contracts(file: string): string[] {
  if (!existsSync(file)) return [];
  const from = createRequire(resolve(file));
  return (JSON.parse(readFileSync(file, 'utf8')) as string[]).map((name) => relative('.', from.resolve(name)));
}

function subgraph(folder: string, sdl: string): CodegenConfig['generates'] {
  if (globSync(sdl).length === 0) return {};
  const mappers = `${folder}/src/mappers.json`;
  return {
    [`${folder}/src/generated/graphql.ts`]: {
      schema: [COMMON, ...contracts(`${folder}/src/contracts.json`), sdl],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...shared,
        contextType: existsSync(`${folder}/src/context.ts`) ? '../context.ts#Context' : '@guanxi/runtime#BaseContext',
        mappers: existsSync(mappers) ? JSON.parse(readFileSync(mappers, 'utf8')) : {},
      },
    },
  };
}

// AREA=orders npm run generate:graphql: one subgraph alone, while another's SDL is in pieces
const area = process.env.AREA;
const wanted = (name: string) => !area || area.split(',').includes(name);

const config: CodegenConfig = {
  generates: Object.assign(
    {},
    ...readdirSync('services')
      .sort()
      .filter(wanted)
      .map((name) => subgraph(`services/${name}`, `services/${name}/src/**/*.graphql`)),
    wanted('gateway') ? subgraph('gateway', 'gateway/src/entry/*.graphql') : {},
  ),
};

export default config;
