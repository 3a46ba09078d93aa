import { setTimeout as pause } from 'node:timers/promises';

type Result = { __typename: string; code?: string; message?: string; path?: string[] | null };
type Answer<Success> = Record<string, Result & Success>;
/** Runs a document, here or in the past. */
export type Run = <T>(document: string, variables: Record<string, unknown>) => Promise<T>;

const BOUND = 60_000;
const POLL = 250;
const capital = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/**
 * Runs a mutation and answers what `selection` asks of its success. Where the service has not heard of the record that
 * is named it is asked again for a while: facts take their time.
 * @throws Error with the refusal
 */
export async function perform<Success>(run: Run, name: string, selection: string, input: object): Promise<Success> {
  const document = `mutation ($input: ${capital(name)}Input!) {
    ${name}(input: $input) { __typename ... on UserError { code message path } ... on ${capital(name)}Success { ${selection} } }
  }`;
  const until = Date.now() + BOUND;
  while (true) {
    const answer = await run<Answer<Success>>(document, { input });
    const result = answer[name] as Result & Success;
    if (result.__typename === `${capital(name)}Success`) return result;
    if (result.__typename !== 'NotFound' || Date.now() > until)
      throw new Error(`${name}: ${result.code} at ${result.path?.join('.')}: ${result.message}`);
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
