import { knowledge } from '@guanxi/proto';
import { timestamp } from '@guanxi/runtime';
import type { Tx } from '../context.ts';

const TOPIC = 'crm.knowledge.article.v1';

type Published = { articleId: string; version: number; audience: string[]; topicCodes: string[] };

/** Says that readers see a new version. Codes only, no text. */
export function articlePublished(tx: Tx, { articleId, version, audience, topicCodes }: Published): void {
  const value = { articleId, version, audience, topicCodes, publishedAt: timestamp(tx.now) };
  tx.emit({ type: knowledge.ArticlePublishedSchema, topic: TOPIC, key: articleId, value });
}

export function articleWithdrawn(tx: Tx, articleId: string, version: number): void {
  tx.emit({ type: knowledge.ArticleWithdrawnSchema, topic: TOPIC, key: articleId, value: { articleId, version } });
}
