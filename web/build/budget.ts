import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

type Chunk = { file: string; src?: string; imports?: string[]; isEntry?: boolean; isDynamicEntry?: boolean };
type Manifest = Record<string, Chunk>;
/** Compressed bytes of script. */
export type Weight = { page: string; bytes: number };

/** What a browser with an empty cache loads of compressed script: from sign-in to home, and to any other page. */
export const BUDGET = { home: 300_000, page: 420_000 };

/**
 * What each page of an application weighs, with all that it needs at once: the entry, its own chunk and theirs.
 * The home page is the first.
 * @param sizeOf bytes of a file as it is sent
 */
export function weights(manifest: Manifest, sizeOf: (file: string) => number): Weight[] {
  // the page's own; the worker beside it is one, too, and is loaded when all is drawn
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry && key.endsWith('.html')) ?? '';
  const weigh = (keys: readonly string[]) => {
    const chunks = new Set<string>();
    const add = (key: string): void => {
      if (chunks.has(key)) return;
      chunks.add(key);
      for (const needed of manifest[key]?.imports ?? []) add(needed);
    };
    for (const key of keys) add(key);
    const files = [...chunks].map((key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js'));
    return files.reduce((sum, file) => sum + sizeOf(file), 0);
  };
  // pages are the application's own modules; what is loaded later from the kit is asked for by what one does
  const pages = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && !/^(_|\.\.\/)/.test(key));
  return pages
    .map((page) => ({ page, bytes: weigh([entry, page]) }))
    .sort((a, b) => Number(b.page.startsWith('home/')) - Number(a.page.startsWith('home/')) || b.bytes - a.bytes);
}

/** The weights of a built application. */
export function weightsOf(dist: string): Weight[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  return weights(manifest, (file) => {
    const path = join(dist, file);
    return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
  });
}

/** What is over the budget, one line a page. */
export function overBudget(weighed: readonly Weight[]): string[] {
  return weighed.flatMap(({ page, bytes }) => {
    const most = page.startsWith('home/') ? BUDGET.home : BUDGET.page;
    return bytes > most ? [`${page}: ${(bytes / 1000).toFixed(0)} kB of ${most / 1000}`] : [];
  });
}
