import { Slots } from '@guanxi/runtime/events/slots';
import { languageOf, type Viewer } from '@guanxi/runtime/viewer';
import { HttpRefusal } from '../http/replies.ts';
import type { HeardFact } from './concerns.ts';
import { type LiveAnswer, LiveQuery, PACE, type Pace, type Subscriber } from './live-query.ts';
import type { EndReason, LiveStream } from './stream.ts';

/** A document as it is asked: its text and what goes with it. */
export type LiveOperation = {
  document: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
};
/** Who watches: the viewer, his token, and what ends it. Real time in milliseconds. */
export type Watcher = {
  viewer: Viewer;
  authorization: string;
  acceptLanguage: string | undefined;
  issuedAt: number;
  expiresAt: number;
};
export type Watched = LiveOperation & { id: string; seen: string | undefined };

type Options = {
  ask: (operation: LiveOperation, watcher: Watcher) => Promise<LiveAnswer>;
  /** Streams of all people together. */
  limit: number;
  pace?: Pace;
};

/** Streams of one person: tabs, and a few of them on their way out. */
const PER_PERSON = 12;
/** Questions that are asked at the same time; people's own requests come first. */
const AT_ONCE = 16;
/** Milliseconds within which those who were sent away come back, not all at once. */
const SPREAD = 3_000;

type Open = { stream: LiveStream; watcher: Watcher; close(): void };

/** All streams of this process, and the questions behind them: one for each that the same viewer asks in the same words. */
export class LiveUpdates {
  readonly #options: Options;
  readonly #queries = new Map<string, LiveQuery>();
  readonly #open = new Set<Open>();
  readonly #slots = new Slots(AT_ONCE);
  #closing = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Streams, and the questions behind them. */
  get size(): { streams: number; queries: number } {
    return { streams: this.#open.size, queries: this.#queries.size };
  }

  /** @throws HttpRefusal 503 while there are too many streams or the process ends, 429 when a person has too many */
  admit(viewer: Viewer): void {
    if (this.#closing || this.#open.size >= this.#options.limit)
      throw new HttpRefusal(503, 'OVERLOADED', 'Too many live streams', { headers: { 'retry-after': '5' } });
    const own = [...this.#open].filter(({ watcher }) => watcher.viewer.sub === viewer.sub).length;
    if (own >= PER_PERSON)
      throw new HttpRefusal(429, 'TOO_MANY_STREAMS', `A person may have ${PER_PERSON} live streams`, {
        extensions: { limit: PER_PERSON },
        headers: { 'retry-after': '30' },
      });
  }

  /** Follows what a page watches until its stream ends; that is when it closes, the token expires, or its session ends. */
  follow(stream: LiveStream, watcher: Watcher, watched: readonly Watched[]): { close(): void } {
    const leave = watched.map(({ id, seen, ...operation }) => this.#join(stream, watcher, id, seen, operation));
    const expiry = setTimeout(() => stream.end('TOKEN_EXPIRED'), Math.max(0, watcher.expiresAt - Date.now())).unref();
    const open: Open = {
      stream,
      watcher,
      close: () => {
        clearTimeout(expiry);
        this.#open.delete(open);
        for (const each of leave) each();
      },
    };
    this.#open.add(open);
    return open;
  }

  heard(fact: HeardFact): void {
    for (const query of this.#queries.values()) query.heard(fact);
  }

  /** Ends the streams of those of whom this is true. */
  endWhere(isEnded: (watcher: Watcher) => boolean, reason: EndReason): void {
    for (const { stream, watcher } of [...this.#open]) if (isEnded(watcher)) stream.end(reason);
  }

  /** Sends everybody to another process, spread over some seconds, and takes nobody in any more. */
  close(): void {
    this.#closing = true;
    for (const { stream } of [...this.#open]) stream.end('CLOSING', Math.round(200 + Math.random() * SPREAD));
    for (const query of this.#queries.values()) query.close();
  }

  #join(
    stream: LiveStream,
    watcher: Watcher,
    id: string,
    seen: string | undefined,
    operation: LiveOperation,
  ): () => void {
    const key = JSON.stringify([operation, sameViewer(watcher)]);
    const query = this.#queries.get(key) ?? this.#query(operation, watcher);
    this.#queries.set(key, query);
    const subscriber: Subscriber = {
      authorization: watcher.authorization,
      until: watcher.expiresAt,
      seen,
      send: (payload, hash) => stream.next({ id, payload, hash }),
    };
    query.join(subscriber);
    return () => {
      query.leave(subscriber);
      if (query.isIdle) this.#queries.delete(key);
    };
  }

  #query(operation: LiveOperation, watcher: Watcher): LiveQuery {
    const { ask, pace = PACE } = this.#options;
    return new LiveQuery({
      viewer: watcher.viewer,
      variables: operation.variables,
      pace,
      ask: (authorization) => this.#slots.run(() => ask(operation, { ...watcher, authorization })),
    });
  }
}

/** What makes two tokens see the same: all that a service looks at. */
function sameViewer({ viewer, acceptLanguage }: Watcher): unknown[] {
  const { sub, client, roles, employee, customer, partnerUser, partner, department } = viewer;
  const language = languageOf(acceptLanguage, viewer);
  return [sub, client, [...roles].sort(), employee, customer, partnerUser, partner, department, language];
}
