import { OPEN } from './list-state.ts';
import type { Filter } from './list-types.ts';

/** What a filter's chip says of its values. A range of days is two values, from and to, either of them open. */
export function filterText(filter: Filter, values: readonly string[], t: (key: 'yes' | 'no') => string): string {
  switch (filter.kind) {
    case 'choice':
    case 'choices':
      return values.map((value) => filter.options.find((option) => option.value === value)?.label ?? value).join(', ');
    case 'lookup':
      return values.map(filter.name).join(', ');
    case 'yes-no':
      return values[0] === 'true' ? t('yes') : t('no');
    case 'day':
      return `${dayOr(values[0])} – ${dayOr(values[1])}`;
    case 'text':
      return values[0] ?? '';
  }
}

const dayOr = (value: string | undefined) => (value === undefined || value === OPEN ? '…' : value);
