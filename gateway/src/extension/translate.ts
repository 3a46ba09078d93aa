import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Typed } from './extension.ts';

/**
 * A valid document in the product's own terms: `budget` of the firm becomes `budget: asMoney(key: "budget")`. The answer
 * has the same names, so that plans, services and the form of answers know nothing of the firm's fields.
 * @returns the document itself where it names none of them
 */
export function inProductTerms(document: DocumentNode, schema: GraphQLSchema, typed: Typed): DocumentNode {
  if (typed.size === 0) return document;
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: (field): FieldNode | undefined => {
        const way = typed.get(types.getParentType()?.name ?? '')?.get(field.name.value);
        return way === undefined ? undefined : answeredBy(way, field);
      },
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
