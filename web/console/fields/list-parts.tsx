import type { ColumnKind } from '@guanxi/exports/columns';
import { lazy, Suspense } from 'react';
import type { FragmentType } from '../../generated/index.ts';
import type { CellEdit, Column, Filter } from '../../kit/list/list-types.ts';
import { CustomerName } from '../../kit/people/customer-name.tsx';
import { bothLevels, type Dictionaries } from '../../kit/words/dictionaries.ts';
import type { FieldValueParts } from './fields-query.ts';
import type { Holder } from './file-link.tsx';
import { PREFIX, SORTED } from './list-asked.ts';
import { ObjectRecordName } from './object-record-name.tsx';
import { ShownValue } from './shown-value.tsx';
import { type Definition, fieldValues } from './use-custom-fields.ts';

const CustomersField = lazy(() => import('./customers-field.tsx'));
const RecordsField = lazy(() => import('./records-field.tsx'));

const NUMERIC: readonly Definition['kind'][] = ['NUMBER', 'MONEY', 'FORMULA'];

/** Where its value stands in a row, for a file. */
const IN_FILE: Record<Definition['kind'], { at: string; as: ColumnKind } | undefined> = {
  TEXT: { at: 'text', as: 'TEXT' },
  NUMBER: { at: 'number', as: 'NUMBER' },
  FORMULA: { at: 'number', as: 'NUMBER' },
  MONEY: { at: 'money', as: 'MONEY' },
  DATE: { at: 'date', as: 'DAY' },
  CHOICE: { at: 'choice.path', as: 'TEXT' },
  PERSON: { at: 'person.name', as: 'TEXT' },
  REFERENCE: { at: 'reference.name', as: 'TEXT' },
  REFERENCES: { at: 'references.name', as: 'TEXT' },
  RECORD: { at: 'record.name', as: 'TEXT' },
  RECORDS: { at: 'records.name', as: 'TEXT' },
  FILE: { at: 'file.name', as: 'TEXT' },
};

type Holding = { id: string; customFields?: readonly FragmentType<typeof FieldValueParts>[] | null };

/**
 * A column for each field; shown once somebody chooses it.
 * @param edit how a cell of a field is changed where it stands, if it is
 * @param holder what the rows are: files of each are opened in its own way
 */
export const fieldColumns = <Row extends Holding>(
  definitions: readonly Definition[],
  {
    edit,
    holder = 'CUSTOMER',
  }: {
    edit?: ((definition: Definition) => CellEdit<Row> | undefined) | undefined;
    holder?: Holder['type'];
  } = {},
): Column<Row>[] =>
  definitions.map((definition) => {
    const { key, kind, label } = definition;
    const file = IN_FILE[kind];
    return {
      key: PREFIX + key,
      title: label,
      width: NUMERIC.includes(kind) ? 120 : 150,
      extra: true,
      numeric: NUMERIC.includes(kind),
      edit: edit?.(definition),
      file: file ? { at: `customFields[${key}].${file.at}`, as: file.as } : null,
      ...(SORTED.includes(kind) ? { sort: PREFIX + key } : {}),
      cell: ({ id, customFields }) => (
        <ShownValue of={{ type: holder, id }} value={fieldValues(customFields).find((each) => each.key === key)} />
      ),
    };
  });

/** A filter for each field. */
export const fieldFilters = (definitions: readonly Definition[], dictionaries: Dictionaries): Filter[] =>
  definitions.map((definition) => fieldFilter(definition, dictionaries));

function fieldFilter(definition: Definition, dictionaries: Dictionaries): Filter {
  const common = { key: PREFIX + definition.key, label: definition.label };
  switch (definition.kind) {
    case 'TEXT':
      return { ...common, kind: 'text' };
    case 'NUMBER':
    case 'MONEY':
    case 'FORMULA':
      return { ...common, kind: 'range' };
    case 'DATE':
      return { ...common, kind: 'day' };
    case 'CHOICE':
      return { ...common, kind: 'choice', options: bothLevels(dictionaries(definition.dictionary ?? '')) };
    case 'PERSON':
      return { ...common, kind: 'person' };
    case 'FILE':
      return { ...common, kind: 'yes-no' };
    case 'REFERENCE':
    case 'REFERENCES':
      return {
        ...common,
        kind: 'own',
        draw: (id) => <CustomerName id={id} />,
        edit: (value, change) => (
          <Suspense>
            <CustomersField
              label={definition.label}
              several={false}
              value={value === undefined ? [] : [value]}
              change={([id]) => change(id)}
            />
          </Suspense>
        ),
      };
    case 'RECORD':
    case 'RECORDS':
      return {
        ...common,
        kind: 'own',
        draw: (id) => <ObjectRecordName id={id} />,
        edit: (value, change) => (
          <Suspense>
            <RecordsField
              label={definition.label}
              object={definition.object ?? ''}
              several={false}
              value={value === undefined ? [] : [value]}
              change={([id]) => change(id)}
            />
          </Suspense>
        ),
      };
  }
}
