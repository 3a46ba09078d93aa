import { Button } from 'antd';
import type { ConsentHistoryOfFragment } from '../../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../generated/index.ts';
import { joined } from '../language/apart.ts';
import { useTexts, useWord } from '../language/texts.ts';
import { RowTable } from '../record/row-table.tsx';
import { Section } from '../record/section.tsx';
import { Person, Time } from '../values/values.tsx';
import { nameOf } from './consents.tsx';
import { texts } from './texts.ts';
import { WAY_WORDS } from './words.ts';

export const ConsentHistoryOf = graphql(`
  fragment ConsentHistoryOf on Customer {
    id
    consentHistory(first: 25, after: $after) {
      nodes {
        id
        purpose
        channel
        granted
        pending
        way
        evidence
        saidAt
        own
        recordedBy {
          id
          name
        }
        text {
          purpose
          version
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
type Row = NonNullable<ConsentHistoryOfFragment['consentHistory']>['nodes'][number];

type Props = { customer: FragmentType<typeof ConsentHistoryOf>; more: (after: string | null) => void; busy: boolean };

/** All that was said about what one agrees to, with when, how and by whom it was put down. */
export function ConsentHistory({ customer, more, busy }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const found = readFragment(ConsentHistoryOf, customer).consentHistory;
  if (!found) return null;
  const said = ({ granted, pending, text }: Row) =>
    granted && text
      ? `${t(pending ? 'pendingSaid' : 'grants')} · ${t('version', { version: text.version })}`
      : t('takesBack');
  return (
    <Section title={t('history')}>
      <RowTable
        rows={found.nodes}
        rowKey={({ id }) => id}
        empty={t('none')}
        columns={[
          { key: 'what', title: t('what'), cell: (row) => nameOf(row, word) },
          { key: 'said', title: t('said'), cell: said },
          { key: 'when', title: t('when'), cell: ({ saidAt }) => <Time value={saidAt} /> },
          {
            key: 'how',
            title: t('how'),
            cell: ({ way, evidence }) => joined([word(WAY_WORDS[way]), evidence]),
          },
          {
            key: 'by',
            title: t('by'),
            cell: ({ own, recordedBy }) => <Person name={own ? t('himself') : (recordedBy?.name ?? t('hidden'))} />,
          },
        ]}
      />
      {found.pageInfo.hasNextPage && (
        <Button type="text" block loading={busy} onClick={() => more(found.pageInfo.endCursor ?? null)}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}
