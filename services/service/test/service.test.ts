import { marketing } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { countStatements, deliver, drain, execute, type PersonName, people, runSweep } from '@guanxi/testing';
import {
  type Desk,
  head,
  MONDAY,
  open as openAt,
  openFor as openForAt,
  seller,
  send as sendTo,
  startDesk,
  customer as tell,
} from './desk.ts';

let running: Desk;
beforeAll(async () => {
  running = await startDesk();
});
afterAll(() => running?.stop());
beforeEach(() => running.clock.set(MONDAY));

const customer = (given?: Parameters<typeof tell>[1]) => tell(running, given);
const send = (asker: PersonName, name: string, input: object) => sendTo(running, asker, name, input);
const open = (asker: PersonName, input: object = {}) => openAt(running, asker, input);
const openFor = (customerId: string, input: object = {}) => openForAt(running, customerId, input);
const queue = async (asker: PersonName = 'agent') =>
  (await execute(running, asker, '{ requestQueue(first: 200) { nodes { id } } }')).data.requestQueue.nodes.map(
    (each: { id: string }) => each.id,
  ) as string[];

describe('requests', () => {
  test('V01 each channel opens the same kind of request, with a number and the contact that brought it', async () => {
    const customerId = await customer();
    for (const channel of ['PHONE', 'MAIL', 'WEB', 'MESSAGE', 'COUNTER']) {
      const { request } = await open('agent', { customerId, channel });
      expect(request).toMatchObject({ status: 'OPEN', customer: { id: customerId }, owner: { id: seller } });
      expect(request.number).toMatch(/^SR-2026-\d{6}$/);
    }
    const { data } = await execute(
      running,
      'agent',
      'query ($id: ID!) { interactions(filter: { customerId: $id }) { nodes { channel request { id } } } }',
      { id: customerId },
    );
    expect(data.interactions.nodes.map((each: { channel: string }) => each.channel).sort()).toEqual([
      'COUNTER',
      'MAIL',
      'MESSAGE',
      'PHONE',
      'WEB',
    ]);
    expect(data.interactions.nodes.every((each: { request: object }) => each.request)).toBe(true);
  });

  test("X12 requests and contacts of a record that was merged are the survivor's until the merge is undone", async () => {
    const [survivor, absorbed] = [await customer(), await customer()];
    const [own, theirs] = [await openFor(survivor), await openFor(absorbed)];
    const told = async () => {
      const { data } = await execute(
        running,
        'agent',
        `query ($of: [_Any!]!, $id: ID!) { requests(filter: { customerId: $id }) { nodes { id } } interactions(filter: { customerId: $id }) { nodes { id } }
          _timeline(customerId: $id, first: 50) { id }
          _entities(representations: $of) { ... on Customer { requests { totalCount nodes { id } } interactions { totalCount } } } }`,
        { id: survivor, of: [survivor, absorbed].map((id) => ({ __typename: 'Customer', id })) },
      );
      const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id).sort();
      const [one, other] = data._entities;
      return {
        ...{ listed: ids(data.requests), requests: ids(one.requests), other: other.requests.totalCount },
        ...{
          contacts: data.interactions.nodes.length,
          counted: one.interactions.totalCount,
          moments: data._timeline.length,
        },
      };
    };
    const apart = await told();
    expect(apart).toMatchObject({ listed: [own], requests: [own], other: 1, contacts: 1, counted: 1 });
    await customer({ customerId: absorbed, survivorId: survivor });
    const both = [own, theirs].sort();
    expect(await told()).toEqual({
      ...{ listed: both, requests: both, other: 2, contacts: 2, counted: 2 },
      moments: apart.moments * 2,
    });
    // a contact about a request of either record, under the survivor's name
    const input = {
      clientMutationId: newId(),
      customerId: survivor,
      requestId: theirs,
      channel: 'PHONE',
      direction: 'OUTBOUND',
      summary: '回电',
    };
    const record = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { __typename } }`;
    expect((await execute(running, 'agent', record, { input })).data.recordInteraction.__typename).toBe(
      'RecordInteractionSuccess',
    );
    await customer({ customerId: absorbed });
    expect(await told()).toMatchObject({ requests: [own], other: 1, contacts: 2 });
  });

  test('V03 a request goes from solution to acceptance, and a further need opens the same one again', async () => {
    const customerId = await customer({ customerId: people.member.customer ?? '' });
    const requestId = await openFor(customerId);
    await drain(running);
    await send('agent', 'solveRequest', { requestId, solution: '今日补记' });
    expect(await send('member', 'addToRequest', { requestId, text: '仍未到账' })).toMatchObject({
      request: { status: 'ASSIGNED' },
    });
    await send('agent', 'solveRequest', { requestId, solution: '已到账' });
    expect(await send('member', 'acceptSolution', { requestId })).toMatchObject({
      request: { status: 'CLOSED' },
    });
    expect((await drain(running)).map((fact) => fact.name)).toEqual([
      'RequestSolved',
      'RequestOpened',
      'RequestSolved',
      'RequestClosed',
    ]);
    expect(await send('agent', 'solveRequest', { requestId, solution: 'x' })).toMatchObject({
      result: 'Conflict',
      code: 'WRONG_STATE',
    });
  });

  test('V03 a solution that nobody answers for seven days counts as accepted', async () => {
    const requestId = await openFor(await customer());
    await send('agent', 'solveRequest', { requestId, solution: '已办' });
    running.clock.set('2026-12-01T10:00:00+08:00');
    await runSweep(running, 'acceptance');
    expect(await running.db.read.serviceRequest.findUnique({ where: { id: requestId } })).toMatchObject({
      status: 'CLOSED',
      closedCause: 'TIMEOUT',
    });
  });

  test('V03 internal notes are for staff alone', async () => {
    const customerId = await customer({ customerId: people.member2.customer ?? '' });
    const requestId = await openFor(customerId);
    await send('agent', 'addToRequest', { requestId, text: '客户易怒', internal: true });
    const entries = 'query ($id: ID!) { request(id: $id) { entries { kind byCustomer } } }';
    expect(
      (await execute(running, 'member2', entries, { id: requestId })).data.request.entries.map(
        (each: { kind: string }) => each.kind,
      ),
    ).toEqual(['DESCRIPTION']);
    expect((await execute(running, 'agent', entries, { id: requestId })).data.request.entries).toHaveLength(2);
  });
});

describe('the queue', () => {
  test('V08 a gold member comes before ordinary ones, and nobody waits past his limit', async () => {
    const starved = await openFor(await customer());
    running.clock.set('2026-11-23T17:30:00+08:00');
    const ordinary = await openFor(await customer());
    running.clock.set('2026-11-23T18:30:00+08:00');
    const gold = await openFor(await customer({ tier: 'GOLD' }));
    const order = await queue();
    expect([starved, gold, ordinary].map((id) => order.indexOf(id))).toEqual(
      [...[starved, gold, ordinary].map((id) => order.indexOf(id))].sort((a, b) => a - b),
    );
    expect(order).toEqual(expect.arrayContaining([starved, gold, ordinary]));
  });

  test('C30 V08 a change of tier changes the place at once', async () => {
    const customerId = await customer();
    running.clock.set('2026-11-24T09:00:00+08:00');
    const first = await openFor(await customer());
    running.clock.set('2026-11-24T09:10:00+08:00');
    const mine = await openFor(customerId);
    expect((await queue()).indexOf(mine)).toBeGreaterThan((await queue()).indexOf(first));
    await customer({ customerId, tier: 'PLATINUM' });
    expect((await queue()).indexOf(mine)).toBeLessThan((await queue()).indexOf(first));
  });

  test('V08 the queue is paged without loss or repetition', async () => {
    const whole = await queue();
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: {
        data: { requestQueue: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      } = await execute(
        running,
        'agent',
        'query ($after: String) { requestQueue(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      paged.push(...data.requestQueue.nodes.map((each) => each.id));
      after = data.requestQueue.pageInfo.hasNextPage ? data.requestQueue.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(whole);
  });
});

describe('the clock', () => {
  const overdue = async () =>
    (await drain(running)).filter((fact) => fact.name === 'RequestOverdue').map((fact) => fact.value);

  test('V04 after three working days owner and head are named exactly once, however often the sweep runs', async () => {
    const requestId = await openFor(await customer());
    await runSweep(running, 'escalation');
    running.clock.set('2026-11-26T09:59:59+08:00');
    await runSweep(running, 'escalation');
    expect((await overdue()).filter((each) => each.requestId === requestId)).toEqual([]);
    running.clock.set('2026-11-26T10:00:00+08:00');
    await Promise.all([runSweep(running, 'escalation'), runSweep(running, 'escalation')]);
    await runSweep(running, 'escalation');
    expect((await overdue()).filter((each) => each.requestId === requestId)).toEqual([
      expect.objectContaining({ ownerId: seller, headId: head, step: 1 }),
    ]);
  });

  test('V04 waiting for the customer does not count', async () => {
    const requestId = await openFor(await customer());
    await send('agent', 'waitForCustomer', { requestId, text: '请提供订单号' });
    running.clock.set('2026-12-07T10:00:00+08:00');
    await runSweep(running, 'escalation');
    expect(await running.db.read.escalation.count({ where: { requestId } })).toBe(0);
    const { request } = await send('agent', 'resumeRequest', { requestId });
    expect(request.dueAt).toBe('2026-12-10T02:00:00.000Z');
  });
});

describe('contacts', () => {
  test('M15 a message that was sent is one contact, however often it is told', async () => {
    const customerId = await customer();
    const value = { messageId: newId(), customerId, channel: 'MAIL', moment: 'POINTS_POSTED', outcome: 'SENT' };
    for (let round = 0; round < 10; round += 1)
      await deliver(running, 'crm.marketing.message.v1', marketing.MessageSentSchema, value);
    expect(await running.db.read.interaction.count({ where: { customerId } })).toBe(1);
  });
});

describe('rights', () => {
  test('G02 a request exists for its owner, his head, the desk and the member, and for nobody else', async () => {
    const customerId = await customer({ customerId: people.member.customer ?? '' });
    const id = await openFor(customerId);
    const ask = async (asker: PersonName) => {
      const query =
        'query ($id: ID!, $refs: [_Any!]!) { request(id: $id) { id } requests(first: 200) { nodes { id } } _entities(representations: $refs) { ... on ServiceRequest { number } ... on Customer { requests { nodes { id } } } } }';
      const { data } = await execute(running, asker, query, {
        id,
        refs: [
          { __typename: 'ServiceRequest', id },
          { __typename: 'Customer', id: customerId },
        ],
      });
      return [
        data.request,
        data.requests.nodes.find((each: { id: string }) => each.id === id),
        data._entities[0]?.number,
        data._entities[1]?.requests?.nodes.find((each: { id: string }) => each.id === id),
      ].map(Boolean);
    };
    for (const entitled of ['agent', 'seller-east', 'head-east', 'decision-maker', 'member', 'clerk'] as const)
      expect([entitled, await ask(entitled)]).toEqual([entitled, [true, true, true, true]]);
    for (const stranger of [
      'seller-south',
      'partner',
      'member2',
      'administrator',
      'finance',
      'marketer',
      'editor',
    ] as const)
      expect([stranger, await ask(stranger)]).toEqual([stranger, [false, false, false, false]]);
    expect(await send('member2', 'addToRequest', { requestId: id, text: 'x' })).toMatchObject({
      result: 'NotFound',
    });
  });

  test('V01 a request for a customer who does not exist for the caller is refused and leaves nothing', async () => {
    const customerId = await customer({ ownerId: seller });
    const before = await running.db.read.serviceRequest.count();
    expect(await open('seller-south', { customerId })).toMatchObject({
      result: 'NotFound',
      path: ['input', 'customerId'],
    });
    expect(await running.db.read.serviceRequest.count()).toBe(before);
  });
});

describe('statements', () => {
  test('V01 lists take the same number of statements for 1, 25 and 200 rows', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 200; at += 1) {
      const customerId = await customer();
      await openFor(customerId);
      ids.push(customerId);
    }
    const list =
      'query ($n: Int!) { requests(first: $n) { totalCount nodes { number entries { text } escalations { step } owner { id } } } interactions(first: $n) { nodes { request { number } } } requestQueue(first: $n) { nodes { id } } }';
    const nested =
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Customer { requests(first: 5) { totalCount nodes { number entries { kind } } } interactions { nodes { channel } } } } }';
    const counts = async (n: number) => [
      (await countStatements(() => execute(running, 'agent', list, { n }))).count,
      (
        await countStatements(() =>
          execute(running, 'agent', nested, { refs: ids.slice(0, n).map((id) => ({ __typename: 'Customer', id })) }),
        )
      ).count,
    ];
    const one = await counts(1);
    expect(await counts(25)).toEqual(one);
    expect(await counts(200)).toEqual(one);
  });
});
