import { useNavigate, useParams } from 'react-router';
import type { ArticlePartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import type { FormValues } from '../../../kit/form/form-types.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { ArticlePage, ArticleParts, ReviseArticle } from '../article/article.ts';
import { ArticleForm } from './article-form.tsx';
import { texts } from './texts.ts';

/** Changes the draft there is, or begins a new version; readers keep the published one meanwhile. */
export function Component() {
  const { id } = useParams();
  const asked = useAsk(ArticlePage, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ article }) =>
        article ? <Page article={readFragment(ArticleParts, article)} /> : asked.missing.length === 0 && <NotFound />
      }
    </Answered>
  );
}

function Page({ article }: { article: ArticlePartsFragment }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { run } = useCommand(ReviseArticle);
  const back = () => void navigate(`/knowledge/${article.id}`, { replace: true });
  return (
    <ArticleForm
      title={t('reviseTitle', { title: article.title ?? '' })}
      name={`article:${article.id}`}
      initial={valuesOf(article)}
      products={new Map((article.products ?? []).map(({ id, name }) => [id, name ?? '']))}
      action={t('keepDraft')}
      submit={(text) => run({ articleId: article.id, text })}
      done={back}
      cancel={back}
    />
  );
}

/** All that the article holds, so that what nobody touched is sent back as it was. */
function valuesOf({ title, body, language, category, audience, kinds, topicCodes, products }: ArticlePartsFragment) {
  const values: Record<string, FormValues[string]> = {
    'text.title': title,
    'text.body': body,
    'text.language': language,
    'text.category': category,
    'text.audience': audience,
    'text.kinds': kinds,
    'text.topicCodes': topicCodes,
    'text.productIds': products?.map(({ id }) => id),
  };
  return values;
}
