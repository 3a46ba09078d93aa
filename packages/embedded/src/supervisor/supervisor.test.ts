import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { freePort } from '@guanxi/listening/free-port';
import { until } from '@guanxi/testing';
import pg from 'pg';
import { openDataFolder } from '../data-folder.ts';
import { requireFreePorts } from '../ports.ts';
import { postgresServer } from '../postgres/server.ts';
import { isAlive } from '../processes.ts';
import { trialChild } from '../trial/child.ts';
import { trialFolder } from '../trial/stack.ts';
import { backOff } from './back-off.ts';
import { ChildNotes } from './leftovers.ts';
import { Supervisor } from './supervisor.ts';

const folder = trialFolder();
afterAll(() => folder.remove());

test('the wait before a restart doubles from half a second to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 20].map(backOff)).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

test('a process that is killed is restarted, and that is said; one that is stopped stays so', async () => {
  const said: string[] = [];
  const child = await trialChild({ folder: folder.path, say: (line) => void said.push(line) });
  child.start();
  expect(await child.ready(20_000)).toBe(true);
  const first = child.pid;
  process.kill(first ?? 0, 'SIGKILL');
  await until(() => child.view().restarts === 1, { bound: 5000 });
  expect(await child.ready(20_000)).toBe(true);
  expect(child.pid).not.toBe(first);
  expect(said).toEqual(['trial ended (SIGKILL); restart 1 in 0.5 s']);
  const last = child.pid ?? 0;
  await child.stop();
  expect(isAlive(last)).toBe(false);
  expect(child.view()).toMatchObject({ state: 'stopped', pid: null });
}, 60_000);

test('a process that does not end when asked is made to', async () => {
  const child = await trialChild({ folder: folder.path, behaviour: 'stubborn', stopBound: 300 });
  child.start();
  await child.ready(20_000);
  const pid = child.pid ?? 0;
  await child.stop();
  expect(isAlive(pid)).toBe(false);
}, 30_000);

test('a process with wrong settings is not tried again', async () => {
  const said: string[] = [];
  const child = await trialChild({
    folder: folder.path,
    behaviour: 'wrong-settings',
    say: (line) => void said.push(line),
  });
  child.start();
  expect(await child.ready(20_000)).toBe(false);
  expect(child.view()).toMatchObject({ state: 'failed', restarts: 0 });
  expect(said[0]).toContain('DATABASE_URL: missing');
}, 30_000);

test('when the supervisor is killed, its processes and PostgreSQL end by themselves', async () => {
  const own = trialFolder();
  const parent = spawn(process.execPath, [join(import.meta.dirname, '..', 'trial', 'parent.ts'), own.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(parent.stdout, 'data');
  const pids = Object.values(JSON.parse(String(line))) as number[];
  expect(pids.map(isAlive)).toEqual([true, true]);
  parent.kill('SIGKILL');
  await until(() => !pids.some(isAlive), { bound: 10_000 });
  own.remove();
}, 60_000);

test('a killed database comes back with its data, also for a start that finds it still running', async () => {
  const own = trialFolder();
  const port = await freePort();
  const options = { folder: own.path, port, password: 'trial' };
  const postgres = postgresServer(options);
  await postgres.start();
  const query = async (text: string) => {
    const client = new pg.Client(postgres.url);
    await client.connect();
    return client.query(text).finally(() => client.end());
  };
  await query('CREATE TABLE kept AS SELECT 42 AS figure');
  const said: string[] = [];
  const notes = new ChildNotes(openDataFolder(own.path).run);
  const supervisor = new Supervisor({
    postgres,
    postgresPort: port,
    children: [],
    notes,
    say: (line) => void said.push(line),
  });
  supervisor.killDatabase();
  await until(() => supervisor.view()[0]?.restarts === 1 && supervisor.view()[0]?.state === 'ready', { bound: 15_000 });
  expect((await query('SELECT figure FROM kept')).rows).toEqual([{ figure: 42 }]);

  postgres.onExit = () => {};
  const second = postgresServer(options);
  await second.start();
  expect((await query('SELECT figure FROM kept')).rows).toEqual([{ figure: 42 }]);
  await second.stop();
  own.remove();
}, 60_000);

test('a taken port is named, with what it is for and who has it', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as { port: number };
  const message = `${port} (gateway)${process.platform === 'linux' ? `: by process ${process.pid}` : ''}`;
  await expect(requireFreePorts({ gateway: port, smtp: await freePort() })).rejects.toThrow(message);
  holder.close();
});

test('a data folder that cannot be used is a clear message', () => {
  expect(() => openDataFolder('/dev/null/guanxi')).toThrow(
    /The data folder \/dev\/null\/guanxi cannot be used.*\n.*GUANXI_DATA/,
  );
});
