import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceSettings } from '../../packages/runtime/src/config.ts';

const root = join(import.meta.dirname, '../..');
const compose = readFileSync(join(root, 'compose.yaml'), 'utf8');
const made = (...words: string[]) => {
  const text = execFileSync(join(root, 'docker/env.sh'), words, { encoding: 'utf8' });
  const lines = text.split('\n').filter((line) => /^[A-Z]/.test(line));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
};
const named = (pattern: RegExp) => [...new Set([...compose.matchAll(pattern)].map(([, name = '']) => name))];

test('every secret that compose.yaml refuses to start without is made by docker/env.sh', () => {
  const needed = named(/\$\{([A-Z_]+):\?/g);
  const env = made();
  expect(needed.length).toBeGreaterThan(15);
  expect(needed.filter((name) => !env.get(name))).toEqual([]);
});

test('no password, key or secret of compose.yaml has a default', () => {
  const secret = /PASSWORD|SECRET|KEYS|USERS|DATABASES/;
  const withDefault = named(/\$\{([A-Z_]+):-[^}]/g).filter((name) => secret.test(name));
  expect(withDefault).toEqual([]);
});

test('secrets are long, and no two installations share one', () => {
  const [one, other] = [made(), made()];
  const secrets = [...one].filter(([name]) => /PASSWORD|_SECRET/.test(name));
  for (const [name, value] of secrets) {
    expect(value).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(other.get(name)).not.toBe(value);
  }
  expect(new Set(secrets.map(([, value]) => value)).size).toBe(secrets.length);
});

test('demo people come only where they are asked for', () => {
  expect(made().get('DEMO')).toBe('off');
  expect(made('demo').get('DEMO')).toBe('on');
});

test('what a service is told in compose.yaml has the names of its settings', () => {
  const shared = /x-shared: &shared\n((?: {2}.*\n)+)/.exec(compose)?.[1] ?? '';
  const names = [...shared.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = '']) => name);
  expect(names).toContain('GATEWAY_KEYS');
  expect(names.filter((name) => !(name in serviceSettings.shape))).toEqual([]);
});
