import type { TabChannel } from './tab-channel.ts';

/** What is kept of a sign-in, in memory only. */
export type Tokens = {
  accessToken: string;
  refreshToken: string | undefined;
  idToken: string | undefined;
  /** ms since 1970 */
  expiresAt: number;
  claims: Record<string, unknown>;
};

/** Renewed this many ms before it ends, so that no request is sent with a token that ends on the way. */
const EARLY = 20_000;
/** How long a tab waits for another that has newer tokens. */
const PATIENCE = 1_500;

export type Renewal = {
  /** @returns undefined when the session has ended */
  current(): Promise<Tokens | undefined>;
  /** The same, although these tokens look good: the API refused them. */
  renewed(refused: string): Promise<Tokens | undefined>;
  held(): Tokens | undefined;
  hold(tokens: Tokens): void;
  drop(): void;
  /** Asks the other tabs for a sign-in. */
  askOthers(): Promise<Tokens | undefined>;
};

/**
 * One tab renews for all: a refresh token is good once, and its second use would end the session. A tab that is not up
 * to date waits for what the others have before it uses its own.
 * @param refresh trades a refresh token for new tokens; undefined when the issuer refuses
 */
export function renewal(
  channel: TabChannel<Tokens>,
  refresh: (tokens: Tokens) => Promise<Tokens | undefined>,
  now: () => number = Date.now,
): Renewal {
  let tokens: Tokens | undefined;
  let generation = channel.generation.read();
  const waiting = new Set<() => void>();

  channel.listen((message) => {
    if (message.kind === 'wanted' && tokens) channel.tell({ kind: 'session', generation, session: tokens });
    if (message.kind === 'signed-out') tokens = undefined;
    if (message.kind === 'session' && (message.generation > generation || !tokens)) {
      generation = message.generation;
      tokens = message.session;
      for (const done of waiting) done();
    }
  });

  const hearOthers = () =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(patience);
        waiting.delete(done);
        resolve();
      };
      const patience = setTimeout(done, tokens ? PATIENCE : 150);
      waiting.add(done);
      channel.tell({ kind: 'wanted' });
    });

  const good = (refused?: string) =>
    tokens && tokens.accessToken !== refused && tokens.expiresAt - EARLY > now() ? tokens : undefined;

  async function renew(refused?: string): Promise<Tokens | undefined> {
    return await channel.alone(async () => {
      if (generation < channel.generation.read()) await hearOthers();
      const already = good(refused);
      if (already || !tokens) return already;
      const fresh = await refresh(tokens);
      tokens = fresh;
      if (!fresh) return undefined;
      generation = channel.generation.next();
      channel.tell({ kind: 'session', generation, session: fresh });
      return fresh;
    });
  }

  return {
    current: async () => good() ?? (tokens ? await renew() : undefined),
    renewed: async (refused) => good(refused) ?? (tokens ? await renew(refused) : undefined),
    held: () => tokens,
    hold(fresh) {
      tokens = fresh;
      generation = channel.generation.next();
      channel.tell({ kind: 'session', generation, session: fresh });
    },
    drop() {
      tokens = undefined;
      channel.tell({ kind: 'signed-out' });
    },
    async askOthers() {
      await hearOthers();
      return good();
    },
  };
}
