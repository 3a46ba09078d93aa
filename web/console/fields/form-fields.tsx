import { Input } from 'antd';
import { lazy, Suspense } from 'react';
import type { Field } from '../../kit/form/form-types.ts';
import { bothLevels, type Dictionaries } from '../../kit/words/dictionaries.ts';
import { formName } from './input.ts';
import type { Definition } from './use-custom-fields.ts';

const CustomersField = lazy(() => import('./customers-field.tsx'));
const RecordsField = lazy(() => import('./records-field.tsx'));
const FileField = lazy(() => import('./file-field.tsx'));

/** Characters above which a text is written on several lines. */
const LONG = 120;

/** Custom fields as fields of a form, in their order; what the viewer may not fill is not among them. */
export const formFields = (definitions: readonly Definition[], dictionaries: Dictionaries): Field[] =>
  definitions.filter(({ isWritable }) => isWritable).map((definition) => formField(definition, dictionaries));

/** Fields whose codes are of two levels. */
export const codeNames = (definitions: readonly Definition[]): ReadonlySet<string> =>
  new Set(definitions.filter(({ kind }) => kind === 'CHOICE').map(({ key }) => formName(key)));

/** One field as it is filled in. */
export function formField(definition: Definition, dictionaries: Dictionaries): Field {
  const { key, kind, label, isRequired, max, dictionary } = definition;
  const common = { name: formName(key), label, required: isRequired, half: true };
  switch (kind) {
    case 'TEXT':
      return max !== null && Number(max) <= LONG
        ? { ...common, kind: 'text' }
        : { ...common, kind: 'long-text', rows: 1, half: false };
    case 'NUMBER':
    case 'FORMULA':
    case 'MONEY':
      return { ...common, kind: 'amount' };
    case 'DATE':
      return { ...common, kind: 'day' };
    case 'CHOICE':
      return { ...common, kind: 'choice', choices: bothLevels(dictionaries(dictionary ?? '')) };
    case 'PERSON':
      return { ...common, kind: 'person' };
    case 'REFERENCE':
    case 'REFERENCES':
      return {
        ...common,
        kind: 'own',
        draw: (drawn) => (
          <Suspense fallback={<Input id={drawn.id} disabled />}>
            <CustomersField {...naming(label, kind === 'REFERENCES', drawn)} />
          </Suspense>
        ),
      };
    case 'RECORD':
    case 'RECORDS':
      return {
        ...common,
        kind: 'own',
        draw: (drawn) => (
          <Suspense fallback={<Input id={drawn.id} disabled />}>
            <RecordsField object={definition.object ?? ''} {...naming(label, kind === 'RECORDS', drawn)} />
          </Suspense>
        ),
      };
    case 'FILE':
      return {
        ...common,
        kind: 'own',
        draw: ({ id, value, change, invalid, describedBy }) => (
          <Suspense fallback={<Input id={id} disabled />}>
            <FileField
              id={id}
              label={label}
              value={typeof value === 'string' ? value : undefined}
              change={change}
              invalid={invalid}
              describedBy={describedBy}
            />
          </Suspense>
        ),
      };
  }
}

type Drawn = Parameters<Extract<Field, { kind: 'own' }>['draw']>[0];

/** What is chosen in a form, as a field that names records takes it. */
const naming = (label: string, several: boolean, { id, value, change, invalid, describedBy }: Drawn) => ({
  ...{ id, label, several, invalid, describedBy },
  value: value === undefined || value === null ? [] : Array.isArray(value) ? value : [String(value)],
  change: (ids: readonly string[]) => change(several ? (ids.length > 0 ? [...ids] : undefined) : ids[0]),
});
