/**
 * The life of an article's version: drafted, submitted, published by somebody else, then superseded or withdrawn.
 * Pure; who may do what at all is in permissions.ts.
 */
export type ArticleState = 'DRAFT' | 'SUBMITTED' | 'PUBLISHED' | 'SUPERSEDED' | 'WITHDRAWN';
export type Step = 'revise' | 'submit' | 'publish' | 'withdraw';

export type LatestVersion = { version: number; state: ArticleState; author: string };

export type StepDecision =
  /** Change the draft in place. */
  | { kind: 'rewrite'; version: number }
  /** Add a version on top of one that is fixed. */
  | { kind: 'new-version'; version: number }
  | { kind: 'to'; version: number; state: 'SUBMITTED' | 'PUBLISHED' | 'WITHDRAWN' }
  | { kind: 'wrong-state'; state: ArticleState }
  | { kind: 'own-work' };

/** What a step by `actor` does to an article whose newest version is `latest` and whose readers see `published`. */
export function decide(step: Step, latest: LatestVersion, published: number | null, actor: string): StepDecision {
  switch (step) {
    case 'revise':
      if (latest.state === 'SUBMITTED') return { kind: 'wrong-state', state: latest.state };
      return latest.state === 'DRAFT'
        ? { kind: 'rewrite', version: latest.version }
        : { kind: 'new-version', version: latest.version + 1 };
    case 'submit':
      return latest.state === 'DRAFT'
        ? { kind: 'to', version: latest.version, state: 'SUBMITTED' }
        : { kind: 'wrong-state', state: latest.state };
    case 'publish':
      if (latest.state !== 'SUBMITTED') return { kind: 'wrong-state', state: latest.state };
      return latest.author === actor
        ? { kind: 'own-work' }
        : { kind: 'to', version: latest.version, state: 'PUBLISHED' };
    case 'withdraw':
      return published === null
        ? { kind: 'wrong-state', state: latest.state }
        : { kind: 'to', version: published, state: 'WITHDRAWN' };
  }
}

/** What a version says, and for whom. */
export type Text = {
  title: string;
  body: string;
  language: string;
  category: string;
  audience: string[];
  kinds: string[];
  topicCodes: string[];
  productIds: string[];
};
export type VersionRow = Text & {
  articleId: string;
  version: number;
  state: ArticleState;
  author: string;
  approver: string | null;
  writtenAt: Date;
  publishedAt: Date | null;
};
/** An article as one viewer sees it: with the published version's text, for those who edit or approve the latest one's. */
export type ArticleRow = VersionRow & {
  id: string;
  publishedVersion: number | null;
  latestVersion: number;
  revision: number;
};
