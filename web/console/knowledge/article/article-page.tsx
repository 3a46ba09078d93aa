import { Alert } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import type { ArticlePartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { WrittenText } from '../../../kit/record/written-text.tsx';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Tag } from '../../../kit/values/values.tsx';
import { ARTICLE_STATE_TONES, ARTICLE_STATE_WORDS, CATEGORY_WORDS } from '../../../kit/words/article-words.ts';
import { Around } from './around.tsx';
import { ArticlePage, ArticleParts } from './article.ts';
import { StepButtons } from './step-buttons.tsx';
import { texts } from './texts.ts';

/** An article to read, and for its editors where it stands. `?version=2` shows one of its versions to them. */
export function Component() {
  const { id } = useParams();
  const asked = useAsk(ArticlePage, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ article }) => (article ? <Page article={readFragment(ArticleParts, article)} /> : <NotFound asked={asked} />)}
    </Answered>
  );
}

function Page({ article }: { article: ArticlePartsFragment }) {
  const t = useTexts(texts);
  const word = useWord();
  const [search] = useSearchParams();
  const versions = article.versions ?? [];
  const chosen = versions.find(({ version }) => String(version) === search.get('version'));
  const { title, body, language, state } = chosen ?? article;
  const published = versions.find((each) => each.state === 'PUBLISHED');
  const latest = versions[0];
  return (
    <RecordPage
      middle={t('text')}
      header={
        <RecordHeader
          name={title ?? ''}
          tags={state && <Tag tone={ARTICLE_STATE_TONES[state]}>{word(ARTICLE_STATE_WORDS[state])}</Tag>}
          parts={[
            article.category && word(CATEGORY_WORDS[article.category]),
            versions.length > 0 && t('version', { version: chosen?.version ?? article.version ?? 1 }),
          ]}
          actions={<StepButtons articleId={article.id} versions={versions} />}
        />
      }
      timeline={
        <Section title={t('text')}>
          {chosen && chosen !== latest ? (
            <Alert
              type="info"
              banner
              title={
                <>
                  {t('older', { version: chosen.version })} <Link to={`/knowledge/${article.id}`}>{t('toLatest')}</Link>
                </>
              }
            />
          ) : (
            published &&
            published !== latest && (
              <Alert
                type="info"
                banner
                title={
                  <>
                    {t('readersSee', { version: published.version })}{' '}
                    <Link to={`/knowledge/${article.id}?version=${published.version}`}>{t('toPublished')}</Link>
                  </>
                }
              />
            )
          )}
          <WrittenText text={body ?? ''} language={language} />
        </Section>
      }
      around={<Around article={article} shown={chosen?.version ?? article.version} />}
    />
  );
}
