// node docker/test/main.ts [component …]   What is to hold of the images that docker/build.sh has made: all, or those
// named. Needs a Docker daemon of this machine. Ends with `N passed, N failed`. docker/images.sh prepares and calls it.
import { none, Proof } from '../../packages/testing/src/proof.ts';
import { imageOf, PRODUCT, packageOf, SERVICES, TRIAL } from './components.ts';
import { configProblems, fileProblems, hasRegistrySettings } from './content.ts';
import { docker, listContent } from './engine.ts';
import { proveProcesses } from './processes.ts';
import { differences } from './reproduce.ts';
import { writeBom } from './sbom.ts';
import { proveServers } from './servers.ts';
import { Stage } from './stage.ts';

const LARGEST = 260; // MB of an image of the product
const JAVA = ['java', 'keytool', 'rmiregistry', 'jrunscript', 'jfr'].map((name) => `opt/java/bin/${name}`);

const named = process.argv.slice(2);
const components = named.length > 0 ? named : [...PRODUCT, ...TRIAL];
const proof = new Proof();
let stage: Stage | undefined;
try {
  await docker('info', '--format', '{{.ServerVersion}}');
  for (const component of components) await proveContent(component);
  stage = await Stage.open();
  const processes = [...SERVICES, 'gateway', 'web'].filter((each) => components.includes(each));
  await proveProcesses(proof, stage, processes);
  await proveServers(proof, stage, components);
  if (components.includes('customers'))
    await proof.step('customers: built once more from nothing, every file of every layer is the same', async () => {
      none(await differences('customers'));
    });
} catch (error) {
  proof.fail(error);
} finally {
  await stage?.close().catch(() => undefined);
}
proof.finish();

async function proveContent(component: string): Promise<void> {
  const image = imageOf(component);
  await proof.step(`${component}: runs as its user, and holds Node, its files and nothing to work with`, async () => {
    const size = Number(await docker('image', 'inspect', '--format', '{{.Size}}', image)) / 1e6;
    const files = await listContent(image);
    const problems = [...(await configProblems(image)), ...fileProblems(files, JAVA)];
    if (PRODUCT.includes(component) && size > LARGEST) problems.push(`${size.toFixed(0)} MB`);
    none(problems);
    return `${size.toFixed(0)} MB`;
  });
  await proof.step(`${component}: has no registry settings and no token`, async () => {
    if (await hasRegistrySettings(image)) throw new Error('found some');
  });
  const judged = packageOf(component) ? 'what is in it, under licences that we may pass on' : 'what is in it';
  await proof.step(`${component}: its list of parts names ${judged}`, async () => none(await writeBom(component)));
}
