import { person, signToken } from '@guanxi/testing';
import { buildSchema, parse, validate } from 'graphql';
import { allowListOf, readAllowList } from '../src/documents/allow-list.ts';
import { ParsedDocuments } from '../src/documents/parsed-documents.ts';
import { apiSchema } from '../src/graphql/api-schema.ts';
import { readSupergraph } from '../src/supergraph.ts';
import { idOf, runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

const OF_CONSOLE = 'query Self { self { name } }';
const OF_MEMBER = 'query Mine { self { id } }';
const OPEN = 'query Born($day: Date!) { born(day: $day) }';
const UNLISTED = 'query Other { orders { nodes { id } } }';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await runGateway(smallGraph, {
    documents: [
      { document: OF_CONSOLE, clients: ['guanxi-console'] },
      { document: OF_MEMBER, clients: ['guanxi-member', 'guanxi-mobile'] },
      { document: OPEN, clients: ['guanxi-member'], public: true },
    ],
    env: { RATE_LIMITS: 'anonymous=4/60' },
  });
});
afterAll(() => gateway?.close());

async function post(body: object, client?: string) {
  const token = client && { authorization: `Bearer ${await signToken(person('clerk'), { client })}` };
  const { status, body: answer } = await gateway.send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...token },
    body: JSON.stringify(body),
  });
  return { status, code: answer.errors?.[0]?.extensions.code, data: answer.data };
}
const asked = () => ['customers', 'orders'].flatMap((name) => gateway.subgraph(name).received).length;

describe('what our applications may ask', () => {
  test('an application asks a document that names it, by its id', async () => {
    const body = { documentId: idOf(OF_CONSOLE), operationName: 'Self', variables: {} };
    expect(await post(body, 'guanxi-console')).toMatchObject({ status: 200, data: { self: { name: '张三' } } });
    expect(await post({ documentId: idOf(OF_MEMBER) }, 'guanxi-mobile')).toMatchObject({ status: 200 });
  });

  test('a query may be asked by GET, too', async () => {
    const authorization = `Bearer ${await signToken(person('clerk'), { client: 'guanxi-console' })}`;
    const parameters = new URLSearchParams({ documentId: idOf(OF_CONSOLE) });
    const { status, body } = await gateway.send(`/graphql?${parameters}`, {
      headers: { authorization, 'apollo-require-preflight': 'true' },
    });
    expect([status, body.data]).toEqual([200, { self: { name: '张三' } }]);
  });

  test('it never asks a text, not even that of its own document', async () => {
    const before = asked();
    for (const client of ['guanxi-console', 'guanxi-partner', 'guanxi-member', 'guanxi-mobile'])
      expect(await post({ query: OF_CONSOLE }, client)).toMatchObject({ status: 403, code: 'DOCUMENT_ID_REQUIRED' });
    const both = { query: UNLISTED, documentId: idOf(OF_CONSOLE) };
    expect(await post(both, 'guanxi-console')).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(asked()).toBe(before);
  });

  test("another application's document and one that is not there look the same", async () => {
    const before = asked();
    const foreign = await post({ documentId: idOf(OF_MEMBER) }, 'guanxi-console');
    const unknown = await post({ documentId: idOf(UNLISTED) }, 'guanxi-console');
    expect(foreign).toEqual({ status: 400, code: 'DOCUMENT_NOT_FOUND', data: undefined });
    expect(unknown).toEqual(foreign);
    expect(asked()).toBe(before);
  });

  test.each(['sha256:abc', 'md5:0123', 7, {}])('%j is no id', async (documentId) => {
    expect(await post({ documentId }, 'guanxi-console')).toMatchObject({ status: 400, code: 'DOCUMENT_ID_INVALID' });
  });

  test("the explorer and a partner's system ask any document, and any listed one by its id", async () => {
    for (const client of ['guanxi-explorer', 'partner-erp']) {
      expect(await post({ query: UNLISTED }, client)).toMatchObject({ status: 200 });
      expect(await post({ documentId: idOf(OF_MEMBER) }, client)).toMatchObject({ status: 200 });
      expect(await post({ documentId: idOf(UNLISTED) }, client)).toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
    }
  });
});

describe('without an account', () => {
  test('only public documents pass, and addresses are counted', async () => {
    const before = asked();
    const refused = { status: 401, code: 'UNAUTHENTICATED' };
    expect(await post({ query: OPEN })).toMatchObject(refused);
    expect(await post({ documentId: idOf(OF_CONSOLE) })).toMatchObject(refused);
    expect(await post({ documentId: idOf(UNLISTED) })).toMatchObject(refused);
    expect(asked()).toBe(before);
    const open = { documentId: idOf(OPEN), variables: { day: '2026-02-28' } };
    expect(await post(open)).toMatchObject({ status: 200, data: { born: '2026-02-28' } });
    expect(await post(open)).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  });
});

describe('the list', () => {
  test('a document that is not what its id says is named', () => {
    const id = 'a'.repeat(64);
    const list = { [id]: { document: OPEN, clients: ['guanxi-console'], public: false } };
    expect(() => allowListOf(list)).toThrow(id);
    expect(() => readAllowList('/nowhere/documents.json')).toThrow(/DOCUMENTS_FILE.*nowhere/);
  });

  test('listed documents stay parsed whatever others send', async () => {
    const id = idOf(OPEN).slice('sha256:'.length);
    const list = allowListOf({ [id]: { document: OPEN, clients: ['guanxi-console'], public: false } });
    const parsed = new ParsedDocuments(list);
    await parsed.set(`schema:${id}`, parse(OPEN));
    const others = Array.from({ length: 3_000 }, (_, at) => `{ self { ${'name '.repeat(1_000)} a${at}: id } }`);
    for (const [at, text] of others.entries()) await parsed.set(`schema:${at}`, parse(text));
    expect(parsed.size).toBe(1);
    expect(await parsed.get(`schema:${id}`)).toBeDefined();
    expect(await parsed.get('schema:0')).toBeUndefined();
    expect(await parsed.get('schema:2999')).toBeDefined();
  });

  test('every document of the committed list fits the committed schema', async () => {
    const schema = await apiSchema(readSupergraph());
    const wrong = [...readAllowList(undefined).values()].flatMap(({ id, document }) =>
      validate(schema, parse(document)).map(({ message }) => `${id}: ${message}`),
    );
    expect(wrong).toEqual([]);
    // and the check can fail
    expect(validate(buildSchema('type Query { a: Int }'), parse(OF_CONSOLE))).not.toEqual([]);
  });
});
