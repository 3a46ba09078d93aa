// node docker/test/compose.ts [--keep]   Brings compose.yaml up for real, with secrets of its own and demo people, and
// walks the journey of the house through it. Needs the images, root, and docker compose (or COMPOSE, a docker-compose).
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Proof } from '../../packages/testing/src/proof.ts';
import { until } from '../../packages/testing/src/until.ts';
import { SERVICES } from './components.ts';
import { openControl } from './control.ts';
import { freePorts, hostNetwork } from './host-network.ts';

const root = join(import.meta.dirname, '../..');
const [program = 'docker', ...first] = (process.env.COMPOSE ?? `${process.env.DOCKER ?? 'docker'} compose`).split(' ');
const folder = mkdtempSync(join(tmpdir(), 'guanxi-compose-'));
const ports = await freePorts();
const proof = new Proof();

execFileSync('chmod', ['755', folder]);
writeFileSync(join(folder, 'clock'), '0');
writeFileSync(join(folder, 'host.yaml'), hostNetwork(ports, folder));
const env = execFileSync(join(root, 'docker/env.sh'), ['demo'], { encoding: 'utf8' });
writeFileSync(join(folder, '.env'), `${env}TAG=${process.env.TAG ?? 'dev'}\n`, { mode: 0o600 });

const files = ['--env-file', join(folder, '.env'), '--file', 'compose.yaml', '--file', join(folder, 'host.yaml')];
const base = [...first, '--project-name', `guanxi-test-${process.pid}`, ...files];

/** Runs a command of compose. @throws with its last lines when it fails */
async function compose(...words: string[]): Promise<string> {
  const child = spawn(program, [...base, ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = await outputOf(child);
  if (child.exitCode !== 0) throw new Error(`compose ${words.join(' ')}:\n${said.slice(-3_000)}`);
  return said;
}

async function outputOf(child: ChildProcess): Promise<string> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk;
    });
  await once(child, 'close');
  return said;
}

const gateway = `http://127.0.0.1:${ports.gateway}`;
const isReady = (service: string) =>
  fetch(`http://127.0.0.1:${ports[service]}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
const control = await openControl(join(folder, 'clock'), {
  async act(service, action) {
    await compose(action, service);
    // what was killed comes back by itself nowhere but where somebody watches; here it is us
    if (action === 'kill') await compose('start', service);
    if (action !== 'stop') await until(() => isReady(service), { bound: 60_000, what: service });
  },
  view: () =>
    Promise.all(
      [...SERVICES, 'gateway'].map(async (name) => ({ name, state: (await isReady(name)) ? 'ready' : 'starting' })),
    ),
});

try {
  const isUp = await proof.step('compose up --wait: everything is ready', async () => {
    const begun = performance.now();
    await compose('up', '--detach', '--wait', '--wait-timeout', '400').catch(async (error: Error) => {
      throw new Error(`${error.message}\n${(await compose('ps', '--all').catch(String)).slice(-2_500)}`);
    });
    return `${((performance.now() - begun) / 1000).toFixed(0)} s`;
  });
  if (isUp) {
    await proof.step('a second one changes nothing', async () => {
      const said = await compose('up', '--detach', '--wait', '--wait-timeout', '200');
      if (/Recreated/.test(said)) throw new Error(said);
    });
    await proof.step('the first page leads to the explorer of this installation', async () => {
      const page = await (await fetch(`http://127.0.0.1:${ports.web}/`)).text();
      if (!page.includes(`href="${gateway}/explorer"`)) throw new Error(page);
    });
    await proof.step('the journey of the house', journey);
  }
} catch (error) {
  proof.fail(error);
} finally {
  if (proof.failed > 0) console.log((await compose('logs', '--no-color', '--tail', '15').catch(String)).slice(-8_000));
  await control.close();
  if (!process.argv.includes('--keep')) {
    await compose('down', '--volumes', '--timeout', '20').catch((error) => proof.fail(error));
    rmSync(folder, { recursive: true, force: true });
  }
}
proof.finish();

async function journey(): Promise<string> {
  const addresses = {
    GUANXI_GATEWAY: gateway,
    GUANXI_ISSUER: `http://127.0.0.1:${ports.keycloak}/realms/guanxi`,
    GUANXI_MAILBOX: `http://127.0.0.1:${ports.mail}/mail/api`,
    GUANXI_CONTROL: control.url,
  };
  const child = spawn(process.execPath, ['packages/testing/src/journey/main.ts'], {
    cwd: root,
    env: { ...process.env, ...addresses },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await outputOf(child);
  console.log(said.replace(/^/gm, '        '));
  if (child.exitCode !== 0) throw new Error('some steps failed');
  return said.trim().split('\n').at(-1) ?? '';
}
