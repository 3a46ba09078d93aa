import { VARIABLE_LEVELS } from '@guanxi/runtime/graphql/variables';
import { person, signToken } from '@guanxi/testing';
import { limits } from '../src/limits/limits.ts';
import { runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await runGateway(smallGraph, { env: { EXPLORER: 'true' } });
});
afterAll(() => gateway.close());

const times = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join(' ');
const nested = (levels: number) => `{ self { ${'parent { '.repeat(levels - 2)} id ${'} '.repeat(levels - 2)} } }`;

/** Each asks for exactly the number given. */
const askFor: Record<string, { limit: number; code: string; query: (count: number) => string }> = {
  tokens: {
    limit: limits.tokens,
    code: 'QUERY_TOO_LONG',
    // nine of them are the frame
    query: (count) => `{ sum(of: [${'1 '.repeat(count - 9)}]) }`,
  },
  levels: { limit: limits.depth, code: 'QUERY_TOO_DEEP', query: nested },
  aliases: {
    limit: limits.aliases,
    code: 'TOO_MANY_ALIASES',
    query: (count) => `{ self { ${times(count, (at) => `a${at}: id`)} } }`,
  },
  'root fields': {
    limit: limits.rootFields,
    code: 'TOO_MANY_ROOT_FIELDS',
    query: (count) => `{ ${times(count, (at) => `r${at}: self { id }`)} }`,
  },
  directives: {
    limit: limits.directives,
    code: 'TOO_MANY_DIRECTIVES',
    query: (count) => `{ self { ${times(count, () => 'id @skip(if: false)')} } }`,
  },
};

describe('G01 limits of one request', () => {
  test.each(Object.entries(askFor))(
    'as many %s as allowed pass, one more is refused with the number allowed',
    async (_, { limit, code, query }) => {
      const allowed = await gateway.ask(query(limit), { as: 'clerk' });
      expect(allowed.body.errors?.[0]?.extensions.code).not.toBe(code);
      const asked = gateway.subgraph('customers').received.length;
      const { status, body } = await gateway.ask(query(limit + 1), { as: 'clerk' });
      expect(status).toBe(400);
      expect(body.errors).toHaveLength(1);
      expect(body.errors[0]).toMatchObject({
        message: expect.stringContaining(String(limit)),
        extensions: { code, limit },
      });
      expect(body).not.toHaveProperty('data');
      expect(gateway.subgraph('customers').received).toHaveLength(asked);
    },
  );

  test('cost is fields times page sizes, multiplied down, also when the sizes are variables', async () => {
    const query = (inner: number) =>
      `query ($first: Int!) { customers(first: $first) { nodes { orders(first: ${inner}) { nodes { id } } } } }`;
    // 1 + first × (nodes 1 + orders 1 + inner × (nodes 1 + id 1))
    expect((await gateway.ask(query(123), { as: 'clerk', variables: { first: 201 } })).body.errors).toBeUndefined();
    const { status, body } = await gateway.ask(query(124), { as: 'clerk', variables: { first: 201 } });
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      limit: limits.cost,
      actual: 1 + 201 * 250,
    });
  });

  test('G02 a variable nested thousands of levels deep is refused at its place before any service is asked', async () => {
    const deep = (levels: number): object => {
      let value: object = {};
      for (let level = 0; level < levels; level += 1) value = { not: value };
      return value;
    };
    const query = 'query ($of: [Int!]!) { sum(of: $of) self { id } }';
    const asked = gateway.subgraph('customers').received.length;
    for (const levels of [VARIABLE_LEVELS, 4_000]) {
      const { status, body } = await gateway.ask(query, { as: 'clerk', variables: { of: deep(levels) } });
      expect(status).toBe(400);
      expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: expect.arrayContaining(['of']) });
    }
    expect(gateway.subgraph('customers').received).toHaveLength(asked);
  });

  test('a body as large as allowed passes, one byte more does not', async () => {
    const body = (size: number) => {
      const frame = JSON.stringify({ query: '{ __typename }', extensions: { filling: '' } });
      return frame.replace('""', `"${'x'.repeat(size - frame.length)}"`);
    };
    const authorization = `Bearer ${await signToken(person('clerk'))}`;
    const post = (size: number, headers = {}) =>
      gateway.send('/graphql', {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', ...headers },
        body: body(size),
      });
    expect((await post(limits.body)).status).toBe(200);
    const refused = await post(limits.body + 1);
    expect(refused.status).toBe(413);
    expect(refused.body.errors[0].extensions).toMatchObject({ code: 'REQUEST_TOO_LARGE', limit: limits.body });
  });

  test('a body that says nothing of its length is counted as it comes', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(64 * 1024))),
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: endless, duplex: 'half' };
    const outcome = await gateway.send('/graphql', init as RequestInit).then(
      ({ status }) => status,
      () => 'cut off',
    );
    // the answer may be lost to the writer that goes on sending; what counts is that reading ended
    expect([413, 'cut off']).toContain(outcome);
  });

  test('where the explorer is served, introspection is too, outside the limit of depth', async () => {
    const type = `{ ${'ofType { '.repeat(12)} name ${'} '.repeat(12)} }`;
    const { status, body } = await gateway.ask(`{ __schema { types { fields { type ${type} } } } }`, { as: 'clerk' });
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  });
});
