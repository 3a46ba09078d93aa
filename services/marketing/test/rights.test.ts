import { newId } from '@guanxi/runtime';
import { countStatements, execute, type PersonName, person, runJobs, startTestService } from '@guanxi/testing';
import { marketing } from '../src/service.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { type Marketing, member, paid, posted, profile } from './member.ts';

let running: Marketing;
let server: MailServer;
const other = newId();

beforeAll(async () => {
  server = await startMailServer();
  running = await startTestService(marketing, {
    now: '2026-11-23T04:00:00Z',
    settings: {
      SMTP_URL: server.url,
      MAIL_FROM: 'no-reply@guanxi.example',
      MEMBER_URL: 'http://127.0.0.1:4000/member',
      PUBLIC_URL: 'http://127.0.0.1:4000',
    },
  });
  for (const customer of [member, other]) {
    await profile(running, customer, {
      language: 'en',
      ...(customer === other && { owner: newId(), department: '/west' }),
    });
    const orderId = newId();
    await paid(running, customer, { orderId });
    await posted(running, customer, { orderId, orderNumber: 'O-4711' });
  }
  await runJobs(running);
});
afterAll(async () => {
  await running?.stop();
  await server?.close();
});

const CUSTOMER = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Customer { id rfm { purchases } messages { totalCount nodes { id address subject } } } } }`;
const customerFor = async (asker: PersonName, id = member) =>
  (await execute(running, asker, CUSTOMER, { refs: [{ __typename: 'Customer', id }] })).data._entities[0];
/** What a person sees of the member: facts, messages of the list, message by id and by reference, visibility, timeline, search. */
async function seenBy(asker: PersonName) {
  const { data } = await execute(
    running,
    asker,
    `query ($id: ID!, $messageId: ID!, $refs: [_Any!]!) { message(id: $messageId) { id } messages(filter: { customerId: $id }) { totalCount nodes { id } } _customerVisible(id: $id)
      _timeline(customerId: $id, first: 10) { kind status } _search(query: "O-4711", first: 10) { id title } _entities(representations: $refs) { ... on Message { id } } }`,
    { id: member, messageId, refs: [{ __typename: 'Message', id: messageId }] },
  );
  const { rfm, messages } = await customerFor(asker);
  return {
    facts: rfm !== null,
    messages: messages === null ? 0 : messages.totalCount,
    list: data.messages.totalCount,
    message: data.message !== null,
    reference: data._entities[0] !== null,
    customer: data._customerVisible,
    timeline: data._timeline.length,
    search: data._search.length,
  };
}
let messageId = '';
beforeAll(async () => {
  messageId = (await customerFor('decision-maker')).messages.nodes[0].id;
});

const everything = { facts: true, messages: 1, list: 1, message: true, reference: true, customer: true, timeline: 1 };
const nothing = {
  facts: false,
  messages: 0,
  list: 0,
  message: false,
  reference: false,
  customer: false,
  timeline: 0,
  search: 0,
};

describe('who sees what', () => {
  test('C24 M16 decision makers and marketing see all facts and messages', async () => {
    for (const asker of ['decision-maker', 'marketer'] as const)
      expect(await seenBy(asker)).toEqual({ ...everything, search: 2 });
  });

  test('C24 M16 a head sees his tree, a seller his own customers', async () => {
    for (const asker of ['head-east', 'seller-east'] as const)
      expect(await seenBy(asker)).toEqual({ ...everything, search: 1 });
    expect(await seenBy('seller-south')).toEqual(nothing);
    expect(await customerFor('head-east', other)).toMatchObject({ rfm: null, messages: { totalCount: 0 } });
  });

  test('M16 the service desk reads messages and no facts', async () => {
    expect(await seenBy('agent')).toEqual({ ...everything, facts: false, search: 2 });
  });

  test('M16 a member sees his own messages, no facts, and nobody else’s', async () => {
    expect(await seenBy('member')).toEqual({ ...everything, facts: false, search: 1 });
    expect(await seenBy('member2')).toEqual(nothing);
  });

  test('C24 M16 partners, editors and administrators see no business data', async () => {
    expect(await seenBy('partner')).toEqual({ ...nothing, customer: true });
    expect(await seenBy('partner2')).toEqual(nothing);
    expect(await seenBy('editor')).toEqual(nothing);
    expect(await seenBy('administrator')).toEqual(nothing);
  });

  test('C24 a department whose name begins alike is not the head’s', async () => {
    const neighbour = person('head-east', { department: '/eas' });
    expect(
      (await execute(running, neighbour, CUSTOMER, { refs: [{ __typename: 'Customer', id: member }] })).data
        ._entities[0],
    ).toMatchObject({ rfm: null, messages: { totalCount: 0 } });
  });

  test('M16 addresses are masked for everybody', async () => {
    for (const asker of ['decision-maker', 'marketer', 'agent', 'member'] as const) {
      expect((await customerFor(asker)).messages.nodes[0].address).toBe('w***@example.com');
    }
  });

  test('M16 without sign-in there is nothing', async () => {
    for (const query of [
      '{ messages { nodes { id } } }',
      '{ messageTemplates { nodes { id } } }',
      '{ keyMoments { code } }',
      `{ _customerVisible(id: "${member}") }`,
    ]) {
      expect((await execute(running, undefined, query, {}, { mayFail: true })).errors?.[0]?.extensions?.code).toBe(
        'UNAUTHENTICATED',
      );
    }
    const { errors } = await execute(
      running,
      undefined,
      CUSTOMER,
      { refs: [{ __typename: 'Customer', id: member }] },
      { mayFail: true },
    );
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  test('M16 references that are no ids are nobody', async () => {
    const { data } = await execute(running, 'marketer', CUSTOMER, { refs: [{ __typename: 'Customer', id: 'x' }] });
    expect(data._entities).toEqual([null]);
  });
});

describe('cost of reading', () => {
  const customers = Array.from({ length: 200 }, () => newId());
  beforeAll(async () => {
    const { pool } = running.db;
    await pool.query(
      `INSERT INTO guanxi.customer_access (customer_id, owner_id, department_path, version) SELECT id, $2, '/east/shanghai', 1 FROM unnest($1::uuid[]) AS c(id)`,
      [customers, newId()],
    );
    await pool.query(`INSERT INTO message_template (id, code, channel, language, version, subject, body, published_at)
      SELECT gen_random_uuid(), 'JOINED', 'MAIL', 'en', 100 + n, 's', 'b', '2026-01-01' FROM generate_series(1, 400) AS n`);
    // every message of another customer and version
    await pool.query(
      `INSERT INTO message (id, customer_id, occasion, moment, letter, channel, purpose, cause_event_id, "values", state, template_id, created_at)
      SELECT gen_random_uuid(), c.id, c.id || ':' || k, 'JOINED', 'JOINED', 'MAIL', 'NOTICE', gen_random_uuid(), '{}', 'SENT', t.id, '2026-11-23'
        FROM unnest($1::uuid[]) WITH ORDINALITY AS c(id, n) CROSS JOIN generate_series(0, 1) AS k
        JOIN message_template t ON t.code = 'JOINED' AND t.language = 'en' AND t.version = 100 + c.n + 200 * k`,
      [customers],
    );
  });

  const SIZES = [1, 25, 200];
  const counts = async (work: (size: number) => Promise<unknown>) => {
    const found: number[] = [];
    for (const size of SIZES) found.push((await countStatements(() => work(size))).count);
    return found;
  };

  test('M16 a list of messages with their templates costs the same at 1, 25 and 200', async () => {
    const work = (first: number) =>
      execute(running, 'head-east', `{ messages(first: ${first}) { nodes { id template { id } customer { id } } } }`);
    expect(await counts(work)).toEqual([2, 2, 2]);
  });

  test('M16 messages of 1, 25 and 200 customers cost the same, with totals too', async () => {
    const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Customer { messages(first: 2) { totalCount nodes { id template { version } } } } } }`;
    const work = (size: number) =>
      execute(running, 'head-east', query, {
        refs: customers.slice(0, size).map((id) => ({ __typename: 'Customer', id })),
      });
    expect(await counts(work)).toEqual([3, 3, 3]);
  });

  test('M16 messages by reference cost the same at 1, 25 and 200', async () => {
    const { data } = await execute(running, 'head-east', '{ messages(first: 200) { nodes { id } } }');
    const refs = data.messages.nodes.map(({ id }: { id: string }) => ({ __typename: 'Message', id }));
    const query = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Message { id status } } }';
    expect(await counts((size) => execute(running, 'head-east', query, { refs: refs.slice(0, size) }))).toEqual([
      1, 1, 1,
    ]);
  });
});
