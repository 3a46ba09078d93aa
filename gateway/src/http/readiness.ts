import type { IncomingMessage, ServerResponse } from 'node:http';
import { request } from 'undici';
import { replyJson } from './replies.ts';

type Options = { subgraphs: ReadonlyMap<string, URL>; issuer: string; sessions: { isKnown: boolean } };

/** A dependency must answer within this many milliseconds to count as there. */
const PATIENCE = 1_000;

/**
 * Ready when the issuer's keys can be had and it is known who is signed out. Services are shown and do not count: with
 * one of them down the others are still served, and a gateway that called itself unready would take them away too.
 */
export const readiness =
  ({ subgraphs, issuer, sessions }: Options) =>
  async (_: IncomingMessage, response: ServerResponse) => {
    const services = [...subgraphs].map(
      async ([name, url]) => [name, await answers(new URL('/healthz', url))] as const,
    );
    const keys = await answers(new URL(`${issuer}/protocol/openid-connect/certs`));
    const ready = keys && sessions.isKnown;
    const reached = Object.fromEntries(await Promise.all(services));
    replyJson(response, ready ? 200 : 503, {
      status: ready ? 'ok' : 'waiting',
      issuer: keys,
      sessions: sessions.isKnown,
      services: reached,
    });
  };

async function answers(url: URL): Promise<boolean> {
  try {
    const { statusCode, body } = await request(url, { signal: AbortSignal.timeout(PATIENCE) });
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}
