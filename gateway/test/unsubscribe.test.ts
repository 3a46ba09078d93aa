import { runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

const CODE = 'a'.repeat(43);
let gateway: TestGateway;
const start = async (env: Record<string, string> = {}) => {
  gateway = await runGateway(smallGraph, { env });
};
afterEach(() => gateway.close());

const post = (code: string, body = 'List-Unsubscribe=One-Click') =>
  gateway.send(`/unsubscribe/${code}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  });
const asked = () => gateway.subgraph('customers').received.filter(({ query }) => query.includes('unsubscribeByLink'));

describe('A43 one click of a mail program', () => {
  test('a post takes the address off the list, without an account and without a page before it', async () => {
    await start();
    const answer = await post(CODE);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(asked()).toHaveLength(1);
    expect(JSON.stringify(asked()[0]?.variables)).toContain(CODE);
    expect(asked()[0]?.headers.authorization).toBeUndefined();
  });

  test('to open the address changes nothing: it shows one button, in three languages', async () => {
    await start();
    const page = await gateway.send(`/unsubscribe/${CODE}`, {});
    expect(page.status).toBe(200);
    const html: string = page.body;
    expect(html).toContain('<form method="post">');
    for (const word of ['退订', '取消訂閱', 'Unsubscribe']) expect(html).toContain(word);
    expect(html).not.toContain(CODE);
    expect(asked()).toEqual([]);
  });

  test('a code that is not there is told so', async () => {
    await start();
    expect((await post('unknown')).status).toBe(404);
  });

  test('where customers is away the mail program learns that it may come again', async () => {
    await start();
    gateway.subgraph('customers').becomes('broken');
    expect((await post(CODE)).status).toBe(503);
  });

  test('tries are counted by address', async () => {
    await start({ RATE_LIMITS: 'link=2/60' });
    expect([(await post('x')).status, (await post('y')).status, (await post(CODE)).status]).toEqual([404, 404, 429]);
  });
});
