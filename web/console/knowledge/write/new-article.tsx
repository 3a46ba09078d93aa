import { useNavigate } from 'react-router';
import { readFragment } from '../../../generated/index.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { currentLanguage } from '../../../kit/language/language.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { writtenLanguageOf } from '../../../kit/language/written.ts';
import { ArticleParts, DraftArticle } from '../article/article.ts';
import { ArticleForm } from './article-form.tsx';
import { texts } from './texts.ts';

/** Writes the first version of a new article. */
export function Component() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { run } = useCommand(DraftArticle);
  return (
    <ArticleForm
      title={t('newTitle')}
      name="article:new"
      initial={{ 'text.language': writtenLanguageOf(currentLanguage()), 'text.audience': ['STAFF'] }}
      action={t('keepDraft')}
      submit={(text) => run({ text })}
      done={({ article }) => void navigate(`/knowledge/${readFragment(ArticleParts, article).id}`, { replace: true })}
      cancel={() => void navigate('/knowledge')}
    />
  );
}
