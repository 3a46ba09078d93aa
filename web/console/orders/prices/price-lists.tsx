import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { PriceListsQuery } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Count, Day } from '../../../kit/values/values.tsx';
import { NewListDialog } from './new-list-dialog.tsx';
import { texts } from './texts.ts';

const PriceLists = graphql(`
  query PriceLists($first: Int!, $after: String, $count: Boolean!) {
    priceLists(first: $first, after: $after) {
      nodes {
        id
        code
        name
        currency
        validFrom
        validTo
        priority
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
type Row = NonNullable<PriceListsQuery['priceLists']>['nodes'][number];

/** Price lists; the one of the highest priority is asked first. */
export function Component() {
  const t = useTexts(texts);
  const may = useMay();
  const navigate = useNavigate();
  const [making, setMaking] = useState(false);
  const asked = useList(PriceLists, {});
  const columns = useMemo<Column<Row>[]>(
    () => [
      { key: 'name', title: t('name'), card: 'title', cell: ({ name }) => name },
      { key: 'code', title: t('code'), width: 160, cell: ({ code }) => code },
      { key: 'currency', title: t('currency'), width: 90, card: 'aside', cell: ({ currency }) => currency },
      {
        key: 'from',
        title: t('validFrom'),
        file: { at: 'validFrom', as: 'DAY' },
        width: 120,
        cell: ({ validFrom }) => <Day value={validFrom} />,
      },
      {
        key: 'to',
        title: t('validTo'),
        file: { at: 'validTo', as: 'DAY' },
        width: 120,
        cell: ({ validTo }) => (validTo ? <Day value={validTo} /> : t('open')),
      },
      {
        key: 'priority',
        title: t('priority'),
        file: { as: 'NUMBER' },
        width: 90,
        numeric: true,
        cell: ({ priority }) => <Count value={priority} />,
      },
    ],
    [t],
  );
  return (
    <>
      <ListPage
        name="priceLists"
        title={t('lists')}
        asked={asked}
        connection={({ priceLists }) => priceLists}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        to={({ id }) => `/orders/prices/${id}`}
        actions={
          may('orders.price.edit') && (
            <Button type="primary" onClick={() => setMaking(true)}>
              {t('create')}
            </Button>
          )
        }
        empty={<Empty title={t('none')} />}
      />
      {making && <NewListDialog close={() => setMaking(false)} done={(id) => void navigate(`/orders/prices/${id}`)} />}
    </>
  );
}
