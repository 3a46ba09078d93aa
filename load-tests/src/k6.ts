import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const VERSION = 'v2.2.0';
const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');
const cache = process.env.GUANXI_KUBE_CACHE ?? join(homedir(), '.cache', 'guanxi-kube');
const cached = join(cache, 'bin', 'k6');

/**
 * Where k6 is: `K6`, then our cache, then `PATH`; else it is unpacked from the tools' folder (`KUBE_TOOLS`) or built from
 * its source module, which needs Go and some minutes.
 * @throws Error that says what is missing
 */
export async function findK6(say: (line: string) => void): Promise<string> {
  if (process.env.K6) return process.env.K6;
  if (existsSync(cached)) return cached;
  if (await succeeds('k6', ['version'])) return 'k6';
  const unpack = join(process.env.KUBE_TOOLS ?? join(root, '..', 'shared', 'tools'), 'kube-tools.sh');
  if (existsSync(unpack) && (await succeeds('bash', [unpack])) && existsSync(cached)) return cached;
  if (!(await succeeds('go', ['version']))) throw new Error('k6 is missing: name it in K6, or install Go to build it');
  say(`building k6 ${VERSION}, once …`);
  await build();
  return cached;
}

// `go install` finds no list of versions for /v2, so an own module asks for it
async function build(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-k6-'));
  try {
    mkdirSync(join(cache, 'bin'), { recursive: true });
    writeFileSync(join(folder, 'go.mod'), `module guanxi.local/k6\n\ngo 1.26.0\n\nrequire go.k6.io/k6/v2 ${VERSION}\n`);
    const env = { ...process.env, GOFLAGS: '-trimpath -mod=mod', CGO_ENABLED: '0' };
    await run('go', ['build', '-ldflags', '-s -w', '-o', cached, 'go.k6.io/k6/v2'], { cwd: folder, env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const succeeds = (command: string, args: string[]): Promise<boolean> =>
  run(command, args).then(
    () => true,
    () => false,
  );

type Run = { k6: string; env: Record<string, string>; html: string; signal?: AbortSignal };

/** Runs the scenarios; answers k6's exit code: 0, or 99 when a threshold is crossed. Nothing is sent to k6's makers. */
export function runK6({ k6, env, html, signal }: Run): Promise<number> {
  const script = join(import.meta.dirname, '..', 'scenarios', 'main.ts');
  const given = Object.entries(env).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
  const child = spawn(k6, ['run', '--no-usage-report', '--quiet', ...given, script], {
    env: {
      ...process.env,
      K6_NO_USAGE_REPORT: 'true',
      K6_WEB_DASHBOARD: 'true',
      // no port: only the file is wanted
      K6_WEB_DASHBOARD_PORT: '-1',
      K6_WEB_DASHBOARD_PERIOD: '2s',
      K6_WEB_DASHBOARD_EXPORT: html,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
    ...(signal ? { signal } : {}),
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}
