import { loadavg } from 'node:os';
import { freePort } from '../../packages/listening/src/free-port.ts';
import type { Proof } from '../../packages/testing/src/proof.ts';
import { none } from '../../packages/testing/src/proof.ts';
import { imageOf, SERVICES } from './components.ts';
import { Container, statusOf } from './engine.ts';
import { idleMemory, type Stage, startReady } from './stage.ts';

const START = 3; // seconds
/** What else the machine does, or files read for the first time, can make a start slow; a slow image is slow each time. */
const STARTS = 3;
const IDLE = 200; // MB
const IDLE_TOLD = 260; // MB, with telemetry
const STOP = 10; // seconds
/** Java's own status after SIGTERM, however well it ended. */
const JAVA_ENDED = 143;

/** Starts each process as it is meant to run, and looks at what the kernel says of it. */
export async function proveProcesses(proof: Proof, stage: Stage, components: readonly string[]): Promise<void> {
  const ports = new Map<string, number>();
  const running = new Map<string, Container>();
  for (const component of components) {
    const port = await freePort();
    ports.set(component, port);
    const env = stage.settings(component, port);
    if (component === 'gateway')
      env.SUBGRAPHS = SERVICES.map((name) => `${name}=${urlOf(ports, name)}/graphql`).join(',');
    if ((SERVICES as readonly string[]).includes(component))
      await proof.step(`${component}: its image migrates its database, and does so again for nothing`, async () => {
        await stage.migrate(component);
        await stage.migrate(component);
      });
    let container: Container | undefined;
    await proof.step(`${component}: ready within ${START} s on a read-only root`, async () => {
      const begin = () => Container.start({ image: imageOf(component), env, folders: ['/files'] });
      const told: string[] = [];
      while (told.length < STARTS) {
        await container?.remove();
        const found = await startReady(begin, `${urlOf(ports, component)}/readyz`);
        container = found.container;
        told.push(`${found.seconds.toFixed(1)} s, ${found.cpuSeconds.toFixed(1)} s of CPU`);
        if (isQuick(found.seconds, found.cpuSeconds)) return told.join('; again ');
      }
      throw new Error(told.join('; again '));
    });
    if (!container) continue;
    running.set(component, container);
    await proveProcess(proof, component, container);
  }
  await proveTelemetry(proof, stage, ports, components);
  await Promise.all(
    [...running].map(([component, container]) =>
      proof.step(`${component}: holds at most ${IDLE} MB when idle`, () => memory(container, IDLE)),
    ),
  );
  for (const [component, container] of running) await proveEnd(proof, component, container);
}

/** User, rights and the lack of a shell; for any container that runs. */
export async function proveProcess(proof: Proof, component: string, container: Container): Promise<void> {
  await proof.step(`${component}: runs as 65532 without any capability and can gain none`, async () => {
    const status = container.status();
    const expected = { CapEff: 0, CapPrm: 0, CapBnd: 0, CapAmb: 0 };
    const wrong = Object.keys(expected).filter((name) => Number.parseInt(status.get(name) ?? '1', 16) !== 0);
    if (!/^65532\s+65532/.test(status.get('Uid') ?? '')) wrong.push(`Uid ${status.get('Uid')}`);
    if (status.get('NoNewPrivs') !== '1') wrong.push('NoNewPrivs');
    if (status.get('Seccomp') !== '2') wrong.push('Seccomp');
    none(wrong);
  });
  await proof.step(`${component}: has no shell to run and cannot write beside its folders`, async () => {
    const shell = await statusOf('exec', container.id, 'sh', '-c', 'true');
    if (shell === 0) throw new Error('sh runs');
    const write = "fs.writeFileSync('/app/written', '')";
    if ((await statusOf('exec', container.id, 'node', '--eval', write)) === 0) throw new Error('/app can be written');
    const control = await statusOf('exec', container.id, 'node', '--eval', write.replace('/app', '/tmp'));
    if (control !== 0) throw new Error('/tmp cannot be written');
  });
}

/** SIGTERM ends it in time and in order. */
export async function proveEnd(proof: Proof, component: string, container: Container, java = false): Promise<void> {
  const expected = java ? JAVA_ENDED : 0;
  await proof.step(`${component}: SIGTERM ends it with ${expected} within ${STOP} s`, async () => {
    const said = container;
    const { status, seconds } = await said.stop();
    if (status !== expected || seconds > STOP) throw new Error(`${status} after ${seconds} s:\n${await said.logs()}`);
    return `${seconds.toFixed(1)} s`;
  });
  await container.remove();
}

/** With telemetry on, even when nobody takes what it sends. */
async function proveTelemetry(proof: Proof, stage: Stage, ports: Map<string, number>, components: readonly string[]) {
  const component = components.find((each) => each === 'customers');
  if (!component) return;
  await proof.step(`${component}: holds at most ${IDLE_TOLD} MB when idle with telemetry`, async () => {
    const port = await freePort();
    const telemetry = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', METRICS_PORT: String(await freePort()) };
    const env = { ...stage.settings(component, port), ...telemetry };
    ports.set('telemetry', port);
    const begin = () => Container.start({ image: imageOf(component), env, folders: ['/files'] });
    const { container, seconds, cpuSeconds } = await startReady(begin, `${urlOf(ports, 'telemetry')}/readyz`);
    try {
      return `${await memory(container, IDLE_TOLD)}, ready after ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU`;
    } finally {
      await container.remove();
    }
  });
}

async function memory(container: Container, bound: number): Promise<string> {
  const megabytes = await idleMemory(container);
  if (megabytes > bound) throw new Error(`${megabytes.toFixed(0)} MB`);
  return `${megabytes.toFixed(0)} MB`;
}

const urlOf = (ports: ReadonlyMap<string, number>, name: string) => `http://127.0.0.1:${ports.get(name) ?? 1}`;

/** On a machine that is busy with other things, the CPU that a start takes says more than the clock. */
const isQuick = (seconds: number, cpuSeconds: number) =>
  seconds <= START || (cpuSeconds <= START && (loadavg()[0] ?? 0) > 2);
