import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@guanxi/runtime/ids';
import type { Answer, Data, World } from '../journey/world.ts';

/** How long a call may take before its outcome counts as unknown (ms). */
const PATIENCE = 12_000;
/** How long a mutation is repeated before the product counts as broken (ms). */
const BOUND = 240_000;

export type CallFigures = { mutations: number; repeated: number };

/** The product answered, and the answer is that it does not do it. */
export class Refused extends Error {
  readonly code: string;
  constructor(name: string, result: { code: string }) {
    super(`${name} was refused: ${JSON.stringify(result)}`);
    this.code = result.code;
  }
}

/**
 * Somebody who repeats each call until it is answered: an error or a time-out says nothing of whether it was done, and
 * what was done is not done again under the same id.
 */
export class Patient {
  readonly figures: CallFigures = { mutations: 0, repeated: 0 };
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /**
   * One mutation, repeated with the same id until it is acknowledged.
   * @returns its success, and the id
   * @throws Refused when it is refused, Error when it is never acknowledged
   */
  async send(who: string, name: string, selection: string, input: object): Promise<{ result: Data; mutation: string }> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on UserError { code path } } }`;
    const mutation = newId();
    this.figures.mutations += 1;
    const result = await this.#again(name, async () => {
      const { data, errors } = await this.#once(who, query, { input: { clientMutationId: mutation, ...input } });
      const found = data?.[name];
      if (found?.code) throw new Refused(name, found);
      // acknowledged only where all that was asked for came
      if (!errors && found?.[selection.split(' ')[0] ?? '']) return { found };
      return { last: JSON.stringify({ data, errors }) };
    });
    return { result, mutation };
  }

  /** A question, repeated until it is answered without an error. */
  ask(who: string, query: string, variables: object = {}): Promise<Data> {
    return this.#again('a question', async () => {
      const { data, errors } = await this.#once(who, query, variables);
      return errors ? { last: JSON.stringify(errors) } : { found: data };
    });
  }

  /** A file, uploaded again where it is not known whether it came. */
  upload(who: string, name: string, content: Buffer): Promise<string> {
    return this.#again(`the upload of ${name}`, async () => ({
      found: await this.#world.upload(who, name, content),
    })) as Promise<string>;
  }

  async #again(what: string, call: () => Promise<{ found: Data } | { last: string }>): Promise<Data> {
    const end = Date.now() + BOUND;
    let last = '';
    for (let wait = 100; Date.now() < end; wait = Math.min(wait * 2, 1000)) {
      try {
        const answer = await call();
        if ('found' in answer) return answer.found;
        last = answer.last;
      } catch (error) {
        if (error instanceof Refused) throw error;
        last = String((error as Error).cause ?? error);
      }
      this.figures.repeated += 1;
      await pause(wait);
    }
    throw new Error(`${what} was not acknowledged within ${BOUND / 1000} s: ${last.slice(0, 500)}`);
  }

  async #once(who: string, query: string, variables: object): Promise<Answer<Data>> {
    const response = await fetch(`${this.#world.addresses.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.#world.token(who)}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return (await response.json()) as Answer<Data>;
  }
}
