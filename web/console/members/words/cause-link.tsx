import { Link } from 'react-router';
import { addressOf } from '../../../kit/address/address.ts';

/** The record behind an entry, where it has one that opens. */
export function OrderLink({ id, number }: { id: string | null | undefined; number: string | null | undefined }) {
  return id && number ? <Link to={addressOf('Order', id) ?? ''}>{number}</Link> : null;
}
