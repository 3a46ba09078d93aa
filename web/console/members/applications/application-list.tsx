import { useMemo } from 'react';
import type { ApplicationListQuery } from '../../../generated/graphql.ts';
import { wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { None, Tag, Time } from '../../../kit/values/values.tsx';
import { ApplicationList } from './applications-query.ts';
import { texts } from './texts.ts';
import { APPLICATION_TONES, APPLICATION_WORDS } from './words.ts';

type Row = NonNullable<ApplicationListQuery['applicationsToReview']>['nodes'][number];

/** Applications of people who may be known already, the oldest first. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const asked = useList(ApplicationList, {});
  const nameOf = ({ name, customer }: Row) => name ?? customer?.name ?? t('unnamed');
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'name',
        title: t('applicant'),
        file: { at: ['name', 'customer.name'], words: { '': t('unnamed') } },
        width: 180,
        card: 'title',
        cell: ({ name, customer }) => name ?? customer?.name ?? t('unnamed'),
      },
      {
        key: 'state',
        title: t('state'),
        file: { words: wordsOf(APPLICATION_WORDS, word) },
        width: 190,
        card: 'aside',
        cell: ({ state }) => <Tag tone={APPLICATION_TONES[state]}>{word(APPLICATION_WORDS[state])}</Tag>,
      },
      {
        key: 'candidates',
        title: t('candidates'),
        file: { at: 'candidates.customer.name' },
        cell: ({ candidates }) => candidates.map(({ customer }) => customer?.name ?? t('gone')).join(t('comma')),
      },
      {
        key: 'agrees',
        title: t('agrees'),
        file: (['sameName', 'sameMail', 'sameMobile'] as const).map((what) => ({
          title: t(what),
          at: `candidates.${what}`,
          words: { true: '✓', false: '–' },
        })),
        width: 160,
        cell: ({ candidates }) =>
          (['sameName', 'sameMail', 'sameMobile'] as const)
            .filter((what) => candidates.some((each) => each[what]))
            .map((what) => t(what))
            .join(t('comma')),
      },
      { key: 'mail', title: t('mail'), width: 190, cell: ({ mail }) => mail ?? <None /> },
      { key: 'mobile', title: t('mobile'), width: 150, cell: ({ mobile }) => mobile ?? <None /> },
      {
        key: 'appliedAt',
        title: t('appliedAt'),
        file: { as: 'TIME' },
        width: 150,
        cell: ({ appliedAt }) => <Time value={appliedAt} />,
      },
    ],
    [t, word],
  );
  return (
    <ListPage
      name="applications"
      title={t('title')}
      hint={<p className="gx-mute">{t('hint')}</p>}
      asked={asked}
      connection={({ applicationsToReview }) => applicationsToReview}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={nameOf}
      to={({ id }) => `/members/applications/${id}`}
      empty={<Empty title={t('none')} text={t('noneText')} />}
    />
  );
}
