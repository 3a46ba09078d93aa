/** Objects of the firm as they stand in the API's schema: each under its own key, its records in a type of their own. */
import { type Definition, typedFields } from '@guanxi/fields';
import { type DefinitionNode, Kind, parse } from 'graphql';
import type { ObjectDefinition } from './object.ts';

type Defined = { object: Pick<ObjectDefinition, 'key' | 'names' | 'retiredAt'>; fields: readonly Definition[] };

/**
 * What is reported of the objects that are in use. Each type stands for one of the product, has all that this one has,
 * and leads to the object's own: `objects { vehicle { records { nodes { name fields { plate } } } } }`.
 */
export function objectTypes(all: readonly Defined[]): DefinitionNode[] {
  const inUse = all.filter(({ object }) => !object.retiredAt).sort((a, b) => (a.object.key < b.object.key ? -1 : 1));
  if (inUse.length === 0) return [];
  const keys = new Set(inUse.map(({ object }) => object.key));
  // the records of one that was retired are there for nobody
  const recordType = (key: string) => (keys.has(key) ? `Object_${key}` : 'ObjectRecord');
  const named = inUse.map(({ object: { key } }) => `${key}: Object_${key}_Access`).join(' ');
  return [...definitionsIn(`extend type Objects { ${named} }`), ...inUse.flatMap((each) => typesOf(each, recordType))];
}

function typesOf({ object: { key, names }, fields }: Defined, recordType: (key: string) => string): DefinitionNode[] {
  const type = `Object_${key}`;
  const own = typedFields(fields, recordType);
  const [zhCN, , en] = names;
  const description = { kind: Kind.STRING, value: zhCN === en ? en : `${zhCN} · ${en}` } as const;
  const sdl = `
    type ${type} @standsFor(type: "ObjectRecord") { ${own.length > 0 ? `fields: ${type}_Fields` : 'fields: ObjectFields'} }
    type ${type}_Access @standsFor(type: "ObjectAccess") { record: ${type} records: ${type}_Connection }
    type ${type}_Connection @standsFor(type: "ObjectRecordConnection") { edges: [${type}_Edge!]! nodes: [${type}!]! }
    type ${type}_Edge @standsFor(type: "ObjectRecordEdge") { node: ${type}! }
    ${own.length > 0 ? `type ${type}_Fields @standsFor(type: "ObjectFields")` : ''}
  `;
  return definitionsIn(sdl).map((each): DefinitionNode => {
    if (each.kind !== Kind.OBJECT_TYPE_DEFINITION) return each;
    if (each.name.value === `${type}_Fields`) return { ...each, fields: own };
    return each.name.value === type ? { ...each, description } : each;
  });
}

const definitionsIn = (sdl: string) => parse(sdl, { noLocation: true }).definitions;
