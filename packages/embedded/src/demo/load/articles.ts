import { addDays, startOfDay } from '@guanxi/runtime/clock';
import { perform } from '../answers.ts';
import { demoArticles } from '../articles.ts';
import type { DemoContext } from '../steps.ts';

type Made = { article: { id: string } };

/** Loads articles that the editor wrote and the decision maker published, one a month. */
export async function loadArticles({ today, zone, past }: DemoContext): Promise<void> {
  const knowledge = past('knowledge');
  for (const [at, text] of demoArticles.entries()) {
    const day = startOfDay(addDays(today, -30 * (demoArticles.length - at)), zone);
    const act = async (username: string, name: string, given: object): Promise<string> => {
      const input = { ...given, clientMutationId: `demo:article:${at}:${name}` };
      const run = <T>(document: string, variables: Record<string, unknown>) =>
        knowledge.query<T>(day, username, document, variables);
      return (await perform<Made>(run, name, 'article { id }', input)).article.id;
    };
    const articleId = await act('editor', 'draftArticle', { text });
    await act('editor', 'submitArticle', { articleId });
    await act('decision-maker', 'publishArticle', { articleId });
  }
}
