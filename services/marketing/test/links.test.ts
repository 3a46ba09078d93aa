import { customers } from '@guanxi/proto';
import { addressProof, hashOfCode, newId } from '@guanxi/runtime';
import { deliver, drain, runJobs, startTestService, until } from '@guanxi/testing';
import { marketing } from '../src/service.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { type Marketing, paid, profile } from './member.ts';

let running: Marketing;
let server: MailServer;
const places = { MEMBER_URL: 'https://crm.example/member', PUBLIC_URL: 'https://crm.example' };

beforeAll(async () => {
  server = await startMailServer();
  running = await startTestService(marketing, {
    now: '2026-11-23T04:00:00Z',
    settings: { SMTP_URL: server.url, MAIL_FROM: 'Guanxi <no-reply@guanxi.example>', ...places },
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

const TOPIC = 'crm.customers.customer.v1';
const askConsent = (customerId: string) =>
  deliver(running, TOPIC, customers.ConsentConfirmationAskedSchema, { customerId });
const askData = (customerId: string, byHand: boolean) =>
  deliver(running, TOPIC, customers.DataConfirmationDueSchema, { customerId, cause: 'PERIOD', byHand });
const buyFirst = async (customerId: string) => {
  await running.db.pool.query(`UPDATE key_moment SET enabled = true WHERE code = 'FIRST_PURCHASE'`);
  const causeEventId = newId();
  const moved = { customerId, toStage: 'FIRST_PURCHASE', cause: 'rule:first-paid-order', causeEventId };
  await deliver(running, TOPIC, customers.CustomerStageChangedSchema, moved);
  await paid(running, customerId, {}, { id: causeEventId });
};
const codeIn = (text: string | undefined, marker = 'letter#') =>
  new RegExp(`${marker}([A-Za-z0-9_-]{43})`).exec(text ?? '')?.[1] ?? '';
const linkFacts = async () => (await drain(running)).filter(({ name }) => name === 'LetterLinkMade');
const kept = async (customerId: string) =>
  (await running.db.pool.query('SELECT text, link_code FROM message WHERE customer_id = $1', [customerId])).rows[0];

describe('the link of a letter', () => {
  test('A43 who is asked to confirm gets a link in his language; others learn its hash and never the code', async () => {
    const customer = newId();
    await profile(running, customer, { language: 'en', number: '', mail: 'Wang.Fang@example.com' });
    await askConsent(customer);
    await runJobs(running);
    const [mail] = server.mails;
    expect(mail?.subject).toBe('Please confirm what you agreed to');
    const code = codeIn(mail?.text);
    expect(mail?.text).toContain(`https://crm.example/member/letter#${code}`);
    expect(mail?.html).toContain(`<a href="https://crm.example/member/letter#${code}">`);
    expect(server.raw[0]).not.toContain('List-Unsubscribe');
    const facts = await drain(running);
    expect(JSON.stringify(facts, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      code,
    );
    expect(facts.find(({ name }) => name === 'LetterLinkMade')?.value).toMatchObject({
      ...{ codeHash: hashOfCode(code), customerId: customer, purpose: 'CONSENT' },
      addressProof: addressProof(code, 'wang.fang@example.com'),
    });
  });

  test('A43 what is kept of a letter that has left holds no code', async () => {
    const customer = newId();
    await profile(running, customer, {});
    await askConsent(customer);
    await runJobs(running);
    const { text, link_code } = await kept(customer);
    expect(link_code).toBeNull();
    expect(text).toContain('https://crm.example/member/letter#…');
    expect(text).not.toContain(codeIn(server.mails[0]?.text));
  });

  test('A43 a letter that is tried again has the same link, told once', async () => {
    const customer = newId();
    await profile(running, customer, {});
    server.behaviour = 'defer';
    await askConsent(customer);
    await runJobs(running);
    const before = (await kept(customer)).link_code;
    expect(before).toMatch(/^[\w-]{43}$/);
    server.behaviour = 'accept';
    await until(async () => {
      await runJobs(running);
      return server.mails.length === 1;
    });
    expect(codeIn(server.mails.at(-1)?.text)).toBe(before);
    expect(await linkFacts()).toHaveLength(1);
  });

  test('A43 a letter of marketing can be unsubscribed from by one click, and leads to what one agrees to', async () => {
    const customer = newId();
    await profile(running, customer, { consents: ['MARKETING:MAIL'], language: 'zh-TW' });
    await buyFirst(customer);
    await runJobs(running);
    const [mail] = server.mails;
    const code = codeIn(mail?.text);
    expect(mail?.text).toContain('取消訂閱');
    const lines = (server.raw[0] ?? '').replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
    expect(lines).toContain(`List-Unsubscribe: <https://crm.example/unsubscribe/${code}>`);
    expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect((await linkFacts())[0]?.value).toMatchObject({ purpose: 'PREFERENCES', codeHash: hashOfCode(code) });
  });

  test('C32 data that fall due by themselves are asked about where the moment is on; what staff ask for leaves anyway', async () => {
    const customer = newId();
    await profile(running, customer, {});
    await askData(customer, false);
    await runJobs(running);
    expect(server.mails).toHaveLength(0);
    await askData(customer, true);
    await runJobs(running);
    expect(server.mails).toHaveLength(1);
    expect((await linkFacts())[0]?.value).toMatchObject({ purpose: 'DATA' });
    await running.db.pool.query(`UPDATE key_moment SET enabled = true WHERE code = 'DATA_DUE'`);
    await askData(customer, false);
    await runJobs(running);
    expect(server.mails).toHaveLength(2);
  });
});
