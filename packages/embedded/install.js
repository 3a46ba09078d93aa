// Brings a fresh or stale checkout up to date with nothing but Node >= 20 and npm.
// Plain JavaScript without dependencies: it runs before the project's own Node and packages are there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@12.21.0';
const WORKSPACES = ['packages', 'services', 'gateway', 'proto'];
const SKIPPED = new Set(['node_modules', 'generated', '.guanxi', 'dist']);
// `install.js web` also builds the browser applications, which `npm start` serves and most commands do not need
const withWeb = process.argv.includes('web');
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
process.chdir(root);

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) stop(`Guanxi needs Node 20 or newer to start; this is Node ${process.versions.node}.`);

const sources = WORKSPACES.filter((folder) => existsSync(folder)).flatMap((folder) => files(folder));
const web = files('web', new Set(['node_modules', 'dist']));
const manifests = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'web/package.json',
  ...sources.filter((f) => f.endsWith('/package.json')),
];
const contracts = [
  'codegen.ts',
  ...sources.filter((f) => /\.(prisma|graphql|proto)$/.test(f) || f.startsWith('packages/prisma-engine/src/')),
];

upToDate(
  'installed',
  manifests,
  () => existsSync('node_modules/.bin/node'),
  () => {
    console.log('Installing packages (the first time takes a few minutes) …');
    run(
      'npx',
      ['--yes', '--prefer-offline', PNPM, 'install', '--frozen-lockfile'],
      'The packages could not be installed; the lines above say why.',
    );
  },
);
// Code for GraphQL, events and the supergraph is committed; only the Prisma clients are made here.
if (existsSync('packages/prisma-engine/src/generate.ts')) {
  upToDate('generated', [...contracts, 'pnpm-lock.yaml'], clientsPresent, () => {
    run(
      join('node_modules', '.bin', 'node'),
      ['packages/prisma-engine/src/generate.ts'],
      'The database clients could not be generated; the lines above say why.',
    );
  });
}

if (withWeb) {
  upToDate(
    'web',
    [...web.filter((f) => !/\.(test|md)\b/.test(f)), 'pnpm-lock.yaml'],
    () => existsSync('web/dist/manifest.json'),
    () => {
      console.log('Building the browser applications …');
      run(
        join('node_modules', '.bin', 'node'),
        ['web/build/main.ts'],
        'The browser applications could not be built; the lines above say why.',
      );
    },
  );
}

/** Does the work only when the inputs changed since it was last done, or its result is gone. */
function upToDate(name, inputs, present, work) {
  const stamp = `node_modules/.guanxi-${name}`;
  const wanted = digest(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && present()) return;
  work();
  writeFileSync(stamp, wanted);
}

function clientsPresent() {
  return readdirSync('services').every(
    (service) =>
      !existsSync(`services/${service}/prisma/schema`) || existsSync(`services/${service}/src/generated/prisma`),
  );
}

function digest(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.toSorted()) if (existsSync(file)) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function run(command, args, problem) {
  // Windows starts npx and the linked node through the shell only.
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) stop(error ? `${problem} (${error.message})` : problem, status ?? 1);
}

function files(folder, skipped = SKIPPED) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : files(path, skipped);
    return entry.isFile() ? [path] : [];
  });
}

function stop(message, status = 1) {
  console.error(message);
  process.exit(status);
}
