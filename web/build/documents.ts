import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import type { Plugin } from 'vite';
import type { AllowedDocument } from './allow-list.ts';

const ALLOW_LIST = join(import.meta.dirname, '../generated/documents.json');
const TAG = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;

/**
 * Puts each document where it is written, so that a page brings its own and no other: the generated module holds those
 * of the whole application. An operation stands there as the allow-list has it, with all its fragments and its id.
 */
export function documents(): Plugin {
  const read = () => {
    const allowed = JSON.parse(readFileSync(ALLOW_LIST, 'utf8')) as Record<string, AllowedDocument>;
    return new Map(
      Object.entries(allowed).map(([hash, { document }]) => [operationName(document), { hash, document }] as const),
    );
  };
  let operations = read();
  return {
    name: 'guanxi-documents',
    enforce: 'pre',
    buildStart() {
      operations = read();
      this.addWatchFile(ALLOW_LIST);
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/generated/') || !code.includes('graphql(')) return null;
      return { code: code.replaceAll(TAG, (_, text: string) => placed(text)), map: null };
    },
  };

  function placed(text: string): string {
    const own = parse(text, { noLocation: true });
    const [definition] = own.definitions;
    if (definition?.kind === 'FragmentDefinition') return JSON.stringify(own);
    const name = operationName(text);
    if (!operations.has(name)) operations = read();
    const found = operations.get(name);
    if (!found) throw new Error(`${name} is not generated: npm run generate:graphql`);
    return JSON.stringify({
      __meta__: { hash: `sha256:${found.hash}` },
      ...parse(found.document, { noLocation: true }),
    });
  }
}

const operationName = (document: string) => /\b(?:query|mutation|subscription)\s+(\w+)/.exec(document)?.[1] ?? '';
