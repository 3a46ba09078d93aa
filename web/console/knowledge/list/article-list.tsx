import { useMemo } from 'react';
import type { ArticleCategory, ArticleRowFragment, ArticleState, Language } from '../../../generated/graphql.ts';
import { graphql, readFragment } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { optionsOf, wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { LANGUAGE_TAGS, languageName, languageOptions, languageWords } from '../../../kit/language/written.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { one, useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Day, Tag } from '../../../kit/values/values.tsx';
import {
  ARTICLE_STATE_TONES,
  ARTICLE_STATE_WORDS,
  AUDIENCE_WORDS,
  CATEGORY_WORDS,
} from '../../../kit/words/article-words.ts';
import { texts } from './texts.ts';

const ArticleRow = graphql(`
  fragment ArticleRow on Article {
    id
    title
    category
    audience
    language
    state
    publishedAt
  }
`);
const ArticleList = graphql(`
  query ArticleList($filter: ArticleFilter, $first: Int!, $after: String, $count: Boolean!) {
    articles(filter: $filter, first: $first, after: $after) {
      nodes {
        ...ArticleRow
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

/** Articles the viewer is among the readers of, the newest first. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const [{ filters }] = useListState();
  const [q, category, state, language] = ['q', 'category', 'state', 'language'].map((key) => one(filters, key));
  const asked = useList(ArticleList, {
    filter: {
      ...(q ? { search: q } : {}),
      ...(category ? { category: category as ArticleCategory } : {}),
      ...(state ? { state: state as ArticleState } : {}),
      ...(language ? { language: language as Language } : {}),
    },
  });
  const writes = may('knowledge.article.edit');
  const works = writes || may('knowledge.article.approve');
  const columns = useMemo<Column<ArticleRowFragment>[]>(
    () => [
      {
        key: 'title',
        title: t('title'),
        card: 'title',
        cell: ({ title, language }) => <span {...(language ? { lang: LANGUAGE_TAGS[language] } : {})}>{title}</span>,
      },
      {
        key: 'category',
        title: t('category'),
        file: { words: wordsOf(CATEGORY_WORDS, word) },
        width: 120,
        cell: (row) => row.category && word(CATEGORY_WORDS[row.category]),
      },
      {
        key: 'audience',
        title: t('audience'),
        file: { words: wordsOf(AUDIENCE_WORDS, word) },
        width: 160,
        cell: ({ audience }) => audience?.map((each) => word(AUDIENCE_WORDS[each])).join(t('comma')),
      },
      {
        key: 'language',
        title: t('language'),
        file: { words: languageWords },
        width: 110,
        cell: ({ language }) => language && <span lang={LANGUAGE_TAGS[language]}>{languageName(language)}</span>,
      },
      {
        key: 'published',
        title: t('published'),
        file: { at: 'publishedAt', as: 'TIME' },
        width: 130,
        cell: ({ publishedAt }) => <Day value={publishedAt} />,
      },
      {
        key: 'state',
        title: t('state'),
        file: { words: wordsOf(ARTICLE_STATE_WORDS, word) },
        width: 120,
        card: 'aside',
        cell: (row) =>
          row.state && <Tag tone={ARTICLE_STATE_TONES[row.state]}>{word(ARTICLE_STATE_WORDS[row.state])}</Tag>,
      },
    ],
    [t, word],
  );
  return (
    <ListPage
      name="articles"
      title={t('articles')}
      actions={
        writes && (
          <LinkButton type="primary" to="/knowledge/new">
            {t('write')}
          </LinkButton>
        )
      }
      {...(writes ? { create: '/knowledge/new' } : {})}
      asked={asked}
      connection={({ articles }) =>
        articles && { ...articles, nodes: articles.nodes.map((each) => readFragment(ArticleRow, each)) }
      }
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ title }) => title ?? ''}
      to={({ id }) => `/knowledge/${id}`}
      filters={[
        { key: 'q', kind: 'text', main: true, label: t('search') },
        { key: 'category', kind: 'choice', label: t('category'), options: optionsOf(CATEGORY_WORDS, word) },
        { key: 'language', kind: 'choice', label: t('language'), options: languageOptions },
        ...(works
          ? [
              {
                key: 'state',
                kind: 'choice' as const,
                label: t('state'),
                options: optionsOf(ARTICLE_STATE_WORDS, word),
              },
            ]
          : []),
      ]}
      empty={<Empty title={t('none')} />}
    />
  );
}
