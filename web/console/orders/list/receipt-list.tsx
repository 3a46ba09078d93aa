import { useMemo } from 'react';
import type { ReceiptListQuery } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { optionsOf, wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Day, Money, Person } from '../../../kit/values/values.tsx';
import { METHOD_WORDS } from '../../../kit/words/order-words.ts';
import { receiptFilterOf } from './filters.ts';
import { texts } from './texts.ts';

const ReceiptList = graphql(`
  query ReceiptList($filter: ReceiptFilter, $first: Int!, $after: String, $count: Boolean!) {
    receipts(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        receivedOn
        method
        reference
        amount {
          amount
          currency
        }
        order {
          id
          number
          customerName
          customer {
            id
            name
          }
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
type Row = NonNullable<ReceiptListQuery['receipts']>['nodes'][number];

const nameOf = ({ order }: Row) => order?.customer?.name ?? order?.customerName ?? '';

/** Money that came in, the latest first. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const [{ filters }] = useListState();
  const asked = useList(ReceiptList, { filter: receiptFilterOf(filters) });
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'customer',
        title: t('customer'),
        file: { at: ['order.customer.name', 'order.customerName'] },
        card: 'title',
        cell: (row) => <Person name={nameOf(row)} />,
      },
      {
        key: 'day',
        title: t('receivedOn'),
        file: { at: 'receivedOn', as: 'DAY' },
        width: 120,
        cell: ({ receivedOn }) => <Day value={receivedOn} />,
      },
      {
        key: 'number',
        title: t('number'),
        file: { at: 'order.number' },
        width: 160,
        cell: ({ order }) => order?.number,
      },
      {
        key: 'method',
        title: t('method'),
        file: { words: wordsOf(METHOD_WORDS, word) },
        width: 120,
        cell: ({ method }) => word(METHOD_WORDS[method]),
      },
      { key: 'reference', title: t('reference'), width: 140, cell: ({ reference }) => reference },
      {
        key: 'amount',
        title: t('amount'),
        file: { as: 'MONEY' },
        width: 130,
        numeric: true,
        card: 'aside',
        cell: ({ amount }) => <Money value={amount} />,
      },
    ],
    [t, word],
  );
  return (
    <ListPage
      name="receipts"
      title={t('receipts')}
      asked={asked}
      connection={({ receipts }) => receipts}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={(row) => `${nameOf(row)} ${row.order?.number ?? ''}`}
      to={({ order }) => `/orders/${order?.id ?? ''}#receipts`}
      filters={[
        { key: 'method', kind: 'choices', label: t('method'), options: optionsOf(METHOD_WORDS, word) },
        { key: 'received', kind: 'day', label: t('receivedOn') },
      ]}
      empty={<Empty title={t('noReceipts')} />}
    />
  );
}
