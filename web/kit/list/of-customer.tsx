import { CustomerName } from '../people/customer-name.tsx';
import type { Filter } from './list-types.ts';

/** What narrows a list to one customer by a link from his record: `?customer=<id>`. */
export const ofCustomer = (label: string): Filter => ({
  key: 'customer',
  kind: 'given',
  label,
  draw: (id) => <CustomerName id={id} />,
});
