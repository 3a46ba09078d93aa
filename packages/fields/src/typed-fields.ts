/** Fields of the firm as they stand in the API's schema: each under its own key, in the type of its kind. */
import { isStaff, type Viewer } from '@guanxi/runtime/viewer';
import { type DefinitionNode, type FieldDefinitionNode, Kind, print, type TypeNode } from 'graphql';
import type { Definition, FieldKind } from './definition.ts';
import { type ShownValue, shownValues } from './field-resolvers.ts';
import type { HeldValue } from './field-store.ts';

/**
 * Goes up when what is said of a field here changes: while two versions of a service run, the gateway believes the
 * newer one.
 */
const FORMAT = 3;

/** The type of each kind, and the field of `FieldValue` that holds it. */
const typed: Readonly<Record<FieldKind, { type: string; part: string }>> = {
  TEXT: { type: 'String', part: 'text' },
  NUMBER: { type: 'Decimal', part: 'number' },
  FORMULA: { type: 'Decimal', part: 'number' },
  MONEY: { type: 'Money', part: 'money' },
  DATE: { type: 'Date', part: 'date' },
  CHOICE: { type: 'FieldChoice', part: 'choice' },
  PERSON: { type: 'Employee', part: 'person' },
  REFERENCE: { type: 'Customer', part: 'reference' },
  REFERENCES: { type: '[Customer!]', part: 'references' },
  RECORD: { type: 'ObjectRecord', part: 'record' },
  RECORDS: { type: '[ObjectRecord!]', part: 'records' },
  FILE: { type: 'FieldFile', part: 'file' },
};

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const typeOf = (type: string): TypeNode =>
  type.startsWith('[')
    ? {
        kind: Kind.LIST_TYPE,
        type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: name(type.slice(1, -2)) } },
      }
    : { kind: Kind.NAMED_TYPE, name: name(type) };

/** What the records of an object are called there. */
type RecordType = (object: string) => string;

const fieldOf = (
  { key, kind, names: [zhCN, , en], rules }: Definition,
  recordType: RecordType,
): FieldDefinitionNode => ({
  kind: Kind.FIELD_DEFINITION,
  description: { kind: Kind.STRING, value: zhCN === en ? en : `${zhCN} · ${en}`, block: false },
  name: name(key),
  type: typeOf(typed[kind].type.replace('ObjectRecord', () => recordType(rules.object ?? ''))),
});

/** The fields of a kind of record that are in use, each in the type of its kind; the same whatever their order. */
export const typedFields = (
  definitions: readonly Definition[],
  recordType: RecordType = () => 'ObjectRecord',
): FieldDefinitionNode[] =>
  definitions
    .filter(({ retiredAt }) => !retiredAt)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((each) => fieldOf(each, recordType));

/**
 * What a service reports to the gateway: SDL that extends the types of its kinds of record by the firm's fields. It is
 * the same text in every replica, for it follows from the definitions alone, whatever their order.
 * @param types the definitions of each kind of record, by the name of its type; retired ones are left out
 * @param more what is added beside them, such as types of the firm; as it is
 */
export function schemaExtension(
  types: Readonly<Record<string, readonly Definition[]>>,
  more: readonly DefinitionNode[] = [],
): { format: number; sdl: string } {
  const extensions = Object.entries(types).flatMap(([type, definitions]): DefinitionNode[] => {
    const fields = typedFields(definitions);
    return fields.length > 0 ? [{ kind: Kind.OBJECT_TYPE_EXTENSION, name: name(type), fields }] : [];
  });
  return { format: FORMAT, sdl: [...extensions, ...more].map((each) => print(each)).join('\n\n') };
}

/** What one record holds in the fields that its viewer may read, by their keys. */
export type TypedValues = { byKey: ReadonlyMap<string, ShownValue> };

/** The same values as `shownValues` gives, under the same rights; null for those who are not staff. */
export function typedValues(
  viewer: Viewer,
  all: readonly Definition[],
  held: readonly HeldValue[],
): TypedValues | null {
  if (!isStaff(viewer)) return null;
  return { byKey: new Map(shownValues(viewer, all, held).map((shown) => [shown.definition.key, shown])) };
}

type Part = (shown: ShownValue, args: unknown, context: never) => unknown;

/**
 * Resolvers of a type such as `CustomerFields`: `asText(key)` and the like; of a field of another kind, nothing.
 * @param parts the resolvers of `FieldValue`
 */
export function typedFieldResolvers(parts: Readonly<Record<string, Part>>) {
  const way =
    (...kinds: readonly FieldKind[]) =>
    ({ byKey }: TypedValues, { key }: { key: string }, context: object) => {
      const shown = byKey.get(key);
      if (!shown || !kinds.includes(shown.definition.kind)) return null;
      return parts[typed[shown.definition.kind].part]?.(shown, {}, context as never);
    };
  return {
    asText: way('TEXT'),
    asNumber: way('NUMBER', 'FORMULA'),
    asMoney: way('MONEY'),
    asDate: way('DATE'),
    asChoice: way('CHOICE'),
    asPerson: way('PERSON'),
    asReference: way('REFERENCE'),
    asReferences: way('REFERENCES'),
    asRecord: way('RECORD'),
    asRecords: way('RECORDS'),
    asFile: way('FILE'),
  };
}
