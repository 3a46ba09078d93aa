import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@guanxi/listening/free-port';
import { until } from '../until.ts';

const TOOLS = join(import.meta.dirname, '../../../../charts/cluster/tools.sh');
const BINARY = join(process.env.GUANXI_KUBE_CACHE ?? join(homedir(), '.cache', 'guanxi-kube'), 'bin/toxiproxy-server');

/** A real toxiproxy on loopback: connections that go through it can be made slow. */
export class Toxiproxy {
  readonly #child: ChildProcess;
  readonly #api: string;

  private constructor(child: ChildProcess, api: string) {
    this.#child = child;
    this.#api = api;
  }

  /** Unpacks or builds the program where it is not there yet; building needs Go. */
  static fetch(): void {
    if (!existsSync(BINARY)) execFileSync(TOOLS, ['toxiproxy-server'], { stdio: 'inherit' });
  }

  static async start(): Promise<Toxiproxy> {
    Toxiproxy.fetch();
    const port = String(await freePort());
    const child = spawn(BINARY, ['-host', '127.0.0.1', '-port', port], { stdio: 'ignore' });
    const proxy = new Toxiproxy(child, `http://127.0.0.1:${port}`);
    await until(async () => (await fetch(`${proxy.#api}/version`)).ok, { bound: 10_000, what: 'toxiproxy' });
    return proxy;
  }

  /** Lets `listen` lead to `upstream`, both `host:port`. */
  async lead(name: string, listen: string, upstream: string): Promise<void> {
    await this.#post('/proxies', { name, listen, upstream, enabled: true });
  }

  /** Holds up everything that comes back through the proxy for so long (ms), until {@link hurry}. */
  async delay(name: string, latency: number): Promise<void> {
    await this.#post(`/proxies/${name}/toxics`, {
      name: 'slow',
      type: 'latency',
      stream: 'downstream',
      toxicity: 1,
      attributes: { latency, jitter: 0 },
    });
  }

  async hurry(name: string): Promise<void> {
    await fetch(`${this.#api}/proxies/${name}/toxics/slow`, { method: 'DELETE' });
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }

  async #post(path: string, body: object): Promise<void> {
    const response = await fetch(`${this.#api}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`toxiproxy: ${response.status} ${await response.text()}`);
  }
}
