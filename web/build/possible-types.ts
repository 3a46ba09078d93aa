import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { isAbstractType, visit } from 'graphql';

/**
 * The code generator's plugin that writes which types an interface or union may be, for those by which a document
 * chooses: the browser's cache goes by it.
 */
export const plugin: PluginFunction = (schema, documents) => {
  const chosen = new Set<string>();
  const note = ({ typeCondition }: { typeCondition?: { name: { value: string } } | undefined }) => {
    if (typeCondition) chosen.add(typeCondition.name.value);
  };
  for (const { document } of documents)
    if (document) visit(document, { InlineFragment: note, FragmentDefinition: note });
  const abstract = [...chosen].sort().flatMap((name) => {
    const type = schema.getType(name);
    if (!isAbstractType(type)) return [];
    const possible = schema.getPossibleTypes(type).map((each) => each.name);
    return [[name, possible.sort()] as const];
  });
  return `${JSON.stringify(Object.fromEntries(abstract), null, 2)}\n`;
};
