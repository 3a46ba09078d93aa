import { type PersonName, person, signToken } from '@guanxi/testing';
import { runGateway, type TestGateway } from './running-gateway.ts';

const MEMBER = person('member').customer as string;
let refusal: string | undefined;
const taken: string[] = [];
const asked: string[] = [];
const page = (records: object[], next: string | null = null) => ({
  records: records.map((record) => ({ section: 'records', record: JSON.stringify(record) })),
  next,
});

const fakes = {
  customers: {
    sdl: `
      input TakePersonalDataInput { clientMutationId: ID! customerId: ID! }
      type TakePersonalDataSuccess { done: Boolean }
      union TakePersonalDataResult = TakePersonalDataSuccess | NotFound
      type Mutation { takePersonalData(input: TakePersonalDataInput!): TakePersonalDataResult! }`,
    resolvers: {
      Query: {
        _personalData: (_: unknown, { after }: { after: string | null }) => {
          asked.push(String(after));
          return after ? page([{ name: '第二页' }]) : page([{ name: '张三' }], 'records|1');
        },
      },
      Mutation: {
        takePersonalData: (_: unknown, { input }: { input: { customerId: string } }) => {
          taken.push(input.customerId);
          return refusal
            ? { __typename: refusal, message: 'There is no such record', code: 'NOT_FOUND', path: [] }
            : { __typename: 'TakePersonalDataSuccess' };
        },
      },
    },
  },
  orders: {
    sdl: 'extend type Query { orderCount: Int }',
    resolvers: { Query: { _personalData: () => page([{ number: 'O-1' }]) } },
  },
};

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await runGateway(fakes, { times: { subgraph: 500 } });
});
afterAll(() => gateway?.close());
beforeEach(() => {
  refusal = undefined;
  taken.length = 0;
  asked.length = 0;
  gateway.subgraph('orders').becomes('well');
});

async function take(as: PersonName | null, body: object = {}) {
  const token = as ? { authorization: `Bearer ${await signToken(person(as))}` } : {};
  const answer = await fetch(new URL('/exports/person', gateway.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...token },
    body: JSON.stringify(body),
  });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    bytes: Buffer.from(await answer.arrayBuffer()),
  };
}

test('A44 the member takes all that is held of him, page by page, and it is noted first', async () => {
  const { status, type, bytes } = await take('member');
  expect({ status, type }).toEqual({ status: 200, type: 'application/zip' });
  expect(taken).toEqual([MEMBER]);
  expect(asked).toEqual(['null', 'records|1']);
  for (const name of ['index.html', 'customers.json', 'orders.json']) expect(bytes.includes(name)).toBe(true);
});

test('A44 whoever may not, takes nothing, and no service is asked', async () => {
  refusal = 'NotFound';
  expect((await take('seller-south', { customerId: MEMBER })).status).toBe(404);
  expect(asked).toEqual([]);
  expect((await take(null)).status).toBe(401);
  expect((await take('head-east')).status).toBe(400);
});

test('A44 while a service is down nothing is taken: an archive without a part would pass for all', async () => {
  gateway.subgraph('orders').becomes('broken');
  const { status, bytes } = await take('member');
  expect(status).toBe(503);
  expect(JSON.parse(bytes.toString()).errors[0].extensions).toMatchObject({ service: 'orders' });
});
