import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const SERVICES = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'] as const;

const script = join(import.meta.dirname, '../components.sh');
const list = (name: string) => {
  const { stdout } = spawnSync('bash', ['-c', `. "$0" && echo "\${${name}[@]}"`, script], { encoding: 'utf8' });
  return stdout.trim().split(' ');
};

/** What is built for an installation, and what only a trial needs; as docker/components.sh says. */
export const PRODUCT = list('PRODUCT');
export const TRIAL = list('TRIAL');

const { PREFIX = 'guanxi/', TAG = 'dev' } = process.env;

export const imageOf = (component: string) => `${PREFIX}${component}:${TAG}`;

/** The package of the workspace that an image is made of, if it is one. */
export function packageOf(component: string): string | undefined {
  if (['postgres', 'kafka', 'keycloak'].includes(component)) return undefined;
  return component === 'mail' ? '@guanxi/mail-sink' : `@guanxi/${component}`;
}
