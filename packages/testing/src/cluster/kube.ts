import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../until.ts';
import { command } from './command.ts';

// biome-ignore lint/suspicious/noExplicitAny: objects as the API server gives them; each reader names its fields
export type Manifest = any;

const NOT_REACHED = /Unable to connect to the server|TLS handshake timeout|connection refused/;

export type Pod = {
  name: string;
  uid: string;
  node: string;
  ip: string;
  isReady: boolean;
  isEnding: boolean;
  restarts: number;
  /** Changes with every start of the container; empty before the first. */
  containerId: string;
};

/** One namespace of the cluster, by kubectl and helm. */
export class Kube {
  readonly namespace: string;
  readonly #env: Record<string, string>;

  constructor(namespace: string, env: Record<string, string>) {
    this.namespace = namespace;
    this.#env = env;
  }

  /** Asks again where the API server was not reached at all: on a busy machine it may be late to a handshake. */
  async kubectl(values: readonly string[], { input, bound }: { input?: string; bound?: number } = {}): Promise<string> {
    const options = { env: this.#env, ...(input === undefined ? {} : { input }), ...(bound ? { bound } : {}) };
    for (let left = 4; ; left -= 1) {
      try {
        return await command('kubectl', ['-n', this.namespace, ...values], options);
      } catch (error) {
        if (left === 0 || !NOT_REACHED.test((error as Error).message)) throw error;
        await pause(2000);
      }
    }
  }

  helm(
    values: readonly string[],
    { input, bound = 600_000 }: { input?: string; bound?: number } = {},
  ): Promise<string> {
    const options = { env: this.#env, bound, ...(input === undefined ? {} : { input }) };
    return command('helm', ['--namespace', this.namespace, ...values], options);
  }

  async json(values: readonly string[]): Promise<Manifest> {
    return JSON.parse(await this.kubectl([...values, '-o', 'json']));
  }

  /** Makes or changes objects, on the server's side; as helm does, so that it may change them later. */
  async apply(...objects: Manifest[]): Promise<void> {
    const list = { apiVersion: 'v1', kind: 'List', items: objects };
    await this.kubectl(['apply', '--server-side', '--force-conflicts', '--field-manager', 'helm', '-f', '-'], {
      input: JSON.stringify(list),
    });
  }

  /** The objects of a kind, or those with the labels. */
  async list(kind: string, labels?: string): Promise<Manifest[]> {
    return (await this.json(['get', kind, ...(labels ? ['-l', labels] : [])])).items;
  }

  /** The object, or undefined where there is none. */
  async find(kind: string, name: string): Promise<Manifest | undefined> {
    const text = await this.kubectl(['get', kind, name, '--ignore-not-found', '-o', 'json']);
    return text.trim() === '' ? undefined : JSON.parse(text);
  }

  /** The pods of a component of the chart that have not ended. */
  async pods(component: string): Promise<Pod[]> {
    const items = await this.list('pods', `app.kubernetes.io/component=${component}`);
    return items.filter(({ status }) => !['Succeeded', 'Failed'].includes(status.phase)).map(podOf);
  }

  /** Waits until a component has as many ready pods as wanted, and no other. */
  async settled(component: string, replicas: number, bound = 120_000): Promise<Pod[]> {
    const right = async () => {
      const pods = await this.pods(component);
      if (pods.length !== replicas || pods.some(({ isReady, isEnding }) => !isReady || isEnding))
        throw new Error(pods.map((pod) => `${pod.name} ${pod.isReady ? 'ready' : 'not ready'}`).join(', ') || 'no pod');
      return pods;
    };
    return until(right, { bound, what: `${replicas} ready pods of ${component}` });
  }

  /** Runs JavaScript in a pod of a component: no image has a shell. @returns what it printed */
  node(pod: string, script: string, bound = 30_000): Promise<string> {
    return this.kubectl(['exec', pod, '--', 'node', '-e', script], { bound });
  }
}

function podOf({ metadata, spec, status }: Manifest): Pod {
  const [container] = status.containerStatuses ?? [];
  return {
    name: metadata.name,
    uid: metadata.uid,
    node: spec.nodeName ?? '',
    ip: status.podIP ?? '',
    isReady: (status.conditions ?? []).some((each: Manifest) => each.type === 'Ready' && each.status === 'True'),
    isEnding: metadata.deletionTimestamp !== undefined,
    restarts: container?.restartCount ?? 0,
    containerId: container?.state?.running ? (container.containerID ?? '') : '',
  };
}
