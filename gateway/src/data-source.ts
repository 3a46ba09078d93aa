import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { OVERLOADED } from '@guanxi/runtime/graphql/http-server';
import { PURPOSE_HEADER } from '@guanxi/runtime/graphql/purpose';
import { TIME_LEFT_HEADER } from '@guanxi/runtime/graphql/time-left';
import type { Logger } from '@guanxi/runtime/logging';
import { SIGNATURE_HEADER, type SigningKey, signRequest } from '@guanxi/runtime/sign-in/signature';
import { traceparent } from '@guanxi/runtime/trace';
import type { GraphQLFormattedError } from 'graphql';
import { Pool } from 'undici';
import { type RequestContext, SUBGRAPH_TIME } from './context.ts';
import { serviceUnavailable, subgraphError } from './errors.ts';
import { fetching } from './telemetry/fetching.ts';

export type SubgraphRequest = {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
};
export type SubgraphAnswer = { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] };

type Options = { name: string; url: URL; key: SigningKey; log: Logger; time?: number | undefined };

/**
 * One service over kept-alive connections. Every request carries the caller's token and language, the trace, the
 * time left and the gateway's signature. Nothing is ever sent twice: a mutation that timed out may have been done.
 */
export class Subgraph {
  readonly name: string;
  readonly #pool: Pool;
  readonly #path: string;
  readonly #key: SigningKey;
  readonly #log: Logger;
  readonly #time: number;

  constructor({ name, url, key, log, time = SUBGRAPH_TIME }: Options) {
    this.name = name;
    this.#pool = new Pool(url.origin, { connections: 32, pipelining: 1, connect: { timeout: time } });
    this.#path = url.pathname;
    this.#key = key;
    this.#log = log;
    this.#time = time;
  }

  /**
   * The service's answer, its errors reduced to what a caller may know.
   * @throws GraphQLError SERVICE_UNAVAILABLE when it did not answer in time, or not as GraphQL
   */
  async ask(request: SubgraphRequest, context: RequestContext): Promise<SubgraphAnswer> {
    context.asked.add(this.name);
    const mutation = /^\s*mutation\b/.test(request.query);
    const time = Math.min(this.#time, context.deadline - Date.now());
    if (time <= 0 || context.unanswered.has(this.name)) throw serviceUnavailable(this.name, { mutation: false });
    try {
      const answer = await fetching(this.name, () => this.#send(JSON.stringify(request), context, time));
      return {
        ...answer,
        ...(answer.errors ? { errors: answer.errors.map((each) => subgraphError(each, this.name, { mutation })) } : {}),
      };
    } catch (error) {
      context.unanswered.add(this.name);
      this.#log.warn({ failed: this.name, reason: reasonOf(error) }, 'a service did not answer');
      throw serviceUnavailable(this.name, { mutation: mutation && !(error instanceof TurnedAway) });
    }
  }

  async #send(body: string, context: RequestContext, time: number): Promise<SubgraphAnswer> {
    // a timer that is taken back: one that AbortSignal.timeout sets goes off for every request, answered or not
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Error('TimeoutError')), time);
    try {
      return await this.#exchange(body, context, time, late.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  async #exchange(body: string, context: RequestContext, time: number, signal: AbortSignal): Promise<SubgraphAnswer> {
    const { authorization, acceptLanguage, purpose } = context;
    const response = await this.#pool.request({
      path: this.#path,
      method: 'POST',
      signal,
      body,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        traceparent: traceparent() || context.traceparent,
        [TIME_LEFT_HEADER]: String(time),
        [SIGNATURE_HEADER]: signRequest({ method: 'POST', path: this.#path, body, authorization }, this.#key),
        ...(authorization === undefined ? {} : { authorization }),
        ...(acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage }),
        ...(purpose === undefined ? {} : { [PURPOSE_HEADER]: purpose }),
      },
    });
    const text = await response.body.text();
    if (response.statusCode === 503 && text.includes(`"${OVERLOADED}"`)) throw new TurnedAway(OVERLOADED);
    const answer: unknown = response.statusCode < 500 ? JSON.parse(text) : undefined;
    if (!isAnswer(answer)) throw new Error(`status ${response.statusCode}`);
    if (response.statusCode !== 200) {
      // a wrong key, or a token that only the service refuses: the caller sees the code, the operator should see this
      this.#log.warn({ failed: this.name, status: response.statusCode }, 'a service refused the request');
    }
    return answer;
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

/** Lets the gateway's query plans ask a service. */
export const dataSource = (subgraph: Subgraph): GraphQLDataSource<RequestContext> => ({
  process: async ({ request, context }: GraphQLDataSourceProcessOptions<RequestContext>) => {
    const { query = '', variables, operationName } = request;
    return (await subgraph.ask({ query, variables, operationName }, context as RequestContext)) as never;
  },
});

/** The service has too much to do and has begun nothing of the request. */
class TurnedAway extends Error {}

function isAnswer(answer: unknown): answer is SubgraphAnswer {
  if (typeof answer !== 'object' || answer === null) return false;
  return ('data' in answer && answer.data !== undefined) || ('errors' in answer && Array.isArray(answer.errors));
}

const reasonOf = (error: unknown) => {
  const { name, code, message } = error as Error & { code?: string };
  return code ?? (name === 'Error' ? message : name);
};
