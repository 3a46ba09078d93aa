import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { until } from '@guanxi/testing/until';
import { build } from '../build/build.ts';

const dist = mkdtempSync(join(tmpdir(), 'guanxi-web-'));
let server: ChildProcess;
let url = '';
beforeAll(async () => {
  build(dist);
  server = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), dist], {
    // far longer than the requests of this test take, also beside other work
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DRAIN_SECONDS: '3' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!server.stdout) throw new Error('it says nothing');
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
  url = JSON.parse(line).url;
});
afterAll(() => {
  server?.kill('SIGKILL');
  rmSync(dist, { recursive: true, force: true });
});

test('A64 a SIGTERM during requests fails none of them: callers are told to go, and balancers to send no more', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const ask = async (path: string) => {
    const [answer] = (await once(get(url + path, { agent }), 'response')) as [IncomingMessage];
    const body = Buffer.concat(await answer.toArray()).toString();
    return { status: answer.statusCode, connection: answer.headers.connection, body };
  };
  expect(await ask('/readyz')).toMatchObject({ status: 200, connection: 'keep-alive' });
  const seen = { done: 0, last: 0, failed: [] as unknown[] };
  let going = true;
  const callers = [1, 2, 3, 4].map(async () => {
    while (going) {
      await ask('/').then(
        ({ status, connection, body }) => {
          if (status !== 200 || !body.includes('</html>')) seen.failed.push({ status, body });
          seen.done += 1;
          if (connection === 'close') seen.last += 1;
        },
        (error: unknown) => seen.failed.push(error),
      );
    }
  });
  await until(() => seen.done > 50);
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await until(() => seen.last > 50);
  expect(await ask('/healthz')).toMatchObject({ status: 200 });
  expect(await ask('/readyz')).toMatchObject({ status: 503, connection: 'close', body: 'draining' });
  going = false;
  await Promise.all(callers);
  expect(seen.failed).toEqual([]);
  expect(await ended).toEqual([0, null]);
  agent.destroy();
});
