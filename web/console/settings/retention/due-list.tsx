import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { RetentionDueQuery, RetentionKind } from '../../../generated/graphql.ts';
import { RecordLink } from '../../../kit/address/record-link.tsx';
import { skipToken } from '../../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { None, Time } from '../../../kit/values/values.tsx';
import { DeskRetentionDue, RetentionDue } from './retention-query.ts';
import { isOfDesk } from './rules.ts';
import { texts } from './texts.ts';
import { KIND_WORDS } from './words.ts';

type Row = NonNullable<RetentionDueQuery['retentionDue']>['nodes'][number];

/** The records of one kind that are past their time, the oldest first. */
export function Component() {
  const { kind: named = '' } = useParams();
  const t = useTexts(texts);
  const word = useWord();
  const kind = named in KIND_WORDS ? (named as RetentionKind) : undefined;
  const ofCustomers = useList(RetentionDue, kind && !isOfDesk(kind) ? { kind } : skipToken);
  const ofDesk = useList(DeskRetentionDue, kind && isOfDesk(kind) ? { kind } : skipToken);
  const ofRequests = kind !== undefined && isOfDesk(kind);
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'name',
        title: t('name'),
        card: 'title',
        cell: ({ name, customer }) =>
          customer && !ofRequests ? <ToCustomer customer={customer} /> : (name ?? t('noName')),
      },
      ...(ofRequests
        ? [
            {
              key: 'customer',
              title: t('customer'),
              width: 200,
              file: { at: 'customer.name' },
              cell: ({ customer }: Row) => (customer ? <ToCustomer customer={customer} /> : <None />),
            },
          ]
        : []),
      {
        key: 'since',
        title: t('since'),
        width: 180,
        file: { as: 'TIME' },
        cell: ({ since }) => <Time value={since} />,
      },
    ],
    [t, ofRequests],
  );
  if (!kind) return <Empty title={t('notFound')} />;
  const common = {
    name: 'retentionDue',
    title: t('dueTitle', { kind: word(KIND_WORDS[kind]) }),
    columns,
    rowKey: ({ id }: Row) => id,
    rowName: ({ name }: Row) => name ?? t('noName'),
    filters: [],
    empty: <Empty title={t('none')} />,
  };
  return isOfDesk(kind) ? (
    <ListPage
      {...common}
      asked={ofDesk}
      connection={({ deskRetentionDue }) => deskRetentionDue}
      to={({ id }) => `/service/${id}`}
    />
  ) : (
    <ListPage {...common} asked={ofCustomers} connection={({ retentionDue }) => retentionDue} />
  );
}

function ToCustomer({ customer: { id, name } }: { customer: NonNullable<Row['customer']> }) {
  const t = useTexts(texts);
  return (
    <RecordLink type="Customer" id={id}>
      {name ?? t('noName')}
    </RecordLink>
  );
}
