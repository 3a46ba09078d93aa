import type { ColumnKind } from '@guanxi/exports/columns';
import { lazy, Suspense } from 'react';
import type { CustomerSort, FieldCondition } from '../../generated/graphql.ts';
import type { FragmentType } from '../../generated/index.ts';
import { daysOf, type Filters, type Sort } from '../../kit/list/list-state.ts';
import type { Column, Filter } from '../../kit/list/list-types.ts';
import { CustomerName } from '../../kit/people/customer-name.tsx';
import { bothLevels, type Dictionaries } from '../../kit/words/dictionaries.ts';
import type { FieldValueParts } from './fields-query.ts';
import { ShownValue } from './shown-value.tsx';
import { type Definition, fieldValues } from './use-custom-fields.ts';

const CustomersField = lazy(() => import('./customers-field.tsx'));

/** A custom field among columns, filters and sorts, and in the address. */
const PREFIX = 'field.';
const keyIn = (name: string): string | undefined => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined);

/** Kinds that have an order. */
const SORTED: readonly Definition['kind'][] = ['TEXT', 'NUMBER', 'MONEY', 'FORMULA', 'DATE', 'CHOICE'];
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
  FILE: undefined,
};

type Holding = { customFields?: readonly FragmentType<typeof FieldValueParts>[] | null };

/** A column for each field; shown once somebody chooses it. */
export const fieldColumns = <Row extends Holding>(definitions: readonly Definition[]): Column<Row>[] =>
  definitions.map(({ key, kind, label }) => {
    const file = IN_FILE[kind];
    return {
      key: PREFIX + key,
      title: label,
      width: NUMERIC.includes(kind) ? 120 : 150,
      extra: true,
      numeric: NUMERIC.includes(kind),
      file: file ? { at: `customFields[${key}].${file.at}`, as: file.as } : null,
      ...(SORTED.includes(kind) ? { sort: PREFIX + key } : {}),
      cell: ({ customFields }) => <ShownValue value={fieldValues(customFields).find((each) => each.key === key)} />,
    };
  });

/** The fields that are among the columns, as the list's document asks for them. */
export const fieldsShown = (columns: readonly string[] | undefined): string[] =>
  (columns ?? []).flatMap((name) => keyIn(name) ?? []);

/** Whether an address says anything of custom fields, also in groups of filters. */
export const usesFields = (filters: Filters, sort: Sort | undefined): boolean =>
  sort?.field.startsWith(PREFIX) === true || Object.keys(filters).some((name) => /(?:^|\.\d+\.)field\./.test(name));

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
  }
}

/** What the address says of custom fields, as the API takes it; a field that is not known now is left aside. */
export function fieldConditions(filters: Filters, definitions: readonly Definition[]): { fields?: FieldCondition[] } {
  const fields = definitions.flatMap(({ key, kind }): FieldCondition[] => {
    const name = PREFIX + key;
    const [first] = filters[name] ?? [];
    if (first === undefined) return [];
    switch (kind) {
      case 'TEXT':
        return [{ key, startsWith: first }];
      case 'NUMBER':
      case 'MONEY':
      case 'FORMULA':
      case 'DATE': {
        const { from, to } = daysOf(filters, name);
        const bounds = { ...(from ? { least: from } : {}), ...(to ? { most: to } : {}) };
        return Object.keys(bounds).length > 0 ? [{ key, ...bounds }] : [];
      }
      case 'FILE':
        return [{ key, isSet: first === 'true' }];
      default:
        return [{ key, in: [...(filters[name] ?? [])] }];
    }
  });
  return fields.length > 0 ? { fields } : {};
}

/** The sort by a field, where the address says one that has an order. */
export function fieldSort(sort: Sort | undefined, definitions: readonly Definition[]): CustomerSort | undefined {
  const key = sort && keyIn(sort.field);
  const field = definitions.find((each) => each.key === key && SORTED.includes(each.kind));
  return field && { field: 'CREATED_AT', customField: field.key, direction: sort?.descending ? 'DESC' : 'ASC' };
}
