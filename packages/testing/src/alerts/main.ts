// Lets Prometheus' own promtool read the alerts and try each on figures that are good and bad. Takes promtool from
// PATH, else out of Debian's package, which is kept in the user's cache and not installed.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const rules = join(import.meta.dirname, '../../../../charts/guanxi/alerts');
const tests = join(import.meta.dirname, 'alerts.promtool.yaml');
const folder = mkdtempSync(join(tmpdir(), 'guanxi-alerts-'));
let passed = 0;
let failed = 0;
try {
  const promtool = findPromtool();
  const files = globSync('*.yaml', { cwd: rules });
  for (const file of files) copyFileSync(join(rules, file), join(folder, file));
  copyFileSync(tests, join(folder, basename(tests)));
  step('promtool reads the rules', () => run(promtool, ['check', 'rules', ...files]));
  step('promtool finds each alert as it should be', () => run(promtool, ['test', 'rules', basename(tests)]));
} catch (error) {
  failed += 1;
  console.log(`FAILED  ${(error as Error).message}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function findPromtool(): string {
  if (canRun('promtool', ['--version'])) return 'promtool';
  const cache = join(homedir(), '.cache', 'guanxi-promtool');
  const kept = join(cache, 'usr', 'bin', 'promtool');
  if (existsSync(kept)) return kept;
  if (!canRun('apt-get', ['--version'])) throw new Error('promtool is needed: it comes with Prometheus');
  mkdirSync(cache, { recursive: true });
  const fetched = () => canRun('apt-get', ['download', 'prometheus'], cache);
  if (!fetched() && !(canRun('apt-get', ['update']) && fetched()))
    throw new Error('promtool is needed: Debian’s package prometheus could not be had');
  const [archive] = globSync('prometheus_*.deb', { cwd: cache });
  execFileSync('dpkg', ['-x', archive ?? '', cache], { cwd: cache });
  return kept;
}

function canRun(command: string, words: string[], cwd = folder): boolean {
  try {
    execFileSync(command, words, { cwd, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function run(promtool: string, words: string[]): void {
  execFileSync(promtool, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

function step(name: string, work: () => void): void {
  try {
    work();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    console.log(`FAILED  ${name}\n${stdout ?? ''}${stderr ?? error}`);
  }
}
