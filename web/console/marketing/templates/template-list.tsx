import { useMemo } from 'react';
import type { Language, Letter, TemplateListQuery } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { optionsOf, wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { LANGUAGE_TAGS, languageName, languageOptions, languageWords } from '../../../kit/language/written.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { one, useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Count, Tag, Time } from '../../../kit/values/values.tsx';
import { LETTER_WORDS, MOMENT_WORDS, PURPOSE_WORDS } from '../words.ts';
import { texts } from './texts.ts';

const TemplateList = graphql(`
  query TemplateList($filter: MessageTemplateFilter, $first: Int!, $after: String, $count: Boolean!) {
    messageTemplates(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        letter
        moment
        purpose
        language
        version
        subject
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
type Row = NonNullable<TemplateListQuery['messageTemplates']>['nodes'][number];

/** The words that letters are written with now, by letter and language. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const [{ filters }] = useListState();
  const [letter, language] = [one(filters, 'letter'), one(filters, 'language')];
  const asked = useList(TemplateList, {
    filter: {
      currentOnly: true,
      ...(letter ? { letter: letter as Letter } : {}),
      ...(language ? { language: language as Language } : {}),
    },
  });
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'letter',
        title: t('letter'),
        file: { words: wordsOf(LETTER_WORDS, word) },
        width: 200,
        card: 'title',
        cell: (row) => word(LETTER_WORDS[row.letter]),
      },
      {
        key: 'language',
        title: t('language'),
        file: { words: languageWords },
        width: 110,
        card: 'aside',
        cell: (row) => <span lang={LANGUAGE_TAGS[row.language]}>{languageName(row.language)}</span>,
      },
      {
        key: 'subject',
        title: t('subject'),
        cell: (row) => <span lang={LANGUAGE_TAGS[row.language]}>{row.subject}</span>,
      },
      {
        key: 'moment',
        title: t('moment'),
        file: { words: wordsOf(MOMENT_WORDS, word) },
        width: 130,
        cell: ({ moment }) => word(MOMENT_WORDS[moment]),
      },
      {
        key: 'purpose',
        title: t('purpose'),
        file: { words: wordsOf(PURPOSE_WORDS, word) },
        width: 110,
        cell: ({ purpose }) => (
          <Tag tone={purpose === 'NOTICE' ? 'blue' : 'violet'}>{word(PURPOSE_WORDS[purpose])}</Tag>
        ),
      },
      {
        key: 'version',
        title: t('versionHead'),
        file: { as: 'NUMBER' },
        width: 80,
        numeric: true,
        cell: ({ version }) => <Count value={version} />,
      },
      {
        key: 'published',
        title: t('published'),
        file: { at: 'publishedAt', as: 'TIME' },
        width: 150,
        cell: ({ publishedAt }) => <Time value={publishedAt} />,
      },
    ],
    [t, word],
  );
  return (
    <ListPage
      name="messageTemplates"
      title={t('templates')}
      asked={asked}
      connection={({ messageTemplates }) => messageTemplates}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={(row) => `${word(LETTER_WORDS[row.letter])} ${languageName(row.language)}`}
      to={(row) => `/marketing/templates/${row.letter}?language=${row.language}`}
      filters={[
        { key: 'letter', kind: 'choice', label: t('letter'), options: optionsOf(LETTER_WORDS, word) },
        { key: 'language', kind: 'choice', label: t('language'), options: languageOptions },
      ]}
      empty={<Empty title={t('none')} />}
    />
  );
}
