import { overBudget, weights } from './budget.ts';

const manifest = {
  '../kit/install/worker.ts': { file: 'worker.js', isEntry: true },
  'index.html': { file: 'index.js', isEntry: true, imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js' },
  '_table.js': { file: 'table.js', imports: ['_shared.js'] },
  'home/home.tsx': { file: 'home.js', isDynamicEntry: true, imports: ['index.html'] },
  'members/list.tsx': { file: 'list.js', isDynamicEntry: true, imports: ['_table.js', 'index.html'] },
  '../kit/chart/drawing.tsx': { file: 'chart.js', isDynamicEntry: true },
};
const sizes: Record<string, number> = {
  'index.js': 200_000,
  'shared.js': 50_000,
  'table.js': 100_000,
  'home.js': 1,
  'list.js': 2,
};

test('a page weighs what it needs at once, each file one time, without what is loaded later', () => {
  expect(weights(manifest, (file) => sizes[file] ?? 0)).toEqual([
    { page: 'home/home.tsx', bytes: 250_001 },
    { page: 'members/list.tsx', bytes: 350_002 },
  ]);
});

test('home has less room than other pages', () => {
  expect(
    overBudget([
      { page: 'home/home.tsx', bytes: 310_000 },
      { page: 'members/list.tsx', bytes: 310_000 },
    ]),
  ).toEqual(['home/home.tsx: 310 kB of 300']);
});
