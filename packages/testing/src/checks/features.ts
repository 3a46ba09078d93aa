import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const STATUSES = ['works', 'endpoint', 'partly', 'planned'];
const ROW_ID = /^[A-Z]{1,2}\d{2}$/;
const TESTS = [
  'packages/**/*.test.ts',
  'services/**/*.test.ts',
  'gateway/**/*.test.ts',
  'proto/**/*.test.ts',
  'packages/**/*.platform.ts',
  'charts/**/*.test.ts',
  'web/**/*.test.{ts,tsx}',
];
const JOURNEYS = ['packages/testing/src/{journey,web}/**/*.ts', 'packages/embedded/**/*.test.ts'];

interface Feature {
  id: string;
  status: string;
}

/**
 * What docs/features.md and the tests say differently: a row that works (on screen or through the endpoint) carries
 * its id in the title of a test, and a title names only rows that the table has.
 */
export async function featureProblems(root: string): Promise<string> {
  const table = join(root, 'docs/features.md');
  if (!existsSync(table)) return 'docs/features.md is missing';
  const features = readFeatures(readFileSync(table, 'utf8'));
  const titled = new Set([...TESTS, ...JOURNEYS].flatMap((pattern) => idsInTitles(root, pattern)));
  const known = new Set(features.map(({ id }) => id));
  return [
    ...(features.length === 0 ? ['docs/features.md has no table of rows'] : []),
    ...features
      .filter(({ status }) => !STATUSES.includes(status))
      .map(({ id, status }) => `${id}: "${status}" is no status`),
    ...features
      .filter(({ id, status }) => (status === 'works' || status === 'endpoint') && !titled.has(id))
      .map(({ id, status }) => `${id}: ${status}, but no test's title names it`),
    ...[...titled].filter((id) => !known.has(id)).map((id) => `${id}: in a test's title, but not in the table`),
  ].join('\n');
}

/** Rows of Markdown tables whose first cell is a row id; the status is the cell that is one of the four words. */
function readFeatures(text: string): Feature[] {
  return text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim().replaceAll('`', ''));
    const id = cells[1] ?? '';
    if (!line.startsWith('|') || !ROW_ID.test(id)) return [];
    return [{ id, status: cells.slice(2).find((cell) => STATUSES.includes(cell)) ?? cells[3] ?? '' }];
  });
}

function idsInTitles(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: (path) => path.includes('node_modules') }).flatMap((file) => {
    const titles = readFileSync(join(root, file), 'utf8').matchAll(
      /\b(?:test|it|describe|step)(?:\.each)?\(\s*(['"`])(.*?)\1/g,
    );
    return [...titles].flatMap(([, , title = '']) => title.match(/\b[ACGKMOSVWX]\d{2}\b/g) ?? []);
  });
}
