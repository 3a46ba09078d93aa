import type { FieldInput } from '../../generated/graphql.ts';
import { choiceCell, personCell } from '../../kit/list/cell-inputs.tsx';
import type { CellEdit } from '../../kit/list/list-types.ts';
import { bothLevels, type Dictionaries } from '../../kit/words/dictionaries.ts';
import { customersCell } from './customers-cell.tsx';
import { typedValue } from './input.ts';
import type { Definition, FieldValue } from './use-custom-fields.ts';

/** Kinds that are changed in a cell: one line as it is typed, or what is chosen; a file is changed in the record. */
const IN_A_CELL: readonly Definition['kind'][] = [
  'TEXT',
  'NUMBER',
  'MONEY',
  'DATE',
  'CHOICE',
  'PERSON',
  'REFERENCE',
  'REFERENCES',
];

/** Whether the viewer changes a field in the cells of a list. */
export const isCellField = ({ kind, isWritable }: Definition): boolean => isWritable && IN_A_CELL.includes(kind);

/** What a cell is changed in, where that is no line of text. */
export function cellInput(
  { kind, dictionary, isRequired }: Definition,
  dictionaries: Dictionaries,
): Pick<CellEdit<never>, 'input'> {
  if (kind === 'PERSON') return { input: personCell };
  if (kind === 'REFERENCE' || kind === 'REFERENCES') return { input: customersCell(kind === 'REFERENCES') };
  if (kind !== 'CHOICE') return {};
  return { input: choiceCell(bothLevels(dictionaries(dictionary ?? '')), isRequired) };
}

/** What a record holds in a field as its cell begins; a text of several lines is changed in the record. */
export function cellValue(values: readonly FieldValue[], { key }: Definition): string | undefined {
  const held = values.find((each) => each.key === key);
  const typed = held ? String(typedValue(held) ?? '') : '';
  return typed.includes('\n') ? undefined : typed;
}

/** What was typed, as the mutations take it; an emptied cell clears the field, and an amount keeps its currency. */
export function cellField(values: readonly FieldValue[], { key, kind }: Definition, typed: string): FieldInput {
  const currency = values.find((each) => each.key === key)?.money?.currency;
  return { key, value: typed === '' ? null : typed, ...(kind === 'MONEY' && currency ? { currency } : {}) };
}
