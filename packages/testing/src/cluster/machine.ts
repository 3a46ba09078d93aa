import { existsSync, globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { command } from './command.ts';
import { Kube, type Pod } from './kube.ts';

export const root = resolve(import.meta.dirname, '../../../..');
const script = join(root, 'charts/cluster/cluster.sh');
const tools = join(root, 'charts/cluster/tools.sh');
const cache = process.env.GUANXI_KUBE_CACHE ?? join(homedir(), '.cache/guanxi-kube');
const KUBECONFIG = '/var/lib/guanxi-kube/admin.conf';
const CGROUPS = '/sys/fs/cgroup';

/** What the programs of the cluster need to be found, and to find it. */
export const environment: Record<string, string> = {
  KUBECONFIG,
  PATH: [join(cache, 'bin'), process.env.PATH].join(delimiter),
};

/** Why no cluster can run on this machine; empty where one can. */
export async function whyNot(): Promise<string> {
  return command(script, ['why-not']).then(
    () => '',
    (error: Error) => /No cluster can run here: .*/.exec(error.message)?.[0] ?? error.message,
  );
}

/** A fresh cluster and the tools to use it; the one before it is gone. */
export async function clusterUp(nodes: number): Promise<void> {
  await command(script, ['up', String(nodes)], { bound: 3_600_000 });
  if (!existsSync(join(cache, 'bin/helm'))) await command(tools, [], { bound: 3_600_000 });
}

/** Images of many small files lie in each node: on a slow disk it takes minutes to remove them. */
export const clusterDown = (): Promise<string> => command(script, ['down'], { bound: 900_000 });
export const withMetrics = (): Promise<string> => command(script, ['metrics'], { env: environment, bound: 1_800_000 });
export const kubeOf = (namespace: string): Kube => new Kube(namespace, environment);

/** A docker command; docker/with-daemon.sh names the right one. */
export const docker = (words: readonly string[]): Promise<string> =>
  command(process.env.DOCKER ?? 'docker', words, { bound: 600_000 });

/** Images from the docker of this machine into every node. */
export async function loadImages(images: readonly string[], folder: string): Promise<void> {
  const file = join(folder, 'images.tar');
  await docker(['save', '-o', file, ...images]);
  await command(script, ['load-image', file], { bound: 600_000 });
}

/** What a cluster that was taken down has left behind on the machine, in words. */
export async function leftovers(): Promise<string[]> {
  const links = await command('ip', ['-o', 'link']);
  const routes = await command('ip', ['route']);
  const processes = globSync('/proc/[0-9]*/comm').flatMap((file) => {
    const name = nameOf(file);
    return /^(kubelet|kube-|etcd|coredns|containerd-shim|netpol)/.test(name) ? [`process ${name}`] : [];
  });
  return [
    ...processes,
    ...globSync(`${CGROUPS}/*/guanxi-kube`).map((each) => `cgroup ${each}`),
    ...(links.includes('gxk-host') ? ['link gxk-host'] : []),
    ...(/^10\.(77|96|244)\./m.test(routes) ? ['routes'] : []),
    ...(existsSync('/var/lib/guanxi-kube') ? ['folder /var/lib/guanxi-kube'] : []),
  ];
}

function nameOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

/** Ends a pod's process as a crash would: by SIGKILL, from outside. */
export function crash(pod: Pod): void {
  const id = pod.containerId.replace(/^.*\/\//, '');
  const [file] = id === '' ? [] : globSync(`${CGROUPS}/memory/guanxi-kube/${pod.node}/kubepods/**/${id}/cgroup.procs`);
  if (!file) throw new Error(`no process of ${pod.name} on ${pod.node}`);
  const [first] = readFileSync(file, 'utf8').split('\n').map(Number);
  if (!first) throw new Error(`${pod.name} has no process`);
  process.kill(first, 'SIGKILL');
}
