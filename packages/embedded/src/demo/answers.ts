import { setTimeout as pause } from 'node:timers/promises';

/** A mutation's answer: the success asked for, or a refusal. */
export type Result = { __typename: string; code?: string; message?: string; path?: string[] | null };

/** What a document asks of the refusals of any mutation. */
export const refusals = '__typename ... on UserError { code message path }';

/** The success that was asked for. @throws Error with the refusal */
export function succeeded<T extends Result>(result: T, success: string): T {
  if (result.__typename === success) return result;
  throw new Error(`${result.code ?? result.__typename} at ${result.path?.join('.')}: ${result.message}`);
}

const BOUND = 60_000;
const POLL = 250;

/** Asks again until the service has heard of the record that a mutation names: facts take their time. */
export async function heardOf<T extends Result>(ask: () => Promise<T>, bound = BOUND): Promise<T> {
  const until = Date.now() + bound;
  while (true) {
    const result = await ask();
    if (result.__typename !== 'NotFound' || Date.now() > until) return result;
    await pause(POLL);
  }
}

/** Waits for something that follows from facts. @throws Error when it has not followed within the bound (ms) */
export async function followed(what: string, isThere: () => Promise<boolean>, bound: number): Promise<void> {
  const until = Date.now() + bound;
  while (!(await isThere())) {
    if (Date.now() > until) throw new Error(`${what} did not follow within ${bound / 1000} s`);
    await pause(POLL);
  }
}
