import { useMemo } from 'react';
import type { FirstOrderListQuery } from '../../../generated/graphql.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { RecordLink } from '../../../kit/address/record-link.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { daysOf, useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Day, Money, None } from '../../../kit/values/values.tsx';
import { cameFilters, cameOf, nameOf } from './came.ts';
import { FirstOrderList } from './sources-query.ts';
import { texts } from './texts.ts';

type Row = NonNullable<FirstOrderListQuery['firstOrders']>['nodes'][number];

/** The first orders behind a number of the report, the latest first. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const [{ filters }] = useListState();
  const { from, to } = daysOf(filters, 'created');
  const asked = useList(FirstOrderList, { filter: { ...cameOf(filters), createdFrom: from, createdTo: to } });
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'customer',
        title: t('customer'),
        card: 'title',
        file: { at: 'customer.name' },
        cell: ({ customer }) =>
          customer ? (
            <RecordLink type="Customer" id={customer.id}>
              {customer.name ?? t('unnamed')}
            </RecordLink>
          ) : (
            <None />
          ),
      },
      {
        key: 'order',
        title: t('order'),
        width: 180,
        file: { at: 'number' },
        cell: ({ order, number }) =>
          order ? (
            <RecordLink type="Order" id={order.id}>
              {number}
            </RecordLink>
          ) : (
            number
          ),
      },
      {
        key: 'paidOn',
        title: t('paidOn'),
        width: 120,
        file: { as: 'DAY' },
        cell: ({ paidOn }) => <Day value={paidOn} />,
      },
      {
        key: 'source',
        title: t('SOURCE'),
        width: 110,
        file: { at: 'customer.source.source' },
        cell: ({ customer }) => {
          const source = customer?.source?.source;
          return source ? nameOf('SOURCE', source, word) : <None />;
        },
      },
      {
        key: 'campaign',
        title: t('CAMPAIGN'),
        width: 180,
        file: { at: 'customer.source.campaign' },
        cell: ({ customer }) => customer?.source?.campaign ?? <None />,
      },
      {
        key: 'amount',
        title: t('paid'),
        width: 150,
        numeric: true,
        file: { as: 'MONEY' },
        cell: ({ amount }) => <Money value={amount} />,
      },
    ],
    [t, word],
  );
  return (
    <ListPage
      name="firstOrders"
      title={t('ordersTitle')}
      asked={asked}
      connection={({ firstOrders }) => firstOrders}
      columns={columns}
      rowKey={({ number, customer }) => `${customer?.id}/${number}`}
      rowName={({ number }) => number}
      filters={[...cameFilters(t, word), { key: 'created', label: t('created'), kind: 'day' }]}
      actions={<LinkButton to="/members/sources">{t('back')}</LinkButton>}
      empty={<Empty title={t('noOrders')} />}
    />
  );
}
