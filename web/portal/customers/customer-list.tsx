import { useMemo } from 'react';
import type { PartnerCustomersQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { skipToken } from '../../kit/api/use-ask.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { ListPage } from '../../kit/list/list-page.tsx';
import { one, useListState } from '../../kit/list/list-state.ts';
import type { Column } from '../../kit/list/list-types.ts';
import { useList } from '../../kit/list/use-list.ts';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { Empty } from '../../kit/states/states.tsx';
import { None, Phone, Stage, TierMark } from '../../kit/values/values.tsx';
import { texts } from './texts.ts';

const PartnerCustomers = graphql(`
  query PartnerCustomers($filter: CustomerFilter!, $first: Int!, $after: String, $count: Boolean!) {
    customers(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        name
        number
        stage
        tier {
          code
          name
        }
        basic {
          mobile {
            number
            masked
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
type Row = NonNullable<PartnerCustomersQuery['customers']>['nodes'][number];

/** The customers whom the partner serves. */
export function Component() {
  const t = useTexts(texts);
  const { partner } = useViewer();
  const [{ filters }] = useListState();
  const q = one(filters, 'q');
  const asked = useList(
    PartnerCustomers,
    partner ? { filter: { partnerId: partner, ...(q ? { text: q } : {}) } } : skipToken,
  );
  const columns = useMemo<Column<Row>[]>(
    () => [
      { key: 'name', title: t('name'), card: 'title', cell: ({ name }) => name },
      { key: 'number', title: t('number'), width: 160, cell: ({ number }) => number ?? <None /> },
      { key: 'tier', title: t('tier'), width: 110, card: 'aside', cell: ({ tier }) => <TierMark tier={tier} /> },
      { key: 'stage', title: t('stage'), width: 120, cell: ({ stage }) => <Stage value={stage} /> },
      { key: 'mobile', title: t('mobile'), width: 170, cell: ({ basic }) => <Phone value={basic?.mobile} /> },
    ],
    [t],
  );
  return (
    <ListPage
      name="customers"
      title={t('customers')}
      asked={asked}
      connection={({ customers }) => customers}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ name }) => name ?? ''}
      to={({ id }) => `/customers/${id}`}
      filters={[{ key: 'q', kind: 'text', main: true, label: t('search') }]}
      empty={<Empty title={t('none')} />}
    />
  );
}
