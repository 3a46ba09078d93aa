import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const ASSETS = join(import.meta.dirname, '../assets');
const WORTH_IT = /\.(html|js|css|svg|json|webmanifest|wasm|txt)$/;

/**
 * Makes the folder that the server serves: assets under names that change with their content, what each is called
 * now in `manifest.json`, and `.br` and `.gz` beside every file that gains by it.
 */
export function build(target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'assets'), { recursive: true });
  const manifest: Record<string, string> = {};
  for (const name of readdirSync(ASSETS).sort()) {
    const hash = createHash('sha256')
      .update(readFileSync(join(ASSETS, name)))
      .digest('hex')
      .slice(0, 10);
    const extension = extname(name);
    const path = `assets/${name.slice(0, -extension.length)}-${hash}${extension}`;
    cpSync(join(ASSETS, name), join(target, path));
    manifest[name] = `/${path}`;
  }
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifest));
  compress(target);
}

/** Writes `.br` and `.gz` beside files of text that are large enough. */
export function compress(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !WORTH_IT.test(file)) continue;
    const content = readFileSync(file);
    if (content.length < 1024) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}
