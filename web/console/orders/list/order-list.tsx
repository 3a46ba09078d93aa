import { useMemo } from 'react';
import { Navigate } from 'react-router';
import type { OrderListQuery, OrderSortField } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { skipToken } from '../../../kit/api/use-ask.ts';
import { optionsOf, wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { withConditions } from '../../../kit/list/filter-groups.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { ofCustomer } from '../../../kit/list/of-customer.tsx';
import { useList } from '../../../kit/list/use-list.ts';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { hasAny } from '../../../kit/sign-in/viewer.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Day, Money, Person, Tag } from '../../../kit/values/values.tsx';
import { departmentWords, namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { STATUS_TONES, STATUS_WORDS } from '../../../kit/words/order-words.ts';
import { maySeeOrders, maySell } from '../rights.ts';
import { orderFilterOf } from './filters.ts';
import { texts } from './texts.ts';

const OrderList = graphql(`
  query OrderList($filter: OrderFilter, $sort: OrderSort, $first: Int!, $after: String, $count: Boolean!) {
    orders(filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes {
        id
        number
        status
        customerName
        customer {
          id
          name
        }
        owner {
          id
          name
        }
        placedOn
        deliveryDepartmentPath
        total {
          amount
          currency
        }
        open {
          amount
          currency
        }
        overdue {
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
type Row = NonNullable<OrderListQuery['orders']>['nodes'][number];

const nameOf = ({ customer, customerName }: Row) => customer?.name ?? customerName;

/** Orders that the viewer may see, the latest first. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const viewer = useViewer();
  const [{ filters, sort }] = useListState();
  const sees = hasAny(viewer, maySeeOrders);
  const asked = useList(
    OrderList,
    sees
      ? {
          filter: withConditions(filters, orderFilterOf),
          ...(sort
            ? {
                sort: {
                  by: sort.field as OrderSortField,
                  direction: sort.descending ? ('DESC' as const) : ('ASC' as const),
                },
              }
            : {}),
        }
      : skipToken,
    // whoever delivers sees at once what he is to deliver
    { live: true },
  );
  const departments = useDepartments();
  const columns = useMemo<Column<Row>[]>(
    () => [
      { key: 'number', title: t('number'), width: 160, sort: 'NUMBER', card: 'title', cell: ({ number }) => number },
      {
        key: 'customer',
        title: t('customer'),
        file: { at: ['customer.name', 'customerName'] },
        cell: (row) => <Person name={nameOf(row)} />,
      },
      {
        key: 'status',
        title: t('status'),
        file: { words: wordsOf(STATUS_WORDS, word) },
        width: 110,
        card: 'aside',
        cell: ({ status }) => <Tag tone={STATUS_TONES[status]}>{word(STATUS_WORDS[status])}</Tag>,
      },
      {
        key: 'placed',
        title: t('placedOn'),
        file: { at: 'placedOn', as: 'DAY' },
        width: 120,
        sort: 'PLACED_AT',
        cell: ({ placedOn }) => <Day value={placedOn} />,
      },
      {
        key: 'owner',
        title: t('owner'),
        file: { at: 'owner.name' },
        width: 120,
        card: 'none',
        cell: ({ owner }) => <Person name={owner?.name} />,
      },
      {
        key: 'delivery',
        title: t('delivery'),
        file: { at: 'deliveryDepartmentPath', words: departmentWords(departments) },
        width: 150,
        card: 'none',
        cell: ({ deliveryDepartmentPath: path }) => path && namesOf(path, departments),
      },
      {
        key: 'total',
        title: t('total'),
        file: { as: 'MONEY' },
        width: 130,
        numeric: true,
        sort: 'TOTAL',
        cell: ({ total }) => <Money value={total} />,
      },
      {
        key: 'open',
        title: t('open'),
        file: { as: 'MONEY' },
        width: 130,
        numeric: true,
        sort: 'OPEN',
        cell: ({ open }) => <Money value={open} />,
      },
    ],
    [t, word, departments],
  );
  if (!sees) return <Navigate to="/orders/products" replace />;
  const sells = hasAny(viewer, maySell);
  return (
    <ListPage
      name="orders"
      title={t('orders')}
      asked={asked}
      connection={({ orders }) => orders}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={(row) => `${row.number} ${nameOf(row)}`}
      to={({ id }) => `/orders/${id}`}
      filters={[
        { key: 'q', kind: 'text', main: true, label: t('search'), asks: ['search'] },
        { key: 'status', kind: 'choices', label: t('status'), options: optionsOf(STATUS_WORDS, word) },
        { key: 'open', kind: 'yes-no', label: t('stillOpen'), asks: ['hasOpenAmount'] },
        { key: 'late', kind: 'yes-no', label: t('late'), asks: ['overdue'] },
        { key: 'placed', kind: 'day', label: t('placedOn') },
        {
          key: 'department',
          asks: ['departmentPath'],
          kind: 'choice',
          label: t('department'),
          options: Object.entries(departmentWords(departments)).map(([value, label]) => ({ value, label })),
        },
        ofCustomer(t('customer')),
        { key: 'currency', kind: 'given', label: t('currency'), draw: (code) => code },
      ]}
      groups
      actions={
        sells && (
          <LinkButton type="primary" to="/orders/new">
            {t('create')}
          </LinkButton>
        )
      }
      {...(sells ? { create: '/orders/new' } : {})}
      empty={<Empty title={t('none')} />}
    />
  );
}
