import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClockFile, clockChange } from '@guanxi/embedded/control/clock';
import { HttpError, readJson, router, sendJson } from '@guanxi/embedded/http';
import { until } from '../until.ts';
import type { Kube } from './kube.ts';
import { crash } from './machine.ts';

const SERVICES = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge', 'gateway'];
const ACTIONS = ['stop', 'start', 'kill', 'restart'];

/** What tests do to the product: the same calls over HTTP as the embedded product's control takes. */
export class Control {
  readonly #kube: Kube;
  readonly #clock: ClockFile;
  readonly #server: Server;

  constructor({ kube, clockFile }: { kube: Kube; clockFile: string }) {
    this.#kube = kube;
    this.#clock = new ClockFile(clockFile);
    const routes = router({
      'GET /control/clock': ({ response }) => sendJson(response, 200, this.#clock.read()),
      'POST /control/clock': async ({ request, response }) =>
        sendJson(response, 200, this.#clock.change(await changeOf(request))),
      'GET /control/services': async ({ response }) => sendJson(response, 200, { services: await this.#view() }),
      'POST /control/services/:name/:action': async ({ response, params }) => {
        const { name = '', action = '' } = params;
        if (!SERVICES.includes(name) || !ACTIONS.includes(action))
          throw new HttpError(404, { error: `one of ${SERVICES.join(', ')}; one of ${ACTIONS.join(', ')}` });
        await this.#act(name, action);
        sendJson(response, 200, { name });
      },
    });
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://local');
      routes(request, response, pathname).then(
        (isKnown) => isKnown || sendJson(response, 404, { error: 'not found' }),
        (error: Error) => sendJson(response, 500, { error: error.message }),
      );
    });
  }

  /** @returns the address of the control */
  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/control`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #view() {
    const views = SERVICES.map(async (name) => {
      const pods = await this.#kube.pods(name);
      const isReady = pods.length > 0 && pods.every((pod) => pod.isReady && pod.containerId !== '');
      const state = pods.length === 0 ? 'stopped' : isReady ? 'ready' : 'starting';
      return { name, state, restarts: pods.reduce((sum, { restarts }) => sum + restarts, 0) };
    });
    return Promise.all(views);
  }

  async #act(name: string, action: string): Promise<void> {
    if (action === 'kill') return this.#kill(name);
    if (action !== 'start') await this.#scale(name, 0);
    if (action !== 'stop') await this.#start(name);
  }

  /** Back when the cluster has noticed, so that "ready" from then on means ready again. */
  async #kill(name: string): Promise<void> {
    const [pod] = await this.#kube.pods(name);
    if (!pod) throw new HttpError(409, { error: `${name} does not run` });
    crash(pod);
    const noticed = async () => {
      const now = (await this.#kube.pods(name)).find(({ uid }) => uid === pod.uid);
      return !now || now.containerId !== pod.containerId;
    };
    await until(noticed, { bound: 30_000, what: `the end of ${pod.name} to be noticed` });
  }

  async #start(name: string): Promise<void> {
    await this.#scale(name, 1);
    if (name !== 'gateway') await reachable(this.#kube, name);
  }

  async #scale(name: string, replicas: number): Promise<void> {
    await this.#kube.kubectl([
      'scale',
      'deployment',
      '-l',
      `app.kubernetes.io/component=${name}`,
      `--replicas=${replicas}`,
    ]);
    await this.#kube.settled(name, replicas);
  }
}

/** Waits until a gateway's pod gets through to a service by its name: a little after the service's pod is ready. */
export async function reachable(kube: Kube, name: string): Promise<void> {
  const script = `fetch(new URL('/readyz', process.env.SUBGRAPHS.split(',').find((each) => each.startsWith('${name}=')).slice(${name.length + 1}))).then(({ status }) => process.exit(status === 200 ? 0 : 1), () => process.exit(1))`;
  const reached = async () => {
    const [gateway] = await kube.pods('gateway');
    await kube.node(gateway?.name ?? '', script);
    return true;
  };
  await until(reached, { bound: 60_000, what: `${name} at the gateway` });
}

async function changeOf(request: IncomingMessage) {
  const change = clockChange.safeParse(await readJson(request));
  if (!change.success)
    throw new HttpError(400, { error: 'offset, advance (ms, or such as 3d, 12h) or at (an instant)' });
  return change.data;
}
