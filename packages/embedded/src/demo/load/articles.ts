import { addDays, startOfDay } from '@guanxi/runtime/clock';
import { type Result, refusals, succeeded } from '../answers.ts';
import { demoArticles } from '../articles.ts';
import type { DemoContext } from '../steps.ts';

const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${refusals} ... on ArticleSuccess { article { id } } } }`;
type Answer = Record<string, Result & { article: { id: string } }>;

/** Loads articles that the editor wrote and the decision maker published, one a month. */
export async function loadArticles({ today, zone, past }: DemoContext): Promise<void> {
  const knowledge = past('knowledge');
  for (const [at, text] of demoArticles.entries()) {
    const day = startOfDay(addDays(today, -30 * (demoArticles.length - at)), zone);
    const act = async (username: string, name: string, type: string, given: object): Promise<string> => {
      const input = { ...given, clientMutationId: `demo:article:${at}:${name}` };
      const answer = await knowledge.query<Answer>(day, username, step(name, type), { input });
      return succeeded(answer[name] as Answer[string], 'ArticleSuccess').article.id;
    };
    const articleId = await act('editor', 'draftArticle', 'DraftArticleInput', { text });
    await act('editor', 'submitArticle', 'ArticleStepInput', { articleId });
    await act('decision-maker', 'publishArticle', 'ArticleStepInput', { articleId });
  }
}
