import type { ArticleState } from '../../../generated/graphql.ts';

export type Step = 'revise' | 'submit' | 'publish' | 'withdraw';
type Version = { state: ArticleState; author?: { id: string } | null };
type Known = {
  /** All versions, newest first. */
  versions: readonly Version[];
  /** The viewer's employee. */
  employee: string | undefined;
  may: (permission: string) => boolean;
};

/** What the viewer can do with an article now, the next step first. The service decides; this shows nothing it would refuse. */
export function stepsOf({ versions, employee, may }: Known): Step[] {
  const latest = versions[0];
  if (!latest) return [];
  const [edits, approves] = [may('knowledge.article.edit'), may('knowledge.article.approve')];
  const own = latest.author?.id === employee;
  return [
    ...(approves && latest.state === 'SUBMITTED' && !own ? (['publish'] as const) : []),
    ...(edits && latest.state === 'DRAFT' ? (['submit'] as const) : []),
    ...(edits && latest.state !== 'SUBMITTED' ? (['revise'] as const) : []),
    ...(approves && versions.some(({ state }) => state === 'PUBLISHED') ? (['withdraw'] as const) : []),
  ];
}
