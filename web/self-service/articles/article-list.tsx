import { useMemo } from 'react';
import type { ArticleCategory, Language, OwnArticlesQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { optionsOf } from '../../kit/language/options.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { LANGUAGE_TAGS, languageName, languageOptions } from '../../kit/language/written.ts';
import { ListPage } from '../../kit/list/list-page.tsx';
import { one, useListState } from '../../kit/list/list-state.ts';
import type { Column } from '../../kit/list/list-types.ts';
import { useList } from '../../kit/list/use-list.ts';
import { Empty } from '../../kit/states/states.tsx';
import { Day } from '../../kit/values/values.tsx';
import { CATEGORY_WORDS } from '../../kit/words/article-words.ts';
import { texts } from './texts.ts';

const OwnArticles = graphql(`
  query OwnArticles($filter: ArticleFilter, $first: Int!, $after: String, $count: Boolean!) {
    articles(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        title
        language
        category
        publishedAt
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
type Row = NonNullable<OwnArticlesQuery['articles']>['nodes'][number];

/** What the firm published for members, or for partners; the newest first. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const [{ filters }] = useListState();
  const [q, category, language] = ['q', 'category', 'language'].map((key) => one(filters, key));
  const asked = useList(OwnArticles, {
    filter: {
      ...(q ? { search: q } : {}),
      ...(category ? { category: category as ArticleCategory } : {}),
      ...(language ? { language: language as Language } : {}),
    },
  });
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'title',
        title: t('title'),
        card: 'title',
        cell: (row) => <span {...(row.language ? { lang: LANGUAGE_TAGS[row.language] } : {})}>{row.title}</span>,
      },
      {
        key: 'category',
        title: t('category'),
        width: 140,
        card: 'aside',
        cell: (row) => row.category && word(CATEGORY_WORDS[row.category]),
      },
      {
        key: 'language',
        title: t('language'),
        width: 120,
        cell: (row) => row.language && <span lang={LANGUAGE_TAGS[row.language]}>{languageName(row.language)}</span>,
      },
      { key: 'published', title: t('published'), width: 140, cell: ({ publishedAt }) => <Day value={publishedAt} /> },
    ],
    [t, word],
  );
  return (
    <ListPage
      name="articles"
      title={t('articles')}
      asked={asked}
      connection={({ articles }) => articles}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ title }) => title ?? ''}
      to={({ id }) => `/articles/${id}`}
      filters={[
        { key: 'q', kind: 'text', main: true, label: t('search') },
        { key: 'category', kind: 'choice', label: t('category'), options: optionsOf(CATEGORY_WORDS, word) },
        { key: 'language', kind: 'choice', label: t('language'), options: languageOptions },
      ]}
      empty={<Empty title={t('none')} />}
    />
  );
}
