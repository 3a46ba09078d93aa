// node build/main.ts [console …]   makes dist: the first page's assets, and the applications, all or those named
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { applications, viteConfig } from './applications.ts';
import { build, compress } from './build.ts';

const DIST = join(import.meta.dirname, '../dist');
process.env.NODE_ENV = 'production';

const named = process.argv.slice(2);
const wanted = named.length > 0 ? applications.filter((name) => named.includes(name)) : applications;
if (named.length === 0) build(DIST);
for (const name of wanted) {
  const started = performance.now();
  await bundle(viteConfig(name));
  compress(join(DIST, name));
  console.log(`${name} built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
