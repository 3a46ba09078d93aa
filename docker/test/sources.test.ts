import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

describe('what an image is given of the sources', () => {
  let target: string;
  beforeAll(() => {
    target = mkdtempSync(join(tmpdir(), 'guanxi-sources-'));
  });
  afterAll(() => rmSync(target, { recursive: true, force: true }));

  test('the gateway has the documents that our applications ask by their ids', () => {
    execFileSync(process.execPath, ['docker/sources.ts', target, 'none', 'gateway'], { cwd: root });
    const documents = 'web/generated/documents.json';
    expect(readFileSync(join(target, documents), 'utf8')).toBe(readFileSync(join(root, documents), 'utf8'));
    expect(existsSync(join(target, 'gateway/src/main.ts'))).toBe(true);
    expect(existsSync(join(target, 'gateway/node_modules'))).toBe(false);
  });
});
