import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { openTemplates, type Templates } from './templates.ts';

/** What a whole test run shares: one PostgreSQL with a template for each service, and one issuer's keys. */
export interface TestServer {
  url: string;
  close(): Promise<void>;
}

/** The keys of the test issuer; the private one stays within the run. */
export interface TestKeys {
  privateKey: JWK;
  publicKey: JWK;
  /** Of a key that the issuer does not publish. */
  strangeKey: JWK;
}

/** Starts the server that hands out databases and keys. Nothing is made before it is asked for. */
export async function startTestServer(): Promise<TestServer> {
  let templates: Promise<Templates> | undefined;
  let keys: Promise<TestKeys> | undefined;
  const databases = () => {
    templates ??= openTemplates();
    return templates;
  };

  async function answer(request: IncomingMessage): Promise<unknown> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    switch (`${request.method} ${pathname}`) {
      case 'POST /databases':
        return { url: await (await databases()).create(searchParams.get('area') ?? 'runtime') };
      case 'DELETE /databases':
        await (await databases()).drop(searchParams.get('name') ?? '');
        return {};
      case 'GET /keys':
        keys ??= newKeys();
        return keys;
      case 'GET /realms/guanxi/protocol/openid-connect/certs':
        keys ??= newKeys();
        return { keys: [(await keys).publicKey] };
      default:
        throw new Error(`the test server has no ${request.method} ${pathname}`);
    }
  }

  const server = createServer((request, response) => {
    answer(request)
      .then((body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)))
      .catch((error: unknown) => response.writeHead(500).end(error instanceof Error ? error.stack : String(error)));
  });
  // a test that computes for long would else ask by a connection that has been closed meanwhile
  server.keepAliveTimeout = 0;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await (await templates?.catch(() => undefined))?.close();
    },
  };
}

async function newKeys(): Promise<TestKeys> {
  const [own, strange] = await Promise.all([newPair(), newPair()]);
  const mark = { kid: 'test', alg: 'RS256', use: 'sig' };
  return {
    privateKey: { ...(await exportJWK(own.privateKey)), ...mark },
    publicKey: { ...(await exportJWK(own.publicKey)), ...mark },
    strangeKey: { ...(await exportJWK(strange.privateKey)), ...mark },
  };
}

const newPair = () => generateKeyPair('RS256', { extractable: true });

let own: Promise<TestServer> | undefined;

/** The address of the run's server; outside the test runner a process has one of its own. */
export async function testServerUrl(): Promise<string> {
  if (process.env.GUANXI_TEST_SERVER) return process.env.GUANXI_TEST_SERVER;
  own ??= startTestServer();
  return (await own).url;
}

/** Ends the process's own server, if it has one. */
export async function closeTestServer(): Promise<void> {
  const server = own;
  own = undefined;
  await (await server)?.close();
}
