import { person, signToken } from '@guanxi/testing';
import { runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

const JSON_TYPE = 'application/json';
const MODERN = 'application/graphql-response+json';

let gateway: TestGateway;
let authorization: string;
beforeAll(async () => {
  gateway = await runGateway(smallGraph);
  authorization = `Bearer ${await signToken(person('clerk'))}`;
});
afterAll(() => gateway.close());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  gateway.send('/graphql', {
    method: 'POST',
    headers: { authorization, 'content-type': JSON_TYPE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const ok = { query: '{ __typename }' };

describe('G01 GraphQL over HTTP: what the specification says MUST', () => {
  test('a POST of application/json is served, in the media type asked for', async () => {
    for (const [accept, type] of [
      [JSON_TYPE, JSON_TYPE],
      [MODERN, MODERN],
      ['*/*', JSON_TYPE],
    ] as const) {
      const { status, headers, body } = await post(ok, { accept });
      expect({ status, body }).toEqual({ status: 200, body: { data: { __typename: 'Query' } } });
      expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    }
  });

  test('a media type that is not served is not acceptable', async () => {
    expect((await post(ok, { accept: 'text/csv' })).status).toBe(406);
  });

  test('requests and answers are UTF-8, named or not', async () => {
    const query = 'query { self { name } }';
    for (const type of [JSON_TYPE, `${JSON_TYPE}; charset=utf-8`, `${JSON_TYPE};charset="UTF-8"`]) {
      const { body } = await post({ query }, { 'content-type': type });
      expect(body.data.self.name).toBe('张三');
    }
    expect((await post(ok, { 'content-type': `${JSON_TYPE}; charset=gb18030` })).status).toBe(415);
    const broken = Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xd5, 0xc5]), Buffer.from('"}')]);
    const refused = await gateway.send('/graphql', {
      method: 'POST',
      headers: { authorization, 'content-type': JSON_TYPE },
      body: broken,
    });
    expect(refused.status).toBe(400);
  });

  test('a POST without a body, or with a body that is not JSON, is refused', async () => {
    for (const body of ['', '{ "not a JSON', '[]', '"text"', 'null']) {
      const { status, body: answer } = await post(body, { accept: MODERN });
      expect(status).toBe(400);
      expect(answer.errors).toHaveLength(1);
      expect(answer).not.toHaveProperty('data');
    }
  });

  test.each(['variables', 'operationName', 'extensions'])('%s may be null', async (parameter) => {
    for (const accept of [JSON_TYPE, MODERN]) {
      const { status, body } = await post({ ...ok, [parameter]: null }, { accept });
      expect({ status, body }).toEqual({ status: 200, body: { data: { __typename: 'Query' } } });
    }
  });

  test('operationName may be text, variables and extensions may be maps', async () => {
    const query = 'query Typed($first: Int) { customers(first: $first) { __typename } }';
    const request = { query, operationName: 'Typed', variables: { first: 2 }, extensions: { some: 'value' } };
    const { status, body } = await post(request);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  });

  test.each([
    ['query', { obj: 'ect' }],
    ['query', 0],
    ['query', ['array']],
    ['operationName', 0],
    ['operationName', ['array']],
    ['variables', 'text'],
    ['variables', ['array']],
    ['extensions', false],
    ['extensions', ['array']],
  ])('%s may not be %j', async (parameter, value) => {
    const { status, body } = await post({ ...ok, [parameter]: value }, { accept: MODERN });
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  test.each(['{', '{ noSuchField }', 'query A { __typename } query A { __typename }'])(
    'the document %j is refused with 400 and without data',
    async (query) => {
      const { status, body } = await post({ query }, { accept: MODERN });
      expect(status).toBe(400);
      expect(body).not.toHaveProperty('data');
      expect(body.errors.length).toBeGreaterThan(0);
    },
  );

  test('a GET runs queries and never mutations', async () => {
    const get = (query: string) =>
      gateway.send(`/graphql?${new URLSearchParams({ query })}`, {
        headers: { authorization, accept: MODERN, 'apollo-require-preflight': 'true' },
      });
    expect(await get('{ __typename }')).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
    const refused = await get('mutation { placeOrder(clientMutationId: "1") { id } }');
    expect(refused.status).toBe(405);
    expect(gateway.subgraph('orders').received).toHaveLength(0);
  });

  test('other methods and other places are told so', async () => {
    const put = await gateway.send('/graphql', { method: 'PUT' });
    expect({ status: put.status, allow: put.headers.get('allow') }).toEqual({ status: 405, allow: 'GET, POST' });
    expect((await gateway.send('/elsewhere', {})).status).toBe(404);
  });
});

describe('G01 what browsers and strangers may not do', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'a body of type %j, which a foreign page can send, is refused',
    async (type) => {
      const body = new Blob([JSON.stringify(ok)]);
      const { status } = await gateway.send('/graphql', {
        method: 'POST',
        headers: type ? { 'content-type': type } : {},
        body,
      });
      expect(status).toBe(415);
    },
  );

  test('a GET that a foreign page can send is refused', async () => {
    const { status, body } = await gateway.send(`/graphql?${new URLSearchParams(ok)}`, {
      headers: { authorization, accept: JSON_TYPE },
    });
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(/Cross-Site Request Forgery/);
  });

  test('several operations in one request are refused', async () => {
    const { status, body } = await post([ok, ok]);
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  test('the schema is not told unless embedded, not even by suggestions', async () => {
    const introspection = await post({ query: '{ __schema { types { name } } }' });
    expect(introspection.status).toBe(400);
    const { body } = await post({ query: '{ customer(id: "1") { nam } }' });
    expect(JSON.stringify(body)).not.toMatch(/Did you mean/);
    const internal = await post({ query: '{ _customerVisible(id: "1") }' });
    expect(internal.body.errors[0].message).toMatch(/Cannot query field/);
  });
});

describe('G01 errors', () => {
  test('a fault of a service is masked, named, and carries the trace id', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const { status, body } = await gateway.ask('{ fault self { name } }', { as: 'clerk', headers: { traceparent } });
    expect(status).toBe(200);
    expect(body.data).toEqual({ fault: null, self: { name: '张三' } });
    expect(body.errors).toEqual([
      {
        message: 'Internal error',
        path: ['fault'],
        extensions: { code: 'INTERNAL', service: 'customers', traceId: '0af7651916cd43dd8448eb211c80319c' },
      },
    ]);
  });

  test('what a service refuses is passed on without what only the service should know', async () => {
    const { status, body } = await gateway.ask('{ forbidden wrong }', { as: 'clerk' });
    expect(status).toBe(200);
    const [forbidden, wrong] = body.errors;
    const traceId = expect.stringMatching(/^[0-9a-f]{32}$/);
    expect(forbidden.extensions).toEqual({ code: 'FORBIDDEN', service: 'customers', traceId });
    expect(wrong).toMatchObject({ message: 'day: too early', extensions: { code: 'BAD_USER_INPUT', path: ['day'] } });
  });

  test('a variable that does not fit the schema is refused here, with its path', async () => {
    const query = 'query ($day: Date!, $first: Int) { born(day: $day) customers(first: $first) { __typename } }';
    for (const [variables, path] of [
      [{}, ['day']],
      [{ day: '2026-02-30' }, ['day']],
      [{ day: '2026-02-28', first: 'many' }, ['first']],
    ] as const) {
      const { status, body } = await gateway.ask(query, { as: 'clerk', variables });
      expect({ status, extensions: body.errors[0].extensions }).toMatchObject({
        status: 400,
        extensions: { code: 'BAD_USER_INPUT', path },
      });
    }
    const good = await gateway.ask(query, { as: 'clerk', variables: { day: '2026-02-28' } });
    expect(good.body.data.born).toBe('2026-02-28');
  });
});
