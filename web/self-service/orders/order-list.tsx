import { useMemo } from 'react';
import type { OrderFilter, OrderStatus, OwnOrdersQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { optionsOf } from '../../kit/language/options.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { ListPage } from '../../kit/list/list-page.tsx';
import { type Filters, one, useListState } from '../../kit/list/list-state.ts';
import type { Column } from '../../kit/list/list-types.ts';
import { ofCustomer } from '../../kit/list/of-customer.tsx';
import { useList } from '../../kit/list/use-list.ts';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { Empty } from '../../kit/states/states.tsx';
import { Day, Money, Person, Tag } from '../../kit/values/values.tsx';
import { STATUS_TONES } from '../../kit/words/order-words.ts';
import { ORDER_WORDS } from '../words.ts';
import { texts } from './texts.ts';

const OwnOrders = graphql(`
  query OwnOrders($filter: OrderFilter, $first: Int!, $after: String, $count: Boolean!) {
    orders(filter: $filter, first: $first, after: $after) {
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
        open {
          amount
          currency
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $count)
      totalCountIsExact @include(if: $count)
    }
  }
`);
type Row = NonNullable<OwnOrdersQuery['orders']>['nodes'][number];

/** A member's own orders, or those that came through a partner; the latest first. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const { partner } = useViewer();
  const [{ filters }] = useListState();
  const asked = useList(OwnOrders, { filter: filterOf(filters) });
  const columns = useMemo<Column<Row>[]>(
    () => [
      { key: 'number', title: t('number'), width: 160, card: 'title', cell: ({ number }) => number },
      ...(partner
        ? [{ key: 'customer', title: t('customer'), cell: ({ customerName }: Row) => <Person name={customerName} /> }]
        : []),
      {
        key: 'status',
        title: t('status'),
        width: 110,
        card: 'aside',
        cell: ({ status }) => <Tag tone={STATUS_TONES[status]}>{word(ORDER_WORDS[status])}</Tag>,
      },
      { key: 'placed', title: t('placedOn'), width: 120, cell: ({ placedOn }) => <Day value={placedOn} /> },
      { key: 'total', title: t('total'), width: 130, numeric: true, cell: ({ total }) => <Money value={total} /> },
      { key: 'open', title: t('open'), width: 130, numeric: true, cell: ({ open }) => <Money value={open} /> },
    ],
    [t, word, partner],
  );
  return (
    <ListPage
      name="orders"
      title={t('orders')}
      asked={asked}
      connection={({ orders }) => orders}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ number }) => number}
      to={({ id }) => `/orders/${id}`}
      filters={[
        { key: 'q', kind: 'text', main: true, label: t('search') },
        { key: 'status', kind: 'choices', label: t('status'), options: optionsOf(ORDER_WORDS, word) },
        { key: 'open', kind: 'yes-no', label: t('stillOpen') },
        ofCustomer(t('customer')),
      ]}
      empty={<Empty title={t('none')} />}
    />
  );
}

/** The filter that the address names. */
function filterOf(filters: Filters): OrderFilter {
  const [q, open, customer] = ['q', 'open', 'customer'].map((key) => one(filters, key));
  return {
    ...(q ? { search: q } : {}),
    ...(filters.status ? { status: filters.status as OrderStatus[] } : {}),
    ...(open ? { hasOpenAmount: open === 'true' } : {}),
    ...(customer ? { customerId: customer } : {}),
  };
}
