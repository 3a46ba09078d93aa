import { useMemo } from 'react';
import { Link } from 'react-router';
import type { ErasuresQuery } from '../../../generated/graphql.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Count, None, Person, Time } from '../../../kit/values/values.tsx';
import { Erasures } from './erasures-query.ts';
import { texts } from './texts.ts';
import { REASON_WORDS } from './words.ts';

type Row = NonNullable<ErasuresQuery['erasures']>['nodes'][number];

/** Who was erased, by member number alone, and how far it is. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const asked = useList(Erasures, {});
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'number',
        title: t('number'),
        width: 160,
        card: 'title',
        cell: ({ id, number }) => <Link to={`/members/erasures/${id}`}>{number ?? t('noNumber')}</Link>,
      },
      { key: 'reason', title: t('reason'), width: 180, file: null, cell: ({ reason }) => word(REASON_WORDS[reason]) },
      {
        key: 'records',
        title: t('records'),
        width: 90,
        numeric: true,
        file: { as: 'NUMBER' },
        cell: ({ records }) => <Count value={records} />,
      },
      {
        key: 'begunAt',
        title: t('begunAt'),
        width: 150,
        file: { as: 'TIME' },
        cell: ({ begunAt }) => <Time value={begunAt} />,
      },
      {
        key: 'begunBy',
        title: t('begunBy'),
        width: 120,
        file: { at: 'begunBy.name' },
        cell: ({ begunBy }) => (begunBy ? <Person name={begunBy.name} /> : t('retention')),
      },
      {
        key: 'endedAt',
        title: t('endedAt'),
        width: 150,
        file: { as: 'TIME' },
        cell: ({ endedAt }) => (endedAt ? <Time value={endedAt} /> : <None />),
      },
    ],
    [t, word],
  );
  return (
    <ListPage
      name="erasures"
      title={t('title')}
      hint={<p className="gx-mute">{t('hint')}</p>}
      asked={asked}
      connection={({ erasures }) => erasures}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ number }) => number ?? t('noNumber')}
      filters={[]}
      empty={<Empty title={t('none')} />}
    />
  );
}
