import { freePort } from '../../packages/listening/src/free-port.ts';
import type { Proof } from '../../packages/testing/src/proof.ts';
import { until } from '../../packages/testing/src/until.ts';
import { imageOf } from './components.ts';
import { Container } from './engine.ts';
import { proveEnd, proveProcess } from './processes.ts';
import { idleMemory, type Stage, startReady } from './stage.ts';

/** What each server of a trial is started with, and how it tells that it serves. */
const servers: Record<
  string,
  () => Promise<{ start: () => Promise<Container>; ready: (said: string) => Promise<boolean> }>
> = {
  async kafka() {
    const [port, controller] = [await freePort(), await freePort()];
    const env = {
      KAFKA_USERS: 'topics:password-of-topics,sales:password-of-sales',
      KAFKA_SUPER_USER: 'topics',
      KAFKA_PORT: String(port),
      KAFKA_CONTROLLER_PORT: String(controller),
      KAFKA_ADVERTISED: `127.0.0.1:${port}`,
    };
    const start = () => Container.start({ image: imageOf('kafka'), env, folders: ['/var/lib/kafka'], memory: '1g' });
    return { start, ready: async (said) => said.includes('Kafka Server started') };
  },
  async keycloak() {
    const url = `http://127.0.0.1:${await freePort()}`;
    const env = {
      KC_HTTP_PORT: new URL(url).port,
      KC_HOSTNAME: url,
      KC_BOOTSTRAP_ADMIN_USERNAME: 'admin',
      KC_BOOTSTRAP_ADMIN_PASSWORD: 'password-of-admin',
    };
    const start = () =>
      Container.start({ image: imageOf('keycloak'), env, folders: ['/opt/keycloak/data'], memory: '1g' });
    const ready = () =>
      fetch(`${url}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    return { start, ready };
  },
};

/** The servers that only a trial has: they start from nothing, restricted as the product is, and end in order. */
export async function proveServers(proof: Proof, stage: Stage, components: readonly string[]): Promise<void> {
  if (components.includes('mail')) {
    const port = await freePort();
    const env = { HOST: '127.0.0.1', PORT: String(port), SMTP_PORT: String(await freePort()) };
    let container: Container | undefined;
    await proof.step('mail: takes mail on a read-only root', async () => {
      const begin = () => Container.start({ image: imageOf('mail'), env, folders: ['/data'] });
      const found = await startReady(begin, `http://127.0.0.1:${port}/readyz`);
      container = found.container;
      return `${found.seconds.toFixed(1)} s, ${(await idleMemory(container)).toFixed(0)} MB`;
    });
    if (container) await proveProcess(proof, 'mail', container);
    if (container) await proveEnd(proof, 'mail', container);
  }
  for (const [component, prepare] of Object.entries(servers)) {
    if (!components.includes(component)) continue;
    let container: Container | undefined;
    await proof.step(`${component}: starts from nothing on a read-only root`, async () => {
      const { start, ready } = await prepare();
      const started = await start();
      container = started;
      await until(async () => ready(await started.logs()), { bound: 240_000, what: component });
      const seconds = (Date.now() - started.startedAt) / 1000;
      return `${seconds.toFixed(0)} s, ${started.cpuSeconds.toFixed(0)} s of CPU, ${started.megabytes.toFixed(0)} MB`;
    });
    if (container) await proveProcess(proof, component, container);
    if (container) await proveEnd(proof, component, container, true);
  }
  if (components.includes('postgres')) {
    await proveProcess(proof, 'postgres', stage.postgres);
    await proveEnd(proof, 'postgres', stage.postgres);
  }
}
