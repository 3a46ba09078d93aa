import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { OVERLOADED } from '@guanxi/runtime/graphql/http-server';
import { isSigned, SIGNATURE_HEADER } from '@guanxi/runtime/sign-in/signature';
import { type DocumentNode, graphql } from 'graphql';

export const KEY = { id: 'test', secret: 'a-secret-of-this-test-run' };

export type Received = {
  query: string;
  variables: Record<string, unknown>;
  headers: IncomingHttpHeaders;
  signed: boolean;
};

type Behaviour = 'well' | 'silent' | 'broken' | 'overloaded';

/**
 * A subgraph of which a test decides how it behaves: `well` answers, `silent` takes requests and never answers,
 * `broken` answers with status 500, `overloaded` turns requests away before it begins them.
 */
export class FakeSubgraph {
  readonly received: Received[] = [];
  #behaviour: Behaviour = 'well';
  readonly #held: (() => void)[] = [];
  readonly #server: Server;

  constructor(typeDefs: DocumentNode, resolvers: Record<string, any>) {
    const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
    this.#server = createServer((request, response) => {
      if (request.url === '/healthz') return void response.writeHead(200).end('{}');
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const body = Buffer.concat(chunks).toString();
        const { headers } = request;
        const signed = isSigned(
          { method: 'POST', path: request.url ?? '', body, authorization: headers.authorization },
          headers[SIGNATURE_HEADER]?.toString(),
          [KEY],
        );
        const { query, variables = {}, operationName } = JSON.parse(body);
        this.received.push({ query, variables, headers, signed });
        if (this.#behaviour === 'overloaded')
          return void response
            .writeHead(503, { 'content-type': 'application/json' })
            .end(JSON.stringify({ errors: [{ message: 'busy', extensions: { code: OVERLOADED } }] }));
        if (this.#behaviour === 'silent') await new Promise<void>((answer) => this.#held.push(answer));
        if (this.#behaviour === 'broken') return void response.writeHead(500).end('secret of the machine room');
        const contextValue = { authorization: headers.authorization };
        const answer = await graphql({ schema, source: query, variableValues: variables, operationName, contextValue });
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      });
    });
  }

  /** Answers what it was silent about, and behaves well from now on. */
  answersAfterAll(): void {
    this.#behaviour = 'well';
    for (const answer of this.#held.splice(0)) answer();
  }

  becomes(behaviour: Behaviour): void {
    this.#behaviour = behaviour;
  }

  async start(): Promise<URL> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return new URL(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/graphql`);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
