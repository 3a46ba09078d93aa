import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refresh, signIn, type Tokens } from '@guanxi/embedded/client/sign-in';

type Held = { tokens: Tokens; until: number };

/** Sessions of people at the issuer, whichever it is: signed in once with a password, renewed by their refresh tokens. */
export class Sessions {
  readonly #issuer: string;
  readonly #password: string;
  readonly #held = new Map<string, Promise<Held>>();

  constructor(issuer: string, password: string) {
    this.#issuer = issuer;
    this.#password = password;
  }

  /** An access token that is good for 45 s or longer, and until when it may be used. */
  async token(who: string): Promise<{ token: string; until: number }> {
    const before = this.#held.get(who);
    const held = before && (await before.catch(() => undefined));
    if (held && held.until > Date.now() + 15_000) return answer(held);
    // another caller may have begun meanwhile
    const now = this.#held.get(who);
    if (now && now !== before) return answer(await now);
    const next = this.#renew(who, held?.tokens.refreshToken);
    this.#held.set(who, next);
    return answer(await next);
  }

  async #renew(who: string, refreshToken: string | undefined): Promise<Held> {
    const renewed = refreshToken && (await refresh(this.#issuer, refreshToken).catch(() => undefined));
    const tokens = renewed || (await signIn({ issuer: this.#issuer, username: who, password: this.#password }));
    return { tokens, until: Date.now() + (tokens.expiresIn - 30) * 1000 };
  }

  /** Gives tokens to whoever asks on this machine: `GET /<person>`. */
  async serve(): Promise<{ url: string; close(): void }> {
    const server: Server = createServer((request, response) => {
      void this.token(decodeURIComponent((request.url ?? '/').slice(1))).then(
        (given) => response.setHeader('content-type', 'application/json').end(JSON.stringify(given)),
        (error: unknown) => response.writeHead(502).end(String(error)),
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
  }
}

const answer = ({ tokens, until }: Held) => ({ token: tokens.accessToken, until });
