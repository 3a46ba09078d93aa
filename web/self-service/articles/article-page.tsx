import { useParams } from 'react-router';
import { graphql } from '../../generated/index.ts';
import { skipToken, useAsk } from '../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { Section } from '../../kit/record/section.tsx';
import { WrittenText } from '../../kit/record/written-text.tsx';
import { Answered, NotFound } from '../../kit/states/states.tsx';
import { Time } from '../../kit/values/values.tsx';
import { CATEGORY_WORDS } from '../../kit/words/article-words.ts';
import { texts } from './texts.ts';

const OwnArticle = graphql(`
  query OwnArticle($id: ID!) {
    article(id: $id) {
      id
      title
      body
      language
      category
      publishedAt
    }
  }
`);

/** A published article, for whom it is meant. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const { id } = useParams();
  const asked = useAsk(OwnArticle, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ article }) =>
        article ? (
          <RecordPage
            middle={t('text')}
            header={
              <RecordHeader
                name={article.title ?? ''}
                parts={[
                  article.category && word(CATEGORY_WORDS[article.category]),
                  <Time key="published" value={article.publishedAt} />,
                ]}
              />
            }
            timeline={
              <Section title={t('text')}>
                <WrittenText text={article.body ?? ''} language={article.language} />
              </Section>
            }
          />
        ) : (
          <NotFound asked={asked} />
        )
      }
    </Answered>
  );
}
