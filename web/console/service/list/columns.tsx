import { useMemo } from 'react';
import type { RequestRowFragment } from '../../../generated/graphql.ts';
import { wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { Person, Tag, TierMark, Time } from '../../../kit/values/values.tsx';
import { KIND_WORDS, STATUS_TONES, STATUS_WORDS } from '../../../kit/words/request-words.ts';
import { texts } from '../texts.ts';
import { TimeLeft } from '../time-left.tsx';

/** The columns of the queue and of the list of all. */
export function useRequestColumns(): Column<RequestRowFragment>[] {
  const t = useTexts(texts);
  const word = useWord();
  return useMemo(
    () => [
      {
        key: 'subject',
        title: t('subject'),
        file: { at: ['subject', 'number'] },
        card: 'title',
        cell: ({ subject, number }) => subject ?? number,
      },
      {
        key: 'customer',
        title: t('customer'),
        file: { at: 'customer.name' },
        width: 150,
        cell: ({ customer }) => <Person name={customer?.name} />,
      },
      {
        key: 'tier',
        title: t('tier'),
        file: { at: 'customer.tier.name' },
        width: 110,
        cell: ({ customer }) => <TierMark tier={customer?.tier} />,
      },
      {
        key: 'kind',
        title: t('kind'),
        file: { words: wordsOf(KIND_WORDS, word) },
        width: 100,
        cell: ({ kind }) => kind && word(KIND_WORDS[kind]),
      },
      {
        key: 'status',
        title: t('status'),
        file: { words: wordsOf(STATUS_WORDS, word) },
        width: 160,
        card: 'aside',
        cell: ({ status }) => status && <Tag tone={STATUS_TONES[status]}>{word(STATUS_WORDS[status])}</Tag>,
      },
      {
        key: 'handler',
        title: t('handler'),
        file: { at: 'owner.name', words: { '': t('nobody') } },
        width: 120,
        cell: ({ owner }) => (owner?.name ? <Person name={owner.name} /> : t('nobody')),
      },
      {
        key: 'left',
        title: t('left'),
        file: { at: 'dueAt', as: 'TIME' },
        width: 160,
        cell: (request) => <TimeLeft request={request} />,
      },
      {
        key: 'opened',
        title: t('opened'),
        file: { at: 'openedAt', as: 'TIME' },
        width: 150,
        cell: ({ openedAt }) => <Time value={openedAt} relative />,
      },
    ],
    [t, word],
  );
}
