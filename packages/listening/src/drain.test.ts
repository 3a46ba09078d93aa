import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from '@guanxi/testing/until';
import { drain } from './drain.ts';

describe('ending a server', () => {
  let server: Server;
  let agent: Agent;
  let connections = 0;

  beforeEach(async () => {
    connections = 0;
    server = createServer((_, response) => void setTimeout(() => response.writeHead(200).end('ok'), 2));
    server.keepAliveTimeout = 60_000;
    server.on('connection', () => {
      connections += 1;
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    agent = new Agent({ keepAlive: true, maxSockets: 4 });
  });
  afterEach(() => {
    agent.destroy();
    server.closeAllConnections();
  });

  const ask = async () => {
    const { port } = server.address() as AddressInfo;
    const asked = request({ host: '127.0.0.1', port, agent, method: 'POST' }).end('{}');
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    await response.resume().toArray();
    return { status: response.statusCode, connection: response.headers.connection };
  };

  test('answers everybody while it drains, and each connection is told that this answer was its last', async () => {
    await Promise.all([ask(), ask(), ask(), ask()]);
    const before = connections;
    const draining = drain(server, { seconds: 0.3 });
    const answers = [await ask(), await ask(), await ask(), await ask(), await ask()];
    expect(answers).toEqual(answers.map(() => ({ status: 200, connection: 'close' })));
    expect(connections).toBeGreaterThan(before);
    await draining;
    expect(server.listening).toBe(false);
  });

  test('under load no request fails: whoever asks again finds another server, nobody is cut off', async () => {
    let failed = 0;
    let done = 0;
    let going = true;
    const callers = [1, 2, 3, 4].map(async () => {
      while (going) {
        await ask().then(
          () => {
            done += 1;
          },
          () => {
            failed += 1;
          },
        );
      }
    });
    await until(() => done > 100);
    // far longer than fifty requests take, also beside other work
    const draining = drain(server, { seconds: 2 });
    const before = done;
    await until(() => done > before + 50);
    going = false;
    await Promise.all(callers);
    await draining;
    expect({ failed, served: done > before }).toEqual({ failed: 0, served: true });
  });

  test('a request in hand is finished, one that never ends is cut off after the patience', async () => {
    server.removeAllListeners('request');
    server.on('request', () => undefined);
    const never = ask().catch((error: Error) => error.message);
    await until(() => connections > 0);
    await drain(server, { patience: 50 });
    expect(await never).toMatch(/hang up|ECONNRESET/);
  });
});
