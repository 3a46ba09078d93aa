import { type PersonName, person, signToken, until } from '@guanxi/testing';
import { GraphQLError } from 'graphql';
import { idOf, runGateway, type TestGateway } from './running-gateway.ts';

const ROWS = 450;
let shown = ROWS;
let failAt: number | undefined;
const notes: { step: string; records: number; list: string; columns: string[]; filters: string[] }[] = [];
let takesNotes = true;

const list = {
  customers: {
    sdl: `
      type Customer @key(fields: "id") { id: ID! name: String }
      type CustomerConnection { nodes: [Customer!]! pageInfo: PageInfo! totalCount: Int }
      extend type Query { customers(first: Int, after: String): CustomerConnection }`,
    resolvers: {
      Query: {
        customers: (_: unknown, { first, after }: { first: number; after?: string }) => {
          const from = Number(after ?? 0);
          if (failAt !== undefined && from >= failAt)
            throw new GraphQLError('Something went wrong', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
          const nodes = Array.from({ length: Math.max(0, Math.min(first, shown - from)) }, (_each, at) => ({
            id: `c${from + at}`,
            name: `=${from + at}`,
          }));
          const end = from + nodes.length;
          return {
            nodes,
            pageInfo: { hasNextPage: end < shown, hasPreviousPage: false, startCursor: null, endCursor: String(end) },
          };
        },
      },
      Customer: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
    },
  },
  sales: {
    sdl: `
      enum ExportStep { BEGUN WHOLE CUT }
      enum ExportFormat { CSV XLSX }
      input NoteExportInput { exportId: ID! step: ExportStep! format: ExportFormat! list: String! columns: [String!]! filters: [String!]! records: Int! clientMutationId: String! }
      type NoteExportSuccess { notedAt: DateTime! }
      union NoteExportResult = NoteExportSuccess | InvalidInput
      type Mutation { noteExport(input: NoteExportInput!): NoteExportResult! }`,
    resolvers: {
      Mutation: {
        noteExport: (_: unknown, { input }: { input: (typeof notes)[number] }) => {
          if (!takesNotes) throw new Error('away');
          notes.push(input);
          return { __typename: 'NoteExportSuccess', notedAt: '2026-01-01T00:00:00.000Z' };
        },
      },
    },
  },
};
// as the web's documents are, which ask for every type
const LISTED = `query Listed($first: Int!, $after: String) {
  __typename customers(first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
}`;
const OTHER = 'query Other { customers(first: 1) { nodes { id } } }';

let gateway: TestGateway;
beforeAll(async () => {
  const documents = [LISTED, OTHER].map((document) => ({ document, clients: ['guanxi-console'] }));
  gateway = await runGateway(list, { documents });
});
afterAll(() => gateway.close());
beforeEach(() => {
  shown = ROWS;
  failAt = undefined;
  takesNotes = true;
  notes.length = 0;
});

const asked = {
  documentId: idOf(LISTED),
  format: 'CSV',
  list: 'customers',
  title: '会员',
  columns: [{ key: 'name', title: '名称', at: ['name'] }],
  filters: ['stages'],
};
async function take(over: object = {}, as: PersonName | null = 'clerk') {
  const token = as ? { authorization: `Bearer ${await signToken(person(as), { client: 'guanxi-console' })}` } : {};
  return fetch(new URL('/exports', gateway.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...token },
    body: JSON.stringify({ ...asked, ...over }),
  });
}
const refusal = async (answer: Response) => ({
  status: answer.status,
  extensions: ((await answer.json()) as { errors: { extensions: unknown }[] }).errors[0]?.extensions,
});

test('A02 a list is streamed as a file, page by page, and noted before its first and its last row', async () => {
  const answer = await take();
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('会员.csv'));
  const lines = (await answer.text()).split('\r\n');
  expect(lines.slice(0, 3)).toEqual(['名称', "'=0", "'=1"]);
  expect(lines.at(-2)).toBe(`'=${ROWS - 1}`);
  expect(lines).toHaveLength(ROWS + 2);
  const noted = { list: 'customers', columns: ['name'], filters: ['stages'] };
  expect(notes).toMatchObject([
    { ...noted, step: 'BEGUN', records: 0 },
    { ...noted, step: 'WHOLE', records: ROWS },
  ]);
});

test('A71 a service is told that what it is asked for is taken away, and of a list that is shown nothing', async () => {
  await (await take()).text();
  const { received } = gateway.subgraph('customers');
  expect(received.at(-1)?.headers['x-guanxi-purpose']).toBe('export');
  const authorization = `Bearer ${await signToken(person('clerk'), { client: 'guanxi-console' })}`;
  const ask = (purpose?: string) =>
    gateway.send('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization,
        ...(purpose ? { 'x-guanxi-purpose': purpose } : {}),
      },
      body: JSON.stringify({ documentId: idOf(LISTED), variables: { first: 1 } }),
    });
  // only the gateway itself makes files; what is not known is nothing
  for (const [said, passed] of [
    ['print', 'print'],
    ['export', undefined],
    ['x', undefined],
    [undefined, undefined],
  ]) {
    expect((await ask(said)).status).toBe(200);
    expect(received.at(-1)?.headers['x-guanxi-purpose']).toBe(passed);
  }
});

test('A02 as a workbook it is an archive that ends', async () => {
  const answer = await take({ format: 'XLSX' });
  const file = Buffer.from(await answer.arrayBuffer());
  expect(file.subarray(0, 2).toString()).toBe('PK');
  expect(file.lastIndexOf('PK\u0005\u0006')).toBeGreaterThan(0);
  expect(notes.map(({ step }) => step)).toEqual(['BEGUN', 'WHOLE']);
});

test('A02 an empty list is a file of its heads alone', async () => {
  shown = 0;
  expect(await (await take()).text()).toBe('名称\r\n');
});

test('A02 a file whose list cannot be read to its end is broken off, and noted as far as it came', async () => {
  failAt = 400;
  const answer = await take();
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow();
  await until(() => notes.some(({ step }) => step === 'CUT'));
  expect(notes.at(-1)).toMatchObject({ step: 'CUT', records: 400 });
});

test('A02 what cannot be noted is not taken', async () => {
  takesNotes = false;
  expect(await refusal(await take())).toMatchObject({ status: 503, extensions: { service: 'sales' } });
});

test('A02 a list that cannot be read is refused as its question is', async () => {
  failAt = 0;
  expect(await refusal(await take())).toMatchObject({ status: 500 });
  expect(notes).toEqual([]);
});

test.each([
  ['who is not signed in', {}, null, 401, 'UNAUTHENTICATED'],
  ['a document that is not listed', { documentId: idOf('query X { a }') }, 'clerk', 400, 'DOCUMENT_NOT_FOUND'],
  ['a document that is no list', { documentId: idOf(OTHER) }, 'clerk', 400, 'BAD_USER_INPUT'],
  ['columns that are none', { columns: [{ key: 'a', title: 'a', at: ['a b'] }] }, 'clerk', 400, 'BAD_USER_INPUT'],
] as const)('A02 %s is refused', async (_, over, as, status, code) => {
  expect(await refusal(await take(over, as))).toMatchObject({ status, extensions: { code } });
});
