import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { featureProblems } from './features.ts';
import { migrationProblems } from './migrations.ts';

/** One thing to check. */
export interface Step {
  name: string;
  what: string;
  /** @returns what is wrong, empty when nothing is */
  run(): Promise<string>;
}

const root = resolve(import.meta.dirname, '../../../..');
const node = process.execPath;

/** All steps, the longest first. */
export const steps: readonly Step[] = [
  {
    name: 'graphql',
    what: 'generated GraphQL types are those of the SDL',
    run: () => command('graphql-codegen', ['--config', 'codegen.ts', '--check', '--errors-only']),
  },
  {
    name: 'documents',
    what: 'generated code of the browser applications is that of their documents',
    run: () => command('graphql-codegen', ['--config', 'codegen.web.ts', '--check', '--errors-only']),
  },
  { name: 'types', what: 'TypeScript, strict', run: () => command('tsc', ['-p', '.']) },
  { name: 'browser types', what: 'TypeScript of the browser applications', run: () => command('tsc', ['-p', 'web']) },
  { name: 'style', what: 'format and lint', run: () => command('biome', ['check', '--error-on-warnings', '.']) },
  {
    name: 'imports',
    what: 'import rules',
    run: () =>
      command('depcruise', ['--output-type', 'err', 'services', 'packages', 'gateway/src', 'proto/src', 'web']),
  },
  {
    name: 'composition',
    what: 'two composers take the subgraphs, the supergraph is what they give',
    run: () => command(node, ['gateway/src/compose.ts', '--check']),
  },
  { name: 'proto', what: 'generated event contracts are those of the .proto files', run: staleProto },
  { name: 'buf', what: 'event contracts pass buf lint', run: () => command('buf', ['lint'], 'proto') },
  {
    name: 'contracts',
    what: 'event contracts break nothing that was released',
    run: () => command('buf', ['breaking', '--against', 'released/contracts.binpb'], 'proto'),
  },
  { name: 'migrations', what: 'migrations lead to the Prisma schemas', run: migrationProblems },
  { name: 'features', what: 'docs/features.md and the titles of the tests agree', run: () => featureProblems(root) },
];

/** Runs a command of the workspace; its output if it fails. */
function command(name: string, values: string[], folder = '.'): Promise<string> {
  const cwd = join(root, folder);
  const path = [join(cwd, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((done) => {
    const child = spawn(name, values, { cwd, env: { ...process.env, PATH: path, FORCE_COLOR: '0', NO_COLOR: '1' } });
    let output = '';
    const add = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => done(`${name} could not be started: ${error.message}`));
    child.on('close', (status) =>
      done(status === 0 ? '' : problemsOf(output) || `${name} ended with status ${status}`),
    );
  });
}

/** Without the lines of progress. */
function problemsOf(output: string): string {
  const lines = output.split('\n').filter((line) => !/^\s*[❯✔]/.test(line));
  return lines.join('\n').trim();
}

async function staleProto(): Promise<string> {
  // within the package, where the plug-in finds what it imports
  const folder = await mkdtemp(join(root, 'proto/node_modules/.generated-'));
  try {
    const problems = await command('buf', ['generate', '--output', folder], 'proto');
    if (problems) return problems;
    const [fresh, committed] = await Promise.all([
      contents(join(folder, 'src/generated')),
      contents(join(root, 'proto/src/generated')),
    ]);
    const names = new Set([...fresh.keys(), ...committed.keys()]);
    const stale = [...names].filter((name) => fresh.get(name) !== committed.get(name));
    return stale.length > 0 ? `stale: ${stale.join(', ')}; run npm run generate:proto` : '';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
