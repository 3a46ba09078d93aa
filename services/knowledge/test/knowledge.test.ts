import { service as contracts } from '@guanxi/proto';
import { newId, saveAccess } from '@guanxi/runtime';
import {
  countStatements,
  deliver,
  drain,
  execute,
  type PersonName,
  startTestService,
  type TestService,
} from '@guanxi/testing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { knowledge } from '../src/service.ts';

let running: TestService<PrismaClient>;
const text = {
  title: '退货须知',
  body: '收到货物七日内可以退货。',
  language: 'ZH_CN',
  category: 'RULES',
  audience: ['STAFF', 'MEMBER'],
  kinds: ['COMPLAINT'],
  topicCodes: ['return'],
};
const result = 'article { id title state version }';
const mutation = (name: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { result: __typename ... on ${type}Success { ${result} } ... on UserError { code path message } } }`;
};

async function send(asker: PersonName, name: string, input: object) {
  const { data } = await execute(running, asker, mutation(name), {
    input: { clientMutationId: newId(), ...input },
  });
  return data[name];
}
const step = (asker: PersonName, name: string, articleId: string) => send(asker, name, { articleId });

async function publish(given: object = {}): Promise<string> {
  const { article } = await send('editor', 'draftArticle', { text: { ...text, ...given } });
  await step('editor', 'submitArticle', article.id);
  await step('head-east', 'publishArticle', article.id);
  return article.id;
}

beforeAll(async () => {
  running = await startTestService(knowledge);
});
afterAll(() => running?.stop());

describe('articles', () => {
  test('K01 a draft is handed in, approved by another person and then seen by its readers alone', async () => {
    const drafted = await send('editor', 'draftArticle', { text });
    const { id } = drafted.article;
    const read = `query ($id: ID!) { article(id: $id) { title version } }`;
    expect((await execute(running, 'member', read, { id })).data.article).toBeNull();
    await step('editor', 'submitArticle', id);
    expect(await step('editor', 'publishArticle', id)).toMatchObject({ result: 'Conflict', code: 'NOT_ALLOWED_HERE' });
    expect(await step('head-east', 'publishArticle', id)).toMatchObject({ article: { state: 'PUBLISHED' } });
    expect((await execute(running, 'member', read, { id })).data.article).toEqual({ title: '退货须知', version: 1 });
    expect((await execute(running, 'seller-south', read, { id })).data.article).not.toBeNull();
    expect((await execute(running, 'partner', read, { id })).data.article).toBeNull();
  });

  test('K01 readers keep the published version while a new one is written', async () => {
    const id = await publish();
    await send('editor', 'reviseArticle', {
      articleId: id,
      text: { ...text, title: '退货新规' },
    });
    const read = `query ($id: ID!) { article(id: $id) { title versions { version state } } }`;
    expect((await execute(running, 'member', read, { id })).data.article).toEqual({ title: '退货须知', versions: [] });
    expect((await execute(running, 'editor', read, { id })).data.article).toEqual({
      title: '退货新规',
      versions: [
        { version: 2, state: 'DRAFT' },
        { version: 1, state: 'PUBLISHED' },
      ],
    });
  });

  test('K01 of two who revise the same text the later one is told, and writes over it only knowingly', async () => {
    const id = await publish();
    const read = `query ($id: ID!) { article(id: $id) { title revision } }`;
    const seen = async (asker: PersonName) => (await execute(running, asker, read, { id })).data.article;
    const { revision } = await seen('editor');
    const revise = (title: string, expectedRevision: number | null) =>
      send('editor', 'reviseArticle', { articleId: id, expectedRevision, text: { ...text, title } });
    expect(await revise('先到的', revision)).toMatchObject({ result: 'ReviseArticleSuccess' });
    // the draft is the same version still
    expect(await revise('改了两次', revision + 1)).toMatchObject({ article: { version: 2 } });
    for (const stale of [revision, revision + 1])
      expect(await revise('后到的', stale)).toMatchObject({
        code: 'CONFLICT',
        path: ['input', 'expectedRevision'],
      });
    expect(await seen('editor')).toEqual({ title: '改了两次', revision: revision + 2 });
    expect(await revise('后到的', revision + 2)).toMatchObject({ article: { title: '后到的' } });
    // readers are not told how often something is written that they do not see
    expect(await seen('member')).toEqual({ title: '退货须知', revision: null });
  });

  test('K01 publishing says so once, with codes and no text', async () => {
    await drain(running);
    const id = await publish();
    const facts = await drain(running);
    expect(facts.map((fact) => fact.name)).toEqual(['ArticlePublished']);
    expect(facts[0]?.value).toMatchObject({ articleId: id, version: 1, topicCodes: ['return'] });
  });

  test('K01 a repeated request writes nothing again, and another body under its id is refused', async () => {
    const clientMutationId = newId();
    const first = await send('editor', 'draftArticle', { text, clientMutationId });
    const again = await send('editor', 'draftArticle', { text, clientMutationId });
    expect(again.article.id).toBe(first.article.id);
    const other = await send('editor', 'draftArticle', {
      text: { ...text, title: 'x' },
      clientMutationId,
    });
    expect(other).toMatchObject({ result: 'RepeatedMutation', path: ['input', 'clientMutationId'] });
  });

  test('K01 bad text is refused at its field in the reader’s language and leaves nothing', async () => {
    const before = await running.db.read.article.count();
    const bad = { ...text, title: ' ', body: 'a\u0000b' };
    const { data } = await execute(
      running,
      'editor',
      mutation('draftArticle'),
      { input: { text: bad, clientMutationId: newId() } },
      { language: 'en' },
    );
    expect(data.draftArticle).toMatchObject({
      result: 'InvalidInput',
      code: 'REQUIRED',
      path: ['input', 'text', 'title'],
      message: 'This field is required',
    });
    expect(await running.db.read.article.count()).toBe(before);
  });

  test('K01 who may not write is told so', async () => {
    const { errors } = await execute(
      running,
      'seller-east',
      mutation('draftArticle'),
      { input: { text, clientMutationId: newId() } },
      { mayFail: true },
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('K01 a revision begins from all that the article holds, its products too', async () => {
    const productIds = [newId(), newId()];
    const id = await publish({ productIds });
    const read = `query ($id: ID!) { article(id: $id) { title kinds topicCodes products { id } versions { version language } } }`;
    const { article } = (await execute(running, 'editor', read, { id })).data;
    expect(article.products).toEqual(productIds.map((each) => ({ id: each })));
    expect(article.versions).toEqual([{ version: 1, language: 'ZH_CN' }]);
    await send('editor', 'reviseArticle', { articleId: id, text: { ...text, title: '退货新规', productIds } });
    const { data } = await execute(running, 'editor', read, { id });
    expect(data.article).toMatchObject({ title: '退货新规', products: article.products });
    // readers are told of what is published alone
    const { data: reader } = await execute(running, 'member', read, { id });
    expect(reader.article).toMatchObject({ title: '退货须知', products: article.products, versions: [] });
    expect((await execute(running, 'partner', read, { id })).data.article).toBeNull();
  });

  test('K01 the list is narrowed by words and language, each reader in what is his', async () => {
    const id = await publish({ title: '瓷器开箱检查', language: 'ZH_CN' });
    const other = await publish({ title: '瓷器開箱檢查', body: '瓷器', language: 'ZH_TW' });
    const list = `query ($filter: ArticleFilter) { articles(filter: $filter) { nodes { id } totalCount } }`;
    const found = async (asker: PersonName, filter: object) =>
      (await execute(running, asker, list, { filter })).data.articles.nodes.map((each: { id: string }) => each.id);
    expect(await found('member', { search: '瓷器' })).toEqual([other, id]);
    expect(await found('member', { search: '瓷器', language: 'ZH_CN' })).toEqual([id]);
    expect(await found('member', { search: '瓷器 没有这个词' })).toEqual([]);
    expect(await found('member', { search: '，' })).toEqual([]);
    expect(await found('partner', { search: '瓷器' })).toEqual([]);
  });

  test('K01 an article is found by pairs of characters, pinyin and its initials', async () => {
    const id = await publish({ title: '白酒保存方法' });
    const search = `query ($query: String!) { searchArticles(query: $query) { id } }`;
    for (const query of ['白酒', '保存方法', 'baijiu', 'bjbc']) {
      expect((await execute(running, 'member', search, { query })).data.searchArticles).toContainEqual({ id });
    }
    expect((await execute(running, 'partner', search, { query: '白酒' })).data.searchArticles).toEqual([]);
  });
});

describe('suggestions', () => {
  const owner = '01920000-0000-7000-8000-00000000e004';
  async function customerWithRequest(topicCodes = ['return'], kind = 'QUESTION') {
    const customerId = newId();
    const requestId = newId();
    await saveAccess(running.db.read, [
      { customerId, ownerId: owner, departmentPath: '/east/shanghai', partnerIds: [], version: 1n },
    ]);
    await deliver(running, 'crm.service.request.v1', contracts.RequestOpenedSchema, {
      requestId,
      customerId,
      kind,
      topicCodes,
    });
    return { customerId, requestId };
  }
  const ask = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Customer { suggestedArticles { id } } } }`;
  const suggested = async (asker: PersonName, ids: string[]) =>
    (
      await execute(running, asker, ask, { refs: ids.map((id) => ({ __typename: 'Customer', id })) })
    ).data._entities.map((each: { suggestedArticles: unknown }) => each.suggestedArticles);

  test('K01 an open request is met by articles of its topic until it is solved', async () => {
    const id = await publish({ topicCodes: ['warranty'], kinds: [] });
    const { customerId, requestId } = await customerWithRequest(['warranty']);
    expect(await suggested('seller-east', [customerId])).toEqual([[{ id }]]);
    expect(await suggested('seller-south', [customerId])).toEqual([null]);
    await deliver(running, 'crm.service.request.v1', contracts.RequestSolvedSchema, { requestId, customerId });
    expect(await suggested('seller-east', [customerId])).toEqual([[]]);
  });

  test('K01 an opening that arrives after the end, or again, opens nothing', async () => {
    const customerId = newId();
    const requestId = newId();
    await deliver(running, 'crm.service.request.v1', contracts.RequestClosedSchema, { requestId, customerId });
    for (let round = 0; round < 3; round += 1) {
      await deliver(running, 'crm.service.request.v1', contracts.RequestOpenedSchema, {
        requestId,
        customerId,
        kind: 'COMPLAINT',
      });
    }
    expect(await running.db.read.openRequest.count({ where: { requestId } })).toBe(0);
  });

  test('K01 suggestions for 1, 25 and 200 customers take the same number of statements', async () => {
    const customers: string[] = [];
    for (let at = 0; at < 200; at += 1) customers.push((await customerWithRequest()).customerId);
    const counts = [];
    for (const size of [1, 25, 200]) {
      counts.push((await countStatements(() => suggested('decision-maker', customers.slice(0, size)))).count);
    }
    expect(new Set(counts)).toEqual(new Set([counts[0]]));
  });
});
