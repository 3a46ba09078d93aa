import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where helm, kubeconform with its schemas and kube-score lie. */
export const cache = process.env.GUANXI_KUBE_CACHE ?? join(homedir(), '.cache/guanxi-kube');
const NEEDED = ['bin/helm', 'bin/kubeconform', 'bin/kube-score', 'schemas'];

/** Fetches or builds what is missing, once. */
export default function fetchTools(): void {
  if (NEEDED.every((name) => existsSync(join(cache, name)))) return;
  execFileSync(join(import.meta.dirname, '../cluster/tools.sh'), { stdio: 'inherit' });
}

/** Runs one of them; answers what it printed. @throws Error with what it said when it fails */
export function run(tool: string, values: readonly string[], input?: string): string {
  try {
    return execFileSync(join(cache, 'bin', tool), values, {
      input,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${stderr}${stdout}`);
  }
}
