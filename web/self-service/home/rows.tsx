import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated/index.ts';
import { useWord } from '../../kit/language/texts.ts';
import { ShortList, ShortRow } from '../../kit/record/section.tsx';
import { Day, Money, Tag } from '../../kit/values/values.tsx';
import { STATUS_TONES } from '../../kit/words/order-words.ts';
import { ORDER_WORDS, REQUEST_TONES, REQUEST_WORDS } from '../words.ts';

export const OrderRowsParts = graphql(`
  fragment OrderRows on OrderConnection {
    totalCount
    nodes {
      id
      number
      status
      customerName
      placedOn
      total {
        amount
        currency
      }
    }
  }
`);
export const RequestRowsParts = graphql(`
  fragment RequestRows on ServiceRequestConnection {
    totalCount
    nodes {
      id
      number
      subject
      status
      customer {
        id
        name
      }
    }
  }
`);

/** @param named with whose they are */
type Props<Found> = { title: string; found: Found; to: string; named?: boolean };

/** A few orders that lead to their list. */
export function OrderRows({ title, found, to, named = false }: Props<FragmentType<typeof OrderRowsParts>>) {
  const word = useWord();
  const { nodes, totalCount } = readFragment(OrderRowsParts, found);
  return (
    <ShortList title={title} to={to} total={totalCount}>
      {nodes.map(({ id, number, status, customerName, placedOn, total }) => (
        <ShortRow key={id} aside={<Money value={total} />}>
          <Link to={`/orders/${id}`}>{number}</Link> {named ? `${customerName} · ` : ''}
          <Day value={placedOn} /> <Tag tone={STATUS_TONES[status]}>{word(ORDER_WORDS[status])}</Tag>
        </ShortRow>
      ))}
    </ShortList>
  );
}

/** A few requests that lead to their list. */
export function RequestRows({ title, found, to, named = false }: Props<FragmentType<typeof RequestRowsParts>>) {
  const word = useWord();
  const { nodes, totalCount } = readFragment(RequestRowsParts, found);
  return (
    <ShortList title={title} to={to} total={totalCount}>
      {nodes.map(({ id, number, subject, status, customer }) => (
        <ShortRow key={id} aside={status && <Tag tone={REQUEST_TONES[status]}>{word(REQUEST_WORDS[status])}</Tag>}>
          <Link to={`/requests/${id}`}>{subject ?? number}</Link> {named && customer?.name}
        </ShortRow>
      ))}
    </ShortList>
  );
}
