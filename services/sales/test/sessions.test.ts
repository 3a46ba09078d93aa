import { signIn } from '@guanxi/embedded/client/sign-in';
import { newId } from '@guanxi/runtime';
import { execute, person, runJobs } from '@guanxi/testing';
import { type SalesWithAccounts, startWithAccounts } from './accounts.ts';
import type { TestIssuer } from './issuer.ts';
import type { Sales } from './sales.ts';

let issuer: TestIssuer;
let running: Sales;
let started: SalesWithAccounts;
beforeAll(async () => {
  started = await startWithAccounts();
  ({ issuer, running } = started);
}, 120_000);
afterAll(() => started?.stop());

/** Signs a demo person in by a browser of his own; the claims of his token. */
async function enter(username: 'seller-east' | 'member' | 'agent', clientId = 'guanxi-console') {
  const { accessToken } = await signIn({
    issuer: issuer.settings.ISSUER_URL,
    username,
    password: 'Guanxi-demo-2026',
    clientId,
  });
  return { ...person(username), sid: sidOf(accessToken) };
}
const sidOf = (token: string): string => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).sid;
type Entered = Awaited<ReturnType<typeof enter>>;

const LIST = '{ mySessions { id applications device address since lastUsedAt isThis } }';
const sessions = async (asker: Entered) => (await execute(running, asker, LIST)).data.mySessions;
async function send(asker: Entered, name: string, input: object = {}) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const fields = { endSession: 'sessionId', endOtherSessions: 'ended', noteSession: 'isNewDevice' }[name];
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { result: __typename
    ... on ${type}Success { ${fields} } ... on UserError { code path } } }`;
  const variables = { input: { clientMutationId: newId(), ...input } };
  return (await execute(running, asker, document, variables)).data[name];
}
/** Facts of ended sessions that are on their way to the gateway's processes. */
async function told(): Promise<string[]> {
  const { rows } = await running.db.pool.query(
    "SELECT key FROM guanxi.outbox WHERE topic = 'crm.gateway.sessions.v1' ORDER BY seq",
  );
  return rows.map(({ key }) => key);
}

describe('A80 sessions', () => {
  test('a person sees where he is signed in, which one he is in, and on what', async () => {
    const [desk, phone] = [await enter('seller-east'), await enter('seller-east', 'guanxi-explorer')];
    await send(phone, 'noteSession', { device: 'Safari · iPhone' });
    const list = await sessions(desk);
    expect(list.map(({ id }: { id: string }) => id).sort()).toEqual([desk.sid, phone.sid].sort());
    const [own] = list.filter(({ isThis }: { isThis: boolean }) => isThis);
    expect(own).toMatchObject({ id: desk.sid, applications: ['guanxi-console'], device: null });
    const other = list.find(({ id }: { id: string }) => id === phone.sid);
    expect(other).toMatchObject({ applications: ['guanxi-explorer'], device: 'Safari · iPhone', isThis: false });
    expect(new Date(other.lastUsedAt).getTime()).toBeGreaterThan(0);
    await send(desk, 'endOtherSessions');
    await runJobs(running);
  });

  test('one that he ends is told to the gateway at once and is gone at the issuer', async () => {
    const [desk, lost] = [await enter('agent'), await enter('agent')];
    expect(await send(desk, 'endSession', { sessionId: lost.sid })).toEqual({
      result: 'EndSessionSuccess',
      sessionId: lost.sid,
    });
    expect((await told()).at(-1)).toBe(lost.sid);
    // the issuer has it still, and he sees it no more
    expect((await sessions(desk)).map(({ id }: { id: string }) => id)).toEqual([desk.sid]);
    expect((await send(desk, 'endOtherSessions')).ended).toBe(0);
    await runJobs(running);
    expect((await sessions(desk)).map(({ id }: { id: string }) => id)).toEqual([desk.sid]);
  });

  test("another person's session is not there to be ended", async () => {
    const [mine, others] = [await enter('member', 'guanxi-member'), await enter('agent')];
    const before = await told();
    expect(await send(mine, 'endSession', { sessionId: others.sid })).toMatchObject({
      result: 'NotFound',
      path: ['input', 'sessionId'],
    });
    await runJobs(running);
    expect(await told()).toEqual(before);
    expect((await sessions(others)).some(({ id }: { id: string }) => id === others.sid)).toBe(true);
  });

  test('all others end, the one that asks goes on', async () => {
    const [one, two, three] = [await enter('member'), await enter('member'), await enter('member')];
    const { ended } = await send(three, 'endOtherSessions');
    expect(ended).toBeGreaterThanOrEqual(2);
    expect(await told()).toEqual(expect.arrayContaining([one.sid, two.sid]));
    expect(await told()).not.toContain(three.sid);
    await runJobs(running);
    expect((await sessions(three)).map(({ id }: { id: string }) => id)).toEqual([three.sid]);
  });

  test('a device that is new to somebody is told to him, his first one and one that he had are not', async () => {
    const asker = await enter('member', 'guanxi-member');
    const again = await enter('member', 'guanxi-member');
    const other = await enter('member', 'guanxi-member');
    const note = async (by: Entered, device: string) => (await send(by, 'noteSession', { device })).isNewDevice;
    expect(await note(asker, 'Chrome · Windows')).toBe(false);
    expect(await note(again, 'Chrome · Windows')).toBe(false);
    expect(await note(other, 'Firefox · Linux')).toBe(true);
    const { data } = await execute(running, asker, '{ notifications { nodes { kind text } } }');
    const notices = data.notifications.nodes.filter(({ kind }: { kind: string }) => kind === 'NEW_DEVICE');
    expect(notices).toHaveLength(1);
    expect(notices[0].text).toContain('Firefox · Linux');
  });

  test('an issuer that does not answer is said so, and nothing is ended', async () => {
    const asker = await enter('agent');
    issuer.breakNext({ method: 'GET', path: /\/sessions$/, when: 'before' });
    const { data, errors } = await execute(running, asker, LIST, {}, { mayFail: true });
    expect([data.mySessions, errors?.[0]?.extensions?.code]).toEqual([null, 'SERVICE_UNAVAILABLE']);
  });
});
