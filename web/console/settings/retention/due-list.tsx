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
import { RETAINERS, retainerOf } from './retainers.ts';
import { texts } from './texts.ts';
import { KIND_WORDS } from './words.ts';

type Row = NonNullable<RetentionDueQuery['due']>['nodes'][number];

/** The records of one kind that are past their time, the oldest first. */
export function Component() {
  const { kind: named = '' } = useParams();
  const t = useTexts(texts);
  const word = useWord();
  const kind = named in KIND_WORDS ? (named as RetentionKind) : undefined;
  const { due, to } = kind ? retainerOf(kind) : RETAINERS.customers;
  const asked = useList(due, kind ? { kind } : skipToken);
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'name',
        title: t('name'),
        card: 'title',
        cell: ({ name, customer }) => (customer && !to ? <ToCustomer customer={customer} /> : (name ?? t('noName'))),
      },
      ...(to
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
    [t, to],
  );
  if (!kind) return <Empty title={t('notFound')} />;
  return (
    <ListPage
      name="retentionDue"
      title={t('dueTitle', { kind: word(KIND_WORDS[kind]) })}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ name }) => name ?? t('noName')}
      filters={[]}
      empty={<Empty title={t('none')} />}
      asked={asked}
      connection={(found) => found.due}
      {...(to ? { to: ({ id }: Row) => `${to}/${id}` } : {})}
    />
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
