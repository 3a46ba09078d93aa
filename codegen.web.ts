import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const web = join(import.meta.dirname, 'web');
const sources = {
  schema: { 'gateway/supergraph.graphql': { loader: './web/build/api-schema.ts' } } as unknown as string,
  documents: ['web/{kit,self-service,console,portal,member}/**/*.{ts,tsx}', '!web/**/*.test.tsx'],
  documentTransforms: [addTypenameSelectionDocumentTransform],
};

/**
 * What the browser applications ask: types of each document, and the list of documents that the gateway accepts.
 * After the supergraph, from which it reads the schema.
 */
const config: CodegenConfig = {
  generates: {
    'web/generated/': {
      ...sources,
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        importExtension: '.ts',
        strictScalars: true,
        scalars: { ID: 'string', Decimal: 'string', DateTime: 'string', Date: 'string', CurrencyCode: 'string' },
      },
    },
    'web/generated/documents.json': { ...sources, plugins: ['./web/build/allow-list.ts'], config: { web } },
    'web/generated/possible-types.json': { ...sources, plugins: ['./web/build/possible-types.ts'] },
  },
};

export default config;
