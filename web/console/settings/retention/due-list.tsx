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
import { Time } from '../../../kit/values/values.tsx';
import { RetentionDue } from './retention-query.ts';
import { texts } from './texts.ts';
import { KIND_WORDS } from './words.ts';

type Row = NonNullable<RetentionDueQuery['retentionDue']>['nodes'][number];

/** The records of one kind that are past their time, the oldest first. */
export function Component() {
  const { kind: named = '' } = useParams();
  const t = useTexts(texts);
  const word = useWord();
  const kind = named in KIND_WORDS ? (named as RetentionKind) : undefined;
  const asked = useList(RetentionDue, kind ? { kind } : skipToken);
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'name',
        title: t('name'),
        card: 'title',
        cell: ({ name, customer }) =>
          customer ? (
            <RecordLink type="Customer" id={customer.id}>
              {customer.name ?? t('noName')}
            </RecordLink>
          ) : (
            (name ?? t('noName'))
          ),
      },
      {
        key: 'since',
        title: t('since'),
        width: 180,
        file: { as: 'TIME' },
        cell: ({ since }) => <Time value={since} />,
      },
    ],
    [t],
  );
  if (!kind) return <Empty title={t('notFound')} />;
  return (
    <ListPage
      name="retentionDue"
      title={t('dueTitle', { kind: word(KIND_WORDS[kind]) })}
      asked={asked}
      connection={({ retentionDue }) => retentionDue}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ name }) => name ?? t('noName')}
      filters={[]}
      empty={<Empty title={t('none')} />}
    />
  );
}
