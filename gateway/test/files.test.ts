import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { folderBlobs } from '@guanxi/runtime/blob';
import { fileTicket } from '@guanxi/runtime/sign-in/file-ticket';
import { viewerOf } from '@guanxi/runtime/viewer';
import { type PersonName, person, signToken } from '@guanxi/testing';
import { KEY } from './fake-subgraph.ts';
import { signLogout } from './logout-token.ts';
import { runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

const LIMIT = 200_000;
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await runGateway(smallGraph, { env: { FILE_LIMIT: String(LIMIT) } });
});
afterAll(() => gateway.close());

type Upload = { as?: PersonName; name?: string; type?: string };
async function upload(body: BodyInit, { as, name, type = 'application/octet-stream' }: Upload) {
  const headers = { 'content-type': type, ...(as ? { authorization: `Bearer ${await signToken(person(as))}` } : {}) };
  const query = name === undefined ? '' : `?${new URLSearchParams({ name })}`;
  return gateway.send(`/files${query}`, { method: 'POST', headers, body });
}
const kept = async () =>
  (await readdir(gateway.folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).length;

describe('POST /files', () => {
  test.each(['clerk', 'partner', 'member'] as const)(
    '%s stores a file and is told its id, size and hash',
    async (as) => {
      const content = Uint8Array.from(randomBytes(LIMIT));
      const { status, body } = await upload(content, { as, name: '会员 2026.csv' });
      const sha256 = createHash('sha256').update(content).digest('hex');
      expect({ status, body }).toEqual({
        status: 201,
        body: { id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: '会员 2026.csv', size: LIMIT, sha256 },
      });
      const stored = await folderBlobs(gateway.folder).get(body.id);
      const chunks: Buffer[] = [];
      for await (const chunk of stored ?? []) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).equals(content)).toBe(true);
    },
  );

  test('a file over the limit is refused with the limit, and nothing of it is left', async () => {
    const before = await kept();
    const { status, body } = await upload(Uint8Array.from(randomBytes(LIMIT + 1)), { as: 'clerk', name: 'large.csv' });
    expect({ status, extensions: body.errors[0].extensions }).toMatchObject({
      status: 413,
      extensions: { code: 'REQUEST_TOO_LARGE', limit: LIMIT },
    });
    expect(await kept()).toBe(before);
  });

  test('a file that does not say its size is counted as it comes, and nothing of it is left', async () => {
    const before = await kept();
    const chunks = Array.from({ length: 8 }, () => randomBytes(LIMIT / 4));
    const init = {
      method: 'POST',
      headers: { authorization: `Bearer ${await signToken(person('clerk'))}` },
      body: new ReadableStream({
        pull: (controller) => void (chunks.length > 0 ? controller.enqueue(chunks.pop()) : controller.close()),
      }),
      duplex: 'half',
    };
    const status = await gateway.send('/files?name=large.csv', init as RequestInit).then(
      (answer) => answer.status,
      () => 413,
    );
    expect(status).toBe(413);
    expect(await kept()).toBe(before);
  });

  test('without a token, or with a bad one, nothing is taken', async () => {
    expect((await upload('x', { name: 'a.csv' })).status).toBe(401);
  });

  test.each([
    ['without a name', { content: 'x' }, 400],
    ['with a path for a name', { content: 'x', name: '../a.csv' }, 400],
    ['with a control character in the name', { content: 'x', name: 'a\u0000.csv' }, 400],
    ['with a name that is too long', { content: 'x', name: 'x'.repeat(256) }, 400],
    ['that is empty', { content: '', name: 'a.csv' }, 400],
    ['within a form', { content: 'x', name: 'a.csv', type: 'multipart/form-data; boundary=x' }, 415],
  ])('a file %s is refused', async (_, { content, ...how }: Upload & { content: string }, expected) => {
    const before = await kept();
    const { status, body } = await upload(content, { as: 'clerk', ...how });
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: expected, code: 'BAD_REQUEST' });
    expect(await kept()).toBe(before);
  });
});

describe('GET /files/<ticket>', () => {
  const clerk = person('clerk');
  const viewer = (session: string) => viewerOf({ sub: clerk.sub, azp: 'guanxi-console', sid: session });
  const open = (ticket: string, init: RequestInit = {}) => fetch(new URL(`/files/${ticket}`, gateway.url), init);
  const stored = async () => (await upload('what is in it', { as: 'clerk', name: 'note.txt' })).body.id as string;

  test('C07 gives the file under its name, to be kept and never to be run here', async () => {
    const name = '合同 (1)\'s "end".html';
    const response = await open(await fileTicket({ id: await stored(), name }, viewer('s1'), KEY));
    expect([response.status, await response.text()]).toEqual([200, 'what is in it']);
    const said = response.headers.get('content-disposition') ?? '';
    expect(said).toMatch(/^attachment; filename="[\w. _-]+"; filename\*=UTF-8''[\w.%~!-]+$/);
    expect(decodeURIComponent(said.split("''")[1] ?? '')).toBe(name);
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  test('C07 is refused without a ticket that is good, for a file that is gone, and once its holder has signed out', async () => {
    const id = await stored();
    const ticket = await fileTicket({ id, name: null }, viewer('s2'), KEY);
    const token = { headers: { authorization: `Bearer ${await signToken(clerk)}` } };
    for (const wrong of [
      id,
      `${ticket}x`,
      await fileTicket({ id, name: null }, viewer('s2'), { ...KEY, secret: 'x'.repeat(16) }),
    ])
      expect((await open(wrong, token)).status).toBe(404);
    const gone = await fileTicket({ id: '01920000-0000-7000-8000-00000000f0f0', name: null }, viewer('s2'), KEY);
    expect((await open(gone)).status).toBe(404);
    expect((await open(ticket)).status).toBe(200);
    const body = new URLSearchParams({ logout_token: await signLogout({ sid: 's2', sub: clerk.sub }) });
    await gateway.send('/backchannel-logout', { method: 'POST', body });
    expect((await open(ticket)).status).toBe(404);
  });
});
