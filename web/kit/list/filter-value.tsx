import type { ReactNode } from 'react';
import { useTexts } from '../language/texts.ts';
import { PersonName } from '../people/person-name.tsx';
import { OPEN } from './list-state.ts';
import type { Filter } from './list-types.ts';
import { texts } from './texts.ts';

/** What a filter's chip says of its values. A range is two values, from and to, either of them open. */
export function FilterValue({ filter, values }: { filter: Filter; values: readonly string[] }): ReactNode {
  const t = useTexts(texts);
  const [first = ''] = values;
  switch (filter.kind) {
    case 'choice':
    case 'choices':
      return values.map((value) => filter.options.find((option) => option.value === value)?.label ?? value).join(', ');
    case 'person':
      return filter.also?.find(({ value }) => value === first)?.label ?? <PersonName id={first} />;
    case 'own':
    case 'given':
      return filter.draw(first);
    case 'yes-no':
      return first === 'true' ? t('yes') : t('no');
    case 'day':
    case 'range':
      return `${sideOf(values[0])} – ${sideOf(values[1])}`;
    case 'text':
      return first;
  }
}

const sideOf = (value: string | undefined) => (value === undefined || value === OPEN ? '…' : value);
