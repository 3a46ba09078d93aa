import { isMet } from '@guanxi/fields/layout';
import type { ReactNode } from 'react';
import type { Field, FormValues } from '../../../kit/form/form-types.ts';
import { inPlace, type LaidField, type Lookup, type Natural, type Placed, said } from './place.ts';

type Asking = {
  /** Names of fields whose codes are of two levels. */
  codes?: ReadonlySet<string>;
  /** What the record holds in what is not in the form. */
  held?: Lookup;
  /** How what is only read is shown; a new record has nothing of it. */
  shown?: (name: string) => ReactNode;
};

/** The fields of a form by their groups, as a layout asks for them. */
export function laidForm(
  natural: readonly Natural<Field>[],
  layout: readonly LaidField[],
  { codes, held, shown }: Asking = {},
): ReadonlyMap<string, Field[]> {
  const lookup =
    (values: FormValues): Lookup =>
    (name) =>
      name in values || !held ? said(values[name], codes?.has(name)) : held(name);
  const asked = ({ item, laid }: Placed<Field>): Field[] => {
    if (!laid) return [item];
    if (laid.look === 'HIDDEN') return [];
    const when =
      laid.when.length === 0
        ? item.when
        : (values: FormValues) => (item.when?.(values) ?? true) && isMet(laid.when, lookup(values));
    const { required: _, when: __, ...rest } = item;
    const field = { ...rest, ...(when ? { when } : {}) } as Field;
    if (laid.look !== 'READ_ONLY') return [{ ...field, required: laid.look === 'REQUIRED' && item.name === laid.name }];
    const read = shown?.(item.name);
    if (read === undefined) return [];
    const { name, label, half = false } = item;
    return [
      { name, label, half, ...(when ? { when } : {}), kind: 'own', draw: ({ id }) => <output id={id}>{read}</output> },
    ];
  };
  return new Map([...inPlace(natural, layout)].map(([group, placed]) => [group, placed.flatMap(asked)]));
}
