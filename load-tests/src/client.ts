import { newId } from '@guanxi/runtime/ids';
import type { Sessions } from './sessions.ts';

// biome-ignore lint/suspicious/noExplicitAny: each caller names the fields it reads in its own document
export type Data = any;

/** The product as the command itself asks it. */
export class Client {
  readonly #url: string;
  readonly #sessions: Sessions;

  constructor(url: string, sessions: Sessions) {
    this.#url = url;
    this.#sessions = sessions;
  }

  /** @throws Error when the answer has errors */
  async ask(who: string, query: string, variables: object = {}): Promise<Data> {
    const { token } = await this.#sessions.token(who);
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown[] };
    if (errors || !data) throw new Error(`${who}: ${response.status} ${JSON.stringify(errors)}`);
    return data;
  }

  /** Runs a mutation. @throws Error when it is refused */
  async send(who: string, name: string, selection: string, input: object): Promise<Data> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on ${type}Success { ${selection} } ... on UserError { message code path } } }`;
    const data = await this.ask(who, document, { input: { clientMutationId: newId(), ...input } });
    if (data[name].__typename !== `${type}Success`) throw new Error(`${name}: ${JSON.stringify(data[name])}`);
    return data[name];
  }
}
