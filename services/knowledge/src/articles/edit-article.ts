import { clientMutationId, field, newId, readInput, refuse, type Viewer, viewerId } from '@guanxi/runtime';
import { z } from 'zod';
import type { Context, Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import { decide, type Step, type Text } from './article.ts';
import { articlePublished, articleWithdrawn } from './articles.events.ts';
import type { ArticlesStore } from './articles-store.ts';

const code = () => field.requiredText({ max: 64 });
const text = z.object({
  title: field.requiredText({ max: 200 }),
  body: field.requiredText({ max: 50_000, multiline: true }),
  language: field.language(),
  category: field.oneOf(['COMPANY', 'INDUSTRY', 'RULES', 'PRODUCT', 'METHODS']),
  audience: field.list(field.oneOf(['STAFF', 'PARTNER', 'MEMBER']), { min: 1, max: 3 }),
  kinds: field.optional(field.list(code(), { max: 20 })),
  topicCodes: field.optional(field.list(code(), { max: 20 })),
  productIds: field.optional(field.list(field.id(), { max: 100 })),
});
const draftInput = z.object({ text, clientMutationId: clientMutationId() });
const reviseInput = draftInput.extend({
  articleId: field.id(),
  expectedRevision: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
});
const stepInput = z.object({ articleId: field.id(), clientMutationId: clientMutationId() });

type Editing = { articles: ArticlesStore };
type Caller = Context & { viewer: Viewer };

/** Writes the first version of a new article. */
export async function draftArticle({ articles }: Editing, caller: Caller, input: { clientMutationId: string }) {
  rights.require(caller.viewer, 'article', 'edit');
  const read = readInput(draftInput, input);
  if (!('value' in read)) return read;
  return caller.db.command(caller, { name: 'draftArticle', input }, async (tx) => {
    const articleId = newId();
    await articles.create(tx, articleId, textOf(read.value.text), viewerId(caller.viewer));
    tx.audit({ action: 'article.drafted', subject: ['Article', articleId] });
    return { __typename: 'DraftArticleSuccess', articleId };
  });
}

/** Writes a new version, or changes the draft there is. */
export async function reviseArticle({ articles }: Editing, caller: Caller, input: { clientMutationId: string }) {
  rights.require(caller.viewer, 'article', 'edit');
  const read = readInput(reviseInput, input);
  if (!('value' in read)) return read;
  const { articleId, expectedRevision, text: given } = read.value;
  return step(articles, caller, 'revise', { ...input, articleId, expectedRevision }, async (tx, decision, author) => {
    if (decision.kind === 'rewrite') await articles.rewrite(tx, articleId, decision.version, textOf(given), author);
    if (decision.kind === 'new-version')
      await articles.addVersion(tx, articleId, decision.version, textOf(given), author);
  });
}

/** Hands in, publishes or withdraws. Publishing is for another person than the author. */
export async function stepArticle(
  { articles }: Editing,
  caller: Caller,
  wanted: 'submit' | 'publish' | 'withdraw',
  input: { clientMutationId: string },
) {
  rights.require(caller.viewer, 'article', wanted === 'submit' ? 'edit' : 'approve');
  const read = readInput(stepInput, input);
  if (!('value' in read)) return read;
  const { articleId } = read.value;
  return step(articles, caller, wanted, read.value, async (tx, decision, actor) => {
    if (decision.kind !== 'to') return;
    if (decision.state === 'SUBMITTED') await articles.submit(tx, articleId, decision.version);
    if (decision.state === 'PUBLISHED')
      articlePublished(tx, await articles.publish(tx, articleId, decision.version, actor));
    if (decision.state === 'WITHDRAWN') {
      await articles.withdraw(tx, articleId, decision.version);
      articleWithdrawn(tx, articleId, decision.version);
    }
  });
}

const successOf = {
  revise: 'ReviseArticleSuccess',
  submit: 'SubmitArticleSuccess',
  publish: 'PublishArticleSuccess',
  withdraw: 'WithdrawArticleSuccess',
} as const satisfies Record<Step, string>;

type Decision = Extract<ReturnType<typeof decide>, { version: number }>;

function step(
  articles: ArticlesStore,
  caller: Caller,
  wanted: Step,
  input: { articleId: string; clientMutationId: string; expectedRevision?: number | null | undefined },
  apply: (tx: Tx, decision: Decision, actor: string) => Promise<void>,
) {
  return caller.db.command(caller, { name: `${wanted}Article`, input }, async (tx) => {
    const { articleId, expectedRevision } = input;
    const latest = await articles.lockLatest(tx, articleId);
    if (!latest) return refuse.notFound('articleId');
    if (expectedRevision && expectedRevision !== latest.revision)
      return refuse.conflict('CONFLICT', 'expectedRevision');
    const actor = viewerId(caller.viewer);
    const decision = decide(wanted, latest, latest.publishedVersion, actor);
    if (decision.kind === 'wrong-state') return refuse.conflict('WRONG_STATE', 'articleId', { state: decision.state });
    if (decision.kind === 'own-work') return refuse.conflict('NOT_ALLOWED_HERE', 'articleId');
    await apply(tx, decision, actor);
    await articles.grow(tx, articleId);
    tx.audit({ action: `article.${wanted}`, subject: ['Article', articleId] });
    return { __typename: successOf[wanted], articleId };
  });
}

const textOf = ({ kinds, topicCodes, productIds, ...rest }: z.infer<typeof text>): Text => ({
  ...rest,
  kinds: kinds ?? [],
  topicCodes: topicCodes ?? [],
  productIds: productIds ?? [],
});
