import type { IncomingMessage, ServerResponse } from 'node:http';
import { languageOf, type Viewer } from '@guanxi/runtime/viewer';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { callerAddress } from '../http/caller-address.ts';
import { HttpRefusal } from '../http/replies.ts';
import { sayRateLimited } from './caller-words.ts';
import {
  type Asked,
  type Bucket,
  bucketsOf,
  extraPoints,
  type FieldPolicy,
  fieldBucketOf,
  type Policies,
  type PolicyName,
  policyNames,
  type Remaining,
  rateHeaders,
  shareOf,
} from './rate-policies.ts';
import type { Replicas } from './replicas.ts';

type Options = {
  policies: Policies | 'off';
  replicas: Replicas;
  /** Reverse proxies in front of this process whose word on the caller's address is taken. */
  proxies: number;
};

/** A request that was counted, and what turns out to be counted besides when its document is known. */
export type Counted = {
  /** Takes further points, for what turned out to be a costly operation. */
  charge: (cost: number) => void;
  /**
   * Counts a field that has a count of its own, and says in the answer's headers what is left of that, too.
   * @throws HttpRefusal 429 when nothing is left
   */
  count: (policy: FieldPolicy) => Promise<void>;
};

/** Counts what each asks, in this replica's share of what all may take. */
export class RateLimits {
  readonly #limiters = new Map<PolicyName, { limiter: RateLimiterMemory; quota: number }>();
  readonly #proxies: number;

  constructor({ policies, replicas, proxies }: Options) {
    this.#proxies = proxies;
    if (policies === 'off') return;
    for (const name of policyNames) {
      const { quota, window } = policies[name];
      this.#limiters.set(name, {
        limiter: new RateLimiterMemory({ points: shareOf(quota, replicas.count()), duration: window, keyPrefix: name }),
        quota,
      });
    }
    replicas.onChange((count) => {
      for (const { limiter, quota } of this.#limiters.values()) limiter.points = shareOf(quota, count);
    });
  }

  /**
   * Counts one request and says in the answer's headers what is left.
   * @throws HttpRefusal 429 when nothing is left
   */
  async take(
    request: IncomingMessage,
    response: ServerResponse,
    viewer: Viewer | undefined,
    asked: Asked,
  ): Promise<Counted> {
    if (this.#limiters.size === 0) return { charge: () => undefined, count: async () => undefined };
    const address = callerAddress(request, this.#proxies);
    const buckets = bucketsOf(viewer, address, asked);
    const remaining = new Map<PolicyName, Remaining>();
    const takeFrom = async (bucket: Bucket) => {
      const taken = await this.#takeFrom(bucket);
      remaining.set(bucket.policy, { ...taken, left: Math.max(0, taken.left) });
      return taken.left < 0 ? taken : undefined;
    };
    const say = (spent: Remaining | undefined) => {
      const headers = rateHeaders([...remaining.values()]);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (spent) throw refusal(request, viewer, spent);
    };
    let spent: Remaining | undefined;
    for (const bucket of buckets) {
      const found = await takeFrom(bucket);
      spent ??= found;
    }
    say(spent);
    return {
      charge: (cost) => this.#charge(buckets, extraPoints(cost)),
      count: async (policy) => say(await takeFrom(fieldBucketOf(policy, address))),
    };
  }

  async #takeFrom({ policy, key }: Bucket): Promise<Remaining> {
    const limiter = this.#limiterOf(policy);
    const { points: quota, duration: window } = limiter;
    const taken = await limiter.consume(key).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    const seconds = Math.ceil(taken.msBeforeNext / 1000);
    return { policy, quota, window, left: quota - taken.consumedPoints, seconds };
  }

  #charge(buckets: readonly Bucket[], points: number): void {
    if (points === 0) return;
    for (const { policy, key } of buckets) void this.#limiterOf(policy).penalty(key, points);
  }

  #limiterOf(policy: PolicyName): RateLimiterMemory {
    const known = this.#limiters.get(policy);
    if (!known) throw new Error(`no limit ${policy}`);
    return known.limiter;
  }
}

function refusal(request: IncomingMessage, viewer: Viewer | undefined, spent: Remaining): HttpRefusal {
  const { policy, quota, window, seconds } = spent;
  const message = sayRateLimited(languageOf(request.headers['accept-language'], viewer), seconds);
  return new HttpRefusal(429, 'RATE_LIMITED', message, {
    extensions: { policy, limit: quota, window, retryAfter: seconds },
    headers: { 'retry-after': String(seconds) },
  });
}
