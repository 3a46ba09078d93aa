import type { ReactNode } from 'react';
import type { CustomerFactsFragment } from '../../../generated/graphql.ts';
import { FACTS, factsOf, GROUPS } from '../../fields/facts/facts.ts';
import { formName, typedValue } from '../../fields/input.ts';
import { groupCode } from '../../fields/layout/groups.ts';
import { type LaidField, type Lookup, type Natural, said } from '../../fields/layout/place.ts';
import { ShownValue } from '../../fields/shown-value.tsx';
import type { FieldValue } from '../../fields/use-custom-fields.ts';
import { factValue } from './held.ts';
import { Shown } from './shown.tsx';

/** What a record holds, as the conditions of a layout name it. */
export const heldOf =
  (customer: CustomerFactsFragment, values: readonly FieldValue[]): Lookup =>
  (name) => {
    const value = values.find(({ key }) => formName(key) === name);
    return value ? said(typedValue(value), value.definition.kind === 'CHOICE') : said(factValue(customer, name));
  };

type Known = { name: string; label: string; value: ReactNode };

/** What is known of a customer, in the order of the product; his name stands above it. */
export function knownOf(
  customer: CustomerFactsFragment,
  values: readonly FieldValue[],
  word: (word: (typeof FACTS)[number]['label']) => string,
): Natural<Known>[] {
  const isKnown = (path: string) => {
    const value = factValue(customer, path);
    return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
  };
  return GROUPS.map((group) => ({
    group: groupCode(group),
    items: [
      ...factsOf(customer.kind)
        .filter(({ path, group: its }) => its === group && path !== 'name' && isKnown(path))
        .map((fact) => ({
          name: fact.path,
          label: word(fact.label),
          value: <Shown fact={fact} customer={customer} />,
        })),
      ...values
        .filter(({ definition }) => definition.group === groupCode(group))
        .map((value) => ({
          name: formName(value.key),
          label: value.definition.label,
          value: <ShownValue value={value} of={{ type: 'CUSTOMER', id: customer.id }} />,
        })),
    ],
  }));
}

/** What a record holds in one field, for reading. */
export function shownOf(customer: CustomerFactsFragment, values: readonly FieldValue[], name: string): ReactNode {
  const fact = FACTS.find(({ path }) => path === name);
  if (fact) return <Shown fact={fact} customer={customer} />;
  const value = values.find(({ key }) => formName(key) === name);
  return value && <ShownValue value={value} of={{ type: 'CUSTOMER', id: customer.id }} />;
}

/** Whether a layout has anything to be seen in a group. */
export const hasAny = (layout: readonly LaidField[], group: string): boolean =>
  layout.length === 0 || layout.some((laid) => laid.group === group && laid.look !== 'HIDDEN');
