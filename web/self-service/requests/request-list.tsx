import { useMemo } from 'react';
import type { OwnRequestsQuery, RequestFilter, RequestStatus } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { LinkButton } from '../../kit/address/link-button.tsx';
import { optionsOf } from '../../kit/language/options.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { ListPage } from '../../kit/list/list-page.tsx';
import { one, useListState } from '../../kit/list/list-state.ts';
import type { Column } from '../../kit/list/list-types.ts';
import { ofCustomer } from '../../kit/list/of-customer.tsx';
import { useList } from '../../kit/list/use-list.ts';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { Empty } from '../../kit/states/states.tsx';
import { Person, Tag, Time } from '../../kit/values/values.tsx';
import { KIND_WORDS } from '../../kit/words/request-words.ts';
import { REQUEST_TONES, REQUEST_WORDS } from '../words.ts';
import { texts } from './texts.ts';

const OwnRequests = graphql(`
  query OwnRequests($filter: RequestFilter, $first: Int!, $after: String, $count: Boolean!) {
    requests(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        number
        subject
        kind
        status
        openedAt
        customer {
          id
          name
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
type Row = NonNullable<OwnRequestsQuery['requests']>['nodes'][number];

/** A member's own requests, or those of a partner's customers; the latest first. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const { partner } = useViewer();
  const [{ filters }] = useListState();
  const customerId = one(filters, 'customer');
  const filter: RequestFilter = {
    ...(filters.status ? { status: filters.status as RequestStatus[] } : {}),
    ...(customerId ? { customerId } : {}),
  };
  const asked = useList(OwnRequests, { filter });
  const columns = useMemo<Column<Row>[]>(
    () => [
      { key: 'subject', title: t('subject'), card: 'title', cell: ({ subject, number }) => subject ?? number },
      ...(partner
        ? [{ key: 'customer', title: t('customer'), cell: ({ customer }: Row) => <Person name={customer?.name} /> }]
        : []),
      {
        key: 'status',
        title: t('status'),
        width: 130,
        card: 'aside',
        cell: ({ status }) => status && <Tag tone={REQUEST_TONES[status]}>{word(REQUEST_WORDS[status])}</Tag>,
      },
      { key: 'kind', title: t('kind'), width: 110, cell: ({ kind }) => kind && word(KIND_WORDS[kind]) },
      { key: 'number', title: t('number'), width: 160, cell: ({ number }) => number },
      { key: 'opened', title: t('opened'), width: 150, cell: ({ openedAt }) => <Time value={openedAt} relative /> },
    ],
    [t, word, partner],
  );
  const create = (
    <LinkButton type="primary" to="/requests/new">
      {t('create')}
    </LinkButton>
  );
  return (
    <ListPage
      name="requests"
      title={t('requests')}
      asked={asked}
      connection={({ requests }) => requests}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ subject, number }) => subject ?? number ?? ''}
      to={({ id }) => `/requests/${id}`}
      filters={[
        { key: 'status', kind: 'choices', label: t('status'), options: optionsOf(REQUEST_WORDS, word) },
        ofCustomer(t('customer')),
      ]}
      actions={create}
      create="/requests/new"
      empty={<Empty title={t('none')} text={t('noneText')} />}
    />
  );
}
