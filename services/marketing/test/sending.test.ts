import { newId, openLog, systemActor } from '@guanxi/runtime';
import { drain, execute, runJobs, runSweep, startTestService, until } from '@guanxi/testing';
import { smtpMailer } from '../src/sending/mailer.ts';
import { sendMessage } from '../src/sending/send-message.ts';
import { marketing } from '../src/service.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { erase, type Marketing, messagesOf, posted, profile } from './member.ts';

let running: Marketing;
let server: MailServer;
const FROM = 'Guanxi <no-reply@guanxi.example>';

beforeAll(async () => {
  server = await startMailServer();
  running = await startTestService(marketing, {
    now: '2026-11-23T04:00:00Z',
    settings: {
      SMTP_URL: server.url,
      MAIL_FROM: FROM,
      MEMBER_URL: 'http://127.0.0.1:4000/member',
      PUBLIC_URL: 'http://127.0.0.1:4000',
    },
  });
});
afterAll(async () => {
  await running?.stop();
  await server?.close();
});
beforeEach(async () => {
  server.behaviour = 'accept';
  server.mails.length = 0;
  server.raw.length = 0;
  await drain(running);
});

const sentFacts = async () => (await drain(running)).filter(({ name }) => name === 'MessageSent');

describe('when the line breaks', () => {
  test('M16 an uncertain notice is sent again under the same Message-ID, and told once', async () => {
    const customer = newId();
    await profile(running, customer);
    server.behaviour = 'break-after-text';
    await posted(running, customer);
    await runJobs(running);
    expect(await messagesOf(running, customer)).toMatchObject([{ state: 'UNKNOWN', attempts: 1 }]);
    expect(await sentFacts()).toEqual([]);
    server.behaviour = 'accept';
    await until(async () => {
      await runJobs(running);
      return server.mails.length === 2;
    });
    expect(await messagesOf(running, customer)).toMatchObject([{ state: 'SENT', attempts: 2 }]);
    expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect(server.mails[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@guanxi\.example>$/);
    expect((await sentFacts()).map(({ value }) => value.outcome)).toEqual(['SENT']);
  });

  test('M16 a process that dies between attempt and answer leaves one message with one Message-ID', async () => {
    const customer = newId();
    await profile(running, customer);
    await posted(running, customer);
    const [message] = await messagesOf(running, customer);
    const real = smtpMailer({ url: server.url, from: FROM, seconds: 5 });
    const dying = {
      domain: real.domain,
      send: async (mail: Parameters<typeof real.send>[0]) => {
        await real.send(mail);
        throw new Error('killed');
      },
    };
    const sending = {
      db: running.db,
      mailer: dying,
      actor: systemActor('marketing', running.clock),
      log: openLog('test', 'silent'),
      places: { member: 'http://127.0.0.1:4000/member', gateway: 'http://127.0.0.1:4000' },
    };
    await expect(sendMessage(sending, message?.id ?? '')).rejects.toThrow('killed');
    expect(await messagesOf(running, customer)).toMatchObject([{ state: 'ATTEMPTED', attempts: 1 }]);

    // the lease still runs: nobody else sends it
    await runJobs(running);
    await runSweep(running, 'recover-messages');
    expect(server.mails).toHaveLength(1);

    await running.db.read
      .$executeRaw`UPDATE message SET due_at = due_at - interval '1 minute' WHERE customer_id = ${customer}::uuid`;
    await runSweep(running, 'recover-messages');
    await runJobs(running);
    expect(server.mails).toHaveLength(2);
    expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await messagesOf(running, customer)).toMatchObject([{ state: 'SENT', attempts: 2 }]);
    expect(await sentFacts()).toHaveLength(1);
  });

  test('M16 a server that is away is tried again', async () => {
    const customer = newId();
    await profile(running, customer);
    server.behaviour = 'defer';
    await posted(running, customer);
    await runJobs(running);
    expect(await messagesOf(running, customer)).toMatchObject([{ state: 'PENDING', attempts: 1 }]);
    server.behaviour = 'accept';
    await until(async () => {
      await runJobs(running);
      return server.mails.length === 1;
    });
    expect(await messagesOf(running, customer)).toMatchObject([{ state: 'SENT', attempts: 2 }]);
  });

  test('M16 a refused notice is shown, and a person has it sent again to the new address under the same Message-ID', async () => {
    const customer = newId();
    await profile(running, customer);
    server.behaviour = 'refuse';
    await posted(running, customer);
    await runJobs(running);
    const [message] = await messagesOf(running, customer);
    expect(message).toMatchObject({ state: 'FAILED', reason: 'REFUSED' });
    expect((await sentFacts()).map(({ value }) => value.outcome)).toEqual(['FAILED']);

    server.behaviour = 'accept';
    await profile(running, customer, { mail: 'new@example.com' });
    const resend = `mutation ($input: ResendMessageInput!) { resendMessage(input: $input) {
      __typename ... on ResendMessageSuccess { notice { id status resendable } } ... on UserError { message code path } ... on NotResendable { status } } }`;
    const input = { messageId: message?.id, clientMutationId: newId() };
    const stranger = await execute(running, 'seller-south', resend, { input }, { mayFail: true });
    expect(stranger.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const first = await execute(running, 'agent', resend, { input });
    expect(first.data.resendMessage).toMatchObject({
      __typename: 'ResendMessageSuccess',
      notice: { status: 'PENDING', resendable: false },
    });
    expect((await execute(running, 'agent', resend, { input })).data.resendMessage.__typename).toBe(
      'ResendMessageSuccess',
    );
    await runJobs(running);
    expect([server.mails[0]?.to].flat().map((each) => each?.text)).toEqual(['new@example.com']);
    expect(server.mails[0]?.messageId).toContain(message?.id);
    expect((await sentFacts()).map(({ value }) => value.outcome)).toEqual(['SENT']);

    const again = await execute(
      running,
      'agent',
      resend,
      { input: { ...input, clientMutationId: newId() } },
      { language: 'en' },
    );
    expect(again.data.resendMessage).toEqual({
      __typename: 'NotResendable',
      message: expect.stringMatching(/\w/),
      code: 'NOT_RESENDABLE',
      path: ['input', 'messageId'],
      status: 'SENT',
    });
  });
});

describe('a person who is erased', () => {
  test('M16 his letters are blanked and nothing more is written to him', async () => {
    const customer = newId();
    await profile(running, customer);
    await posted(running, customer);
    await runJobs(running);
    await posted(running, customer);
    await erase(running, customer);
    await runJobs(running);
    expect(server.mails).toHaveLength(1);
    expect(await messagesOf(running, customer)).toMatchObject([
      { state: 'SENT', subject: null },
      { state: 'NOT_SENDABLE', reason: 'CUSTOMER_GONE' },
    ]);
    const held = await running.db.read
      .$queryRaw`SELECT 1 FROM message WHERE customer_id = ${customer}::uuid AND (address IS NOT NULL OR text IS NOT NULL OR tokens <> '{}')`;
    expect(held).toEqual([]);
  });
});
