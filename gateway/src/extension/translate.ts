import { type DocumentNode, type FieldNode, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Extension } from './extension.ts';
import { inProductType } from './stand-ins.ts';

/**
 * A valid document in the product's own terms: `budget` of the firm becomes `budget: asMoney(key: "budget")`, and a
 * fragment on a type of the firm one on the type for which it stands. The answer has the same names, so that plans,
 * services and the form of answers know nothing of the firm's fields.
 * @returns the document itself where it names none of them
 */
export function inProductTerms(
  document: DocumentNode,
  { schema, typed, standsFor }: Pick<Extension, 'schema' | 'typed' | 'standsFor'>,
): DocumentNode {
  if (typed.size === 0) return document;
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      // on leaving: what is within is still in the firm's terms
      Field: {
        leave(field): FieldNode | undefined {
          const way = typed.get(types.getParentType()?.name ?? '')?.get(field.name.value);
          return way === undefined ? undefined : answeredBy(way, field);
        },
      },
      NamedType: { leave: (named) => inProductType(named, standsFor) },
    }),
  );
}

const answeredBy = (way: string, field: FieldNode): FieldNode => ({
  ...field,
  alias: field.alias ?? field.name,
  name: { kind: Kind.NAME, value: way },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'key' },
      value: { kind: Kind.STRING, value: field.name.value },
    },
  ],
});
