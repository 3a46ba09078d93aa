import { RecordLink } from '../../../kit/address/record-link.tsx';

/** The record behind an entry, where it has one. */
export function OrderLink({ id, number }: { id: string | null | undefined; number: string | null | undefined }) {
  return id && number ? (
    <RecordLink type="Order" id={id}>
      {number}
    </RecordLink>
  ) : null;
}
