import { type ReactNode, useMemo } from 'react';
import type {
  PostingFilter,
  PostingKind,
  PostingListQuery,
  PostingRowFragment,
  PostingState,
} from '../../generated/graphql.ts';
import { readFragment } from '../../generated/index.ts';
import { joined } from '../language/apart.ts';
import { optionsOf, wordsOf } from '../language/options.ts';
import { useTexts, useWord } from '../language/texts.ts';
import { ListPage } from '../list/list-page.tsx';
import { type Filters, one, useListState } from '../list/list-state.ts';
import type { Column, Filter } from '../list/list-types.ts';
import { useList } from '../list/use-list.ts';
import { Empty } from '../states/states.tsx';
import { Day, None, Tag, Time } from '../values/values.tsx';
import { bothLevels, levelsOf, useDictionaries } from '../words/dictionaries.ts';
import { PostingList, PostingRow } from './postings-query.ts';
import { texts } from './texts.ts';
import { POSTING_KINDS, POSTING_STATE_TONES, POSTING_STATES, POSTING_TONES } from './words.ts';

type Node = NonNullable<PostingListQuery['postings']>['nodes'][number];
type Props = {
  /** Where postings stand, such as `/postings`. */
  root: string;
  actions: ReactNode;
  create?: string;
  /** Filters of this reader alone, with what they say to the API. */
  own?: { filters: readonly Filter[]; asked: (filters: Filters) => PostingFilter };
};

const NONE = { filters: [], asked: () => ({}) };

/** What members offer and look for, the latest first. */
export function Postings({ root, actions, create, own = NONE }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const dictionaries = useDictionaries();
  const [{ filters }] = useListState();
  const asked = useList(PostingList, { filter: { ...filterOf(filters), ...own.asked(filters) } });
  const columns = useMemo<Column<Node>[]>(() => {
    const cell = (draw: (row: PostingRowFragment) => ReactNode) => (node: Node) => draw(readFragment(PostingRow, node));
    return [
      { key: 'title', title: t('heading'), width: 240, card: 'title', cell: cell(({ title }) => title) },
      {
        key: 'kind',
        title: t('kind'),
        width: 90,
        card: 'aside',
        file: { words: wordsOf(POSTING_KINDS, word) },
        cell: cell(({ kind }) => <Tag tone={POSTING_TONES[kind]}>{word(POSTING_KINDS[kind])}</Tag>),
      },
      {
        key: 'category',
        title: t('category'),
        width: 150,
        file: [{ at: 'category.name' }, { title: `${t('category')} 2`, at: 'subcategory.name' }],
        cell: cell(({ category, subcategory }) => joined([category.name, subcategory?.name])),
      },
      { key: 'quantity', title: t('quantity'), width: 120, cell: cell(({ quantity }) => quantity ?? <None />) },
      { key: 'price', title: t('price'), width: 120, cell: cell(({ price }) => price ?? <None />) },
      {
        key: 'region',
        title: t('region'),
        width: 130,
        file: { at: ['city.name', 'province.name'] },
        cell: cell(({ province, city }) => city?.name ?? province?.name ?? <None />),
      },
      {
        key: 'validUntil',
        title: t('validUntil'),
        width: 120,
        file: { as: 'DAY' },
        cell: cell(({ validUntil }) => <Day value={validUntil} />),
      },
      {
        key: 'state',
        title: t('state'),
        width: 100,
        card: 'aside',
        file: { words: wordsOf(POSTING_STATES, word) },
        cell: cell(({ state }) => <Tag tone={POSTING_STATE_TONES[state]}>{word(POSTING_STATES[state])}</Tag>),
      },
      {
        key: 'postedAt',
        title: t('postedAt'),
        width: 140,
        card: 'none',
        file: { as: 'TIME' },
        cell: cell(({ postedAt }) => <Time value={postedAt} />),
      },
    ];
  }, [t, word]);
  return (
    <ListPage
      name="postings"
      title={t('title')}
      asked={asked}
      connection={({ postings }) => postings}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={(node) => readFragment(PostingRow, node).title}
      to={({ id }) => `${root}/${id}`}
      filters={[
        { key: 'q', label: t('find'), kind: 'text', main: true },
        { key: 'kind', label: t('kind'), kind: 'choice', options: optionsOf(POSTING_KINDS, word) },
        {
          key: 'category',
          label: t('category'),
          kind: 'choice',
          options: bothLevels(dictionaries('PRODUCT_CATEGORY')),
        },
        { key: 'provinces', label: t('region'), kind: 'choices', options: dictionaries('REGION') },
        { key: 'states', label: t('state'), kind: 'choices', options: optionsOf(POSTING_STATES, word) },
        ...own.filters,
      ]}
      actions={actions}
      {...(create ? { create } : {})}
      empty={<Empty title={t('none')} />}
    />
  );
}

/** The filter that the address names. */
function filterOf(filters: Filters): PostingFilter {
  const [text, kind] = [one(filters, 'q'), one(filters, 'kind')];
  const [category, subcategory] = levelsOf(one(filters, 'category'));
  return {
    ...(text ? { text } : {}),
    ...(kind ? { kind: kind as PostingKind } : {}),
    ...(category ? { category } : {}),
    ...(subcategory ? { subcategory } : {}),
    ...(filters.provinces ? { provinces: [...filters.provinces] } : {}),
    ...(filters.states ? { states: filters.states as PostingState[] } : {}),
  };
}
