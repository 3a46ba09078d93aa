import type { FieldKind } from '../../../generated/graphql.ts';
import type { FormValues } from '../../../kit/form/form-types.ts';
import type { Definition } from '../../fields/use-custom-fields.ts';

/** Which rules a kind of field has. */
export const BOUNDED: readonly FieldKind[] = ['TEXT', 'NUMBER', 'MONEY', 'DATE'];
export const UNIQUE: readonly FieldKind[] = ['TEXT', 'NUMBER', 'DATE', 'PERSON', 'REFERENCE', 'RECORD'];

/** The field that a form describes so far, to be shown before it is there. */
export function drafted(values: FormValues, base?: Definition): Definition {
  const text = (name: string) => (typeof values[name] === 'string' ? (values[name] as string) : null);
  return {
    __typename: 'FieldDefinition',
    id: base?.id ?? 'new',
    key: text('key') ?? base?.key ?? 'new',
    kind: (text('kind') as FieldKind | null) ?? base?.kind ?? 'TEXT',
    label: text('names.zhCN') ?? base?.label ?? '…',
    names: { __typename: 'FieldNames', zhCN: '', zhTW: '', en: '' },
    group: text('group') ?? base?.group ?? 'BASIC',
    isRequired: values.isRequired === true,
    isUnique: values.isUnique === true,
    isSearched: values.isSearched === true,
    min: text('min'),
    max: text('max'),
    pattern: text('pattern'),
    dictionary: text('dictionary') ?? base?.dictionary ?? null,
    object: text('object') ?? base?.object ?? null,
    formula: text('formula') ?? base?.formula ?? null,
    readRoles: [],
    writeRoles: [],
    isWritable: true,
    isRetired: false,
    isEmptied: false,
  };
}

/** A field as its form begins. */
export const asValues = (field: Definition): FormValues => ({
  'names.zhCN': field.names.zhCN,
  'names.zhTW': field.names.zhTW,
  'names.en': field.names.en,
  group: field.group,
  isRequired: field.isRequired,
  isSearched: field.isSearched,
  min: field.min ?? undefined,
  max: field.max ?? undefined,
  pattern: field.pattern ?? undefined,
  readRoles: field.readRoles,
  writeRoles: field.writeRoles,
});

/** Ids with one of them a place further up or down. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const rest = ids.filter((each) => each !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
