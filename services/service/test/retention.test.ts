import { customers } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, everythingIn, execute, type PersonName, runSweep } from '@guanxi/testing';
import { customer, type Desk, MONDAY, openFor, send, startDesk } from './desk.ts';

let running: Desk;
beforeEach(async () => {
  running = await startDesk();
});
afterEach(() => running?.stop());

const DAY = 86_400_000;
const later = (days: number) => running.clock.set(new Date(Date.parse(MONDAY) + days * DAY));
const run = (asker: PersonName, name: string, input: object, selection: string) =>
  execute(
    running,
    asker,
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${selection}
      ... on UserError { code path } } }`,
    { input: { clientMutationId: newId(), ...input } },
  ).then(({ data }) => data[name]);
const set = (days: number | null, asker: PersonName = 'decision-maker') =>
  run(
    asker,
    'setDeskRetentionRule',
    { kind: 'CONVERSATIONS', days },
    '... on SetDeskRetentionRuleSuccess { rule { kind days leastDays due changedBy { id } } }',
  );
const ask = async (query: string, asker: PersonName = 'decision-maker') => (await execute(running, asker, query)).data;
const due = async () =>
  (await ask('{ deskRetentionDue(kind: CONVERSATIONS) { nodes { id name since customer { id } } } }')).deskRetentionDue
    .nodes;
const runs = async () =>
  (await ask('{ deskRetentionRuns { nodes { dry by { id } counts { kind records kept } } } }')).deskRetentionRuns.nodes;
const hold = (customerId: string, held: boolean) =>
  deliver(running, 'crm.customers.customer.v1', customers.CustomerHoldChangedSchema, { customerId, held });

/** A request that was solved and accepted, with words of the customer everywhere; its id. */
async function closed(customerId: string, word: string): Promise<string> {
  const requestId = await openFor(running, customerId, { subject: `${word}的积分`, description: `${word}已付款` });
  await send(running, 'agent', 'solveRequest', { requestId, solution: `已为${word}补记` });
  await send(running, 'agent', 'acceptSolution', { requestId, text: `${word}满意` });
  const contact = {
    customerId,
    requestId,
    channel: 'VISIT',
    direction: 'OUTBOUND',
    summary: `拜访${word}`,
    result: word,
  };
  await run('agent', 'recordInteraction', contact, '');
  return requestId;
}
const saying = async (word: string) => (await everythingIn(running)).filter((line) => line.includes(word));

describe('retention of conversations', () => {
  test('A45 what was said on a closed request ends after its days; the request stays, and open ones are left alone', async () => {
    const customerId = await customer(running);
    const [over, stillOpen] = [
      await closed(customerId, '慕容'),
      await openFor(running, customerId, { subject: '欧阳' }),
    ];
    await set(90);
    later(89);
    await runSweep(running, 'retention');
    expect(await saying('慕容')).not.toEqual([]);
    later(91);
    expect(await due()).toMatchObject([
      { id: over, name: expect.stringMatching(/^SR-/), customer: { id: customerId } },
    ]);
    await runSweep(running, 'retention');
    expect(await saying('慕容')).toEqual([]);
    expect(await saying('欧阳')).not.toEqual([]);
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
    expect(data.request.entries.map(({ text }: { text: string | null }) => text)).toEqual(
      data.request.entries.map(() => null),
    );
    expect((await runs())[0]).toEqual({
      dry: false,
      by: null,
      counts: [{ kind: 'CONVERSATIONS', records: 1, kept: 0 }],
    });
    await runSweep(running, 'retention');
    expect((await runs())[0].counts).toEqual([{ kind: 'CONVERSATIONS', records: 0, kept: 0 }]);
  });

  test('A45 a trial counts what a run would end, the number opens its records, and nothing ends', async () => {
    await closed(await customer(running), '慕容');
    await set(90);
    later(91);
    const tried = await run(
      'decision-maker',
      'tryDeskRetention',
      {},
      '... on TryDeskRetentionSuccess { run { dry counts { kind records kept } } }',
    );
    expect(tried.run).toEqual({ dry: true, counts: [{ kind: 'CONVERSATIONS', records: 1, kept: 0 }] });
    expect(await due()).toHaveLength(1);
    expect(await saying('慕容')).not.toEqual([]);
  });

  test('A45 whoever is held keeps what was said, also by a hold on the record that shows him; lifted, it ends', async () => {
    const [held, merged, survivor] = [await customer(running), await customer(running), await customer(running)];
    await closed(held, '慕容');
    await closed(merged, '上官');
    await hold(held, true);
    await hold(survivor, true);
    await customer(running, { customerId: merged, survivorId: survivor });
    await set(90);
    later(91);
    await runSweep(running, 'retention');
    expect((await runs())[0].counts).toEqual([{ kind: 'CONVERSATIONS', records: 0, kept: 2 }]);
    expect([await saying('慕容'), await saying('上官')].map(({ length }) => length > 0)).toEqual([true, true]);
    await hold(held, false);
    await runSweep(running, 'retention');
    expect((await runs())[0].counts).toEqual([{ kind: 'CONVERSATIONS', records: 1, kept: 1 }]);
    expect(await saying('慕容')).toEqual([]);
    expect(await saying('上官')).not.toEqual([]);
  });

  test('A45 unless the firm says how long, conversations are kept for ever; a rule is not shorter than it may be', async () => {
    await closed(await customer(running), '慕容');
    later(4000);
    await runSweep(running, 'retention');
    expect(await saying('慕容')).not.toEqual([]);
    expect(await set(10)).toMatchObject({ __typename: 'InvalidInput', path: ['input', 'days'] });
    expect((await set(365)).rule).toMatchObject({ kind: 'CONVERSATIONS', days: 365, leastDays: 90, due: 1 });
    expect((await set(null)).rule).toMatchObject({ days: null, due: null });
    expect(await run('decision-maker', 'setDeskRetentionRule', { kind: 'BIN', days: 100 }, '')).toMatchObject({
      __typename: 'InvalidInput',
      path: ['input', 'kind'],
    });
  });

  test('A45 rules and runs are for who decides alone', async () => {
    await expect(set(200, 'head-east')).rejects.toThrow('FORBIDDEN');
    await expect(set(200, 'agent')).rejects.toThrow('FORBIDDEN');
    for (const field of [
      'deskRetentionRules { kind }',
      'deskRetentionRuns { nodes { id } }',
      'deskRetentionDue(kind: CONVERSATIONS) { nodes { id } }',
    ])
      expect(Object.values(await ask(`{ ${field} }`, 'agent'))).toEqual([null]);
  });
});
