import type { RequestFilter, RequestKind, RequestStatus } from '../../../generated/graphql.ts';
import { graphql, readFragment } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { optionsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { withConditions } from '../../../kit/list/filter-groups.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { type Filters, one, useListState } from '../../../kit/list/list-state.ts';
import { ofCustomer } from '../../../kit/list/of-customer.tsx';
import { useList } from '../../../kit/list/use-list.ts';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { hasAny } from '../../../kit/sign-in/viewer.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { KIND_WORDS, STATUS_WORDS } from '../../../kit/words/request-words.ts';
import { mayOpen } from '../rights.ts';
import { texts } from '../texts.ts';
import { useRequestColumns } from './columns.tsx';
import { RequestRow } from './rows.ts';

const RequestList = graphql(`
  query RequestList($filter: RequestFilter, $first: Int!, $after: String, $count: Boolean!) {
    requests(filter: $filter, first: $first, after: $after) {
      nodes {
        ...RequestRow
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

/** Every request that the viewer may see, the newest first. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const viewer = useViewer();
  const [{ filters }] = useListState();
  const filter = withConditions(filters, (given) => filterOf(given, viewer.employee));
  const asked = useList(RequestList, { filter }, { live: true });
  const columns = useRequestColumns();
  const opens = hasAny(viewer, mayOpen);
  return (
    <ListPage
      name="requests"
      title={t('requests')}
      asked={asked}
      connection={({ requests }) =>
        requests && { ...requests, nodes: requests.nodes.map((each) => readFragment(RequestRow, each)) }
      }
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ subject, number }) => subject ?? number ?? ''}
      to={({ id }) => `/service/${id}`}
      filters={[
        { key: 'status', kind: 'choices', label: t('status'), options: optionsOf(STATUS_WORDS, word) },
        { key: 'kind', kind: 'choice', label: t('kind'), options: optionsOf(KIND_WORDS, word) },
        { key: 'mine', kind: 'yes-no', label: t('mine'), asks: ['ownerId'] },
        { key: 'late', kind: 'yes-no', label: t('late'), asks: ['overdue'] },
        ofCustomer(t('customer')),
      ]}
      groups
      actions={
        opens && (
          <LinkButton type="primary" to="/service/new">
            {t('create')}
          </LinkButton>
        )
      }
      {...(opens ? { create: '/service/new' } : {})}
      empty={<Empty title={t('noRequests')} />}
    />
  );
}

/** The filter that the address names. */
function filterOf(filters: Filters, reader: string | undefined): RequestFilter {
  const [kind, mine, late, customer] = ['kind', 'mine', 'late', 'customer'].map((key) => one(filters, key));
  return {
    ...(filters.status ? { status: filters.status as RequestStatus[] } : {}),
    ...(kind ? { kind: kind as RequestKind } : {}),
    ...(mine === 'true' && reader ? { ownerId: reader } : {}),
    ...(late ? { overdue: late === 'true' } : {}),
    ...(customer ? { customerId: customer } : {}),
  };
}
