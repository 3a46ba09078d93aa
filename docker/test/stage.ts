import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort } from '../../packages/listening/src/free-port.ts';
import { until } from '../../packages/testing/src/until.ts';
import { imageOf, SERVICES } from './components.ts';
import { Container, runToEnd } from './engine.ts';

const HOST = '127.0.0.1';
const password = (name: string) => `password-of-${name}`;

/** What a container showed from its start until it was ready and then idle. */
export type Figures = { container: Container; seconds: number; cpuSeconds: number };

/** Starts a container and waits until it says that it is ready. @throws with its last lines when it does not */
export async function startReady(start: () => Promise<Container>, url: string, bound = 60_000): Promise<Figures> {
  const container = await start();
  const isReady = () =>
    fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    await until(isReady, { bound, what: url });
  } catch (error) {
    const said = await container.logs();
    await container.remove();
    throw new Error(`${url} was not ready:\n${said}`, { cause: error });
  }
  return { container, seconds: (Date.now() - container.startedAt) / 1000, cpuSeconds: container.cpuSeconds };
}

/** Its memory once that has come to rest: the same, within a megabyte, for ten seconds. */
export async function idleMemory(container: Container): Promise<number> {
  let [last, same, lastAt] = [0, 0, 0];
  await until(
    () => {
      if (Date.now() - lastAt < 1_000) return false;
      lastAt = Date.now();
      const now = container.megabytes;
      same = Math.abs(now - last) < 1 ? same + 1 : 0;
      last = now;
      return same >= 10;
    },
    { bound: 60_000, what: 'memory at rest' },
  );
  return last;
}

/** The database and the settings that every process of the product can be started with. */
export class Stage {
  readonly postgres: Container;
  readonly #port: number;
  readonly #issuer: Server;

  private constructor(postgres: Container, port: number, issuer: Server) {
    this.postgres = postgres;
    this.#port = port;
    this.#issuer = issuer;
  }

  static async open(): Promise<Stage> {
    const port = await freePort();
    const databases = [...SERVICES, 'event_log'].map((name) => `${name}:${password(name)}`).join(',');
    const postgres = await Container.start({
      image: imageOf('postgres'),
      env: { POSTGRES_PASSWORD: password('postgres'), POSTGRES_DATABASES: databases },
      folders: ['/var/lib/postgresql'],
      args: ['-p', String(port)],
    });
    await until(async () => (await postgres.logs()).includes('ready to accept connections'), {
      bound: 60_000,
      what: 'PostgreSQL',
    });
    // nobody signs in here, but the gateway is ready only where it can have the issuer's keys
    const issuer = createHttpServer((_, response) => response.end('{"keys":[]}')).listen(0, HOST);
    await once(issuer, 'listening');
    return new Stage(postgres, port, issuer);
  }

  database(name: string): string {
    return `postgresql://${name}:${password(name)}@${HOST}:${this.#port}/${name}`;
  }

  /** Applies a service's migrations by its own image. */
  migrate(service: string): Promise<string> {
    const args = ['../../packages/prisma-engine/src/migrate.ts', 'deploy', '.'];
    return runToEnd({ image: imageOf(service), env: { DATABASE_URL: this.database(service) }, args });
  }

  /** What a process is told, listening at a port. */
  settings(component: string, port: number): Record<string, string> {
    const listening = { HOST, PORT: String(port) };
    if (component === 'web') return listening;
    const common = {
      ...listening,
      EVENT_LOG_URL: this.database('event_log'),
      ISSUER_URL: `http://${HOST}:${(this.#issuer.address() as AddressInfo).port}/realms/guanxi`,
      GATEWAY_KEYS: 'first:key-of-image-tests',
      BLOB_FOLDER: '/files/blobs',
    };
    const client = { ISSUER_CLIENT_ID: 'images', ISSUER_CLIENT_SECRET: password('images') };
    if (component === 'gateway') return { ...common, ...client, PUBLIC_URL: `http://${HOST}:${port}` };
    const own: Record<string, Record<string, string>> = {
      sales: { ...client, ISSUER_ADMIN_URL: 'http://127.0.0.1:1/admin/realms/guanxi' },
      marketing: {
        SMTP_URL: 'smtp://127.0.0.1:1',
        MAIL_FROM: 'images@guanxi.example',
        MEMBER_URL: 'http://127.0.0.1:4000/member',
        PUBLIC_URL: 'http://127.0.0.1:4000',
      },
    };
    return { ...common, DATABASE_URL: this.database(component), ...own[component] };
  }

  async close(): Promise<void> {
    this.#issuer.close();
    this.#issuer.closeAllConnections();
    await this.postgres.remove();
  }
}
