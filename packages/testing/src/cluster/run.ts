// The product on a real Kubernetes of several nodes: installed, used, upgraded, hurt, and taken away again.
// `--ci` for the share that fits into twelve minutes; `--images TAG` (dev); `--nodes 3`; `--keep` leaves the cluster up,
// `--reuse` takes the one that is up, with its images, and `--installed` what is installed on it too;
// `--only upgrade,drain` plays those phases alone, after the installation.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshSeed } from '../faulty-members.ts';
import { World } from '../journey/world.ts';
import { none, Proof } from '../proof.ts';
import { command } from './command.ts';
import { Control } from './control.ts';
import type { Kube } from './kube.ts';
import { clusterDown, clusterUp, environment, kubeOf, leftovers, loadImages, whyNot } from './machine.ts';
import { knowNames } from './names.ts';
import { autoscaling } from './phases/autoscaling.ts';
import { drain } from './phases/drain.ts';
import { faults } from './phases/faults.ts';
import { dryRun, install, journey } from './phases/install.ts';
import { policies } from './phases/policy.ts';
import { rotateDatabasePasswords, rotateGatewayKey } from './phases/rotation.ts';
import { uninstall } from './phases/uninstall.ts';
import { upgrade } from './phases/upgrade.ts';
import type { Stage } from './stage.ts';
import { makeSubjects } from './traffic/subjects.ts';
import {
  addressesOf,
  COMPONENTS,
  clearNamespace,
  clockFileOf,
  databasesOf,
  NAMESPACE,
  prepareNamespace,
  RELEASE,
  SERVICES,
  values,
} from './trial.ts';

/** In the order in which they are played. */
const phases: Record<string, (stage: Stage) => Promise<void>> = {
  // played before there is a stage: it makes what it needs itself
  journey: async () => undefined,
  upgrade: (stage) => upgrade(stage, given.ci ? 1000 : 5000),
  faults: (stage) =>
    faults(stage, given.ci ? ['customers'] : [...SERVICES, 'gateway'], given.ci ? undefined : 'customers'),
  drain: (stage) => drain(stage, `n${nodes}`, 1000),
  policies,
  passwords: (stage) => rotateDatabasePasswords(stage, 1000),
  keys: (stage) => rotateGatewayKey(stage, 1000),
  autoscaling,
};

const { values: given } = parseArgs({
  options: {
    ci: { type: 'boolean', default: false },
    images: { type: 'string', default: 'dev' },
    nodes: { type: 'string' },
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
    reuse: { type: 'boolean', default: false },
    installed: { type: 'boolean', default: false },
  },
});
const tag = given.images;
const nodes = Number(given.nodes ?? (given.ci ? 2 : 3));
const proof = new Proof();
const seed = freshSeed();
const begun = performance.now();

const reason = await whyNot();
if (reason !== '') {
  console.log(reason);
  proof.fail(reason);
  proof.finish();
}
Object.assign(process.env, environment);
const folder = mkdtempSync(join(tmpdir(), 'guanxi-cluster-'));
chmodSync(folder, 0o755);
let control: Control | undefined;
const end = async () => {
  await control?.close();
  if (!given.keep) await clusterDown();
  if (!given.keep) rmSync(folder, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void end().finally(() => process.exit(130)));

console.log(`${nodes} nodes, images of ${tag}, seed ${seed}`);
try {
  await played();
} catch (error) {
  proof.fail(error);
} finally {
  await end();
}
if (!given.keep)
  await proof.step('the cluster leaves no process, cgroup, link, route or folder', async () => none(await leftovers()));
console.log(`all of it took ${((performance.now() - begun) / 60_000).toFixed(1)} min`);
proof.finish();

async function played(): Promise<void> {
  const kube = kubeOf(NAMESPACE);
  const told = values(tag);
  const clockFile = given.installed ? await clockFileOf(kube) : await installed(kube, told);
  if (clockFile === undefined) return;

  control = new Control({ kube, clockFile });
  const addresses = await addressesOf(kube, await control.open());
  const broker = (await kube.json(['get', 'service', `${RELEASE}-kafka`])).spec.clusterIP as string;
  knowNames(new Map([[`${RELEASE}-kafka`, broker]]));
  const world = new World(addresses);
  const databases = await databasesOf(kube);
  try {
    const wanted =
      given.only?.split(',') ?? (given.ci ? ['journey', 'upgrade', 'faults', 'policies'] : Object.keys(phases));
    if (wanted.includes('journey')) await journey(proof, addresses);
    const subjects = await makeSubjects(world);
    const stage: Stage = { proof, kube, addresses, world, databases, subjects, tag, folder, seed, values: told };
    for (const name of wanted) await phases[name]?.(stage);
  } finally {
    await databases.close();
  }
  if (!given.keep) await uninstall(proof, kube);
}

/** Cluster, images and release. @returns the file that moves business time; undefined where something has failed */
async function installed(kube: Kube, told: Record<string, unknown>): Promise<string | undefined> {
  const images = [...COMPONENTS, 'realm', 'postgres', 'kafka', 'keycloak', 'mail'];
  const isUp = given.reuse || (await proof.step(`a cluster of ${nodes} nodes`, () => clusterUp(nodes)));
  const isLoaded =
    given.reuse ||
    (isUp &&
      (await proof.step('the images in every node', () =>
        loadImages(
          images.map((name) => `guanxi/${name}:${tag}`),
          folder,
        ),
      )));
  if (!isLoaded) return undefined;
  if (given.reuse) await clearNamespace(kube);
  const { clockFile } = await prepareNamespace(kube, folder);
  await proof.step('the API server takes every object of the chart (dry run)', () => dryRun(kube, folder, told));
  if (await proof.step('helm install: everything is ready', () => install(kube, folder, told))) return clockFile;
  console.log(await whatIsWrong());
  return undefined;
}

async function whatIsWrong(): Promise<string> {
  const pods = await command('kubectl', ['-n', NAMESPACE, 'get', 'pods,jobs,pvc', '-o', 'wide']);
  const events = await command('kubectl', ['-n', NAMESPACE, 'get', 'events', '--sort-by=.lastTimestamp']);
  return `${pods}\n${events.split('\n').slice(-30).join('\n')}`;
}
