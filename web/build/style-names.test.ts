import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const web = join(import.meta.dirname, '..');
const sheets = globSync('{kit,self-service,console,portal,member}/**/*.css', { cwd: web });

/** Classes that a sheet draws by themselves; a narrower rule such as `.gx-tag.gx-tone-red` adds to them. */
function drawnBy(sheet: string): Set<string> {
  const css = readFileSync(join(web, sheet), 'utf8').replace(/\/\*.*?\*\//gs, '');
  const selectors = [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) => list.split(','));
  return new Set(selectors.map((selector) => selector.trim()).filter((selector) => /^\.gx-[\w-]+$/.test(selector)));
}

test('a class is drawn by one sheet: what a page has loaded stays when the next one is opened', () => {
  const places = new Map<string, string[]>();
  for (const sheet of sheets) for (const name of drawnBy(sheet)) places.set(name, [...(places.get(name) ?? []), sheet]);
  expect(sheets.length).toBeGreaterThan(10);
  expect([...places].filter(([, each]) => each.length > 1)).toEqual([]);
});
