import { execute, type PersonName } from '@guanxi/testing';
import { customer, type Desk, head, openFor, send, startDesk } from './desk.ts';

let running: Desk;
const ids: Record<'question' | 'complaint' | 'assigned' | 'south', string> = {
  question: '',
  complaint: '',
  assigned: '',
  south: '',
};
beforeAll(async () => {
  running = await startDesk();
  const customerId = await customer(running);
  ids.question = await openFor(running, customerId);
  ids.complaint = await openFor(running, customerId, { kind: 'COMPLAINT', channel: 'MAIL' });
  ids.assigned = await openFor(running, customerId);
  await send(running, 'head-east', 'assignRequest', { requestId: ids.assigned, ownerId: head });
  ids.south = await openFor(running, await customer(running, { departmentPath: '/south', ownerId: null }));
});
afterAll(() => running?.stop());

const ask = (filter: object, asker: PersonName, mayFail = false) =>
  execute(
    running,
    asker,
    `query ($filter: RequestFilter) { requests(filter: $filter) { totalCount nodes { id } }
      requestCounts(by: KIND, filter: $filter) { total } }`,
    { filter },
    { mayFail },
  );
const listed = async (filter: object, asker: PersonName = 'decision-maker') => {
  const { requests, requestCounts } = (await ask(filter, asker)).data;
  expect([requests.totalCount, requestCounts.total]).toEqual([requests.nodes.length, requests.nodes.length]);
  return new Set(requests.nodes.map(({ id }: { id: string }) => id));
};

describe('A06 groups of the request filter', () => {
  test('A06 requests and their figures are those that hold by the groups; what nobody handles is not his', async () => {
    const { question, complaint, assigned, south } = ids;
    expect(await listed({ or: [{ kind: 'COMPLAINT' }, { ownerId: head }] })).toEqual(new Set([complaint, assigned]));
    expect(await listed({ not: { ownerId: head } })).toEqual(new Set([question, complaint, south]));
    expect(await listed({ kind: 'QUESTION', and: [{ not: { ownerId: head } }] })).toEqual(new Set([question, south]));
    expect(await listed({ not: { or: [{ channel: 'MAIL' }, { ownerId: 'nobody' }] } })).toEqual(
      new Set([question, assigned, south]),
    );
  });

  test('A06 no group shows a request that does not exist for the asker', async () => {
    expect(await listed({ or: [{}] }, 'head-east')).toEqual(new Set([ids.question, ids.complaint, ids.assigned]));
    expect(await listed({ not: { kind: 'PRAISE' } }, 'administrator')).toEqual(new Set());
  });

  test('A06 groups beyond the bounds are refused at their place', async () => {
    const many = { or: Array.from({ length: 31 }, () => ({ kind: 'QUESTION' })) };
    const { errors } = await ask(many, 'agent', true);
    expect(errors?.map(({ extensions }) => extensions)).toEqual(
      [1, 2].map(() => ({ code: 'BAD_USER_INPUT', path: ['filter', 'or', '30'] })),
    );
  });
});
