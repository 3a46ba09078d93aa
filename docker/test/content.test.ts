import { fileProblems, SecretScan } from './content.ts';
import { isAllowed } from './licences.ts';

const file = (path: string, mode = '-rw-r--r--') => ({ path, mode, owner: '0/0' });

test.each([
  ['bin/sh', '-rwxr-xr-x', /program/],
  ['usr/bin/env', 'lrwxrwxrwx', /program/],
  ['app/run', '-rwsr-xr-x', /somebody else/],
  ['app/src/main.ts', '-rw-rw-rw-', /anybody/],
  ['root/.npmrc', '-rw-------', /no place/],
  ['app/.env.local', '-rw-r--r--', /no place/],
  ['etc/ssl/certs/ca-certificates.crt', '-rw-r--r--', /certificates/],
])('%s (%s) is found', (path, mode, problem) => {
  expect(fileProblems([file(path, mode)])).toEqual([expect.stringMatching(problem)]);
});

test('Node, sources and the folder of temporary files are meant to be there', () => {
  const files = [file('usr/local/bin/node', '-rwxr-xr-x'), file('app/src/main.ts'), file('tmp', 'drwxrwxrwt')];
  expect(fileProblems(files)).toEqual([]);
});

test.each([
  '//registry.example/:_authToken=npm_abc',
  'x\nregistry=https://registry.example/\n',
  '@firm:registry = https://registry.example/',
])('registry settings are found: %j', (text) => {
  const scan = new SecretScan();
  scan.take(Buffer.from(text));
  expect(scan.found).toBe(true);
});

test('a token that two pieces of a stream share is found', () => {
  const scan = new SecretScan();
  scan.take(Buffer.from('…//registry.example/:_auth'));
  scan.take(Buffer.from('Token=npm_abc'));
  expect(scan.found).toBe(true);
});

test('words of a program about registries are none', () => {
  const scan = new SecretScan();
  scan.take(Buffer.from("const registry = options.registry; const key = '_authToken';"));
  expect(scan.found).toBe(false);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['Apache-2.0 AND BSD-3-Clause', true],
  ['(Apache-2.0 AND GPL-3.0-only)', false],
  ['GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE', false],
  ['(MIT AND ISC) OR GPL-2.0-only', true],
])('a part under %s may be in an image: %s', (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed);
});
