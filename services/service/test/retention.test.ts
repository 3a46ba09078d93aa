import { newId } from '@guanxi/runtime';
import { execute } from '@guanxi/testing';
import { retaining, retentionTests } from '@guanxi/testing/retention';
import { customer, type Desk, openFor, send, startDesk } from './desk.ts';

const CONVERSATIONS = { of: 'desk', kind: 'CONVERSATIONS' };

/** A request that was solved and accepted, with words of the customer everywhere; its id. */
async function closed(running: Desk, customerId: string, word: string): Promise<string> {
  const requestId = await openFor(running, customerId, { subject: `${word}的积分`, description: `${word}已付款` });
  await send(running, 'agent', 'solveRequest', { requestId, solution: `已为${word}补记` });
  await send(running, 'agent', 'acceptSolution', { requestId, text: `${word}满意` });
  const contact = { channel: 'VISIT', direction: 'OUTBOUND', summary: `拜访${word}`, result: word };
  await execute(
    running,
    'agent',
    'mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { __typename } }',
    {
      input: { clientMutationId: newId(), customerId, requestId, ...contact },
    },
  );
  return requestId;
}

retentionTests({ ...CONVERSATIONS, least: 90, start: startDesk, customer, over: closed });

test('A45 the request of an ended conversation stays, and open ones are left alone', async () => {
  const running = await startDesk();
  const retention = retaining(running, CONVERSATIONS);
  const customerId = await customer(running);
  const [over, stillOpen] = [
    await closed(running, customerId, '慕容'),
    await openFor(running, customerId, { subject: '欧阳' }),
  ];
  await retention.set(90);
  retention.later(91);
  expect(await retention.due()).toMatchObject([{ id: over, name: expect.stringMatching(/^SR-/) }]);
  await retention.run();
  const { rows } = await running.db.pool.query('SELECT id, status, subject FROM service_request ORDER BY status');
  expect(rows).toEqual([
    { id: over, status: 'CLOSED', subject: '–' },
    { id: stillOpen, status: 'OPEN', subject: '欧阳' },
  ]);
  const { data } = await execute(
    running,
    'agent',
    `{ request(id: "${over}") { number conversationEndedAt entries { kind text } } }`,
  );
  expect(data.request).toMatchObject({ conversationEndedAt: running.clock.now().toISOString() });
  expect(data.request.entries.length).toBeGreaterThan(2);
  expect(new Set(data.request.entries.map(({ text }: { text: string | null }) => text))).toEqual(new Set([null]));
  await running.stop();
});
