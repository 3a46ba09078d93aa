import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { printExecutableGraphQLDocument } from '@graphql-tools/documents';
import { APPLICATIONS } from '@guanxi/web-server/applications';
import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, visit } from 'graphql';

/** What the gateway is told of a document: who may send it, whether without an account, and its text. */
export type AllowedDocument = { clients: string[]; public: boolean; document: string };
type Source = { location?: string; document?: DocumentNode };

const CLIENTS: Record<string, string> = APPLICATIONS;

/**
 * The allow-list: each operation by the SHA-256 of its printed text. An operation in the folder of an application is
 * that application's, one in `kit` or `self-service` is every one's; one in a file `*.public.ts(x)` may be sent without an account.
 */
export function allowedDocuments(sources: readonly Source[], web: string): Record<string, AllowedDocument> {
  const definitions = sources.flatMap(({ document, location }) =>
    (document?.definitions ?? []).map((definition) => ({ definition, location: location ?? '' })),
  );
  const fragments = new Map(
    definitions.flatMap(({ definition }) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const allowed = definitions.flatMap(({ definition, location }) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const [area = ''] = relative(web, location).split(sep);
    const entry = {
      clients: area in CLIENTS ? [CLIENTS[area] ?? ''] : Object.values(CLIENTS),
      public: /\.public\.tsx?$/.test(location),
      document: printed(definition, fragments),
    };
    return [[createHash('sha256').update(entry.document).digest('hex'), entry] as const];
  });
  return Object.fromEntries(allowed.sort(([a], [b]) => a.localeCompare(b)));
}

function printed(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string {
  const used = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return printExecutableGraphQLDocument({ kind: Kind.DOCUMENT, definitions: [operation, ...used] });
}

/** The code generator's plugin that writes the allow-list. */
export const plugin: PluginFunction<{ web: string }> = (_schema, documents, { web }) =>
  `${JSON.stringify(allowedDocuments(documents, web), null, 2)}\n`;
