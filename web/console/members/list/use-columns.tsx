import { useMemo } from 'react';
import { wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { STAGE_WORDS } from '../../../kit/values/texts.ts';
import { Count, Money, None, Phone, Stage, Status, TierMark, Time } from '../../../kit/values/values.tsx';
import { departmentWords, namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { fieldColumns } from '../../fields/list-parts.tsx';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { CONFIRMATION_TONES, CONFIRMATION_WORDS } from '../confirmation/words.ts';
import { NeedNames, NeedSign } from '../needs/need-flags.tsx';
import { texts as needTexts } from '../needs/texts.ts';
import { REVIEW_TONES, REVIEW_WORDS } from '../reviews/words.ts';
import type { Listed } from './member-list.tsx';
import { texts } from './texts.ts';
import type { useCellEdits } from './use-cell-edits.ts';

/** The columns of the list of customers. */
export function useColumns(
  edits: ReturnType<typeof useCellEdits>,
  definitions: readonly Definition[],
): readonly Column<Listed>[] {
  const t = useTexts(texts);
  const tNeeds = useTexts(needTexts);
  const word = useWord();
  const departments = useDepartments();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('name'),
        file: { words: { '': t('unnamed') } },
        width: 200,
        sort: 'NAME',
        card: 'title',
        edit: edits.name,
        cell: ({ name, value, needFlags }) => (
          <>
            {name ?? t('unnamed')}
            {value?.keyAccount && <span title={t('keyAccount')}> ★</span>}
            {value?.blacklisted && (
              <span className="gx-tone-red" title={t('blacklisted')}>
                {' '}
                ⊘
              </span>
            )}
            <NeedSign flags={needFlags} />
          </>
        ),
      },
      { key: 'number', title: t('number'), width: 110, sort: 'NUMBER', cell: ({ number }) => number ?? <None /> },
      {
        key: 'tier',
        title: t('tier'),
        file: { at: 'tier.name' },
        width: 128,
        card: 'aside',
        cell: ({ tier }) => tier && <TierMark tier={tier} />,
      },
      {
        key: 'stage',
        title: t('stage'),
        file: { words: wordsOf(STAGE_WORDS, word) },
        width: 110,
        card: 'aside',
        cell: ({ stage }) => <Stage value={stage} />,
      },
      {
        key: 'mobile',
        title: t('mobile'),
        file: { at: 'basic.mobile.number' },
        width: 160,
        edit: edits.mobile,
        cell: ({ basic }) => <Phone value={basic?.mobile} />,
      },
      {
        key: 'city',
        title: t('city'),
        file: { at: 'basic.city.name' },
        width: 110,
        card: 'none',
        cell: ({ basic }) => basic?.city?.name ?? <None />,
      },
      {
        key: 'tags',
        title: t('tags'),
        width: 160,
        extra: true,
        cell: ({ tags }) => (tags?.length ? tags.join('、') : <None />),
      },
      {
        key: 'needs',
        title: tNeeds('flag'),
        width: 180,
        extra: true,
        card: 'none',
        file: [{ at: 'needFlags.kind.name' }, { title: tNeeds('toDay'), at: 'needFlags.toDay' }],
        cell: ({ needFlags }) => (needFlags?.length ? <NeedNames flags={needFlags} /> : <None />),
      },
      {
        key: 'owner',
        title: t('owner'),
        edit: edits.owner,
        file: { at: ['owner.name', 'owner.id'], words: { '': t('pool') } },
        width: 100,
        cell: ({ owner }) => owner?.name ?? <span className="gx-mute">{owner ? '…' : t('pool')}</span>,
      },
      {
        key: 'department',
        title: t('department'),
        file: { at: 'departmentPath', words: departmentWords(departments) },
        width: 150,
        card: 'none',
        cell: ({ departmentPath }) => departmentPath && namesOf(departmentPath, departments),
      },
      {
        key: 'contribution',
        title: t('contribution'),
        file: { at: 'contribution.amount', as: 'MONEY' },
        width: 130,
        numeric: true,
        card: 'none',
        cell: ({ contribution }) => <Money value={contribution?.amount} />,
      },
      {
        key: 'points',
        title: t('points'),
        file: { at: 'pointsAccount.balance', as: 'NUMBER' },
        width: 90,
        numeric: true,
        card: 'none',
        cell: ({ pointsAccount }) => <Count value={pointsAccount?.balance} />,
      },
      {
        key: 'kind',
        title: t('kind'),
        file: { words: { PERSON: t('PERSON'), ORGANISATION: t('ORGANISATION') } },
        width: 90,
        extra: true,
        card: 'none',
        cell: ({ kind }) => kind && t(kind),
      },
      {
        key: 'review',
        title: t('review'),
        file: { at: 'review.state', words: wordsOf(REVIEW_WORDS, word) },
        width: 110,
        extra: true,
        card: 'none',
        cell: ({ review }) =>
          review ? <Status tone={REVIEW_TONES[review.state]}>{word(REVIEW_WORDS[review.state])}</Status> : <None />,
      },
      {
        key: 'confirmation',
        title: t('confirmation'),
        file: { at: 'dataConfirmation.state', words: wordsOf(CONFIRMATION_WORDS, word) },
        width: 110,
        extra: true,
        card: 'none',
        cell: ({ dataConfirmation: found }) =>
          found ? (
            <Status tone={CONFIRMATION_TONES[found.state]}>{word(CONFIRMATION_WORDS[found.state])}</Status>
          ) : (
            <None />
          ),
      },
      {
        key: 'createdAt',
        title: t('createdAt'),
        file: { as: 'TIME' },
        width: 140,
        sort: 'CREATED_AT',
        card: 'none',
        cell: ({ createdAt }) => <Time value={createdAt} />,
      },
      {
        key: 'updatedAt',
        title: t('updatedAt'),
        file: { as: 'TIME' },
        width: 140,
        sort: 'UPDATED_AT',
        extra: true,
        card: 'none',
        cell: ({ updatedAt }) => <Time value={updatedAt} />,
      },
      ...fieldColumns<Listed>(definitions, { edit: edits.field }),
    ],
    [t, tNeeds, word, departments, edits, definitions],
  );
}
