import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import { startMailServer } from './server.ts';
import { readMailSinkSettings } from './settings.ts';
import { MailStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'guanxi-mail-'));
let sink: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  sink = await startMailServer(readMailSinkSettings({ PORT: '0', SMTP_PORT: '0', MAIL_FOLDER: folder }));
});
afterAll(async () => {
  await sink?.close();
  rmSync(folder, { recursive: true, force: true });
});

const send = (message: SendMailOptions) =>
  nodemailer.createTransport(sink.smtpUrl).sendMail({ from: 'a@guanxi.example', ...message });
const list = async (query: string) => {
  const answer = await fetch(`${sink.url}/mail/api/messages?${query}`);
  return ((await answer.json()) as { messages: { id: number; messageId: string; subject: string; links: string[] }[] })
    .messages;
};

test('a message sent by SMTP is found by its recipient, whole, with its links', async () => {
  const html = '<p>您的积分 <a href="https://guanxi.example/p?a=1&amp;b=2">查看</a></p><script>alert(1)</script>';
  await send({ to: 'One@guanxi.example', subject: '积分到账', text: '余额 120，见 http://127.0.0.1:4000/me', html });
  const [message] = await list('to=one@guanxi.example');
  expect(message).toMatchObject({
    subject: '积分到账',
    to: ['One@guanxi.example'],
    text: expect.stringContaining('余额 120'),
    links: ['http://127.0.0.1:4000/me', 'https://guanxi.example/p?a=1&b=2'],
  });
});

test('a repeat is kept beside the first, and seen by its Message-ID', async () => {
  const notice = {
    to: 'two@guanxi.example',
    subject: 'Notice',
    text: 'once more',
    messageId: '<fixed@guanxi.example>',
  };
  await send(notice);
  await send(notice);
  const messages = await list('to=two@guanxi.example');
  expect(messages.map(({ messageId }) => messageId)).toEqual(['<fixed@guanxi.example>', '<fixed@guanxi.example>']);
  expect(await list(`to=two@guanxi.example&after=${messages[0]?.id}`)).toHaveLength(1);
  expect(await list('to=two@guanxi.example&limit=1')).toHaveLength(1);
});

test('the pages show text, and HTML only where it can neither run nor load anything', async () => {
  await send({ to: 'three@guanxi.example', subject: '<b>bold</b>', html: '<script>alert(1)</script>' });
  const [message] = await list('to=three@guanxi.example');
  const page = await (await fetch(`${sink.url}/mail`)).text();
  expect(page).toContain('&#60;b&#62;bold&#60;/b&#62;');
  const shown = await (await fetch(`${sink.url}/mail/messages/${message?.id}`)).text();
  expect(shown).toContain('sandbox src=');
  const rich = await fetch(`${sink.url}/mail/messages/${message?.id}/html`);
  expect(rich.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
});

test('messages outlive a restart, and go when they are told to', async () => {
  await send({ to: 'four@guanxi.example', subject: 'kept', text: 'kept' });
  expect(new MailStore(folder).list({ to: 'four@guanxi.example' })).toHaveLength(1);
  const url = `${sink.url}/mail/api/messages`;
  const fromPage = await fetch(url, { method: 'DELETE', headers: { origin: 'https://evil.example' } });
  expect(fromPage.status).toBe(403);
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(204);
  expect(await list('')).toEqual([]);
});

test('what is not a page of it is not found, and probes are answered', async () => {
  const status = async (path: string) => (await fetch(`${sink.url}${path}`)).status;
  expect([await status('/healthz'), await status('/readyz'), await status('/other')]).toEqual([200, 200, 404]);
  expect(await status('/mail/messages/999')).toBe(404);
  expect((await fetch(`${sink.url}/mail`, { method: 'POST' })).status).toBe(405);
});

test('a setting that is wrong is named', () => {
  expect(() => readMailSinkSettings({ SMTP_PORT: '25x' })).toThrow(/ {2}PORT.*SMTP_PORT/s);
});
