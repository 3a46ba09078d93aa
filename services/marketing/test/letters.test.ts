import { customers } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, drain, execute, runJobs, startTestService, until } from '@guanxi/testing';
import { marketing } from '../src/service.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { enrolled, type Marketing, messagesOf, paid, posted, profile } from './member.ts';

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

describe('a letter on points', () => {
  test('O14 M16 the member is told of change, order and new balance in his language', async () => {
    const words = {
      'zh-CN': '您目前的积分余额：1120',
      'zh-TW': '您目前的點數餘額：1120',
      en: 'Your new balance of points: 1120',
    };
    for (const [language, words_] of Object.entries(words)) {
      const customer = newId();
      const orderId = newId();
      await profile(running, customer, { language });
      await paid(running, customer, { orderId });
      await posted(running, customer, { orderId, orderNumber: 'O-20261123-7' });
      expect(await runJobs(running)).toEqual([]);
      const mail = server.mails.at(-1);
      expect(mail?.text).toContain(words_);
      expect(mail?.text).toContain('O-20261123-7');
      expect(mail?.subject).toContain('120');
      expect(mail?.html).toContain('1120');
      expect(mail?.headers.get('content-language')).toBe(language);
    }
    expect(server.mails).toHaveLength(3);
  });

  test('M16 it is in the mailbox within a second of the fact, with the job library running', async () => {
    const customer = newId();
    await profile(running, customer);
    await posted(running, customer);
    const jobs = runJobs(running);
    await until(() => server.mails.length === 1, { bound: 1_000, what: 'the mail' });
    await jobs;
  });

  test('M16 ten deliveries of the same posting leave one mail, told once', async () => {
    const customer = newId();
    await profile(running, customer);
    const posting = { postingId: newId() };
    const id = await posted(running, customer, posting);
    await Promise.all(Array.from({ length: 5 }, () => posted(running, customer, posting, { id })));
    // the same posting told under other ids, as after a restore
    for (let n = 0; n < 4; n += 1) await posted(running, customer, posting);
    await runJobs(running);
    expect(server.mails).toHaveLength(1);
    const facts = await sentFacts();
    expect(
      facts.map(({ key, value }) => [
        key,
        value.outcome,
        value.moment,
        value.templateCode,
        value.templateVersion,
        value.causeEventId,
      ]),
    ).toEqual([[customer, 'SENT', 'POINTS_POSTED', 'POINTS_CHANGED', 1, id]]);
  });

  test('M16 a posting that comes before the profile waits for it', async () => {
    const customer = newId();
    await posted(running, customer);
    await runJobs(running);
    expect(await messagesOf(running, customer)).toMatchObject([{ state: 'PENDING', attempts: 0 }]);
    await profile(running, customer, { language: 'en' });
    await runJobs(running);
    expect(server.mails).toHaveLength(1);
    expect(await messagesOf(running, customer)).toMatchObject([{ state: 'SENT' }]);
  });

  test('M16 an order of history starts none, whether it is known before or after its points', async () => {
    const customer = newId();
    const [first, second] = [newId(), newId()];
    await profile(running, customer);
    await paid(running, customer, { orderId: first, history: true });
    await posted(running, customer, { orderId: first, orderNumber: 'O-1' });
    await posted(running, customer, { orderId: second, orderNumber: 'O-2' });
    await paid(running, customer, { orderId: second, history: true });
    await runJobs(running);
    expect(server.mails).toHaveLength(0);
    expect(await messagesOf(running, customer)).toEqual([]);
  });

  test('M16 O14 points taken back are told, also of an order of history', async () => {
    const customer = newId();
    const orderId = newId();
    await profile(running, customer, { language: 'en' });
    await paid(running, customer, { orderId, history: true });
    await posted(running, customer, { kind: 'RETURN', delta: -30n, balance: 70n, orderId, orderNumber: 'O-9' });
    await runJobs(running);
    expect(server.mails[0]?.subject).toBe('30 points were taken back after a return');
    expect(server.mails[0]?.text).toContain('Your new balance of points: 70');
  });

  test('M16 points that come before their order wait for it', async () => {
    const customer = newId();
    const orderId = newId();
    await posted(running, customer, { orderId, orderNumber: 'O-2' });
    await profile(running, customer);
    await runJobs(running);
    expect(server.mails).toHaveLength(0);
    await paid(running, customer, { orderId });
    await runJobs(running);
    expect(server.mails).toHaveLength(1);
  });

  test('M16 a member without a mail address is shown as not sendable, and nobody is told that he was written to', async () => {
    const customer = newId();
    await profile(running, customer, { mail: null });
    await posted(running, customer);
    await runJobs(running);
    const { data } = await execute(
      running,
      'marketer',
      'query ($id: ID!) { messages(filter: { customerId: $id }) { nodes { status reason address resendable } } }',
      { id: customer },
    );
    expect(data.messages.nodes).toEqual([
      { status: 'NOT_SENDABLE', reason: 'NO_MAIL', address: null, resendable: false },
    ]);
    expect(await sentFacts()).toEqual([]);
  });

  test('M12 hostile names are inert in header, text and page', async () => {
    const customer = newId();
    const name =
      '=HYPERLINK("http://evil.example","x") <script>alert(1)</script>\r\nBcc: victim@example.com {{points.balance}}';
    await profile(running, customer, { name, language: 'en' });
    const input = {
      letter: 'POINTS_CHANGED',
      language: 'EN',
      channel: 'MAIL',
      subject: '{{member.name}}, your points',
      body: '{{member.name}}: {{points.balance}}',
      clientMutationId: newId(),
    };
    await execute(
      running,
      'marketer',
      'mutation ($input: PublishTemplateInput!) { publishTemplate(input: $input) { __typename } }',
      { input },
    );
    await posted(running, customer);
    await runJobs(running);
    const [mail] = server.mails;
    expect(mail?.bcc).toBeUndefined();
    expect([mail?.to].flat().map((each) => each?.text)).toEqual(['wang.fang@example.com']);
    expect(mail?.headerLines.map(({ key }) => key)).not.toContain('bcc');
    expect(mail?.subject).toContain('<script>alert(1)</script> Bcc: victim@example.com');
    expect(mail?.html).not.toContain('<script');
    expect(mail?.text).toContain('{ {points.balance} }: 1120');
  });

  test('M16 an address with a line or a second address in it is not written to', async () => {
    const customer = newId();
    await profile(running, customer, { mail: 'a@example.com\r\nBcc: b@example.com' });
    await posted(running, customer);
    await runJobs(running);
    expect(server.mails).toHaveLength(0);
    expect(await messagesOf(running, customer)).toMatchObject([{ state: 'NOT_SENDABLE', reason: 'BAD_ADDRESS' }]);
  });
});

describe('key moments', () => {
  test('M16 joining is told once, with the member number', async () => {
    const customer = newId();
    await profile(running, customer, { language: 'zh-TW', number: '' });
    await enrolled(running, customer);
    await enrolled(running, customer);
    await runJobs(running);
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]?.subject).toBe('歡迎您成為會員');
    expect(server.mails[0]?.text).toContain('10000001');
  });

  test('M16 an import tells of created customers only, and starts nothing', async () => {
    const customer = newId();
    await deliver(running, 'crm.customers.customer.v1', customers.CustomerCreatedSchema, {
      customerId: customer,
      kind: 'PERSON',
      cause: 'import',
      importId: newId(),
    });
    await profile(running, customer);
    await deliver(running, 'crm.customers.customer.v1', customers.CustomerStageChangedSchema, {
      customerId: customer,
      toStage: 'FIRST_PURCHASE',
      cause: 'import',
    });
    await runJobs(running);
    expect(await messagesOf(running, customer)).toEqual([]);
  });

  test('M16 a moment that is switched off starts nothing', async () => {
    const flip = (enabled: boolean) =>
      execute(
        running,
        'administrator',
        'mutation ($input: SetKeyMomentInput!) { setKeyMoment(input: $input) { ... on SetKeyMomentSuccess { keyMoment { code enabled changedBy { id } } } } }',
        {
          input: { code: 'JOINED', enabled, clientMutationId: newId() },
        },
      );
    const { data } = await flip(false);
    expect(data.setKeyMoment.keyMoment).toEqual({
      code: 'JOINED',
      enabled: false,
      changedBy: { id: '01920000-0000-7000-8000-00000000e002' },
    });
    const customer = newId();
    await profile(running, customer);
    await enrolled(running, customer);
    await flip(true);
    await runJobs(running);
    expect(await messagesOf(running, customer)).toEqual([]);
  });

  test('M16 a first purchase is marketing: switched on, it writes only to those who agreed', async () => {
    await execute(
      running,
      'marketer',
      'mutation ($input: SetKeyMomentInput!) { setKeyMoment(input: $input) { __typename } }',
      { input: { code: 'FIRST_PURCHASE', enabled: true, clientMutationId: newId() } },
    );
    const [agreed, silent] = [newId(), newId()];
    await profile(running, agreed, { consents: ['MARKETING:MAIL'] });
    await profile(running, silent);
    for (const customerId of [agreed, silent]) {
      const causeEventId = await paid(running, customerId);
      const move = {
        customerId,
        fromStage: 'POTENTIAL',
        toStage: 'FIRST_PURCHASE',
        cause: 'rule:first-paid-order',
        causeEventId,
      };
      await deliver(running, 'crm.customers.customer.v1', customers.CustomerStageChangedSchema, move);
    }
    await runJobs(running);
    expect(server.mails.map(({ subject }) => subject)).toEqual(['感谢您的首次购买']);
    expect(await messagesOf(running, silent)).toMatchObject([{ state: 'NOT_SENDABLE', reason: 'NO_CONSENT' }]);
  });

  test('C05 a customer who agreed gets no letter of marketing once he is on the blacklist, though it was on its way', async () => {
    const [listed, later] = [newId(), newId()];
    const consents = ['MARKETING:MAIL'];
    const buys = async (customerId: string) => {
      const causeEventId = await paid(running, customerId);
      const move = { customerId, fromStage: 'POTENTIAL', toStage: 'FIRST_PURCHASE', causeEventId };
      const value = { ...move, cause: 'rule:first-paid-order' };
      await deliver(running, 'crm.customers.customer.v1', customers.CustomerStageChangedSchema, value);
      await runJobs(running);
    };
    await profile(running, listed, { consents, blacklisted: true });
    await buys(listed);
    expect(await messagesOf(running, listed)).toMatchObject([{ state: 'NOT_SENDABLE', reason: 'BLACKLISTED' }]);

    server.behaviour = 'defer';
    await profile(running, later, { consents });
    await buys(later);
    expect(await messagesOf(running, later)).toMatchObject([{ state: 'PENDING', attempts: 1 }]);
    await profile(running, later, { consents, blacklisted: true });
    server.behaviour = 'accept';
    const unsent = async () => {
      await runJobs(running);
      return (await messagesOf(running, later))[0]?.state === 'NOT_SENDABLE';
    };
    await until(unsent, { bound: 30_000, what: 'the end of the letter' });
    expect(await messagesOf(running, later)).toMatchObject([{ reason: 'BLACKLISTED' }]);
    expect(server.mails).toHaveLength(0);
  });

  test('A43 who takes his consent back while the mail server is away is sent nothing', async () => {
    const customerId = newId();
    await profile(running, customerId, { consents: ['MARKETING:MAIL'] });
    const causeEventId = await paid(running, customerId);
    server.behaviour = 'defer';
    await deliver(running, 'crm.customers.customer.v1', customers.CustomerStageChangedSchema, {
      customerId,
      fromStage: 'POTENTIAL',
      toStage: 'FIRST_PURCHASE',
      cause: 'rule:first-paid-order',
      causeEventId,
    });
    await runJobs(running);
    expect(await messagesOf(running, customerId)).toMatchObject([{ state: 'PENDING', attempts: 1 }]);
    await profile(running, customerId, { consents: ['MARKETING:SMS', 'SURVEY:MAIL'] });
    server.behaviour = 'accept';
    const unsent = async () => {
      await runJobs(running);
      return (await messagesOf(running, customerId))[0]?.state === 'NOT_SENDABLE';
    };
    await until(unsent, { bound: 30_000, what: 'the end of the letter' });
    expect(await messagesOf(running, customerId)).toMatchObject([{ reason: 'NO_CONSENT' }]);
    expect(server.mails).toHaveLength(0);
  });
});
