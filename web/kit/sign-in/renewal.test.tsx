import { type Renewal, renewal, type Tokens } from './renewal.ts';
import type { TabChannel, TabMessage } from './tab-channel.ts';

/** Tabs of one browser: what they tell each other arrives a little later, and one at a time works alone. */
function browser() {
  const listeners: { tab: number; heard: (message: TabMessage<Tokens>) => void }[] = [];
  let generation = 0;
  let queue: Promise<unknown> = Promise.resolve();
  return (tab: number): TabChannel<Tokens> => ({
    tell: (message) =>
      setTimeout(() => {
        for (const each of listeners) if (each.tab !== tab) each.heard(message);
      }, 5),
    listen(heard) {
      listeners.push({ tab, heard });
      return () => undefined;
    },
    generation: { read: () => generation, next: () => ++generation },
    alone<Result>(work: () => Promise<Result>): Promise<Result> {
      const done = queue.then(work);
      queue = done.catch(() => undefined);
      return done;
    },
  });
}

const HOUR = 3_600_000;
let issued = 0;
const tokens = (expiresAt: number): Tokens => {
  issued += 1;
  return {
    accessToken: `access-${issued}`,
    refreshToken: `refresh-${issued}`,
    idToken: undefined,
    expiresAt,
    claims: {},
  };
};

test('one tab renews for all: a refresh token is used once, however many tabs need a new one', async () => {
  const used: (string | undefined)[] = [];
  let now = 0;
  const refresh = async (old: Tokens) => {
    used.push(old.refreshToken);
    return tokens(now + HOUR);
  };
  const tab = browser();
  const tabs: Renewal[] = [1, 2, 3].map((number) => renewal(tab(number), refresh, () => now));
  tabs[0]?.hold(tokens(HOUR));
  await Promise.all(tabs.slice(1).map((each) => each.askOthers()));
  expect(new Set(tabs.map((each) => each.held()?.accessToken)).size).toBe(1);

  now = 2 * HOUR;
  const renewed = await Promise.all(tabs.map((each) => each.current()));
  expect(used).toHaveLength(1);
  expect(new Set(renewed.map((each) => each?.accessToken)).size).toBe(1);
});

test('a session that the issuer has ended is over', async () => {
  const only = renewal(
    browser()(1),
    async () => undefined,
    () => 2 * HOUR,
  );
  only.hold(tokens(HOUR));
  expect(await only.current()).toBeUndefined();
  expect(only.held()).toBeUndefined();
});

test('a token that the API refuses is renewed although it looks good', async () => {
  const only = renewal(
    browser()(1),
    async () => tokens(3 * HOUR),
    () => 0,
  );
  const first = tokens(HOUR);
  only.hold(first);
  const second = await only.renewed(first.accessToken);
  expect(second?.accessToken).not.toBe(first.accessToken);
});
