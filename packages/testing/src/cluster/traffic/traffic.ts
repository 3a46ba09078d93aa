import { setTimeout as pause } from 'node:timers/promises';
import { type Dice, dice } from '../../dice.ts';
import type { Data, World } from '../../journey/world.ts';
import { type Operation, operations, type Subjects } from './operations.ts';
import { post } from './post.ts';

export type Failure = { at: Date; operation: string; what: string };
export type Figures = {
  requests: number;
  writes: number;
  failures: readonly Failure[];
  p50: number;
  p95: number;
  max: number;
  perSecond: number;
};

/** People who use the product all at once, each answer looked at: staff, a partner and a member, reading and writing. */
export class Traffic {
  readonly #world: World;
  readonly #subjects: Subjects;
  readonly #seed: number;
  readonly #durations: number[] = [];
  readonly #failures: Failure[] = [];
  #requests = 0;
  #writes = 0;
  #isStopping = false;
  #people: Promise<void>[] = [];
  #started = 0;

  constructor({ world, subjects, seed }: { world: World; subjects: Subjects; seed: number }) {
    this.#world = world;
    this.#subjects = subjects;
    this.#seed = seed;
  }

  /** How many requests have ended, well or not. */
  get requests(): number {
    return this.#requests;
  }

  /** Waits until so many requests have ended. Many failures end the wait as well: they are counted later. */
  async reaches(requests: number): Promise<void> {
    while (this.#requests < requests && this.#failures.length < 50) await pause(50);
  }

  /** Lets people in, each with a pause between two operations (ms, on average). */
  start(people: number, rest = 60): void {
    this.#started = performance.now();
    this.#people = Array.from({ length: people }, (_, at) => this.#live(dice(this.#seed + at), at % 2 === 0, rest));
  }

  /** Waits until everybody has finished what he had begun. */
  async stop(): Promise<Figures> {
    this.#isStopping = true;
    await Promise.all(this.#people);
    const sorted = this.#durations.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return {
      requests: this.requests,
      writes: this.#writes,
      failures: this.#failures,
      p50: at(0.5),
      p95: at(0.95),
      max: at(1),
      perSecond: this.requests / ((performance.now() - this.#started) / 1000),
    };
  }

  async #live(own: Dice, isKept: boolean, rest: number): Promise<void> {
    while (!this.#isStopping) {
      const operation = chosen(own);
      const ask = (who: string, document: string, variables: object) => this.#ask(who, document, variables, isKept);
      try {
        await operation.run({ ask, subjects: this.#subjects, dice: own });
      } catch (error) {
        this.#failures.push({ at: new Date(), operation: operation.name, what: wordsOf(error) });
        // one that fails at once would else be repeated a thousand times a second
        await pause(200);
      }
      await pause(own.below(rest * 2));
    }
  }

  async #ask(who: string, query: string, variables: object, isKept: boolean): Promise<Data> {
    const authorization = `Bearer ${await this.#world.token(who)}`;
    const begun = performance.now();
    const body = JSON.stringify({ query, variables });
    const answer = await post(`${this.#world.addresses.gateway}/graphql`, { authorization }, body, isKept).finally(
      () => (this.#requests += 1),
    );
    const { data, errors } = parsed(answer.body);
    if (answer.status !== 200 || errors || !data) throw new Error(`${answer.status}: ${answer.body.slice(0, 600)}`);
    this.#durations.push(performance.now() - begun);
    if (query.startsWith('mutation')) this.#writes += 1;
    return data;
  }
}

/** @returns the figures in words @throws Error with the first of the failures, or when it was too few requests */
export function figuresOf({ requests, writes, failures, p50, p95, max, perSecond }: Figures, least: number): string {
  const words = `${requests} requests (${writes} writes), ${perSecond.toFixed(0)} a second, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, longest ${max.toFixed(0)} ms`;
  if (failures.length > 0) {
    const told = failures.slice(0, 6).map(({ at, operation, what }) => `${at.toISOString()} ${operation}: ${what}`);
    throw new Error(`${failures.length} failed of ${words}\n${told.join('\n')}`);
  }
  if (requests < least) throw new Error(`only ${words}`);
  return `${words}, 0 failed`;
}

function chosen(own: Dice): Operation {
  let place = own.below(operations.reduce((sum, { share }) => sum + share, 0));
  for (const operation of operations) {
    if (place < operation.share) return operation;
    place -= operation.share;
  }
  throw new Error('unreachable');
}

function parsed(text: string): { data?: Data; errors?: unknown } {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const wordsOf = (error: unknown): string => {
  const { message, code, cause } = error as Error & { code?: string; cause?: { message?: string } };
  return [code, message, cause?.message].filter(Boolean).join(' ').slice(0, 700);
};
