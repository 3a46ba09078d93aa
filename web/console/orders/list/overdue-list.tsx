import { useMemo } from 'react';
import type { OverdueListQuery } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Day, Money, Person } from '../../../kit/values/values.tsx';
import { METHOD_WORDS } from '../../../kit/words/order-words.ts';
import { texts } from './texts.ts';

const OverdueList = graphql(`
  query OverdueList($first: Int!, $after: String, $count: Boolean!) {
    overdueInstalments(first: $first, after: $after) {
      nodes {
        id
        dueOn
        method
        open {
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
          owner {
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
type Row = NonNullable<OverdueListQuery['overdueInstalments']>['nodes'][number];

const nameOf = ({ order }: Row) => order?.customer?.name ?? order?.customerName ?? '';

/** Instalments whose day has passed, the oldest first. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const asked = useList(OverdueList, {});
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
        key: 'due',
        title: t('due'),
        file: { at: 'dueOn', as: 'DAY' },
        width: 120,
        cell: ({ dueOn }) => <Day value={dueOn} />,
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
      {
        key: 'owner',
        title: t('owner'),
        file: { at: 'order.owner.name' },
        width: 120,
        cell: ({ order }) => <Person name={order?.owner?.name} />,
      },
      {
        key: 'open',
        title: t('open'),
        file: { as: 'MONEY' },
        width: 130,
        numeric: true,
        card: 'aside',
        cell: ({ open }) => <Money value={open} />,
      },
    ],
    [t, word],
  );
  return (
    <ListPage
      name="overdueInstalments"
      title={t('overdue')}
      asked={asked}
      connection={({ overdueInstalments }) => overdueInstalments}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={(row) => `${nameOf(row)} ${row.order?.number ?? ''}`}
      to={({ order }) => `/orders/${order?.id ?? ''}#instalments`}
      empty={<Empty title={t('noneOverdue')} />}
    />
  );
}
