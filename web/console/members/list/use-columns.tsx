import { useMemo } from 'react';
import { useTexts } from '../../../kit/language/texts.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { Count, Money, None, Phone, Stage, TierMark, Time } from '../../../kit/values/values.tsx';
import { namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import type { Listed } from './member-list.tsx';
import { texts } from './texts.ts';
import type { useCellEdits } from './use-cell-edits.ts';

/** The columns of the list of customers. */
export function useColumns(edits: ReturnType<typeof useCellEdits>): readonly Column<Listed>[] {
  const t = useTexts(texts);
  const departments = useDepartments();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('name'),
        width: 200,
        sort: 'NAME',
        card: 'title',
        edit: edits.name,
        cell: ({ name, value }) => (
          <>
            {name ?? t('unnamed')}
            {value?.keyAccount && <span title={t('keyAccount')}> ★</span>}
            {value?.blacklisted && (
              <span className="gx-tone-red" title={t('blacklisted')}>
                {' '}
                ⊘
              </span>
            )}
          </>
        ),
        text: ({ name }) => name ?? t('unnamed'),
      },
      { key: 'number', title: t('number'), width: 110, sort: 'NUMBER', cell: ({ number }) => number ?? <None /> },
      {
        key: 'tier',
        title: t('tier'),
        width: 128,
        card: 'aside',
        cell: ({ tier }) => tier && <TierMark tier={tier} />,
      },
      { key: 'stage', title: t('stage'), width: 110, card: 'aside', cell: ({ stage }) => <Stage value={stage} /> },
      {
        key: 'mobile',
        title: t('mobile'),
        width: 160,
        edit: edits.mobile,
        cell: ({ basic }) => <Phone value={basic?.mobile} />,
      },
      { key: 'city', title: t('city'), width: 110, card: 'none', cell: ({ basic }) => basic?.city?.name ?? <None /> },
      {
        key: 'owner',
        title: t('owner'),
        width: 100,
        cell: ({ owner }) => owner?.name ?? <span className="gx-mute">{owner ? '…' : t('pool')}</span>,
      },
      {
        key: 'department',
        title: t('department'),
        width: 150,
        card: 'none',
        cell: ({ departmentPath }) => departmentPath && namesOf(departmentPath, departments),
      },
      {
        key: 'contribution',
        title: t('contribution'),
        width: 130,
        numeric: true,
        card: 'none',
        cell: ({ contribution }) => <Money value={contribution?.amount} />,
      },
      {
        key: 'points',
        title: t('points'),
        width: 90,
        numeric: true,
        card: 'none',
        cell: ({ pointsAccount }) => <Count value={pointsAccount?.balance} />,
      },
      {
        key: 'kind',
        title: t('kind'),
        width: 90,
        extra: true,
        card: 'none',
        cell: ({ kind }) => kind && t(kind),
      },
      {
        key: 'createdAt',
        title: t('createdAt'),
        width: 140,
        sort: 'CREATED_AT',
        card: 'none',
        cell: ({ createdAt }) => <Time value={createdAt} />,
      },
      {
        key: 'updatedAt',
        title: t('updatedAt'),
        width: 140,
        sort: 'UPDATED_AT',
        extra: true,
        card: 'none',
        cell: ({ updatedAt }) => <Time value={updatedAt} />,
      },
    ],
    [t, departments, edits],
  );
}
