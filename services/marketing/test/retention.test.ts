import { newId } from '@guanxi/runtime';
import { execute, runJobs, startTestService } from '@guanxi/testing';
import { retaining, retentionTests } from '@guanxi/testing/retention';
import { marketing } from '../src/service.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { type Marketing, messagesOf, posted, profile } from './member.ts';

const LETTERS = { of: 'letter', kind: 'LETTERS' };

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server?.close());
beforeEach(() => {
  server.behaviour = 'accept';
});

const start = (): Promise<Marketing> =>
  startTestService(marketing, {
    now: '2026-11-23T04:00:00Z',
    settings: { SMTP_URL: server.url, MAIL_FROM: 'Guanxi <no-reply@guanxi.example>' },
  });

async function customer(running: Marketing, given?: { customerId: string; survivorId: string }): Promise<string> {
  const customerId = given?.customerId ?? newId();
  await profile(running, customerId, given ? { survivorId: given.survivorId } : {});
  return customerId;
}

/** A letter that has left, which names the order by the word; its recipient is known by another name since. */
async function sent(running: Marketing, customerId: string, word: string): Promise<string> {
  await profile(running, customerId, { name: word, mail: 'first@example.com' });
  await posted(running, customerId, { orderNumber: `${word}-1` });
  await runJobs(running);
  await profile(running, customerId, { name: '王芳' });
  return (await messagesOf(running, customerId)).at(-1)?.id ?? '';
}

retentionTests({ ...LETTERS, least: 90, start, customer, over: sent });

describe('a letter that has ended', () => {
  let running: Marketing;
  let retention: ReturnType<typeof retaining>;
  beforeEach(async () => {
    running = await start();
    retention = retaining(running, LETTERS);
  });
  afterEach(() => running?.stop());
  const asked = 'status moment letter address subject text wordsEndedAt resendable template { id } settledAt';
  const letter = async (id: string) =>
    (await execute(running, 'decision-maker', `{ message(id: "${id}") { ${asked} } }`)).data.message;
  const ended = async () => {
    await retention.set(90);
    retention.later(91);
    await retention.run();
  };

  test('A45 is counted as before: that it was sent, for what, by which words and when; his consents and address stay', async () => {
    const customerId = await customer(running);
    const id = await sent(running, customerId, '慕容');
    const counted = '{ messages(filter: { status: [SENT] }) { totalCount } }';
    const [before, { data: count }] = [await letter(id), await execute(running, 'marketer', counted)];
    expect(before).toMatchObject({ status: 'SENT', subject: expect.anything(), text: expect.stringContaining('慕容') });
    await profile(running, customerId, { consents: ['MAIL'] });
    const recipients = () => running.db.read.recipient.findMany();
    const known = await recipients();
    await ended();
    expect(await letter(id)).toEqual({
      ...before,
      ...{ address: null, subject: null, text: null, wordsEndedAt: running.clock.now().toISOString() },
    });
    expect((await execute(running, 'marketer', counted)).data).toEqual(count);
    expect(await recipients()).toEqual(known);
    const { rows } = await running.db.pool.query('SELECT "values", tokens FROM message WHERE id = $1', [id]);
    expect(rows).toEqual([{ values: {}, tokens: [] }]);
  });

  test('A45 that failed cannot be sent again; one that waits for its turn is left alone', async () => {
    const customerId = await customer(running);
    server.behaviour = 'refuse';
    const failed = await sent(running, customerId, '慕容');
    expect(await letter(failed)).toMatchObject({ status: 'FAILED', resendable: true });
    await posted(running, customerId);
    await ended();
    expect(await letter(failed)).toMatchObject({ status: 'FAILED', resendable: false, subject: null });
    const again = await execute(
      running,
      'marketer',
      'mutation ($input: ResendMessageInput!) { resendMessage(input: $input) { __typename ... on UserError { code } } }',
      { input: { clientMutationId: newId(), messageId: failed } },
    );
    expect(again.data.resendMessage).toEqual({ __typename: 'NotResendable', code: 'NOT_RESENDABLE' });
    expect((await messagesOf(running, customerId)).map(({ state }) => state).sort()).toEqual(['FAILED', 'PENDING']);
    expect((await retention.lastRun()).counts).toEqual([{ kind: 'LETTERS', records: 1, kept: 0 }]);
  });
});
