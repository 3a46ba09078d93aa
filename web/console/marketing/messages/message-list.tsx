import { useMemo } from 'react';
import type { KeyMomentCode, MessageListQuery, MessageStatus } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { optionsOf, wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { one, useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { ofCustomer } from '../../../kit/list/of-customer.tsx';
import { useList } from '../../../kit/list/use-list.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Person, Tag, Time } from '../../../kit/values/values.tsx';
import { LETTER_WORDS, MOMENT_WORDS, REASON_WORDS, STATUS_TONES, STATUS_WORDS } from '../words.ts';
import { texts } from './texts.ts';

const MessageList = graphql(`
  query MessageList($filter: MessageFilter, $first: Int!, $after: String, $count: Boolean!) {
    messages(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        letter
        status
        reason
        subject
        address
        createdAt
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
type Row = NonNullable<MessageListQuery['messages']>['nodes'][number];

/** What was written to members, the newest first, and what became of it. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const [{ filters }] = useListState();
  const [moment, customerId] = [one(filters, 'moment'), one(filters, 'customer')];
  const asked = useList(MessageList, {
    filter: {
      ...(filters.status ? { status: filters.status as MessageStatus[] } : {}),
      ...(moment ? { moment: moment as KeyMomentCode } : {}),
      ...(customerId ? { customerId } : {}),
    },
  });
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'customer',
        title: t('to'),
        file: { at: 'customer.name' },
        width: 180,
        card: 'title',
        cell: ({ customer }) => <Person name={customer?.name} />,
      },
      {
        key: 'letter',
        title: t('letter'),
        file: { words: wordsOf(LETTER_WORDS, word) },
        width: 150,
        cell: ({ letter }) => word(LETTER_WORDS[letter]),
      },
      {
        key: 'subject',
        title: t('subject'),
        file: { words: { '': t('notWorded') } },
        cell: ({ subject }) => subject ?? <span className="gx-mute">{t('notWorded')}</span>,
      },
      { key: 'address', title: t('address'), width: 190, extra: true, cell: ({ address }) => address },
      {
        key: 'created',
        title: t('created'),
        file: { at: 'createdAt', as: 'TIME' },
        width: 150,
        cell: ({ createdAt }) => <Time value={createdAt} />,
      },
      {
        key: 'reason',
        title: t('reason'),
        file: { words: wordsOf(REASON_WORDS, word) },
        width: 190,
        cell: ({ reason }) => reason && word(REASON_WORDS[reason]),
      },
      {
        key: 'status',
        title: t('status'),
        file: { words: wordsOf(STATUS_WORDS, word) },
        width: 130,
        card: 'aside',
        cell: ({ status }) => <Tag tone={STATUS_TONES[status]}>{word(STATUS_WORDS[status])}</Tag>,
      },
    ],
    [t, word],
  );
  return (
    <ListPage
      name="messages"
      title={t('messages')}
      asked={asked}
      connection={({ messages }) => messages}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ customer, letter }) => `${customer?.name ?? ''} ${word(LETTER_WORDS[letter])}`}
      to={({ id }) => `/marketing/messages/${id}`}
      filters={[
        { key: 'status', kind: 'choices', label: t('status'), options: optionsOf(STATUS_WORDS, word) },
        { key: 'moment', kind: 'choice', label: t('moment'), options: optionsOf(MOMENT_WORDS, word) },
        ofCustomer(t('to')),
      ]}
      empty={<Empty title={t('none')} text={t('noneText')} />}
    />
  );
}
