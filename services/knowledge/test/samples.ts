import { service as contracts } from '@guanxi/proto';
import { newId, saveAccess } from '@guanxi/runtime';
import { deliver, type PersonName, people, startTestService, type TestService } from '@guanxi/testing';
import type { SchemaSamples } from '@guanxi/testing/schema-tests/index';
import { succeed } from '@guanxi/testing/schema-tests/preparing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { knowledge } from '../src/service.ts';

type Running = TestService<PrismaClient>;
type World = { running: Running; customerId: string; articleId: string };

const text = {
  title: '退货须知',
  body: '收到货物七日内可以退货。',
  language: 'ZH_CN',
  category: 'RULES',
  audience: ['STAFF'],
  kinds: ['COMPLAINT'],
  topicCodes: ['return'],
  productIds: [newId()],
};

const step = async (running: Running, asker: PersonName, name: string, input: object): Promise<string> =>
  (await succeed(running, asker, name, input, 'article { id }')).article.id;
const draft = (running: Running, changes: object = {}) =>
  step(running, 'editor', 'draftArticle', { text: { ...text, ...changes } });

async function submitted(running: Running, changes: object = {}): Promise<string> {
  const articleId = await draft(running, changes);
  return step(running, 'editor', 'submitArticle', { articleId });
}

async function published(running: Running, changes: object = {}): Promise<string> {
  const articleId = await submitted(running, changes);
  return step(running, 'head-east', 'publishArticle', { articleId });
}

async function requestOf(running: Running, customerId: string, topicCode: string): Promise<void> {
  const ownerId = people['seller-east'].employee ?? '';
  await saveAccess(running.db.read, [
    { customerId, ownerId, departmentPath: '/east/shanghai', partnerIds: [people.partner.partner ?? ''], version: 1n },
  ]);
  await deliver(running, 'crm.service.request.v1', contracts.RequestOpenedSchema, {
    requestId: newId(),
    customerId,
    kind: 'COMPLAINT',
    topicCodes: [topicCode],
  });
}

const grown = { articles: [] as string[], customers: [] as string[] };

export const samples: SchemaSamples<PrismaClient, World> = {
  service: knowledge,
  start: (definition) => startTestService(definition),
  async world(running) {
    const customerId = people.member.customer ?? '';
    await requestOf(running, customerId, 'return');
    return { running, customerId, articleId: await published(running, { audience: ['STAFF'] }) };
  },
  mutations: {
    draftArticle: { by: 'editor', input: () => ({ text }) },
    reviseArticle: {
      by: 'editor',
      input: async ({ running }) => ({ articleId: await draft(running), expectedRevision: 1, text }),
    },
    submitArticle: { by: 'editor', input: async ({ running }) => ({ articleId: await draft(running) }) },
    publishArticle: { by: 'head-east', input: async ({ running }) => ({ articleId: await submitted(running) }) },
    withdrawArticle: { by: 'editor', input: async ({ running }) => ({ articleId: await published(running) }) },
  },
  // those who write and approve see every article; products belong to orders
  foreign: () => ({ articleId: null, productIds: null }),
  accepted: {
    '* text.productIds unknown id': 'the products are those of orders, which tells knowledge of none',
  },
  rights: {
    entitled: 'decision-maker',
    records: ({ articleId, customerId }) => ({ Article: articleId, Customer: customerId }),
    values: ({ articleId }) => ({
      'Query.article': { id: articleId },
      'Query.searchArticles': { query: '退货须知' },
      ArticleFilter: { category: 'RULES', topicCode: 'return', state: 'PUBLISHED', language: 'ZH_CN', search: '退货' },
    }),
    search: '退货须知',
    customerId: ({ customerId }) => customerId,
    open: {
      'Query.article': { strangers: ['seller-south'], because: 'an article for staff is for all staff' },
      'Query.articles': { strangers: ['seller-south'], because: 'an article for staff is for all staff' },
      'Query.searchArticles': { strangers: ['seller-south'], because: 'an article for staff is for all staff' },
      'Query._search': { strangers: ['seller-south'], because: 'an article for staff is for all staff' },
      Article: { strangers: ['seller-south'], because: 'an article for staff is for all staff' },
    },
  },
  growth: {
    by: 'decision-maker',
    async grow({ running }, from, to) {
      for (let at = from; at < to; at += 1) {
        grown.articles.push(await published(running, { topicCodes: [`topic-${at}`] }));
        const customerId = newId();
        await requestOf(running, customerId, `topic-${at}`);
        grown.customers.push(customerId);
      }
    },
    entities: () => ({ Article: grown.articles, Customer: grown.customers }),
    values: () => ({ 'Query.article': { id: grown.articles[0] }, 'Query.searchArticles': { query: '退货须知' } }),
    bounded: {
      'Article.products': 'products of one article, at most 100, named by their ids without a statement',
      'Article.versions': 'versions of one article',
      'Customer.suggestedArticles': 'the best ten',
      'Query.searchArticles': 'at most as many as one page shows',
    },
  },
};
