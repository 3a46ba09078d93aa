import { createHash } from 'node:crypto';
import { FACT_TOPICS } from '@guanxi/runtime/events/topics';
import type { Viewer } from '@guanxi/runtime/viewer';
import { type HeardFact, mayConcern, reachOf } from './concerns.ts';

/** An answer as it is sent, what it is known by, and the services that were asked for it. */
export type LiveAnswer = { payload: unknown; services: ReadonlySet<string> };
/** Who is sent the answers of a query. `until` is when its token expires, real time in milliseconds. */
export type Subscriber = {
  authorization: string;
  until: number;
  seen: string | undefined;
  send(payload: unknown, hash: string): void;
};

export type Pace = {
  /** Milliseconds from a fact to the question: the facts of one change come together. */
  gather: number;
  /** Least milliseconds between two questions. */
  interval: number;
  /** Milliseconds after the last fact at which is asked again, for services that had to take it in first. */
  echoes: readonly number[];
};
export const PACE: Pace = { gather: 80, interval: 1_000, echoes: [1_200, 5_000] };

/** A question that takes long is asked less often: at most one part of so many of the time. */
const PART = 4;

type Options = {
  viewer: Viewer;
  /** Ids that were asked by. */
  variables: unknown;
  pace: Pace;
  /** Asks under the rights of a token. */
  ask: (authorization: string) => Promise<LiveAnswer>;
};

/**
 * One question of one viewer, however many of his pages show it: asked once for all of them, again when a fact may have
 * changed the answer, and told only when it did.
 */
export class LiveQuery {
  readonly #options: Options;
  readonly #subscribers = new Set<Subscriber>();
  readonly #asked: string;
  readonly #services = new Set<string>();
  /** The topics that may change the answer; unknown until it was asked once. */
  #topics: ReadonlyMap<string, 'own' | 'read'> | undefined;
  #answer: { text: string; payload: unknown; hash: string } | undefined;
  #asking = false;
  #askedAt = Number.NEGATIVE_INFINITY;
  /** How long the last answer took, in milliseconds. */
  #took = 0;
  #again = false;
  #soon: NodeJS.Timeout | undefined;
  #echoes: NodeJS.Timeout[] = [];

  constructor(options: Options) {
    this.#options = options;
    this.#asked = JSON.stringify(options.variables ?? {});
  }

  get isIdle(): boolean {
    return this.#subscribers.size === 0;
  }

  /** A further page: told the answer that is known, if it has not seen it, else asked for at once. */
  join(subscriber: Subscriber): void {
    this.#subscribers.add(subscriber);
    // the answer that is known is the newest: every fact since was heard
    if (this.#answer) this.#tell(subscriber, this.#answer);
    else if (!this.#asking) this.#plan(0);
  }

  leave(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    if (this.isIdle) this.close();
  }

  /** A fact was heard: asks again when the answer may have changed by it. */
  heard(fact: HeardFact): void {
    if (!this.#topics) {
      this.#again = this.#asking || this.#again;
      return;
    }
    const reach = this.#topics.get(fact.topic);
    if (!reach || !mayConcern(fact, this.#options.viewer, (id) => this.#knows(id))) return;
    this.#plan(this.#options.pace.gather);
    if (reach === 'read') this.#echo();
  }

  close(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    for (const timer of this.#echoes) clearTimeout(timer);
    this.#echoes = [];
  }

  #knows(id: string): boolean {
    return this.#asked.includes(id) || (this.#answer?.text.includes(id) ?? false);
  }

  #echo(): void {
    for (const timer of this.#echoes) clearTimeout(timer);
    this.#echoes = this.#options.pace.echoes.map((wait) => setTimeout(() => this.#plan(0), wait).unref());
  }

  #plan(wait: number): void {
    if (this.#asking) {
      this.#again = true;
      return;
    }
    if (this.#soon || this.isIdle) return;
    const interval = Math.max(this.#options.pace.interval, PART * this.#took);
    const earliest = this.#askedAt + interval - performance.now();
    this.#soon = setTimeout(() => void this.#ask(), Math.max(wait, earliest)).unref();
  }

  async #ask(): Promise<void> {
    this.#soon = undefined;
    // the token that lives longest of those that ask the same
    const [freshest] = [...this.#subscribers].sort((a, b) => b.until - a.until);
    if (!freshest) return;
    this.#asking = true;
    this.#again = false;
    this.#askedAt = performance.now();
    try {
      const { payload, services } = await this.#options.ask(freshest.authorization);
      this.#reaches(services);
      // a part that is missing for a moment is no news: the page keeps what it has, and it is asked again
      if (isWhole(payload)) this.#known(payload);
      else this.#again = true;
    } finally {
      this.#took = performance.now() - this.#askedAt;
      this.#asking = false;
      if (this.#again) this.#plan(this.#options.pace.gather);
    }
  }

  #reaches(services: ReadonlySet<string>): void {
    const before = this.#services.size;
    for (const service of services) this.#services.add(service);
    if (this.#topics && this.#services.size === before) return;
    this.#topics = new Map(
      FACT_TOPICS.flatMap((topic) => {
        const reaches = [...this.#services].map((service) => reachOf(topic, service));
        const reach = reaches.includes('read') ? 'read' : reaches.includes('own') ? 'own' : undefined;
        return reach ? [[topic, reach] as const] : [];
      }),
    );
  }

  #known(payload: unknown): void {
    const text = JSON.stringify(comparable(payload));
    if (text === this.#answer?.text) return;
    this.#answer = { text, payload, hash: createHash('sha256').update(text).digest('base64url').slice(0, 22) };
    for (const subscriber of this.#subscribers) this.#tell(subscriber, this.#answer);
  }

  #tell(subscriber: Subscriber, { payload, hash }: { payload: unknown; hash: string }): void {
    if (subscriber.seen === hash) return;
    subscriber.seen = hash;
    subscriber.send(payload, hash);
  }
}

const isWhole = (payload: unknown): boolean =>
  !(payload as { errors?: { extensions?: { code?: unknown } }[] }).errors?.some(
    ({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE' || extensions?.code === 'INTERNAL',
  );

/** Without what differs between two answers that say the same: the trace of each request. */
function comparable(payload: unknown): unknown {
  const { data, errors } = payload as { data?: unknown; errors?: { extensions?: Record<string, unknown> }[] };
  return { data, errors: errors?.map(({ extensions: { traceId: _, ...kept } = {}, ...error }) => [error, kept]) };
}
