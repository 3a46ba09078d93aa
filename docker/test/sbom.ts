import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageOf, packageOf } from './components.ts';
import { docker, listContent } from './engine.ts';
import { licenceOf, licenceProblem } from './licences.ts';

const root = join(import.meta.dirname, '../..');
const PNPM = 'pnpm@12.21.0';

export type Component = {
  type: string;
  name: string;
  group?: string;
  version: string;
  purl: string;
  'bom-ref': string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
};
type Bom = { components: Component[]; metadata: { component: Component; timestamp?: string }; serialNumber?: string };

/**
 * Writes what is in an image as CycloneDX to build/sbom/<component>.json, with its licences beside it as text: npm
 * packages, Node, Debian's packages, and of trial servers their jars.
 * @returns what is wrong: a package that the image has and the list has not, or the other way round; a licence
 */
export async function writeBom(component: string): Promise<string[]> {
  const image = imageOf(component);
  const paths = (await listContent(image)).map(({ path }) => path);
  const bom = await bomOf(component);
  const listed = new Set(bom.components.filter(({ purl }) => isForeign(purl)).map(nameAndVersion));
  const present = new Set(paths.flatMap(packageIn));
  bom.components.push(...(await systemOf(image)), ...serverOf(component), ...paths.flatMap(jarIn));
  const folder = join(root, 'build/sbom');
  mkdirSync(folder, { recursive: true });
  // the same content gives the same file
  delete bom.metadata.timestamp;
  delete bom.serialNumber;
  writeFileSync(join(folder, `${component}.json`), `${JSON.stringify(bom, undefined, 1)}\n`);
  writeFileSync(join(folder, `${component}.licences.txt`), licenceList(bom.components));
  return [
    ...[...present].filter((each) => !listed.has(each)).map((each) => `${each} is in the image, not in the list`),
    ...[...listed].filter((each) => !present.has(each)).map((each) => `${each} is in the list, not in the image`),
    ...bom.components.flatMap((each) => licenceProblem(each) ?? []),
  ];
}

async function bomOf(component: string): Promise<Bom> {
  const name = packageOf(component);
  if (!name) {
    const own = { type: 'application', name: component, version: '', purl: '', 'bom-ref': component };
    return {
      bomFormat: 'CycloneDX',
      specVersion: '1.7',
      version: 1,
      metadata: { component: own },
      components: [],
    } as Bom;
  }
  const file = join(root, 'build/sbom', `${component}.json`);
  mkdirSync(join(root, 'build/sbom'), { recursive: true });
  const words = ['--yes', '--prefer-offline', PNPM, '--filter', name, 'sbom', '--prod', '--sbom-format', 'cyclonedx'];
  const { status, stderr } = spawnSync('npx', [...words, '--out', file], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`pnpm sbom: ${stderr.slice(-1000)}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const isForeign = (purl: string) => purl.startsWith('pkg:npm/') && !purl.startsWith('pkg:npm/%40guanxi/');
const nameAndVersion = ({ group, name, version }: Component) => `${group ? `${group}/` : ''}${name}@${version}`;

/** `app/node_modules/.pnpm/@prisma+client@7.10.0_peers` is `@prisma/client@7.10.0`. */
function packageIn(path: string): string[] {
  const [, folder] = /^app\/node_modules\/\.pnpm\/([^/]+@[^/]+)$/.exec(path) ?? [];
  const [, name, version] = /^(@?[^@]+)@([^_(]+)/.exec(folder ?? '') ?? [];
  return name && version ? [`${name.replace('+', '/')}@${version}`] : [];
}

function jarIn(path: string): Component[] {
  const [, name, version] = /\/([^/]+?)-(\d[^/]*)\.jar$/.exec(path) ?? [];
  if (!name || !version) return [];
  return [{ type: 'library', name, version, purl: `pkg:generic/${name}@${version}`, 'bom-ref': path }];
}

/** Node, and Debian's packages by the records that the image keeps of them. */
async function systemOf(image: string): Promise<Component[]> {
  const read =
    "const folder = '/var/lib/dpkg/status.d'; console.log(JSON.stringify({ node: process.versions.node, records: fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8')) }))";
  const said = await docker('run', '--rm', '--network', 'none', '--entrypoint', 'node', image, '--eval', read);
  const { node, records } = JSON.parse(said) as { node: string; records: string[] };
  const debian = records.map((record): Component => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(record)?.[1] ?? '';
    const purl = `pkg:deb/debian/${field('Package')}@${field('Version')}?distro=bookworm`;
    return withLicence({ type: 'library', name: field('Package'), version: field('Version'), purl, 'bom-ref': purl });
  });
  const own = { type: 'platform', name: 'node', version: node, purl: `pkg:generic/node@${node}`, 'bom-ref': 'node' };
  return [withLicence(own), ...debian];
}

function serverOf(component: string): Component[] {
  if (component !== 'postgres') return [];
  const version = /VERSION=(\S+)/.exec(readFileSync(join(root, 'docker/trial/postgres.Dockerfile'), 'utf8'))?.[1] ?? '';
  const purl = `pkg:npm/%40embedded-postgres/linux-x64@${version}`;
  return [withLicence({ type: 'application', name: 'postgresql', version, purl, 'bom-ref': purl })];
}

function withLicence(component: Component): Component {
  const id = licenceOf(component);
  return id ? { ...component, licenses: [{ expression: id }] } : component;
}

function licenceList(components: readonly Component[]): string {
  const lines = components.map((each) => `${licenceOf(each) ?? 'not stated'}\t${nameAndVersion(each)}`);
  return `${lines.sort().join('\n')}\n`;
}
