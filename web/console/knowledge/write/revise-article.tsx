import { useState } from 'react';
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
        article ? <Page article={readFragment(ArticleParts, article)} again={asked.ask} /> : <NotFound asked={asked} />
      }
    </Answered>
  );
}

function Page({ article, again }: { article: ArticlePartsFragment; again: () => void }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { run } = useCommand(ReviseArticle);
  // told that another wrote meanwhile, the writer decides with both texts before him
  const [told, setTold] = useState(false);
  const back = () => void navigate(`/knowledge/${article.id}`, { replace: true });
  return (
    <ArticleForm
      title={t('reviseTitle', { title: article.title ?? '' })}
      name={`article:${article.id}`}
      initial={valuesOf(article)}
      products={new Map((article.products ?? []).map(({ id, name }) => [id, name ?? '']))}
      action={t('keepDraft')}
      submit={async (text, { revision }) => {
        const read = told ? article.revision : (revision as number | undefined);
        const outcome = await run({ articleId: article.id, expectedRevision: read ?? null, text });
        if (outcome.kind !== 'refused' || !outcome.refusals.some(({ path }) => path.includes('expectedRevision')))
          return outcome;
        again();
        setTold(true);
        return { kind: 'refused', refusals: [{ code: 'CONFLICT', message: t('stale'), path: [] }] };
      }}
      done={back}
      cancel={back}
    />
  );
}

/**
 * All that the article holds, so that what nobody touched is sent back as it was; and the revision that it is of, which a
 * draft keeps with it.
 */
function valuesOf({
  revision,
  title,
  body,
  language,
  category,
  audience,
  kinds,
  topicCodes,
  products,
}: ArticlePartsFragment) {
  const values: Record<string, FormValues[string]> = {
    revision,
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
