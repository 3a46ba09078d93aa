import type { KeptLineFragment } from '../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../generated/index.ts';
import { addressOf } from '../address/address.ts';
import { KeptLine } from './kept-query.ts';

/** A record that can be opened by its name. */
export type KeptRecord = { key: string; name: string; to: string };

/** Those that have a page and a name today: a record that the viewer may not see any more is not in the list. Pure. */
export function keptRecords(lines: readonly FragmentType<typeof KeptLine>[] | null | undefined): readonly KeptRecord[] {
  return (lines ?? []).flatMap((line) => {
    const { reference } = readFragment(KeptLine, line);
    const name = reference?.record && nameOf(reference.record);
    const to = reference && addressOf(reference.typename, reference.id);
    return name && to ? [{ key: `${reference.typename} ${reference.id}`, name, to }] : [];
  });
}

type Named = NonNullable<NonNullable<KeptLineFragment['reference']>['record']>;
function nameOf(record: Named): string | null | undefined {
  switch (record.__typename) {
    case 'Customer':
      return record.name;
    case 'Contact':
      return record.name;
    case 'Order':
      return record.orderNumber;
    case 'ServiceRequest':
      return record.subject ?? record.number;
    case 'Task':
      return record.title;
    case 'Product':
      return record.productName;
    case 'Article':
      return record.title;
    default:
      return undefined;
  }
}
