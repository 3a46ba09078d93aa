import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { isAbstractType, isIntrospectionType } from 'graphql';

/** The code generator's plugin that writes which types an interface or union may be: the browser's cache goes by it. */
export const plugin: PluginFunction = (schema) => {
  const abstract = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .filter(isAbstractType)
    .map(
      (type) =>
        [
          type.name,
          schema
            .getPossibleTypes(type)
            .map(({ name }) => name)
            .sort(),
        ] as const,
    );
  return `${JSON.stringify(Object.fromEntries(abstract.sort(([a], [b]) => a.localeCompare(b))), null, 2)}\n`;
};
